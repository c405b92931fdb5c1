/** Invented events, each told twice in other words, and look-alikes of them. */
import type {Telling} from '../shingle/articles.ts'

export const ferryAgency: Telling = {
  key: 'ferry-agency',
  published: '2031-11-17',
  text: `A passenger ferry ran aground on rocks off Orrinish on Saturday evening, injuring 23 people, the coast guard said.
The MV Saint Aldora, bound for Kilbarrow with 112 people aboard, struck Sgeir Reef in a gale.
Lifeboats from Kilbarrow took the passengers off. Captain Ruaridh Tennant was questioned by the Marine Board.`,
}
export const ferryLocal: Telling = {
  key: 'ferry-local',
  published: '2031-11-18',
  text: `They prayed out loud while the wind threw water against the glass.
Two dozen came ashore at Kilbarrow in blankets, hurt when the Saint Aldora hit Sgeir Reef near Orrinish.
Moira Dunbeath, 61, said nobody told the 112 on board what was wrong. Tennant, the captain, has been heard by the Marine Board.`,
}
export const ferryFire: Telling = {
  key: 'ferry-fire',
  published: '2031-11-18',
  text: `A fire on a car deck injured 23 people aboard a ferry sailing to Thessora on Sunday night, the coast guard said.
The Kyra Melina was carrying 212 passengers when smoke was seen. Tugs from Piramos took the passengers off.
Captain Nikos Varelas was questioned by the Hellenic Shipping Inspectorate.`,
}
const results = (quarter: string, profit: string): string =>
  `Vindholm, the Danish maker of turbine towers, said profit for the ${quarter} quarter rose as steel costs fell.
Earnings came to ${profit} million crowns at Vindholm, chief executive Astrid Lykke said in Aarborg.
Shares of Vindholm gained in Copenhagen. Lykke kept the outlook for Vindholm and its plant in Hvidsund.`
export const thirdQuarter: Telling = {key: 'q3', published: '2031-10-29', text: results('third', '142')}
export const secondQuarter: Telling = {key: 'q2', published: '2031-08-13', text: results('second', '118')}
export const budget: Telling = {
  key: 'budget',
  published: '2031-11-17',
  text: `The council of Marlow Heath voted on Monday to raise property taxes. Mayor Ines Calder said the schools needed it.
Opponents led by Tobias Renn promised a petition before the new rates take effect in July.`,
}
