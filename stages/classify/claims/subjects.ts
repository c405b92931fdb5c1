/**
 * A pronoun before the verb where the clause has no subject: `after she dragged her out`. Whom it stands for is told by the
 * signs of gender, which lead from the pronoun to its person. A step or two a clause.
 */
import type {Clause, Phrase} from '../../annotate/clauses/index.ts'
import type {Annotated, Token} from '../../annotate/types.ts'

const PRONOUNS = new Set(['he', 'she', 'they', 'it'])

export function withSubject(member: Annotated, clause: Clause): Clause {
  if (clause.subject !== null || clause.group === null || clause.tense === 'none') return clause
  const token = member.tokens[clause.group.from - 1]
  if (token === undefined || token.sentence !== clause.sentence || !PRONOUNS.has(token.lower)) return clause
  return {...clause, subject: phraseOf(member, token)}
}

function phraseOf({people}: Annotated, token: Token): Phrase {
  const {index, sentence, start, end, lower} = token
  const person = people.find(({genders}) => genders.some(({cue}) => cue.start === start && cue.in === token.in))
  return {
    ...(token.in === undefined ? {} : {in: token.in}),
    start,
    end,
    sentence,
    from: index,
    to: index + 1,
    head: index,
    lemma: lower,
    person: person?.index ?? null,
    negated: false,
    joined: [],
  }
}
