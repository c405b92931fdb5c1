/**
 * What the inputs are called: the beginning of every key.
 *
 *     one folder               its files' paths below it:     november/a.txt
 *     one file                 its name:                      a.txt
 *     several                  each input's name first:       news/november/a.txt, a.txt
 *     several of one name      as many parents as they need:  x/news/a.txt, y/news/a.txt
 *
 * Avoids keys that hold the machine's paths, and two articles under one key.
 */
export interface Named {
  /** The absolute path, cut at its separators. */
  readonly segments: readonly string[]
  readonly folder: boolean
}

/** Labels in the order of the inputs, which are all different. */
export function labelsOf(inputs: readonly Named[]): readonly string[] {
  const [only] = inputs
  if (only !== undefined && inputs.length === 1) return [only.folder ? '' : (only.segments.at(-1) ?? '')]
  let named = inputs.map(({segments}) => ({segments, depth: 1}))
  const labelOf = ({segments, depth}: {segments: readonly string[]; depth: number}): string =>
    segments.slice(-depth).join('/')
  for (;;) {
    const counts = new Map<string, number>()
    for (const label of named.map(labelOf)) counts.set(label, (counts.get(label) ?? 0) + 1)
    const mustGrow = named.map(input => (counts.get(labelOf(input)) ?? 0) > 1 && input.depth < input.segments.length)
    if (!mustGrow.includes(true)) return named.map(labelOf)
    named = named.map((input, at) => (mustGrow[at] === true ? {...input, depth: input.depth + 1} : input))
  }
}
