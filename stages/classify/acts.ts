/**
 * When two words of news English tell one act: the same stem, or members of one set of near-synonyms, verbs and the nouns
 * of the same event together.
 *
 * Example: `Monday’s theft` / `broke into the museum on Sunday`. Sets are of general English, chosen so that in a report of
 * one event either word can stand; words with a broader sense (go, make, take) are in none. Phrases (`run aground`, `find
 * guilty`, `walk out`) have the word in a set that stands for them.
 */
import {stemOf} from '../align/stem.ts'

const SETS = `
  begin start open launch commence kick
  end finish close conclude stop halt cease
  die kill perish death
  hurt injure wound
  arrest detain hold seize apprehend capture detention
  convict sentence conviction
  charge accuse indict indictment
  acquit clear exonerate acquittal
  jail imprison sentence
  buy acquire purchase acquisition takeover
  sell dispose divest offload sale disposal divestment
  rise climb increase gain jump grow surge advance
  fall drop decline slip decrease sink tumble slide
  cut reduce lower slash trim reduction
  resign quit resignation
  dismiss sack fire oust
  appoint name hire appointment
  win beat defeat victory
  strike walkout stoppage
  collide crash hit smash slam collision ground strike ram derail plough
  sink capsize founder
  vote back approve pass adopt endorse approval ballot
  reject refuse decline rebuff rejection
  steal rob raid burgle theft robbery raid heist burglary breakin vanish
  attack assault raid bombing
  break happen occur
  meet talk confer meeting
  leave depart departure
  arrive reach land arrival
  publish release issue
  announce unveil reveal disclose
  find discover recover discovery recovery
  rescue save pluck
  evacuate flee evacuation
  complete finalise finalize close wrap completion
  erupt explode blast explosion eruption
  shoot fire shooting
  born bear
  marry wed wedding marriage
  move transfer shift
  delay postpone defer
  cancel scrap axe abandon
  sign ink
  pay cost spend
  plan intend
  expire lapse runout
  collapse topple
  flood deluge
  found establish
  abduct kidnap snatch abduction kidnapping
  escape abscond
  elect election
  quake earthquake
  shut close
  reopen resume restart reopening resumption
  ban outlaw prohibit
  sue lawsuit
  suspend halt stop suspension
  inaugurate open
  order commission
  deliver hand
  retire retirement
  evict expel oust
  deport expel
  vaccinate inoculate
  extradite extradition
  bury funeral burial
  premiere debut
  graduate graduation
  adjourn postpone
  murder kill stab
  test trial`
  .trim()
  .split('\n')
  .map(line => line.trim().split(/\s+/u).map(stemOf))

/** Things that an event befalls, under the names newsrooms change about. */
const THINGS = `
  contract agreement deal pact accord
  sale disposal
  ship vessel ferry boat
  firm company business
  plane aircraft jet airliner
  car vehicle
  worker staff employee
  police officer
  raise rise increase
  film movie
  school college
  plant factory
  fire blaze
  storm gale`
  .trim()
  .split('\n')
  .map(line => line.trim().split(/\s+/u).map(stemOf))

const thingOf = new Map(THINGS.flatMap(set => set.map(word => [word, set[0] as string] as const)))

/** One stem for all names of a thing: `pact` and `agreement` are `contract`. */
export const namedAlike = (stem: string): string => thingOf.get(stem) ?? stem

/** The second word stands within a few words of the verb; the third tells the act. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  `run aground ground
  go aground ground
  find guilty convict
  run out runout
  break into breakin
  break in breakin
  walk out walkout
  call off cancel
  put off postpone
  step down resign
  stand down resign
  wind up finish
  wrap up complete
  go off explode
  blow up explode
  set up establish
  take over takeover
  pull out withdraw
  shut down shut`
    .split('\n')
    .map(line => line.trim().split(' '))
    .map(([verb, particle, act]) => [`${verb} ${particle}`, act ?? ''] as const),
)

/** How far `guilty` may stand from `found`: the person found so stands between. */
const PHRASE_REACH = 6

const setsOf = new Map<string, Set<number>>()
SETS.forEach((set, i) => {
  for (const word of set) setsOf.set(word, new Set([...(setsOf.get(word) ?? []), i]))
})

export function sameAct(x: string, y: string): boolean {
  const [a, b] = [stemOf(x), stemOf(y)]
  if (a === b) return true
  const other = setsOf.get(b)
  return other !== undefined && [...(setsOf.get(a) ?? [])].some(set => other.has(set))
}

/** Whether a word is one of the sets: an event that news tells of. */
export const isKnownAct = (word: string): boolean => setsOf.has(stemOf(word))

/** `run` with `aground` behind it is to ground; null where the verb stands for itself. */
export function phraseOf(lemma: string, following: readonly string[]): string | null {
  for (const word of following.slice(0, PHRASE_REACH)) {
    const act = PHRASES.get(`${lemma} ${word}`)
    if (act !== undefined) return act
  }
  return null
}
