import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import fc from 'fast-check'
import type {Crew} from '../../stages/dedup/crew.ts'
import {standIns} from '../../stages/dedup/exact.ts'
import {firstOf, secondOf} from '../../stages/dedup/pairs.ts'
import {phases, type Given, type PhaseName} from '../../stages/dedup/phases.ts'
import {registerOf} from '../../stages/dedup/register.ts'
import {closeReaders} from '../../stages/dedup/shelf.ts'
import {storyLane} from '../../stages/dedup/story/lane.ts'
import {unitsOf} from '../../stages/dedup/units.ts'
import type {Workplace} from '../../stages/dedup/workplace.ts'
import {deduped} from './engine.ts'
import {workplaceIn, type Asked} from './workplace.ts'

/** A crew of one, in this thread. */
const crewAt = (workplace: Workplace): Crew => ({
  each: () => Promise.reject(new Error('the story lane keeps all results')),
  run: <P extends PhaseName>(phase: P, given: Given<P>, {tasks}: {readonly tasks: number}) => {
    const make = phases[phase] as (at: Workplace, given: Given<P>) => (task: number) => never
    const work = make(workplace, given)
    return Promise.resolve(Array.from({length: tasks}, (_, task) => work(task)))
  },
  atMost: () => undefined,
  close: () => Promise.resolve(),
})

interface Article {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly date?: string
  readonly url?: string
}

/** What the lane proposes: ids of each pair in order, and its score. */
async function storiesIn(articles: readonly Article[], asked: Asked = {}): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-test-'))
  const workplace = workplaceIn(folder, asked)
  try {
    const file = path.join(folder, 'in.jsonl')
    const bytes = Buffer.from(articles.map(article => `${JSON.stringify(article)}\n`).join(''))
    writeFileSync(file, bytes)
    const units = unitsOf(
      [{path: file, start: 0, end: bytes.length, label: 'in.jsonl', stamp: null}],
      workplace.settings.dedup.unitBytes,
    )
    const crew = crewAt(workplace)
    const register = registerOf(units, await crew.run('sketch', {units, window: 0}, {tasks: units.length}))
    const standIn = standIns(register)
    const texts = Uint32Array.from(articles.keys()).filter(i => standIn[i] === i && register.columns.words[i] !== 0)
    const {codes, scores} = await storyLane({crew, settings: workplace.settings}, register, texts)
    const idOf = (article: number): string => articles[article]?.id ?? ''
    return Array.from(codes, (code, k) => {
      const [a = '', b = ''] = [idOf(firstOf(code)), idOf(secondOf(code))].sort()
      return `${a} ${b} ${scores[k]}`
    }).sort()
  } finally {
    closeReaders()
    workplace.close()
    rmSync(folder, {recursive: true})
  }
}

const named = (stories: readonly string[]): readonly string[] =>
  stories.map(one => one.split(' ').slice(0, 2).join(' '))

/** Tellings of events: who, where and how many differ from event to event, the words from telling to telling. */
const events = [
  {what: 'ferry Halvorsen ran aground off Skellig', who: 'captain Brennan', many: 2318},
  {what: 'warehouse of Tamarind burned in Leixlip', who: 'firefighter Quigley', many: 417},
  {what: 'bridge at Kilmorran was closed by engineers', who: 'surveyor Dunleavy', many: 96},
] as const
const frames = [
  (what: string, who: string, many: number): string =>
    `Late at night the ${what}, and ${many} crates were lost, as ${who} told reporters. Nobody slept; the harbour was full of lamps.`,
  (what: string, who: string, many: number): string =>
    `People gathered early to see how the ${what}. A count by ${who} put the loss at ${many} crates, far above the first guess.`,
  (what: string, who: string, many: number): string =>
    `Insurers have been called: the ${what}. With ${many} crates gone, ${who} expects a long winter of questions and paper.`,
] as const
const telling = (event: number, frame: number, date: string | undefined): Article => {
  const {what, who, many} = events[event] ?? events[0]
  const text = (frames[frame] ?? frames[0])(what, who, many)
  return {id: `e${event}f${frame}`, text, ...(date === undefined ? {} : {date})}
}

describe('the story lane at scale', () => {
  const near: readonly (readonly [string, string | undefined, string | undefined, boolean])[] = [
    ['of one day', '2031-05-03', '2031-05-03', true],
    ['three days apart', '2031-05-03', '2031-05-06', true],
    ['a week apart', '2031-05-03', '2031-05-10', true],
    ['eight days apart', '2031-05-03', '2031-05-11', false],
    ['of which one tells no day', '2031-05-03', undefined, true],
    ['that tell no day', undefined, undefined, true],
    ['whose days are told in words', '3 May 2031', '20 May 2031', false],
    ['one of them told in words', '3 May 2031', '2031-05-04', true],
  ]
  for (const [what, one, other, isFound] of near) {
    it(`${isFound ? 'finds' : 'leaves out'} two tellings ${what}`, async () => {
      const found = await storiesIn([telling(0, 0, one), telling(1, 1, one), telling(0, 1, other)])
      expect(named(found)).to.deep.equal(isFound ? ['e0f0 e0f1'] : [])
    })
  }

  it('reads the day out of the address where no field tells it', async () => {
    const [one, other] = [telling(0, 0, undefined), telling(0, 1, '2031-05-03')]
    const on = (day: string): Article => ({...one, url: `https://harbour.example/2031/05/${day}/ferry`})
    expect(named(await storiesIn([on('04'), other]))).to.deep.equal(['e0f0 e0f1'])
    expect(named(await storiesIn([on('24'), other]))).to.deep.equal([])
  })

  it('does not take one common name for a story', async () => {
    const text = (what: string): string => `In Skellig ${what}`
    const articles = [
      {
        id: 'a',
        date: '2031-05-03',
        text: text('the council voted to paint the school and to mend its roof before autumn comes.'),
      },
      {
        id: 'b',
        date: '2031-05-03',
        text: text('a bakery opened its doors; queues went round the corner for rye loaves and buns.'),
      },
    ]
    expect(await storiesIn(articles)).to.deep.equal([])
  })

  it('tells events apart', async () => {
    const articles = events.flatMap((_, event) =>
      frames.map((__, frame) => telling(event, frame, `2031-05-0${frame + 1}`)),
    )
    const expected = events.flatMap((_, e) => [`e${e}f0 e${e}f1`, `e${e}f0 e${e}f2`, `e${e}f1 e${e}f2`])
    expect(named(await storiesIn(articles))).to.deep.equal(expected)
  })

  it('weighs an article of more words than any before it as it weighs all others', async () => {
    const long = Array.from({length: 700}, (_, n) => `Ballast${n * 7919}`).join(' ')
    const articles = [0, 1].map(frame => {
      const own = telling(0, frame, '2031-05-03')
      return {...own, text: `${own.text} Listed were ${long}.`}
    })
    const alone = await storiesIn(articles)
    expect(alone).to.have.length(1)
    const score = (found: readonly string[]): number =>
      Number(found.find(one => one.startsWith('e0f0 e0f1'))?.split(' ')[2])
    expect(score(alone)).to.be.greaterThan(0.9)
  })

  it('compares one article of a crowd with twenty at most', async () => {
    const crowd = Array.from({length: 150}, (_, n) => ({
      id: `c${n}`,
      date: '2031-05-03',
      text: `Harbour report ${n}: the Halvorsen and the Brennan lie at Skellig quay, load ${n + 500}, wind from the west.`,
    }))
    const found = named(
      await storiesIn(crowd, {candidates: {storyCapFloor: 1000, storyBackground: 10_000}, dedup: {storyLookups: 400}}),
    )
    expect(found.length).to.be.within(100, 20 * 150)
  })

  const run = fc.array(
    fc.record({event: fc.nat(2), frame: fc.nat(2), day: fc.option(fc.integer({min: 1, max: 28}), {nil: undefined})}),
    {minLength: 2, maxLength: 24},
  )
  const articlesOf = (given: readonly {event: number; frame: number; day: number | undefined}[]): readonly Article[] =>
    given.map(({event, frame, day}, n) => {
      const date = day === undefined ? undefined : `2031-05-${String(day).padStart(2, '0')}`
      const own = telling(event, frame, date)
      return {...own, id: `n${n}`, text: `${own.text} Bulletin ${n * 37 + 11} of Harbour${n % 5}.`}
    })

  it('proposes the same pairs and scores in any order, with small units and on disk', async () => {
    await fc.assert(
      fc.asyncProperty(
        run.chain(given =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.keys()], {minLength: given.length})),
        ),
        async ([given, order]) => {
          const articles = articlesOf(given)
          const shuffled = order.map(n => articles[n] ?? articles[0]!)
          const first = await storiesIn(articles)
          expect(await storiesIn(shuffled)).to.deep.equal(first)
          expect(await storiesIn(shuffled, {dedup: {unitBytes: 700}})).to.deep.equal(first)
          expect(await storiesIn(shuffled, {memoryBytes: 0})).to.deep.equal(first)
        },
      ),
      {numRuns: 25},
    )
  })

  it('is told among the pairs, the same from one worker and from two', async () => {
    const articles = events.flatMap((_, event) => frames.map((__, frame) => telling(event, frame, '2031-05-03')))
    const lanes = new Set(['copy', 'story'] as const)
    const one = await deduped(articles, {lanes})
    expect(one.pairs.map(([, , relation]) => relation)).to.deep.equal(Array.from({length: 9}, () => 'same-story'))
    expect(one.whole.map(pair => pair.lanes)).to.deep.equal(Array.from({length: 9}, () => ['story']))
    expect((await deduped(articles, {lanes, workers: 2, settings: {unitBytes: 900}})).whole).to.deep.equal(one.whole)
    expect((await deduped(articles)).pairs).to.deep.equal([])
  }).timeout(20_000)
})
