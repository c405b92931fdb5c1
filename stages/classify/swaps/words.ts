/**
 * The words of a line as swaps compare them: marks left out, one form for what newsrooms spell two ways, content apart
 * from the small words that hold it together.
 *
 * Example: `The club’s colours weren’t shown` -> the | club | 's | colour | were | n't | shown, content: club, colour,
 * shown. Avoids: `per cent` against `%` and `organised` against `organized` taken for a change. Linear in the line.
 */
import {stemOf} from '../../align/stem.ts'
import type {Annotated, Token} from '../../annotate/types.ts'
import type {Line} from '../../align/types.ts'
import {onceAText, onceAnArticle} from '../once.ts'

/** One word of a line. */
export interface Word {
  readonly token: Token
  /** Equal forms are one word. */
  readonly form: string
  readonly stem: string
  readonly content: boolean
}

const CONTENT: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV', 'X'])
/** Verbs, adverbs and pronouns by tag that say nothing of their own: the frame must not rest on them. */
const SMALL = new Set(
  `be have do will would can could may might shall should must 's 've 're 'd 'll not n't no never also just even still yet
  again very too so then there here now only more most such other own same as than well however meanwhile say tell add get
  go that this these those it they he she we you i who which what when where how why while after before since until if
  all both each any some`.split(/\s+/u),
)

/** One spelling for British and American: -our, -ise, -re, -ogue, -ence, doubled l, programme. */
function inOneSpelling(word: string): string {
  return word
    .replace(/(?<=\w{2})our(?=$|s$|ed$|ing$|ite|able)/u, 'or')
    .replace(/is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, 'iz')
    .replace(/(?<=[bcdt])re$/u, 'er')
    .replace(/ogue$/u, 'og')
    .replace(/(?<=\w{3})ence$/u, 'ense')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/u, 'l')
    .replace(/^programme/u, 'program')
    .replace(/(?<=^gr)ey$/u, 'ay')
}

const FORMS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ['wo', 'will'],
  ["'ll", 'will'],
  ['ca', 'can'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ['%', 'percent'],
  ['per-cent', 'percent'],
  ['ok', 'okay'],
])

const plain = (lower: string): string => lower.replace(/[’‘]/gu, "'").replace(/[.-]/gu, '')

const isWord = ({pos, text}: Token): boolean =>
  pos !== 'SPACE' && (pos !== 'PUNCT' || text === '%') && /[\p{L}\p{N}%]/u.test(text)

/** A word is spelled and stemmed once, whichever stories have it. */
const formOf = onceAText(lower => inOneSpelling(FORMS.get(lower) ?? plain(lower)))
const stemFor = onceAText(lemma => stemOf(inOneSpelling(plain(lemma))))

export function wordOf(token: Token): Word {
  const {lower, lemma, pos} = token
  const content = CONTENT.has(pos) && !SMALL.has(lemma) && !SMALL.has(lower)
  return {token, form: formOf(lower), stem: stemFor(lemma), content}
}

const wordsByLine = onceAnArticle(() => new Map<number, readonly Word[]>())

/** The words of a line, remembered: a line has several partners. */
export function wordsOfLine(member: Annotated, {sentence}: Pick<Line, 'sentence'>): readonly Word[] {
  const known = wordsByLine(member)
  const seen = known.get(sentence)
  if (seen !== undefined) return seen
  const words = member.tokens
    .slice(member.firstToken[sentence], member.firstToken[sentence + 1])
    .filter(isWord)
    .map(wordOf)
  known.set(sentence, words)
  return words
}
