/** --dry-run: told is what would be, and nothing is touched. */
import {lstatSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {ferry, wirediff, workplace} from './spawned.ts'

/** Every name below the folder, with what a change would change. */
const standing = (folder: string): readonly string[] =>
  ['', ...readdirSync(folder, {recursive: true, encoding: 'utf8'}).toSorted()].map(name => {
    const {size, mtimeMs, ino} = lstatSync(path.join(folder, name))
    return `${name} ${size} ${mtimeMs} ${ino}`
  })

describe('a dry run', () => {
  it('touches nothing, in the folder or among temporary files, whatever the command', async () => {
    const place = await workplace({...ferry, 'in/photo.JPG': '', 'in/feed.jsonl.gz': '', 'in/more.jsonl': '{}'})
    try {
      const temporary = path.join(place.folder, 'temporary')
      mkdirSync(temporary)
      await place.run('scan', 'in', '-o', 'done', '-q')
      writeFileSync(path.join(place.folder, 'done/decisions.csv'), 'id,decision,note\n')
      const before = standing(place.folder)
      const lines = [
        ['scan', 'in', '-o', 'out'],
        ['scan', 'in', '-o', 'done', '-v'],
        ['scan', '-', '-o', 'out'],
        ['scan', 'in', '--state', 'state', '-o', 'out', '--log', 'log.jsonl', '--metrics', 'm.prom'],
        ['dedup', 'in', '-o', 'copies'],
        ['compare', 'in/herald.txt', 'in/courier.txt', '-o', 'out'],
        ['report', 'done'],
      ]
      for (const line of lines) {
        const ended = await wirediff([...line, '--dry-run'], {
          cwd: place.folder,
          stdin: '{"text": "Not to be read."}\n',
          environment: {TMPDIR: temporary},
        })
        expect(ended, line.join(' ')).to.include({code: 0, stderr: ''})
        expect(ended.stdout, line.join(' ')).to.match(/^would write (?:into|no)/m)
        expect(standing(place.folder), line.join(' ')).to.deep.equal(before)
      }
    } finally {
      await place.close()
    }
  })

  it('counts what would be read, ignored and refused, by kind; -v names it, --json makes it a record', async () => {
    const place = await workplace({
      ...ferry,
      'in/photo.JPG': '',
      'in/feed.jsonl.gz': '',
      'in/README': '',
      'one.pdf': '',
    })
    try {
      const {stdout} = await place.run('scan', 'in', 'one.pdf', '--dry-run', '-o', 'out')
      expect(stdout.split('\n').slice(0, 4)).to.deep.equal([
        'would read 5 files: 4 .txt, 1 .jsonl.gz',
        'would ignore 2 files of unknown kinds: 1 .jpg, 1 without an extension',
        'cannot read 1 input',
        'cannot read one.pdf: The file is of an unknown kind.',
      ])
      const named = (await place.run('scan', 'in', '--dry-run', '-v')).stdout
      expect(named).to.contain('read herald.txt\n').and.to.contain('ignore photo.JPG\n')
      const {code, stdout: json} = await place.run('compare', 'in/herald.txt', '--dry-run', '--json')
      expect(code).to.equal(0)
      expect(JSON.parse(json)).to.deep.equal({
        type: 'plan',
        read: {'.txt': 1},
        ignore: {},
        problems: [],
        into: null,
        write: [],
      })
    } finally {
      await place.close()
    }
  })
})

describe('results that are not there', () => {
  it('and ids that are not in them are told with what to name', async () => {
    const place = await workplace(ferry)
    try {
      await place.run('scan', 'in', '-o', 'out', '-q')
      const {stdout} = await place.run('scan', 'in', '-o', 'out', '--json')
      const id = /"type":"article","id":"(a[0-9a-f]{12})"/.exec(stdout)?.[1] ?? ''
      const swapped = `${id.slice(0, 5)}x${id.slice(6)}`
      const cases: readonly (readonly [readonly string[], string])[] = [
        [
          ['report', 'in'],
          'There are no results of wirediff in "in". Name the output of an earlier run: wirediff report OUT',
        ],
        [
          ['explain', id],
          'There are no results of wirediff in "output". Name the output of an earlier run: wirediff explain ID -o OUT',
        ],
        [['explain', swapped, '-o', 'out'], `Did you mean ${id}?`],
        [['explain', 'nothing', '-o', 'out'], 'Take an id from the tables'],
      ]
      for (const [args, told] of cases) {
        const ended = await place.run(...args)
        expect(ended, args.join(' ')).to.include({code: 2, stdout: ''})
        expect(ended.stderr).to.contain(told)
        expect(ended.stderr.trimEnd().split('\n')).to.have.length(1)
      }
    } finally {
      await place.close()
    }
  })
})
