/**
 * Maximal runs of capitals that can be names, before titles are taken off.
 *
 * Example: `Mohammed bin Salman of the Bank of England` gives `Mohammed bin Salman` and `Bank of England`.
 * Avoids: `Officials` at the head of a sentence as a name; `In London Trump`; May the month.
 * Cost: one pass.
 */
import type {Token} from '../types.ts'
import type {Capitals} from './capitals.ts'
import {isCapital} from './capitals.ts'
import {CALENDAR, FUNCTION_WORDS, OPENERS} from './common.ts'
import {GIVEN} from './given.ts'
import {OF_HEADS} from './organisations.ts'
import {DEMONYMS, PLACES} from './places.ts'
import {PARTICLES, SUFFIXES, TITLES} from './titles.ts'
import {isPersonNoun} from '../people/nouns.ts'

/** Tokens from (inclusive) to (exclusive). */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Words that begin names though they mostly begin sentences: `New York`, `Will Smith`, `First Bank`. */
const BOTH =
  /^(?:new|old|will|first|second|third|great|young|long|high|best|good|big|free|live|one|may|grant|mark|home|most|near|per|little|white|black|green|top|early|saint|full|art|bill|frank|rob|sue|pat|pearl|make|like|liken|let|get|off|up|out|read|watch|click|image|photo)$/u

export class Text {
  readonly tokens: readonly Token[]
  readonly capitals: Capitals
  readonly cover: Int32Array
  constructor(tokens: readonly Token[], capitals: Capitals, cover: Int32Array) {
    this.tokens = tokens
    this.capitals = capitals
    this.cover = cover
  }

  at(i: number): Token | undefined {
    return this.tokens[i]
  }

  /** Can a name hold this token? */
  named(i: number): boolean {
    const token = this.tokens[i]
    if (!token || !isCapital(token.text) || /^(?:I|A)$/u.test(token.text)) return false
    if (CALENDAR.has(token.lower)) return this.mayBeName(i)
    // US officials
    if (/^\p{Lu}{2,}$/u.test(token.text) && PLACES.has(token.lower)) return true
    if (this.capitals.initial[i]) return this.opensName(i)
    return !FUNCTION_WORDS.has(token.lower) || (BOTH.test(token.lower) && this.follows(i))
  }

  /** `Theresa May` but not `in May`, `March 3`. */
  private mayBeName(i: number): boolean {
    const last = this.tokens[i - 1]
    const next = this.tokens[i + 1]
    if (!/^(?:may|march|june|april|august|jan|jun|dec|mar|sun|wed|sat)$/u.test((this.tokens[i] as Token).lower))
      return false
    if (next && /^\d/u.test(next.text)) return false
    const bare = last?.lower.replace(/\.$/u, '') ?? ''
    return last !== undefined && isCapital(last.text) && (GIVEN.has(bare) || TITLES.has(bare))
  }

  private follows(i: number): boolean {
    const next = this.tokens[i + 1]
    const token = this.tokens[i] as Token
    return next?.sentence === token.sentence && isCapital(next.text) && !FUNCTION_WORDS.has(next.lower)
  }

  /** A capital at the head of a sentence: what else speaks for a name? */
  private opensName(i: number): boolean {
    const {text, lower, pos} = this.tokens[i] as Token
    const next = this.tokens[i + 1]
    const followed = this.follows(i)
    if (followed && next && PLACES.has(`${lower} ${next.lower}`)) return true
    if (FUNCTION_WORDS.has(lower)) return followed && BOTH.test(lower) && GIVEN.has(lower)
    // NATO said; Britain said; Chinese officials said
    if (/^\p{Lu}[\p{Lu}&.]+$/u.test(text) || PLACES.has(lower) || DEMONYMS.has(lower)) return true
    if (TITLES.has(lower.replace(/\.$/u, ''))) return followed
    // Spokesman Bob Foy said; Foreign Ministry spokesmen said
    if (followed)
      return (
        !isPersonNoun(lower) && (this.capitals.capital.has(lower) || pos === 'PROPN' || !this.capitals.small.has(lower))
      )
    if (this.capitals.capital.has(lower) && !OPENERS.has(lower)) return true
    if (OPENERS.has(lower) || isPersonNoun(lower) || this.capitals.small.has(lower)) return false
    if (GIVEN.has(lower)) return true
    // Neighbours were; Backing the plan; Heavy rain
    if (!next || (!/^(?:VERB|AUX|PART|ADV)$/u.test(next.pos) && !/^[,“"(]$/u.test(next.text))) return false
    return pos === 'PROPN' && !/(?:[^siu]s|ing|ed|ly)$/u.test(lower)
  }
}

/** One step past `to`, or `to` where the run ends. */
function stepped(text: Text, from: number, to: number): number {
  const here = text.at(to)
  const last = text.at(to - 1) as Token
  if (here?.sentence !== last.sentence || text.cover[to] !== text.cover[from]) return nickname(text, from, to)
  if (text.named(to) && !text.capitals.initial[to]) return to + 1
  if (PARTICLES.has(here.lower) && text.named(to + 1)) return to + 2
  if (PARTICLES.has(here.lower) && PARTICLES.has(text.at(to + 1)?.lower ?? '') && text.named(to + 2)) return to + 3
  if (/^(?:plc|inc|ag|nv)$/u.test(here.lower)) return to + 1
  if (here.text === '&' && text.named(to + 1)) return to + 2
  if (here.text === ',' && SUFFIXES.has(text.at(to + 1)?.lower ?? '') && text.at(to + 1)?.text !== 'i') return to + 2
  // Bank of England, Centers for Disease Control, Court of the Hague
  if ((here.lower === 'of' || here.lower === 'for') && OF_HEADS.has(last.lower)) {
    if (text.named(to + 1)) return to + 2
    if (text.at(to + 1)?.lower === 'the' && text.named(to + 2)) return to + 3
  }
  // Department of Health and Human Services
  const head = text.at(from)?.lower ?? ''
  const second = text.at(from + 1)?.lower
  const offices = /^(?:department|ministry|committee|office|chamber|institute|bureau|board|commission|academy)$/u
  if (here.lower === 'and' && offices.test(head) && second === 'of' && text.named(to + 1) && !PLACES.has(last.lower))
    return to + 2
  // the Democratic People’s Republic, the Children’s Society
  if (here.lower === "'s" && /^(?:people|women|children|men|king|queen)$/u.test(last.lower) && text.named(to + 1))
    return to + 2
  return to
}

/** `Dwayne “The Rock” Johnson`: two names with at most three words in marks between them. */
function nickname(text: Text, from: number, to: number): number {
  const mark = text.at(to)
  if (!mark || mark.sentence !== text.at(from)?.sentence || !/^["“‘'«]$/u.test(mark.text) || text.cover[to] === -1)
    return to
  for (let j = to + 2; j <= to + 4; j++) {
    const here = text.at(j)
    if (!here || !/^["”’'»]$/u.test(here.text)) continue
    return text.named(j + 1) && text.at(j + 1)?.sentence === mark.sentence && text.cover[j + 1] === text.cover[from]
      ? j + 2
      : to
  }
  return to
}

/** The runs of every sentence whose capitals can be trusted. */
export function runsOf(text: Text, longest: number): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < text.tokens.length;) {
    const token = text.tokens[i] as Token
    if (text.capitals.shouted[token.sentence] || !text.named(i)) {
      i++
      continue
    }
    let to = i + 1
    for (let next = stepped(text, i, to); next > to && next - i <= longest; next = stepped(text, i, to)) to = next
    runs.push({from: i, to})
    i = to
  }
  return runs
}
