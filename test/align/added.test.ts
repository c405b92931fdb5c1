import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'

const HEAD = 'Barge strikes weir at Elmstad'
const REST = `The river board will meet on Friday to hear from the pilots.

Two tugs pulled the ship clear of the stones in the afternoon.

Trips to Varn are off until the hull has been looked at by divers.`

/** What the first article adds to sentences that the second tells too. */
function added(one: string, other: string): string[] {
  const members = [
    memberOf('one.txt', `${HEAD}\n\n${one}\n\n${REST}\n`),
    memberOf('two.txt', `${HEAD}\n\n${other}\n\n${REST}\n`),
  ]
  return told(members)
    .unique.filter(({within, article}) => within !== undefined && article === members[0]?.article.id)
    .map(({text}) => text)
}

const BASE = 'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday.'

const additions: readonly (readonly [text: string, claim: string])[] = [
  [
    'The barge Astrid, which was built in Gdynia in 1998 for the Baltic trade, with 212 pianos struck the weir at Elmstad on Monday.',
    'which was built in Gdynia in 1998 for the Baltic trade',
  ],
  [
    'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday, and a crane driver of 34 broke both wrists.',
    'a crane driver of 34 broke both wrists',
  ],
  [
    'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday, crushing six parked lorries and a kiosk.',
    'crushing six parked lorries and a kiosk',
  ],
  [
    'The barge Astrid, owned by the Lindqvist family of Gothenburg, with 212 pianos struck the weir at Elmstad on Monday.',
    'owned by the Lindqvist family of Gothenburg',
  ],
  [
    'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday, half of them gifts to a school in Moss.',
    'half of them gifts to a school in Moss',
  ],
  [
    'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday because a rudder cable had snapped near Halden.',
    'because a rudder cable had snapped near Halden',
  ],
  [
    'The barge Astrid – a sister of the Birgit, sunk off Bergen in 2003 – with 212 pianos struck the weir at Elmstad on Monday.',
    'a sister of the Birgit, sunk off Bergen in 2003',
  ],
  [
    'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday; insurers put the damage at 4 million crowns.',
    'insurers put the damage at 4 million crowns',
  ],
]

const none: readonly (readonly [why: string, text: string])[] = [
  ['the same words', BASE],
  [
    'who says it',
    'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday, the river police said in a statement.',
  ],
  ['scenery', 'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday, as the day drew to a close.'],
  ['an opinion', 'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday, which was sad.'],
  [
    'told elsewhere',
    'The barge Astrid with 212 pianos struck the weir at Elmstad on Monday, and two tugs pulled it clear of the stones.',
  ],
  ['turned about', 'With 212 pianos, the barge Astrid struck the weir at Elmstad on Monday.'],
  ['an adverb', 'The barge Astrid struck the weir at Elmstad on Monday, however, with 212 pianos.'],
  ['when it was', 'The barge Astrid struck the weir at Elmstad on Monday, late in the morning, with 212 pianos.'],
  [
    'told in two sentences',
    'The barge Astrid, whose trips to Varn are off, with 212 pianos struck the weir at Elmstad on Monday.',
  ],
]

describe('what one source adds to a shared sentence', () => {
  for (const [text, claim] of additions)
    it(claim, () => {
      expect(added(text, BASE)).to.deep.equal([claim])
    })
  for (const [why, text] of none)
    it(`nothing: ${why}`, () => {
      expect(added(text, BASE)).to.deep.equal([])
    })
  it('names the sentence that it is added to', () => {
    const [text] = additions[0] ?? ['']
    const members = [
      memberOf('one.txt', `${HEAD}\n\n${text}\n\n${REST}\n`),
      memberOf('two.txt', `${HEAD}\n\n${BASE}\n\n${REST}\n`),
    ]
    const [claim] = told(members).unique.filter(({within}) => within !== undefined)
    expect(claim?.within?.text).to.equal(text)
  })
})
