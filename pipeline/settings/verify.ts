/** Numbers of the room stages/verify. */
export const verify = {} as const
