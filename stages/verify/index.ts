/** The room's door: what other rooms may use. */
export {verify, verifyPair, verifyPairs} from './verify.ts'
