/** What a person is said to be, taken apart: head, standing, words before it, whose, what follows. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {read} from './people.reading.ts'

/** `Ana Lee: [past] finance director < halden > for asia`. */
const callingsIn = (text: string): string =>
  read(text)
    .people.flatMap(({name, callings}) =>
      callings.map(({head, standing, modifiers, owner, complement}) =>
        [
          `${name}:`,
          ...(standing.length === 0 ? [] : [`[${standing.join(' ')}]`]),
          ...modifiers,
          head,
          ...(owner.length === 0 ? [] : ['<', ...owner]),
          ...(complement === null ? [] : ['>', complement.preposition, ...complement.words]),
        ]
          .filter(word => word !== '')
          .join(' '),
      ),
    )
    .join(' | ')

const table: readonly (readonly [string, string])[] = [
  ['Det Insp Ana Lee left.', 'Ana Lee: detective inspector'],
  ['Lt. Gov. Ana Lee left.', 'Ana Lee: [under] governor'],
  ['Lt. Col. Ana Lee left.', 'Ana Lee: lieutenant colonel'],
  ['Vice-president Ana Lee left.', 'Ana Lee: [under] president'],
  ['Ana Lee, the president-elect, left.', 'Ana Lee: [coming] president'],
  ['Ana Lee, Halden’s former finance director for Asia, left.', 'Ana Lee: [past] finance director < halden > for asia'],
  [
    'Ana Lee, chairman and chief executive of Halden, left.',
    'Ana Lee: chairman > of halden | Ana Lee: chief executive > of halden',
  ],
  ['The chief operating officer, Ana Lee, left.', 'Ana Lee: chief operating officer'],
  ['It was welcomed by the owner of the bar, Ana Lee, on Monday.', 'Ana Lee: owner > of the bar'],
  ['The victim was named as Ana Lee.', 'Ana Lee: victim'],
  ['Police identified the driver as Ana Lee.', 'Ana Lee: driver'],
  ['The driver, named locally as Ana Lee, fled.', 'Ana Lee: driver'],
  ['Ana Lee, 34, of Halden, left.', 'Ana Lee: > of halden'],
  ['Ana Lee, who teaches at Halden University, left.', 'Ana Lee: teacher > at halden university'],
  ['Ana Lee, prosecuting, asked for time.', 'Ana Lee: prosecutor'],
  ['Ana Lee, for Kessell, asked for time.', 'Ana Lee: > for kessell'],
  ['Sen. Ana Lee (R-Ohio) left.', 'Ana Lee: senator | Ana Lee: republican member'],
  ['Ana Lee, one of the lecturers, left.', 'Ana Lee: lecturer'],
  ['One of her co-authors, Ana Lee, left.', 'Ana Lee: [joint] author < her'],
  ['Ana Lee, 38, once a nightwatchman at the gallery, left.', 'Ana Lee: [past] nightwatchman > at the gallery'],
  ['Ana Lee, who used to work as a guard, left.', 'Ana Lee: [past] guard'],
  ['Ana Lee was appointed head coach on Monday.', 'Ana Lee: head coach > on monday'],
  ['Ana Lee served as treasurer.', 'Ana Lee: treasurer'],
  // the job of the next in a list, of another’s kin, of a quotation
  ['Ana Lee, director Jo Reed and others left.', 'Jo Reed: director'],
  ['Ana Lee, whose husband is a nurse, wept.', ''],
  ['“Ana Lee is a thief,” he said.', ''],
  ['Jo Reed, a driver, Ana Lee, and others left.', ''],
  ['The president’s lawyer Ana Lee left.', 'Ana Lee: lawyer < president'],
  ['Ana Lee (34) left.', ''],
]

describe('callings', () => {
  for (const [text, wanted] of table) it(text, () => expect(callingsIn(text)).to.equal(wanted))
})
