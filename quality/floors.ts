/**
 * The figures below which `npm run quality` fails. A floor follows the figure reached, a little below it, so that a change
 * which makes one set worse is seen; it is raised when the figure rises.
 */
import {f1, precisionOf, recallOf, type Score} from './score.ts'

export interface Floor {
  readonly precision: number
  readonly recall: number
  readonly core: number
  readonly unique: number
  readonly boilerplate: number
}

/** What fell, one line each; none where all stands. */
export function fallen({set, counts}: Score, floor: Floor): string[] {
  const figures: Floor = {
    precision: precisionOf(counts.all),
    recall: recallOf(counts.all),
    core: f1(precisionOf(counts.core), recallOf(counts.core)),
    unique: f1(precisionOf(counts.unique), recallOf(counts.unique)),
    boilerplate: counts.boilerplate.found / Math.max(1, counts.boilerplate.lines),
  }
  const names = ['precision', 'recall', 'core', 'unique', 'boilerplate'] as const
  return names
    .filter(name => figures[name] < floor[name])
    .map(name => `${set.name}: ${name} ${figures[name].toFixed(3)} is below ${floor[name]}`)
}
