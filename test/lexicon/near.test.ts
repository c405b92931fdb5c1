/** Words of like company among many: the same pairs as asking each, but for the few that show nothing at first. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {closeness} from '../../stages/lexicon/lexicon.ts'
import {nearPairs} from '../../stages/lexicon/near.ts'

const words = 'ferry vessel storm rain hospital clinic minister banana qqxz fire blaze'.split(' ')

describe('near pairs', () => {
  it('finds words that stand for one another', () => {
    const told = nearPairs(words, {from: 0.4}).map(({a, b}) => `${words[a]}-${words[b]}`)
    expect(told).to.include.members(['ferry-vessel', 'storm-rain', 'hospital-clinic', 'fire-blaze'])
  })
  it('finds none for a word that nobody uses, and none far apart', () => {
    const told = nearPairs(words, {from: 0.4}).flatMap(({a, b}) => [words[a], words[b]])
    expect(told).not.to.include.members(['qqxz'])
    expect(told).not.to.include.members(['banana'])
  })
  it('says of each pair what the lexicon says of it alone', () => {
    for (const {a, b, closeness: told} of nearPairs(words, {from: 0.3}))
      expect(told).to.be.closeTo(closeness(words[a] ?? '', words[b] ?? ''), 1e-6)
  })
  it('comes by a, then b', () => {
    const pairs = nearPairs(words, {from: 0.3}).map(({a, b}) => a * 100 + b)
    expect(pairs).to.deep.equal([...pairs].sort((x, y) => x - y))
  })
})
