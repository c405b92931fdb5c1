/**
 * Formulas of newsrooms: set phrases for one thing that share no word.
 *
 * Example: `declined to elaborate`, `gave no further details` and `refused to share any information` are one answer;
 * `was unaware of it`, `had never heard of it` another. Each is matched on lemmas inside one sentence, in order, with at
 * most a few words between; linear in the sentence.
 */
import type {Token} from '../annotate/types.ts'

/** Steps in order; each a set of lemmas. */
interface Formula {
  readonly name: string
  readonly steps: readonly ReadonlySet<string>[]
}

/** Words that may stand between two steps. */
const GAP = 4

const NOT = `not n't never no without`
const REFUSE = `decline refuse ${NOT}`
/** name: steps, each in its own brackets. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['no-comment', REFUSE, 'comment'],
  ['no-comment', REFUSE, 'respond reply answer return', 'request question call query'],
  ['no-details', REFUSE, 'elaborate specify'],
  ['no-details', REFUSE, 'give provide share offer disclose release reveal', 'detail information specific particular'],
  ['no-details', 'without', 'give provide elaborate', 'detail information'],
  ['not-known', NOT, 'aware hear know'],
  ['not-known', 'unaware'],
  ['not-known', 'no', 'knowledge record recollection'],
  ['watching', 'keep', 'eye watch tab'],
  ['watching', 'watch follow', 'closely carefully'],
  ['watching', 'monitor'],
  ['resigned', 'step stand', 'down aside'],
  ['resigned', 'resign quit'],
  ['put-off', 'put push', 'off back'],
  ['put-off', 'postpone delay defer'],
  ['called-off', 'call', 'off'],
  ['called-off', 'cancel scrap abandon axe'],
  ['turned-down', 'turn vote throw', 'down out'],
  ['turned-down', 'reject refuse rebuff'],
  ['custody', 'take', 'custody'],
  ['custody', 'arrest detain'],
  ['dead', 'pronounce declare', 'dead'],
  ['dead', 'lose', 'life'],
  ['dead', 'die kill'],
  ['on-strike', 'walk', 'out'],
  ['on-strike', 'down', 'tool'],
  ['on-strike', 'strike stoppage walkout'],
  ['hospital', 'hospitalise hospitalize hospital infirmary'],
  ['caught-fire', 'catch set', 'fire'],
  ['caught-fire', 'ablaze blaze alight'],
  ['carried-out', 'carry', 'out'],
  ['carried-out', 'conduct perform'],
  ['took-part', 'take', 'part'],
  ['took-part', 'participate'],
  ['took-over', 'take', 'over'],
  ['took-over', 'acquire acquisition takeover'],
  ['made-up-of', 'make', 'up'],
  ['set-up', 'set', 'up'],
  ['set-up', 'establish found'],
  ['shut', 'shut close closure'],
  ['not-guilty', 'clear acquit acquittal'],
  ['guilty', 'guilty convict conviction'],
  ['wrapped-up', 'wrap', 'up'],
  ['wrapped-up', 'complete conclude completion'],
]

const FORMULAS: readonly Formula[] = ROWS.map(([name, ...steps]) => ({
  name: `formula:${name}`,
  steps: steps.map(step => new Set(step.split(/\s+/u))),
}))

const byFirst = new Map<string, Formula[]>()
for (const formula of FORMULAS)
  for (const lemma of formula.steps[0] ?? []) byFirst.set(lemma, [...(byFirst.get(lemma) ?? []), formula])

/** Names of the formulas of one sentence. */
export function formulasIn(tokens: readonly Token[]): string[] {
  const found = new Set<string>()
  tokens.forEach((token, i) => {
    for (const {name, steps} of byFirst.get(token.lemma) ?? []) if (follows(tokens, i, steps)) found.add(name)
  })
  return [...found]
}

function follows(tokens: readonly Token[], first: number, steps: readonly ReadonlySet<string>[]): boolean {
  let at = first
  for (const step of steps.slice(1)) {
    const next = tokens.slice(at + 1, at + 2 + GAP).findIndex(token => step.has(token.lemma))
    if (next < 0) return false
    at += 1 + next
  }
  return true
}
