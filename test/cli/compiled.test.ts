/** The command as one script together with what V8 made of it: the same command, or none. */
import {spawnSync} from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect} from 'chai'
import {parquetWriteBuffer} from 'hyparquet-writer'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {COMPILED, compiledMain, exportsOf, PARAMETERS, scriptOf, sealed} from '../../pipeline/cli/compiled.ts'
import {root} from '../shared.ts'
import {ferry, wirediff, workplace} from './spawned.ts'

const dist = path.join(root, 'dist')
const SCRIPT = `(function (${PARAMETERS}) { module.exports = {main: async argv => console.log('“ł”', argv[2])} })`

describe('the compiled form', () => {
  let folder = ''
  let beside = ''
  const at = (...names: readonly string[]): string => path.join(folder, ...names)
  const place = (): string => at('dist', COMPILED)
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wirediff-compiled-'))
    mkdirSync(at('dist'))
    beside = pathToFileURL(at('dist', 'wirediff.js')).href
  })
  afterEach(() => rmSync(folder, {recursive: true, force: true}))

  const seal = (source = SCRIPT): Buffer => {
    const script = scriptOf(source, pathToFileURL(place()).href)
    expect(exportsOf<{main: unknown}>(script, beside).main).to.be.a('function')
    return sealed(source, script.createCachedData(), beside)
  }
  const given = ['node', 'wirediff', 'scan']
  const isTaken = (): boolean => compiledMain(given, beside) !== null

  it('is what runs, letters beyond Latin and all', () => {
    for (const name of readdirSync(dist).filter(one => one.endsWith('.js')))
      copyFileSync(path.join(dist, name), at('dist', name))
    writeFileSync(at('package.json'), '{"type": "module"}')
    writeFileSync(place(), seal())
    const {stdout} = spawnSync(process.execPath, [at('dist', 'wirediff.js'), 'scan'], {encoding: 'utf8'})
    expect(stdout).to.equal('“ł” scan\n')
  })

  const other = (file: Buffer): Buffer =>
    Buffer.concat([Buffer.from('v1.2.3 x64 linux'), file.subarray(file.indexOf(' '))])
  const spoilt: readonly (readonly [string, (file: Buffer) => Buffer, 'none' | 'some'])[] = [
    ['as it is', file => file, 'some'],
    ['for another Node', other, 'none'],
    ['cut inside its script', file => file.subarray(0, 60), 'none'],
    ['empty', () => Buffer.alloc(0), 'none'],
    // as a power cut leaves it
    ['with zeros at its end', file => Buffer.from(file).fill(0, file.length - 200), 'none'],
    ['without its cache', file => file.subarray(0, file.length - 200), 'none'],
  ]
  for (const [how, spoil, what] of spoilt)
    it(`${how}: ${what}`, () => {
      writeFileSync(place(), spoil(seal()))
      expect(isTaken() ? 'some' : 'none').to.equal(what)
    })

  // V8 believes what it is given, and Node ends with a signal
  const flipped = (file: Buffer, byte: number): Buffer => {
    const other = Buffer.from(file)
    other[byte] = (other[byte] ?? 0) ^ (1 << (byte % 8))
    return other
  }

  it('is none with one bit of it flipped, whichever it is', () => {
    const file = seal()
    for (let byte = 0; byte < file.length; byte += 1) {
      writeFileSync(place(), flipped(file, byte))
      expect(isTaken(), `byte ${byte} of ${file.length}`).to.equal(false)
    }
  })

  it('is none with one bit of what the build has made flipped', () => {
    symlinkSync(path.join(root, 'node_modules'), at('node_modules'))
    const file = readFileSync(path.join(dist, COMPILED))
    writeFileSync(place(), file)
    expect(isTaken()).to.equal(true)
    for (let part = 1; part < 24; part += 1) {
      writeFileSync(place(), flipped(file, Math.floor((part * file.length) / 24)))
      expect(isTaken(), `part ${part} of 24`).to.equal(false)
    }
  })

  it('is none once npm has laid other libraries, and is again what it was with those that it was made of', () => {
    const laid = (version: string): void =>
      writeFileSync(at('node_modules', '.package-lock.json'), `{"packages": {"zod": {"version": "${version}"}}}`)
    mkdirSync(at('node_modules'))
    laid('1.0.0')
    writeFileSync(place(), seal())
    expect(isTaken()).to.equal(true)
    laid('1.0.1')
    expect(isTaken()).to.equal(false)
    laid('1.0.0')
    expect(isTaken()).to.equal(true)
    rmSync(at('node_modules'), {recursive: true})
    expect(isTaken()).to.equal(false)
  })

  it('is none where there is no file', () => expect(compiledMain(given, beside)).to.equal(null))

  const leaves = [[], ['--help'], ['scan', '-h'], ['--version'], ['completion', 'bash'], ['scan', 'in', '-qv']]
  for (const words of leaves)
    it(`is left alone for “${words.join(' ')}”`, () => {
      writeFileSync(place(), seal())
      expect(compiledMain(['node', 'wirediff', ...words], beside)).to.equal(null)
    })

  it('loads what it did not bring, from its cache too', async () => {
    const place = await workplace(ferry)
    try {
      const {code, stderr} = await place.run('scan', 'in', '-o', 'out', '--state', 'st', '-q')
      expect({code, stderr}).to.deep.equal({code: 0, stderr: ''})
    } finally {
      await place.close()
    }
  }).timeout(60_000)

  it('is made by the build, for the libraries that are here', () =>
    expect(compiledMain(given, pathToFileURL(path.join(dist, 'wirediff.js')).href)).to.be.a('function'))

  const texts = Object.values(ferry)
  const page = (text: string): string =>
    `<!doctype html><html><head><title>${text.slice(0, text.indexOf('\n'))}</title></head><body><article>${text
      .split('\n\n')
      .map(block => `<p>${block}</p>`)
      .join('\n')}</article></body></html>`
  const rows = parquetWriteBuffer({
    columnData: [
      {name: 'id', data: texts.map((_, n) => `a${n}`), type: 'STRING'},
      {name: 'text', data: texts, type: 'STRING'},
    ],
  })
  // thrice what one worker is given at once
  const lines = Array.from({length: 240}, (_, n) =>
    JSON.stringify({id: `n${n}`, text: `${texts[n % 4] ?? ''} Pier ${n} was closed. `.repeat(2)}),
  ).join('\n')
  const small = JSON.stringify({settings: {dedup: {unitBytes: 65_536}}})

  const jobs: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[]])[] = [
    ['a scan', ferry, ['scan', 'in']],
    ['a scan of Parquet', {'in/wire.parquet': new Uint8Array(rows)}, ['scan', 'in']],
    ['a scan of pages', Object.fromEntries(texts.map((text, n) => [`in/${n}.html`, page(text)])), ['scan', 'in']],
    ['a comparison', ferry, ['compare', 'in/herald.txt', 'in/courier.txt']],
    [
      'a dedup of two workers',
      {'in/wire.jsonl': lines, 'w.json': small},
      ['dedup', 'in', '--jobs', '2', '--config', 'w.json'],
    ],
  ]
  for (const [what, files, words] of jobs)
    it(`says and writes of ${what} what the modules say and write`, async () => {
      const place = await workplace(files)
      try {
        const compiled = await place.run(...words, '-o', 'a')
        const modules = await place.run(...words, '-o', 'b', '--verbose')
        expect([compiled.code, modules.code], compiled.stderr).to.deep.equal([0, 0])
        expect(compiled.stdout.replaceAll(' -o a', ' -o b')).to.equal(modules.stdout)
        const names = readdirSync(path.join(place.folder, 'a'), {recursive: true, encoding: 'utf8'}).filter(name =>
          /\.\w+$/.test(name),
        )
        expect(names).to.include('results.jsonl')
        for (const name of names)
          expect(readFileSync(path.join(place.folder, 'a', name), 'utf8'), name).to.equal(
            readFileSync(path.join(place.folder, 'b', name), 'utf8'),
          )
        expect(readFileSync(path.join(place.folder, 'a/results.jsonl'), 'utf8')).to.contain('"type":"pair"')
      } finally {
        await place.close()
      }
    }).timeout(120_000)

  it('is left alone by a Node that lets no module be required', async () => {
    const place = await workplace({'in/wire.parquet': new Uint8Array(rows)})
    try {
      const environment = {NODE_OPTIONS: '--no-experimental-require-module'}
      const {code, stderr} = await wirediff(['scan', 'in', '-o', 'out', '-q'], {cwd: place.folder, environment})
      expect({code, stderr}).to.deep.equal({code: 0, stderr: ''})
    } finally {
      await place.close()
    }
  }).timeout(60_000)
})
