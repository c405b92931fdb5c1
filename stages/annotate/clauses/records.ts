/**
 * Clauses as the other rooms see them: subjects filled in, stretches, governors, who is quoted.
 */
import type {Attribution, Stretch} from '../types.ts'
import {stretchOf} from '../names/find.ts'
import type {Desk, Draft} from './draft.ts'
import {singularOf} from './forms.ts'
import type {Page} from './page.ts'
import type {Noun} from './phrases.ts'
import {nounOf} from './phrases.ts'
import type {Clause, Phrase, Predicate} from './types.ts'
import {INTRANSITIVE, COPULAS, PLANNING, governsClause} from './verbs.ts'
import {CONDITIONS} from './words.ts'

const NO_VERB: Predicate = {
  tense: 'none',
  perfect: false,
  passive: false,
  modality: 'none',
  future: false,
  modal: false,
}

/** `whereupon he`: what the opener stands for is no words of the text. */
const isTold = ({from, to, head}: Noun): boolean => head >= 0 && to > from

export function phraseOf(page: Page, {from, to, head, negated, joined}: Noun): Phrase {
  const {start, end, in: field, sentence} = stretchOf(page.tokens, from, to)
  const phrase: Phrase = {
    from,
    to,
    start,
    end,
    sentence,
    head,
    lemma: lemmaOf(page, head),
    person: personOf(page, head, from),
    negated,
    joined: joined.length === 0 ? NONE : joined.filter(isTold).map(one => phraseOf(page, one)),
  }
  return field === undefined ? phrase : {...phrase, in: field}
}
const NONE: readonly Phrase[] = []

const phraseIn = (page: Page, noun: Noun | null): Phrase | null => (noun && isTold(noun) ? phraseOf(page, noun) : null)

function lemmaOf({lemmas, tokens, kinds, nameAt}: Page, head: number): string {
  if (kinds[head] !== 'name') return lemmas[head] ?? ''
  const {lower = '', index = 0} = tokens[head] ?? {}
  // Workers strike: a capital at the head of a sentence is no name
  return nameAt[index] === -1 ? singularOf(lower) : lower
}

function personOf({personAt, tokens, holders}: Page, head: number, from: number): number | null {
  const own = personAt[head] ?? -1
  if (own !== -1 && !/^(?:his|her)$/u.test(head === from ? '' : (tokens[head]?.lower ?? ''))) return own
  return tokens[from]?.lower === 'the' ? (holders.get(tokens[head]?.lower ?? '') ?? null) : null
}

/** `Who shot him?`, `what caused it`: the question word itself. */
function asker({page}: Desk, draft: Draft): Noun | null {
  const {marker, group, front} = draft
  if (group === null || !/^(?:who|what|which)$/u.test(marker ?? '') || draft.sort === 'relative') return null
  if (front.length > 0 || draft.sort === 'infinitive') return null
  for (let k = group.from - 1; k >= group.from - 3; k--)
    if (page.tokens[k]?.lower === marker) return nounOf(k, k + 1, k, {pronoun: true})
  return null
}

/** `what the mayor said` */
function asked({page}: Desk, {marker, group, front, sort, complements, predicative}: Draft): Noun | null {
  const first = front[0]
  if (group === null || marker !== 'what' || sort === 'infinitive' || !first || group.passive) return null
  if (predicative !== null || complements.length > 0 || page.tokens[first.from - 1]?.lower !== 'what') return null
  return nounOf(first.from - 1, first.from, first.from - 1, {pronoun: true})
}

/** The noun that a draft’s verb is said of, taken over where it has none of its own. */
function subjectOf(draft: Draft, depth = 0): Noun | null {
  if (draft.subject) return draft.subject
  if (draft.antecedent && (draft.sort !== 'relative' || !draft.front.length)) return draft.antecedent
  if (depth > 6 || draft.from === null || draft.from === draft) return draft.antecedent
  return subjectOf(draft.from, depth + 1)
}

/** An attribution of the sentence and its place among the article’s. */
export interface Attributed {
  readonly at: number
  readonly attribution: Attribution
}

interface Frame {
  readonly desk: Desk
  readonly base: number
  readonly place: ReadonlyMap<Draft, number>
  readonly attributions: readonly Attributed[]
}

/** The clauses of a sentence in order of text; `base` is the index of the first. */
export function recordsOf(desk: Desk, base: number, attributions: readonly Attributed[]): Clause[] {
  const spans = desk.drafts.map(() => ({from: -1, to: -1}))
  desk.owner.forEach((id, k) => {
    const span = spans[id]
    if (!span) return
    if (span.from === -1) span.from = k
    span.to = k + 1
  })
  const kept = desk.drafts
    .filter(({id, group}) => (spans[id]?.from ?? -1) !== -1 && (group !== null || says(desk, id)))
    .sort((x, y) => (spans[x.id]?.from ?? 0) - (spans[y.id]?.from ?? 0) || x.id - y.id)
  const place = new Map(kept.map((draft, i) => [draft, base + i]))
  const frame: Frame = {desk, base, place, attributions}
  return kept.map(draft => {
    const {from = 0, to = 0} = spans[draft.id] ?? {}
    return record(frame, draft, stretchOf(desk.page.tokens, desk.first + from, desk.first + to))
  })
}

/** Has the draft a word of its own? */
function says({owner, first, page}: Desk, id: number): boolean {
  return owner.some((own, k) => own === id && !MARKS.has(page.kinds[first + k] ?? 'stop'))
}
const MARKS = new Set(['stop', 'comma', 'quote', 'other', 'open', 'close', 'dash', 'colon', 'semicolon', 'and'])

function parentOf(place: ReadonlyMap<Draft, number>, draft: Draft): number | null {
  let parent = draft.parent
  while (parent && !place.has(parent)) parent = parent.parent
  return parent ? (place.get(parent) ?? null) : null
}

function record({desk, desk: {page}, place, attributions}: Frame, draft: Draft, stretch: Stretch): Clause {
  const {group, governor} = draft
  const subject = subjectOf(draft) ?? asker(desk, draft)
  const object = objectOf(draft, subject) ?? asked(desk, draft)
  const parent = parentOf(place, draft)
  const {tense, perfect, passive, modality, future, modal} = predicateOf(page, draft)
  // each part by its name: a record this wide is several times as slow to make of spreads
  const clause: Clause = {
    start: stretch.start,
    end: stretch.end,
    sentence: stretch.sentence,
    from: stretch.from,
    to: stretch.to,
    index: place.get(draft) ?? 0,
    parent,
    sort: sortOf(draft, parent),
    marker: draft.marker,
    verb: group?.main ?? null,
    lemma: group?.lemma ?? '',
    particle: group?.particle ?? null,
    group: group ? {from: group.from, to: group.to} : null,
    tense,
    perfect,
    passive,
    modality,
    future,
    modal,
    // was attended by nobody
    negated: isDenied(draft, [subject, object, draft.predicative, draft.agent]),
    conditional: CONDITIONS.has(draft.marker ?? ''),
    subject: phraseIn(page, subject),
    agent: phraseIn(page, draft.agent),
    object: phraseIn(page, object),
    indirectObject: phraseIn(page, draft.indirect),
    predicative: phraseIn(page, draft.predicative),
    complements: complementsOf(page, draft),
    governor: governor === null ? null : {verb: governor, lemma: page.lemmas[governor] ?? ''},
    attribution: attributionOf(group?.main ?? stretch.from, attributions),
    quoted: (page.cover[group?.main ?? stretch.from] ?? -1) !== -1,
  }
  return stretch.in === undefined ? clause : {...clause, in: stretch.in}
}

const complementsOf = (page: Page, {complements}: Draft): Clause['complements'] =>
  complements.flatMap(({preposition, noun}) => (isTold(noun) ? [{preposition, phrase: phraseOf(page, noun)}] : []))

const isDenied = ({denied, group}: Draft, said: readonly (Noun | null)[]): boolean =>
  denied || (group?.negated ?? false) || said.some(noun => noun?.negated)

/** What hangs on nothing is main, and without a verb it is a phrase. */
function sortOf({sort, group}: Draft, parent: number | null): Clause['sort'] {
  if (group === null) return 'verbless'
  return parent === null && sort !== 'coordinate' ? 'main' : sort
}

/** `the man he shot`: what the relative clause describes is its object. */
function objectOf(
  {object, antecedent, sort, group, marker, complements, borrows}: Draft,
  subject: Noun | null,
): Noun | null {
  if (object) return object
  if (borrows && group && !group.passive && !INTRANSITIVE.has(group.lemma) && borrows.group?.passive === false)
    return borrows.object
  if (sort !== 'relative' || antecedent === null || subject === antecedent || !group || group.passive) return object
  // whose father was a miner; where he was born; with which she was killed
  if (
    marker === 'whose' ||
    marker === 'where' ||
    marker === 'when' ||
    COPULAS.has(group.lemma) ||
    complements.some(({noun}) => noun === antecedent)
  )
    return null
  return governsClause(group.lemma) && group.lemma !== 'see' && group.lemma !== 'find' ? null : antecedent
}

function predicateOf(page: Page, {group, governor}: Draft): Predicate {
  if (group === null) return NO_VERB
  const {tense, perfect, passive, modality, modal} = group
  // plans to strike
  const planned = group.form === 'to' && governor !== null && PLANNING.has(page.lemmas[governor] ?? '')
  return {tense, perfect, passive, modality, modal, future: group.future || planned}
}

/** The narrowest that holds the verb. */
function attributionOf(at: number, attributions: readonly Attributed[]): number | null {
  let found: number | null = null
  let width = Infinity
  for (const {at: place, attribution} of attributions) {
    const {from, to} = attribution.content
    if (at < from || at >= to || to - from >= width) continue
    width = to - from
    found = place
  }
  return found
}
