/** Numbers of the room stages/candidates. */
export const candidates = {} as const
