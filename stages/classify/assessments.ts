/**
 * Who measures, counts, names or describes something, told without a verb of saying: it is theirs as if they had said it.
 *
 * Example: `The survey put the quake at 4.1` -> survey: the quake at 4.1; `Doctors diagnosed pneumonia in the singer`. Avoids:
 * `The driver put the bag in the boot`: nothing is assessed. A step a clause.
 */
import {isGroupNoun, isPersonNoun} from '../lexicon/lexicon.ts'
import type {Clause, Phrase} from '../annotate/clauses/index.ts'
import type {Annotated, Speaker, Stretch} from '../annotate/types.ts'
import {onceAnArticle} from './once.ts'

export interface Assessment {
  readonly sentence: number
  readonly speaker: Speaker
  readonly verb: string
  readonly content: Pick<Stretch, 'from' | 'to'>
}

/** Verbs that assess whatever they govern. */
const ASSESSING = new Set(
  'measure record log register count tally diagnose describe estimate calculate reckon'.split(' '),
)
/** `put the quake at 4.1`, `named frost as the culprit`, `has it at 4.1`: only so. */
const PLACING = new Map<string, ReadonlySet<string>>(
  Object.entries({
    put: new Set(['at']),
    have: new Set(['at']),
    place: new Set(['at']),
    value: new Set(['at']),
    set: new Set(['at']),
    name: new Set(['as']),
    list: new Set(['as']),
    identify: new Set(['as']),
    dismiss: new Set(['as']),
    blame: new Set(['for', 'on']),
  }),
)

export const assessmentsIn = (member: Annotated, sentence: number): readonly Assessment[] =>
  bySentence(member).get(sentence) ?? []

const bySentence = onceAnArticle((member): ReadonlyMap<number, readonly Assessment[]> => {
  const found = new Map<number, Assessment[]>()
  for (const clause of member.clauses) {
    const {subject, group, lemma, sentence} = clause
    if (subject === null || group === null || !assesses(member, clause) || clause.tense === 'none') continue
    const speaker = speakerOf(member, subject)
    if (speaker === null) continue
    const one = {sentence, speaker, verb: lemma, content: {from: group.to, to: Math.max(group.to, clause.to)}}
    found.set(sentence, [...(found.get(sentence) ?? []), one])
  }
  return found
})

function assesses({tokens}: Annotated, {lemma, passive, object, complements, quoted}: Clause): boolean {
  if (passive || quoted || object === null) return false
  const placing = PLACING.get(lemma)
  return (
    ASSESSING.has(lemma) ||
    complements.some(
      ({preposition, phrase: {from, to}}) =>
        placing?.has(preposition) === true &&
        // put the quake at 4.1; not put the bins out at dawn
        (preposition !== 'at' || tokens.slice(from, to + 1).some(({pos}) => pos === 'NUM')),
    )
  )
}

/** Somebody, or a body; not `The survey ship put the anchor at risk`. */
function speakerOf({tokens, people, article}: Annotated, subject: Phrase): Speaker | null {
  const head = tokens[subject.head]
  if (head === undefined || head.pos === 'PRON') return null
  const isBody = isGroupNoun(subject.lemma) || head.pos === 'PROPN'
  if (subject.person === null && !isBody && !isPersonNoun(subject.lemma)) return null
  const {start, end, in: field} = subject
  const text = (field === 'title' ? (article.title ?? '') : article.text).slice(start, end)
  return {
    ...(field === undefined ? {start, end} : {start, end, in: field}),
    person: subject.person,
    text,
    name: subject.person === null ? text.replace(/^(?:the|a|an)\s+/iu, '') : (people[subject.person]?.name ?? text),
    sort: subject.person !== null ? 'person' : isBody ? 'organisation' : 'role',
    number: /s$/u.test(head.lower) && !isBody ? 'several' : 'one',
  }
}
