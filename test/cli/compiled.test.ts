/** The compiled form of the command: the same command, or none. */
import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect} from 'chai'
import {afterEach, beforeEach, describe, it} from 'mocha'
import {COMPILED, compiledMain, mainOf, PARAMETERS, scriptOf, sealed} from '../../pipeline/cli/compiled.ts'
import {root} from '../shared.ts'
import {ferry, workplace} from './spawned.ts'

const dist = path.join(root, 'dist')
const SCRIPT = `(function (${PARAMETERS}) { module.exports = {main: async argv => console.log('“ł”', argv[2])} })`

describe('the compiled form', () => {
  let folder = ''
  let beside = ''
  const place = (): string => path.join(folder, COMPILED)
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wirediff-compiled-'))
    beside = pathToFileURL(path.join(folder, 'wirediff.js')).href
  })
  afterEach(() => rmSync(folder, {recursive: true, force: true}))

  const seal = (source = SCRIPT): Buffer => {
    const script = scriptOf(source, pathToFileURL(place()).href)
    expect(mainOf(script, beside)).to.be.a('function')
    return sealed(source, script.createCachedData())
  }
  const given = ['node', 'wirediff', 'scan']

  it('is what runs, letters beyond Latin and all', () => {
    copyFileSync(path.join(dist, 'wirediff.js'), path.join(folder, 'wirediff.js'))
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
    writeFileSync(place(), seal())
    const {stdout} = spawnSync(process.execPath, [path.join(folder, 'wirediff.js'), 'scan'], {encoding: 'utf8'})
    expect(stdout).to.equal('“ł” scan\n')
  })

  const other = (file: Buffer): Buffer =>
    Buffer.concat([Buffer.from('v1.2.3 x64 linux'), file.subarray(file.indexOf(' '))])
  const spoilt: readonly (readonly [string, (file: Buffer) => Buffer, 'none' | 'some'])[] = [
    ['as it is', file => file, 'some'],
    ['for another Node', other, 'none'],
    ['cut inside its script', file => file.subarray(0, 60), 'none'],
    ['empty', () => Buffer.alloc(0), 'none'],
    // V8 believes what it is given: Node would end with SIGSEGV
    ['with a spoilt cache', file => Buffer.from(file).fill(7, file.length - 200), 'none'],
    ['with a spoilt script', file => Buffer.from(file).fill(7, 60, 62), 'none'],
    ['without its cache', file => file.subarray(0, file.length - 200), 'none'],
  ]
  for (const [how, spoil, what] of spoilt)
    it(`${how}: ${what}`, () => {
      writeFileSync(place(), spoil(seal()))
      expect(compiledMain(given, beside) === null).to.equal(what === 'none')
    })

  it('is none where there is no file', () => expect(compiledMain(given, beside)).to.equal(null))

  for (const words of [[], ['--help'], ['scan', '-h'], ['--version'], ['completion', 'bash'], ['scan', 'in', '-v']])
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

  it('is made by the build, and says and writes what the modules say and write', async () => {
    expect(readdirSync(dist)).to.include(COMPILED)
    const place = await workplace(ferry)
    try {
      const [compiled, modules] = [
        await place.run('scan', 'in', '-o', 'a'),
        await place.run('scan', 'in', '-o', 'b', '--verbose'),
      ]
      expect([compiled.code, modules.code]).to.deep.equal([0, 0])
      expect(compiled.stdout.replaceAll(' -o a', ' -o b')).to.equal(modules.stdout)
      const names = readdirSync(path.join(place.folder, 'a'), {recursive: true, encoding: 'utf8'}).filter(name =>
        /\.\w+$/.test(name),
      )
      expect(names).to.include.members(['results.jsonl', 'index.html'])
      for (const name of names)
        expect(readFileSync(path.join(place.folder, 'a', name), 'utf8')).to.equal(
          readFileSync(path.join(place.folder, 'b', name), 'utf8'),
        )
    } finally {
      await place.close()
    }
  }).timeout(60_000)
})
