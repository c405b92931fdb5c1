/**
 * The greatest of a list, however long: `Math.max(...list)` lays every number on the stack, and where two results lists of one
 * pattern meet in a hundred thousand places that ends the run.
 */
export const greatest = (list: readonly number[]): number => list.reduce((most, one) => Math.max(most, one), -Infinity)
