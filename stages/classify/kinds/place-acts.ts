/**
 * What a place is the place of: the act beside it, and the words of its clause.
 *
 * Example: `was found in a quarry` find; `a fire at a warehouse` fire and the verb behind; `At the clinic, doctors treated`
 * treat. Avoids: the place of another clause, of a denial, of a condition, the place where something was said. Cost: the
 * tokens of a clause.
 */
import {stemOf} from '../../align/stem.ts'
import {clauseAt, type Clause, type Phrase} from '../../annotate/clauses/index.ts'
import type {PlaceMention} from '../../annotate/places/types.ts'
import type {Annotated} from '../../annotate/types.ts'
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
  'say tell add state announce claim report write note explain comment declare warn insist argue confirm reveal deny acknowledge describe condemn denounce deplore praise criticise criticize welcome hail cite quote'.split(
    ' ',
  ),
)

export function wheresOf(member: Annotated, index: number): Where[] {
  const aside = asideOf(member)
  return member.places.map(place => whereOf(member, index, place, aside(place)))
}

/** `has claimed a life`, `claimed the title`: no words are said. */
const isTaken = ({lemma, object}: Clause): boolean =>
  lemma === 'claim' &&
  /^(?:life|victim|casualty|scalp|wicket|title|championship|win|victory|crown|trophy|cup|medal|gold|silver|bronze|prize|award|record|place|spot|seat|point)$/u.test(
    object?.lemma ?? '',
  )

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

function whereOf(member: Annotated, index: number, place: PlaceMention, aside: ReadonlySet<string>): Where {
  const clause = clauseOf(member, place)
  const acts = actsOf(member, clause, place)
  return {
    member: index,
    place,
    acts,
    // `the frost claimed the lives of`
    spoken: clause !== null && SAYING.has(clause.lemma) && acts.length === 1 && !isTaken(clause),
    negated: clause?.negated ?? false,
    open: clause?.modal === true || clause?.future === true,
    conditional: clause?.conditional ?? false,
    parties: clause === null ? new Set() : partiesOf(member, clause),
    words: clause === null ? new Set() : wordsAround(member, clause, place, new Set([...aside, ...acts.map(stemOf)])),
  }
}

/** The clause of a place; a bare phrase (`beside a road`) belongs to the clause that it hangs on. */
function clauseOf(member: Annotated, {from}: PlaceMention): Clause | null {
  const own = clauseAt(member, from)
  if (own === null || own.verb !== null || own.parent === null) return own
  return member.clauses[own.parent] ?? own
}

function actsOf(
  {tokens}: Annotated,
  clause: Clause | null,
  {from, preposition, relation, sentence}: PlaceMention,
): string[] {
  const acts: string[] = []
  // `a fire at a warehouse`, `the final at Corrie Park`
  const noun = tokens[preposition === '' ? from - 1 : from - 2]
  const isNominal =
    noun?.sentence === sentence && noun.pos === 'NOUN' && (isKnownAct(noun.lemma) || isEventNoun(noun.lemma))
  if (isNominal) acts.push(noun.lemma)
  // `its flight to Tokyo` is the flight’s goal, whatever the verb
  if (isNominal && (relation === 'to' || relation === 'from') && TRAVEL.has(noun.lemma)) return acts
  if (clause === null || clause.verb === null) return acts
  const after = tokens.slice(clause.verb + 1, Math.min(clause.to, clause.verb + REACH)).map(({lower}) => lower)
  acts.push(after[0] === 'place' ? 'happen' : actOf(clause, after))
  // `was pronounced dead`, `was alive`
  if (clause.lemma === 'be' || DECLARING.has(clause.lemma)) acts.push(...predicated(clause, after))
  return acts
}
/** Words behind a verb that may make a phrase with it: `run aground`, `find guilty`. */
const REACH = 5

/** `broke in` only where the particle is the verb’s own, not the place’s preposition. */
const actOf = ({lemma, particle}: Clause, after: readonly string[]): string =>
  phraseOf(lemma, particle === null ? after.filter(word => !/^(?:in|into|off|up|over)$/u.test(word)) : [particle]) ??
  lemma

const DECLARING = new Set(['pronounce', 'declare', 'find'])
const predicated = ({predicative}: Clause, after: readonly string[]): string[] =>
  [predicative?.lemma ?? '', ...after.slice(0, 1)].filter(word => /(?:ed|dead|alive|born)$/u.test(word))

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

/** Who and what the clause is of: heads of subject, objects and agent; a person by surname, a pronoun of none as `it`. */
function partiesOf({people}: Annotated, {subject, object, indirectObject, agent, predicative}: Clause): Set<string> {
  const parties = new Set<string>()
  const add = (phrase: Phrase): void => {
    const surname = phrase.person === null ? undefined : people[phrase.person]?.surname
    if (surname !== undefined) parties.add(stemOf(surname.toLowerCase()))
    else parties.add(PRONOUNS.has(phrase.lemma) ? 'it' : namedAlike(stemOf(phrase.lemma)))
    phrase.joined.forEach(add)
  }
  for (const phrase of [subject, object, indirectObject, agent, predicative]) if (phrase !== null) add(phrase)
  return parties
}
const PRONOUNS = new Set(
  'i he she it we you they him her us them this that these those who which one all some both each many most'.split(' '),
)

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
  'surrender give turn hand',
].map(row => new Set(row.split(' ')))

/** Whether two verbs or event nouns can tell one act at a place. */
const actsMeet = (x: string, y: string): boolean =>
  sameAct(x, y) || synonyms(x, y) || ALIKE.some(set => set.has(x) && set.has(y))

/** The act that both tell, one that tells something before one that does not; null where none. */
export function sharedAct(a: Where, b: Where): string | null {
  // from both sides: `taken to a clinic` / `admitted to a clinic` is one act, in whichever order they come
  const met = (from: readonly string[], to: readonly string[]): string[] =>
    from.filter(x => to.some(y => actsMeet(x, y)))
  const both = [...met(a.acts, b.acts), ...met(b.acts, a.acts)].sort()
  return both.find(act => !isLight(act)) ?? both[0] ?? null
}

/** `was at the airport`: the verb is of no use, the words around must speak. */
export const isLight = (act: string): boolean => LIGHT.has(act) || SAYING.has(act)

/** `the explosion happened`: the act is told by a noun. */
export const isEvent = (party: string): boolean => isKnownAct(party) || isEventNoun(party)
