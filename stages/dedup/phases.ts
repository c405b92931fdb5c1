/** What workers can be asked to do: for each phase what is given to all of them, and what a task gives back. */
import {bandPhase} from './band.ts'
import {exactMeetPhase, exactPartPhase} from './exact-join.ts'
import {cardPhase} from './filing.ts'
import {layPhase} from './lay.ts'
import {partPhase} from './part.ts'
import {reuseMeetPhase} from './reuse-meet.ts'
import {reusePartPhase} from './reuse-part.ts'
import {sketchPhase} from './sketch.ts'
import {frequencyPhase} from './story/frequencies.ts'
import {neighbourPhase} from './story/neighbours.ts'
import {termPhase} from './story/terms.ts'
import {verifyPhase} from './verifying.ts'
import {writePhase} from './writing.ts'

export const phases = {
  lay: layPhase,
  sketch: sketchPhase,
  band: bandPhase,
  reusePart: reusePartPhase,
  reuseMeet: reuseMeetPhase,
  exactPart: exactPartPhase,
  exactMeet: exactMeetPhase,
  frequencies: frequencyPhase,
  terms: termPhase,
  neighbours: neighbourPhase,
  verify: verifyPhase,
  card: cardPhase,
  write: writePhase,
  part: partPhase,
} as const

export type PhaseName = keyof typeof phases
export type Given<P extends PhaseName> = Parameters<(typeof phases)[P]>[1]
export type Result<P extends PhaseName> = ReturnType<ReturnType<(typeof phases)[P]>>
