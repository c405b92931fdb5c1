/**
 * How far two nouns can name one thing: 1 the same, 0 nothing known, -1 apart.
 *
 * Example: `ferry` / `vessel` .9, `tanker` / `ship` .7, `council` / `councillor` .8, `driver` / `gate` -.5, `hospital` /
 * `school` -1. Asked once of two words, remembered for all stories.
 */
import {closeness, isGroupNoun, isPersonNoun, kindOf, opposites, siblings, synonyms} from '../../lexicon/lexicon.ts'
import {stemOf} from '../../align/stem.ts'
import {namedAlike} from '../acts.ts'
import {onceATwo} from '../once.ts'
import {oneAct} from './relations.ts'
import {WIDE} from './words.ts'

export const headsMeet = onceATwo(compared)

function compared(a: string, b: string): number {
  if (a === b || stemOf(a) === stemOf(b)) return 1
  if (synonyms(a, b, 'noun') || oneAct(a, b) || namedAlike(stemOf(a)) === namedAlike(stemOf(b))) return 0.9
  if (kindOf(a, b) || kindOf(b, a)) return 0.7
  // `the council` / `councillors`, `the court` / `the judge`: a body and its people
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (BODIES.has(`${a} ${b}`) || BODIES.has(`${b} ${a}`)) return 0.8
  if (short.length >= BODY_LETTERS && long.startsWith(short) && isPersonNoun(long)) return 0.8
  if (isGroupNoun(a) !== isGroupNoun(b) && (isPersonNoun(a) || isPersonNoun(b))) return 0
  // `a man` / `a woman` from Leeds: gender is another question
  if (WIDE.has(a) || WIDE.has(b)) return 0
  if (siblings(a, b) || opposites(a, b)) return -1
  // `the driver` / `the gate`: two things, unless one is a word for what the other is about
  return closeness(a, b) < LIKE_COMPANY ? -0.5 : 0
}

/** `council`, `councillor`: letters from which a body gives its people their name. */
const BODY_LETTERS = 5
const LIKE_COMPANY = 0.5

/** Bodies and those who act for them. */
const BODIES = new Set(
  `council councillor|council councilmember|court judge|court magistrate|jury juror|police officer|force officer|parliament lawmaker|
  parliament mp|parliament legislator|senate senator|congress lawmaker|prosecution prosecutor|team player|club player|crew sailor|
  army soldier|army troop|military troop|force troop|military soldier|union worker|union member|brigade firefighter|crew firefighter|service paramedic|
  tribunal judge|government minister|board director|company boss|firm boss|gang robber|gang thief|gang burglar|gang kidnapper|
  family relative|family parent|couple spouse|staff worker|staff employee|committee member|cabinet minister|assembly lawmaker`
    .split('|')
    .map(pair => pair.trim()),
)
