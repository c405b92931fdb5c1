/**
 * One article understood as far as one article alone can be: its parts, sentences, outlet, date, language and credit.
 *
 * Nothing is edited: all that is found points into the text. Pure but for the language detector, which is loaded once.
 * Linear in the text.
 */
import type {Context, RunOptions} from '../../pipeline/context.ts'
import {inTime, NEVER, type Deadline} from '../../pipeline/deadline.ts'
import type {Settings} from '../../pipeline/settings.ts'
import {each} from '../../pipeline/stage.ts'
import type {Article, Block, RawArticle, Sentence} from '../../pipeline/types.ts'
import {agencyOf} from './agency.ts'
import {blocksOf} from './blocks.ts'
import {isDateLine} from './byline.ts'
import {datelineOf} from './dateline.ts'
import {languageOf} from './language.ts'
import {countWords} from './marks.ts'
import {monthDayOf, publishedOf} from './published.ts'
import {sentencesOf} from './sentences.ts'
import {domainOf, sourceOf} from './source.ts'

export interface Options {
  readonly settings: Settings['normalize']
  /** IANA name or `UTC`: for times given without a zone. */
  readonly timezone: string
  /** The story is named, by an archive or by the user: a lone sentence is neither headline nor boilerplate. */
  readonly lone?: boolean
  /** See RunOptions. */
  readonly sourceBy?: RunOptions['sourceBy']
  /** Left out: it may take as long as it takes. */
  readonly deadline?: Deadline
}

interface Part {
  readonly block: Block
  readonly kind: Block['kind']
  readonly text: string
  readonly bracket: string | null
}

/** What the story says: no bylines, dates and boilerplate. */
export const isStory = ({kind}: Pick<Block, 'kind'>): boolean =>
  kind === 'headline' || kind === 'subhead' || kind === 'paragraph'

function partsOf({title, text}: RawArticle, blocks: readonly Block[]): readonly Part[] {
  return blocks.map(block => {
    const slice = (block.in === 'title' ? (title ?? '') : text).slice(block.start, block.end)
    const bracket = block.kind === 'dateline' ? (datelineOf(`${slice} x`)?.agency ?? null) : null
    return {block, kind: block.kind, text: slice, bracket}
  })
}

function allSentences({title, text}: RawArticle, blocks: readonly Block[]): readonly Sentence[] {
  const found: Sentence[] = []
  for (const [index, block] of blocks.entries()) {
    if (!isStory(block)) continue
    const titled = block.in === 'title'
    for (const {start, end} of sentencesOf(titled ? (title ?? '') : text, block)) {
      const place = {index: found.length, block: index}
      found.push(titled ? {start, end, in: 'title', ...place} : {start, end, ...place})
    }
  }
  return found
}

function headlineOf(
  raw: RawArticle,
  {
    parts,
    sentences,
    length,
  }: {readonly parts: readonly Part[]; readonly sentences: readonly Sentence[]; readonly length: number},
): string {
  const headline = parts.find(({kind}) => kind === 'headline')
  if (headline !== undefined) return headline.text.replace(/^#{1,6}\s+/u, '').replace(/\s+/gu, ' ')
  const [first] = sentences
  const whole = first === undefined ? raw.text.slice(0, 2 * length).trim() : raw.text.slice(first.start, first.end)
  const line = whole.replace(/\s+/gu, ' ')
  if (line.length <= length) return line
  const cut = line.slice(0, length - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`
}

const unmistakable =
  /\b(?:first|originally) (?:published|posted|appeared)\b|^(?:published|updated|posted|last (?:updated|modified))\b/iu
const pictures =
  /^\(?(?:file )?(?:photo|picture|image|media|video|graphic|watch)\b|\((?:[^()]*\/)?[^()]*(?:photo|getty|images)[^()]*\)\.?$/iu

/** Lines that can bear the date, date lines first. */
function dateLinesOf(parts: readonly Part[]): readonly string[] {
  const of = (...kinds: readonly Block['kind'][]): readonly Part[] => parts.filter(({kind}) => kinds.includes(kind))
  const lines = [
    ...of('date', 'byline'),
    ...of('boilerplate').filter(({text}) => unmistakable.test(text.slice(0, 200)) || isDateLine(text)),
  ]
  return lines.map(({text}) => text)
}

function notChecked(raw: RawArticle, parts: readonly Part[], language: string | null): readonly string[] {
  const shows = parts.some(({kind, text}) => kind === 'boilerplate' && pictures.test(text.slice(0, 300)))
  return [
    ...raw.notes,
    ...(shows ? ['pictures and captions'] : []),
    ...(language !== null && language !== 'en' ? [`fact rules off: language not supported (${language})`] : []),
  ]
}

export function normalizeArticle(raw: RawArticle, options: Options): Article {
  const {settings, timezone, lone = false, sourceBy, deadline = NEVER} = options
  const blocks = blocksOf(raw, {settings, lone})
  const parts = partsOf(raw, blocks)
  deadline.check()
  const sentences = allSentences(raw, blocks)
  const story = parts
    .filter(isStory)
    .map(({text}) => text)
    .join('\n')
  const dateline = parts.find(({kind}) => kind === 'dateline')?.text ?? null
  const lines = {dateLines: dateLinesOf(parts), dateline}
  const published = publishedOf(raw.metadata, lines, timezone)
  const monthDay = published === null ? monthDayOf(lines) : null
  const language = languageOf(story, {stated: raw.metadata.language, settings})
  deadline.check()
  const {id, key, file, ref, title, text, sha256, metadata, notes} = raw
  // Named one by one: behind a spread each further property costs thirty times as much.
  const article = {
    id,
    key,
    file,
    ref,
    title,
    text,
    sha256,
    metadata,
    notes,
    headline: headlineOf(raw, {parts, sentences, length: settings.headlineLength}),
    source: sourceOf(raw, sourceBy),
    published,
    language,
    words: countWords(story),
    agency: agencyOf(parts, {metadata: raw.metadata, domain: domainOf(raw.metadata.url)}),
    blocks,
    sentences,
    notChecked: notChecked(raw, parts, language),
  }
  return monthDay === null ? article : {...article, monthDay}
}

/** Where stories are sought, a line alone is a headline without its text; where they are named, it is what is told. */
export const isLone = ({stories}: Pick<RunOptions, 'stories'>): boolean => stories !== 'find'

/** How a run understands its articles, on the first reading and on every other. */
export const optionsOf = ({settings, options}: Pick<Context, 'settings' | 'options'>): Options => ({
  settings: settings.normalize,
  timezone: options.timezone,
  lone: isLone(options),
  ...(options.sourceBy === undefined ? {} : {sourceBy: options.sourceBy}),
})

/** On the first reading; one that was in time then is understood again without a limit. */
export const understoodInTime = (
  raw: RawArticle,
  context: Pick<Context, 'settings' | 'options' | 'deadline'>,
): Article => inTime('normalize', raw, context, deadline => normalizeArticle(raw, {...optionsOf(context), deadline}))

export const normalize = each('normalize', (raw: RawArticle, context) => understoodInTime(raw, context))
