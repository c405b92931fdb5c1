/** -v in whatever form: its messages, and errors that tell a line of the sources. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {options} from '../../pipeline/cli/options/table.ts'
import {isVerbose} from '../../pipeline/cli/verbose.ts'
import {workplace} from './spawned.ts'

describe('-v', () => {
  const lines: readonly (readonly [string, boolean])[] = [
    ['scan in -v', true],
    ['scan in --verbose', true],
    ['-v scan in', true],
    ['scan in -qv', true],
    ['scan in -vq', true],
    ['scan in -vo out', true],
    ['scan in', false],
    ['scan in -q', false],
    ['scan in -ov', false],
    ['scan in -qov', false],
    ['scan in --version-of', false],
    ['scan -- -v', false],
    ['scan v', false],
  ]
  for (const [line, means] of lines)
    it(`${means ? 'is' : 'is not'} in “${line}”`, () =>
      expect(isVerbose(['node', 'wirediff', ...line.split(' ')])).to.equal(means))

  it('is found behind any other switch of one letter', () => {
    const letters = options.flatMap(({short, kind}) => (short !== undefined && kind.placeholder === '' ? [short] : []))
    expect(letters).to.include.members(['q', 'v'])
    for (const letter of letters) expect(isVerbose(['node', 'wirediff', 'scan', `-${letter}v`]), letter).to.equal(true)
  })

  const failing: readonly (readonly string[])[] = [
    ['scan', 'nothing-here', '-qv'],
    ['scan', 'nothing-here', '--verbose'],
    ['scan', 'in', '--jobs', 'four', '-qv'],
  ]
  for (const words of failing)
    it(`tells where in the sources “${words.join(' ')}” failed`, async () => {
      const place = await workplace()
      try {
        const {code, stderr} = await place.run(...words)
        expect(code).to.equal(2)
        expect(stderr).to.match(/ at .*\/pipeline\/cli\/[\w/-]+\.ts:\d+/)
        // the launcher runs before anybody can ask for its source
        expect(stderr).not.to.match(/\/dist\/(?!wirediff\.js)[\w-]+\.(?:js|v8):\d+/)
      } finally {
        await place.close()
      }
    })
})
