/**
 * What differs and need not be checked first, folded to a line each: compatible differences, those less sure, those an
 * editor dismissed, those that are gone since the last run.
 *
 * Avoids: trivial changes that are deleted rather than demoted.
 */
import type {Divergence} from '../../../pipeline/records.ts'
import {clip, oneLine} from '../show.ts'
import {decisionBadge, lettersOf} from './badges.ts'
import type {Brief} from './brief.ts'
import {joined, markup, type Markup} from './escape.ts'
import {card} from './evidence.ts'
import {aboutOf} from './matrix.ts'

const LONGEST = 60

const REASON: Readonly<Record<Divergence['verdict'], string>> = {
  conflict: 'less sure',
  'status-shift': 'less sure whether it has happened since',
  update: 'the later telling moves a figure that moves',
  refinement: 'one is more exact, both can be right',
}

function fold(found: Divergence, brief: Brief): Markup {
  const readings = found.readings.map(
    reading => markup`${clip(oneLine(reading.value), LONGEST)} (${lettersOf(reading.articles, brief)})`,
  )
  return markup`<details class="fold"><summary><b>${aboutOf(found)}:</b> <span dir="auto">${joined(readings, ' · ')}</span> <small>${found.kind}, ${REASON[found.verdict]}</small>${decisionBadge(found.id, brief)}</summary>
${card(found, null, brief)}</details>
`
}

export const folds = (found: readonly Divergence[], brief: Brief): Markup =>
  markup`${found.map(one => fold(one, brief))}`
