/** Numbers of the room stages/align. */
export const align = {} as const
