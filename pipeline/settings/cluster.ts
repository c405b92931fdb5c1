/** Numbers of the room stages/cluster. */
export const cluster = {} as const
