/**
 * The names of an article.
 *
 * Example: `Sen. Ann-Marie O’Neill of the Bank of England` gives a person `Ann-Marie O’Neill`, titled `Sen.`, and an
 * organisation. In a headline of capitals only what the body knows is a name.
 * Cost: linear.
 */
import type {Values} from '../../../pipeline/settings/define.ts'
import {voiceValues, type voices} from '../../../pipeline/settings/voices.ts'
import type {Article} from '../../../pipeline/types.ts'
import {coverOf} from '../quotes/cover.ts'
import {spansOf} from '../quotes/spans.ts'
import type {NameMention, Stretch, Token} from '../types.ts'
import {capitalsOf} from './capitals.ts'
import {cut} from './cut.ts'
import type {Cut} from './cut.ts'
import {PLACES} from './places.ts'
import {Text, runsOf} from './runs.ts'
import {sorted} from './sort.ts'
import {TITLES} from './titles.ts'
import {opensWithCapital} from '../letters.ts'

export interface Marked {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly firstToken: readonly number[]
}

/** Tokens as a stretch of text. */
export function stretchOf(tokens: readonly Token[], from: number, to: number): Stretch {
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  const {start, sentence} = first
  return first.in === undefined
    ? {start, end: last.end, sentence, from, to}
    : {start, end: last.end, in: first.in, sentence, from, to}
}

export function textOf(article: Article, {start, end, in: field}: Stretch | Token): string {
  return (field === 'title' ? (article.title ?? '') : article.text).slice(start, end)
}

/** Names known from the body, by first word, longest first. */
function knownNames(text: Text, cuts: readonly Cut[]): Map<string, string[][]> {
  const known = new Map<string, string[][]>()
  const add = (words: string[]): void => {
    const list = known.get(words[0] ?? '') ?? []
    if (!list.some(other => other.join(' ') === words.join(' '))) list.push(words)
    known.set(words[0] ?? '', list)
  }
  for (const {name, to} of cuts) {
    const words = text.tokens.slice(name, to).map(token => token.lower)
    add(words)
    // Sullivan Warns China: the surname alone
    const last = words.at(-1) ?? ''
    if (words.length > 1 && last.length > 3 && !text.capitals.small.has(last)) add([last])
  }
  for (const list of known.values()) list.sort((a, b) => b.length - a.length)
  return known
}

/** The longest known name that begins at i. */
function matchAt(text: Text, known: ReadonlyMap<string, string[][]>, i: number): number {
  const sentence = text.at(i)?.sentence
  for (const words of known.get(text.at(i)?.lower ?? '') ?? [])
    if (words.every((word, k) => text.at(i + k)?.lower === word && text.at(i + k)?.sentence === sentence))
      return i + words.length
  for (let to = i + 3; to > i; to--) {
    const lower = text.tokens.slice(i, to).map(token => token.lower)
    if (text.at(to - 1)?.sentence === sentence && PLACES.has(lower.join(' '))) return to
  }
  return /^\p{Lu}{3,5}$/u.test(text.at(i)?.text ?? '') && text.capitals.capital.has(text.at(i)?.lower ?? '') ? i + 1 : i
}

function headlineNames(text: Text, known: ReadonlyMap<string, string[][]>): Cut[] {
  const out: Cut[] = []
  for (let i = 0; i < text.tokens.length;) {
    const token = text.tokens[i] as Token
    const open = text.capitals.shouted[token.sentence] && opensWithCapital(token.text) && token.text !== 'Us'
    const to = open ? matchAt(text, known, i) : i
    if (to > i) {
      const titled =
        TITLES.has(text.at(i - 1)?.lower.replace(/\.$/u, '') ?? '') && text.at(i - 1)?.sentence === token.sentence
      out.push({from: titled ? i - 1 : i, to, name: i, title: titled ? i - 1 : null})
    }
    i = Math.max(to, i + 1)
  }
  return out
}

export function namesOf(
  {article, tokens, firstToken}: Marked,
  settings: Values<typeof voices> = voiceValues,
): NameMention[] {
  const cover = coverOf(tokens, spansOf(article, settings.longestQuote))
  const text = new Text(tokens, capitalsOf(tokens, firstToken, settings), cover)
  const cuts = runsOf(text, settings.longestName).flatMap(run => cut(text, run))
  const all = [...cuts, ...headlineNames(text, knownNames(text, cuts))].sort((a, b) => a.name - b.name)
  const sorts = sorted(
    tokens,
    all.map(({from, to, name, title}) => ({from, to, at: name, titled: title !== null})),
    text.capitals.small,
  )
  return all.map(({from, to, name, title}, i) => ({
    ...stretchOf(tokens, from, to),
    name: textOf(article, stretchOf(tokens, name, to)),
    title: title === null ? null : textOf(article, stretchOf(tokens, title, name)).trim(),
    sort: sorts[i] ?? 'other',
  }))
}
