/**
 * Whether a time lies ahead of its article, and whether it is the time of saying, as far as the order of words tells.
 *
 * Example: `will meet on Friday` ahead; `said on Tuesday that` speech. Avoids: `is due in court on Monday` put a week back.
 */
import type {Token} from '../types.ts'
import {at, type Line} from '../quantities/atoms.ts'
import type {TimeSettings} from '../quantities/settings.ts'
import type {Piece} from './piece.ts'

const AHEAD =
  /^(?:will|'ll|shall|wo|scheduled|due|expected|expects|plans|planned|planning|set|slated|going|upcoming|intends|hopes|begins|starts|opens)$/u
const SAYING =
  /^(?:said|says|say|saying|told|tells|announced|added|wrote|tweeted|posted|confirmed|claimed|stated|warned|reported|denied|insisted|argued|declared|testified|explained|disclosed|revealed|commented|acknowledged|admitted)$/u
/** What may stand between a saying verb and its date. */
const BETWEEN =
  /^(?:on|in|at|a|an|the|late|early|to|reporters|journalists|lawmakers|parliament|statement|news|press|conference|briefing|interview|twitter|facebook|post|tweet|email|bbc|cnn|reuters|afp|ap|ap's|that|,|him|her|them|us|it|police|officials|with|television|tv|radio|state|media|during)$/u

const finite = (token: Token): boolean => (token.pos === 'VERB' || token.pos === 'AUX') && !/ing$/u.test(token.lower)
const closes = (token: Token): boolean => /^[;:.!?“”"—]$/u.test(token.text)

/** Null where no verb nearby tells. */
export type Tense = 'ahead' | 'past' | null

function markerOf(token: Token, before: string): Tense {
  if (AHEAD.test(token.lower)) return 'ahead'
  // `are to begin a strike on Monday`
  if (token.lower === 'to' && /^(?:is|are)$/u.test(before)) return 'ahead'
  // `said it would report by Easter`
  if (token.lower === 'would') return 'ahead'
  // `until she is sentenced in May`: a participle behind is tells no past
  if (token.pos === 'VERB' && /^(?:is|are|be|being)$/u.test(before)) return null
  if (token.pos === 'AUX' && /^(?:was|were|had|did)$/u.test(token.lower)) return 'past'
  if (
    token.pos === 'VERB' &&
    /(?:ed|ew|aid|old|ent|ook|ame|elt|ought|ot|un|ore|oke|ell|ook|id|de|won|hit|met|led)$/u.test(token.lower)
  )
    return 'past'
  return null
}

/** The nearest verb decides; before the date first, then behind it. */
export function tenseOf(line: Line, {from, to}: Piece, {tenseWindow}: TimeSettings): Tense {
  const start = at(line, from).token
  if (opensPlan(line, start) || isMovedTo(line, start)) return 'ahead'
  for (let j = start - 1; j >= Math.max(line.firstToken, start - tenseWindow); j--) {
    const token = line.tokens[j] as Token
    if (closes(token)) break
    if (isAskedFor(line, j)) return 'ahead'
    const marker = markerOf(token, line.tokens[j - 1]?.lower ?? '')
    // `was due in court on Monday` is over
    if (marker === 'ahead' && /^(?:was|were|had|been)$/u.test(line.tokens[j - 1]?.lower ?? '')) return 'past'
    // `said it will`, but also `will be told`: a participle behind will is still ahead
    if (marker === 'past' && aheadBefore(line, j)) return 'ahead'
    if (marker !== null) return marker
    // `told growers that entries close in May`: the time is of closing, which lies behind nothing
    if (isPresent(token, line.tokens[j - 1])) return null
  }
  const end = at(line, to - 1).token + 1
  const opens = start <= line.firstToken + 2
  for (let j = end; j < Math.min(line.endToken, end + tenseWindow); j++) {
    const token = line.tokens[j] as Token
    // `entries close in May, growers were told`: only a time that opens its sentence waits for the verb behind the comma
    if (closes(token) || (token.text === ',' && !opens)) break
    const marker = markerOf(token, line.tokens[j - 1]?.lower ?? '')
    if (marker !== null) return marker
    if (finite(token) && token.pos === 'VERB') return null
  }
  return null
}

const MOVING =
  /^(?:move|switch|shift|postpone|delay|reschedule|defer|bring|push|put|set|schedule|slate|fix|pencil|adjourn|book|plan|plann|rearrange|due|pencilled|arrange)/u

/** `has been switched to Sunday`, `is set for May 4`, `adjourned until Monday`: what it is moved to lies ahead. */
function isMovedTo(line: Line, start: number): boolean {
  const before = line.tokens.slice(Math.max(line.firstToken, start - MOVING_REACH), start)
  const [near, behind] = [before.at(-1)?.lower ?? '', before.at(-2)?.lower ?? '']
  const to = /^(?:to|for|until|till)$/u
  if (!to.test(near) && !(/^(?:the|early|late|this|next)$/u.test(near) && to.test(behind))) return false
  const verb = before.findLast(({pos}) => pos === 'VERB' || pos === 'ADJ')
  return verb !== undefined && MOVING.test(verb.lower)
}

const MOVING_REACH = 7

/** `told the choir to gather on Monday`, `needs them here on Monday`: what is asked for lies ahead. */
const ASKING =
  /^(?:ask|asks|asked|asking|want|wants|wanted|order|orders|ordered|tell|told|urge|urges|urged|invite|invites|invited|summon|summons|summoned|agree|agrees|agreed|hope|hopes|hoped|vow|vowed|call|called|require|required|instruct|instructed|expect|expected|intend|intends|aim|aims|prepare|prepares|preparing)$/u

function isAskedFor(line: Line, j: number): boolean {
  const token = line.tokens[j]
  if (/^wants?$/u.test(token?.lower ?? '')) return true
  if (line.tokens[j - 1]?.lower !== 'to' || token?.pos !== 'VERB') return false
  return line.tokens.slice(Math.max(line.firstToken, j - MOVING_REACH), j - 1).some(({lower}) => ASKING.test(lower))
}

/** What timetables say, whatever the tagger takes it for: `entries close at the end of May`. */
const SCHEDULED = /^(?:close|closes|end|ends|expire|expires|open|opens|lapse|lapses|resume|resumes|finish|finishes)$/u

/** `close`, `ends`: a finite verb of now, no infinitive and no participle. */
function isPresent({pos, lower, lemma}: Token, before: Token | undefined): boolean {
  if (before?.pos === 'NOUN' && SCHEDULED.test(lower)) return true
  if (pos !== 'VERB' || (lower !== lemma && !lower.endsWith('s'))) return false
  return before !== undefined && /^(?:NOUN|PROPN|PRON)$/u.test(before.pos)
}

/** `Starting Sept. 2, drivers will pay`: the participle has the tense of its sentence, however far that stands. */
function opensPlan(line: Line, start: number): boolean {
  const words = line.tokens.slice(line.firstToken, line.endToken).map(token => token.lower)
  const before = words.slice(Math.max(0, start - line.firstToken - 3), start - line.firstToken)
  return before.some(word => /^(?:starting|beginning|commencing)$/u.test(word)) && words.includes('will')
}

/** `will be released`, `is to be sentenced`: the auxiliaries right before a participle. */
function aheadBefore(line: Line, j: number): boolean {
  for (let k = j - 1; k >= Math.max(line.firstToken, j - 4); k--) {
    const word = line.tokens[k]?.lower ?? ''
    if (/^(?:will|'ll|shall)$/u.test(word)) return true
    if (word === 'be' && line.tokens[k - 1]?.lower === 'to') return true
    if (!/^(?:be|not|also|now|have|to)$/u.test(word)) return false
  }
  return false
}

/** `OSLO, Nov 9 - `, `PERTH, June 3 (Agency) -`: the day of the page, before anything is told. */
function isDateline(line: Line, from: number, to: number): boolean {
  const start = at(line, from).token
  const before = line.tokens.slice(line.firstToken, start)
  if (before.some(({pos}) => pos !== 'PROPN' && pos !== 'PUNCT')) return false
  const behind = line.tokens.slice(at(line, to - 1).token + 1, at(line, to - 1).token + DATELINE_REACH)
  const dash = behind.findIndex(({text}) => /^(?:-|–|—|--)$/u.test(text))
  return dash >= 0 && behind.slice(0, dash).every(({pos, text}) => pos === 'PROPN' || /^[(),]$/u.test(text))
}

const DATELINE_REACH = 7

/** `said on Tuesday`, `told reporters late Monday`, `On Tuesday, police said`. */
export function roleOf(line: Line, {from, to}: Piece, {speechWindow}: TimeSettings): 'speech' | 'event' {
  const start = at(line, from).token
  if (isDateline(line, from, to)) return 'speech'
  for (let j = start - 1; j >= Math.max(line.firstToken, start - speechWindow); j--) {
    const token = line.tokens[j] as Token
    if (SAYING.test(token.lower)) return 'speech'
    if (!BETWEEN.test(token.lower) && token.pos !== 'PROPN') break
  }
  const end = at(line, to - 1).token + 1
  // `On Tuesday, police said …`: only where the date opens the sentence
  if (start > line.firstToken + 1) return 'event'
  for (let j = end; j < Math.min(line.endToken, end + speechWindow); j++) {
    const token = line.tokens[j] as Token
    if (SAYING.test(token.lower)) return 'speech'
    if (token.pos === 'VERB' || token.pos === 'AUX') return 'event'
  }
  return 'event'
}
