/**
 * How a text that a pattern speaks of can begin: read off the pattern itself.
 *
 *     openingsOf(/^(?:the )?(?:photo|pic)s? by/iu)  ->  ['the ph', 'the pi', 'photo ', 'photos', 'pic by', 'pics b']
 *     openingsOf(/all rights reserved/iu)            ->  ['']: anything may stand before it
 *
 * An engine compiles a pattern when it is first asked, at half a millisecond a line of alternatives that take capitals for
 * small letters: a run over three articles would compile what speaks of none of them. Avoids a list of first words beside
 * each pattern, which the next change of the pattern would make untrue. It errs to one side: an opening may be too short,
 * none is missing. Linear in the pattern.
 */

/** Longer ones part no more texts. */
export const OPENING = 6
/** More are not told apart: what is known so far stands. */
const MOST = 400

/** `ends`: what follows is not known. */
interface Opening {
  readonly text: string
  readonly ends: boolean
}

const NOTHING: readonly Opening[] = [{text: '', ends: false}]
const ANYTHING: readonly Opening[] = [{text: '', ends: true}]
const DIGITS = Array.from('0123456789')

const ended = (openings: readonly Opening[]): readonly Opening[] => openings.map(({text}) => ({text, ends: true}))

const oneOf = (letters: readonly string[]): readonly Opening[] =>
  // small letters stand for capitals; of other alphabets nothing is said
  letters.some(letter => letter > '\u007f' && /\p{L}/u.test(letter))
    ? ANYTHING
    : letters.map(letter => ({text: letter.toLowerCase(), ends: false}))

/** The one, then the other. */
function then(before: readonly Opening[], next: readonly Opening[]): readonly Opening[] {
  if (next === NOTHING) return before
  if (before === NOTHING) return next
  const [one] = next
  // a single letter, as most are: what differed still does
  if (one !== undefined && next.length === 1 && !one.ends && one.text.length === 1)
    return before.map(opening =>
      opening.ends ? opening : {text: opening.text + one.text, ends: opening.text.length + 1 >= OPENING},
    )
  const both = new Map<string, Opening>()
  const add = (own: Opening): void => void both.set(own.ends ? `${own.text}\0` : own.text, own)
  for (const opening of before) {
    if (opening.ends) add(opening)
    else
      for (const {text, ends} of next) {
        const joined = (opening.text + text).slice(0, OPENING)
        add({text: joined, ends: ends || joined.length >= OPENING})
      }
  }
  return both.size > MOST ? ended(before) : [...both.values()]
}

/** Letters, escapes and classes; a bracket in a class is none. */
const WITHOUT_BRACKETS = /(?:[^\\[(|)]|\\.|\[(?:[^\]\\]|\\.)*\])*/suy

class Pattern {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Nothing behind the end. */
  #next(): string {
    return this.#source.charAt(this.#at)
  }

  #takes(part: string): boolean {
    if (!this.#source.startsWith(part, this.#at)) return false
    this.#at += part.length
    return true
  }

  #letter(): string {
    const letter = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0)
    this.#at += letter.length
    return letter
  }

  /** Up to the bracket that closes, or the end. */
  alternatives(isInside: boolean): readonly Opening[] {
    const all: Opening[] = []
    do {
      const isAnchored = isInside || this.#takes('^')
      const own = this.#sequence()
      all.push(...(isAnchored ? own : ANYTHING))
    } while (this.#takes('|'))
    this.#takes(')')
    return all
  }

  #sequence(): readonly Opening[] {
    let openings = NOTHING
    for (let next = this.#next(); next !== '' && next !== '|' && next !== ')'; next = this.#next()) {
      // most are known long before the pattern ends
      if (openings.every(({ends}) => ends)) this.#skip()
      else openings = then(openings, this.#term())
    }
    return openings
  }

  /** Over the rest of this alternative, unread. */
  #skip(): void {
    for (let depth = 0; ; this.#at += 1) {
      WITHOUT_BRACKETS.lastIndex = this.#at
      WITHOUT_BRACKETS.test(this.#source)
      this.#at = WITHOUT_BRACKETS.lastIndex
      const next = this.#next()
      if (next === '' || (depth === 0 && next !== '(')) return
      if (next === '(') depth += 1
      else if (next === ')') depth -= 1
    }
  }

  #term(): readonly Opening[] {
    const atom = this.#atom()
    if (!'?*+{'.includes(this.#next() || ' ')) return atom
    const [, count] = /^(\?|\*|\+|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12)) ?? []
    if (count === undefined) return atom
    this.#at += count.length
    this.#takes('?')
    if (count === '?' || count === '{0,1}') return [...NOTHING, ...atom]
    return /^(?:\*|\{0)/.test(count) ? [...NOTHING, ...ended(atom)] : ended(atom)
  }

  #atom(): readonly Opening[] {
    const next = this.#next()
    if (next >= 'a' && next <= 'z') return oneOf([this.#letter()])
    if (this.#takes('(?:')) return this.alternatives(true)
    const look = next !== '(' ? undefined : /^\(\?<?[=!]/.exec(this.#source.slice(this.#at, this.#at + 4))?.[0]
    if (look !== undefined && this.#takes(look)) {
      this.alternatives(true)
      return NOTHING
    }
    if (this.#takes('(')) {
      this.#at += /^\?<\w+>/.exec(this.#source.slice(this.#at))?.[0].length ?? 0
      return this.alternatives(true)
    }
    if (this.#takes('[')) return this.#class()
    if (this.#takes('.')) return ANYTHING
    if (this.#takes('^') || this.#takes('$')) return NOTHING
    return this.#takes('\\') ? this.#escaped() : oneOf([this.#letter()])
  }

  /** Behind the backslash. */
  #escaped(): readonly Opening[] {
    const sign = this.#letter()
    if (/[pPu]/.test(sign)) this.#at += /^\{[^}]*\}/.exec(this.#source.slice(this.#at))?.[0].length ?? 0
    if (/[bB]/.test(sign)) return NOTHING
    if (sign === 'd') return oneOf(DIGITS)
    return /[\p{L}\p{N}]/u.test(sign) ? ANYTHING : oneOf([sign])
  }

  /** Of single letters, or anything. */
  #class(): readonly Opening[] {
    const isOther = this.#takes('^')
    const letters: string[] = []
    let isPlain = !isOther
    while (this.#at < this.#source.length && !this.#takes(']')) {
      const own = this.#takes('\\') ? this.#escaped() : oneOf([this.#letter()])
      if (own === ANYTHING || own === NOTHING) isPlain = false
      letters.push(...own.map(({text}) => text))
      // a range, but not a hyphen that stands last
      if (this.#source.startsWith('-', this.#at) && !this.#source.startsWith('-]', this.#at)) isPlain = false
    }
    return isPlain ? oneOf(letters) : ANYTHING
  }
}

/** Small letters, each at most OPENING long; an empty one where any text may be meant. */
export function openingsOf({source}: RegExp): readonly string[] {
  const all = new Set(new Pattern(source).alternatives(false).map(({text}) => text))
  return all.has('') ? [''] : [...all]
}
