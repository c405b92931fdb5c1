/** All settings, one file a room: see pipeline/settings/. */
import {align} from './settings/align.ts'
import {annotate} from './settings/annotate.ts'
import {candidates} from './settings/candidates.ts'
import {classify} from './settings/classify.ts'
import {cluster} from './settings/cluster.ts'
import {dedup} from './settings/dedup.ts'
import {valuesOf} from './settings/define.ts'
import {minhash} from './settings/minhash.ts'
import {normalize} from './settings/normalize.ts'
import {read} from './settings/read.ts'
import {report} from './settings/report.ts'
import {shingle} from './settings/shingle.ts'
import {state} from './settings/state.ts'
import {verify} from './settings/verify.ts'

/** With unit, range and reason: what the guide's table is made of. */
export const settingsTable = {
  read,
  normalize,
  shingle,
  minhash,
  candidates,
  verify,
  cluster,
  dedup,
  annotate,
  align,
  classify,
  report,
  state,
} as const

export const defaultSettings = {
  read: valuesOf(read),
  normalize: valuesOf(normalize),
  shingle: valuesOf(shingle),
  minhash: valuesOf(minhash),
  candidates: valuesOf(candidates),
  verify: valuesOf(verify),
  cluster: valuesOf(cluster),
  dedup: valuesOf(dedup),
  annotate: valuesOf(annotate),
  align: valuesOf(align),
  classify: valuesOf(classify),
  report: valuesOf(report),
  state: valuesOf(state),
} as const

export type Settings = typeof defaultSettings
