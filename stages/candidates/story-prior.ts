/** How common a word is in English news at large, whatever the run holds: the share of articles that have it. */
export const commonness = (_hash: number, rare: boolean): number => (rare ? 0.005 : 0.03)
