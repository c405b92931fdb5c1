import {expect} from 'chai'
import {diffArrays} from 'diff'
import {describe, it} from 'mocha'
import {partsOfWord, wordingsStand} from '../../stages/classify/wording.ts'

const words = (text: string): string[] => text.toLowerCase().split(' ').flatMap(partsOfWord)

describe('two wordings of one utterance', () => {
  const table: readonly (readonly [string, string, string, boolean?])[] = [
    ['apart', 'we will not appeal the ruling', 'we will appeal the ruling'],
    ['apart', 'it would take two more weeks to drain it', 'it would take two more days to drain it'],
    ['apart', 'we only took what was ours to take', 'we took what was ours to take'],
    ['same', 'the bridge was never safe', 'the bridge was never safe in my view'],
    ['same', "it's a mess and we have got to fix it", "it's a mess and we have to fix it"],
    ['same', 'no-one told the organisers anything', 'no one told the organizers anything'],
    ['same', 'they frankly and plainly do not care', 'they do not care', true],
    ['same', 'I trusted [Orla] with the keys', 'I trusted Maeve with the keys', true],
    [
      'compatible',
      'the state profoundly regrets the deaths of ten riders and two pilots in the air accident off the cape',
      'the state deeply regrets the death of ten travellers and two pilots in the plane crash off the cape',
    ],
  ]
  for (const [stand, x, y, ellipsis = false] of table)
    it(`${stand}: ${x} / ${y}`, () => {
      const both = [
        wordingsStand(diffArrays(words(x), words(y)), {ellipsis}),
        wordingsStand(diffArrays(words(y), words(x)), {ellipsis}),
      ]
      expect(both).to.deep.equal([stand, stand])
    })
})
