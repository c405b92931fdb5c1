/** What a command loads before it begins: help is told without a single room. */
import path from 'node:path'
import {expect} from 'chai'
import {build} from 'esbuild'
import {describe, it} from 'mocha'
import {root} from '../shared.ts'

/** The modules that a file loads at once, and those that these load. */
async function loadedBy(file: string): Promise<readonly string[]> {
  const {metafile} = await build({
    absWorkingDir: root,
    entryPoints: [file],
    outdir: path.join(root, 'dist'),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
  })
  const met = new Set<string>([file])
  // a set is walked with what is added on the way
  for (const one of met)
    for (const {path: next, kind, external} of metafile.inputs[one]?.imports ?? [])
      if (kind === 'import-statement') met.add(external === true ? `package ${next}` : next)
  return [...met].filter(one => !one.startsWith('package node:'))
}

describe('loaded', () => {
  it('for --help are the options, and no room but for how a name is shown', async () => {
    const loaded = await loadedBy('pipeline/cli/main.ts')
    expect(loaded.filter(one => /^stages|^package/.test(one)).sort()).to.deep.equal([
      'package commander',
      'stages/report/show.ts',
    ])
  })

  const rooms: readonly (readonly [string, RegExp])[] = [
    ['pipeline/cli/dedup.ts', /^stages\/(?:annotate|align|classify|lexicon)\/|wink|natural/],
    ['pipeline/cli/report.ts', /^stages\/(?!report\/)|wink|natural|zod|htmlparser2/],
    ['pipeline/cli/explain.ts', /^stages\/(?!report\/)|wink|natural|zod|htmlparser2/],
    ['stages/dedup/worker.ts', /^stages\/(?:annotate|align|classify|lexicon)\/|wink|natural/],
  ]
  for (const [file, foreign] of rooms)
    it(`for ${file} is nothing of ${foreign.source}`, async () =>
      expect((await loadedBy(file)).filter(one => foreign.test(one))).to.deep.equal([]))
})
