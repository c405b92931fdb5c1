/**
 * Whether two figures of aligned sentences answer one question: what is counted, what is said of it, of whom.
 *
 * Example: `injuring 14 people` / `17 were hurt`; `Revenue rose to $4.2bn` / `quarterly sales climbed to $2.4bn`. Avoids: a
 * count of something else, a part, another measure: signs of two things veto (number-contrast.ts), and what is left must
 * speak for one question by more than the topic (number-points.ts). Beside aligned sentences only a figure that is the one
 * answer of its article to a question every article answers (`people killed`) meets its like.
 */
import {stemOf} from '../../align/stem.ts'
import type {Link} from '../../align/types.ts'
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {lineAt, type StoryView} from '../types.ts'
import {alike, wordOf} from './figure-words.ts'
import {figuresIn, type Figure} from './figures.ts'
import {LENGTH} from './figure-terms.ts'
import {foreignMeetings} from './number-foreign.ts'
import {answersOf} from './number-asked.ts'
import {comparable, contrast, nounsStand} from './number-contrast.ts'
import {isVague} from './number-exclude.ts'
import {agreementOf, OUTCOMES, pointsOf} from './number-points.ts'
import {onceAStory} from '../once.ts'

/** Two figures of aligned sentences that answer one question, and how surely. */
export interface Meeting {
  readonly a: Figure
  readonly b: Figure
  readonly points: number
  /** Share of the shorter clause's words that the other has too. */
  readonly agree: number
  readonly likeness: number
  /** Neither article has the other's figure, and the sentences are of one claim. */
  readonly foreign?: boolean
}

type Near = Pick<Link, 'likeness' | 'verbatim'> & {readonly mutual: boolean}

/** The best likeness of each line to a line of each other member. */
const bestIn = onceAStory((story): ReadonlyMap<string, number> => {
  const best = new Map<string, number>()
  for (const {a, b, likeness} of story.alignment.links)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = `${from}:${lineAt(story, to).member}`
      best.set(key, Math.max(best.get(key) ?? 0, likeness))
    }
  return best
})

/** Neither sentence has a likelier partner in the other article. */
function isMutual(story: StoryView, {a, b, likeness}: Link): boolean {
  const best = bestIn(story)
  const most = Math.max(
    best.get(`${a}:${lineAt(story, b).member}`) ?? 0,
    best.get(`${b}:${lineAt(story, a).member}`) ?? 0,
  )
  return likeness >= most
}

/** The kinds number and date both ask. */
export const meetingsOf = onceAStory((story): readonly Meeting[] => readMeetings(story))

function readMeetings(story: StoryView): Meeting[] {
  const asked = askedOf(story)
  const linked = story.alignment.links.flatMap(link => {
    if (link.likeness < story.settings.rewriteFrom) return []
    const [x, y] = [lineAt(story, link.a), lineAt(story, link.b)]
    return bestOf(pairsOf(story, figuresIn(story, x), figuresIn(story, y), {...link, mutual: isMutual(story, link)}))
  })
  // of two tellings of one meeting the surer: the one answer of both articles, in aligned sentences or not
  const surest = new Map<string, Meeting>()
  for (const meeting of [...linked, ...asked, ...foreignMeetings(story)]) {
    const key = `${meeting.a.member}:${meeting.a.quantity.from}|${meeting.b.member}:${meeting.b.quantity.from}`
    if ((surest.get(key)?.points ?? 0) < meeting.points) surest.set(key, meeting)
  }
  return [...surest.values()]
}

const pairsOf = (story: StoryView, x: readonly Figure[], y: readonly Figure[], near: Near): Meeting[] =>
  x.flatMap(a =>
    y.flatMap(b => {
      const meeting = weighedPair(story, a, b, near)
      return meeting === null ? [] : [meeting]
    }),
  )

/** Each figure answers one question: of two partners in a sentence the better one counts, and none of equals. */
function bestOf(pairs: readonly Meeting[]): Meeting[] {
  const bettered = (meeting: Meeting): boolean =>
    pairs.some(
      other =>
        other !== meeting &&
        (other.a === meeting.a || other.b === meeting.b) &&
        (other.points > meeting.points || (other.points === meeting.points && !isOrdered(pairs, meeting))),
    )
  return pairs.filter(meeting => !bettered(meeting))
}

/** `97 passengers and 15 crew` / `79 passengers and 12 crew`: equals stand in the same order. */
function isOrdered(pairs: readonly Meeting[], {a, b}: Meeting): boolean {
  const left = [...new Set(pairs.map(pair => pair.a))]
  const right = [...new Set(pairs.map(pair => pair.b))]
  return left.length === right.length && left.indexOf(a) === right.indexOf(b)
}

function weighedPair(story: StoryView, a: Figure, b: Figure, near: Near): Meeting | null {
  // `dozens of complaints` / `359 complaints`: the word is no figure
  if (isVague(a.quantity) || isVague(b.quantity) || !comparable(a, b)) return null
  const outcome = outcomesStand(a, b)
  const nouns = nounsStand(a.question, b.question)
  // `14 killed` / `14 injured`; `14 people` / `14 schools`
  if (outcome === 'other' || (nouns === 'other' && isCounted(a.quantity))) return null
  // `three Germans were killed` / `seven people were killed`: the narrower count may be a part of the wider
  if (nouns === 'wider' && (a.quantity.measure === 'age' || isPartOfWider(a, b))) return null
  // `Two gunmen fired` / `police arrested one gunman`: one of them
  if (outcome !== 'same' && isOne(a) !== isOne(b)) return null
  if (outcome !== 'same' && (isSizeOfOther(story, a, b) || isSizeOfOther(story, b, a))) return null
  const agree = agreementOf(story, a.question, b.question)
  // `Harambe, who was 17` / `3,000 likes`: a bare figure must be of what the other sentence speaks of
  const parts = a.quantity.part === true && b.quantity.part === true && agree.both > 0
  if (nouns === 'open' && isCounted(a.quantity) && outcome !== 'same' && !agree.topic && !parts) return null
  // `fell into the sea 1,180 km east` / `flew 2,700 km`: most of what is said must be the same for a measure
  if (
    isMeasured(a.quantity) &&
    (agree.share < MOST_OF_A_MEASURE || (agree.both < 1.5 && a.quantity.unit !== LENGTH)) &&
    near.verbatim < story.settings.sameFrameFrom
  )
    return null
  const points = pointsOf(story, a, b, {outcome, nouns, agree, link: near})
  if (points < story.settings.numberPoints || contrast(a, b)) return null
  return {a, b, points, agree: agree.share, likeness: near.likeness}
}

/** `the seven-member group that rules` / `eight members hid money`: the size of something that the other does not name. */
function isSizeOfOther({members}: StoryView, a: Figure, b: Figure): boolean {
  const isCompound = ({member, quantity: {from, to}}: Figure): boolean =>
    (members[member] as Annotated).tokens.slice(from, to).some(({lower}) => /[a-z0-9]-[a-z]/u.test(lower))
  const next = (members[a.member] as Annotated).tokens[a.quantity.to]
  if (next?.pos !== 'NOUN' || !isCompound(a) || isCompound(b)) return false
  const sized = wordOf(next.lemma)
  return !b.question.words.some(word => alike(word, sized))
}

/** Of `people` there are never fewer than of the passengers among them. */
export function isPartOfWider(a: Figure, b: Figure): boolean {
  const isGeneral = ({question: {noun}}: Figure): boolean =>
    noun !== null && /^(?:person|people|victim|employee|worker)$/u.test(noun.lemma)
  const [wide, narrow] = isGeneral(a) ? [a, b] : [b, a]
  return isGeneral(wide) && !isGeneral(narrow) && wide.quantity.high >= narrow.quantity.low
}

/** Of a distance there are many: from here, to there, up. */
const MOST_OF_A_MEASURE = 0.75

const isMeasured = ({measure, unit}: Quantity): boolean =>
  unit === LENGTH || measure === 'length' || measure === 'area' || measure === 'mass'

const isOne = ({quantity: {measure, low, high}}: Figure): boolean => measure === 'count' && low === 1 && high === 1

const isCounted = ({measure}: Quantity): boolean => measure === 'count' || measure === 'age' || measure === 'rank'

export function outcomesStand(
  {question: {outcome: x}}: Figure,
  {question: {outcome: y}}: Figure,
): 'same' | 'open' | 'other' {
  if (x === null || y === null) return 'open'
  if (stemOf(x) === stemOf(y)) return 'same'
  return OUTCOMES.has(x) && OUTCOMES.has(y) ? 'other' : 'open'
}

/** That both articles answer it once speaks as a sentence does that is plainly aligned. */
const ASKED: Near = {likeness: 0.6, verbatim: 0, mutual: true}

function askedOf(story: StoryView): Meeting[] {
  const answers = story.members.map(answersOf)
  return answers.flatMap((mine, i) =>
    answers.slice(i + 1).flatMap(theirs =>
      [...mine].flatMap(([key, a]) => {
        const b = theirs.get(key)
        const meeting = b === undefined ? null : weighedPair(story, a, b, ASKED)
        return meeting === null ? [] : [meeting]
      }),
    ),
  )
}
