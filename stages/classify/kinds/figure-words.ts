/**
 * Words that newsrooms change about around a figure, the words that say which of two figures is meant, and when two words
 * around figures are alike.
 *
 * Example: `340 people are employed` / `430 workers`; `revenue of` / `quarterly sales`. Avoids: `net profit` / `operating
 * profit`, `exports` / `imports`, `forecast sales` / `reported sales` compared as one. Closed classes of English.
 */
import {stemOf} from '../../align/stem.ts'
import {synonyms} from '../../lexicon/lexicon.ts'
import {onceATwo} from '../once.ts'

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/u))

/** Words for one question about one figure; chosen around figures, they are no synonyms elsewhere. */
const AROUND = lines(`
  home house household property dwelling residence flat apartment
  job post role position redundancy layoff
  worker employee staff workforce staffer labourer laborer
  cut axe shed eliminate slash scrap go lose
  employ staff employee payroll
  revenue sale sales turnover
  profit earnings
  fine penalty sanction
  reward bounty
  attendance crowd spectator gate onlooker audience fan supporter
  draw attract attend turnout
  march rally demonstration protest procession parade marcher protester demonstrator
  protester demonstrator marcher activist
  cost price bill tag expense charge spend pay
  worth value price estimate
  fetch sell sale hammer auction go
  painting canvas picture work portrait
  jewel jewellery jewelry gem diamond
  toll death dead kill die claim life victim fatality
  buy acquire purchase pay price takeover acquisition deal
  repay refund reimburse restitution pay
  order tell instruct must require
  share stock
  rate interest
  win take get gain secure poll receive
  fare ticket price
  raise rise increase lift hike up climb jump grow go growth
  fall drop decline slip ease slow cool dip slide cut lower reduce decrease down
  want seek demand ask claim call after request
  offer propose proposal
  speed travel drive go
  high tall height stand tower rise
  long length stretch
  deep depth
  wide width
  weigh weight heavy
  spill leak escape spillage discharge
  burn scorch destroy blacken torch char consume ravage
  fall plunge drop tumble plummet height
  enrol enroll recruit participate join part participant volunteer include sign
  find discover unearth uncover detect identify excavate
  take steal rob loot snatch thief theft robbery raid lose missing vanish disappear
  cancel scrap ground axe call
  sign signature petition signatory
  make build produce turn assemble manufacture output production
  score scorer goal point
  aboard board carry passenger
  power electricity blackout outage
  cut leave lose
  approve pass back clear permission consent green
  evacuate move flee leave order
  rescue save pull pluck free bring
  damage destroy wreck ruin hit flood
  reach hit touch top peak climb
  shoot fire shot bullet round
  quake earthquake tremor
  close end finish settle
  test examine screen study trial
  ill sick sicken fall
  walkout strike walk stoppage join
  jail prison imprison sentence custody bars detention behind serve
  ban suspend suspension bar disqualify disqualification exclude
  contract deal agreement extension sign term
  delay late wait hold postpone behind
  donate give contribute donation
  raise collect gather fundraise
  invest investment spend pour put
  debt owe borrow loan
  lend loan
  flee escape leave exodus
  infect infection case
  free release
  visit visitor tourist
  settle settlement pay
  compensation damages payout award
  seize confiscate recover impound
  deport expel remove
  vacancy opening
`)
const setsOf = new Map<string, number[]>()
AROUND.forEach((set, i) => {
  for (const word of set) setsOf.set(word, [...(setsOf.get(word) ?? []), i])
})

export interface Word {
  readonly index: number
  readonly lemma: string
  readonly stem: string
}

/** Either word can stand in the same place of a report of the same figure. */
export const alike = (a: Pick<Word, 'lemma' | 'stem'>, b: Pick<Word, 'lemma' | 'stem'>): boolean =>
  a.stem === b.stem || lemmasAlike(a.lemma, b.lemma)

const lemmasAlike = onceATwo((a, b) => {
  const others = setsOf.get(b)
  return (others !== undefined && (setsOf.get(a) ?? []).some(set => others.includes(set))) || synonyms(a, b)
})

export const wordOf = (lemma: string, index = -1): Word => ({index, lemma, stem: stemOf(lemma)})

/** Said of what is not yet: a target is no result. */
export const AHEAD: ReadonlySet<string> = new Set(
  `forecast predict project projection target goal aim guidance outlook estimate expect expectation hope plan budget
  pledge analyst consensus goal ambition quota`.split(/\s+/u),
)
/** A part of the time or the contest: `in the quarter` / `in the year`, `led at half-time` / `won`. */
export const PERIODS: ReadonlySet<string> = new Set(
  `minute hour day week weekend month quarter half year season decade overnight morning afternoon evening night quarterly
  annual annually yearly monthly weekly daily full-year`.split(/\s+/u),
)
export const INTERIM: ReadonlySet<string> = new Set(
  'lead led half-time halftime interval break aggregate leg trail trailed set innings overtime'.split(' '),
)
/** The whole, where another figure may be that of a place or a part. */
export const ALL: ReadonlySet<string> = new Set(
  'worldwide global globally nationwide national nationally overall total altogether combined whole entire together'.split(
    ' ',
  ),
)
/** Of a price that moves by the minute: the hour decides. */
export const MARKET: ReadonlySet<string> = new Set(
  'share stock index crude oil future yield dow nasdaq s&p ftse bitcoin gold euro pound dollar yen'.split(' '),
)
/** Adds to what was there before. */
export const AGAIN: ReadonlySet<string> = new Set('again further another additional more extra second other'.split(' '))
/** How badly: a part of the hurt, told for itself. */
export const SEVERE: ReadonlySet<string> = new Set(
  `seriously badly critically severely gravely lightly slightly critical serious severe grave minor life-threatening
  mortally fatally`.split(/\s+/u),
)
/** Of an offer, a count, a holder that no longer stands. */
export const EARLIER: ReadonlySet<string> = new Set(
  'previous previously prior formerly originally initially initial preliminary'.split(' '),
)
