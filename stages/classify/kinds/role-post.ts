/**
 * post: which of the posts at the head of a house one holds.
 *
 * Example: `medical director of the health board` / `chief executive of the health board`. Avoids: `managing director` and
 * `chief executive`, which are one post in two countries; `boss`, `director` and `executive` alone, which are any of them; a
 * person who holds two (`chairman and chief executive`): the other article’s word for it is enough.
 */
import type {Calling} from '../../annotate/types.ts'
import {isWhole, type Aspect} from './role-aspects.ts'

/** Posts of which a house has one each; words of one line name one post. */
const POSTS = new Map(
  `chief executive|ceo|chief executive officer|managing director|executive chief
  chief operating officer|coo|operations director|director of operations
  chief financial officer|cfo|finance director|financial director|director of finance|finance chief|chief finance officer
  chief technology officer|cto|technology director|chief information officer|cio
  chief medical officer|medical director|director of medicine
  chief nurse|nursing director|director of nursing
  chairman|chair|chairwoman|chairperson
  company secretary|general counsel
  marketing director|director of marketing|chief marketing officer
  commercial director|sales director|director of sales
  head coach|sporting director|director of football|technical director
  headteacher|head teacher|headmaster|headmistress|principal
  deputy head|deputy headteacher|assistant principal|vice-principal
  professor
  postdoctoral researcher|postdoctoral fellow|postdoctoral scientist|postdoc
  doctoral student|graduate student|phd student|phd candidate|doctoral candidate`
    .split('\n')
    .flatMap((line, i) =>
      line
        .trim()
        .split('|')
        .map(words => [words, i] as const),
    ),
)

/** `medical director`, `director of nursing`, `chief executive`, from the longest down. */
function postOf({head, modifiers, complement}: Calling): number | null {
  const of = complement?.preposition === 'of' ? [`${head} of ${complement.words[0] ?? ''}`] : []
  const before = modifiers.map((_, i) => [...modifiers.slice(i), head].join(' '))
  for (const words of [...of, ...before, head]) {
    const post = POSTS.get(words)
    if (post !== undefined) return post
  }
  return null
}

export const post: Aspect = {
  name: 'post',
  severity: 'medium',
  answer: ({calling}) => (calling.form !== 'of' && isWhole(calling) ? (postOf(calling)?.toString() ?? null) : null),
  stand: ({calling: a}, {calling: b}) => (postOf(a) === postOf(b) ? 'same' : 'apart'),
}
