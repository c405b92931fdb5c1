/** The pages tell the truth: what they show is what the commands print. `npm run docs:write` makes them anew. */
import {existsSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import {before, describe, it} from 'mocha'
import {retold, shownFiles, shownSteps} from './docs/blocks.ts'
import {isTestCommand, made, pageFiles, pageOf, read} from './docs/pages.ts'
import {picture} from './docs/picture.ts'
import {onlyOnce, root} from './shared.ts'

/** The first line that differs says enough: `npm run docs:write` mends the rest. */
function same(shown: string, made: string): void {
  const [is, should] = [shown.split('\n'), made.split('\n')]
  const line = should.findIndex((text, i) => text !== is[i])
  const at = line >= 0 ? line : should.length
  if (shown === made) return
  expect(`line ${at + 1}: ${is[at] ?? 'is missing'}`).to.equal(`line ${at + 1}: ${should[at] ?? 'is not to be there'}`)
}

describe('pages', function () {
  // a page builds what it shows, and the machine may have other work
  this.timeout(300_000)
  before(function () {
    onlyOnce(this)
  })

  for (const file of pageFiles.filter(one => shownSteps(read(one)).length > 0))
    it(`${file} shows what its commands print`, () => same(read(file), pageOf(file)))

  for (const [file, make] of made)
    it(`${file} is as it is made`, async () => {
      same(existsSync(path.join(root, file)) ? read(file) : '', await make())
    })

  it('README.md gives the two commands, and a test run without a failure', () => {
    const steps = shownSteps(read('README.md'))
    expect(steps.map(({command}) => command)).to.include('npm start')
    const last = steps.find(({command}) => isTestCommand(command))?.shown.at(-1)
    expect(last).to.match(/^[1-9]\d* passed, 0 failed, \d+ skipped$/)
  })

  for (const file of [...pageFiles, 'CHANGELOG.md'])
    it(`${file} links to what is there`, () => {
      const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link]) => link ?? '')
      expect(links.filter(link => !existsSync(path.resolve(root, path.dirname(file), link)))).to.deep.equal([])
    })
})

describe('a page made anew', () => {
  const page = ['Text `$ no` $ no', '```console', '$ one', 'old', '$ two', '```', '```sh', '$ three', '```', ''].join(
    '\n',
  )

  it('keeps everything but the outputs', () => {
    expect(retold(page, command => `${command} says\n\n`)).to.equal(
      page.replace('$ one\nold\n$ two\n', '$ one\none says\n$ two\ntwo says\n'),
    )
  })
  it('keeps an output that is not made', () => expect(retold(page, () => null)).to.equal(page))
  it('takes away an output that is no more', () => expect(retold(page, () => '')).to.equal(page.replace('old\n', '')))
  it('is stable', () => {
    const once = retold(page, command => `${command}  \n b`)
    expect(retold(once, command => `${command}  \n b`)).to.equal(once)
  })
  it('refuses a block that is never closed', () =>
    expect(() => retold('```console\n$ a', () => null)).to.throw(/never closed/))
  it('refuses output without a command', () =>
    expect(() => retold('```console\na\n```', () => null)).to.throw(/starts with/))
  it('gives the files that it shows whole', () =>
    expect(shownFiles('```js\nno\n```\n```js a.mjs\n1\n\n2\n```\n```sh\n```\n')).to.deep.equal([
      {name: 'a.mjs', text: '1\n\n2\n'},
    ]))
  it('reads the commands back', () =>
    expect(shownSteps(page)).to.deep.equal([
      {command: 'one', shown: ['old']},
      {command: 'two', shown: []},
    ]))
})

describe('a terminal’s picture', () => {
  it('keeps the words, escapes them and paints them', () => {
    const svg = picture('\u001b[1m<he>\u001b[22m & \u001b[33mshe\u001b[39m', {title: '"t"'})
    expect(svg).to.include('font-weight="bold">&lt;he&gt;</tspan>')
    expect(svg).to.include('fill="#e3b341">she</tspan>')
    expect(svg).to.include('aria-label="&quot;t&quot;"')
    expect(svg).not.to.include('\u001b')
  })
})
