/** Numbers of the room stages/shingle. */
export const shingle = {} as const
