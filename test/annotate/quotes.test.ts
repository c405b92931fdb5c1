import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {read, saidIn, voicesIn} from './people.reading.ts'

const spoken: readonly (readonly [string, string])[] = [
  ['“We won,” Ana Lee said.', '“We won,” Ana Lee'],
  ['“We won,” said Ana Lee.', '“We won,” Ana Lee'],
  ['Ana Lee said: “We won.”', '“We won.” Ana Lee'],
  ['Ana Lee said, “We won.”', '“We won.” Ana Lee'],
  ['Ana Lee: “We won.”', '“We won.” Ana Lee'],
  ['"We won," Ana Lee said. "We did."', '"We won," Ana Lee | "We did." Ana Lee'],
  ['‘We won,’ Ana Lee said.', '‘We won,’ Ana Lee'],
  ["'We don't know,' Ana Lee said.", "'We don't know,' Ana Lee"],
  ['‘The boys’ club isn’t mine,’ Ana Lee said.', '‘The boys’ club isn’t mine,’ Ana Lee'],
  ['« We won, » Ana Lee said.', '« We won, » Ana Lee'],
  ["``We won,'' Ana Lee said.", "``We won,'' Ana Lee"],
  ['It was the ’90s and the boys’ club shut.', ''],
  ['A 12" pipe and a 6\'2" man.', ''],
  ['“We won,” Ana Lee, a director of the bank, said.', '“We won,” Ana Lee'],
  ['“We won,” said the bank’s director, Ana Lee.', '“We won,” Ana Lee'],
  ['“We won,” the bank’s director, Ana Lee, said.', '“We won,” Ana Lee'],
  ['“We won,” Ana Lee told reporters in Oslo.', '“We won,” Ana Lee'],
  ['“We won,” according to Ana Lee.', '“We won,” Ana Lee'],
  ['“We won,” a spokesman for Ana Lee said.', '“We won,” spokesman'],
  ['“We won,” Ana Lee’s lawyer said.', '“We won,” lawyer'],
  ['In a statement, Ana Lee said: “We won.”', '“We won.” Ana Lee'],
  ['Ana Lee said in a statement: “We won.”', '“We won.” Ana Lee'],
  ['“We won,” Ana Lee added.', '“We won,” Ana Lee'],
  ['Spokesperson for the club, Ana Lee, said in a statement, “We won.”', '“We won.” Ana Lee'],
  ['Ana Lee tweeted: “We won.”', '“We won.” Ana Lee'],
  ['“We won,” wrote Ana Lee.', '“We won,” Ana Lee'],
  ['“Did we win?” Ana Lee asked.', '“Did we win?” Ana Lee'],
  ['“We won!” Ana Lee shouted.', '“We won!” Ana Lee'],
  ['“We won,” Ana Lee conceded, “but it hurt.”', '“We won,” Ana Lee | “but it hurt.” Ana Lee'],
  ['“We won,” police said.', '“We won,” police'],
  ['“We won,” US officials said.', '“We won,” official'],
  ['“We won,” an official said.', '“We won,” official'],
  ['“We won,” the union said.', '“We won,” union'],
  ['“We won,” Halden Council said.', '“We won,” Halden Council'],
  ['“We won,” the report found.', '“We won,” report'],
  ['Ana Lee said she would stay. “We won,” she added.', '“We won,” Ana Lee'],
  ['“We won,” said Ana Lee. “We did,” she added.', '“We won,” Ana Lee | “We did,” Ana Lee'],
  ['“We won,” Ana Lee said.\n“We did win.”', '“We won,” Ana Lee | “We did win.” Ana Lee'],
  ['Ana Lee was glad. “We won the day.”', '“We won the day.” Ana Lee'],
  ['“We won.\n“We did,” Ana Lee said.', '“We won./“We did,” Ana Lee'],
  ['“He called it ‘a gift’,” Ana Lee said.', '“He called it ‘a gift’,” Ana Lee | ‘a gift’ –'],
  ['Ana Lee called it “a gift”.', '“a gift” Ana Lee'],
  ['Ana Lee said the plan was “a gift”.', '“a gift” Ana Lee'],
  ['The “victim” was not hurt.', '“victim” –'],
  ['The film “War and Peace” opened.', '“War and Peace” –'],
  ['Ana Lee left, adding: “We won.”', '“We won.” Ana Lee'],
  ['Ana Lee, who resigned, said: “We won.”', '“We won.” Ana Lee'],
  ['Ana Lee, 54, said: “We won.”', '“We won.” Ana Lee'],
  ['Ana Lee (D-Ohio) said: “We won.”', '“We won.” Ana Lee'],
  ['According to Ana Lee, “we won the day”.', '“we won the day” Ana Lee'],
  ['“We won,” Ana Lee has also said.', '“We won,” Ana Lee'],
  ['“We won,” Ana Lee on Friday said.', '“We won,” Ana Lee'],
  ['Captain Jo Fox slept. “We won,” the captain said.', '“We won,” Jo Fox'],
  ['“We won,” they said.', '“We won,” they'],
  ['An unclosed “mark goes nowhere.', ''],
]

/** Who the last voice is. */
const turns: readonly (readonly [string, string])[] = [
  ['The plant will close, Ana Lee said. She added that 40 jobs would go.', 'Ana Lee'],
  ['The plant will close, said Karl Orr.\nHe told reporters that 40 jobs would go.', 'Karl Orr'],
  ['Karl Orr broke down in court. “I am sorry for it all,” he said.', 'Karl Orr'],
  ['“We tried,” Karl Orr said. Jo Fox disagreed. “It was a poor try,” she said.', 'Jo Fox'],
  ['“We tried,” said a neighbour. “We tried for an hour,” he added.', 'neighbor'],
  ['Karl Orr left early. A neighbour said the house was dark. “It was quiet,” she said.', 'neighbor'],
  ['The airline said the flight had landed. It said nobody was hurt on board.', 'airline'],
  ['Prosecutors said the man had fled. They said he had left the country.', 'prosecutors'],
  ['“It was a long night,” a member of the council, Karl Orr, told the Mercury.', 'Karl Orr'],
  ['“It was a long night,” the Associated Press reports.', 'Associated Press'],
  ['“It was a long night.”\nAna Lee, who runs the inn, said the cellar had filled in minutes.', 'Ana Lee'],
  ['“It was a long night,” Ana Lee herself admitted.', 'Ana Lee'],
  ['“It was a long night,” she shared on Twitter, where Ana Lee posts daily.', 'she'],
  ['Ana Lee posted at dawn. “It was a long night,” she shared.', 'Ana Lee'],
  ['In the gallery sat Ana Lee, whose husband Karl died there. “He loved it,” she said.', 'Ana Lee'],
  ['The sons and their father were members, said Rabbi Karl Orr in a note posted online.', 'Karl Orr'],
]

const said: readonly (readonly [string, string])[] = [
  ['Ana Lee said that the plant would close.', 'say: Ana Lee: the plant would close'],
  ['Ana Lee said the plant would close.', 'say: Ana Lee: the plant would close'],
  ['The plant will close, Ana Lee said.', 'say: Ana Lee: The plant will close'],
  ['The plant will close, said Ana Lee.', 'say: Ana Lee: The plant will close'],
  ['According to Ana Lee, the plant will close.', 'according: Ana Lee: the plant will close'],
  ['The plant will close, according to Ana Lee.', 'according: Ana Lee: The plant will close'],
  ['The plant will close, according to the government.', 'according: government: The plant will close'],
  ['Ana Lee told reporters that the plant would close.', 'tell: Ana Lee: the plant would close'],
  ['Ana Lee told reporters the plant would close.', 'tell: Ana Lee: the plant would close'],
  ['Ana Lee told the BBC the plant would close.', 'tell: Ana Lee: the plant would close'],
  ['Ana Lee denied the plant would close.', 'deny: Ana Lee: the plant would close'],
  ['Ana Lee confirmed the deaths.', 'confirm: Ana Lee: the deaths'],
  ['Ana Lee claims the plant will close.', 'claim: Ana Lee: the plant will close'],
  ['A US official claims that the plant will close.', 'claim: official: the plant will close'],
  ['Officials said the plant would close.', 'say: official: the plant would close'],
  ['The union says the plant will close.', 'say: union: the plant will close'],
  ['Ana Lee believes the plant will close.', 'believe: Ana Lee: the plant will close'],
  ['Ana Lee expects that the plant will close.', 'expect: Ana Lee: the plant will close'],
  ['The report found that the plant had leaked.', 'find: report: the plant had leaked'],
  ['Ana Lee found 200 coins.', ''],
  ['The plant added 200 jobs.', ''],
  ['Ana Lee was told to leave.', ''],
  ['She rejected the claims.', ''],
  ['The plant is said to leak.', 'say: unknown: The plant is said to leak'],
  ['The plant reportedly leaked.', 'reportedly: unknown: The plant reportedly leaked'],
  ['The plant allegedly leaked.', 'allegedly: unknown: The plant allegedly leaked'],
  ['Ana Lee, who chairs the board, said the plant would close.', 'say: Ana Lee: the plant would close'],
  [
    'Ana Lee said the plant would close, but police said it was open.',
    'say: Ana Lee: the plant would close | say: police: it was open',
  ],
  ['“We won,” Ana Lee said.', ''],
  ['“We won,” Ana Lee told the paper.', ''],
  ['“We won,” Ana Lee said on Friday.', ''],
  ['A spokesman for the embassy in Rome said it would pay.', 'say: spokesman: it would pay'],
  ['On Friday police said the road was shut.', 'say: police: the road was shut'],
  ['Prosecutors allege that he stole it.', 'allege: prosecutors: he stole it'],
  ['Ana Lee resigned and said the plant would close.', 'say: Ana Lee: the plant would close'],
  ['The plant, Ana Lee warned, would close.', 'warn: Ana Lee: The plant, Ana Lee warned, would close'],
]

describe('speakers', () => {
  for (const [text, wanted] of spoken) it(text, () => expect(voicesIn(text)).to.equal(wanted))

  for (const [text, wanted] of turns)
    it(`${wanted}: ${text}`, () => {
      const {quotes, attributions} = read(text)
      const last = [...quotes, ...attributions].sort((x, y) => x.start - y.start).at(-1)
      expect(last?.speaker?.name).to.equal(wanted)
    })

  it('tells one from several, a person from a role', () => {
    const table: readonly (readonly [string, string])[] = [
      ['“We won,” US officials said.', 'role several'],
      ['“We won,” an official said.', 'role one'],
      ['“We won,” police said.', 'organisation several'],
      ['“We won,” the company said.', 'organisation one'],
      ['“We won,” Ana Lee said.', 'person one'],
      ['“We won,” the report said.', 'document one'],
      ['“We won,” Ana Lee and Jo Fox said.', 'person several'],
      ['“We won,” said chairman and chief executive Ana Lee.', 'person one'],
    ]
    for (const [text, wanted] of table) {
      const {speaker} = read(text).quotes[0]!
      expect(`${speaker?.sort} ${speaker?.number}`, text).to.equal(wanted)
    }
  })

  it('tells a statement from a word set off', () => {
    const table: readonly (readonly [string, string])[] = [
      ['Ana Lee said: “We won.”', 'statement'],
      ['It was a “gift”.', 'fragment'],
      ['The film “War and Peace” opened.', 'fragment'],
      ['Ana Lee said it was “the best we could do with it”.', 'statement'],
    ]
    for (const [text, wanted] of table) expect(read(text).quotes[0]!.sort, text).to.equal(wanted)
  })
})

describe('indirect speech', () => {
  for (const [text, wanted] of said) it(text, () => expect(saidIn(text)).to.equal(wanted))
})

describe('laws of quotations', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    'Ann',
    'said',
    'boys’',
    'isn’t',
    ',',
    '.',
    '\n',
    'we',
    'won',
    '‘90s',
    '``',
    "''",
  )

  it('stand in order, inside the text, apart or nested', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), fc.boolean(), (pieces, spaced) => {
        const {quotes, attributions, text} = read(pieces.join(spaced ? ' ' : ''))
        quotes.forEach((quote, i) => {
          expect(
            quote.start < quote.inner.start && quote.inner.start < quote.inner.end && quote.inner.end <= quote.end,
          ).to.equal(true)
          expect(quote.end).to.be.at.most(text.length)
          const next = quotes[i + 1]
          if (next)
            expect(next.start >= quote.end || (next.start > quote.start && next.end <= quote.end)).to.equal(true)
        })
        for (const {speaker, content} of attributions) {
          expect(text.slice(speaker.start, speaker.end)).to.equal(speaker.text)
          expect(content.end).to.be.at.most(text.length)
        }
      }),
    )
  })

  it('take time in proportion to the text', () => {
    const time = (copies: number): number => {
      const text = '“We won,” Ana Lee said, and Jo Fox told reporters that ‘the boys’ club’ shut. '.repeat(copies)
      const start = performance.now()
      read(text)
      return performance.now() - start
    }
    time(50)
    expect(time(800) / Math.max(1, time(200))).to.be.below(12)
  })
})
