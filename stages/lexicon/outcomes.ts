/**
 * What a predicate answers: of a vote that something passed or failed, of a person that she stayed or went.
 *
 * Example: `call+off` and `go+ahead` answer one question in two ways; `turn+down` and `get:shrift` in one way. An answer is
 * worth little alone (a march may be held, a lead held): it needs the same thing asked of in both tellings. Avoids holding
 * two verbs to be contrary everywhere because they are so of one sort of thing. Cost: the file is read once, some 150 lines.
 */
import {textOf} from './tables.ts'

export interface Answer {
  /** Number of the question. */
  readonly question: number
  /** Number of the answer among those of its question. */
  readonly pole: number
  /** Answers of one side go together: what was put off may be called off. */
  readonly side: number
  /** Of whom or of what it is asked: who does it, or what it befalls. */
  readonly of: 'who' | 'what'
}

/** Answers of one side. */
const MOST = 10

let known: ReadonlyMap<string, readonly Answer[]> | null = null

function read(): ReadonlyMap<string, readonly Answer[]> {
  const answers = new Map<string, Answer[]>()
  const lines = textOf('outcomes.txt')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  lines.forEach((line, question) => {
    const of: Answer['of'] = line.startsWith('who ') ? 'who' : 'what'
    line
      .slice(of.length + 1)
      .split(' | ')
      .forEach((poles, side) =>
        poles.split(' ~ ').forEach((words, place) => {
          for (const word of words.split(' ')) {
            const answer = {question, side, pole: side * MOST + place, of}
            const own = answers.get(word)
            if (own === undefined) answers.set(word, [answer])
            else own.push(answer)
          }
        }),
      )
  })
  return answers
}

const NONE: readonly Answer[] = []

/** `verb`, `verb+particle`, `verb:object`, `verb/preposition`, `verb/preposition:noun`, `/preposition:noun`. */
export const answersOf = (expression: string): readonly Answer[] => (known ??= read()).get(expression) ?? NONE
