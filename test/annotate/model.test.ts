/** The tagger's model as this house lays it out, against what its package makes of it. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import web from 'wink-eng-lite-web-model'
import {coreModel, model} from '../../stages/annotate/model.ts'

type Part = Readonly<Record<string, unknown>>
const parts = (core: unknown): Part => core as Part

describe('the model of English', () => {
  const own = parts(coreModel())
  const theirs = parts((web.core as () => unknown)())

  it('has the parts that the package gives it', () =>
    expect(Object.keys(own).sort()).to.deep.equal(Object.keys(theirs).sort()))

  for (const name of ['header', 'packing', 'lexicon', 'xpansions', 'tcat', 'pos', 'trex', 'preserve'])
    it(`${name} is what the package gives`, () => expect(own[name]).to.deep.equal(theirs[name]))

  it('features are what the package gives', () => {
    const [mine, other] = [parts(own['features']), parts(theirs['features'])]
    expect(Object.keys(mine).sort()).to.deep.equal(Object.keys(other).sort())
    for (const [name, feature] of Object.entries(other)) {
      const there = parts(mine[name])
      expect(Object.keys(there).sort(), name).to.deep.equal(Object.keys(parts(feature)).sort())
      // key by key and as text: a deep comparison of ninety thousand words takes half a minute
      for (const [key, value] of Object.entries(parts(feature))) {
        if (key === 'list' && name === 'posClusters') expect(there[key]).to.deep.equal(value)
        else expect(JSON.stringify(there[key]) === JSON.stringify(value), `${name}.${key}`).to.equal(true)
      }
    }
  })

  it('may be laid out and added to without a trace in the next', () => {
    const lexeme = (core: unknown): {list: string[]; hash: Record<string, number>} =>
      parts(parts(core)['features'])['lexeme'] as {list: string[]; hash: Record<string, number>}
    const first = lexeme(coreModel())
    const words = first.list.length
    first.list.push('ferryload')
    first.hash['ferryload'] = words
    expect(lexeme(coreModel()).list).to.have.length(words)
    expect(lexeme((web.core as () => unknown)()).hash).not.to.have.property('ferryload')
  })

  it('is otherwise the package itself', () => {
    expect({...model, core: null}).to.deep.equal({...web, core: null})
  })
})
