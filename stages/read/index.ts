/** The first room: from paths to articles as they were found. */
export {inputFiles, type InputFile, type InputOptions} from './inputs.ts'
export {read} from './read.ts'
export {rereadRaw} from './reread.ts'
