/**
 * A labelled set scored: shares of 0 to 1, by kind, by rule, by difficulty. Stories by B-cubed (Bagga and Baldwin 1998)
 * over all articles, an article of no story being alone.
 */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {ArticleRecord, ResultRecord, StoryRecord} from '../pipeline/records.ts'
import {scan} from '../pipeline/index.ts'
import type {LabelledSet} from './labels.ts'
import {countStory, isShown, noCounts, tallyOf, type Counts, type Run, type Tally} from './story.ts'

export interface Score {
  readonly set: LabelledSet
  readonly counts: Counts
  readonly stories: {readonly precision: number; readonly recall: number}
}

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
export const precisionOf = ({right, shown}: Tally): number => share(right, shown)
export const recallOf = ({hit, labelled}: Tally): number => share(hit, labelled)
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** Scans the set’s articles with the settings of the product and scores what came. */
export async function scored(set: LabelledSet): Promise<Score> {
  const records: ResultRecord[] = []
  for await (const record of scan([path.join(set.folder, 'articles')])) records.push(record)
  return scoreOf(set, records)
}

export function scoreOf(set: LabelledSet, records: readonly ResultRecord[]): Score {
  const articles = records.filter((record): record is ArticleRecord => record.type === 'article')
  const stories = records.filter((record): record is StoryRecord => record.type === 'story')
  const files = new Map(articles.map(({id, file}) => [id, path.basename(file)]))
  const known = new Map<string, string>()
  const textOf = (file: string): string => {
    const text =
      known.get(file) ?? readFileSync(path.join(set.folder, 'articles', file), 'utf8').replace(/^\uFEFF/u, '')
    known.set(file, text)
    return text
  }
  const run: Run = {texts: {of: textOf}, articles, stories, fileOf: id => files.get(id) ?? ''}
  const counts = noCounts()
  for (const story of set.stories) countStory(run, story, counts)
  countLookAlikes(run, set, counts)
  return {set, counts, stories: bCubed(run, set)}
}

/** What is shown of a story that nobody labelled is wrong: its articles only look alike. */
function countLookAlikes({stories, fileOf}: Run, set: LabelledSet, counts: Counts): void {
  const labelled = new Set(set.stories.flatMap(({articles}) => articles))
  for (const {articles, divergences} of stories) {
    if (articles.some(id => labelled.has(fileOf(id)))) continue
    for (const {kind, rule, about} of divergences.filter(isShown)) {
      for (const own of [counts.all, tallyOf(counts.byKind, kind), tallyOf(counts.byRule, rule)]) own.shown++
      counts.list.push(`EXTRA in a story of look-alikes: ${rule} "${about}"`)
    }
  }
}

function bCubed({stories, fileOf}: Run, set: LabelledSet): Score['stories'] {
  const wanted = new Map(set.stories.flatMap(({story, articles}) => articles.map(file => [file, story] as const)))
  for (const file of set.distractors) wanted.set(file, `alone ${file}`)
  const told = new Map(stories.flatMap(({id, articles}) => articles.map(article => [fileOf(article), id as string])))
  const files = [...wanted.keys()]
  const toldOf = (file: string): string => told.get(file) ?? `alone ${file}`
  let [precision, recall] = [0, 0]
  for (const file of files) {
    const together = files.filter(other => toldOf(other) === toldOf(file))
    const belong = files.filter(other => wanted.get(other) === wanted.get(file))
    const both = together.filter(other => belong.includes(other)).length
    precision += both / together.length
    recall += both / belong.length
  }
  return {precision: share(precision, files.length), recall: share(recall, files.length)}
}
