/**
 * Nouns for people: jobs, kin and descriptions, with the gender some of them show.
 *
 * Example: `her brother Joel` makes Joel a he; `chairman` is said of women too and is only a likelihood.
 * Avoids: given names as signs of a gender; there is no list of them here.
 */
import {remembering} from '../remembering.ts'
import type {Gender} from '../types.ts'
import {table} from '../names/table.ts'

/** Jobs and positions. */
const JOBS = table(`
  spokesman spokeswoman spokesperson rep representative director president vice-president chairman chairwoman chairperson
  chair chief boss head leader deputy minister premier chancellor secretary adviser advisor aide official officer
  executive manager founder co-founder owner co-owner partner principal partner-in-charge treasurer trustee commissioner
  foreman harbourmaster harbormaster stationmaster postmaster quartermaster bandmaster
  ringmaster paymaster coxswain helmsman bosun purser lifeguard lifeboatman watchman nightwatchman convener convenor
  publican undertaker plasterer bricklayer roofer joiner glazier welder fitter milkman postman postwoman
  commander general colonel major captain lieutenant sergeant corporal soldier veteran pilot co-pilot sailor marine
  detective inspector superintendent constable sheriff marshal trooper deputy firefighter paramedic policeman policewoman
  judge justice magistrate lawyer attorney barrister solicitor prosecutor defendant plaintiff juror coroner
  senator congressman congresswoman lawmaker legislator councillor councilman councilwoman mayor governor ambassador
  envoy diplomat politician candidate nominee lobbyist activist campaigner organiser organizer negotiator
  analyst economist strategist trader investor broker banker accountant consultant auditor economist entrepreneur
  businessman businesswoman tycoon billionaire millionaire developer contractor builder engineer architect designer
  professor lecturer teacher headteacher headmaster headmistress scientist researcher historian biologist physicist
  chemist psychologist psychiatrist doctor physician surgeon nurse midwife pharmacist dentist vet scholar author co-author
  academic expert specialist student pupil graduate scholar librarian
  journalist reporter correspondent editor columnist presenter broadcaster anchor host photographer writer novelist poet
  playwright critic blogger actor actress singer musician rapper composer conductor comedian director filmmaker producer
  artist painter sculptor dancer model celebrity star
  substitute goalscorer scorer fullback centre-back playmaker
  coach trainer player striker midfielder defender goalkeeper forward winger quarterback pitcher batsman bowler
  referee umpire athlete sprinter swimmer boxer golfer cyclist jockey driver racer champion captain skipper
  attendant agent operative recruit cadet paratrooper bodyguard bouncer chauffeur courier porter usher maid butler nanny
  babysitter carer caregiver bartender barista hairdresser barber stylist tailor gardener handler dispatcher medic bailiff
  astronaut cosmonaut translator interpreter pathologist surveyor programmer blogger podcaster busker rider diver climber
  farmer fisherman worker miner baker butcher chef cook waiter waitress barman shopkeeper cashier clerk receptionist
  secretary assistant librarian cleaner caretaker janitor electrician plumber carpenter mechanic technician operator
  guard warden ranger guide instructor priest pastor bishop archbishop imam rabbi vicar nun monk cardinal pope
  king queen prince princess duke duchess heir dictator ruler warlord rebel militant gunman bomber attacker shooter killer
  suspect victim witness survivor hostage prisoner inmate fugitive hacker whistleblower informant accomplice
  resident neighbour neighbor tenant landlord landlady homeowner passenger passer-by bystander pedestrian motorist
  commuter tourist visitor customer shopper volunteer member colleague friend supporter fan opponent rival ally predecessor
  successor contender challenger incumbent winner loser finalist nominee laureate recipient
  ceo cfo coo cto mp msp mep pm ex-president ex-wife ex-husband undersecretary superintendent co-chair co-owner
  coordinator administrator supervisor superviser controller registrar curator archivist trustee steward stewardess
  drummer guitarist bassist pianist violinist cellist keyboardist trumpeter saxophonist soprano tenor baritone percussionist
  batter wicketkeeper linebacker tackler sprinter hurdler rower gymnast wrestler skier footballer cricketer
  republican democrat tory counsel motorcyclist biker rancher grower trucker cabbie roofer locksmith upholsterer
  headteacher anaesthetist anesthesiologist cardiologist paediatrician pediatrician physiotherapist astronomer
  mathematician philosopher linguist botanist astrophysicist geophysicist chemist interpreter fiancé juror
  conservationist environmentalist meteorologist forecaster seismologist geologist epidemiologist virologist
`)

/** Kin and plain words for people. */
export const KIN = table(`
  mother father mom mum dad son daughter wife husband sister brother girl boy woman man girlfriend boyfriend fiancé
  fiancée widow widower aunt uncle niece nephew grandmother grandfather grandson granddaughter stepson stepdaughter
  stepfather stepmother cousin parent child partner spouse twin baby teenager teen toddler infant schoolboy schoolgirl
  youth person adult relative sibling grandparent grandchild godfather godmother bride groom brother-in-law
  sister-in-law mother-in-law father-in-law son-in-law daughter-in-law ex-boyfriend ex-girlfriend lady gentleman
`)

const certain = (gender: Gender, text: string): readonly (readonly [string, Gender])[] =>
  [...table(text)].map(word => [word, gender])

/** `mum-of-two`: a compound of English, and of its tabloids above all. */
const parents = (gender: Gender, ...words: string[]): readonly (readonly [string, Gender])[] =>
  words.flatMap(word =>
    'one two three four five six seven eight nine ten'
      .split(' ')
      .map(count => [`${word}-of-${count}`, gender] as const),
  )

/** Nouns that cannot well be another's. */
export const FIRST_CLASS: ReadonlyMap<string, Gender> = new Map([
  ...parents('she', 'mother', 'mum', 'mom'),
  ...parents('he', 'father', 'dad'),
  ...certain(
    'she',
    `mother mom mum daughter wife sister girl woman girlfriend fiancée widow aunt niece grandmother granddaughter
     stepdaughter stepmother schoolgirl bride lady godmother
     sister-in-law mother-in-law daughter-in-law ex-wife ex-girlfriend
     spokeswoman chairwoman businesswoman policewoman congresswoman councilwoman saleswoman sportswoman
     actress waitress stewardess headmistress landlady nun queen princess duchess heiress hostess songstress
     grandma matriarch policewoman`,
  ),
  ...certain(
    'he',
    `father dad son husband brother boy man boyfriend widower uncle nephew grandfather grandson stepson stepfather
     schoolboy groom gentleman godfather brother-in-law
     father-in-law son-in-law ex-husband ex-boyfriend
     businessman policeman congressman councilman headmaster landlord king prince duke monk grandpa patriarch`,
  ),
])

/** Said of women too. */
export const SECOND_CLASS: ReadonlyMap<string, Gender> = new Map(
  certain(
    'he',
    'spokesman chairman fisherman salesman craftsman sportsman gunman cameraman fireman serviceman foreman watchman nightwatchman milkman postman',
  ),
)

/** `38-year-old`, `mother-of-two` and singular nouns for one person. */
export const isPersonNoun = remembering(readPersonNoun)

function readPersonNoun(lower: string): boolean {
  if (JOBS.has(lower) || KIN.has(lower)) return true
  return FIRST_CLASS.has(lower) || /(?:woman|person|-year-old|ologist|keeper|-turned-\p{L}+)$/u.test(lower)
}

/** Jobs that firms and clubs hold too: `the operator, Halden Marine`, `owner Voss Capital`, `rival Orr & Sons`. */
export const EITHER = table(
  'operator owner partner rival leader contractor developer builder insurer supplier broker lender champion sponsor organiser organizer producer ally opponent member host tenant landlord customer winner loser contender challenger recipient co-owner investor',
)

/** `officials`, `women`, `police officers`. */
export function isPeopleNoun(lower: string): boolean {
  if (/(?:women|[a-z]{3}smen|policemen|gunmen|businessmen|fishermen)$/u.test(lower)) return true
  if (lower === 'men' || lower === 'children' || lower === 'people' || lower === 'wives') return true
  const ies = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower
  return (
    lower.endsWith('s') && (isPersonNoun(lower.slice(0, -1)) || isPersonNoun(lower.slice(0, -2)) || isPersonNoun(ies))
  )
}
