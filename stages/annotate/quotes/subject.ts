/**
 * Who does the saying: the subject of a verb, with titles and asides stepped over.
 *
 * Example: `Voss, 54, a former director of the bank, told reporters` has the subject `Voss`.
 * Avoids: the aside for the subject. Cost: a fixed window a verb.
 */
import {owns, within} from '../people/scene.ts'
import type {Scene} from '../people/scene.ts'
import {isPeopleNoun, isPersonNoun} from '../people/nouns.ts'
import {isFinite, sayingAt, phraseAfter, phraseBefore, skipBetween} from './phrase.ts'
import type {Phrase} from './phrase.ts'

/** Does the phrase hold more than a figure? `34` in `Voss, 34, said` is no subject. */
function isWhole(scene: Scene, {from, to}: Phrase): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:NOUN|PROPN|PRON)$/u.test(scene.tokens[i]?.pos ?? '') || (scene.nameAt[i] ?? -1) !== -1) return true
  return false
}

const isName = (scene: Scene, from: number, to: number): boolean => {
  const mention = scene.names[scene.nameAt[from] ?? -1]
  return mention?.from === from && mention.to === to && (scene.personAt[from] ?? -1) !== -1
}

/** Leftwards over one aside that ends at the mark `end`: the phrase before it. */
function overAside(scene: Scene, end: number, longest: number): Phrase | null {
  let found: Phrase | null = null
  for (let k = end - 1; k > end - longest; k--) {
    const token = within(scene, end, k)
    if (!token || scene.cover[k] !== scene.cover[end]) break
    if (token.text !== ',' && !/^[–—-]+$/u.test(token.text)) continue
    const phrase = phraseBefore(scene, k, longest)
    if (!phrase) {
      if (found) break
      continue
    }
    if (isWhole(scene, phrase)) {
      // the bank’s finance director, Marianne Lake, said
      if (!found && isName(scene, k + 1, end) && headNoun(scene, phrase).person) return {from: k + 1, to: end}
      // Voss, president of the bank, who resigned, said: the name before the job
      const named = (scene.personAt[phrase.to - 1] ?? -1) !== -1
      if (named || !found) found = phrase
      if (named || within(scene, end, phrase.from - 1)?.text !== ',') break
    }
  }
  return found
}

/** The subject that stands before the verb at `verb`. */
export function subjectBefore(scene: Scene, verb: number, longest: number, depth = 0): Phrase | null {
  let j = skipBetween(scene, verb)
  const token = within(scene, verb, j)
  if (!token || scene.cover[j] !== scene.cover[verb]) return null
  if (token.text === ')') {
    while (within(scene, verb, j) && scene.tokens[j]?.text !== '(') j--
    return phraseBefore(scene, j, longest)
  }
  if (token.text === ',' || /^[–—]$/u.test(token.text)) return overAside(scene, j, longest)
  // Voss, who told; the man who said
  if (token.lower === 'who') return phraseBefore(scene, within(scene, verb, j - 1)?.text === ',' ? j - 1 : j, longest)
  // Voss resigned and said
  if (/^(?:and|but|or)$/u.test(token.lower) && depth === 0) {
    // insisted the barriers were safe and said: whoever insisted
    for (let k = j - 1; k > j - longest && within(scene, verb, k) && scene.cover[k] === scene.cover[verb]; k--)
      if (sayingAt(scene, k)?.kind === 'free' && isFinite(scene, k)) return subjectBefore(scene, k, longest, 1)
    for (let k = j - 1; k > j - longest; k--) {
      if (!within(scene, verb, k) || scene.cover[k] !== scene.cover[verb]) return null
      if (isFinite(scene, k)) return subjectBefore(scene, k, longest, 1)
    }
    return null
  }
  return somebodyDoing(scene, j, longest) ?? phraseBefore(scene, j + 1, longest)
}

/** Words of a participle and what hangs on it: `a resident living opposite`, `officers searching the flat`. */
const DOING_WORDS = 7

/** `A potter working upstairs said`, `Officers searching the flat said`: the people before the participle. */
function somebodyDoing(scene: Scene, at: number, longest: number): Phrase | null {
  for (let k = at; k > at - DOING_WORDS; k--) {
    const token = within(scene, at, k)
    if (!token || scene.cover[k] !== scene.cover[at] || token.pos === 'PUNCT' || isFinite(scene, k)) return null
    if (token.pos !== 'VERB') continue
    const phrase = phraseBefore(scene, k, longest)
    const lower = scene.tokens[k - 1]?.lower ?? ''
    return phrase !== null && (isPersonNoun(lower) || isPeopleNoun(lower)) ? phrase : null
  }
  return null
}

/** `said the union’s leader, Ann Lee`: the subject after the verb. */
export function subjectAfter(scene: Scene, verb: number, longest: number): Phrase | null {
  const phrase = phraseAfter(scene, verb + 1, longest)
  if (!phrase || (scene.personAt[phrase.to - 1] ?? -1) !== -1) return phrase
  // said the leader of the union, Ann Lee
  const comma = within(scene, verb, phrase.to)?.text === ','
  if (comma && (scene.personAt[phrase.to + 1] ?? -1) !== -1 && headNoun(scene, phrase).person) {
    const named = phraseAfter(scene, phrase.to + 1, longest)
    if (named && (scene.personAt[named.to - 1] ?? -1) !== -1 && !owns(scene, named.to)) return named
  }
  return phrase
}

/** The head of a phrase: the last noun before its first preposition. */
export function headNoun(scene: Scene, {from, to}: Phrase): {readonly at: number; readonly person: boolean} {
  let at = to - 1
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i]
    if (
      i > from &&
      token &&
      /^(?:of|for|at|in|from|with|to|on)$/u.test(token.lower) &&
      (scene.nameAt[i] ?? -1) === -1
    ) {
      at = i - 1
      break
    }
  }
  const lower = scene.tokens[at]?.lower ?? ''
  return {at, person: isPersonNoun(lower) || isPeopleNoun(lower)}
}
