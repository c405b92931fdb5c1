/** What the time of an event is beside, and that a sentence full of times is read at the cost of its length. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {eventTimesOf} from '../../stages/classify/events.ts'
import {clauseWords} from '../../stages/classify/frames.ts'
import {memberOf} from '../members.ts'

const EVENT = 'Clerks at the weir began a strike on 7 March 2031, and the lock reopened on 9 March 2031.'

describe('times of events', () => {
  it('hold the words of their clause without times and acts', () => {
    const member = memberOf('a.txt', `Weir\n\n${EVENT}`)
    const [strike, lock] = eventTimesOf(member)
    expect([...(strike?.words ?? [])])
      .to.include('weir')
      .and.not.include('strike')
    expect([...(lock?.words ?? [])]).to.not.include('march')
  })

  it('leave out the stretch that is asked about, whoever asked before', () => {
    const member = memberOf('a.txt', `Weir\n\n${EVENT}`)
    const at = member.tokens.findIndex(({text}) => text === 'Clerks')
    const part = {from: at, to: at + 4}
    expect([...clauseWords(member, part, {from: -1, to: -1})]).to.have.length(2)
    expect([...clauseWords(member, part, {from: at, to: at + 1})]).to.have.length(1)
    clauseWords(member, part, {from: -1, to: -1}).clear()
    expect([...clauseWords(member, part, {from: -1, to: -1})]).to.have.length(2)
  })

  it('are of the noun that a day stands before, and of no noun inside a name', () => {
    const actsOf = (text: string): readonly string[] =>
      eventTimesOf(memberOf('a.txt', `Weir\n\n${text}`)).flatMap(({acts}) => acts)
    expect(actsOf('The ministry released pictures of a 7 March 2031 rendezvous of two ships.')).to.deep.equal([
      'rendezvous',
    ])
    expect(actsOf('It was in a filing with the Halden Trade Commission on 7 March 2031.')).not.to.include('commission')
  })

  it('name the country that did it, under one name', () => {
    const doers = (text: string) => eventTimesOf(memberOf('a.txt', `Weir\n\n${text}`)).map(({doer}) => doer)
    expect(doers('The DPRK fired a rocket on 7 March 2031.')).to.deep.equal(['north korea'])
    expect(doers('Clerks fired a rocket on 7 March 2031.')).to.deep.equal([null])
  })

  it('cost less than a second where one sentence holds a thousand', () => {
    const member = memberOf('a.txt', `Weir\n\nThe lock ${'shut on Monday (7 March), '.repeat(1_000)}again.`, {
      date: '2031-03-12',
    })
    expect(member.times).to.have.length.above(500)
    const started = performance.now()
    eventTimesOf(member)
    expect(performance.now() - started).to.be.below(1_000)
  })
})
