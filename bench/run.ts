/** What is timed, on what, against what: see bench/README.md. Prints a table of medians and ratios. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {articleId, sha256, storyId} from '../pipeline/ids.ts'
import {defaultSettings as settings} from '../pipeline/settings.ts'
import type {Article, RawArticle, Sketch} from '../pipeline/types.ts'
import {alignMembers} from '../stages/align/align.ts'
import {annotateArticle} from '../stages/annotate/annotate.ts'
import {proposePairs} from '../stages/candidates/index.ts'
import {classifyStory} from '../stages/classify/classify.ts'
import {sketchOf} from '../stages/minhash/index.ts'
import {normalizeArticle} from '../stages/normalize/index.ts'
import {shingleArticle} from '../stages/shingle/index.ts'
import {verifyPairs} from '../stages/verify/index.ts'

const ROUNDS = 5
const FULL = 2000

/** sfc32, so that every machine times the same text. */
function random(seed: number): () => number {
  let [a, b, c, d] = [seed, 0x9e3779b9, 0x243f6a88, 1]
  return () => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return (t >>> 0) / 2 ** 32
  }
}

/** About 400 words an article, words by Zipf's law. */
function generated(count: number): string[] {
  const next = random(7)
  const word = (): string => `w${Math.floor(30000 ** next()).toString(36)}`
  const sentence = (): string => `The ${Array.from({length: 18}, word).join(' ')}.`
  return Array.from({length: count}, () => `Headline ${word()}\n\n${Array.from({length: 20}, sentence).join('\n\n')}`)
}

const rawOf = (key: string, text: string): RawArticle => ({
  id: articleId(key, null, text),
  key,
  file: key,
  ref: {kind: 'file', path: key},
  title: null,
  text,
  sha256: sha256(text),
  metadata: {source: null, date: null, url: null, language: 'en', byline: null, story: null},
  notes: [],
})

const article = (key: string, text: string): Article =>
  normalizeArticle(rawOf(key, text), {settings: settings.normalize, timezone: 'UTC'})

const sketches = (texts: readonly string[]): Sketch[] =>
  texts.map((text, i) => sketchOf(shingleArticle(article(`a${i}`, text), settings.shingle), settings.minhash))

const pairs = (own: readonly Sketch[]): unknown =>
  verifyPairs(proposePairs(own, settings.candidates, {story: false}), {...settings.verify, gram: settings.shingle.gram})

const seeds = ['chronicle.txt', 'herald.txt', 'tribune.txt'].map(file =>
  article(file, readFileSync(path.join(import.meta.dirname, '..', 'seeds', file), 'utf8')),
)

function tellSeeds(): void {
  const members = seeds.map(seed => annotateArticle(seed))
  const story = {id: storyId((seeds[0] as Article).id), members: seeds.map(({id, ref}) => ({id, ref}))}
  classifyStory({type: 'story', story, members, alignment: alignMembers(members, settings.align)}, settings)
}

/** Medians in milliseconds, the tasks in turn in each round. */
function timed(tasks: Readonly<Record<string, () => unknown>>): Map<string, number> {
  const times = new Map<string, number[]>(Object.keys(tasks).map(name => [name, []]))
  for (let round = -1; round < ROUNDS; round++)
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now()
      task()
      if (round >= 0) times.get(name)?.push(performance.now() - start)
    }
  return new Map([...times].map(([name, all]) => [name, all.sort((x, y) => x - y)[ROUNDS >> 1] ?? 0]))
}

const texts = generated(FULL)
const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-bench-'))
const file = path.join(folder, 'articles.txt')
writeFileSync(file, texts.join('\n'))
const distinct = sketches(texts)
const copies = sketches(texts.map(() => texts[0] as string))
const median = timed({
  sketch: () => sketches(texts),
  tenth: () => sketches(texts.slice(0, FULL / 10)),
  wc: () => execFileSync('wc', ['-w', file]),
  distinct: () => pairs(distinct),
  copies: () => pairs(copies),
  story: tellSeeds,
})
rmSync(folder, {recursive: true})
const at = (name: string): number => median.get(name) ?? NaN
process.stdout.write(
  [
    `${FULL} articles, medians of ${ROUNDS} interleaved rounds, Node ${process.version}`,
    `sketch, an article              ${((1000 * at('sketch')) / FULL).toFixed(0)} us`,
    `sketch, against wc -w           ${(at('sketch') / at('wc')).toFixed(1)} x`,
    `growth, full over a tenth       ${(at('sketch') / 10 / at('tenth')).toFixed(2)} x`,
    `copies, against distinct        ${(at('copies') / at('distinct')).toFixed(2)} x`,
    `a story of three, warm          ${at('story').toFixed(1)} ms`,
    '',
  ].join('\n'),
)
