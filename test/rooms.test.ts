/** Who may import whom: ARCHITECTURE.md says it, this holds the sources to it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {banned} from './rooms/bans.ts'
import type {Source} from './rooms/imports.ts'
import {breaches, fencedList, forward, idle} from './rooms/imports.ts'
import {idleLibraries, strayLibraries, unusedPackages} from './rooms/libraries.ts'
import {root} from './shared.ts'

const page = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8')
const imports = fencedList(page, 'imports')
const libraries = fencedList(page, 'libraries')
const sources: readonly Source[] = ['pipeline', 'stages']
  .flatMap(folder =>
    readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'}).map(name => `${folder}/${name}`),
  )
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort()
  .map(file => ({file, text: readFileSync(path.join(root, file), 'utf8')}))

describe('rooms', () => {
  it('import only what ARCHITECTURE.md allows', () => expect(breaches(sources, imports)).to.deep.equal([]))
  it('use every door that ARCHITECTURE.md shows', () => expect(idle(sources, imports)).to.deep.equal([]))
  it('look back along the walk, never forward', () => expect(forward(imports)).to.deep.equal([]))
  it('reach each library through its one file', () => expect(strayLibraries(sources, libraries)).to.deep.equal([]))
  it('use every library that ARCHITECTURE.md shows', () => expect(idleLibraries(sources, libraries)).to.deep.equal([]))
  it('leave no package unused that users install', () => {
    const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect(manifest).to.have.property('dependencies').that.is.an('object')
    const {dependencies} = manifest as {dependencies: Readonly<Record<string, string>>}
    expect(unusedPackages(sources, Object.keys(dependencies))).to.deep.equal([])
  })
  it('open no connection', () => expect(sources.flatMap(one => banned(one, new Set(['network'])))).to.deep.equal([]))
  it('know neither clock nor chance in a stage', () => {
    const stages = sources.filter(({file}) => file.startsWith('stages/'))
    expect(stages.flatMap(one => banned(one, new Set(['clock', 'chance'])))).to.deep.equal([])
  })
  it('open every file with what it does', () => {
    const headless = sources.filter(({text}) => !text.startsWith('/**') && !text.startsWith('#!/usr/bin/env node\n/**'))
    expect(headless.map(({file}) => file)).to.deep.equal([])
  })
  it('have names of the newsroom', () => {
    const vague = /^(data|info|utils?|helpers?|managers?|misc|item\d*)$/
    const parts = sources.filter(({file}) => file.split(/[/.-]/).some(part => vague.test(part)))
    expect(parts.map(({file}) => file)).to.deep.equal([])
  })
  it('each have tests', () => {
    const rooms = imports.map(({who}) => who).filter(who => who.startsWith('stages/'))
    const name = (room: string): string => room.replace(/^stages\//, '').replace(/\/$/, '')
    const bare = rooms.filter(
      room =>
        !existsSync(path.join(root, 'test', name(room))) &&
        !existsSync(path.join(root, 'test', `${name(room)}.test.ts`)),
    )
    expect(bare).to.deep.equal([])
  })
})

describe('the import check', () => {
  const list = fencedList(
    [
      '# Page',
      '```imports',
      'base: pipeline/types.ts',
      '',
      'base: pipeline/settings/*.ts',
      'stages/read/:',
      'stages/align/: stages/read/types.ts',
      'pipeline/plan.ts: stages/*/index.ts',
      '```',
    ].join('\n'),
    'imports',
  )
  const source = (file: string, ...whom: readonly string[]): Source => ({
    file,
    text: whom.map(one => `import type {x} from '${one}'`).join('\n'),
  })

  const cases: readonly (readonly [string, Source, readonly string[]])[] = [
    ['the base', source('stages/read/read.ts', '../../pipeline/types.ts', '../../pipeline/settings/read.ts'), []],
    ['the own room', source('stages/read/read.ts', './html/page.ts'), []],
    ['what the list allows', source('stages/align/rows.ts', '../read/types.ts'), []],
    [
      'another room’s inside',
      source('stages/align/rows.ts', '../read/read.ts'),
      ['stages/align/rows.ts may not import stages/read/read.ts'],
    ],
    [
      'a stage from the base',
      source('pipeline/types.ts', '../stages/read/types.ts'),
      ['pipeline/types.ts may not import stages/read/types.ts'],
    ],
    ['a star', source('pipeline/plan.ts', '../stages/read/index.ts'), []],
    [
      'a star that stands for one name only',
      source('pipeline/plan.ts', '../stages/read/html/index.ts'),
      ['pipeline/plan.ts may not import stages/read/html/index.ts'],
    ],
    ['a file of no room', source('stages/other/x.ts'), ['stages/other/x.ts stands in no room']],
    [
      'a dynamic import',
      {file: 'stages/read/read.ts', text: "const x = await import('../align/rows.ts')"},
      ['stages/read/read.ts may not import stages/align/rows.ts'],
    ],
    [
      'a resolved path',
      {file: 'stages/read/read.ts', text: "require(import.meta.resolve('../align/rows.ts'))"},
      ['stages/read/read.ts may not import stages/align/rows.ts'],
    ],
    [
      'an export from',
      {file: 'stages/read/read.ts', text: "export {x} from '../align/rows.ts'"},
      ['stages/read/read.ts may not import stages/align/rows.ts'],
    ],
  ]
  for (const [what, given, expected] of cases)
    it(`judges ${what}`, () => expect(breaches([given], list)).to.deep.equal(expected))

  it('finds a door that nobody uses', () => {
    expect(idle([source('stages/align/rows.ts', '../read/types.ts')], list)).to.deep.equal([
      'pipeline/plan.ts: nothing imports stages/*/index.ts',
    ])
  })
  it('finds a room that looks forward', () => {
    const crossed = [
      {who: 'stages/read/', whom: ['stages/align/types.ts']},
      {who: 'stages/align/', whom: []},
    ]
    expect(forward(crossed)).to.deep.equal(['stages/read/ looks forward to stages/align/'])
  })
  it('finds a library out of its file, off the list, and unused', () => {
    const shelf = [
      {who: 'natural/', whom: ['stages/align/stem.ts']},
      {who: 'node:fs', whom: ['stages/read/read.ts']},
    ]
    const given = [
      source('stages/align/stem.ts', 'natural/lib/stem.js', 'natural'),
      source('stages/align/rows.ts', 'natural/lib/stem.js', 'node:fs', 'node:path'),
    ]
    expect(strayLibraries(given, shelf)).to.deep.equal([
      'stages/align/stem.ts: natural is not on the list',
      'stages/align/rows.ts may not use natural/lib/stem.js',
      'stages/align/rows.ts may not use node:fs',
    ])
    expect(idleLibraries(given, shelf)).to.deep.equal(['stages/read/read.ts does not use node:fs'])
    expect(unusedPackages(given, ['natural', 'zod'])).to.deep.equal(['zod'])
  })
  it('finds network, clock and chance in code, and not in words about them', () => {
    const text = [
      '// Date.now() and fetch(x)',
      "const a = 'Date.now()'",
      'const b = new Date(0)',
      'const c = new Date()',
      'const d = Math.random() + Date.now()',
      "import net from 'net'",
      'await globalThis.fetch(a)',
      'await fetch(a)',
      'cache.fetch(a)',
    ].join('\n')
    const found = banned({file: 'x.ts', text}, new Set(['network', 'clock', 'chance']))
    expect(found).to.deep.equal([
      'x.ts:4 clock Date()',
      'x.ts:5 chance Math.random',
      'x.ts:5 clock Date.now',
      'x.ts:6 network node:net',
      'x.ts:7 network fetch',
      'x.ts:8 network fetch',
    ])
  })
})
