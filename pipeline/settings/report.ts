/** Numbers of the room stages/report. */
export const report = {} as const
