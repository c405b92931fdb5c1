/**
 * Words with part of speech and lemma, on their places: the one adapter around wink-nlp.
 *
 * Example: `Coun. Lee, who didn’t pay €9.6bn by 3.15pm` gives Coun. | Lee | , | who | did | n’t | pay | €9.6bn … with
 * `9.6bn` and `3.15pm` whole, where the tagger alone cuts them into 9.6 + bn and 3 + . + 15pm.
 * Cost: about 0.3 ms a kilobyte, whatever the text: the tagger and the patterns below take seconds on a run of thousands
 * of letters, so a run longer than any word never reaches them. Source: wink-nlp 2.4 with wink-eng-lite-web-model 1.8.
 */
import winkNLP from 'wink-nlp'
import type {Article, Sentence} from '../../pipeline/types.ts'
import {model} from './model.ts'
import {remembering} from './remembering.ts'
import type {Pos, Token} from './types.ts'

const nlp = winkNLP(model, ['pos'])
/* eslint-disable @typescript-eslint/unbound-method -- wink's `its` are functions made to be passed on */
const {value: itsValue, pos: itsPos, lemma: itsLemma} = nlp.its
/* eslint-enable @typescript-eslint/unbound-method */

interface Piece {
  readonly start: number
  readonly end: number
  readonly pos: Pos
  readonly lemma: string
}

/** The tagger's own tokens of one stretch, on their offsets. */
function tagged(sentence: string): Piece[] {
  if (sentence.trim() === '') return []
  const tokens = nlp.readDoc(sentence).tokens()
  const values = tokens.out(itsValue)
  const tags = tokens.out(itsPos)
  const lemmas = tokens.out(itsLemma as typeof itsValue)
  let at = 0
  return values.map((value, i) => {
    const start = sentence.indexOf(value, at)
    at = start < 0 ? at : start + value.length
    return {start: start < 0 ? at : start, end: at, pos: (tags[i] ?? 'X') as Pos, lemma: lemmas[i] ?? value}
  })
}

/** What must stay whole: numbers with their letters, clock times, hyphened words, initials and shortened titles. */
const WHOLE = new RegExp(
  [
    // `3.15pm`, `6:30 a.m.`
    String.raw`\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b\.?`,
    // `well-known`, `Asare-Lund`, `31,000-plus`, `49-year-old`
    String.raw`[\p{L}\p{N}][\p{L}\p{N},.’']{0,40}(?:[-‑][\p{L}\p{N}][\p{L}\p{N}’']{0,40}){1,20}`,
    // `9.6bn`, `1,200km`, `€1.2m`: the tagger parts figures from their letters
    String.raw`(?:(?:US|NZ|HK|C|A|S)?\$|[€£¥]|[DSN]Kr)?\d[\d,]{0,40}(?:\.\d{1,40})?(?:bn|mn|tn|m|k|km|kg|cm|mm|mph|kmh|ft|st|nd|rd|th|s|C|F)?(?![\p{L}\d])`,
    // `U.S.`, `J.K.`
    String.raw`(?:\p{Lu}\.){2,20}`,
    // `Coun. Lee`, `Sgt. Ray`, `Lt. Col. Fox`: a title cut short
    String.raw`(?:Coun|Cllr|Insp|Supt|Det|Const|Sgt|Lt|Col|Capt|Cpl|Maj|Gen|Adm|Cmdr|Sen|Rep|Gov|Prof|Rev|Hon|Mr|Mrs|Ms|Dr|St|Jr|Sr|No)\.`,
  ].join('|'),
  'gu',
)
/** Every whole holds one of these: `.`, a figure or a hyphen. */
const isSign = (code: number): boolean =>
  code === 0x2e || code === 0x2d || code === 0x2011 || (code >= 0x30 && code <= 0x39)

/** Spaces of a text are spaces nearly always; what else parts words only makes a run longer than it is. */
const SPACE = 0x20

/** The wholes, in order. The patterns are tried from the run of letters that holds the next sign, not on every word. */
function wholesOf(sentence: string): {start: number; end: number}[] {
  const wholes: {start: number; end: number}[] = []
  let run = 0
  for (let i = 0; i < sentence.length; i++) {
    const code = sentence.charCodeAt(i)
    if (code === SPACE) run = i + 1
    if (!isSign(code)) continue
    WHOLE.lastIndex = run
    const match = WHOLE.exec(sentence)
    if (match === null) break
    wholes.push({start: match.index, end: match.index + trimmed(match[0]).length})
    run = match.index + match[0].length
    i = run - 1
  }
  return wholes
}

/** Joins the pieces that a whole covers; the joined token keeps the most telling tag. */
function joined(sentence: string, pieces: readonly Piece[]): readonly Piece[] {
  const wholes = wholesOf(sentence)
  if (wholes.length === 0) return pieces
  const out: Piece[] = []
  let w = 0
  for (let i = 0; i < pieces.length;) {
    const piece = pieces[i] as Piece
    while (w < wholes.length && (wholes[w]?.end ?? 0) <= piece.start) w++
    const whole = wholes[w]
    let j = i
    if (whole && whole.start === piece.start) while (j < pieces.length && (pieces[j]?.end ?? Infinity) <= whole.end) j++
    if (j > i + 1) {
      const run = pieces.slice(i, j)
      const end = run.at(-1)?.end ?? piece.end
      out.push({
        start: piece.start,
        end,
        pos: tagOf(sentence.slice(piece.start, end), run),
        lemma: sentence.slice(piece.start, end).toLowerCase(),
      })
      i = j
    } else {
      out.push(piece)
      i++
    }
  }
  return out
}

const trimmed = (text: string): string => text.replace(/[’',]+$/u, '')

/** `9.6` + `bn` is a number; `well` + `-` + `known` is what its last part is; a run with a name in it is a name. */
function tagOf(text: string, run: readonly Piece[]): Pos {
  if (text.search(/^(?:[A-Z]{0,2}\$|[€£¥]|[DSN]Kr)?\d/u) === 0 && !/-\p{L}/u.test(text)) return 'NUM'
  if (run[0]?.pos === 'PROPN') return 'PROPN'
  return run.at(-1)?.pos === 'PUNCT' ? (run[0]?.pos ?? 'X') : (run.at(-1)?.pos ?? 'X')
}

/** Longer than words, figures and most addresses: a run of letters without a space, or a script that writes none. */
const OVERLONG = /\S{81,}/gu
const LONGEST_WORD = 80

/** Whether two spaces stand so far apart that an overlong run may be between them. */
function mayBeOverlong(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const space = text.indexOf(' ', at)
    if ((space < 0 ? text.length : space) - at > LONGEST_WORD) return true
    if (space < 0) return false
    at = space + 1
  }
  return false
}

/** The longest token of a run that is read by its letters alone. */
const PLAIN = /[\p{L}\p{M}\p{N}]{1,80}|[^\s\p{L}\p{M}\p{N}]/gu

/** Words and marks without a grammar: nobody knows what part of speech they are. */
function plain(stretch: string): Piece[] {
  return [...stretch.matchAll(PLAIN)].map(({0: text, index}) => ({
    start: index,
    end: index + text.length,
    pos: /^[\p{L}\p{M}\p{N}]/u.test(text) ? 'X' : 'PUNCT',
    lemma: text.toLowerCase(),
  }))
}

/** A web address is one mark however long, as the tagger has it; any other overlong run falls into its words. */
const overlong = (run: string): readonly Piece[] =>
  /^(?:https?:|www\.)/iu.test(run) ? [{start: 0, end: run.length, pos: 'SYM', lemma: run.toLowerCase()}] : plain(run)

/** The pieces of a sentence; the tagger reads what stands between its overlong runs. */
function piecesOf(sentence: string): readonly Piece[] {
  if (!mayBeOverlong(sentence)) return joined(sentence, tagged(sentence))
  const pieces: Piece[] = []
  let at = 0
  const take = (from: number, own: readonly Piece[]): void => {
    for (const {start, end, pos, lemma} of own) pieces.push({start: start + from, end: end + from, pos, lemma})
  }
  const takeRead = (stretch: string): void => take(at, joined(stretch, tagged(stretch)))
  for (const {0: run, index} of sentence.matchAll(OVERLONG)) {
    takeRead(sentence.slice(at, index))
    take(index, overlong(run))
    at = index + run.length
  }
  takeRead(sentence.slice(at))
  return pieces
}

/**
 * Tokens of all sentences, in order. Nothing but white space is left out. Where the tagger does not know the language
 * (`grammar: false`) all words are X.
 */
export function tokensOf(
  article: Article,
  {grammar = true}: {readonly grammar?: boolean} = {},
): {tokens: Token[]; firstToken: number[]} {
  const tokens: Token[] = []
  const firstToken: number[] = []
  for (const sentence of article.sentences) {
    firstToken.push(tokens.length)
    const text = sentenceText(article, sentence)
    for (const piece of grammar ? piecesOf(text) : plain(text)) {
      const slice = text.slice(piece.start, piece.end)
      if (slice.trim() === '') continue
      tokens.push(tokenOf({index: tokens.length, sentence, piece, slice}))
    }
  }
  firstToken.push(tokens.length)
  return {tokens, firstToken}
}

interface Placed {
  readonly index: number
  readonly sentence: Sentence
  readonly piece: Piece
  readonly slice: string
}

function tokenOf({index, sentence: {index: sentence, start: at, in: field}, piece, slice}: Placed): Token {
  const {text, lower} = writtenOf(slice)
  const [start, end, lemma, pos] = [at + piece.start, at + piece.end, lemmaOf(piece.lemma), piece.pos]
  // written out, for a spread in every token costs more than the rest of it
  return field === undefined
    ? {index, sentence, start, end, text, lower, lemma, pos}
    : {index, sentence, start, end, in: field, text, lower, lemma, pos}
}

/**
 * One string for a word, however often it is met: every rule looks words up in its sets, and a string that is the very one
 * is found by its address, where two equal ones are read letter by letter. A property’s name is the string that the
 * engine keeps for all of its kind, the words of sets and patterns among them.
 */
const shared = (word: string): string => Object.keys({[word]: 0})[0] ?? word

const writtenOf = remembering(word => ({text: shared(word), lower: shared(straight(word.toLowerCase()))}))
const lemmaOf = remembering(word => shared(straight(word)))

/** Nearly every word has no apostrophe at all. */
const straight = (word: string): string => (/[’‘]/u.test(word) ? word.replace(/[’‘]/gu, "'") : word)

export function sentenceText(
  article: Article,
  {start, end, in: field}: Pick<Sentence, 'start' | 'end' | 'in'>,
): string {
  return (field === 'title' ? (article.title ?? '') : article.text).slice(start, end)
}
