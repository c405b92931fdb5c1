/** The room's door: what other rooms may use. */
export {dedupRun, type Deduplicated, type DedupOptions, type Grouped} from './dedup.ts'
export type {PhaseName} from './phases.ts'
