/**
 * `npm run lies`: plants 200 lies of each kind and makes 200 changes of each sort that keep the meaning, and prints what was
 * found. `-- 50` plants 50; `-- 200 number` one kind or sort alone; `-- 200 number --list` shows each miss and alarm.
 */
import type {Kind} from '../../pipeline/records.ts'
import {KINDS} from '../../pipeline/vocabulary.ts'
import {alarmsPerThousand, liesOf, silencesOf, sorts, tallied, type Outcome} from './measure.ts'
import {listed, liesTable, silencesTable} from './print.ts'

const [many = '200', only = '', list = ''] = process.argv.slice(2)
const put = (text: string): void => void process.stdout.write(`${text}\n`)
const wanted = <T extends string>(all: readonly T[]): T[] => all.filter(one => only === '' || one === only)

const lies = wanted<Kind>(KINDS).map(kind => [kind, liesOf(kind, Number(many))] as const)
const silences = wanted(sorts).map(sort => [sort, silencesOf(sort, Number(many))] as const)
if (lies.length > 0) put(`${liesTable(lies.map(([kind, all]) => [kind, tallied(all)]))}\n`)
if (silences.length > 0) put(`${silencesTable(silences)}\n`)
const everything: Outcome[] = [...lies, ...silences].flatMap(([, all]) => all)
put(
  `extra findings beside lies: ${alarmsPerThousand(lies.flatMap(([, all]) => all)).toFixed(1)} per 1,000 aligned pairs`,
)
put(
  `false alarms in silence: ${alarmsPerThousand(silences.flatMap(([, all]) => all)).toFixed(1)} per 1,000 aligned pairs`,
)
if (list !== '') put(listed(everything))
