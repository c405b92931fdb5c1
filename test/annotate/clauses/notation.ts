/**
 * A clause on one line, for tables: sort and marker, verb, what the group says, parts by the lemma of their heads.
 *
 * `relative/who arrest past passive s:man on:sunday`, `infinitive sue not s:firm <plan`. s subject, a agent, o object,
 * i indirect object, p predicative; `+` joins a list, `-` before a head that is denied; `<` the word over it.
 */
import type {Annotated} from '../../../stages/annotate/types.ts'
import type {Clause, Phrase} from '../../../stages/annotate/clauses/index.ts'

const head = (phrase: Phrase): string =>
  [`${phrase.negated ? '-' : ''}${phrase.lemma}`, ...phrase.joined.map(({lemma}) => lemma)].join('+')

export function lineOf(clause: Clause): string {
  const part = (letter: string, phrase: Phrase | null): string[] => (phrase ? [`${letter}:${head(phrase)}`] : [])
  const {tense, perfect, passive, negated, modality, future} = clause
  return [
    clause.sort + (clause.marker ? `/${clause.marker.replace(' ', '-')}` : ''),
    clause.lemma === '' ? '-' : clause.lemma + (clause.particle ? `+${clause.particle}` : ''),
    ...(tense === 'none' ? [] : [tense]),
    ...(perfect ? ['perfect'] : []),
    ...(passive ? ['passive'] : []),
    ...(modality === 'none' ? [] : [modality]),
    ...(future && tense !== 'future' ? ['future'] : []),
    ...(negated ? ['not'] : []),
    ...part('s', clause.subject),
    ...part('a', clause.agent),
    ...part('i', clause.indirectObject),
    ...part('o', clause.object),
    ...part('p', clause.predicative),
    ...clause.complements.map(({preposition, phrase}) => `${preposition.replace(' ', '-')}:${head(phrase)}`),
    ...(clause.governor ? [`<${clause.governor.lemma}`] : []),
    ...(clause.quoted ? ['"'] : []),
  ].join(' ')
}

export const linesOf = ({clauses}: Annotated): string[] => clauses.map(lineOf)
