/** Stories made up as records, and the report written from them as a run would. */
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {hash} from 'node:crypto'
import type {ArticleRecord, Divergence, PairRecord, ResultRecord, StoryRecord} from '../../../pipeline/records.ts'
import {defaultSettings} from '../../../pipeline/settings.ts'
import type {ArticleId, ClaimId, CoreId, FindingId, Span, StoryId} from '../../../pipeline/types.ts'
import type {Decisions} from '../../../stages/report/decisions.ts'
import {lineOf} from '../../../stages/report/jsonl.ts'
import {createPublication} from '../../../stages/report/publication.ts'
import {storyTables} from '../../../stages/report/tables/index.ts'
import {writeFrom} from '../../../stages/report/written.ts'
import {run} from '../invented.ts'

export const idOf = (letter: string, ...parts: readonly (string | number)[]): string =>
  letter + hash('sha256', parts.join(' '), 'hex').slice(0, 12)

/** Writes OUT/results.jsonl and everything that is made of it. */
export async function written(
  folder: string,
  records: readonly ResultRecord[],
  {decisions = new Map()}: {readonly decisions?: Decisions} = {},
): Promise<void> {
  const results = path.join(folder, 'results.jsonl')
  await writeFile(results, records.map(lineOf).join(''))
  const publication = await createPublication(folder)
  const style = {delimiter: ',', raw: false, bom: true}
  await writeFrom(publication, {
    results,
    tables: storyTables,
    style,
    decisions,
    pages: true,
    settings: defaultSettings.report,
  })
  await publication.publish()
}

const HARBOURS = ['Harwich', 'Esbjerg', 'Ostend', 'Cuxhaven', 'Bergen', 'Calais', 'Larne', 'Vigo', 'Genoa', 'Split']

/** The sentence that tells fact `fact` with a figure of its own. */
const sentence = (fact: number, figure: number): string =>
  `By evening ${figure} passengers had been brought ashore at ${HARBOURS[fact % HARBOURS.length] ?? ''}, the coastguard said.`

export interface Shape {
  readonly sources: number
  readonly findings: number
  readonly seed?: number
}

function articleOf(at: number, {findings, seed = 0}: Shape, story: StoryId): ArticleRecord {
  const headline =
    at === 0 ? `Storm ferry ${seed}: hundreds taken off in the night` : `Ferry ${seed} in the storm, as ${at} saw it`
  const lines = [
    headline,
    ...Array.from({length: findings}, (_, fact) => sentence(fact, at % 3 === 1 ? 17 + fact : 14 + fact)),
    `Only source ${at} spoke to the cook, who had kept the soup warm.`,
  ]
  const text = lines.join('\n')
  let from = 0
  const blocks = lines.map((line, index) => {
    const start = from
    from += line.length + 1
    return {kind: index === 0 ? ('headline' as const) : ('paragraph' as const), start, end: start + line.length}
  })
  const key = `wire/${seed}/outlet-${at}.txt`
  return {
    type: 'article',
    id: idOf('a', seed, at) as ArticleId,
    key,
    file: key,
    source:
      ['Northern Herald', 'Coast Courier', 'Daily Post', 'Evening Chronicle', 'Harbour Gazette'][at] ?? `Outlet ${at}`,
    url: `https://outlet-${at}.example/storm`,
    published: at === 3 ? null : `2026-11-${String(19 + Math.floor(at / 6)).padStart(2, '0')}T0${at % 6}:10:00Z`,
    headline,
    language: 'en',
    words: text.split(' ').length,
    sha256: '0'.repeat(64),
    story,
    title: null,
    text,
    notChecked: [],
    notes: [],
    agency: at < 2 ? {name: 'NPA', basis: '(NPA)'} : null,
    blocks,
  }
}

function spanIn(article: ArticleRecord, words: string): Span {
  const start = article.text?.indexOf(words) ?? -1
  if (start < 0) throw new Error(`not in ${article.key}: ${words}`)
  return {article: article.id, start, end: start + words.length, text: words}
}

function findingOf(fact: number, articles: readonly ArticleRecord[], {seed = 0}: Shape): Divergence {
  const of = (figure: number): readonly ArticleRecord[] =>
    articles.filter(({text}) => text?.includes(sentence(fact, figure)) === true)
  const readings = [14 + fact, 17 + fact].map(figure => ({
    value: `${figure} passengers brought ashore`,
    norm: String(figure),
    articles: of(figure).map(({id}) => id),
    evidence: of(figure).flatMap(article => [
      spanIn(article, sentence(fact, figure)),
      spanIn(article, `${figure} passengers`),
    ]),
  }))
  return {
    id: idOf('d', seed, fact) as FindingId,
    kind: 'number',
    verdict: 'conflict',
    scope: 'across',
    about: `passengers brought ashore at ${HARBOURS[fact % HARBOURS.length] ?? ''}`,
    severity: 'high',
    strength: 'strong',
    confidence: 0.9,
    rule: 'number/same-noun',
    why: 'the same is said of both figures, and they exclude each other',
    guards: ['same measure and unit'],
    numbers: {likeness: 0.9},
    firstSeen: null,
    status: 'new',
    readings: readings.filter(({articles: telling}) => telling.length > 0),
    silent: [],
  }
}

/** Articles, pairs and the story, apart: results.jsonl has them in this order. */
export interface Parts {
  readonly articles: readonly ArticleRecord[]
  readonly pairs: readonly PairRecord[]
  readonly story: StoryRecord
}

export function storyOf(shape: Shape): Parts {
  const id = idOf('s', shape.seed ?? 0) as StoryId
  const articles = Array.from({length: shape.sources}, (_, at) => articleOf(at, shape, id))
  const findings = Array.from({length: shape.findings}, (_, fact) => findingOf(fact, articles, shape))
  const first = articles[0]!
  return {
    articles,
    pairs: articles.slice(1).map((article, at) => ({
      type: 'pair',
      a: first.id,
      b: article.id,
      lanes: ['story'],
      relation: at === 0 ? 'near-copy' : at % 2 === 0 ? 'shares-core' : 'same-story',
      jaccard: 0.3,
      containment: [0.7 / (at + 1), 0.5 / (at + 1)],
      longestRun: 12,
    })),
    story: {
      type: 'story',
      id,
      headline: first.headline,
      articles: articles.map(article => article.id),
      core: findings.map(({readings}, fact) => ({
        id: idOf('c', shape.seed ?? 0, fact) as CoreId,
        form: 'light-edit',
        tellings: readings.flatMap(({evidence}) => evidence.filter((_, at) => at % 2 === 0)),
      })),
      divergences: findings,
      unique: articles.map((article, at) => ({
        ...spanIn(article, `Only source ${at} spoke to the cook, who had kept the soup warm.`),
        id: idOf('u', shape.seed ?? 0, at) as ClaimId,
        strength: 'strong',
        attributedTo: null,
        nearest: null,
      })),
    },
  }
}

export const recordsOf = (parts: readonly Parts[]): readonly ResultRecord[] => [
  run(parts.reduce((sum, {articles}) => sum + articles.length, 0)),
  ...parts.flatMap(({articles}) => articles),
  ...parts.flatMap(({pairs}) => pairs),
  ...parts.map(({story}) => story),
]
