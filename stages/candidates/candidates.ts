/** The room as a stage: all sketches in, and the pairs to be verified out; of neighbouring days alone where a window is set. */
import {gather, type Stage} from '../../pipeline/stage.ts'
import type {Candidates, Sketch} from '../../pipeline/types.ts'
import {proposePairs} from './propose.ts'
import {proposeByDay} from './window.ts'

export const candidates: Stage<Sketch, Candidates> = gather('candidates', (sketches, {settings, options: {window}}) => [
  window === undefined
    ? proposePairs(sketches, settings.candidates)
    : proposeByDay(sketches, window, settings.candidates),
])
