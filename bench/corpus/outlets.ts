/** The outlets of a corpus: what they are called, how they type, and what they print under all they publish. */
import {writeText} from './article.ts'
import {cut} from './edits.ts'
import type {Marks, Piece} from './pieces.ts'
import {Dice, FOR} from './random.ts'
import {PAPERS, PLACES} from './word-lists.ts'

export interface Outlet {
  readonly name: string
  readonly site: string
  readonly marks: Marks
  /** Above and under every article, where the corpus has such. */
  readonly above: readonly Piece[]
  readonly below: readonly Piece[]
}

const OUTLETS = 40

function outletOf(seed: number, at: number): Outlet {
  const dice = new Dice(seed, FOR.outlet, at)
  const [place, paper] = [PLACES[at % PLACES.length] ?? '', PAPERS[Math.floor(at / 4) % PAPERS.length] ?? '']
  const site = `${place}-${paper}`
    .normalize('NFKD')
    .replace(/[^a-z-]/gi, '')
    .toLowerCase()
  return {
    name: `The ${place} ${paper}`,
    site: `https://${site}.example`,
    marks: at % 5 === 4 ? 'straight' : 'curly',
    above: cut(writeText(dice, 30), dice.between(10, 24)),
    below: [...cut(writeText(dice, 60), dice.between(20, 50)), ...cut(writeText(dice, 60), dice.between(15, 50))],
  }
}

export const outletsOf = (seed: number): readonly Outlet[] =>
  Array.from({length: OUTLETS}, (_, at) => outletOf(seed, at))
