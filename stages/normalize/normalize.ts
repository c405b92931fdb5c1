/** One article understood as far as one article alone can be: its parts, sentences, date, language and credit. */
import type {Settings} from '../../pipeline/settings.ts'
import {each} from '../../pipeline/stage.ts'
import type {Article, Block, RawArticle, Sentence} from '../../pipeline/types.ts'
import {blocksOf} from './blocks.ts'
import {sentencesOf} from './sentences.ts'

export interface Options {
  readonly settings: Settings['normalize']
  /** IANA name or `UTC`: for times given without a zone. */
  readonly timezone: string
  /** The archive names its stories: a lone sentence is neither headline nor boilerplate. */
  readonly lone?: boolean
}

export const isStory = ({kind}: Block): boolean => kind === 'headline' || kind === 'subhead' || kind === 'paragraph'

function allSentences({title, text}: RawArticle, blocks: readonly Block[]): readonly Sentence[] {
  const found: Sentence[] = []
  for (const [index, block] of blocks.entries()) {
    if (!isStory(block)) continue
    const whole = block.in === 'title' ? (title ?? '') : text
    for (const range of sentencesOf(whole, block)) {
      found.push({...range, ...(block.in === 'title' ? {in: 'title' as const} : {}), index: found.length, block: index})
    }
  }
  return found
}

export function normalizeArticle(raw: RawArticle, {settings, lone = false}: Options): Article {
  const blocks = blocksOf(raw, {settings, lone})
  const sentences = allSentences(raw, blocks)
  const slice = ({start, end, in: where}: Block): string =>
    (where === 'title' ? (raw.title ?? '') : raw.text).slice(start, end)
  const headline = blocks.find(({kind}) => kind === 'headline')
  const story = blocks.filter(isStory).map(slice).join('\n')
  return {
    ...raw,
    headline: headline === undefined ? raw.text.trim().slice(0, settings.headlineLength) : slice(headline),
    source: raw.metadata.source ?? raw.key,
    published: null,
    language: raw.metadata.language,
    words: story.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    agency: null,
    blocks,
    sentences,
    notChecked: raw.notes,
  }
}

export const normalize = each('normalize', (raw: RawArticle, {settings, options}) =>
  normalizeArticle(raw, {
    settings: settings.normalize,
    timezone: options.timezone,
    lone: options.stories === 'given',
  }),
)
