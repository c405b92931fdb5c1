/**
 * What to check first in one look: a row a fact, a column a source; beyond six sources, and on a phone, the readings with
 * those who give them.
 *
 * Each row leads to its evidence. Readings are numbered, majority first; the tint repeats the number.
 * Avoids: a table that only colour explains, and twelve columns of two words each.
 */
import type {Divergence, Reading} from '../../../pipeline/records.ts'
import type {ArticleId} from '../../../pipeline/types.ts'
import {clip, oneLine} from '../show.ts'
import {day} from '../terminal/wording.ts'
import {decisionBadge, heard, letterBadge, lettersOf, readingBadge, statusBadge, tintOf} from './badges.ts'
import type {Brief, Teller} from './brief.ts'
import {joined, markup, type Content, type Markup} from './escape.ts'
import {anchorOf} from './files.ts'

/** Of a value in a cell; the evidence has the whole. */
const LONGEST = 72
/** More facts than these stand closer, so that ten are on the first screen. */
const ROOMY = 6
/** More letters than these are counted. */
const LETTERS = 7

const value = (reading: Reading): string => clip(oneLine(reading.value), LONGEST)

/** `people injured`, with a capital. */
export const aboutOf = ({about}: Divergence): string => {
  const line = oneLine(about)
  return line.slice(0, 1).toUpperCase() + line.slice(1)
}

const factLink = (found: Divergence, brief: Brief): Markup =>
  markup`<a href="#${anchorOf(found.id)}">${aboutOf(found)}</a>${statusBadge(found, brief)}${decisionBadge(found.id, brief)}`

const kindOf = ({kind, strength}: Divergence): Markup =>
  markup`<span class="kind">${kind}</span> <span class="strength ${strength}">${strength}</span>`

function cell(found: Divergence, id: ArticleId): Markup {
  const given = found.readings.flatMap((reading, at) => (reading.articles.includes(id) ? [{reading, at}] : []))
  const [first] = given
  if (first === undefined)
    return markup`<td class="silent"><span aria-hidden="true">–</span>${heard('nothing found')}</td>`
  const values = given.map(({reading, at}) => markup`${readingBadge(at)} ${value(reading)}`)
  return markup`<td class="${tintOf(first.at)}"><span class="value" dir="auto">${joined(values, '; ')}</span></td>`
}

/** `20 Nov 2026 06:10 · NPA`. */
export function standing({record}: Teller): string {
  const date = record.published === null ? 'no date' : day(record.published)
  return `${date} · ${record.agency === null ? 'no agency credit' : oneLine(record.agency.name)}`
}

function grid(found: readonly Divergence[], brief: Brief): Markup {
  const heads = brief.tellers.map(
    teller =>
      markup`<th scope="col">${letterBadge(teller)} <span class="name">${teller.name}</span><small>${standing(teller)}</small></th>`,
  )
  const rows = found.map(
    one =>
      markup`<tr><th scope="row">${factLink(one, brief)}</th>${brief.tellers.map(({id}) => cell(one, id))}<td class="sort">${kindOf(one)}</td></tr>\n`,
  )
  return markup`<table class="matrix${found.length > ROOMY ? ' dense' : ''}"><caption class="heard">What each source says, fact by fact</caption>
<thead><tr><th scope="col">Fact</th>${heads}<th scope="col">Kind</th></tr></thead>
<tbody>
${rows}</tbody></table>`
}

function readingsOf(found: Divergence, brief: Brief): Content {
  return found.readings.map(
    (reading, at) =>
      markup`<li class="${tintOf(at)}">${readingBadge(at)} <span class="value" dir="auto">${value(reading)}</span> <span class="by">${lettersOf(reading.articles.slice(0, LETTERS), brief)}${reading.articles.length > LETTERS ? markup` <span class="more">and ${reading.articles.length - LETTERS} more</span>` : null}</span></li>`,
  )
}

/** `narrow`: instead of the grid, on phones. */
function list(found: readonly Divergence[], brief: Brief, {sort}: {readonly sort: 'narrow' | 'always'}): Markup {
  const items = found.map(
    one => markup`<li><p>${factLink(one, brief)} ${kindOf(one)}</p><ul>${readingsOf(one, brief)}</ul></li>\n`,
  )
  return markup`<ol class="facts ${sort}${found.length > ROOMY ? ' dense' : ''}">${items}</ol>`
}

export function overview(brief: Brief): Markup {
  const {toCheck, tellers, settings} = brief
  if (toCheck.length === 0) return markup``
  if (tellers.length > settings.matrixSources) return list(toCheck, brief, {sort: 'always'})
  return markup`${grid(toCheck, brief)}
${list(toCheck, brief, {sort: 'narrow'})}`
}
