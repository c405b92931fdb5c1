/**
 * The event that a time is the time of: what is done, how the time stands to it, whether it is planned, and the words
 * around.
 *
 * Example: `Monday’s theft` steal, at; `until Friday` of `will stay shut until Friday` shut, until, planned. Avoids: the day
 * of the speech (`denied it on Friday`), verbs that tell nothing alone (`had in 2004`), `since 1908` of another record.
 */
import {stemOf} from '../align/stem.ts'
import type {Clause} from '../annotate/clauses/index.ts'
import type {Annotated, TimeMention, Token} from '../annotate/types.ts'
import {isKnownAct, namedAlike, phraseOf, sameAct} from './acts.ts'
import {doerOf, ownedNoun} from './event-parties.ts'
import {relationOf, turned, type Relation} from './event-relations.ts'
import {clauseAround, clauseWords} from './frames.ts'
import {inSentence} from './sentences.ts'
import {onceAnArticle} from './once.ts'

export interface EventTime {
  readonly time: TimeMention
  readonly acts: readonly string[]
  readonly relation: Relation
  readonly planned: boolean
  readonly negated: boolean
  readonly conditional: boolean
  /** Stems of the content words of its clause, times and acts left out. */
  readonly words: ReadonlySet<string>
  /** Minutes that its sentence says something lasts. */
  readonly lasting: readonly number[]
  /** Inside quotation marks or a post: its `today` is the speaker’s. */
  readonly quoted: boolean
  /** The country that did it, under one name; null where it is no country or not said. */
  readonly doer: string | null
}

/** A verb that tells nothing without its object, or the saying of something. */
const LIGHT = new Set(
  `be have do can will would may could should must make take get give go come see say tell add announce deny reveal
  disclose concede claim argue warn report write tweet post confirm state insist declare testify acknowledge admit comment
  propose suggest vow promise urge call ask explain note show tout expect plan want need use include become remain continue
  keep know think believe hear look seem appear feel let help try speak interview describe accord publish date update read
  follow mark describe cite quote allege predict pledge agree`.split(/\s+/u),
)
export const isLight = (lemma: string): boolean => LIGHT.has(lemma)
/** Verbs that hand the act to a noun: `begin a strike`, `the blast happened`. */
const HANDING = new Set(
  `be begin start hold stage face launch carry happen occur take lead open come follow last set do`.split(/\s+/u),
)
const POST = /https?:|pic\.twitter|\(@|— @/u

/** Every time of an article that is the time of an event. */
export const eventTimesOf = onceAnArticle((member): readonly EventTime[] =>
  member.times.filter(time => time.role !== 'speech').map(time => eventTime(member, time)),
)

function eventTime(member: Annotated, time: TimeMention): EventTime {
  const clause = clauseOf(member, time)
  const {relation, negated} = turned(relationOf(member, time), clause?.negated ?? false)
  const acts = clause === undefined ? [] : actsOf(member, clause, time)
  const published = dayOf(member)
  const ahead = time.firstDay !== null && published !== null && time.firstDay > published
  return {
    time,
    acts,
    relation,
    planned: ahead || clause?.future === true || (clause?.modal === true && isOpen(time, published)),
    negated,
    conditional: clause?.conditional ?? false,
    words: clause === undefined ? new Set() : wordsOf(member, clause, acts),
    lasting: inSentence(member.durations, time.sentence)
      .filter(({low, high}) => low === high)
      .map(({low}) => low),
    quoted: isQuoted(member, time),
    doer: clause === undefined ? null : doerOf(member, clause),
  }
}

/** `should close this year`: the span has not yet run out. */
const isOpen = ({lastDay}: TimeMention, published: number | null): boolean =>
  lastDay !== null && published !== null && lastDay > published

/** `should close | before the year is out`: a clause of nothing but the time belongs to the one before it. */
function clauseOf(member: Annotated, time: TimeMention): Clause | undefined {
  const own = clauseAround(member, time)
  if (own === undefined || own.to - own.from - (time.to - time.from) > 2) return own
  return inSentence(member.clauses, own.sentence).findLast(({to}) => to <= own.from) ?? own
}

/** The day an article is read as of. */
export const dayOf = ({article, asOf}: Annotated): number | null => article.published?.day ?? asOf?.day ?? null

/** The verb nearest before the time, else the first behind it: `a ferry carrying 90 ran aground on Saturday` runs. */
function verbOf({tokens}: Annotated, clause: Clause, {from, to}: TimeMention): Token | undefined {
  const isFull = ({pos}: Token): boolean => pos === 'VERB'
  const inside = tokens.slice(clause.from, clause.to)
  const modal = inside.findLast(({pos, index}) => pos === 'AUX' && index < from)
  return (
    inside.findLast(token => token.index < from && isFull(token)) ??
    inside.find(token => token.index >= to && isFull(token)) ??
    // `should close before`: what follows a lone auxiliary, whatever the tagger takes it for
    (modal === undefined ? undefined : inside.find(({index}) => index === modal.index + 1))
  )
}

function actsOf(member: Annotated, clause: Clause, time: TimeMention): string[] {
  const {tokens} = member
  // `an Oct. 19 rendezvous`: the day of the rendezvous, whatever is said of it
  const owner = ownedNoun(member, time)
  if (owner !== null) return [owner]
  const verb = verbOf(member, clause, time)
  const acts: string[] = []
  if (verb !== undefined) {
    const behind = tokens.slice(verb.index + 1, clause.to).map(({lower}) => lower)
    const act = phraseOf(verb.lemma, behind) ?? verb.lemma
    if (!LIGHT.has(act)) acts.push(act)
  }
  return [...new Set([...acts, ...nounsBeside(member, clause, time)])]
}

/** `Monday’s theft`, `the raid on Sunday night`, `to begin a two-day strike on Monday`. */
function nounsBeside(
  {tokens, firstToken, names}: Annotated,
  clause: Clause,
  {from, to, sentence}: TimeMention,
): string[] {
  const end = firstToken[sentence + 1] ?? tokens.length
  const nouns: string[] = []
  // the Securities and Exchange Commission commissions nothing
  const isNamed = (index: number): boolean =>
    inSentence(names, sentence).some(name => name.from <= index && index < name.to)
  const isEvent = ({pos, lemma, index}: Token): boolean => pos === 'NOUN' && isKnownAct(lemma) && !isNamed(index)
  const owned = /['’]s?$/u.test(tokens[to - 1]?.text ?? '') || /^['’]s?$/u.test(tokens[to]?.text ?? '')
  if (owned)
    nouns.push(
      ...tokens
        .slice(to, Math.min(end, to + 4))
        .filter(isEvent)
        .map(({lemma}) => lemma),
    )
  const before = tokens[from - 1]
  // `close at the end of May`
  const article = before?.pos === 'DET' && tokens[from - 2]?.pos === 'ADP' ? 3 : 2
  const governed = before?.pos === 'ADP' || article === 3 ? tokens[from - article] : before
  // `lapsed on 31 January`: beside its time an act is one, whatever the tagger takes it for
  if (governed?.sentence === sentence && isKnownAct(governed.lemma) && !isNamed(governed.index))
    nouns.push(governed.lemma)
  const hands = clause.verb !== null && HANDING.has(clause.lemma)
  if (hands)
    nouns.push(
      ...tokens
        .slice(clause.from, clause.to)
        .filter(isEvent)
        .map(({lemma}) => lemma),
    )
  return nouns
}

/** A clause of two words (`starting Sept. 2`) says too little of its event: then the whole sentence speaks. */
const FEW_WORDS = 3

function wordsOf(member: Annotated, clause: Clause, acts: readonly string[]): Set<string> {
  const own = bareWords(member, clause, acts)
  if (own.size >= FEW_WORDS) return own
  const {sentence} = clause
  const [from, to] = [member.firstToken[sentence] ?? 0, member.firstToken[sentence + 1] ?? member.tokens.length]
  return bareWords(member, {sentence, from, to}, acts)
}

function bareWords(
  member: Annotated,
  part: Pick<Clause, 'sentence' | 'from' | 'to'>,
  acts: readonly string[],
): Set<string> {
  const stems = new Set(acts.map(stemOf))
  return new Set(
    timelessWords(member, part)
      .filter(word => !stems.has(word))
      .map(namedAlike),
  )
}

/** Words of clauses without those of their sentence’s times: every time of a long sentence asks for them. */
interface Timeless {
  /** Stems of the words of all times, by sentence. */
  readonly ofTimes: ReadonlyMap<number, ReadonlySet<string>>
  readonly byPlace: Map<string, readonly string[]>
}

const timelessIn = onceAnArticle((member): Timeless => {
  const ofTimes = new Map<number, Set<string>>()
  for (const {sentence, from, to} of member.times) {
    const stems = ofTimes.get(sentence) ?? new Set()
    ofTimes.set(sentence, stems)
    for (const {lemma} of member.tokens.slice(from, to)) stems.add(stemOf(lemma))
  }
  return {ofTimes, byPlace: new Map()}
})

function timelessWords(member: Annotated, part: Pick<Clause, 'sentence' | 'from' | 'to'>): readonly string[] {
  const {ofTimes, byPlace} = timelessIn(member)
  const place = `${part.from}-${part.to}`
  const known = byPlace.get(place)
  if (known !== undefined) return known
  const stems = ofTimes.get(part.sentence)
  const words = [...clauseWords(member, part, {from: -1, to: -1})].filter(word => stems?.has(word) !== true)
  byPlace.set(place, words)
  return words
}

function isQuoted(member: Annotated, {start, sentence, in: field}: TimeMention): boolean {
  const held = member.quotes.some(quote => quote.in === field && quote.start <= start && start < quote.end)
  const {start: from, end} = member.article.sentences[sentence] as Annotated['article']['sentences'][number]
  return held || (field === undefined && POST.test(member.article.text.slice(from, end)))
}

/** The first act of one that the other tells too; null where they tell of different things. */
export const sharedAct = (a: EventTime, b: EventTime): string | null =>
  a.acts.find(x => b.acts.some(y => sameAct(x, y))) ?? null
