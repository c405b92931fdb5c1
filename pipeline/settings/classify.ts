/** Numbers of the room stages/classify. */
export const classify = {} as const
