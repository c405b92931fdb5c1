/** The package as it is published: what it holds, and that it works where nothing else of ours is. */
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import {after, before, describe, it} from 'mocha'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {z} from 'zod'
import {shownFiles} from '../docs/blocks.ts'
import {root} from '../shared.ts'
import {types} from './consumer.ts'

const SOURCES =
  'package.json build.ts compile.ts tsconfig.json tsconfig.build.json pipeline stages lexicon schemas seeds docs man'.split(
    ' ',
  )
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE']

const packed = z.tuple([z.object({filename: z.string(), files: z.array(z.object({path: z.string()}))})])
const lock = z.object({packages: z.record(z.string(), z.object({dev: z.boolean().optional()}))})

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(command: string, args: readonly string[], cwd: string): Ended {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_|FORCE_COLOR|NO_COLOR)/iu.test(name))
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {...Object.fromEntries(own), npm_config_loglevel: 'error', npm_config_update_notifier: 'false'},
  })
  if (error !== undefined) throw error
  return {status, stdout, stderr}
}

/** The sources as a clone has them, so that packing builds without touching the repository. */
function clone(folder: string): void {
  for (const name of [...SOURCES, ...PAGES].filter(one => existsSync(path.join(root, one))))
    cpSync(path.join(root, name), path.join(folder, name), {recursive: true, force: true})
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
}

/** Packages that an installation brings along, and the types that a program on Node has. */
function installed(modules: string): void {
  const {packages} = lock.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')))
  const real = realpathSync(path.join(root, 'node_modules'))
  const names = Object.entries(packages).flatMap(([place, {dev}]) => (dev === true ? [] : [place]))
  const needed = [...names, 'node_modules/@types/node', 'node_modules/undici-types']
  for (const place of needed) {
    const name = place.replace(/^node_modules\//u, '')
    if (name === '' || name.includes('node_modules')) continue
    mkdirSync(path.dirname(path.join(modules, name)), {recursive: true})
    symlinkSync(path.join(real, name), path.join(modules, name))
  }
}

describe('the package', function () {
  this.timeout(300_000)
  let folder = ''
  let app = ''
  let files: readonly string[] = []

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wirediff-package-'))
    const sources = path.join(folder, 'sources')
    mkdirSync(sources)
    clone(sources)
    const {status, stdout, stderr} = run('npm', ['pack', '--json', '--pack-destination', folder], sources)
    expect(status, stderr).to.equal(0)
    const [archive] = packed.parse(JSON.parse(stdout.slice(stdout.indexOf('['))))
    files = archive.files.map(file => file.path)
    app = path.join(folder, 'app')
    const modules = path.join(app, 'node_modules')
    mkdirSync(modules, {recursive: true})
    installed(modules)
    expect(run('tar', ['-xzf', path.join(folder, archive.filename), '-C', modules], folder).status).to.equal(0)
    expect(run('mv', ['package', 'wirediff'], modules).status).to.equal(0)
    writeFileSync(path.join(app, 'package.json'), '{"type": "module"}')
  })
  after(() => rmSync(folder, {recursive: true, force: true}))

  const node = (name: string, text: string): Ended => {
    writeFileSync(path.join(app, name), text)
    return run(process.execPath, [name], app)
  }

  it('holds what is needed and nothing else', () => {
    const known =
      /^(?:package\.json|README\.md|ARCHITECTURE\.md|CHANGELOG\.md|LICENSE|(?:docs|lexicon|schemas|seeds|man)\/.+)$/u
    const built =
      /^dist\/(?:[\w-]+\.(?:js|js\.map|wasm)|pipeline\/(?:(?:library|settings|schema|types)\/)?[\w-]+\.d\.ts)$/u
    expect(files.filter(file => !known.test(file) && !built.test(file))).to.deep.equal([])
    expect(files).to.include.members(['dist/index.js', 'dist/wirediff.js', 'dist/kernel.wasm', 'lexicon/words.txt'])
    expect(files).to.include.members(['dist/pipeline/index.d.ts', 'schemas/results.schema.json', 'LICENSE'])
  })

  it('is as publint wants it', async () => {
    const pkgDir = path.join(app, 'node_modules/wirediff')
    const {messages} = await publint({pkgDir, pack: false, strict: true})
    const manifest: unknown = JSON.parse(readFileSync(path.join(pkgDir, 'package.json'), 'utf8'))
    expect(messages.map(message => formatMessage(message, manifest as Record<string, unknown>))).to.deep.equal([])
  })

  it('is imported at once, compares, prints nothing, and lets the process end', () => {
    const {status, stdout, stderr} = node(
      'compare.js',
      `const held = () => process.eventNames().map(name => [String(name), process.listenerCount(name)])
       const before = held()
       const begun = performance.now()
       const {compare} = await import('wirediff')
       const took = performance.now() - begun
       const text = 'A ferry hit a pier in Harwich on Thursday, injuring 14 passengers, the coastguard said.'
       const {divergences} = await compare([{text}, {text: text.replace('14', '17')}])
       const after = held()
       await new Promise(setImmediate)
       // what the test listens by
       const left = process.getActiveResourcesInfo().filter(name => name !== 'PipeWrap')
       console.log(JSON.stringify({kinds: divergences.map(({kind}) => kind), left, before, after, quick: took < 250}))`,
    )
    expect({status, stderr}).to.deep.equal({status: 0, stderr: ''})
    const told: unknown = JSON.parse(stdout)
    expect(told).to.deep.include({kinds: ['number'], left: [], quick: true})
    const {before: listeners, after: later} = told as {readonly before: unknown; readonly after: unknown}
    expect(later).to.deep.equal(listeners)
  })

  it('loads no room and no model before it is asked', () => {
    const {stdout, stderr} = node(
      'loaded.cjs',
      `require('wirediff')
       console.log(Object.keys(require.cache).filter(name => /wink|natural|eld|zod/.test(name)).length)`,
    )
    expect({stdout, stderr}).to.deep.equal({stdout: '0\n', stderr: ''})
  })

  it('is required as well', () => {
    const {status, stdout, stderr} = node(
      'required.cjs',
      `const {compare, Failure} = require('wirediff')
       compare('no-such-folder').catch(error => console.log(error instanceof Failure, error.code))`,
    )
    expect({status, stdout, stderr}).to.deep.equal({status: 0, stdout: 'true no-such-path\n', stderr: ''})
  })

  it('refuses what is no part of its face', () => {
    const {stdout} = node('deep.js', `await import('wirediff/dist/index.js').catch(error => console.log(error.code))`)
    expect(stdout).to.equal('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
  })

  it('gives its schema and its manifest', () => {
    const {stdout} = node(
      'schema.cjs',
      `console.log(require('wirediff/schemas/results.schema.json').$id, require('wirediff/package.json').name)`,
    )
    expect(stdout).to.equal('urn:wirediff:schema:results:1 wirediff\n')
  })

  it('has the command', () => {
    const wirediff = path.join(app, 'node_modules/wirediff')
    const {bin} = z
      .object({bin: z.object({wirediff: z.string()})})
      .parse(JSON.parse(readFileSync(path.join(wirediff, 'package.json'), 'utf8')))
    const {status, stdout, stderr} = run(process.execPath, [path.join(wirediff, bin.wirediff), '--version'], app)
    expect({status, stdout, stderr}).to.deep.equal({status: 0, stdout: '0.1.0\n', stderr: ''})
  })

  const compilers = [
    ['TypeScript 7', '@typescript/native/bin/tsc'],
    ['TypeScript 6', 'typescript/bin/tsc6'],
  ] as const
  const modules = [
    ['nodenext', 'consumer.mts', ['--module', 'nodenext']],
    ['nodenext, from CommonJS', 'consumer.cts', ['--module', 'nodenext']],
    ['a bundler', 'consumer.ts', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ] as const
  for (const [compiler, bin] of compilers)
    for (const [where, file, flags] of modules)
      it(`has types for ${compiler} and ${where}, its own declarations checked too`, () => {
        writeFileSync(path.join(app, file), types)
        const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit']
        const libraries = ['--skipLibCheck', 'false', '--types', 'node', '--target', 'es2022', '--lib', 'es2023']
        const main = path.join(root, 'node_modules', bin)
        const {stdout, status} = run(process.execPath, [main, ...strict, ...libraries, ...flags, file], app)
        expect({stdout, status}).to.deep.equal({stdout: '', status: 0})
      })

  for (const page of ['README.md', 'docs/library.md'])
    it(`has types that the examples of ${page} hold to`, () => {
      const examples = shownFiles(readFileSync(path.join(root, page), 'utf8'))
      expect(examples.length).to.be.above(0)
      for (const {name, text} of examples) writeFileSync(path.join(app, name), text)
      const flags = '--strict --noEmit --allowJs --checkJs --module nodenext --target es2022 --types node'.split(' ')
      const main = path.join(root, 'node_modules/@typescript/native/bin/tsc')
      const {stdout} = run(process.execPath, [main, ...flags, ...examples.map(({name}) => name)], app)
      expect(stdout).to.equal('')
    })
})
