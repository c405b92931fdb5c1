/**
 * How far a phrase for a person reaches to the left or right of a token.
 *
 * Example: left of `, Ines Vale,` in `It was welcomed by the owner of the bar, Ines Vale,` stands `the owner of the bar`.
 * Avoids: `welcomed by`, the verb’s; `, a driver, Ines Vale,` where the driver is the one named before.
 */
import {SAYING} from '../../quotes/verbs.ts'
import type {Scene} from '../scene.ts'
import {within} from '../scene.ts'
import {headLength, singular, standingOf, writtenOut} from './words.ts'

const NOMINAL = /^(?:NOUN|ADJ|PROPN|NUM)$/u
const OPENING = /^(?:a|an|the|his|her|their|its|our|my|another|one)$/u

/** A word for a person, or a phrase of several words (`crew member`), ends at token i. */
export function isHead(scene: Scene, i: number): boolean {
  const from = Math.max(0, i - 3)
  const words = scene.tokens.slice(from, i + 1).map(({lower}) => writtenOut(lower))
  return words.length > 0 && headLength(words, words.length - 1, 0) > 0
}

/** `one of the lecturers`: the plural counts where one of them is meant. */
function isOneOf(scene: Scene, i: number): boolean {
  const word = scene.tokens[i]?.lower ?? ''
  if (!word.endsWith('s') || headLength([singular(word)], 0, 0) === 0) return false
  for (let k = i - 1; k > i - 6; k--)
    if (within(scene, i, k)?.lower === 'of') return within(scene, i, k - 1)?.lower === 'one'
  return false
}

const owns = (lower: string): boolean => lower === "'s" || lower === "'" || lower === '’'

/** First token of the phrase that ends before `end`; `end` where there is none. A comma and a verb end it. */
export function leftOf(scene: Scene, end: number, longest: number): number {
  let start = end
  while (end - start < longest) {
    const token = within(scene, end - 1, start - 1)
    if (!token || scene.cover[start - 1] !== scene.cover[end - 1]) break
    if (OPENING.test(token.lower)) {
      if (!hasHead(scene, start, end)) {
        // the owner of the bar: its article is inside
        start--
        continue
      }
      // one of the lecturers
      if (within(scene, end - 1, start - 2)?.lower === 'of' && within(scene, end - 1, start - 3)?.lower === 'one')
        return start - 3
      return start - 1
    }
    const one = token.lower === 'of' && within(scene, end - 1, start - 2)?.lower === 'one'
    const ofHead = token.pos === 'ADP' && (isHead(scene, start - 2) || one)
    // Voss’s lawyer Orr, but no name beside a name; a title belongs to the name it stands before
    const other = scene.personAt[start - 1] ?? -1
    const title = other === scene.personAt[end] && scene.nameAt[start - 1] === scene.nameAt[end]
    if (other !== -1 && !title && !ownedAfter(scene, start - 1)) break
    if (!ofHead && !owns(token.lower) && !isNominal(scene, start - 1)) break
    if (/^[,;:.“”"()]$/u.test(token.text)) break
    // said Orr; but the suspect, Orr
    const noun = OPENING.test(within(scene, end - 1, start - 2)?.lower ?? '')
    if (!ofHead && !noun && SAYING.get(token.lower)?.form === 'finite') break
    start--
  }
  return start
}

/** A noun or an adjective, whatever the tagger says of `acting mayor`, `operating officer`, `the guard`. */
function isNominal(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  if (!token) return false
  if (NOMINAL.test(token.pos) || isHead(scene, i) || standingOf(token.lower) !== null) return true
  return token.lower.endsWith('ing') && isHead(scene, i + 1)
}

function hasHead(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isHead(scene, i) || isOneOf(scene, i)) return true
  return false
}

/** The name that token i belongs to is followed by its possessive, or stands behind a preposition of a phrase. */
function ownedAfter(scene: Scene, i: number): boolean {
  let end = i
  while (scene.personAt[end] === scene.personAt[i] && scene.nameAt[end] === scene.nameAt[i]) end++
  if (owns(within(scene, i, end)?.lower ?? '')) return true
  let before = i
  while (scene.nameAt[before - 1] === scene.nameAt[i]) before--
  return within(scene, i, before - 1)?.pos === 'ADP'
}

/** One past the last token of the phrase that begins at `start`: up to a mark, a verb, `who`. */
export function rightOf(scene: Scene, start: number, longest: number): number {
  let end = start
  while (end - start < longest) {
    const token = within(scene, start, end)
    if (!token || token.pos === 'PUNCT' || /^[,;:.()“”"–—]$/u.test(token.text)) break
    if (scene.cover[end] !== scene.cover[start]) break
    if (/^(?:who|whose|which|that|when|where|while|because|after|before|since|until|but|as)$/u.test(token.lower)) break
    if ((token.pos === 'VERB' || token.pos === 'AUX') && !isNominal(scene, end)) break
    end++
  }
  return end
}

/** A name right behind a word for a person (`director Jones`): the phrase is that name’s. */
export function isAnothers(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((scene.personAt[i] ?? -1) !== -1 && scene.personAt[i - 1] !== scene.personAt[i])
      if (isHead(scene, i - 1) && i > from && !ownedAfter(scene, i)) return true
  return false
}
