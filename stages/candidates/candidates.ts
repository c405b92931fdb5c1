/** The room as a stage: all sketches in, and the pairs to be verified out; of neighbouring days alone where a window is set. */
import {gather, type Stage} from '../../pipeline/stage.ts'
import {inTurns} from '../../pipeline/turns.ts'
import type {Candidates, Sketch} from '../../pipeline/types.ts'
import {proposing} from './propose.ts'
import {proposingByDay} from './window.ts'

export const candidates: Stage<Sketch, Candidates> = gather(
  'candidates',
  async function* (sketches, {settings, options: {window}, signal}) {
    yield await inTurns(
      window === undefined
        ? proposing(sketches, settings.candidates)
        : proposingByDay(sketches, window, settings.candidates),
      signal,
    )
  },
)
