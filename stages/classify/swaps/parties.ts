/**
 * Who does it to whom, read right beside a verb: the heads on its two sides, turned round where it is passive.
 *
 * Example: `Brandt sued Okafor` and `Okafor was sued by Brandt` both give brandt > okafor; so `Okafor sued Brandt` is
 * another claim. Avoids: verbs whose parties may change places (met, fought), and parties joined by `and`. Linear.
 */
import {isStop} from '../../align/words.ts'
import type {Word} from './words.ts'

export interface Parties {
  readonly verb: Word
  readonly doer: Word
  readonly sufferer: Word
}

/** Either party can be named first. */
const MUTUAL = new Set(
  `meet marry join fight play face clash debate argue divorce kiss hug match collide resemble equal wrestle embrace quarrel
  border near pass touch accompany see know follow precede say tell call ask include mean become remain be have border
  partner date wed draw greet divorce oppose rival`.split(/\s+/u),
)
const BE = new Set(['be', 'get'])

const isHead = ({token}: Word): boolean => token.pos === 'NOUN' || token.pos === 'PROPN'

export function partiesIn(words: readonly Word[]): Parties[] {
  return words.flatMap((verb, i): Parties[] => {
    const {pos, lemma} = verb.token
    if (pos !== 'VERB' || MUTUAL.has(lemma) || isStop(lemma)) return []
    const left = headBefore(words, i)
    const right = headBehind(words, i)
    if (left === null || right === null || left.head.stem === right.head.stem) return []
    // `Okafor was sued by Brandt`; with `be` and no `by` nobody is named as doing it
    if (left.passive !== right.by) return []
    return [
      left.passive ? {verb, doer: right.head, sufferer: left.head} : {verb, doer: left.head, sufferer: right.head},
    ]
  })
}

/** Words that may stand between a subject and its verb. */
const MOST_BETWEEN = 3

function headBefore(words: readonly Word[], at: number): {head: Word; passive: boolean} | null {
  let passive = false
  for (let i = at - 1; i >= Math.max(0, at - 1 - MOST_BETWEEN); i--) {
    const word = words[i] as Word
    // `the pedestrian struck`: what stands between article and verb is a noun, whatever the tagger takes it for
    if (isHead(word) || (word.token.pos === 'ADJ' && words[i - 1]?.token.pos === 'DET')) return {head: word, passive}
    if (!['AUX', 'ADV', 'PART'].includes(word.token.pos) && !BE.has(word.token.lemma)) return null
    if (BE.has(word.token.lemma)) passive = true
  }
  return null
}

function headBehind(words: readonly Word[], at: number): {head: Word; by: boolean} | null {
  const by = words[at + 1]?.form === 'by'
  let head: Word | null = null
  let last: Word | null = null
  for (let i = at + (by ? 2 : 1); i < words.length; i++) {
    const word = words[i] as Word
    if (isHead(word)) head = word
    else if (head !== null || !['DET', 'ADJ', 'NUM', 'PRON'].includes(word.token.pos)) break
    else if (word.token.pos === 'ADJ') last = word
  }
  const found = head ?? last
  return found === null ? null : {head: found, by}
}
