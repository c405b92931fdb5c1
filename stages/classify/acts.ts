/**
 * When two words of news English tell one act: the same stem, or members of one set of near-synonyms, verbs and the nouns
 * of the same event together (stages/lexicon/sets.ts).
 *
 * Example: `Monday’s theft` / `broke into the museum on Sunday`. Phrases (`run aground`, `find guilty`, `walk out`) have the
 * word in a set that stands for them.
 */
import {stemOf} from '../align/stem.ts'
import {ACTS, THINGS} from '../lexicon/sets.ts'

/** Stems, so that what English inflects or derives meets: the words of a set are lemmas. */
const stemmed = (sets: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  sets.map(set => set.map(stemOf))

const SETS = stemmed(ACTS)

const thingOf = new Map(stemmed(THINGS).flatMap(set => set.map(word => [word, set[0] as string] as const)))

/** One stem for all names of a thing: `pact` and `agreement` are `contract`. */
export const namedAlike = (stem: string): string => thingOf.get(stem) ?? stem

/** The second word stands within a few words of the verb; the third tells the act. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  `run aground ground
  go aground ground
  find guilty convict
  run out runout
  break into breakin
  break in breakin
  walk out walkout
  call off cancel
  put off postpone
  step down resign
  stand down resign
  wind up finish
  wrap up complete
  go off explode
  blow up explode
  set up establish
  take over takeover
  pull out withdraw
  shut down shut`
    .split('\n')
    .map(line => line.trim().split(' '))
    .map(([verb, particle, act]) => [`${verb} ${particle}`, act ?? ''] as const),
)

/** How far `guilty` may stand from `found`: the person found so stands between. */
const PHRASE_REACH = 6

const setsOf = new Map<string, Set<number>>()
SETS.forEach((set, i) => {
  for (const word of set) setsOf.set(word, new Set([...(setsOf.get(word) ?? []), i]))
})

export function sameAct(x: string, y: string): boolean {
  const [a, b] = [stemOf(x), stemOf(y)]
  if (a === b) return true
  const other = setsOf.get(b)
  return other !== undefined && [...(setsOf.get(a) ?? [])].some(set => other.has(set))
}

/** Whether a word is one of the sets: an event that news tells of. */
export const isKnownAct = (word: string): boolean => setsOf.has(stemOf(word))

/** `run` with `aground` behind it is to ground; null where the verb stands for itself. */
export function phraseOf(lemma: string, following: readonly string[]): string | null {
  for (const word of following.slice(0, PHRASE_REACH)) {
    const act = PHRASES.get(`${lemma} ${word}`)
    if (act !== undefined) return act
  }
  return null
}
