import {expect} from 'chai'
import {describe, it} from 'mocha'
import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {genderOf} from '../../stages/annotate/people/gender.ts'
import {needsShared} from '../shared.ts'
import {gendersIn, peopleIn, read, rolesIn} from './people.reading.ts'

const people: readonly (readonly [string, string])[] = [
  ['Liu Pengyu spoke. Mr Liu left. Later Liu wrote.', 'Liu Pengyu ×3'],
  ['Anna Voss met Karl Voss. Anna Voss left.', 'Anna Voss ×2 | Karl Voss ×1'],
  ['Donald J. Trump spoke and Donald Trump left.', 'Donald J. Trump ×2'],
  ['Chris Lee resigned. Christopher Lee said so.', 'Christopher Lee ×2'],
  ['Jane Smith met John Smith. Mr Smith paid. Mrs Smith left.', 'Jane Smith ×2 | John Smith ×2'],
  ['Mr. Orr said so. Dana Orr left.', 'Dana Orr ×2'],
  ['Mohammed bin Salman flew home. Bin Salman said so.', 'Mohammed bin Salman ×2'],
  ['Ursula von der Leyen spoke. Leyen left.', 'Ursula von der Leyen ×2'],
  ['Prince Harry arrived. Harry said little.', 'Harry ×2'],
  ['Dwayne “The Anvil” Pryce won. Pryce said so.', 'Dwayne “The Anvil” Pryce ×2'],
  ['Ana Lee, from Tarnholm, who was aboard, wept.', 'Ana Lee ×1'],
  ['Ana Lee, a nurse from Tarnholm who was aboard, wept.', 'Ana Lee ×1'],
  ['His daughter, Robin, said he was well.', 'Robin ×1'],
  ['Karl Orr spoke for Tarnholm city council.', 'Karl Orr ×1'],
]

const roles: readonly (readonly [string, string])[] = [
  ['Liu Pengyu, a spokesman for the embassy, left.', 'Liu Pengyu: spokesman for the embassy'],
  ['The bank named finance director Kofi Asare.', 'Kofi Asare: finance director'],
  ['Ana Voss, who chairs the board, resigned.', 'Ana Voss: who chairs the board'],
  ['Spokesperson for the embassy in Rome, Ana Lee, said no.', 'Ana Lee: Spokesperson for the embassy in Rome'],
  ['Ana Lee is a nurse.', 'Ana Lee: nurse'],
  ['Carl Rove, 34, a teacher, was hurt.', 'Carl Rove: teacher'],
  ['Sen. Ana Lee left.', 'Ana Lee: Sen.'],
  ['Substitute Ana Lee scored.', 'Ana Lee: Substitute'],
  ['Stationmaster Ana Lee waved.', 'Ana Lee: Stationmaster'],
  ['Ana Lee, whose husband left, wept.', 'Ana Lee: '],
  ['White House press secretary Jo Reed resigned.', 'Jo Reed: White House press secretary'],
  ['Ana Lee, director Jo Reed and others left.', 'Ana Lee:  | Jo Reed: director'],
  ['His wife, Ana Lee, was there.', 'Ana Lee: wife'],
]

const genders: readonly (readonly [string, string])[] = [
  ['Ms Voss left.', 'Voss she!'],
  ['“It was dark,” said Robin Lee, a baker from Tarnholm who was with his sons.', 'Robin Lee he?'],
  ['His daughter, Robin, said so.', 'Robin she!'],
  ['Robin Lee told all to leave. Some residents ignored his order.', 'Robin Lee he?'],
  ['Robin Lee told all to leave. A man ignored his order.', ''],
  ['Mr. Orr and Mrs. Lee left.', 'Orr he! | Lee she!'],
  ['Sir Ken Dale spoke.', 'Ken Dale he!'],
  ['Lady Ursula Finch spoke.', 'Ursula Finch she!'],
  ['Dr Sam Hale spoke.', ''],
  ['Jane Doe spoke to John Roe.', ''],
  ['Robin Lindgaard said she would stay.', 'Robin Lindgaard she!'],
  ['Robin Lindgaard said that he would stay.', 'Robin Lindgaard he!'],
  ['Robin Lindgaard told reporters he would stay.', 'Robin Lindgaard he!'],
  ['Robin Lindgaard told Alex Fox he would stay.', ''],
  ['Robin Lindgaard opened the meeting. She thanked the town.', 'Robin Lindgaard she!'],
  ['Robin Lindgaard met Alex Fox. She left early.', ''],
  ['Robin Lindgaard’s lawyer said he would appeal.', ''],
  ['Robin Lindgaard thanked a nurse. She left early.', ''],
  ['Robin Lindgaard, her voice breaking, thanked the town.', 'Robin Lindgaard she!'],
  ['Robin Lindgaard, her lawyer, thanked the town.', ''],
  ['Robin Lindgaard, who lost his seat, thanked the town.', 'Robin Lindgaard he!'],
  ['Police blamed Robin Lindgaard, who lost her seat.', 'Robin Lindgaard she!'],
  ['Spokeswoman Robin Fox declined.', 'Robin Fox she!'],
  ['Robin Fox, a spokeswoman for the firm, declined.', 'Robin Fox she!'],
  ['Robin Fox, chairman of the firm, declined.', 'Robin Fox he?'],
  ['Robin Fox, a chairman, declined. He left.', 'Robin Fox he!'],
  ['The actress Robin Fox declined.', 'Robin Fox she!'],
  ['Her brother Robin declined.', 'Robin he!'],
  ['His daughter, Robin Fox, declined.', 'Robin Fox she!'],
  ['A woman named Robin Fox was hurt.', 'Robin Fox she!'],
  ['A man identified as Robin Fox was hurt.', 'Robin Fox he!'],
  ['Robin Fox, a mother of two, was hurt.', 'Robin Fox she!'],
  ['Robin Fox is a father.', 'Robin Fox he!'],
  ['Robin Fox praised himself.', 'Robin Fox he!'],
  ['Robin Fox said: “He is a thief.”', ''],
  ['“She is a thief,” Robin Fox said.', ''],
  ['“No,” said Robin Fox. “Never,” she added.', 'Robin Fox she!'],
  ['“No,” Robin Fox said. He then left.', 'Robin Fox he!'],
  ['Robin Fox blamed him.', ''],
  ['Robin Fox attacked her in June. She then left.', ''],
  ['Robin Fox said they would stay.', ''],
  ['Germany said she would pay.', ''],
  ['The ferry left. She sank.', ''],
  ['The ferry struck rocks and she sank, Robin Fox said.', ''],
  ['Before he left, Robin Fox thanked the town.', 'Robin Fox he?'],
  ['In her speech, Robin Fox thanked the town.', 'Robin Fox she?'],
  ['Robin Fox resigned. But she will be paid.', 'Robin Fox she!'],
  ['Robin Fox resigned. In 2010 she had moved to Rome.', 'Robin Fox she?'],
  ['The town thanked Robin Fox. She wept.', 'Robin Fox she?'],
  ['Her father Bassem said she was upset.', 'Bassem he!'],
  ['Captain Robin Fox steered. The captain said he was tired.', 'Robin Fox he!'],
  ['Referee Robin Fox stopped. The referee checked her screen.', 'Robin Fox she?'],
  ['Ms Fox spoke. Robin Fox left.', 'Robin Fox she!'],
  ['Ann Fox met Karl Fox. Fox said he was glad.', ''],
  ['Mr Fox left. Later Ms Fox left.', 'Fox he! | Fox she!'],
  ['Husband and wife Robin and Sam Fox left.', ''],
  ['Robin Fox said he won. She said so.', ''],
  ['Firefighter Robin Fox, 34, said he was safe.', 'Robin Fox he!'],
  ['Liu Pengyu, the spokesperson of the embassy in Rome, said he was unaware.', 'Liu Pengyu he!'],
  ['Bailiffs said Robin Fox locked the shed that she rented.', 'Robin Fox she?'],
  ['Over two winters, Robin Fox sold timber from a yard in his name, neighbours say.', 'Robin Fox he?'],
  ['Robin Fox, 40, once a clerk at the mill, was stopped as he unlocked the gate.', 'Robin Fox he!'],
  [
    'The skipper, Robin Fox, 60, was resting, owner Orr Shipping said, adding that she had slept well.',
    'Robin Fox she?',
  ],
  ['Karl Lee retired. Robin Fox, stationmaster here since May, heard it from the steps of her hut.', 'Robin Fox she?'],
  ['Sam Orr waved play on after linesman Robin Fox looked again and said she had been wrong.', 'Robin Fox she?'],
  ['Sam Orr told Robin Fox she had been wrong.', ''],
  ['Karl Orr, the father of Robin Fox, said he was glad.', 'Karl Orr he!'],
  ['Robin Fox thanked her mother. He left early.', ''],
  ['Robin Fox thanked a policeman. She left early.', 'Robin Fox she!'],
  ['Mr Orr met Robin Fox. She left early.', 'Orr he! | Robin Fox she?'],
  ['Robin Fox rowed home. Her father, Karl Lee, had built it.', 'Robin Fox she? | Karl Lee he!'],
  ['“That was Robin Fox, who sold us the boat, and I would know her laugh anywhere,” Lee said.', 'Robin Fox she?'],
  ['“Robin Fox, she has gone,” Lee said.', ''],
  ['“I told Robin Fox about his boat,” he said.', 'Robin Fox he?'],
  ['Jimmy Fox, who she met in Rome, left.', ''],
  ['Robin Fox, who had talks with her, left.', ''],
  ['Robin Fox, who had talks with her yesterday, left.', ''],
  ['Robin Fox, whose husband left, wept.', ''],
  ['Deputy Mayor Robin Fox voted no. The mayor staked her job on it.', ''],
  ['Robin Fox said a flight attendant and his first words upset the team.', ''],
  ['Mum-of-three Robin Fox declined.', 'Robin Fox she!'],
  ['Nightwatchman Robin Fox declined. Nightwatchman Robin Fox left.', 'Robin Fox he?'],
  ['Spokesperson for the embassy, Liu Pengyu, said, “No.” She also added it was “sad”.', 'Liu Pengyu she!'],
]

describe('people', () => {
  for (const [text, wanted] of people) it(text, () => expect(peopleIn(text)).to.equal(wanted))

  it('puts the surname first where the article does', () => {
    const [liu] = read('Liu Pengyu spoke. Liu left.').people
    expect([liu!.given, liu!.surname]).to.deep.equal(['Pengyu', 'Liu'])
    const [leyen] = read('Ursula von der Leyen spoke.').people
    expect([leyen!.given, leyen!.surname]).to.deep.equal(['Ursula', 'von der Leyen'])
    const [orr] = read('Mr Orr spoke.').people
    expect([orr!.given, orr!.surname]).to.deep.equal([null, 'Orr'])
  })
})

describe('roles', () => {
  for (const [text, wanted] of roles) it(text, () => expect(rolesIn(text)).to.equal(wanted))
})

describe('gender', () => {
  for (const [text, wanted] of genders) it(text, () => expect(gendersIn(text)).to.equal(wanted))

  it('points at both ends of each sign', () => {
    const {text, people: found} = read('Ms Robin Fox said she knew. A nurse left.')
    const links = found[0]!.genders.map(({anchor, cue}) => [
      text.slice(anchor.start, anchor.end),
      text.slice(cue.start, cue.end),
    ])
    expect(links).to.deep.equal([
      ['Robin Fox', 'Ms'],
      ['Ms Robin Fox', 'she'],
    ])
  })

  it('reads the spokesperson of the seeds as he, she, he', function () {
    const folder = needsShared(this, 'seeds')
    const found = readdirSync(folder)
      .sort()
      .map(file => {
        const liu = read(readFileSync(path.join(folder, file), 'utf8')).people.find(
          person => person.name === 'Liu Pengyu',
        )
        return liu && genderOf(liu)
      })
    expect(found.map(of => `${of?.gender} ${of?.strength}`)).to.deep.equal(['he strong', 'she strong', 'he strong'])
  })
})
