/** What prepositions of place lead to: parts from narrow to wide, `side|name|noun`, with how each hangs on the last. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf} from '../../members.ts'

const read = (sentence: string): string[] =>
  memberOf('a.txt', `What happened\n\n${sentence}`).places.map(
    ({preposition, relation, parts}) =>
      `${preposition || '-'}/${relation} ${parts
        .map(({by, side, name, noun}) => `${by === '' ? '' : `${by} `}${[side, name, noun].filter(Boolean).join('|')}`)
        .join(' > ')}`,
  )

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['They were treated at a hospital in the town of Bida.', 'at/at hospital > in Bida|town'],
  ['They were admitted to Minna General Hospital.', 'to/to Minna General|hospital'],
  ['They are at the General Hospital, Minna, he said.', 'at/at General|hospital > , Minna'],
  ['Its plant, in Tomlin, Minnesota, is open.', 'in/at Tomlin > , Minnesota'],
  ['A second factory at Tomlin, Iowa, will close.', 'at/at Tomlin > , Iowa'],
  ['It hit a rock off the eastern tip of the island of Corsa.', 'off/at east|tip > of Corsa|island'],
  ['It sank near Corsa’s eastern point.', "near/near east|point > 's Corsa"],
  ['The match was played at St Aldan’s Stadium.', 'at/at St Aldan|stadium'],
  ['It was found in the car park at Sandle beach.', 'in/at park > at Sandle|beach'],
  ['It lay in the boot of a car at Malmö airport.', "in/at boot > of car > at airport > 's Malmö"],
  ['The ferry ran into the southern breakwater at Kilcor.', 'into/to south|breakwater > at Kilcor'],
  ['The ferry struck the northern breakwater.', '-/at north|breakwater'],
  ['He lay on the north bank of the river.', 'on/at north|bank > of river'],
  ['She broke her left ankle.', '-/at left|ankle'],
  ['They live on the third floor of a block in Leith.', 'on/at #3|floor > of block > in Leith'],
  ['He was stopped at gate 12 of Terminal 2.', 'at/at #12|gate > of #2|terminal'],
  ['He flew from London to New York via Dublin.', 'from/from London', 'to/to New York', 'via/through Dublin'],
  ['A man from Leeds was seen in Hull.', 'from/origin Leeds', 'in/at Hull'],
  ['It lies north of Leeds.', 'of/near Leeds'],
  ['It stood next to a church.', 'to/near church'],
  ['They were on board a ferry in Greece.', 'on/at ferry > in Greece'],
  ['It happened on the northbound carriageway of the M6.', 'on/at north|carriageway > of M6'],
  ['He trained at the Dutch port of Westerhaven.', 'at/at Westerhaven|port'],
  ['It sank off Brack Cove near Ostrowa.', 'off/at Brack Cove > near Ostrowa'],
  ['They were in Ostrowa. Later they went to Ostrowa.', 'in/at Ostrowa', 'to/to Ostrowa'],
  ['It lay at Fuller’s Cross.', 'at/at Fuller’s Cross'],
  ['The firm has chosen Romania for its plant.', '-/at Romania'],
  ['The envoy left Cairo on Friday.', '-/from Cairo'],
  ['Rebels took the town of Minova.', '-/at Minova|town'],
  ['A bus was waiting and Gate 41 was closed.', '-/at #41|gate'],
  ['Malmö airport was closed.', "-/at airport > 's Malmö"],
  ['It came down on the French side of the mountain.', 'on/at @french|side > of mountain'],
  ['The walls of a quarry in Ostby gave way.', 'of/at quarry > in Ostby'],
  ['The owner of a pub in Hull was fined.', 'of/origin pub > in Hull'],
  ['They met in Verona last spring.', 'in/at Verona'],
  ['He stayed above ground and stood in line.'],
  ['He has been in prison since March.'],
  ['She said in a statement that in 2019 he was at work.'],
  ['It went up by 14 per cent in May.'],
  ['He spoke to Maria Holm on Friday.'],
]

describe('places', () => {
  for (const [sentence, ...expected] of CASES) it(sentence, () => expect(read(sentence)).to.deep.equal(expected))
  it('point at their words', () => {
    const {article, places} = memberOf(
      'a.txt',
      'What happened\n\nIt was at gate 12 of a hospital in Minna, Niger State.',
    )
    expect(places.map(({start, end}) => article.text.slice(start, end))).to.deep.equal([
      'gate 12 of a hospital in Minna, Niger State',
    ])
  })
})
