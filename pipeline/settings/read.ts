/** Numbers of the room stages/read. */
export const read = {} as const
