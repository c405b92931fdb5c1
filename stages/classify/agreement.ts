/**
 * How far two statements say the same: which share of the content of each stands in the other, in these words or like ones.
 *
 * Example: `the dam had leaked for months` / `for months water ran through the dam`. Avoids: one topic taken for one statement:
 * what the whole story is about weighs little. A few words a pair.
 */
import {isCommon} from '../align/words.ts'
import {closeness, opposites} from '../lexicon/lexicon.ts'
import {onceAStory} from './once.ts'
import {CONTENT, partsOfStatement, type Statement} from './statements.ts'
import type {StoryView} from './types.ts'
import {oneWord} from './wording/changes.ts'
import type {Word} from './wording/words.ts'

export interface Agreement {
  /** Share of the content of the shorter that stands in the longer, by weight. */
  readonly ofShorter: number
  readonly ofLonger: number
  /** Weight of the words that stand in both. */
  readonly shared: number
  /** One verb or one figure stands in both: not only the things spoken of. */
  readonly tells: boolean
}

/** Of how many sentences of the story a word stands in. */
export type Rarity = ReadonlyMap<string, number>

/** Sentences by word: what the whole story is about (`orchard`, `frost`) tells no statement from another. */
export const rarityOf = onceAStory(countedIn)

function countedIn({members}: StoryView): Rarity {
  const sentences = new Map<string, number>()
  let all = 0
  for (const {tokens, firstToken} of members) {
    all += Math.max(0, firstToken.length - 1)
    const last = new Map<string, number>()
    for (const {lemma, sentence, pos} of tokens) {
      if (!CONTENT.has(pos) || last.get(lemma) === sentence) continue
      last.set(lemma, sentence)
      sentences.set(lemma, (sentences.get(lemma) ?? 0) + 1)
    }
  }
  // told once by every article it is no topic yet
  const once = ONCE_EACH * members.length
  return new Map([...sentences].flatMap(([lemma, count]) => (count > once ? [[lemma, count / Math.max(1, all)]] : [])))
}

function weightOf({pos, figure, lemma}: Word, rarity: Rarity): number {
  if (figure !== null) return NAME_WEIGHT
  if ((rarity.get(lemma) ?? 0) >= TOPIC_FROM) return TOPIC_WEIGHT
  return pos === 'PROPN' ? NAME_WEIGHT : isCommon(lemma) ? COMMON_WEIGHT : 1
}

const NAME_WEIGHT = 1.3
const COMMON_WEIGHT = 0.5
/** Words that keep one company: `cottage` and `bungalow`, but `day` and `hour` too: half a word. */
const NEAR_WEIGHT = 0.65
/** A word of every tenth sentence is what the story is about. */
const TOPIC_FROM = 0.1
const TOPIC_WEIGHT = 0.3
/** Of these few words none is wanting, whatever the tagger calls them. */
const NEARLY_ALL = 0.9
/** `Late frost ruined the plums` / `blamed late frost for the ruin of the plums`: nearly all of it, whatever the verb. */
const isWhole = (kept: number, shorter: number, longer: number): boolean =>
  kept >= WHOLE_WORDS && kept >= WHOLE_SHORTER * shorter && kept >= WHOLE_LONGER * longer
const WHOLE_WORDS = 3.5
const WHOLE_SHORTER = 0.75
const WHOLE_LONGER = 0.55
/** Of both: `crept through a hedge` / `was led through a hedge`. */
const MOST = 0.7
const ONCE_EACH = 2

/** Of all their parts the two that agree most. */
export function bestAgreement(
  story: StoryView,
  [x, y]: readonly [Statement, Statement],
  how: {readonly nearFrom: number; readonly rarity: Rarity},
): Agreement {
  let best = agreementOf(x, y, how)
  for (const a of partsOfStatement(story, x))
    for (const b of partsOfStatement(story, y)) {
      if (a === x && b === y) continue
      const agreement = agreementOf(a, b, how)
      if (agreement.tells && worthOf(agreement) > worthOf(best)) best = agreement
    }
  return best
}

const worthOf = ({ofShorter, ofLonger, shared}: Agreement): number =>
  Math.min(ofShorter, 1.3 * ofLonger) * Math.min(1, shared / 3)

export function agreementOf(
  x: Statement,
  y: Statement,
  {nearFrom, rarity}: {readonly nearFrom: number; readonly rarity: Rarity},
): Agreement {
  const [shorter, longer] = x.words.length <= y.words.length ? [x.words, y.words] : [y.words, x.words]
  const left = [...longer]
  let kept = 0
  const telling: Word[] = []
  const take = (word: Word, share: number, meets: (other: Word) => boolean): boolean => {
    const at = left.findIndex(meets)
    if (at < 0) return false
    left.splice(at, 1)
    kept += weightOf(word, rarity) * share
    if (word.figure !== null || (word.pos === 'VERB' && !isCommon(word.lemma))) telling.push(word)
    return true
  }
  const rest = shorter.filter(word => !take(word, 1, other => oneWord(word, other)))
  for (const word of rest) take(word, NEAR_WEIGHT, other => isNear(word, other, nearFrom))
  const total = (words: readonly Word[]): number => words.reduce((sum, word) => sum + weightOf(word, rarity), 0)
  return {
    ofShorter: kept / Math.max(1, total(shorter)),
    ofLonger: kept / Math.max(1, total(longer)),
    shared: kept,
    tells:
      telling.length > 0 ||
      kept >= NEARLY_ALL * total(shorter) ||
      kept >= MOST * total(longer) ||
      isWhole(kept, total(shorter), total(longer)),
  }
}

const isNear = (a: Word, b: Word, nearFrom: number): boolean =>
  a.figure === null &&
  b.figure === null &&
  a.pos !== 'PROPN' &&
  b.pos !== 'PROPN' &&
  // few words are near, so that few are asked whether they are contrary
  closeness(a.lemma, b.lemma) >= nearFrom &&
  !opposites(a.lemma, b.lemma)
