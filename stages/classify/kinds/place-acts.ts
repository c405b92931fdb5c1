/**
 * What a place is the place of: the act beside it, and the words of its clause.
 *
 * Example: `was found in a quarry` find; `a fire at a warehouse` fire and the verb behind; `At the clinic, doctors treated`
 * treat. Avoids: the place of another clause, of a denial, of a condition, the place where something was said. Cost: the
 * tokens of a clause.
 */
import {stemOf} from '../../align/stem.ts'
import type {Clause} from '../../annotate/clauses/index.ts'
import type {PlaceMention} from '../../annotate/places/types.ts'
import type {Annotated, Token} from '../../annotate/types.ts'
import {isEventNoun, synonyms} from '../../lexicon/lexicon.ts'
import {isKnownAct, namedAlike, phraseOf, sameAct} from '../acts.ts'
import {clauseWords} from '../frames.ts'

/** A place of one member, and what is told of it. */
export interface Where {
  readonly member: number
  readonly place: PlaceMention
  /** Lemmas: the event noun before it, the verb of its clause. */
  readonly acts: readonly string[]
  /** The saying of something: its place is the speaker’s. */
  readonly spoken: boolean
  readonly negated: boolean
  /** Planned or possible. */
  readonly open: boolean
  readonly conditional: boolean
  /** Who and what stands in the clause outside of prepositions, as stems; a pronoun is `it`. */
  readonly parties: ReadonlySet<string>
  /** Stems of its clause’s content words, places and acts left out. */
  readonly words: ReadonlySet<string>
}

/** Verbs that tell nothing by themselves. */
const LIGHT = new Set(
  'be have do get make take give go come happen occur set put bring end begin start keep let put seem include become remain stay stand sit lie use see hear'.split(
    ' ',
  ),
)
const SAYING = new Set(
  'say tell add state announce claim report write note explain comment declare warn insist argue confirm reveal deny acknowledge describe'.split(
    ' ',
  ),
)

export function wheresOf(member: Annotated, index: number): Where[] {
  const clauses = clausesOf(member)
  const aside = asideOf(member)
  return member.places.map(place => whereOf(member, index, place, {clause: clauses(place), aside: aside(place)}))
}

/** The clause of a place, asked for in the order of the text. */
function clausesOf({clauses}: Annotated): (place: PlaceMention) => Clause | undefined {
  let at = 0
  return ({from}) => {
    while (at < clauses.length && (clauses[at]?.to ?? 0) <= from) at++
    return clauses.slice(at, at + 2).find(clause => clause.from <= from && from < clause.to)
  }
}

/** Stems of the places and times of a sentence: they say nothing of the act. */
function asideOf(member: Annotated): (place: PlaceMention) => ReadonlySet<string> {
  const bySentence = new Map<number, Set<string>>()
  for (const {sentence, from, to} of [...member.places, ...member.times]) {
    const stems = bySentence.get(sentence) ?? new Set()
    bySentence.set(sentence, stems)
    for (const {lemma} of member.tokens.slice(from, to)) stems.add(stemOf(lemma))
  }
  return ({sentence}) => bySentence.get(sentence) ?? new Set()
}

function whereOf(
  member: Annotated,
  index: number,
  place: PlaceMention,
  {clause, aside}: {readonly clause: Clause | undefined; readonly aside: ReadonlySet<string>},
): Where {
  const verb = clause === undefined ? undefined : verbOf(member, clause, place)
  const acts = actsOf(member, clause, place, verb)
  return {
    member: index,
    place,
    acts,
    spoken: verb !== undefined && SAYING.has(verb.lemma) && acts.length === 1,
    negated: clause?.negated ?? false,
    open: clause?.modal === true || clause?.future === true,
    conditional: clause?.conditional ?? false,
    parties: clause === undefined ? new Set() : partiesOf(member, clause, place),
    words:
      clause === undefined ? new Set() : wordsAround(member, clause, place, new Set([...aside, ...acts.map(stemOf)])),
  }
}

/** The verb nearest before the place, else the first behind it. */
function verbOf({tokens}: Annotated, {from, to}: Clause, place: PlaceMention): Token | undefined {
  const inside = tokens.slice(from, to)
  const isFull = ({pos}: Token): boolean => pos === 'VERB'
  return (
    inside.findLast(token => token.index < place.from && isFull(token)) ??
    inside.find(token => token.index >= place.to && isFull(token)) ??
    inside.find(({pos}) => pos === 'AUX')
  )
}

function actsOf(
  {tokens}: Annotated,
  clause: Clause | undefined,
  {from, preposition, relation, sentence}: PlaceMention,
  verb: Token | undefined,
): string[] {
  const acts: string[] = []
  // `a fire at a warehouse`, `the final at Corrie Park`
  const noun = tokens[preposition === '' ? from - 1 : from - 2]
  const isNominal =
    noun?.sentence === sentence && noun.pos === 'NOUN' && (isKnownAct(noun.lemma) || isEventNoun(noun.lemma))
  if (isNominal) acts.push(noun.lemma)
  // `its flight to Tokyo` is the flight’s goal, whatever the verb
  if (isNominal && (relation === 'to' || relation === 'from') && TRAVEL.has(noun.lemma)) return acts
  if (verb !== undefined && clause !== undefined) {
    // `broke out in the kitchen` breaks nothing in
    const behind = tokens
      .slice(verb.index + 1, Math.max(verb.index + 1, Math.min(clause.to, from - 1)))
      .map(({lower}) => lower)
    acts.push(behind[0] === 'place' ? 'happen' : (phraseOf(verb.lemma, behind) ?? verb.lemma))
    // `were married`, `was pronounced dead`: what the tagger calls adjectives
    if (verb.pos === 'AUX')
      acts.push(...behind.slice(0, 2).filter(word => /(?:ed|dead|born|found|held|built)$/u.test(word)))
  }
  return acts
}

/** Content words of the clause but those that are set aside. */
const wordsAround = (
  member: Annotated,
  clause: Clause,
  place: PlaceMention,
  aside: ReadonlySet<string>,
): ReadonlySet<string> =>
  new Set([...clauseWords(member, clause, place)].filter(word => !aside.has(word)).map(namedAlike))

const TRAVEL = new Set(
  'flight trip journey voyage move transfer way route tour visit crossing march convoy service'.split(' '),
)

/** Heads of the noun phrases of a clause that no preposition leads to: who does it and what it befalls. */
function partiesOf({tokens}: Annotated, {from, to}: Clause, place: PlaceMention): Set<string> {
  const parties = new Set<string>()
  let led = false
  for (let i = from; i < to; i++) {
    const {pos, lower, lemma} = tokens[i] as Token
    if (i >= place.from && i < place.to) continue
    const next = tokens[i + 1]
    if (pos === 'ADP') led = true
    else if (pos === 'PRON' && PRONOUNS.has(lower)) parties.add('it')
    else if ((pos === 'NOUN' || pos === 'PROPN') && !(i + 1 < to && (next?.pos === 'NOUN' || next?.pos === 'PROPN'))) {
      if (!led) parties.add(namedAlike(stemOf(lemma)))
      led = false
    } else if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') led = false
  }
  return parties
}
const PRONOUNS = new Set('he she it they him them who which that'.split(' '))

/** Ways to tell of one being at a place of care, or of one found. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'treat admit hospitalise hospitalize take rush airlift fly care recover look bring move transfer be',
  'find discover recover locate spot uncover trace come dump leave pull drag retrieve turn',
  'happen occur take strike break start begin erupt',
  'play stage hold host beat win face meet',
  'divert redirect reroute go send head move relocate',
  'ground strike hit run crash smash collide ram',
  'die kill pronounce declare',
  'hold take host stage happen occur',
  'live reside stay',
].map(row => new Set(row.split(' ')))

/** Whether two verbs or event nouns can tell one act at a place. */
export const actsMeet = (x: string, y: string): boolean =>
  sameAct(x, y) || synonyms(x, y) || ALIKE.some(set => set.has(x) && set.has(y))

/** The act that both tell, one that tells something before one that does not; null where none. */
export function sharedAct(a: Where, b: Where): string | null {
  const both = a.acts.filter(x => b.acts.some(y => actsMeet(x, y)))
  return both.find(act => !isLight(act)) ?? both[0] ?? null
}

/** `was at the airport`: the verb is of no use, the words around must speak. */
export const isLight = (act: string): boolean => LIGHT.has(act) || SAYING.has(act)

/** `the explosion happened`: the act is told by a noun. */
export const isEvent = (party: string): boolean => isKnownAct(party) || isEventNoun(party)
