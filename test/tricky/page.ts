/** docs/tricky-cases.md: every case with what is found in it today. */
import type {Kind} from '../../pipeline/records.ts'
import {memberOf, told} from '../members.ts'
import {claims} from './claims.ts'
import {figures} from './figures.ts'
import {persons} from './persons.ts'
import type {TrickyCase} from './case.ts'

/** 2031-06-12 is a Thursday. */
const DATE = '2031-06-12'
const HEAD = 'Orvik after an eventful week\n\nOrvik was quiet again on Thursday after an eventful week.\n\n'

const groups: readonly (readonly [string, readonly TrickyCase[]])[] = [figures, persons, claims].flatMap(all =>
  Object.entries(all),
)

export const trickyCases: readonly TrickyCase[] = groups.flatMap(([, cases]) => cases)

/** The kinds that are shown of the pair, `silence` where none is. */
export function gotOf({one, two}: TrickyCase): string {
  const members = [one, two].map((sentence, i) => memberOf(`${i}.txt`, `${HEAD}${sentence}\n`, {date: DATE}))
  const shown: Kind[] = told(members).divergences.flatMap(({kind, strength, verdict}) =>
    strength !== 'weak' && (verdict === 'conflict' || verdict === 'status-shift') ? [kind] : [],
  )
  return shown.length === 0 ? 'silence' : [...new Set(shown)].join(' and ')
}

function written(one: TrickyCase): string {
  const got = gotOf(one)
  const mark = got === one.wanted ? '' : ' **Fails today.**'
  return `- ${one.one}<br>\n  ${one.two}<br>\n  Wanted: ${one.wanted}. Got: ${got}. Why: ${one.why}.${mark}`
}

export function trickyPage(): string {
  const failing = trickyCases.filter(one => gotOf(one) !== one.wanted).length
  return [
    '# Tricky cases',
    `Two sentences of two reports of 12 June 2031, a Thursday; what a careful editor would want to be told of them, what
wirediff says today, and what makes it hard. ${trickyCases.length} cases, of which ${failing} fail today. They are invented, and none was
taken out because it fails. \`npm run docs:write\` writes this page; \`npm test\` holds it to the truth.`,
    ...groups.flatMap(([kind, cases]) => [`## ${kind}`, cases.map(written).join('\n')]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n')
}
