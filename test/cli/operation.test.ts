/** What is told to those who do not sit before a run: events, log, metrics, limits. */
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {within} from '../../pipeline/cli/memory.ts'
import {metricsText, writeMetrics, type Measured} from '../../pipeline/cli/operation/metrics.ts'
import type {Progress} from '../../pipeline/context.ts'
import {Failure} from '../../pipeline/errors.ts'
import {newsBetween, NOTHING_STANDS, type Standing} from '../../stages/report/news.ts'
import {ferry, wirediff, workplace, type Workplace} from './spawned.ts'

type Stories = Readonly<Record<string, readonly [articles: string, found?: string, formerly?: string]>>

/** `{s1: ['a b', 'd1 d2!<d0']}`: of two articles, two contradictions; the second says something else, and was d0 before. */
const standing = (stories: Stories): Standing => ({
  run: null,
  problems: [],
  stories: new Map(
    Object.entries(stories).map(([id, [articles, found = '', formerly = '']]) => [
      id,
      {
        articles: articles.split(' '),
        formerly: formerly.split(' ').filter(one => one !== ''),
        found: found
          .split(' ')
          .filter(one => one !== '')
          .map(one => ({
            id: one.replace(/[!<].*/, ''),
            formerly: one.split('<').slice(1),
            mark: one.replace(/[^!]/g, ''),
            kind: 'number' as const,
            verdict: 'conflict' as const,
            severity: 'high' as const,
            strength: 'strong' as const,
          })),
      },
    ]),
  ),
})

/** `grown s1 +b <s0`. */
const told = (before: Standing, after: Standing): string =>
  newsBetween(before, after)
    .map(one => {
      const added = 'added' in one ? one.added.map(id => ` +${id}`).join('') : ''
      const formerly = 'formerly' in one ? one.formerly.map(id => ` <${id}`).join('') : ''
      const id = 'divergence' in one ? one.divergence : one.story
      return `${one.event.replace('story_', '').replace('divergence_', 'd-')} ${id}${added}${formerly}`
    })
    .join('; ')

describe('news between two results', () => {
  const cases: readonly (readonly [what: string, before: Stories, after: Stories, news: string])[] = [
    ['nothing', {s1: ['a b', 'd1']}, {s1: ['a b', 'd1']}, ''],
    ['a story', {}, {s1: ['a b', 'd1']}, 'new s1; d-new d1'],
    ['one more article', {s1: ['a b']}, {s1: ['a b c']}, 'grown s1 +c'],
    ['an earlier article, which names the story anew', {s1: ['b c', 'd1']}, {s0: ['a b c', 'd1']}, 'grown s0 +a <s1'],
    ['two stories in one, under the older id', {s1: ['a b'], s2: ['c d']}, {s1: ['a b c d']}, 'merged s1 <s2'],
    ['two stories in one, under a third id', {s1: ['b c'], s2: ['d e']}, {s0: ['a b c d e']}, 'merged s0 +a <s1 <s2'],
    ['what the record itself names', {s1: ['a b']}, {s9: ['x y', '', 's1']}, 'grown s9 +x +y <s1'],
    ['a story that is gone', {s1: ['a b', 'd1'], s2: ['c d']}, {s2: ['c d']}, 'gone s1; d-gone d1'],
    ['a contradiction that is settled', {s1: ['a b', 'd1 d2']}, {s1: ['a b', 'd2']}, 'd-gone d1'],
    ['a contradiction that has changed, told once', {s1: ['a b', 'd1']}, {s1: ['a b', 'd1!']}, 'd-changed d1'],
    ['a change that was told', {s1: ['a b', 'd1!']}, {s1: ['a b', 'd1!']}, ''],
    ['a second change', {s1: ['a b', 'd1!']}, {s1: ['a b', 'd1!!']}, 'd-changed d1'],
    ['a contradiction under another id', {s1: ['b c', 'd1']}, {s0: ['a b c', 'd0<d1']}, 'grown s0 +a <s1'],
    ['the same, changed', {s1: ['a b', 'd1']}, {s1: ['a b', 'd2!<d1']}, 'd-changed d2'],
    ['one whose earlier ids nobody was told', {s1: ['a b']}, {s1: ['a b', 'd2!<d1']}, 'd-new d2'],
    ['a story that falls apart', {s1: ['a b c d']}, {s3: ['a b'], s4: ['c d']}, 'new s3; new s4; gone s1'],
  ]
  for (const [what, before, after, news] of cases)
    it(what, () => expect(told(standing(before), standing(after))).to.equal(news))

  it('of a first run everything, of no results nothing', () => {
    expect(told(NOTHING_STANDS, standing({s1: ['a b']}))).to.equal('new s1')
    expect(told(NOTHING_STANDS, NOTHING_STANDS)).to.equal('')
  })
})

const measured: Measured = {
  command: 'scan',
  exit: 0,
  ended: 100.5,
  seconds: 2,
  cpuSeconds: 1.5,
  residentBytes: 1e8,
  told: new Map([['story_new', 2]]),
  problems: new Map([
    ['unreadable', 1],
    ['binary', 2],
  ]),
  figures: {inputs: 5, articles: 2, skipped: 3, ignored: 0, absent: 0, stories: 1, toCheck: 4},
}

describe('metrics', () => {
  it('are text that Prometheus reads: help and type before each name, base units, labels in quotes', () => {
    const names = new Set<string>()
    const lines = metricsText({...measured, command: 'a"b\\c\nd'}, null)
      .trimEnd()
      .split('\n')
    let announced = ''
    for (const line of lines) {
      const [, type = ''] = /^# TYPE (wirediff_[a-z_]+) gauge$/.exec(line) ?? []
      if (type !== '') {
        expect(names.has(type), type).to.equal(false)
        names.add((announced = type))
      } else if (!line.startsWith('# HELP ')) {
        expect(line).to.match(
          /^wirediff_[a-z_]+(\{[a-z]+="(?:[^"\\\n]|\\["\\n])*"(?:,[a-z]+="(?:[^"\\\n]|\\["\\n])*")*\})? \d+(\.\d+)?$/,
        )
        expect(line.split(/[{ ]/)[0]).to.equal(announced)
      }
    }
    expect(names).to.include.keys('wirediff_run_duration_seconds', 'wirediff_run_max_resident_bytes')
    expect([...names].filter(name => /_(?:ms|minutes|kb|count|total)$/.test(name))).to.deep.equal([])
  })

  it('carry the time of the last success over a failure', async () => {
    const place = await workplace()
    try {
      const file = path.join(place.folder, 'w.prom')
      const success = async (): Promise<string | undefined> =>
        /last_success_timestamp_seconds\{command="scan"\} (.*)/.exec(await readFile(file, 'utf8'))?.[1]
      writeMetrics(file, measured)
      expect(await success()).to.equal('100.5')
      writeMetrics(file, {...measured, exit: 4, ended: 200, figures: null})
      expect(await success()).to.equal('100.5')
      writeMetrics(file, {...measured, exit: 3, ended: 300})
      expect(await success()).to.equal('300')
    } finally {
      await place.close()
    }
  })
})

describe('memory', () => {
  const progress: Progress = {advance: () => undefined}
  const cases: readonly (readonly [most: number | null, residentBytes: number, heapShare: number, stops: boolean])[] = [
    [null, 1e12, 0.9, false],
    [2e9, 1e9, 0.9, false],
    [2e9, 3e9, 0.1, true],
    [null, 1e6, 0.96, true],
  ]
  for (const [most, residentBytes, heapShare, stops] of cases)
    it(`${residentBytes} bytes and ${heapShare} of the heap, with a limit of ${most ?? 'none'}`, () => {
      const step = (): void => within(progress, {most, held: () => ({residentBytes, heapShare})}).advance('read', 1)
      if (stops) expect(step).to.throw(Failure).that.includes({exitCode: 4})
      else expect(step).not.to.throw()
    })
})

describe('a run that nobody sits before', () => {
  let place: Workplace
  beforeEach(async () => (place = await workplace(ferry)))
  afterEach(() => place.close())
  const at = (name: string): string => path.join(place.folder, name)
  const linesOf = (text: string): readonly Record<string, unknown>[] =>
    text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
  const scan = (...more: readonly string[]): ReturnType<Workplace['run']> =>
    place.run('scan', 'in', '-o', 'out', ...more)

  it('tells what is new as events on stdout, in the log with the time, and in the metrics', async () => {
    await writeFile(at('in/broken.jsonl'), '{"text":\n')
    const first = await scan('--events', '--log', 'l.jsonl', '--metrics', 'w.prom')
    expect(first.code, first.stderr).to.equal(3)
    const events = linesOf(first.stdout)
    expect(events.map(({event}) => event)).to.include.members([
      'run_started',
      'article_problem',
      'story_new',
      'run_done',
    ])
    expect(events.at(-1)).to.include({event: 'run_done', exit: 3, skipped: 1})
    const logged = linesOf(await readFile(at('l.jsonl'), 'utf8'))
    const bare = logged.map(line =>
      Object.fromEntries(
        Object.entries(line).filter(
          ([name]) => !['time', 'level', 'pid', 'seconds', 'cpuSeconds', 'residentBytes'].includes(name),
        ),
      ),
    )
    expect(bare).to.deep.equal(events)
    for (const {time} of logged) expect(new Date(String(time)).toISOString()).to.equal(time)
    // Every word of four letters and more that an article tells.
    const words = new Set(Object.values(ferry).flatMap(text => text.match(/\p{L}{4,}/gu) ?? []))
    const written = `${first.stdout}${await readFile(at('l.jsonl'), 'utf8')}${await readFile(at('w.prom'), 'utf8')}`
    const spoken = new Set(written.match(/\p{L}{4,}/gu))
    const keys = new Set(['herald', 'courier', 'story', 'articles', 'from', 'that', 'were', 'this', 'with'])
    expect([...words].filter(word => spoken.has(word) && !keys.has(word.toLowerCase()))).to.deep.equal([])
    const again = await scan('--events', '--log', 'l.jsonl')
    expect(linesOf(again.stdout).map(({event}) => event)).to.deep.equal(['run_started', 'article_problem', 'run_done'])
  })

  it('problems stay in the metrics where nothing new came', async () => {
    await writeFile(at('in/broken.jsonl'), '{"text":\n')
    const problems = async (): Promise<readonly string[]> => {
      const {stdout} = await scan('--state', 's', '--events', '--metrics', 'w.prom')
      expect(linesOf(stdout).map(({event}) => event)).to.include('run_done')
      return (await readFile(at('w.prom'), 'utf8')).split('\n').filter(line => line.startsWith('wirediff_problems{'))
    }
    const first = await problems()
    expect(first).to.not.deep.equal([])
    expect(await problems()).to.deep.equal(first)
  })

  it('a failure is logged with its code, and exits with it', async () => {
    await mkdir(at('full'))
    await writeFile(at('full/mine.txt'), '')
    const {code, stdout} = await place.run('scan', 'in', '-o', 'full', '--events', '--metrics', 'w.prom')
    expect(code).to.equal(2)
    expect(linesOf(stdout).at(-1)).to.include({event: 'run_failed', exit: 2, code: 'wrong-use'})
    expect(await readFile(at('w.prom'), 'utf8')).to.contain('wirediff_run_exit_code{command="scan"} 2\n')
  })

  it('a log on a full disk is exit 4, and the old output stands', async function () {
    if (process.platform !== 'linux') this.skip()
    await scan()
    const before = await readFile(at('out/results.jsonl'))
    await writeFile(at('in/more.txt'), 'Bread is dearer\n\nBakers raised the price of bread on Monday.\n')
    const {code, stderr} = await scan('--log', '/dev/full')
    expect(code).to.equal(4)
    expect(stderr).to.match(/^wirediff: Cannot write the log "\/dev\/full": ENOSPC.*\n$/)
    expect((await readFile(at('out/results.jsonl'))).equals(before)).to.equal(true)
  })

  it('--log - leaves standard error to the log alone', async () => {
    const {stderr} = await wirediff(['scan', 'in', '-o', 'out', '--log', '-'], {cwd: place.folder})
    expect(linesOf(stderr).map(({event}) => event)).to.include('run_done')
  })

  it('--max-file sets what is larger aside', async () => {
    await writeFile(at('in/long.txt'), `A long text\n\n${'Bread is dearer. '.repeat(1000)}\n`)
    const {code} = await scan('--max-file', '8K')
    expect(code).to.equal(3)
    expect(await readFile(at('out/problems.csv'), 'utf8'))
      .to.contain('long.txt')
      .and.contain('too-large')
  })
})
