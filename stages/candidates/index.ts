/** The room's door: what other rooms may use. */
export {candidates} from './candidates.ts'
export {proposePairs} from './propose.ts'
export {daysOf, pairsOfDay, type Dated} from './window.ts'
