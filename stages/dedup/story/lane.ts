/**
 * The story lane at scale: texts to word counts, to terms, to neighbours in time, all in numbers.
 *
 *     const {codes, scores} = await storyLane(search, register, texts)
 *
 * What it finds and by which numbers, stages/candidates/story.ts tells; here no article is an object, large runs are counted
 * by sample, and one article's work is bounded. Lines are read twice more, so that nothing is kept but 96 terms an article,
 * in the room that keys and fingerprints of the other lanes had.
 * Cost: 50 us of one core an article of 600 words; 400 bytes an article, and an index of a window of days a worker.
 */
import type {Settings} from '../../../pipeline/settings.ts'
import type {Crew} from '../crew.ts'
import type {Register} from '../register.ts'
import {everyFor, slotsFor} from './frequencies.ts'
import {keptWords, leadingWords} from './leading.ts'
import {lexiconOf} from './lexicon.ts'
import {blockFor, type StoryPairs} from './neighbours.ts'
import {walkingOrder} from './rows.ts'
import type {TermColumns} from './terms.ts'

const shared = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * length))

function columnsFor(articles: number): TermColumns {
  return {
    day: shared(articles),
    start: shared(articles),
    size: new Uint8Array(new SharedArrayBuffer(articles)),
    lift: new Float32Array(new SharedArrayBuffer(4 * articles)),
  }
}

function together(blocks: readonly StoryPairs[]): StoryPairs {
  const total = blocks.reduce((sum, {codes}) => sum + codes.length, 0)
  const [codes, scores] = [new Float64Array(total), new Float32Array(total)]
  let at = 0
  for (const block of blocks) {
    codes.set(block.codes, at)
    scores.set(block.scores, at)
    at += block.codes.length
  }
  return {codes, scores}
}

/** `texts`: articles that stand for their texts, ascending. */
export async function storyLane(
  {crew, settings}: {readonly crew: Crew; readonly settings: Settings},
  register: Register,
  texts: Uint32Array,
): Promise<StoryPairs> {
  const tasks = register.units.length
  const every = everyFor(texts.length, settings.dedup.storySample)
  const counts = shared(slotsFor(texts.length / every))
  const looked = await crew.run('frequencies', {register, texts, every, counts}, {tasks})
  const sampled = looked.reduce((sum, own) => sum + own, 0)
  const lexicon = lexiconOf(counts, sampled, settings.candidates)

  const columns = columnsFor(register.articles)
  const kept = keptWords()
  const stretches = await crew.run('terms', {register, texts, columns, lexicon, kept}, {tasks})

  const leading = leadingWords(kept, lexicon)
  const rows = walkingOrder(texts, {...register.columns, day: columns.day})
  const day = shared(rows.length)
  rows.forEach((article, row) => (day[row] = columns.day[article] ?? 0))
  const block = blockFor(rows.length)
  const given = {register, calendar: {rows, day}, columns, stretches, lexicon, leading, block}
  return together(await crew.run('neighbours', given, {tasks: Math.ceil(rows.length / block)}))
}
