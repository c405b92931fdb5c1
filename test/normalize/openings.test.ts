/** How a text must begin for a pattern to speak of it; asking by it changes no answer. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {openingsOf} from '../../stages/normalize/openings.ts'
import {byOpening, inSmall, ruleBook} from '../../stages/normalize/rules.ts'

const cases: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^log ?in$/iu, ['login', 'log in']],
  [/^(?:the )?(?:photo|pic)s? by/iu, ['photo ', 'photos', 'pic by', 'pics b', 'the ph', 'the pi']],
  [/^(?:©|\([Cc]\)) ?\p{Lu}/u, ['©', '© ', '(c)', '(c) ']],
  [/^[-–]*ends?/iu, ['end', 'ends', '-', '–']],
  [/^(?!no)[’']\bere\s/iu, ['’ere', "'ere"]],
  [/^a{2,3}b|^c{0,4}d/u, ['a', 'd', 'c']],
  [/^(?<name>one)+two/u, ['one']],
  // what may stand anywhere, or begin with anything
  [/all rights/iu, ['']],
  [/^a|b/u, ['']],
  [/^(?:a|\p{L})b/u, ['']],
  [/^[a-z]b/u, ['']],
  [/^[^a]b/u, ['']],
  [/^.b/u, ['']],
  // a letter that has a capital which this does not know
  [/^éa/iu, ['']],
]

/** Patterns over few letters, so that texts over the same ones are often met. */
const piece = fc.letrec<{term: string; atom: string; either: string}>(tie => ({
  atom: fc.oneof(
    {maxDepth: 2},
    fc.constantFrom(
      'a',
      's',
      'k',
      '-',
      '\\.',
      '\\d',
      '\\b',
      '.',
      '[as]',
      '[^a]',
      '[a-k]',
      '[A-K]',
      'S',
      '\\p{L}',
      '\\p{Lu}',
      '\\S',
      '(?!s)',
      '$',
    ),
    tie('either').map(inner => `(?:${inner})`),
  ),
  term: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '?', '+', '*?', '{2}', '{0,2}', '{1,3}?'))
    .map(([atom, count]) => (/^(?:\\b|\(\?!|\$)/.test(atom) ? atom : atom + count)),
  either: fc
    .array(fc.array(tie('term'), {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 2})
    .map(all => all.map(terms => terms.join('')).join('|')),
}))
const pattern = fc
  .tuple(fc.boolean(), piece.either, fc.constantFrom('u', 'iu'))
  .map(([anchored, either, flags]) => new RegExp(anchored ? `^(?:${either})` : either.replace(/^/, '^'), flags))
/** The long s and the sign of kelvin are an s and a k to a pattern without capitals. */
const text = fc.string({
  unit: fc.constantFrom('a', 's', 'k', 'A', 'S', 'K', 'ſ', 'K', '-', '.', '1', 'é'),
  maxLength: 9,
})

describe('openings', () => {
  for (const [given, expected] of cases)
    it(`are read off ${String(given)}`, () => expect(openingsOf(given)).to.have.members(expected))

  it('leave every answer as it is', () =>
    fc.assert(
      fc.property(fc.array(pattern, {minLength: 1, maxLength: 3}), text, (patterns, given) => {
        expect(byOpening(patterns)(given)).to.equal(patterns.some(one => one.test(given)))
      }),
      {numRuns: 1000},
    ))

  const capitals: readonly (readonly [RegExp, string, string])[] = [
    [/^(?:the )?Echo\b/iu, '^(?:the )?echo\\b', 'THE ECHO'],
    [/^[A-Z]\d\D\S\B/iu, '^[a-z]\\d\\D\\S\\B', 'k1kkk'],
    [/^(?<Name>\p{Lu})É\k<Name>[\p{L}\u00C9]/iu, '^(?<Name>\\p{Ll})é\\k<Name>[\\p{L}\\u00C9]', 'aÉaa'],
  ]
  for (const [given, expected, text] of capitals)
    it(`${String(given)} is asked of small letters as ${expected}`, () => {
      expect(inSmall(given).source).to.equal(expected)
      expect([given.test(text), inSmall(given).test(text.toLowerCase())]).to.deep.equal([true, true])
    })

  it('part rules with a word to look for from those without', () => {
    const speaks = ruleBook([
      {like: 'Photo: Jane Doe', test: /^photos?: /iu},
      {like: 'All rights reserved.', near: ['rights'], test: /\ball rights reserved\b/iu},
    ])
    const texts = ['PHOTOS: Jane Doe', 'A photo: this', 'The Echo, all rights reserved', 'All wrongs reserved']
    expect(texts.map(speaks)).to.deep.equal([true, false, true, false])
  })
})
