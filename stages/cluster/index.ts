/** The room cluster: see cluster.ts. */
export {cluster, clusterWithoutStories} from './cluster.ts'
