/** Numbers of the room stages/annotate. */
export const annotate = {} as const
