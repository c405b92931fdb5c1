/** Numbers of the room stages/normalize. */
export const normalize = {} as const
