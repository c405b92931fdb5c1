/** Colour, progress and width by convention; and the same in a pseudo-terminal, where there is one to be had. */
import {spawnSync} from 'node:child_process'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {lineWidth, showsProgress, summaryWidth, wantsColour} from '../../pipeline/cli/terminal.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import {asked} from './asking.ts'
import {ferry, program, workplace} from './spawned.ts'

type Environment = Readonly<Record<string, string>>

describe('colour', () => {
  const cases: readonly (readonly [string, readonly string[], boolean, Environment, boolean])[] = [
    ['a terminal', [], true, {TERM: 'xterm'}, true],
    ['a pipe', [], false, {TERM: 'xterm'}, false],
    ['a dumb terminal', [], true, {TERM: 'dumb'}, false],
    ['NO_COLOR', [], true, {NO_COLOR: '1'}, false],
    ['an empty NO_COLOR', [], true, {NO_COLOR: ''}, true],
    ['FORCE_COLOR in a pipe', [], false, {FORCE_COLOR: '1'}, true],
    ['FORCE_COLOR=0', [], true, {FORCE_COLOR: '0'}, false],
    ['CLICOLOR_FORCE in a pipe', [], false, {CLICOLOR_FORCE: '1'}, true],
    ['CLICOLOR_FORCE=0 in a pipe', [], false, {CLICOLOR_FORCE: '0'}, false],
    ['CLICOLOR=0', [], true, {CLICOLOR: '0'}, false],
    ['NO_COLOR before FORCE_COLOR', [], true, {NO_COLOR: '1', FORCE_COLOR: '1'}, false],
    ['--no-color before FORCE_COLOR', ['--no-color'], true, {FORCE_COLOR: '1'}, false],
    ['--color before NO_COLOR, in a pipe', ['--color'], false, {NO_COLOR: '1'}, true],
    ['a build machine', [], false, {CI: 'true'}, false],
  ]
  for (const [what, flags, isTTY, environment, expected] of cases)
    it(`${what}: ${expected ? 'painted' : 'plain'}`, async () =>
      expect(wantsColour(await asked('scan', ...flags), {isTTY}, environment)).to.equal(expected))
})

describe('progress', () => {
  const cases: readonly (readonly [string, boolean, Environment, boolean, boolean])[] = [
    ['a terminal', true, {}, false, true],
    ['a pipe', false, {}, false, false],
    ['--quiet', true, {}, true, false],
    ['a dumb terminal', true, {TERM: 'dumb'}, false, false],
    ['a build machine', true, {CI: 'true'}, false, false],
    ['CI=false', true, {CI: 'false'}, false, true],
  ]
  for (const [what, isTTY, environment, quiet, expected] of cases)
    it(`${what}: ${expected ? 'shown' : 'none'}`, () =>
      expect(showsProgress({isTTY}, environment, {quiet})).to.equal(expected))
})

describe('width', () => {
  const {report} = defaultSettings
  const cases: readonly (readonly [string, {isTTY?: boolean; columns?: number}, Environment, number])[] = [
    ['a terminal', {isTTY: true, columns: 66}, {}, 66],
    ['a wide terminal', {isTTY: true, columns: 300}, {}, report.terminalWidest],
    ['a narrow terminal', {isTTY: true, columns: 10}, {}, 24],
    ['a terminal that does not know', {isTTY: true, columns: 0}, {}, report.terminalWidth],
    ['a pipe', {}, {}, report.terminalWidth],
    ['COLUMNS in a pipe', {}, {COLUMNS: '50'}, 50],
    ['COLUMNS that says nothing', {}, {COLUMNS: 'wide'}, report.terminalWidth],
  ]
  for (const [what, terminal, environment, expected] of cases)
    it(`of ${what} is ${expected}`, () => expect(summaryWidth(report, terminal, environment)).to.equal(expected))
  it('of a progress line leaves the last column free', () => {
    expect(lineWidth({columns: 40})).to.equal(39)
    expect(lineWidth({columns: 0})).to.equal(79)
  })
})

describe('in a pseudo-terminal', () => {
  /** What a terminal of so many columns shows. */
  const shown = (cwd: string, command: string, environment: Environment = {}): string => {
    const inherited = Object.entries(process.env).filter(([name]) => !/COLOR|^CI$|^TERM$|^COLUMNS$|^NODE_/.test(name))
    return spawnSync(
      'script',
      ['-qec', `stty cols 40; ${program.map(part => `'${part}'`).join(' ')} ${command}`, '/dev/null'],
      {
        cwd,
        encoding: 'utf8',
        input: '',
        env: {...Object.fromEntries(inherited), TERM: 'xterm', ...environment},
      },
    ).stdout
  }
  const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null'], {input: ''}).status === 0
  // eslint-disable-next-line no-control-regex
  const plain = (text: string): string => text.replaceAll(/\u001b\[[0-9;]*[mK]/g, '').replaceAll('\r\n', '\n')

  it('colours and progress are shown, no line is wider than it, and variables take them away', async function () {
    if (!hasScript) this.skip()
    const place = await workplace(ferry)
    try {
      const lively = shown(place.folder, 'compare in/herald.txt in/courier.txt')
      expect(lively).to.contain('\r\u001b[Kread 1').and.to.contain('\u001b[1m')
      for (const line of plain(lively).split(/[\r\n]/)) expect([...line].length, line).to.be.at.most(40)
      const quiet = shown(place.folder, 'compare in/herald.txt in/courier.txt', {TERM: 'dumb'})
      expect(quiet).not.to.contain('\u001b')
      const unpainted = shown(place.folder, 'compare in/herald.txt in/courier.txt -q', {NO_COLOR: '1'})
      expect(unpainted).not.to.contain('\u001b')
      expect(plain(unpainted)).to.match(/^2 articles · 1 story/)
      expect(shown(place.folder, 'compare in/herald.txt in/courier.txt --no-color', {CI: 'true'})).not.to.contain(
        '\u001b',
      )
      // Whoever types - and pipes nothing in is told, not waited for.
      expect(shown(place.folder, 'scan -')).to.contain('Standard input is a terminal')
    } finally {
      await place.close()
    }
  })
})
