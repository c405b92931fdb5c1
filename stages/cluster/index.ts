/** The room cluster: see cluster.ts. */
export {cluster} from './cluster.ts'
