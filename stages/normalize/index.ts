/** The room's door: what other rooms may use. */
export {isStory, normalize, isLone, normalizeArticle, type Options} from './normalize.ts'
export {sentencesOf} from './sentences.ts'
