/**
 * The whole walk on one page: from files to the records of results.jsonl.
 *
 * Leaving a room out does not compile: the types of neighbours must fit. Up to `cluster` an article is a sketch of numbers;
 * past it travel ids, and whoever needs the text reads it again from the archive. `dedup` has a walk of its own, made for
 * millions: stages/dedup/find.ts.
 */
import {align} from '../stages/align/index.ts'
import {annotate} from '../stages/annotate/index.ts'
import {candidates} from '../stages/candidates/index.ts'
import {classify} from '../stages/classify/index.ts'
import {cluster} from '../stages/cluster/index.ts'
import {minhash} from '../stages/minhash/index.ts'
import {normalize} from '../stages/normalize/index.ts'
import {read, type InputFile} from '../stages/read/index.ts'
import {report} from '../stages/report/index.ts'
import {shingle} from '../stages/shingle/index.ts'
import {verify} from '../stages/verify/index.ts'
import type {Context} from './context.ts'
import {flow, type Flow} from './flow.ts'
import type {ResultRecord} from './records.ts'

/** Duplicates, stories, what they share and where they differ. */
export const scanFlow = (files: AsyncIterable<InputFile>, context: Context): Flow<ResultRecord> =>
  flow(files, context)
    .through(read)
    .through(normalize)
    .through(shingle)
    .through(minhash)
    .through(candidates)
    .through(verify)
    .through(cluster)
    .through(annotate)
    .through(align)
    .through(classify)
    .through(report)
