/** One difference is told once: what a swap of words shows already is not told again as two claims. */
import type {Proposal} from '../types.ts'

const placesOf = ({readings}: Proposal): string[] =>
  readings.flatMap(values =>
    values.map(({member, evidence}) => `${member}:${evidence[0]?.in ?? ''}:${evidence[0]?.start ?? 0}`),
  )

/** Those of `later` that stand in two sentences of one of `told`. */
export function untold(later: readonly Proposal[], told: readonly Proposal[]): Proposal[] {
  const known = told.filter(({readings}) => readings.length > 1).map(proposal => new Set(placesOf(proposal)))
  return later.filter(proposal => {
    const places = [...new Set(placesOf(proposal))]
    return !known.some(sentences => places.filter(place => sentences.has(place)).length > 1)
  })
}
