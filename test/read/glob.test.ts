import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {matcher} from '../../stages/read/glob.ts'

describe('patterns', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['*.txt', 'a.txt', true],
    ['*.txt', 'deep/below/a.txt', true],
    ['*.txt', 'a.txt.gz', false],
    ['2024/*.txt', '2024/a.txt', true],
    ['2024/*.txt', '2024/november/a.txt', false],
    ['2024/**', '2024/november/a.txt', true],
    ['./2024/**', '2024/a.txt', true],
    ['2024/', '2024/a.txt', true],
    ['**/drafts/**', 'a/b/drafts/c/d.txt', true],
    ['**/drafts/**', 'drafts/d.txt', true],
    ['**/drafts/**', 'a/draft/d.txt', false],
    ['/a.txt', 'a.txt', true],
    ['/a.txt', 'below/a.txt', false],
    ['a?.txt', 'ab.txt', true],
    ['a?.txt', 'a.txt', false],
    ['?.txt', '😀.txt', true],
    ['*.{htm,html}', 'a.htm', true],
    ['{a,b}.{txt,md}', 'b.md', true],
    ['{a,b}.{txt,md}', 'c.md', false],
    ['a{b', 'a{b', true],
    ['a[1].txt', 'a[1].txt', true],
  ]
  for (const [pattern, path, wanted] of table)
    it(`${pattern} ${wanted ? 'takes' : 'leaves'} ${path}`, () => expect(matcher([pattern])(path)).to.equal(wanted))

  it('take every name that is made from the pattern', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'b', '.', ' ')})
    fc.assert(
      fc.property(fc.array(letters, {minLength: 1}), fc.array(letters), (parts, fillings) => {
        const name = parts.map((part, at) => part + (at < parts.length - 1 ? (fillings[at] ?? '') : '')).join('')
        expect(matcher([parts.join('*')])(name)).to.equal(true)
      }),
    )
  })

  it('stay fast where a backtracking match takes years', () => {
    const started = performance.now()
    expect(matcher(['a*'.repeat(200) + 'b'])('a'.repeat(5000))).to.equal(false)
    expect(matcher(['**/a/'.repeat(50) + 'b'])('a/'.repeat(2000) + 'c')).to.equal(false)
    expect(performance.now() - started).to.be.below(1000)
  })
})
