/** How often a rule with its guards was right where it was measured: see docs/quality.md. Rules not yet measured: .5. */
const MEASURED: Readonly<Record<string, number>> = {}

export const confidenceOf = (rule: string): number => MEASURED[rule] ?? 0.5
