/**
 * What stands before a person’s name and is no part of it. All lower case, without the full stop.
 *
 * Example: `Sen. Ann-Marie O’Neill` is `Ann-Marie O’Neill`, titled; `Prince Street` is a street, so a title must be
 * followed by a name that is none of the place nouns (see sort.ts).
 */
import {table} from './table.ts'

/** A title that may stand alone or in a row: `Lt. Col.`, `Foreign Minister`. */
export const TITLES = table(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess king queen prince princess duke
  duchess emperor empress sheikh sheikha sheik emir sultan pope cardinal archbishop bishop rev reverend father pastor
  rabbi imam ayatollah mullah sister brother saint
  president ex-president vice-president minister premier chancellor senator sen representative rep congressman
  congresswoman congressmember councillor councilman councilwoman coun cllr alderman assemblyman assemblywoman delegate
  ambassador secretary governor gov lieutenant-governor mayor sheriff marshal commissioner superintendent supt speaker
  chairman chairwoman chair chairperson judge justice magistrate attorney solicitor barrister prosecutor
  gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl corporal pvt
  private const constable det detective insp inspector officer deputy chief pc coach manager ceo cfo coo cto hon
  trooper ranger asst con dci dsi dcs acc brigadier undersecretary taoiseach tánaiste madam madame monsieur señor señora herr frau
`)

/** Words that make a title longer on its left: `Prime Minister`, `Chief Executive`, `Acting Deputy Police Commissioner`. */
export const TITLE_PREFIXES = table(`
  prime foreign vice deputy acting interim former assistant associate chief crown first lieutenant attorney solicitor
  major brigadier executive managing detective police fire defence defense finance interior health home justice trade
  energy transport environment education economy press district state chancellor supreme lead senior under shadow
  grand rear fleet air staff master sergeant warrant inspector national security lord right most district
  ch technical field independent opposition majority minority party general group
`)

/** Words that end a title of two words whose first is no title alone. */
export const TITLE_HEADS = table(`
  minister executive general secretary adviser advisor officer director editor prince princess leader whip constable
  inspector sergeant commissioner attorney president chairman chairwoman judge justice marshal admiral commander
  spokesman spokeswoman spokesperson reporter correspondent governor mayor manager coach captain major colonel chief
  superintendent lady
`)

/** Titles that show a gender wherever they stand. */
export const TITLE_GENDER: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['mr', 'sir', 'lord', 'baron', 'king', 'prince', 'duke', 'emperor', 'congressman', 'councilman', 'alderman'].map(
    word => [word, 'he'] as const,
  ),
  ...['assemblyman', 'señor', 'herr', 'monsieur', 'count', 'pope', 'father', 'sultan'].map(
    word => [word, 'he'] as const,
  ),
  ...['mrs', 'ms', 'miss', 'dame', 'lady', 'baroness', 'queen', 'princess', 'duchess'].map(
    word => [word, 'she'] as const,
  ),
  ...['empress', 'congresswoman', 'councilwoman', 'assemblywoman', 'señora', 'frau', 'madam'].map(
    word => [word, 'she'] as const,
  ),
  ...['madame', 'countess', 'sheikha', 'sister', 'chairwoman', 'spokeswoman'].map(word => [word, 'she'] as const),
])

export const PARTICLES = table(`
  de van der den ter von zu al el bin ibn bint abu da di del della dos das du la le los las y
`)

export const SUFFIXES = table('jr jr. sr sr. ii iii iv')
