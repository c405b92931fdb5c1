import {expect} from 'chai'
import {describe, it} from 'mocha'
import {memberOf, told} from '../members.ts'

/** The rules of attribution that are shown for two tellings of one paragraph. */
function shown(x: string, y: string): readonly string[] {
  const head = 'Dam at Calder\n\nThe council of Calder met over the dam on Tuesday evening.\n\n'
  return told([x, y].map((text, i) => memberOf(`${i}.txt`, head + text))).divergences.flatMap(({rule, strength}) =>
    /^attribution.(?:same|claimed|quoted|one)/u.test(rule) && strength !== 'weak' ? [rule] : [],
  )
}

const OTHERS: readonly (readonly [string, string, string])[] = [
  [
    'the same words of two people',
    '“That gate should have been closed at noon,” Tom Hadley, a farmer, said.',
    '“That gate should have been closed at noon,” said Ruth Amsel, who sells fish.',
  ],
  [
    'a union and an inspectorate',
    'The union said four divers had drowned at the intake in the past three years.',
    'The Dams Inspectorate found that four divers had drowned at the intake in three years.',
  ],
  [
    'two named officers of two bodies',
    'Engineers had twice warned the keepers of a cracked sluice, harbour director Ana Ruiz told reporters.',
    'The keepers had been warned twice by engineers of a cracked sluice, conceded Piet Vos, chief executive of the mill.',
  ],
  [
    'a company and a campaign',
    'The company said the reservoir had poisoned forty cattle upstream since March.',
    'Campaigners said the reservoir had poisoned forty cattle upstream since March.',
  ],
  [
    'a police force and a union',
    'Police said nine pickets had hurled stones at the turbine hall before dawn.',
    'The union said nine pickets had hurled stones at the turbine hall before dawn.',
  ],
  [
    'he added, of another man',
    'Mayor Karl Orr spoke first. He told the hall he was tired. He added that frogmen had searched the tunnel for six hours.',
    'Frogmen had searched the tunnel for six hours, according to Captain Jo Fox, who leads the fire brigade.',
  ],
]

const WIDER: readonly (readonly [string, string, string])[] = [
  [
    'a bystander described by what he does, and police',
    'The barge had been leaking for a week, an islander fishing nearby said, and two pumps are running.',
    'The barge had been leaking for a week, police said, and two pumps are running.',
  ],
  [
    'a survey that puts and another that measures',
    'The Alpine Survey put the landslide at 40,000 cubic metres of rock.',
    'The landslide was of 40,000 cubic metres of rock, as per the National Slope Office.',
  ],
  [
    'what somebody says stands before the time of the saying',
    'The clerk had forged nine permits, neighbours said after she was led away.',
    'The clerk had forged nine permits, the ministry said after she was led away.',
  ],
  [
    'a calling before the name',
    'The kiln had been cold for eleven days, a beekeeper, Ines Prat, told the hearing.',
    'The kiln had been cold for eleven days, the abbey gardener Ian Moss told the hearing.',
  ],
  [
    'in the view of one, in the view of another',
    'Saffron will be twice as dear by 2031, in the view of the farm’s owner.',
    'Saffron will be twice as dear by 2031, in the view of campaigners.',
  ],
  [
    'an owner that insists, an outlet that knows',
    'No ink escaped when the printing press at Brenn burst on Thursday morning.',
    'The owner insists that no ink was spilled when its printing press at Brenn burst on Thursday morning.',
  ],
]

const MORE_OTHERS: readonly (readonly [string, string])[] = [
  [
    'The tunnel flooded twice in March, said Piet Vos, a miner.',
    'The tunnel had flooded twice in March, said Ines Prat, a surveyor.',
  ],
  [
    'The regulator said the pump had failed eleven times since June.',
    'Campaigners said the pump had failed eleven times since June.',
  ],
  [
    'Rebels said twenty convoys had been ambushed on the mountain road.',
    'The army said twenty convoys had been ambushed on the mountain road.',
  ],
  [
    'Residents said the sirens had sounded forty minutes late.',
    'The operator said the sirens had sounded forty minutes late.',
  ],
  [
    'According to the police, the gunman had borrowed the rifle from a cousin.',
    'The gunman had borrowed the rifle from a cousin, relatives said.',
  ],
  [
    'Ana Ruiz, who chairs the mill, said the turbine had overheated for six weeks.',
    'The turbine overheated for six weeks, according to the engineer Bram Dekker.',
  ],
  [
    'Doctors said the boy had swallowed two litres of solvent.',
    'The company said the boy had swallowed two litres of solvent.',
  ],
  [
    'The airline said the pilot had drunk whisky before the flight.',
    'The union said the pilot had drunk whisky before the flight.',
  ],
  [
    'Senator Ada Quill said the bridge contract had been signed without a tender.',
    'The bridge contract had been signed without a tender, said its builder, Hugo Brandt.',
  ],
]

const AGREEING: readonly (readonly [string, string, string])[] = [
  [
    'two statements with one condition',
    'The weavers said seven looms would stand idle at Brenn if the wool ran out again.',
    'The museum said visitors would be let in free at Brenn if the wool ran out again.',
  ],
  [
    'what is told by the way',
    'The growers said the march answered a hailstorm which ruined thirty vineyards in the Calder hills.',
    'Thirty vineyards were ruined in the Calder hills when hail fell on the terraces.',
  ],
  [
    'an admission of the museum',
    'The museum disclosed that labels of 4,000 beetles had been mislaid between March and September.',
    'Labels of 4,000 beetles were mislaid between March and September.',
  ],
  [
    'a hospital and its doctors',
    'The hospital said the singer had broken two ribs and a wrist in the fall.',
    'Doctors said the singer had broken two ribs and a wrist in the fall.',
  ],
  [
    'a name and a surname',
    'Tom Hadley said the sluice had rusted shut over nine winters.',
    'The sluice had rusted shut over nine winters, Hadley said.',
  ],
  [
    'a union and its leader',
    'The union said four divers had drowned at the intake in three years.',
    'Union leader Ray Fox said four divers had drowned at the intake in three years.',
  ],
  [
    'a firm and its chief',
    'The company said the reservoir had poisoned forty cattle upstream since March.',
    'Ana Ruiz, the company’s chief executive, said the reservoir had poisoned forty cattle upstream since March.',
  ],
  [
    'a spokesman and his body',
    'A spokesman for the mill said the sluice had rusted shut over nine winters.',
    'The mill said the sluice had rusted shut over nine winters.',
  ],
  [
    'police and the coastguard',
    'Police said nine people had been lifted from the water before dawn.',
    'The coastguard said nine people had been lifted from the water before dawn.',
  ],
  [
    'an agency that passes words on',
    'Tom Hadley said the sluice had rusted shut over nine winters.',
    'The sluice had rusted shut over nine winters, Reuters reported.',
  ],
  [
    'unnamed sources',
    'Sources said the sluice had rusted shut over nine winters.',
    'Tom Hadley said the sluice had rusted shut over nine winters.',
  ],
  [
    'both in one sentence',
    'Tom Hadley and Ruth Amsel said the sluice had rusted shut over nine winters.',
    'Ruth Amsel said the sluice had rusted shut over nine winters.',
  ],
  [
    'a country and its government',
    'Norway said two of its trawlers had been boarded off the cape at night.',
    'The government said two of its trawlers had been boarded off the cape at night.',
  ],
  [
    'a dropped police said',
    'Police said a lorry had overturned on the dam road at about six in the morning.',
    'A lorry overturned on the dam road at about six in the morning.',
  ],
  [
    'each of himself',
    'Tom Hadley said he would sell his boats and leave the valley.',
    'Ruth Amsel said she would sell her boats and leave the valley.',
  ],
  [
    'a statement and its denial',
    'The union said the keepers had opened the sluice at noon.',
    'The company said the keepers had not opened the sluice at noon.',
  ],
  [
    'two witnesses of one night',
    '“I heard a bang and then I saw the water come,” Tom Hadley said.',
    '“I heard screams and then I saw the wall go,” Ruth Amsel said.',
  ],
  [
    'a pronoun for the same woman',
    'Ruth Amsel spoke next. She said the sluice had rusted shut over nine winters.',
    'The sluice had rusted shut over nine winters, Ruth Amsel said.',
  ],
  [
    'a firm about itself',
    'The company said it would close two of its mills in the valley next year.',
    'Two mills in the valley will close next year.',
  ],
  [
    'a judge beside the court',
    'The court ruled that the mill had owed the tenants forty cattle.',
    'Judge Ines Prat ruled that the mill had owed the tenants forty cattle.',
  ],
]

describe('who said it', () => {
  for (const [why, x, y] of [...OTHERS, ...WIDER]) it(`differs: ${why}`, () => expect(shown(x, y)).to.have.length(1))
  for (const [x, y] of MORE_OTHERS) it(`differs: ${x} / ${y}`, () => expect(shown(x, y)).to.have.length(1))
  for (const [why, x, y] of AGREEING) it(`agrees: ${why}`, () => expect(shown(x, y)).to.deep.equal([]))
})
