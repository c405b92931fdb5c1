/**
 * What readers who had not written the rules said of findings on real news: true, compatible or wrong, with the reason.
 *
 * `judgements.tsv` has a line a finding and reader: id, rule, reader, verdict, reason. Finding ids are hashes of what a
 * finding stands on, so a judgement stays with its finding as long as the finding says the same.
 */
import {readFileSync} from 'node:fs'
import path from 'node:path'

export type Opinion = 'true' | 'compatible' | 'wrong'

export interface Judgement {
  readonly finding: string
  readonly rule: string
  readonly reader: string
  readonly opinion: Opinion
  readonly reason: string
}

const isOpinion = (word: string): word is Opinion => word === 'true' || word === 'compatible' || word === 'wrong'

/** Throws with the line where a line is of another form. */
export function judgementsIn(text: string): Judgement[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const [finding = '', rule = '', reader = '', opinion = '', reason = ''] = line.split('\t')
      if (!isOpinion(opinion)) throw new Error(`judgements.tsv:${i + 2}: true, compatible or wrong, not "${opinion}"`)
      return [{finding, rule, reader, opinion, reason}]
    })
}

export const readJudgements = (): Judgement[] =>
  judgementsIn(readFileSync(path.join(import.meta.dirname, 'judgements.tsv'), 'utf8'))

/** The share of a finding’s readers who call it true: 0, .5 or 1 of two. */
export function truthOf(judgements: readonly Judgement[], finding: string): number | null {
  const own = judgements.filter(judgement => judgement.finding === finding)
  return own.length === 0 ? null : own.filter(({opinion}) => opinion === 'true').length / own.length
}
