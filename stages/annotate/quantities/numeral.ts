/**
 * A number at a place of a sentence: its value, how finely it is written, how loosely it is said.
 *
 * Example: `1.2bn` is 1.2e9 written to 1e8; `fourteen` is 14; `half a million` 5e5; `hundreds` 200 to 999.
 * Avoids: `two and a half million` read as two. Cost: bounded look-ahead.
 */
import {at, binds, isHyphen, lowerAt, type Line} from './atoms.ts'
import {GLYPHS, PARTS, PLURAL_SCALES, SCALES, SHORT_SCALES, SMALL, TENS} from './number-words.ts'

export interface Numeral {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly low: number
  readonly high: number
  /** Size of the last place written: .1 in 4.2, 100 in 600, 1e8 in 1.2bn; 0 for number words under twenty. */
  readonly place: number
  /** loose: a dozen, a hundred. vague: hundreds, several. */
  readonly sort: 'figure' | 'word' | 'loose' | 'vague'
  /** Factor of a scale word, 1 without. */
  readonly scale: number
}

/** `several`, `a few`: what they cover is a convention of the trade. */
const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['couple', [2, 3]],
  ['few', [2, 9]],
  ['several', [3, 12]],
  ['handful', [2, 9]],
])

const exact = (from: number, to: number, value: number, sort: Numeral['sort'], place = 0, scale = 1): Numeral => ({
  from,
  to,
  low: value,
  high: value,
  place,
  sort,
  scale,
})

/** Of a figure without sign: `600` 100, `4.20` .01, `14` 1. */
export function placeOf(text: string): number {
  const figure = text.replace(/,/gu, '')
  const dot = figure.indexOf('.')
  if (dot >= 0) return 10 ** -(figure.length - dot - 1)
  let zeros = 0
  while (zeros < figure.length - 1 && figure[figure.length - 1 - zeros] === '0') zeros++
  return 10 ** zeros
}

/** A scale word behind a number: `million`, `-billion`, `bn`; skips one hyphen. */
function scaleAt(line: Line, i: number, figure: boolean): {factor: number; to: number} | null {
  const next = binds(line, i) ? i + 1 : i
  const word = lowerAt(line, next)
  const long = SCALES.get(word)
  if (long !== undefined) return {factor: long, to: next + 1}
  const short = figure && at(line, i).glued ? SHORT_SCALES.get(word) : undefined
  // `€5 bn`, `5 mln`: only the unmistakable ones stand apart
  const apart = figure && /^(?:bn|mn|mln|bln|tn|trn)$/u.test(word) ? SHORT_SCALES.get(word) : undefined
  // `$750G`: a grand each; `5G` is none, `350g` are grams
  const grand = figure && at(line, next).text === 'G' && /^[$£€]$/u.test(at(line, i - 2).text) ? 1e3 : undefined
  const factor = short ?? apart ?? grand
  return factor === undefined ? null : {factor, to: next + 1}
}

function figureAt(line: Line, i: number): Numeral | null {
  const {kind, text} = at(line, i)
  if (kind !== 'digits') return null
  let value = GLYPHS.get(text) ?? Number(text.replace(/,/gu, ''))
  let place = GLYPHS.has(text) ? 0.5 : placeOf(text)
  let to = i + 1
  // `1½ hours`
  const glyph = GLYPHS.get(at(line, to).text)
  if (glyph !== undefined) {
    value += glyph
    place = 0.5
    to++
  }
  // `9 1/2 games`
  const fraction = glyph === undefined ? fractionAt(line, to) : null
  if (fraction !== null && Number.isInteger(value)) {
    value += fraction
    place = 0.5
    to += 3
  }
  // four hundred digits are no figure
  if (!Number.isFinite(value)) return null
  if (isNegative(line, i)) value = -value
  const scale = scaleAt(line, to, true)
  if (!scale) return exact(i, to, value, 'figure', place)
  return exact(i, scale.to, value * scale.factor, 'figure', place * scale.factor, scale.factor)
}

/** `-5C`, `at -1.8 magnitude`, `minus 5`: a hyphen with a space before it is a sign; `8 minus 5` takes away. */
function isNegative(line: Line, i: number): boolean {
  const sign = at(line, i - 1)
  const before = at(line, i - 2)
  if (sign.lower === 'minus') return before.kind !== 'digits' && smallAt(line, i - 2) === null
  const opens = before.kind === 'end' || (!sign.glued && before.kind !== 'digits')
  return /^[-−]$/u.test(sign.text) && at(line, i).glued && opens
}

/** `1/2` behind a whole number. */
function fractionAt(line: Line, i: number): number | null {
  const [top, bar, bottom] = [at(line, i), at(line, i + 1), at(line, i + 2)]
  if (top.glued || bar.text !== '/' || !bar.glued || !bottom.glued) return null
  const [x, y] = [Number(top.text), Number(bottom.text)]
  return x > 0 && x < y && y <= 16 ? x / y : null
}

/** `fourteen`, `forty-two`, below a hundred. */
function smallAt(line: Line, i: number): {value: number; to: number} | null {
  const word = lowerAt(line, i)
  const unit = SMALL.get(word)
  if (unit !== undefined) return {value: unit, to: i + 1}
  const ten = TENS.get(word)
  if (ten === undefined) return null
  const next = isHyphen(at(line, i + 1)) ? i + 2 : i + 1
  const rest = SMALL.get(lowerAt(line, next))
  return rest !== undefined && rest > 0 && rest < 10 ? {value: ten + rest, to: next + 1} : {value: ten, to: i + 1}
}

/** `one hundred and forty-two thousand`: sums below each scale, largest first. */
function wordsAt(line: Line, i: number): Numeral | null {
  const opening = smallAt(line, i)
  const hundredFirst = /^an?$/u.test(lowerAt(line, i)) && SCALES.has(lowerAt(line, i + 1))
  if (!opening && !hundredFirst) return null
  let total = 0
  let group = opening?.value ?? 1
  let to = opening?.to ?? i + 1
  let scale = 1
  // `three score`, `four score and seven`; `three score draws` are three
  if (isScore(line, to)) {
    const rest = lowerAt(line, to + 1) === 'and' ? smallAt(line, to + 2) : null
    return exact(i, rest?.to ?? to + 1, group * 20 + (rest?.value ?? 0), 'word', rest === null ? 10 : 0)
  }
  // `two and a half million`, `one-and-a-half`
  const half = andAHalf(line, to)
  if (half !== null) {
    group += 0.5
    to = half
  }
  for (let steps = 0; steps < 8; steps++) {
    const word = scaleAt(line, to, false)
    if (word && (word.factor !== 12 || scale === 1)) {
      if (word.factor === 100) group *= 100
      else {
        total += group * word.factor
        group = 0
      }
      scale = Math.max(scale, word.factor)
      to = word.to
      continue
    }
    const joint = scale > 1 && lowerAt(line, to) === 'and' ? to + 1 : to
    const rest = scale > 1 && scale !== 12 ? smallAt(line, joint) : null
    if (!rest || group % 100 !== 0 || (joint > to && scale < 100)) break
    group += rest.value
    to = rest.to
  }
  const value = (total + group) * (isNegative(line, i) ? -1 : 1)
  const round = value >= 100 && scale > 1
  const sort = hundredFirst && value <= 1000 ? 'loose' : scale === 12 ? 'loose' : 'word'
  return exact(i, to, value, sort, round ? placeOf(String(value)) : 0, scale)
}

const OF_PLAY =
  /^(?:draws?|sheets?|lines?|cards?|goals?|points?|runs?|tries|hits?|twice|once|on|in|at|for|from|against|as|to|late|early)$/u

/** The word `score` behind a number as its scale: people or things stand behind it. */
function isScore(line: Line, i: number): boolean {
  if (lowerAt(line, i) !== 'score') return false
  const after = lowerAt(line, i + 1)
  if (after === 'and') return smallAt(line, i + 2) !== null
  const tag = line.tokens[at(line, i + 1).token]?.pos
  return (tag === 'NOUN' || tag === 'ADJ' || after === 'of') && !OF_PLAY.test(after)
}

function andAHalf(line: Line, i: number): number | null {
  const words: string[] = []
  let j = i
  while (words.length < 3 && j < i + 6) {
    if (!isHyphen(at(line, j))) words.push(lowerAt(line, j))
    j++
  }
  return words.join(' ') === 'and a half' ? j : null
}

/** `half a million`, `half a dozen`. */
function halfAt(line: Line, i: number): Numeral | null {
  if (lowerAt(line, i) !== 'half') return null
  const scale = /^an?$/u.test(lowerAt(line, i + 1)) ? SCALES.get(lowerAt(line, i + 2)) : undefined
  if (scale === undefined) return null
  return exact(i, i + 3, scale / 2, scale === 12 ? 'loose' : 'word', scale / 10, scale)
}

/** `dozens`, `tens of thousands`, `a couple of`, `several hundred`. */
function vagueAt(line: Line, i: number, most: number): Numeral | null {
  const plural = PLURAL_SCALES.get(lowerAt(line, i))
  if (plural !== undefined) {
    const outer = lowerAt(line, i + 1) === 'of' ? PLURAL_SCALES.get(lowerAt(line, i + 2)) : undefined
    if (outer === undefined && plural === 10) return null
    const size = plural * (outer ?? 1)
    return {...exact(i, outer === undefined ? i + 1 : i + 3, size * 2, 'vague'), high: size * most - 1, scale: size}
  }
  const first = /^an?$/u.test(lowerAt(line, i)) ? i + 1 : i
  const range = VAGUE.get(lowerAt(line, first))
  if (!range || (lowerAt(line, first) !== 'several' && first === i)) return null
  let to = first + 1
  // `a couple of hundred`, `several thousand`
  const joint = lowerAt(line, to) === 'of' ? to + 1 : to
  const factor = SCALES.get(lowerAt(line, joint)) ?? 1
  if (factor > 1) to = joint + 1
  return {...exact(i, to, range[0] * factor, 'vague', 0, factor), high: range[1] * factor}
}

/** The number that starts at atom i, or null. `most`: how many times its word a plural scale can be. */
export function numeralAt(line: Line, i: number, {most = 10}: {readonly most?: number} = {}): Numeral | null {
  // `a quarter of a billion` is no billion
  if (/^an?$/u.test(lowerAt(line, i)) && lowerAt(line, i - 1) === 'of' && PARTS.has(lowerAt(line, i - 2))) return null
  return figureAt(line, i) ?? halfAt(line, i) ?? vagueAt(line, i, most) ?? wordsAt(line, i)
}
