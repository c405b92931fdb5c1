/** The room cluster: see cluster.ts. */
export {cluster, measuredBy, place} from './cluster.ts'
