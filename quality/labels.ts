/**
 * Labelled stories as their authors wrote them: which articles tell one story, what they share, where they differ, what
 * looks different and agrees, what one alone tells, and which lines are no story text.
 *
 * A set is a folder with `articles/*.txt` and `labels.json`; `labels.json.gz` marks a set that is kept shut: it gives
 * figures, never a list.
 */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {gunzipSync} from 'node:zlib'
import {z} from 'zod'
import {KINDS} from '../pipeline/vocabulary.ts'

const kind = z.enum(KINDS)
const spans = z.record(z.string(), z.string())
const also = z.record(z.string(), z.array(z.string())).optional()

const difference = z.object({
  id: z.string(),
  type: kind,
  about: z.string(),
  spans,
  also,
  sides: z.array(z.array(z.string())).optional(),
  severity: z.enum(['high', 'medium', 'low']),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  optional: z.boolean().optional(),
  alt_types: z.array(kind).optional(),
})
const story = z.object({
  story: z.string(),
  articles: z.array(z.string()),
  core: z.array(z.object({spans, also})),
  divergences: z.array(difference),
  traps: z.array(z.object({type: kind, spans, also, why: z.string()})),
  unique: z.array(z.object({article: z.string(), span: z.string()})),
  boilerplate: z.array(z.object({article: z.string(), span: z.string()})),
  within: z.array(z.object({source: z.string(), spans: z.array(z.string())})).optional(),
})
const labels = z.object({stories: z.array(story), distractors: z.array(z.string())})

export type LabelledDifference = z.infer<typeof difference>
export type LabelledStory = z.infer<typeof story>

export interface LabelledSet {
  readonly name: string
  readonly folder: string
  /** Kept shut: no list of hits and misses is made. */
  readonly shut: boolean
  readonly stories: readonly LabelledStory[]
  /** Look-alike articles of other events. */
  readonly distractors: readonly string[]
}

/** Throws where the folder holds no labels or labels of another form. */
export function labelledSet(name: string, folder: string): LabelledSet {
  const open = path.join(folder, 'labels.json')
  const shut = !existsSync(open)
  const text = shut ? gunzipSync(readFileSync(`${open}.gz`)).toString('utf8') : readFileSync(open, 'utf8')
  return {name, folder, shut, ...labels.parse(JSON.parse(text))}
}
