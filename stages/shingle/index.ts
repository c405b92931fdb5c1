/** The room's door: what other rooms may use. */
export {shingle, shingleArticle} from './shingle.ts'
