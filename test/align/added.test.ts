import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'

const HEAD = 'Ferry strikes pier at Elmstad'
const REST = `The harbour board will meet on Friday to hear from the pilots.

Two tugs pulled the ship clear of the stones in the afternoon.

Sailings to Varn are off until the hull has been looked at by divers.`

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

const BASE = 'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday.'

const additions: readonly (readonly [text: string, claim: string])[] = [
  [
    'The ferry Astrid, which was built in Gdynia in 1998 for the Baltic trade, with 212 passengers struck the pier at Elmstad on Monday.',
    'which was built in Gdynia in 1998 for the Baltic trade',
  ],
  [
    'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday, and a crane driver of 34 broke both wrists.',
    'a crane driver of 34 broke both wrists',
  ],
  [
    'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday, crushing six parked lorries and a kiosk.',
    'crushing six parked lorries and a kiosk',
  ],
  [
    'The ferry Astrid, owned by the Lindqvist family of Gothenburg, with 212 passengers struck the pier at Elmstad on Monday.',
    'owned by the Lindqvist family of Gothenburg',
  ],
  [
    'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday, half of them children from a school in Moss.',
    'half of them children from a school in Moss',
  ],
  [
    'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday because a rudder cable had snapped near Halden.',
    'because a rudder cable had snapped near Halden',
  ],
  [
    'The ferry Astrid – a sister of the Birgit, sunk off Bergen in 2003 – with 212 passengers struck the pier at Elmstad on Monday.',
    'a sister of the Birgit, sunk off Bergen in 2003',
  ],
  [
    'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday; insurers put the damage at 4 million crowns.',
    'insurers put the damage at 4 million crowns',
  ],
]

const none: readonly (readonly [why: string, text: string])[] = [
  ['the same words', BASE],
  [
    'who says it',
    'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday, the harbour police said in a statement.',
  ],
  ['scenery', 'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday, as the day drew to a close.'],
  ['an opinion', 'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday, which was sad.'],
  [
    'told elsewhere',
    'The ferry Astrid with 212 passengers struck the pier at Elmstad on Monday, and two tugs pulled it clear of the stones.',
  ],
  ['turned about', 'With 212 passengers, the ferry Astrid struck the pier at Elmstad on Monday.'],
  ['an adverb', 'The ferry Astrid struck the pier at Elmstad on Monday, however, with 212 passengers.'],
  ['when it was', 'The ferry Astrid struck the pier at Elmstad on Monday, late in the morning, with 212 passengers.'],
  [
    'told in two sentences',
    'The ferry Astrid, whose sailings to Varn are off, with 212 passengers struck the pier at Elmstad on Monday.',
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
