/** The room's door: what other rooms may use. */
export {shingle, shingleArticle, shingleWithoutTerms} from './shingle.ts'
