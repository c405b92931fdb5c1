/**
 * Closed classes of news English: what weakens a claim, what turns it round, what carries no act of its own.
 *
 * Example: `is believed to have fled` believed; `failed to stop` turned round; `held talks` the noun tells the act.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Looked into, weighed, asked: whether it is so or will be so is open. */
export const OPEN =
  words(`examine investigate probe explore study consider weigh mull ponder contemplate review discuss debate
  consult evaluate assess request question hint speculate float possible possibility conceivable inquiry
  enquiry investigation consideration option prospect unclear unknown uncertain unsure doubtful doubt risk danger threat
  chance talk negotiate negotiation review scrutiny discussion`)

/** Over `whether`: nobody knows yet. */
export const WONDERING =
  words(`examine investigate probe explore study consider weigh mull ponder contemplate review discuss debate
  consult evaluate assess question wonder check determine establish know see decide doubt inquire enquire unclear unknown
  uncertain unsure doubtful test look investigation inquiry enquiry question matter doubt clear certain`)

/** Over an infinitive: somebody else has yet to do it. */
export const ASKED = words(`ask urge request invite press lobby petition recommend propose consider`)

/** Over an infinitive: whether it was heeded is not said. */
export const DIRECTING = words(
  `warn tell advise instruct remind order direct say want wish like love hate need encourage`,
)

/** Held to be so by someone who does not know, or who has a side. */
export const HELD =
  words(`believe think suspect fear presume assume suppose allege accuse claim maintain insist contend argue assert
  understand rumour rumor speculate suggest imply indicate appear seem estimate reckon report guess theorise theorize surmise
  charge indict arraign treat theory suspicion belief allegation accusation claim assumption hypothesis rumour rumor speculation
  likely unlikely probable presumed alleged suspected apparent`)

/** Meant to come about. */
export const PLANNED =
  words(`plan intend expect aim hope propose schedule want seek offer threaten vow promise pledge prepare
  intention proposal bid offer due set poised ready likely likelihood expectation move close look mean apply demand recommend consider`)

/** Over an infinitive: begun, and whether it came off is not said. */
export const ATTEMPTED = words(`try attempt endeavour endeavor attempted`)

/** Settled, but not yet done. */
export const DECIDED = words(
  `decide agree order announce resolve commit approve vote determine choose elect decision agreement order`,
)

/** Turns the verb below it round: `failed to stop`, `refused to sign`, `stopped short of blaming`. */
export const TURNING =
  words(`fail refuse decline neglect omit forget avoid deny refusal failure prevent stop cease unable unwilling bar
  ban forbid prohibit block rule`)

/** Carry the verb below as done: `managed to escape`, `began to burn`. */
export const CARRYING =
  words(`manage begin start continue go come happen proceed keep help turn serve use prove find discover learn
  confirm show reveal say tell announce add state note explain conclude rule admit acknowledge concede confess know regret
  realise realize remember recall report write see hear watch catch force compel lead cause mean disclose stress warn`)

/** Verbs without an act of their own: their object or complement tells it. */
export const LIGHT =
  words(`be have do make take give get hold carry show put remain stay keep become reach bring lay pay set
  come go stand lie seem appear prove undergo suffer receive offer`)

/** Tell nothing alone: `take` here and `take` there is no act in common. */
export const EMPTY = words(`be have do make take give get come go put set bring become let see`)

/** Of a thing alone what is also done to it: `the bridge opened`, `was opened`. */
export const BOTH_WAYS =
  words(`open reopen close shut sink burst break start stop move turn change increase decrease rise grow collapse
  explode burn leak sound ring crash derail capsize flood evacuate begin end continue resume spread split tear crack
  melt freeze dry spill drop tilt roll fill empty double triple halve improve worsen expand shrink slow delay land fly sail
  run operate work develop form dissolve merge unite separate divorce marry gather disperse surrender withdraw deploy
  drown repay return`)

/** What is told with them is told by another clause. */
export const SAYING = words(`say tell add note announce state report write explain describe speak comment ask`)

/** `not all`, `not everyone`: of a part only. */
export const UNIVERSAL =
  words(`all every everyone everybody everything both each entirely always necessarily only just simply merely
  permanently seriously badly severely significantly substantially formally officially publicly actually directly really
  personally specifically deliberately intentionally definitely properly particularly
  yet exactly quite fully completely until solely exclusively immediately alone
  again another other others else further more additional themselves itself`)

/** Verbs so wide that one telling of them is seldom the other. */
export const WIDE_ACTS =
  words(`happen occur seem appear look care want need like know think see feel mean show use hold stand lie keep try help
  include involve perform act start stop begin end finish continue live serve work play run move call turn charge
  hope love believe understand remember expect enjoy watch hear wait travel arrive carry talk discuss debate speak walk sit read write leave return`)

/** Refusals to speak, and names not given: told later by another. */
export const SPEAKING =
  words(`say confirm comment respond reply identify name disclose release reveal announce specify elaborate explain publish
  provide know answer clarify detail`)

/** Verbs of being and staying: what follows is the state. */
export const COPULAR = words(`be remain stay become seem appear look prove keep lie stand get turn feel go leave`)

/** `ruled unfit`, `found guilty`, `declared safe`: what follows is the state. */
export const RATING = words(
  `rule declare find consider pronounce deem certify rate leave render keep hold call judge make`,
)

/** Not `some people` but people: too wide to say that two claims share a party. */
export const WIDE =
  words(`people person man woman thing case part side one other other number group member official authority
  company firm government day time year way place report news statement area country world fact it they someone
  anyone everyone hour minute week month century moment night spokesman spokeswoman spokesperson source matter move event incident situation result end start`)

/** Adverbs that weaken. */
export const HELD_ADVERBS =
  words(`allegedly reportedly apparently supposedly purportedly presumably probably likely seemingly
  ostensibly evidently`)
export const OPEN_ADVERBS = words(`possibly perhaps maybe potentially conceivably`)

/** Adjectives that weaken the noun. */
export const HELD_ADJECTIVES = words(
  `alleged suspected apparent presumed supposed purported reported accused believed likely probable`,
)
export const OPEN_ADJECTIVES = words(`possible potential conceivable proposed mooted`)

/** Cues of indirect speech that do not vouch for what is said. */
export const WEAK_SPEECH =
  words(`claim allege suspect believe think fear speculate suggest argue contend maintain insist assert accuse
  imply indicate hint reckon guess assume presume hope expect wonder ask question`)

/** Mutual: if A meets B, B meets A. */
export const MUTUAL =
  words(`meet talk marry wed divorce play face collide clash fight agree argue discuss confer negotiate merge share split
  differ debate embrace hug kiss compete speak chat correspond combine unite join resemble match date separate wrestle
  spar duel tie draw dine partner team cooperate collaborate trade exchange neighbour border adjoin equal`)

/** Mostly answered in kind: that A did it to B says little of whether B did it to A. */
export const ANSWERED =
  words(`accuse thank praise criticise criticize blame call phone ring telephone text email visit tell ask sue
 shell bomb fight help support know like love hate admire trust respect follow see hear watch look
 supply sell buy warn threaten insult answer question interview contact join invite greet congratulate condemn denounce
 invest back defend raid target`)
