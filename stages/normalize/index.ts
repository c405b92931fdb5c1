/** The room's door: what other rooms may use. */
export {isStory, normalize, normalizeArticle, optionsOf, understoodInTime, type Options} from './normalize.ts'
export {sentencesOf} from './sentences.ts'
