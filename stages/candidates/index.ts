/** The room's door: what other rooms may use. */
export {candidates, proposePairs} from './candidates.ts'
