/**
 * Which articles of a story are worked on: all, up to a number; of a larger one different texts before further copies.
 *
 * Avoids: 5,000 outlets with one report, and twelve million comparisons of it with itself.
 */
import type {Card, Problem} from '../../pipeline/types.ts'

export interface Members<T extends Card = Card> {
  /** In order of publication. */
  readonly compared: readonly T[]
  readonly apart: readonly T[]
}

/** `members` in order of publication. */
export function chosen<T extends Card>(members: readonly T[], {most}: {most: number}): Members<T> {
  if (members.length <= most) return {compared: members, apart: []}
  const texts = new Set<string>()
  const fresh = new Set(members.filter(({tokenHash}) => texts.size < texts.add(tokenHash).size))
  const copies = members.filter(member => !fresh.has(member))
  const compared = new Set([...fresh, ...copies].slice(0, most))
  return {
    compared: members.filter(member => compared.has(member)),
    apart: members.filter(member => !compared.has(member)),
  }
}

export const tooLarge = ({compared, apart}: Members, story: string): Problem => ({
  file: compared[0]?.key ?? '',
  line: null,
  stage: 'cluster',
  code: 'story-too-large',
  message: `Story ${story} has ${String(compared.length + apart.length)} articles; ${String(compared.length)} of them are compared.`,
  action: 'Compare a part of it by itself, or raise the setting storyMembers.',
})
