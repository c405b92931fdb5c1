/** The worker out of its source: a thread of an older Node knows nothing of what reads TypeScript in its parent. */
import {register} from 'tsx/esm/api'

register()
await import('./worker.ts')
