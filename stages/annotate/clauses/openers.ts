/**
 * What that, who, if, because and their like open: a clause about a noun, a clause that is said, or a circumstance.
 *
 * Example: `said that`, `the fear that`: content; `the man that`: relative; `asked if`: content; `if`: a condition. Avoids:
 * a relative clause where a listener stands between verb and `that` (`told reporters that`).
 */
import type {Chunk} from './chunks.ts'
import type {Desk, Draft} from './draft.ts'
import {ahead, before, hasNoun, openDraft, popTo, topOf, waiting} from './draft.ts'
import {isPersonNoun} from '../people/nouns.ts'
import type {Noun} from './phrases.ts'
import {nounOf} from './phrases.ts'
import {ASKING, GIVING, OBJECT_CONTROL, governsClause} from './verbs.ts'
import {CONTENT_NOUNS} from './words.ts'

export function onOpener(desk: Desk, {marker, from}: Chunk & {readonly kind: 'opener'}): void {
  const start = desk.and?.from ?? desk.preposition?.from ?? from
  const top = topOf(desk)
  // said that … and that …; who … and who …
  const twin = desk.and
    ? desk.open.findLast(
        draft => (draft.marker === marker || (marker === 'that' && draft.sort === 'content')) && draft.group !== null,
      )
    : undefined
  if (twin) {
    again(desk, twin, start, marker)
    return
  }
  const open = OPENINGS.get(marker) ?? adverbial
  open(desk, top, start, marker)
}

function again(desk: Desk, twin: Draft, from: number, marker: string): void {
  popTo(desk, twin)
  desk.open.pop()
  const draft = openDraft(desk, {sort: twin.sort, from, parent: twin.parent, marker})
  draft.governor = twin.governor
  draft.antecedent = twin.antecedent
}

function content(desk: Desk, top: Draft, from: number, marker: string): void {
  const draft = openDraft(desk, {sort: 'content', from, parent: top, marker})
  const noun =
    desk.last && desk.last.to === from && CONTENT_NOUNS.has(desk.page.lemmas[desk.last.head] ?? '')
      ? desk.last.head
      : null
  draft.governor = noun ?? top.group?.main ?? null
}

function relative(desk: Desk, top: Draft, from: number, marker: string): void {
  const draft = openDraft(desk, {sort: 'relative', from, parent: top, marker})
  // …, which meant they had to go: not said of the last noun
  const next = ahead(desk)
  const whole = marker === 'which' && desk.comma && next?.kind === 'group' && next.group.lemma === 'mean'
  draft.antecedent = whole ? null : desk.last && /^who/u.test(marker) ? personIn(desk, desk.last) : desk.last
  // the knife with which she was killed
  if (desk.preposition && desk.preposition.word !== 'of' && desk.last)
    draft.complements.push({preposition: desk.preposition.word, noun: desk.last})
}

/** `the idea of Korda, who`: who can only be a person, the last one named. */
function personIn({page}: Desk, noun: Noun): Noun {
  const head = page.kinds[noun.head]
  const person = noun.pronoun || head === 'name' || isPersonNoun(page.lemmas[noun.head] ?? '') || noun.joined.length > 0
  const last = noun.to - 1
  const name = page.names[page.nameAt[last] ?? -1]
  if (person || last === noun.head || !(name?.sort === 'person' || isPersonNoun(page.lemmas[last] ?? ''))) return noun
  return nounOf(name?.from ?? last, noun.to, last)
}

function adverbial(desk: Desk, top: Draft, from: number, marker: string): void {
  // He left, because …: the comma leads back to the outer clause
  const host = top.group === null ? (waiting(desk) ?? top) : desk.comma ? (outer(desk) ?? top) : top
  if (top.group !== null && desk.comma) popTo(desk, host)
  openDraft(desk, {sort: 'adverbial', from, parent: host, marker})
}

const outer = ({open}: Desk): Draft | undefined =>
  open.findLast(({sort, group}) => group !== null && (sort === 'main' || sort === 'coordinate' || sort === 'content'))

function onThat(desk: Desk, top: Draft, from: number): void {
  const {last, page} = desk
  const beside = last !== null && last.to === from
  if (beside) {
    const lemma = page.lemmas[last.head] ?? ''
    if (CONTENT_NOUNS.has(lemma) && !desk.comma) {
      content(desk, top, from, 'that')
      return
    }
    const verb = top.group?.lemma ?? ''
    // told reporters that
    if (
      top.group !== null &&
      (top.object === last || top.agent === last || top.complements.at(-1)?.noun === last) &&
      (GIVING.has(verb) || OBJECT_CONTROL.has(verb) || governsClause(verb)) &&
      governsClause(verb) &&
      (top.object !== last || LISTENED.has(verb))
    ) {
      content(desk, top, from, 'that')
      return
    }
    if (top.group !== null && last.time && governsClause(verb)) {
      content(desk, top, from, 'that')
      return
    }
    relative(desk, top, from, 'that')
    return
  }
  if (top.group === null && hasNoun(top)) {
    relative(desk, top, from, 'that')
    return
  }
  content(desk, top, from, 'that')
}

/** Verbs with a listener: `told him that`, `warned drivers that`. */
const LISTENED = new Set(
  'tell warn inform assure remind convince persuade notify advise promise show teach satisfy caution reassure alert'.split(
    ' ',
  ),
)

function onWho(desk: Desk, top: Draft, from: number, marker: string): void {
  const previous = before(desk)
  const asked = previous?.kind === 'group' && top.group !== null && ASKING.has(top.group.lemma)
  const about = desk.preposition === null && previous?.kind === 'preposition'
  if (
    desk.last === null ||
    asked ||
    about ||
    previous?.kind === 'adjective' ||
    (previous?.kind === 'group' && !desk.comma)
  ) {
    content(desk, top, from, marker)
    return
  }
  relative(desk, top, from, marker)
}

const UNSURE = new Set(
  'clear unclear sure unsure certain uncertain doubtful known unknown obvious undecided'.split(' '),
)

function onWhen(desk: Desk, top: Draft, from: number, marker: string): void {
  const previous = before(desk)
  const beside =
    previous?.kind === 'group' || (marker === 'if' && previous?.kind === 'noun' && top.group?.lemma === 'ask')
  // it is not clear if
  const open = top.predicative !== null && desk.last === top.predicative && marker === 'if'
  const unsure = open && UNSURE.has(desk.page.tokens[top.predicative?.head ?? -1]?.lower ?? '')
  if (unsure || (beside && !desk.comma && top.group !== null && ASKING.has(top.group.lemma))) {
    content(desk, top, from, marker)
    return
  }
  if (
    marker === 'where' &&
    desk.last !== null &&
    (previous?.kind === 'noun' || previous?.kind === 'phrase' || desk.comma)
  ) {
    relative(desk, top, from, marker)
    return
  }
  adverbial(desk, top, from, marker)
}

type Opens = (desk: Desk, top: Draft, from: number, marker: string) => void

const OPENINGS: ReadonlyMap<string, Opens> = new Map<string, Opens>([
  ['that', onThat],
  ...['who', 'whom', 'which', 'whose'].map(marker => [marker, onWho] as const),
  ...['what', 'how', 'why', 'whether'].map(marker => [marker, content] as const),
  ...['if', 'when', 'where'].map(marker => [marker, onWhen] as const),
])
