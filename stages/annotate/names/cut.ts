/**
 * A run of capitals cut into the names it holds, titles taken off.
 *
 * Example: `US Secretary of State John Kerry` is `US` and `John Kerry`, titled `Secretary of State`.
 * Avoids: `Justice Department` as a judge, `Prince Street` as a prince.
 */
import {isCapital} from './capitals.ts'
import {FUNCTION_WORDS} from './common.ts'
import {GIVEN} from './given.ts'
import {ORGANISATION_HEADS, PLACE_HEADS} from './organisations.ts'
import {DEMONYMS, PLACES} from './places.ts'
import type {Run, Text} from './runs.ts'
import {TITLES, TITLE_HEADS, TITLE_PREFIXES} from './titles.ts'
import {isPersonNoun} from '../people/nouns.ts'

/** Tokens of the whole mention; the name begins at `name`. */
export interface Cut extends Run {
  readonly name: number
  /** First token of the title, which may stand outside the run: `Secretary of State`. */
  readonly title: number | null
}

/** Titles that also begin the names of offices, firms and streets. */
const WEAK =
  /^(?:general|prince|princess|king|queen|justice|judge|major|private|count|bishop|pope|saint|cardinal|duke|marshal|ranger|speaker|sister|brother|father|professor|chief|officer|coach|attorney|commissioner|duchess|governor|mayor|secretary|president|chancellor|duchess|deputy|representative|chair|manager)$/u

/** Words that lower or lift the job behind them and begin no name. */
const RANKS = /^(?:former|assistant|acting|interim|associate|deputy|senior)$/u

const bare = (text: Text, i: number): string => text.at(i)?.lower.replace(/\.$/u, '') ?? ''

/** `of State`, `of Defense`: what a secretary is secretary of. */
const OFFICES =
  /^(?:state|defense|defence|commerce|labor|treasury|health|energy|education|transportation|justice|interior|agriculture)$/u

const isTitle = (text: Text, i: number): boolean => TITLES.has(bare(text, i))
const isHead = (lower: string): boolean => ORGANISATION_HEADS.has(lower) || PLACE_HEADS.has(lower)

/** End of the title that begins at i, or i. */
function titleEnd(text: Text, i: number, to: number): number {
  let end = i
  while (end < to && (isTitle(text, end) || TITLE_PREFIXES.has(bare(text, end)))) end++
  const head = end - 1
  if (end === i || isTitle(text, head) || (end - i > 1 && TITLE_HEADS.has(bare(text, head)))) return end
  // Foreign Minister Vice Admiral: give back prefixes that no head closes
  let back = end
  while (back > i && !isTitle(text, back - 1)) back--
  return back > i ? back : TITLE_HEADS.has(bare(text, end)) && end > i && end < to ? end + 1 : i
}

/** Where `of London Sadiq Khan` and `of State John Kerry` part. */
function officeEnd(text: Text, {from, to}: Run): number {
  const of = text.at(from - 1)
  if (of?.lower !== 'of' || !TITLES.has(bare(text, from - 2)) || !isCapital(text.at(from - 2)?.text ?? '')) return from
  for (let end = Math.min(to - 1, from + 3); end > from; end--)
    if (PLACES.has(lowerOf(text, from, end)) || (end === from + 1 && OFFICES.test(bare(text, from)))) return end
  return from
}

function lowerOf(text: Text, from: number, to: number): string {
  let out = ''
  for (let i = from; i < to; i++) out += (i > from ? ' ' : '') + (text.at(i)?.lower ?? '')
  return out
}

/** A left part that is worth a mention of its own: no function words, no bare common noun. */
function plain(text: Text, from: number, to: number): Cut[] {
  let start = from
  // Former, Assistant U.S. before Attorney Lee: ranks of a title, no part of what follows
  while (start < to && RANKS.test(bare(text, start))) start++
  if (
    to - start === 1 &&
    FUNCTION_WORDS.has(bare(text, start)) &&
    !PLACES.has(bare(text, start)) &&
    !GIVEN.has(bare(text, start))
  )
    start++
  while (start < to && to - start === 1 && isTitle(text, start)) start++
  return start < to ? [{from: start, to, name: start, title: null}] : []
}

/** `King County Prosecutor` names a county; `Steve Baker` ends in his name. */
function withoutJob(text: Text, {from, to}: Run): number {
  if (GIVEN.has(bare(text, from)) || to - from < 3) return to
  const last = bare(text, to - 1)
  return (isPersonNoun(last) || TITLES.has(last)) && isHead(bare(text, to - 2)) ? to - 1 : to
}

/** `Zoo Director Thane Maynard`: a job in capitals before two words that are no office. */
function jobEnd(text: Text, from: number, to: number): number {
  for (let i = from; i < to - 2; i++)
    if (isPersonNoun(bare(text, i)) && !isHead(bare(text, to - 1)) && !GIVEN.has(bare(text, i - 1))) return i + 1
  return from
}

/** The parts of one run, in order. */
export function cut(text: Text, run: Run): Cut[] {
  const {from} = run
  const to = withoutJob(text, run)
  const office = officeEnd(text, run)
  if (office > from && office < to) {
    const place = OFFICES.test(bare(text, from)) ? [] : plain(text, from, office)
    return [...place, {from: office, to, name: office, title: from - 2}]
  }
  for (let i = from; i < to; i++) {
    const end = titleEnd(text, i, to)
    if (end === i) continue
    // Justice Department, Prince Street, General Motors: one name, no title
    const last = bare(text, to - 1)
    if (end < to && isHead(last) && (WEAK.test(bare(text, end - 1)) || end - i > 1) && !GIVEN.has(bare(text, end)))
      break
    if (end < to && text.at(end)?.lower === 'of') break
    if (end < to) return [...plain(text, from, i), {from: i, to, name: end, title: i}]
    // US President, the Foreign Minister: what stands before the title is a name, the title is none
    return plain(text, from, i)
  }
  // Russian Vladimir Putin; Spokesman Bob Foy
  if (to - from > 2 && DEMONYMS.has(bare(text, from)) && GIVEN.has(bare(text, from + 1)))
    return [...plain(text, from, from + 1), ...plain(text, from + 1, to)]
  const job = jobEnd(text, from, to)
  if (job > from) return [...plain(text, from, job - 1), {from: job - 1, to, name: job, title: job - 1}]
  return plain(text, from, to)
}
