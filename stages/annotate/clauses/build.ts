/**
 * Reads the chunks of one sentence from left to right into clauses.
 *
 * Example: `The ferry, which left at 6, did not sink` -> main `the ferry did not sink`, relative `which left at 6`. Cost: each
 * chunk is looked at once, with short looks ahead.
 */
import type {Chunk} from './chunks.ts'
import {chunksOf} from './chunks.ts'
import type {Desk, Draft} from './draft.ts'
import {ahead, openDraft, own, popTo, topOf, hasNoun, waiting} from './draft.ts'
import {findVerbs} from './finite.ts'
import {markKinds} from './kinds.ts'
import {onNoun} from './nouns.ts'
import {onAdjective, onPhrase} from './places.ts'
import {onOpener} from './openers.ts'
import type {Page} from './page.ts'
import type {Noun} from './phrases.ts'
import {onGroup} from './predicates.ts'
import {governContents, openAccording, resume} from './saying.ts'
import {listAhead} from './subjects.ts'
import {takesParticle} from './verbs.ts'

export function buildSentence(page: Page, first: number, to: number): Desk {
  markKinds(page, first, to)
  findVerbs(page, first, to)
  const desk: Desk = {
    page,
    chunks: chunksOf(page, first, to),
    to,
    drafts: [],
    open: [],
    owner: new Int32Array(to - first).fill(-1),
    first,
    at: 0,
    comma: false,
    quote: false,
    and: null,
    preposition: null,
    last: null,
    saved: null,
  }
  openDraft(desk, {sort: 'main', from: first, parent: null})
  for (; desk.at < desk.chunks.length; desk.at++) step(desk, desk.chunks[desk.at] as Chunk)
  governContents(desk)
  return desk
}

function step(desk: Desk, chunk: Chunk): void {
  switch (chunk.kind) {
    case 'mark':
      onMark(desk, chunk)
      return
    case 'and':
      desk.and = {word: chunk.word, from: chunk.from, comma: desk.comma}
      own(desk, topOf(desk), chunk.from, chunk.to)
      return
    case 'adverb':
      own(desk, topOf(desk), chunk.from, chunk.to)
      detach(desk, chunk)
      return
    case 'preposition':
      if (detach(desk, chunk)) return
      desk.preposition = {word: chunk.preposition, from: chunk.from}
      own(desk, topOf(desk), chunk.from, chunk.to)
      return
    case 'noun':
      if (isDated(desk, chunk)) return
      onNoun(desk, chunk)
      break
    case 'phrase':
      onPhrase(desk, chunk)
      break
    case 'adjective':
      onAdjective(desk, chunk)
      break
    case 'group':
      onGroup(desk, chunk)
      break
    case 'opener':
      onOpener(desk, chunk)
      break
    case 'according':
      openAccording(desk, chunk.from, chunk.noun)
      break
  }
  read(desk, chunk)
}

/** and last month threatened to: the day stands between `and` and its verb */
function isDated(desk: Desk, {noun, from, to}: Chunk & {readonly kind: 'noun'}): boolean {
  const top = topOf(desk)
  if (!noun.time || desk.and === null || top.group === null || ahead(desk)?.kind !== 'group') return false
  own(desk, top, from, to)
  return true
}

/** `put the fire out`: the particle stands behind the object. */
function detach(desk: Desk, {from}: Chunk): boolean {
  const top = topOf(desk)
  const {lower = ''} = desk.page.tokens[from] ?? {}
  own(desk, top, from, from + 1)
  if (top.group === null || top.group.particle !== null || top.object === null || top.object.to !== from) return false
  if (!takesParticle(top.group.lemma, lower)) return false
  top.group = {...top.group, particle: lower}
  return true
}

/** What the next chunk must know of this one. */
function read(desk: Desk, chunk: Chunk): void {
  desk.last = nounOf(desk, chunk)
  desk.comma = false
  desk.quote = false
  desk.and = null
  desk.preposition = null
}

function nounOf(desk: Desk, chunk: Chunk): Noun | null {
  if (chunk.kind === 'group') return null
  if (chunk.kind !== 'noun' && chunk.kind !== 'phrase' && chunk.kind !== 'adjective') return desk.last
  // a list goes on with its first member
  return desk.last?.joined.includes(chunk.noun) ? desk.last : chunk.noun
}

const ASIDES = new Set(['comma', 'dash', 'open', 'close'])

function onMark(desk: Desk, chunk: Chunk & {readonly kind: 'mark'}): void {
  const top = topOf(desk)
  own(desk, top, chunk.from, chunk.to)
  if (chunk.mark === 'quote') desk.quote = true
  else if (ASIDES.has(chunk.mark)) {
    desk.comma = true
    closeAside(desk, top, chunk)
  } else if (chunk.mark === 'semicolon' || chunk.mark === 'colon') {
    desk.comma = true
    part(desk)
  }
}

/** `, which left at 6,`: the comma ends what a comma began, and what stands before a main clause. */
function closeAside(desk: Desk, top: Draft, chunk: Chunk): void {
  if (desk.saved !== null && top.group !== null && top.subject !== null) {
    const next = ahead(desk)
    const quoted = desk.page.cover[chunk.to] !== -1 && desk.page.cover[chunk.to] !== undefined
    const unsaid = desk.saved[0]?.group === null
    if (quoted || unsaid || (next?.kind === 'group' && next.group.form === 'finite')) {
      resume(desk)
      return
    }
  }
  if (top.group === null) {
    if (top.front.length > 0) top.front.push(chunk)
    return
  }
  const host = waiting(desk)
  if (!host || listAhead(desk, desk.at + 1)) return
  if (top.aside || host.front.length === 0 || hasNoun(host)) {
    if (hasNoun(host) && !top.aside) return
    popTo(desk, host)
    if (host.front.length > 0) host.front.push(chunk)
  }
}

/** A semicolon or colon: what follows is a clause of its own. */
function part(desk: Desk): void {
  const root = desk.open[0] as Draft
  const next = desk.chunks[desk.at + 1]
  if (!next) return
  const says = root.group !== null && desk.page.cover[next.from] !== -1
  desk.at++
  desk.open = []
  const draft = openDraft(desk, {sort: says ? 'content' : 'coordinate', from: next.from, parent: root})
  if (says) draft.governor = root.group?.main ?? null
  desk.at--
}
