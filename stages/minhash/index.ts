/** The room's door: what other rooms may use. */
export {minhash, sketchOf} from './minhash.ts'
