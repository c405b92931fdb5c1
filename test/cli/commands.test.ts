import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {ferry, wirediff, workplace, type Workplace} from './spawned.ts'

async function within(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (place: Workplace) => Promise<void>,
): Promise<void> {
  const place = await workplace(files)
  try {
    await work(place)
  } finally {
    await place.close()
  }
}

const linesOf = (text: string): {type: string; [field: string]: unknown}[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as {type: string})

const TABLES = ['articles', 'core', 'divergences', 'only_in_one', 'pairs', 'problems', 'readings', 'stories']

describe('the commands', () => {
  it('a name that is not UTF-8 is told as such, in a folder or as one', async function () {
    if (process.platform !== 'linux') this.skip()
    await within(ferry, async place => {
      const named = (end: string): Buffer =>
        Buffer.concat([Buffer.from(`${place.folder}/in/`), Buffer.of(0xff), Buffer.from(end)])
      await writeFile(named('.txt'), 'A story\n')
      await mkdir(named('d'))
      const {code} = await place.run('scan', 'in', '-o', 'out')
      expect(code).to.equal(3)
      const problems = await readFile(path.join(place.folder, 'out/problems.csv'), 'utf8')
      expect(problems.match(/name-encoding.*Rename it/g)).to.have.length(2)
      const {stderr} = await place.run('scan', 'in/\uFFFD.txt', '-o', 'out')
      expect(stderr).to.contain('If its name is not UTF-8, rename it.')
    })
  })
  it('a file whose name begins with a dash is no option, and the refusal says how to name it', () =>
    within(ferry, async place => {
      await writeFile(path.join(place.folder, '-x.txt'), 'A story\n')
      const {code, stderr} = await place.run('compare', '-x.txt')
      expect(code).to.equal(2)
      expect(stderr).to.contain('write ./-x.txt, or put -- before it')
      expect((await place.run('compare', '-y.txt')).stderr).to.not.contain('./-y.txt')
    }))
  it('scan writes results.jsonl and the tables, and tells the summary on stdout, the place on stderr', () =>
    within(ferry, async place => {
      const {code, stdout, stderr} = await place.run('scan', 'in', '-o', 'out')
      expect(stderr).to.equal('The report is out/index.html; tables and results.jsonl stand beside it.\n')
      expect(code).to.equal(0)
      expect(stdout).to.match(/^4 articles · /)
      const names = (await readdir(path.join(place.folder, 'out'))).toSorted()
      expect(names).to.deep.equal(
        [
          '.wirediff',
          'index.html',
          'runs',
          'stories',
          ...TABLES.map(name => `${name}.csv`),
          'results.jsonl',
        ].toSorted(),
      )
      const types = linesOf(await readFile(path.join(place.folder, 'out/results.jsonl'), 'utf8')).map(({type}) => type)
      expect(types.filter((type, index) => type !== types[index - 1])).to.deep.equal(
        ['run', 'article', 'pair', 'story', 'group', 'problem'].filter(type => types.includes(type)),
      )
      expect(types.filter(type => type === 'article')).to.have.length(4)
      expect(types.filter(type => type === 'story')).to.have.length(1)
    }))

  it('gives the same bytes with any number of jobs and in any order of paths', () =>
    within(ferry, async place => {
      const runs = await Promise.all([
        place.run('scan', 'in', '-o', 'a', '--jobs', '1'),
        place.run('scan', 'in', '-o', 'b', '--jobs', '4'),
        place.run('compare', 'in/courier.txt', 'in/herald.txt', '-o', 'c'),
        place.run('compare', 'in/herald.txt', 'in/courier.txt', '-o', 'd', '--jobs', '2'),
      ])
      expect(runs.map(({code}) => code)).to.deep.equal([0, 0, 0, 0])
      for (const name of ['results.jsonl', ...TABLES.map(table => `${table}.csv`)]) {
        const [a, b, c, d] = await Promise.all(
          ['a', 'b', 'c', 'd'].map(out => readFile(path.join(place.folder, out, name), 'utf8')),
        )
        expect(a, name).to.equal(b)
        expect(c, name).to.equal(d)
      }
    }))

  it('--json prints records and nothing else, also beside a hostile .env', () =>
    within(
      {...ferry, '.env': 'NODE_OPTIONS=--nonsense\nDEBUG=*\nPGHOST=evil\n', 'in/.env': 'DEBUG=*\n'},
      async place => {
        const {code, stdout, stderr} = await place.run('scan', 'in', '-o', 'out', '--json')
        expect({code, stderr}).to.deep.equal({code: 0, stderr: ''})
        expect(stdout).to.equal(await readFile(path.join(place.folder, 'out/results.jsonl'), 'utf8'))
        expect(linesOf(stdout)[0]).to.include({type: 'run', inputs: 4, articles: 4, skipped: 0})
      },
    ))

  it('paints nothing into a pipe, on a build machine either', () =>
    within(ferry, async place => {
      const {stdout} = await wirediff(['scan', 'in', '-o', 'out'], {cwd: place.folder, environment: {CI: 'true'}})
      expect(stdout)
        .to.match(/^4 articles · /)
        .and.not.include('\u001b')
    }))

  it('compare takes all as one story and writes nothing without -o', () =>
    within(ferry, async place => {
      const {code, stdout} = await place.run('compare', 'in/herald.txt', 'in/bread.txt')
      expect(code).to.equal(0)
      expect(stdout).to.contain('1 story').and.to.contain('2 articles')
      expect(await readdir(place.folder)).to.deep.equal(['in'])
    }))

  it('dedup parts JSONL lines as they came, byte for byte', () =>
    within({}, async place => {
      const text = ferry['in/herald.txt']!
      const line = (id: string, body: string): string => `{ "text":${JSON.stringify(body)},  "id":"${id}", "x":1e2}`
      const lines = [line('one', text), line('two', text), line('three', ferry['in/bread.txt']!)]
      await writeFile(path.join(place.folder, 'in.jsonl'), `${lines.join('\n')}\n`)
      const {code, stdout} = await place.run('dedup', 'in.jsonl', '-o', 'out')
      expect(code).to.equal(0)
      expect(stdout).to.equal('3 articles · 1 group of near-copies · keep 2, drop 1\n')
      const read = async (name: string): Promise<string[]> =>
        (await readFile(path.join(place.folder, 'out', name), 'utf8')).split('\n').filter(one => one !== '')
      const [keep, drop] = [await read('keep.jsonl'), await read('drop.jsonl')]
      expect([...keep, ...drop].toSorted()).to.deep.equal(lines.toSorted())
      expect(drop).to.have.length(1)
      expect(drop[0]).not.to.equal(lines[2])
      const articles = linesOf((await read('results.jsonl')).join('\n')).filter(({type}) => type === 'article')
      for (const article of articles) expect(article).not.to.have.property('text')
    }))

  it('report writes the tables again, with the editor’s decisions; decisions.csv stays as it is', () =>
    within(ferry, async place => {
      await place.run('scan', 'in', '-o', 'out')
      const at = (name: string): string => path.join(place.folder, 'out', name)
      const before = await readFile(at('core.csv'), 'utf8')
      const results = await readFile(at('results.jsonl'), 'utf8')
      await writeFile(at('core.csv'), 'spoilt')
      await writeFile(at('decisions.csv'), 'id;decision;note\r\nx;y;z\r\n')
      expect((await place.run('report', 'out')).code).to.equal(0)
      expect(await readFile(at('core.csv'), 'utf8')).to.equal(before)
      expect(await readFile(at('results.jsonl'), 'utf8')).to.equal(results)
      expect(await readFile(at('decisions.csv'), 'utf8')).to.equal('id;decision;note\r\nx;y;z\r\n')
      expect(
        (await place.run('scan', 'in', '-o', 'out', '--csv', 'raw', '--csv-delimiter', ';', '--no-bom')).code,
      ).to.equal(0)
      expect(await readFile(at('core.csv'), 'utf8'))
        .to.match(/^core_id;/)
        .and.not.to.contain('“A ferry')
      expect(await readFile(at('decisions.csv'), 'utf8')).to.equal('id;decision;note\r\nx;y;z\r\n')
    }))

  it('report writes the tables that dedup writes, and --json prints its records', () =>
    within({}, async place => {
      const titles = ['=1+1', 'Say "ferry", they said', 'a;b', '\u202eturned', 'two\nlines', 'Ferry', '-3', '']
      const bodies = [ferry['in/herald.txt']!, ferry['in/bread.txt']!]
      // more copies of one text than a worker writes rows of at a time
      const lines = Array.from({length: 2600}, (_, n) => {
        const text = `${bodies[n % 50 === 0 ? 1 : 0]!}${n % 3 === 0 ? '' : ' Nobody was hurt.'}`
        return JSON.stringify({id: `n${n}`, title: titles[n % titles.length], text, source: `Outlet ${n % 7}, "B"`})
      })
      await writeFile(path.join(place.folder, 'in.jsonl'), `${lines.join('\n')}\nno json\n{"text":5}\n`)
      const files = ['pairs.csv', 'groups.csv', 'problems.csv', 'results.jsonl']
      for (const flags of [[], ['--csv', 'raw', '--csv-delimiter', ';', '--no-bom']]) {
        const read = (): Promise<string[]> =>
          Promise.all(files.map(file => readFile(path.join(place.folder, 'out', file), 'utf8')))
        const options = ['-o', 'out', '--max-skipped', '2', '--jobs', '3', '--no-keep', '--no-drop', '--json']
        const ran = await place.run('dedup', 'in.jsonl', ...options, ...flags)
        expect(ran.code).to.equal(0)
        const written = await read()
        expect(ran.stdout).to.equal(written[3])
        for (const file of files.slice(0, 3)) await writeFile(path.join(place.folder, 'out', file), 'spoilt')
        expect((await place.run('report', 'out', '-q', ...flags)).code).to.equal(3)
        expect(await read()).to.deep.equal(written)
        expect(written[1]!.split('\r\n').length).to.be.above(2600)
      }
    })).timeout(60_000)

  it('explain shows articles, pairs, stories and core claims, for people and as JSON', () =>
    within(ferry, async place => {
      await place.run('scan', 'in', '-o', 'out')
      const records = linesOf(await readFile(path.join(place.folder, 'out/results.jsonl'), 'utf8'))
      const story = records.find(({type}) => type === 'story') as unknown as {
        id: string
        core: {id: string}[]
        unique: {id: string}[]
      }
      const pair = records.find(({type}) => type === 'pair') as unknown as {a: string; b: string}
      const cases = [
        [[pair.a], 'Published'],
        [[`${pair.a}..${pair.b}`], 'Jaccard'],
        [[pair.b, pair.a], 'Jaccard'],
        [[story.id], 'Shared core'],
        [[story.core[0]!.id], 'Shared core'],
      ] as const
      await Promise.all(
        cases.map(async ([ids, expected]) => {
          const {code, stdout} = await place.run('explain', ...ids, '-o', 'out')
          expect(code, ids.join(' ')).to.equal(0)
          expect(stdout).to.contain(expected)
        }),
      )
      const json = await place.run('explain', story.core[0]!.id, '-o', 'out', '--json')
      expect(linesOf(json.stdout).map(({type, of}) => [type, of])).to.deep.equal([['explanation', 'core']])
      expect(await place.run('explain', 'd000000000000', '-o', 'out')).to.include({code: 2, stdout: ''})
    }))

  it('--stories given takes the stories of a field; - reads JSONL from stdin', () =>
    within({}, async place => {
      const given = Object.values(ferry).map((text, n) => JSON.stringify({id: `n${n}`, text, event: n < 2 ? 'a' : 'b'}))
      const {code, stdout} = await wirediff(['scan', '-', '--stories', 'given=event', '--json', '-o', 'out'], {
        cwd: place.folder,
        stdin: given.join('\n'),
      })
      expect(code).to.equal(0)
      const stories = linesOf(stdout).filter(({type}) => type === 'story') as unknown as {articles: string[]}[]
      expect(stories.map(({articles}) => articles.length)).to.deep.equal([2, 2])
    }))
})
