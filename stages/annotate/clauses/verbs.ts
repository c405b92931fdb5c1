/**
 * What verbs of English govern: clauses, infinitives, two objects, particles. Closed classes, by lemma.
 *
 * Example: `ordered him to leave` (he leaves), `promised him to leave` (the promiser does), `called off the strike`.
 * Avoids: the object of `fear the toll could rise`, where the toll is the subject of what is feared.
 */
import {table} from '../names/table.ts'
import {SAYING} from '../quotes/verbs.ts'
import {irregularForms, regularForms} from './forms.ts'
import {VERBS} from './verb-list.ts'

/** A clause may follow: `fear (that) the toll could rise`. */
const THINKING = table(`
  say tell think fear believe hope know claim hear feel find learn see show mean suppose guess realise realize notice
  understand understand expect suspect doubt prove remember recall forget decide imagine insist assume conclude
  confirm deny admit allege argue announce add warn agree suggest indicate reveal report swear vow pledge promise
  estimate predict note explain complain maintain contend assert acknowledge accept declare wish ensure read
  state stress testify worry reckon determine discover concede boast bet demonstrate establish calculate hint signal
  write tweet joke remark observe emphasise emphasize disclose rule bear propose recommend demand request ask wonder
  teach persuade convince assure inform remind notify pray figure gather sense tweet`)
export const governsClause = (lemma: string): boolean => THINKING.has(lemma) || SAYING.get(lemma)?.kind === 'free'

/** `asked whether`, `is examining how`, `knows who`. */
export const ASKING = table(`
  ask wonder know see say tell decide determine examine investigate consider discuss check question learn show explain
  understand doubt reveal establish find discover debate assess probe study clarify test guess work figure specify
  remember forget depend care mind confirm disclose indicate hear describe demonstrate illustrate judge review rule choose
  matter realise realize imagine recall predict inquire enquire dispute calculate teach detail notice look weigh`)

/** Whoever is told to does it: `ordered him to leave`. */
export const OBJECT_CONTROL = table(`
  order tell ask force urge allow advise persuade permit enable encourage invite require compel instruct command press
  pressure cause lead want expect get help warn beg challenge convince forbid direct authorise authorize oblige entitle
  recommend believe consider find know report allege deem declare prove suspect hire pay teach train motivate prompt
  tempt trust recruit appoint elect call drive summon remind implore entreat bribe coax goad inspire intend like prefer
  need wish hate leave license empower employ induce inspire lobby nudge petition push send sentence spur trigger use
  request commission beseech counsel bid dare assist charge choose select assign task clear`)
/** Its object and then a bare verb: `let him go`, `saw her fall`, `made them wait`. */
export const BARE = table('let make see hear watch have feel help notice observe')

/** Noun phrases beside the verb: the first is who receives. */
export const GIVING = table(`
  give offer send show tell award hand grant pay sell lend owe deny promise teach bring leave cost fine charge ask save
  wish refuse buy earn win deal spare guarantee allow allot assign read serve envy forgive guarantee pass`)
/** The second noun phrase says what the object is: `elected her mayor`. */
export const NAMING = table(`
  elect name appoint call make dub declare crown label brand consider deem vote proclaim nickname find keep leave render
  think hold rule term title rename christen designate pronounce believe judge rate rank prove report turn drive set paint`)
/** An adjective after them speaks of the subject. */
export const LINKING = table(
  'be become remain seem appear look feel sound stay get grow turn prove keep smell taste stand lie go run fall come die plead escape emerge survive return arrive',
)
/** A noun phrase after them is no object. */
export const COPULAS = table('be become remain seem appear')

/** Never with an object: an -ed form of theirs is no passive. */
export const INTRANSITIVE = table(`
  die fall arrive happen occur appear disappear collapse go come rise arise sit lie sleep live stay remain exist emerge
  erupt vanish belong depart flee escape resign retire rain snow crash explode react respond reply apologise apologize
  agree disagree depend laugh cry weep smile cough sneeze bleed drown perish survive starve swim dive stumble slip trip
  compete participate attend vary last wait complain protest demonstrate riot strike campaign struggle fail succeed
  persist prevail recede soar plunge plummet tumble surge slump climb dip decline decrease increase grow shrink
  begin start continue end stop finish proceed return travel journey walk run jump sail cruise drift speak talk
  listen look stare point rush hurry race speed skid swerve veer graduate migrate emigrate converge gather assemble
  meet march rally vote serve work move turn pass change improve worsen deteriorate recover heal open close spread burn
  melt burst freeze sink capsize derail topple land abscond broadcast broke surrender intervene interfere
  say seem think insist comment remark opine interact collaborate cooperate conspire lie plead testify`)

/** An -ing form may be their object. */
export const TAKES_ING = table(
  'deny admit avoid begin start stop keep finish continue quit resume risk consider suggest recommend mind enjoy miss regret remember recall report confess mention propose postpone delay escape practise practice resist',
)
/** An infinitive without a subject of its own may follow. */
export const AIMING = table(`
  plan vow pledge seek hope aim agree refuse threaten promise offer struggle move decide prepare want attempt try fail need
  claim propose scramble race bid opt choose ask demand continue begin start look resolve hesitate resume urge stand love hate
  vote seem appear campaign fight happen wait succeed proceed live serve conspire prove tend strive manage expect deserve
  decline wish swear undertake elect consent volunteer learn dare rush line`)

/** An infinitive under them is still ahead. */
export const PLANNING = table(
  'plan intend due expect aim hope set want wish mean prepare propose schedule promise pledge vow threaten seek vote agree decide move',
)

const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `call off up out back in|step down up in aside back away forward|carry out on off through|break down out up off in away|shut down off|
  close down off|turn down up out off on over in back away around|take over off up out on down in back away apart|give up in away out back off|
  set up off out aside back|put off out up down forward on away in|bring up down in about back forward|blow up out over away off|
  pick up out off|hold up back off out on|pull out off over up down back through|back down up out off away|rule out in|point out|
  find out|work out|figure out|sort out|roll out back|wipe out off|phase out in|lock up down out|seal off|cut off down out back up|
  lay off out down|pay off out back up|sell off out|buy out up|buy up|run over down out off away up|knock down out over off|
  throw out away up in|hand over out in down back|send out off back in away|sign up off on|speed up|slow down|
  burn down out up|tear down up apart off|write off down up|kick off out in|play down up out off|stand down up by out|end up|
  show up off|make up out off|wake up|blame on|come back up out down forward over off in along|go on off down up out back ahead away over under|
  get up out away off back down|fall down out off apart over|drop off out in|let off down out in|build up|clean up|clear up out|
  cover up|crack down|crash down|cool off down|count down|dig up out in|draw up out down|drive off away up|drag on out|
  face off down|fend off|fight back off|fill in up out|follow up through|gear up|give off|grow up|hang up out on|
  head off out back|hit back out|hold over|join up in|keep up out away off on|kill off|lash out|leave out behind off|lift off|
  light up|line up|live on|log in on|look up out back|make off|mark down up|move on in out back away forward|open up|own up|
  pass away out on over up|patch up|pile up|press on ahead|print out|prop up|push back ahead through out|rack up|read out|rise up|round up|
  save up|scale back down up|screen out|settle down in|shake up off|shoot down up|shore up|shrug off|single out|sink in|size up|
  slip away up|snap up|snuff out|spark off|speak out up|spell out|split up|stamp out|start up off out over|stay on away up|stir up|
  storm out off|strike down out up off|sum up|swear in|switch off on over|tail off|team up|tie up|tip off|track down|trade in off|
  try out on|use up|veer off|wait out|walk out away off|ward off|warn off|wash up away|water down|wear off out down|weigh in up|win over back|
  wind up down|wrap up|zero in|scrap off|rush in out|ramp up|stave off|stub out|stem off|mop up|freeze out|jack up|beef up|bail out|board up|
  bottle up|charge up|check in out|chase down off|cordon off|cough up|fire off|flare up|free up|hunt down|iron out|kick out|lift up|mow down|
  oust out|parcel out|peel off|ratchet up|reach out|rein in|rip off up|root out|serve up|shell out|shout down out|sniff out|sound out|step up|
  sweep away up|tone down|see off|top up|usher in|vote down out in|weed out|whip up|yield up`
    .split('|')
    .map(line => line.trim().split(' '))
    .map(([verb = '', ...particles]) => [verb, new Set(particles)]),
)
export const takesParticle = (lemma: string, particle: string): boolean => PARTICLES.get(lemma)?.has(particle) ?? false
/** Behind a verb and before a mark, a preposition or the end these are particles of any verb. */
export const LOOSE = table('down off out up away back over aside apart forward through on in')

export const REGULAR = regularForms(VERBS)
/** One look for both. */
const ALL: ReadonlyMap<string, string> = new Map([...REGULAR, ...irregularForms()])

/** The verb of a word form, where it can be one: `rises` rise, `shot` shoot, `planned` plan. */
export function verbOf(lower: string): string | null {
  return ALL.get(lower) ?? null
}

/** Prepositions that belong to the verb even behind a noun that could take them: `blamed the strike on the union`. */
const BOUND: ReadonlySet<string> = new Set(
  'blame on|impose on|spend on|put on|place on|charge with|accuse of|replace with|swap for|exchange for|thank for|blame for|arrest for|jail for|fine for|praise for|criticise for|criticize for|sue for|apologise to|sentence to|send to|hand to|give to|pay to|sell to|move to|take to|return to|fly to|rush to|bring to|transfer to|tell about|warn about|warn of|warn against|ask about|ask for|question about|question over|protect from|protect against|prevent from|ban from|remove from|release from|steal from|convict of|clear of|suspect of|rob of|strip of|inform of|remind of|cut by|raise by|use against|turn into|convert into|divide into|translate into'.split(
    '|',
  ),
)
export const bindsTo = (lemma: string, preposition: string): boolean => BOUND.has(`${lemma} ${preposition}`)

/** Without an object these are passive even where no auxiliary stands: `three people injured`. */
export const OBJECTLESS_PASSIVE = table(`
  injure kill wound arrest detain charge jail accuse suspect convict hospitalise hospitalize rescue evacuate destroy damage
  imprison execute murder kidnap abduct trap exonerate acquit nominate name injure indict sack oust deport extradite
  devastate demolish cancel scrap axe ban bar hail honour honor unveil seize remand maim behead cordon`)
