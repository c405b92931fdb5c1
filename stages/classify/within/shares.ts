/**
 * number/shares-over-all: the shares of one vote or poll that come to more than all of it.
 *
 * Example: `52% voted for Lund, 41% for Orr and 24% for Vik`. Avoids: shares of two groups (`55% of men and 48% of women`),
 * turnout, former shares, answers of which one may give several, roundings. Cost: the shares of a sentence.
 */
import type {Annotated, Quantity} from '../../annotate/types.ts'
import {inSentence} from '../sentences.ts'
import type {Proposal, StoryView} from '../types.ts'
import {contradiction, textOf} from './contradiction.ts'

/** Answers of which one gives one. */
const CHOICE =
  /^(?:vote|voted|votes|undecided|abstained|against|opposed|favour|favor|favoured|favored|oppose|backed|back|reject|rejected|unsure|ballot|poll|candidate|stake|owns|own|share|shares)$/u
const OTHER =
  /^(?:turnout|compared|from|than|up|down|rise|fall|rose|fell|earlier|previous|last|margin|multiple|also|both|each|respectively|while|whereas|interest|least|almost|increase|decrease|growth|women|men)$/u
/** What follows the share of a choice: for whom, or what they do. */
const BEHIND =
  /^(?:for|against|to|were|are|was|said|chose|backed|voted|favou?red|opposed|supported|rejected|abstained|undecided|of)$/u
const ALL = 100

export function sharesOverAll(story: StoryView, member: number): Proposal[] {
  const annotated = story.members[member] as Annotated
  const sentences = new Set(annotated.quantities.filter(isShare).map(({sentence}) => sentence))
  return [...sentences].flatMap(sentence => {
    const shares = inSentence(annotated.quantities, sentence).filter(isShare)
    const sum = shares.reduce((total, {low}) => total + low, 0)
    if (shares.length < 3 || sum <= ALL + story.settings.withinSharesRoom || !isOneVote(annotated, sentence, shares))
      return []
    const [first, last] = [shares[0] as Quantity, shares.at(-1) as Quantity]
    return [
      contradiction(story, member, {
        about: 'shares of one whole',
        rule: 'number/shares-over-all',
        why: `the shares come to ${String(Math.round(sum))}%`,
        numbers: {sum: Math.round(10 * sum) / 10},
        sides: [
          {at: first, sentence, norm: `${String(first.low)}%`},
          {
            at: last,
            sentence,
            norm: `${String(last.low)}% of ${String(Math.round(sum))}%`,
            said: `${textOf(annotated, last)}, in all ${String(Math.round(sum))}%`,
          },
        ],
      }),
    ]
  })
}

const isShare = ({measure, low, high, comparator, former}: Quantity): boolean =>
  measure === 'percent' && low === high && comparator === 'exact' && !former && low < ALL

function isOneVote({tokens, firstToken}: Annotated, sentence: number, shares: readonly Quantity[]): boolean {
  const own = tokens.slice(firstToken[sentence], firstToken[sentence + 1])
  if (!own.some(({lower}) => CHOICE.test(lower)) || own.some(({lower}) => OTHER.test(lower))) return false
  // `55% of men`, `48% of women`: of two groups
  const ofs = shares.filter(({to}) => tokens[to]?.lower === 'of').length
  return ofs <= 1 && shares.every(({to}) => BEHIND.test(tokens[to]?.lower ?? ''))
}
