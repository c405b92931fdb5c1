/** The clauses of an article and what is read off them; see find.ts. */
export type {Clause, ClauseSort, Complement, Modality, Phrase, Tense} from './types.ts'
export {clausesOf} from './find.ts'
export {clauseAt, doerOf, sufferersOf} from './ask.ts'
