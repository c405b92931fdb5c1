/** The plan as types: a room left out does not compile, and `npm run types` says so. */
import {flow} from '../../pipeline/flow.ts'
import {openRun} from '../../pipeline/run.ts'
import {align} from '../../stages/align/index.ts'
import {annotate} from '../../stages/annotate/index.ts'
import {candidates} from '../../stages/candidates/index.ts'
import {classify} from '../../stages/classify/index.ts'
import {cluster} from '../../stages/cluster/index.ts'
import {minhash} from '../../stages/minhash/index.ts'
import {normalize} from '../../stages/normalize/index.ts'
import {read, type InputFile} from '../../stages/read/index.ts'
import {report} from '../../stages/report/index.ts'
import {shingle} from '../../stages/shingle/index.ts'
import {verify} from '../../stages/verify/index.ts'

const {context} = openRun({
  options: {jobs: 1, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null},
})

/** Each line leaves one room out, and the compiler says so: without the error, `npm run types` fails. */
export function doesNotCompile(files: AsyncIterable<InputFile>): void {
  const start = flow(files, context)
  const sketched = start.through(read).through(normalize).through(shingle).through(minhash)
  const placed = sketched.through(candidates).through(verify).through(cluster)
  // @ts-expect-error without read
  start.through(normalize)
  // @ts-expect-error without normalize
  start.through(read).through(shingle)
  // @ts-expect-error without shingle
  start.through(read).through(normalize).through(minhash)
  // @ts-expect-error without minhash
  start.through(read).through(normalize).through(shingle).through(candidates)
  // @ts-expect-error without candidates
  sketched.through(verify)
  // @ts-expect-error without verify
  sketched.through(candidates).through(cluster)
  // @ts-expect-error without cluster
  sketched.through(candidates).through(verify).through(annotate)
  // @ts-expect-error without annotate
  placed.through(align)
  // @ts-expect-error without align
  placed.through(annotate).through(classify)
  // @ts-expect-error without classify
  placed.through(annotate).through(align).through(report)
}
