/** The room's door: what other rooms may use. */
export {candidates, candidatesWithoutStory, proposePairs} from './candidates.ts'
