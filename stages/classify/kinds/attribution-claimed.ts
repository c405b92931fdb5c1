/**
 * A party’s claim here, the outlet’s own fact there: who reads the second does not know that an interested side says it.
 *
 * Example: `The growers’ union said the pickers had gone unpaid` / `The pickers had gone unpaid.` Avoids: routine facts of the
 * police and the fire service, what a speaker says of himself, and a telling whose source stands in the sentence before.
 */
import type {Annotated} from '../../annotate/types.ts'
import {onceEach} from '../once.ts'
import {sidesIn, type Side} from '../sides.ts'
import {quotable} from '../spans.ts'
import {isInterested, voicesStand} from '../speakers.ts'
import {agreementOf, bestAgreement, rarityOf, type Agreement} from '../agreement.ts'
import {mainOf, narrationOf, statementsIn, type Statement} from '../statements.ts'
import {lineAt, type Slot, type StoryView, type Value} from '../types.ts'
import {inOthersVoice} from './attribution-narrated.ts'

export function claimedHereToldThere(story: StoryView): Slot<string>[] {
  const how = {nearFrom: story.settings.contentNear, rarity: rarityOf(story)}
  return story.alignment.links.flatMap(({a, b, likeness}) => {
    if (likeness < story.settings.contentFrom) return []
    return [
      [a, b],
      [b, a],
    ].flatMap(([said = 0, told = 0]) => {
      const claims = statementsIn(story, said).filter(statement => isClaim(story, statement))
      if (claims.length === 0 || !isOwnVoice(story, told)) return []
      const narration = narrationOf(story, told)
      return claims.flatMap(statement => {
        const agreement = bestAgreement(story, [statement, narration], how)
        // `a frost which spoiled 30 acres` / `30 acres were spoiled`: by the way is not what is claimed
        if (agreementOf(mainOf(story, statement), narration, how).ofShorter < MAIN) return []
        return (tells(story, agreement) || insists(statement, agreement)) && !stillSpeaks(story, statement, narration)
          ? [slotOf(story, statement, narration, agreement)]
          : []
      })
    })
  })
}

const MAIN = 0.5

const isOwnVoice = onceEach(
  (story: StoryView, line: number): boolean => {
    const {member, sentence, heading} = lineAt(story, line)
    return !heading && !inOthersVoice(story.members[member] as Annotated, sentence)
  },
  (line: number) => line,
)

/** Of others, and by a side: `the firm said it would close two plants` is its own to tell. */
function isClaim(story: StoryView, {member, speaker, ofSelf, direct, verb}: Statement): boolean {
  // the firm admitted, announced: its own to tell
  if (speaker === null || direct || (ofSelf && verb !== 'claim') || OWNING.has(verb)) return false
  return isInterested(story, {member, speaker}) || isOfSide(speaker.text)
}

const OWNING = new Set(
  'announce reveal disclose confirm admit acknowledge concede state explain describe promise vow pledge'.split(' '),
)

/** `a supporters’ newsletter`: a side, whatever the paper it is written on. */
const isOfSide = (text: string): boolean =>
  [...sidesIn(text.toLowerCase().split(/[^\p{L}-]+/u))].some(side => INTERESTED.has(side))
const INTERESTED: ReadonlySet<Side> = new Set<Side>([
  'firm',
  'labour',
  'cause',
  'family',
  'rebels',
  'opposition',
  'defence',
  'army',
  'contender',
])

const tells = ({settings}: StoryView, {ofShorter, ofLonger, shared, tells: acts}: Agreement): boolean =>
  acts &&
  ofShorter >= settings.contentAgreeShown &&
  ofLonger >= settings.contentAgreeLonger &&
  shared >= settings.contentWords

/** `The brewer insists that no ale was watered`: the verb itself says that it is contested. */
const insists = ({verb}: Statement, {ofShorter, ofLonger, shared}: Agreement): boolean =>
  CONTESTING.has(verb) && shared >= INSISTED.shared && ofShorter >= INSISTED.ofShorter && ofLonger >= INSISTED.ofLonger

const CONTESTING = new Set('claim insist maintain allege contend argue assert charge aver accuse'.split(' '))
const INSISTED = {shared: 3.5, ofShorter: 0.65, ofLonger: 0.4}

/** `Voss was scathing. The pickers had gone unpaid for months. It was, she said, a disgrace.` */
function stillSpeaks(story: StoryView, said: Statement, {member, sentence}: Statement): boolean {
  const {speaker} = said
  const {attributions, quotes} = story.members[member] as Annotated
  return (
    speaker !== null &&
    [...attributions, ...quotes].some(({sentence: at, speaker: other}) => {
      if (other === null || Math.abs(at - sentence) > 1) return false
      const stand = voicesStand(story, {member, speaker: other}, {member: said.member, speaker})
      return stand === 'same' || stand === 'compatible' || (stand === 'unknown' && STANDING_IN.test(other.text))
    })
  )
}

/** Whose words those beside it are is not said: `she said`, `a spokesman said`. */
const STANDING_IN = /^(?:he|she|it|they|the \p{L}+|an? \p{L}+|officials?|spokes\p{L}+)$/iu

const SHOWN = {ofShorter: 0.75, ofLonger: 0.5}

function slotOf(story: StoryView, said: Statement, told: Statement, agreement: Agreement): Slot<string> {
  const {ofShorter, ofLonger} = agreement
  const name = said.speaker?.name ?? ''
  const value = (statement: Statement, text: string, norm: string): Value<string> => ({
    member: statement.member,
    said: text,
    norm,
    fact: norm,
    evidence: [quotable(story.members[statement.member] as Annotated, statement.sentence)],
  })
  return {
    about: `what ${name} says`,
    rule: 'attribution/claimed-here-told-there',
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    // read on real news and in stories, a claim told half in other words was mostly another claim
    strength: ofShorter >= SHOWN.ofShorter && ofLonger >= SHOWN.ofLonger ? 'likely' : 'weak',
    why: 'one article gives this as the claim of an interested side, another tells it as its own fact',
    guards: [
      'not of the speaker himself',
      'not a public body',
      'no speaker in the sentence that tells it or beside it',
    ],
    numbers: {agreement: Math.round(100 * ofLonger) / 100},
    values: [value(said, `said by ${name}`, 'claim'), value(told, 'told in its own voice', 'narration')],
    stand: (x, y) => (x.norm === y.norm ? 'same' : 'apart'),
  }
}
