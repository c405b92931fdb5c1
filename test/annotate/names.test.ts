import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {namesIn, read} from './people.reading.ts'

const table: readonly (readonly [string, string])[] = [
  ['Sen. Ann-Marie O’Neill spoke to Jo Lindgaard in Oslo.', 'P [Sen.] Ann-Marie O’Neill | P Jo Lindgaard | L Oslo'],
  ['Officials said the ferry Aurora had left Bergen.', 'X Aurora | L Bergen'],
  ['Police told residents to stay inside.', ''],
  ['Neighbours were woken by the blast.', ''],
  ['US Secretary of State John Kerry met Mr Putin.', 'L US | P [Secretary of State] John Kerry | P [Mr] Putin'],
  ['Mayor of London Sadiq Khan opened the bridge.', 'L London | P [Mayor of London] Sadiq Khan'],
  ['The Bank of England and the Ministry of Defence declined.', 'O Bank of England | O Ministry of Defence'],
  ['The Department of Health and Human Services paid.', 'O Department of Health and Human Services'],
  ['She works for Johnson & Hale Ltd. in Leeds.', 'O Johnson & Hale Ltd. | L Leeds'],
  ['The Justice Department sued on Monday.', 'O Justice Department'],
  ['He lives in Prince Street in May and March.', 'L Prince Street'],
  ['Prime Minister Theresa May left in May.', 'P [Prime Minister] Theresa May'],
  ['Mohammed bin Salman al-Saud met Ursula von der Leyen.', 'P Mohammed bin Salman al-Saud | P Ursula von der Leyen'],
  ['The prize went to Carl Rove, Jr. of Ohio.', 'P Carl Rove, Jr. | L Ohio'],
  ['Russian President Vladimir Putin called.', 'X Russian | P [President] Vladimir Putin'],
  ['Capt. J.K. Rowe sailed to New Zealand.', 'P [Capt.] J.K. Rowe | L New Zealand'],
  ['Judge Ines Halloran ruled for Norfolk Police.', 'P [Judge] Ines Halloran | O Norfolk Police'],
  ['Britain’s Prince Harry arrived in New York.', 'L Britain | P [Prince] Harry | L New York'],
  ['NATO and the FBI were told.', 'O NATO | O FBI'],
  ['Leeds City Council closed Hyde Park.', 'O Leeds City Council | L Hyde Park'],
  ['Halden, 54, told reporters that Halden had slept.', 'P Halden | P Halden'],
  ['Dwayne “The Anvil” Pryce won.', 'P Dwayne “The Anvil” Pryce'],
  ['The “Swiss Pearl” sank near Basel.', 'O Swiss Pearl | L Basel'],
  [
    'Norrland Island Lines said so. Norrland Island Lines said no.',
    'O Norrland Island Lines | O Norrland Island Lines',
  ],
  ['Brenford Athletic, who won, met Brenford Rovers.', 'O Brenford Athletic | O Brenford Rovers'],
  ['The operator, Osca Marine, said no to Osca Marine.', 'O Osca Marine | O Osca Marine'],
  ['He was taken to Brenford Hospital, 22 miles away.', 'O Brenford Hospital'],
  ['The newspaper Brenford Matin reported it.', 'O Brenford Matin'],
  ['The company Jo Brandis founded failed.', 'P Jo Brandis'],
  ['The MV Saint Orran sank.', 'O MV | X [Saint] Orran'],
  ['They played at St Orran’s Stadium.', 'L St Orran | X Stadium'],
  ['They live in Brenmouth, Co Wexbury.', 'L Brenmouth | L Co Wexbury'],
  ['Assistant U.S. Attorney Priya Dahl spoke.', 'L U.S. | P [Attorney] Priya Dahl'],
  ['Substitute Idris Lund scored.', 'P Idris Lund'],
  ['Harbourmaster Jo Brandis waved.', 'P Jo Brandis'],
  ['Zoo Director Thane Mallory apologised.', 'X Zoo | P [Director] Thane Mallory'],
  [
    'Chief Executive Dana Orr resigned from Halden Holdings plc.',
    'P [Chief Executive] Dana Orr | O Halden Holdings plc',
  ],
  ['The University of Surrey hired Dr Olu Adeyemi.', 'O University of Surrey | P [Dr] Olu Adeyemi'],
  ['I think the Democratic People’s Republic of Korea will wait.', 'O Democratic People’s Republic of Korea'],
]

describe('names', () => {
  for (const [text, wanted] of table) it(text, () => expect(namesIn(text)).to.equal(wanted))

  it('trusts no capital in a headline that capitalises most words', () => {
    const text = 'Police Told Sullivan To Leave Town\nJake Sullivan left the town on Monday, police said.'
    expect(namesIn(text, true)).to.equal('P Sullivan | P Jake Sullivan')
  })

  it('stands on its offsets, whatever the words', () => {
    const word = fc.constantFrom(
      'Mr',
      'Ann',
      'Lee',
      'of',
      'the',
      'said',
      '“',
      '”',
      'Bank',
      ',',
      '.',
      'Jr.',
      'de',
      '’s',
      'May',
      'U.S.',
    )
    fc.assert(
      fc.property(fc.array(word, {maxLength: 30}), words => {
        const {names, tokens, text} = read(words.join(' '))
        for (const {start, end, from, to, name} of names) {
          expect(text.slice(start, end).includes(name)).to.equal(true)
          expect([tokens[from]?.start, tokens[to - 1]?.end]).to.deep.equal([start, end])
        }
        for (let i = 1; i < names.length; i++) expect(names[i]!.from).to.be.at.least(names[i - 1]!.to)
      }),
    )
  })
})
