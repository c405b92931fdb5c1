import {spawnSync} from 'node:child_process'
import {chmod, mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises'
import {hostname} from 'node:os'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {skipWithNote} from '../shared.ts'
import {ferry, program, wirediff, workplace, type Workplace} from './spawned.ts'

describe('exit codes and messages', () => {
  let place: Workplace
  beforeEach(
    async () => (place = await workplace({...ferry, 'alone/a.txt': 'Bakers raise prices\n\nBread is dearer.\n'})),
  )
  afterEach(() => place.close())
  const at = (name: string): string => path.join(place.folder, name)

  it('2 for wrong flags and paths, with nothing touched and one line that says what to do', async () => {
    await mkdir(at('full'))
    await writeFile(at('full/thesis.txt'), 'mine')
    await writeFile(at('file'), '')
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['has no option', ['scan', 'in', '--nonsense']],
      ['no command', ['scann']],
      ['compare needs <files>', ['compare']],
      ['whole number', ['scan', 'in', '--jobs', 'four']],
      ['out of range', ['scan', 'in', '--max-skipped', '-1']],
      ['IANA', ['scan', 'in', '--timezone', 'Mars/Olympus']],
      ['given=FIELD', ['scan', 'in', '--stories', 'some']],
      ['tab', ['scan', 'in', '--csv-delimiter', 'x']],
      ['it is empty', ['scan', 'in', '-o', '']],
      ['it is empty', ['scan', '']],
      ['it is empty', ['scan', 'in', '']],
      ['it is empty', ['compare', 'in/herald.txt', '']],
      ['it is empty', ['dedup', '']],
      ['it is empty', ['report', '']],
      ['it is empty', ['explain', '']],
      ['no-such-folder', ['scan', 'no-such-folder']],
      ['no-such-file', ['compare', 'in/herald.txt', 'no-such-file']],
      ['was not written by wirediff', ['scan', 'in', '-o', 'full']],
      ['is no folder', ['scan', 'in', '-o', 'file']],
      ['holds the input', ['scan', 'in', '-o', 'in']],
      ['holds the input', ['scan', 'in', '-o', '.']],
      ['holds the input', ['dedup', 'in/herald.txt', '-o', 'in']],
      ['There are no results', ['explain', 'd000000000000']],
      ['There are no results', ['report', 'in']],
    ]
    await Promise.all(
      cases.map(async ([expected, args]) => {
        const {code, stdout, stderr} = await place.run(...args)
        expect({code, stdout}, args.join(' ')).to.deep.equal({code: 2, stdout: ''})
        expect(stderr, args.join(' '))
          .to.contain(expected)
          .and.not.to.match(/\n +at /)
      }),
    )
    expect((await readdir(place.folder)).toSorted()).to.deep.equal(['alone', 'file', 'full', 'in'])
  })

  it('0 for no findings, 1 with --exit-code for duplicates, 3 where inputs could not be read', async () => {
    await mkdir(at('bad'))
    await writeFile(at('bad/empty.txt'), '')
    await writeFile(at('bad/binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]))
    await writeFile(at('bad/lines.jsonl'), '{"text": "Bread is dearer in Lyon."}\n{"text": \n\n')
    await writeFile(at('bad/cut.txt.gz'), gzipSync('x'.repeat(1000)).subarray(0, 20))
    await writeFile(at('bad/latin.txt'), Buffer.from('Caf\xe9 \x93opens\x94\n\nThe caf\xe9 opens.\n', 'latin1'))
    await mkdir(at('none'))
    const cases: readonly (readonly [number, readonly string[]])[] = [
      [0, ['scan', 'none', '-o', 'o1']],
      [0, ['scan', 'alone', '-o', 'o2', '--exit-code']],
      [1, ['dedup', 'in', '-o', 'o3', '--exit-code']],
      [3, ['scan', 'bad', '-o', 'o4', '--exit-code']],
      [0, ['scan', 'bad', '-o', 'o5', '--max-skipped', '10']],
    ]
    const ended = await Promise.all(
      cases.map(async ([code, args]) => {
        const run = await place.run(...args)
        expect(run.code, `${args.join(' ')} ${run.stderr}`).to.equal(code)
        return run
      }),
    )
    expect(ended[0]!.stdout).to.contain('No articles: nothing was found.')
    expect(ended[1]!.stdout).to.contain('One article alone')
    expect(ended[3]!.stdout).to.contain('Could not be read')
    const problems = await readFile(at('o4/problems.csv'), 'utf8')
    for (const name of ['empty.txt', 'binary.txt', 'lines.jsonl', 'cut.txt.gz']) expect(problems).to.contain(name)
    const [run] = (await readFile(at('o4/results.jsonl'), 'utf8')).split('\n')
    expect(JSON.parse(run!)).to.include({inputs: 6, articles: 2, skipped: 4})
  })

  it('4 where the output cannot be written, old output intact and no temporary file left', async function () {
    await writeFile(at('file'), '')
    expect(await place.run('scan', 'in', '-o', 'file/below')).to.include({code: 4, stdout: ''})
    await place.run('scan', 'alone', '-o', 'out')
    const before = await readFile(at('out/results.jsonl'), 'utf8')
    await mkdir(at('stuck'))
    await writeFile(at('stuck/.wirediff'), '')
    await mkdir(at('stuck/core.csv'))
    expect((await place.run('scan', 'in', '-o', 'stuck')).code).to.equal(4)
    expect((await readdir(at('stuck'))).filter(name => name.endsWith('.part'))).to.deep.equal([])
    if (process.getuid?.() === 0) skipWithNote(this, 'root may write anywhere')
    await chmod(at('out'), 0o500)
    const {code, stderr} = await place.run('scan', 'in', '-o', 'out')
    await chmod(at('out'), 0o700)
    expect(code, stderr).to.equal(4)
    expect(await readFile(at('out/results.jsonl'), 'utf8')).to.equal(before)
  })

  it('4 with one line where stdout is a full disk', function () {
    if (process.platform !== 'linux') skipWithNote(this, 'needs /dev/full')
    const command = `"${program.join('" "')}" compare in/herald.txt in/courier.txt --json > /dev/full`
    const {status, stderr} = spawnSync('sh', ['-c', command], {cwd: place.folder, encoding: 'utf8'})
    expect(status, stderr).to.equal(4)
    expect(stderr).to.match(/^wirediff: Cannot write to standard output: .*ENOSPC.*\n$/)
  })

  it('keeps its exit code where nobody reads its help or its messages', function () {
    if (process.platform !== 'linux') skipWithNote(this, 'needs /dev/full')
    const command = `"${program.join('" "')}"`
    const cases: readonly (readonly [number, string])[] = [
      [0, '-h | true'],
      [0, 'scan -h | true'],
      [4, '-h > /dev/full'],
      [2, 'scan /nope 2>&1 | true'],
      [2, 'scan /nope 2> /dev/full'],
      [2, 'scann 2> /dev/full'],
      [0, 'scan alone -o out 2> /dev/full'],
      [0, 'scan alone -o out 2>&1 | true'],
    ]
    for (const [expected, rest] of cases) {
      const bash = ['-o', 'pipefail', '-c', `${command} ${rest}`]
      const {status, stderr} = spawnSync('bash', bash, {cwd: place.folder, encoding: 'utf8'})
      expect(status, `${rest} ${stderr}`).to.equal(expected)
      expect(stderr).not.to.contain('should not')
    }
  })

  it('ends quietly when the reader of the pipe has seen enough', async () => {
    const lines = Array.from({length: 100}, (_, n) =>
      JSON.stringify({id: `n${n}`, text: `Story ${n}. ${ferry['in/bread.txt']!.repeat(20)}`, s: `${n}`}),
    )
    await writeFile(at('many.jsonl'), lines.join('\n'))
    const {code, stderr} = await wirediff(['scan', 'many.jsonl', '--stories', 'given=s', '--json', '-o', 'out'], {
      cwd: place.folder,
      readBytes: 100,
    })
    expect({code, stderr}).to.deep.equal({code: 0, stderr: ''})
    expect((await readFile(at('out/results.jsonl'), 'utf8')).split('\n')).to.have.length.above(100)
  })

  it('5 where another run holds the output, with nothing touched; a dead run’s lock is taken over', async () => {
    await mkdir(at('out'))
    await writeFile(at('out/.wirediff-lock'), `${process.pid} ${hostname()}\n`)
    for (const command of ['scan', 'dedup']) {
      const {code, stdout, stderr} = await place.run(command, 'alone', '-o', 'out')
      expect({code, stdout}).to.deep.equal({code: 5, stdout: ''})
      expect(stderr).to.match(/^wirediff: Another run .* holds "out"\. Wait .* remove out\/\.wirediff-lock\.\n$/)
    }
    expect(await readdir(at('out'))).to.deep.equal(['.wirediff-lock'])
    const {pid} = spawnSync('true')
    await writeFile(at('out/.wirediff-lock'), `${pid} ${hostname()}\n`)
    const {code, stderr} = await place.run('scan', 'alone', '-o', 'out', '-q')
    expect(code).to.equal(0)
    expect(stderr).to.contain('took over')
    expect(await readdir(at('out'))).not.to.include('.wirediff-lock')
  })

  it('4 where a folder cannot be made, and it ends', async function () {
    if (process.platform !== 'linux') skipWithNote(this, 'needs /proc')
    expect(await place.run('scan', 'alone', '-o', '/proc/x')).to.include({code: 4, stdout: ''})
  })

  it('130 and 143 for an interruption, with the old output and no temporary file', async () => {
    await place.run('scan', 'alone', '-o', 'out')
    const before = await readdir(at('out'))
    for (const [signal, expected] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      // It waits for the rest of stdin when the signal comes.
      const {code, stderr} = await wirediff(['scan', '-', '-o', 'out'], {
        cwd: place.folder,
        stdin: '{"text": "Bread is dearer."}\n',
        kill: {signal, afterMs: 3000},
      })
      expect(code, stderr).to.equal(expected)
      expect(stderr).to.contain('interrupted')
      expect(await readdir(at('out'))).to.deep.equal(before)
    }
  })

  it('--dry-run says what would be read and written, and writes nothing', async () => {
    await writeFile(at('in/photo.jpg'), '')
    const {code, stdout} = await place.run('scan', 'in', '-o', 'out', '--dry-run')
    expect(code).to.equal(0)
    const lines = stdout.split('\n')
    expect(lines[0]).to.match(/^would read \d+ files: \d+ \.txt$/)
    expect(lines[1]).to.equal('would ignore 1 file of unknown kinds: 1 .jpg')
    expect(lines[2]).to.match(/^would write into out: results\.jsonl, /)
    expect(await readdir(place.folder)).not.to.include('out')
  })

  it('names cannot paint the terminal or feign a line, in plans, messages and hints', async () => {
    const evil = 'e\u001b[31m\u202ex\nread y.txt'
    await mkdir(at('evil'))
    await writeFile(at(`evil/${evil}.txt`), 'Bread is dearer.\n')
    await writeFile(at(`evil/${evil}.jpg`), '')
    const runs = await Promise.all([
      place.run('scan', 'evil', '--dry-run', '-v', '-o', `o${evil}`),
      place.run('scan', 'evil', '-o', `o${evil}`),
      place.run('scan', `no${evil}`),
      place.run('scan', `evil/${evil}.jpg`),
      place.run('report', `no${evil}`, '-v'),
      place.run(`no${evil}`),
      place.run('scan', 'in', '--jobs', evil),
    ])
    for (const {stdout, stderr} of runs) {
      expect(`${stdout}${stderr}`).to.contain('<U+202E>')
      // eslint-disable-next-line no-control-regex
      expect(`${stdout}${stderr}`).not.to.match(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    }
    expect(runs[0].stdout.split('\n').filter(line => line.startsWith('read'))).to.have.length(1)
  })

  it('-- ends the flags, and names that begin with a dash or hold spaces and other scripts are names', async () => {
    await writeFile(at('-o'), ferry['in/herald.txt']!)
    await writeFile(at('новости 新闻.txt'), ferry['in/courier.txt']!)
    const {code, stdout} = await place.run('compare', '--json', '--', '-o', 'новости 新闻.txt')
    expect(code).to.equal(0)
    expect(stdout).to.contain('"key":"новости 新闻.txt"')
  })

  it('a link to the input does not make it another folder', async () => {
    await symlink(at('in'), at('link'))
    expect((await place.run('scan', 'in', '-o', 'link')).code).to.equal(2)
  })

  it('--version and --help go to stdout with 0; -q takes messages away', async () => {
    const version = await place.run('--version')
    const {version: expected} = JSON.parse(
      await readFile(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as {version: string}
    expect(version).to.deep.equal({code: 0, stdout: `${expected}\n`, stderr: ''})
    expect((await place.run('scan', '--help')).stdout).to.contain('--max-skipped')
    expect(await place.run('scan', 'in', '-q', '-o', 'out')).to.deep.equal({code: 0, stdout: '', stderr: ''})
  })
})
