/** Short forms of what `npm run soak` does at length: failing disks, kills, signals, many starts, generated input, walls. */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {root, skipWithNote} from '../shared.ts'
import {pieceOf} from '../state/growing.ts'
import {generated} from './generated.ts'
import {killed} from './kills.ts'
import {leftIn, readThrough} from './output.ts'

const MAIN = path.join(root, 'dist/wirediff.js')
const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

describe('a disk that fails at a call', () => {
  for (const [command, step, first] of [
    ['scan', 60, 7],
    // Each run starts a worker out of the sources, which takes seconds; how many calls it makes hangs on the Node.
    ['dedup', 45, 90],
    // The temporary folder goes.
    ['dedup', 2, -4],
  ] as const)
    it(`${command}, ${first}: an exit code of the table, an output that is old or new, and the next run mends it`, () => {
      const args = ['--import', 'tsx', path.join(root, 'test/faults/failing.ts'), command, `${step}`, `${first}`]
      const {stdout, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'})
      const verdict = JSON.parse(stdout) as {tried: number; wrong: number; calls: number; exits: Record<string, number>}
      expect(verdict.wrong, stderr).to.equal(0)
      expect(verdict.calls).to.be.above(150)
      expect(verdict.tried).to.be.at.least(4)
      // Calls fail while articles are read and while files are written.
      if (first > 0) expect(Object.keys(verdict.exits)).to.include('4')
    }).timeout(300_000)
})

describe('runs that are killed', () => {
  for (const state of [false, true])
    it(`lose nothing, double nothing and change no byte, ${state ? 'with' : 'without'} a state`, async () => {
      const {wrong, kills, compared} = await killed({kills: 4, seed: state ? 11 : 5, state})
      expect(wrong).to.deep.equal([])
      expect(kills).to.equal(4)
      expect(compared).to.be.at.least(1)
    }).timeout(300_000)
})

describe('generated input', () => {
  it('ten thousand cases over every reader: nothing but an answer', async () => {
    const held = await generated({cases: 10_000, seed: 20_310_509})
    expect([...held.values()].reduce((sum, one) => sum + one, 0)).to.be.at.least(10_000)
  }).timeout(300_000)
})

describe('processes', () => {
  let folder = ''
  const children: ChildProcess[] = []
  const at = (name: string): string => path.join(folder, name)
  beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'wirediff-processes-'))))
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    rmSync(folder, {recursive: true, force: true})
  })

  function start(...args: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, [MAIN, ...args], {cwd: folder, stdio: ['pipe', 'ignore', 'pipe']})
    child.stdin.on('error', () => undefined)
    children.push(child)
    return child
  }
  async function ended(child: ChildProcess): Promise<number | null> {
    if (child.exitCode !== null) return child.exitCode
    const [code] = (await once(child, 'exit')) as [number | null]
    return code
  }
  /** Resolves when standard error has told it. */
  const told = (child: ChildProcess, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      let heard = ''
      child.stderr?.on('data', (chunk: Buffer) => {
        heard += chunk.toString()
        if (heard.includes(what)) resolve()
      })
      child.on('exit', () => reject(new Error(`ended before it told ${what}: ${heard}`)))
    })

  it('of twenty that start at once one works, and nineteen exit with 5', async () => {
    // The lock is a dead run's: all of them try to take it over.
    spawnSync('mkdir', [at('out')])
    writeFileSync(at('out/.wirediff-lock'), `${spawnSync('true').pid} ${hostname()}\n`)
    const runs = Array.from({length: 20}, () => start('scan', '-', '-o', 'out', '-q'))
    const codes: (number | null)[] = []
    const waiting = runs.map(async child => codes.push(await ended(child)))
    // The one that works waits for its input, until all others have gone.
    for (const child of runs) child.stdin?.write(`${JSON.stringify({id: 'a', text: 'Bread is dearer in Lyon.'})}\n`)
    while (codes.length < 19) await Promise.race(waiting.filter((_, n) => runs[n]!.exitCode === null))
    for (const child of runs) child.stdin?.end()
    await Promise.all(waiting)
    expect(codes.toSorted()).to.deep.equal([0, ...new Array<number>(19).fill(5)])
    expect(leftIn(at('out'))).to.deep.equal([])
    expect(readThrough(at('out'))).to.match(/^[0-9a-f]{64}$/)
  }).timeout(300_000)

  it('stop for a signal, in order and with its code; for a second one at once', async () => {
    for (const [signal, code] of [
      ['SIGTERM', 143],
      ['SIGINT', 130],
    ] as const) {
      const child = start('scan', '-', '-o', 'out', '--log', '-')
      await told(child, 'run_started')
      const begun = performance.now()
      child.kill(signal)
      expect(await ended(child)).to.equal(code)
      expect(performance.now() - begun).to.be.below(4000)
      expect(leftIn(at('out'))).to.deep.equal([])
    }
    const child = start('scan', '-', '-o', 'out', '--log', '-')
    await told(child, 'run_started')
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await ended(child)).to.equal(130)
  }).timeout(120_000)

  it('a file that may not grow is exit 4, with the old output and no temporary file', function () {
    if (process.platform === 'win32') skipWithNote(this, 'needs a shell with ulimit')
    spawnSync('mkdir', [at('in')])
    for (let n = 0; n < 40; n++) writeFileSync(at(`in/${pieceOf(n).name}`), pieceOf(n).content)
    const run = (limit: string): ReturnType<typeof spawnSync> =>
      spawnSync(
        'bash',
        ['-c', `trap '' XFSZ; ulimit -f ${limit}; exec "${process.execPath}" "${MAIN}" scan in -o out -q`],
        {
          cwd: folder,
          encoding: 'utf8',
        },
      )
    expect(run('unlimited').status).to.equal(0)
    const before = readThrough(at('out'))
    writeFileSync(at(`in/${pieceOf(41).name}`), pieceOf(41).content)
    // In pieces of a kilobyte: results.jsonl has more.
    const {status, stderr} = run('16')
    expect(status, String(stderr)).to.equal(4)
    expect(stderr).to.match(/^wirediff: Cannot write .*EFBIG/)
    expect(readThrough(at('out'))).to.equal(before)
    expect(leftIn(at('out'))).to.deep.equal([])
    expect(run('unlimited').status).to.equal(0)
  }).timeout(120_000)

  it('opens no socket, and reads nothing beside its input, its output, its own files and the system’s', function () {
    if (!has('strace')) skipWithNote(this, 'needs strace')
    spawnSync('mkdir', ['-p', at('in'), at('home')])
    for (let n = 0; n < 8; n++) writeFileSync(at(`in/${pieceOf(n).name}`), pieceOf(n).content)
    for (const bait of ['.env', '.npmrc', '.noderc', 'wirediff.config.json', 'package.json'])
      for (const where of ['', 'in/', 'home/'])
        writeFileSync(at(`${where}${bait}`), '{"type":"commonjs","jobs":"bait"}')
    const trace = at('trace')
    const wall = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : []
    const calls = ['strace', '-f', '-o', trace, '-e', 'trace=socket,connect,bind,open,openat,execve']
    const line = [...wall, ...calls, process.execPath, MAIN, 'scan', 'in', '-o', 'out', '-q']
    const {status, stderr} = spawnSync(line[0]!, line.slice(1), {
      cwd: folder,
      encoding: 'utf8',
      env: {PATH: process.env['PATH'], HOME: at('home'), TMPDIR: folder},
    })
    if (status !== 0 && /ptrace|Operation not permitted/.test(stderr)) skipWithNote(this, 'may not trace')
    expect(status, stderr).to.equal(0)
    const traced = readFileSync(trace, 'utf8').split('\n')
    expect(traced.filter(call => /\b(?:socket|connect|bind)\(/.test(call))).to.deep.equal([])
    const opened = traced.flatMap(call => /\bopen(?:at)?\((?:AT_FDCWD, )?"([^"]+)"/.exec(call)?.[1] ?? [])
    const real = (name: string): string => path.resolve(folder, name)
    const ours = [at('in/a'), at('out'), `${folder}/wirediff-`, root, realpathSync(path.join(root, 'node_modules'))]
    const systems = [
      '/proc/',
      '/sys/',
      '/lib',
      '/usr/',
      '/etc/',
      '/dev/',
      '/opt/',
      path.dirname(path.dirname(process.execPath)),
    ]
    const strange = opened.map(real).filter(name => ![...ours, ...systems, at('in')].some(one => name.startsWith(one)))
    expect([...new Set(strange)]).to.deep.equal([])
    const read = opened.map(real).filter(name => name.startsWith(folder))
    expect([...new Set(read)].filter(name => /env|npmrc|noderc|config|package\.json$/.test(name))).to.deep.equal([
      at('in/package.json'),
      at('in/wirediff.config.json'),
    ])
  }).timeout(120_000)
})
