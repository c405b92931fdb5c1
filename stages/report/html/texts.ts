/**
 * The full texts side by side, folded: aligned sentences lead to one another, disputed words and claims of one source to
 * their evidence. Boilerplate is shown small, as it was not compared.
 *
 * Avoids: a finding judged without the text round it.
 */
import type {Block} from '../../../pipeline/types.ts'
import {count} from '../terminal/wording.ts'
import {letterBadge} from './badges.ts'
import type {Brief, Teller} from './brief.ts'
import {markup, type Content, type Markup} from './escape.ts'
import {cutsOf, type Cut, type Stretch, type Stretches} from './layers.ts'
import {standing} from './matrix.ts'
import {languageOf} from './quotes.ts'

const leadsOf = ({leads, layer}: Stretch): Content =>
  leads.map(({label, to, says}) => markup`<a class="to ${layer}" href="#${to}" aria-label="${says}">${label}</a>`)

function cutMarkup({start, end, layers, begins, ends}: Cut, text: string): Markup {
  const anchors = begins.flatMap(({anchor}) => (anchor === null ? [] : [markup`<a id="${anchor}" tabindex="-1"></a>`]))
  const words = text.slice(start, end)
  const sort = [...layers].toSorted().join(' ')
  const body = sort === '' ? markup`${words}` : markup`<span class="${sort}">${words}</span>`
  return markup`${anchors}${layers.has('differs') ? markup`<mark>${body}</mark>` : body}${ends.map(leadsOf)}`
}

const HEADINGS: readonly Block['kind'][] = ['headline', 'subhead']

function blockMarkup(block: Block, index: number, {record, letter}: Teller, stretches: readonly Stretch[]): Markup {
  const text = (block.in === 'title' ? record.title : record.text) ?? ''
  const anchor = `at-${letter}-${index === -1 ? 'title' : index}`
  const body = cutsOf(block, stretches).map(cut => cutMarkup(cut, text))
  const sort = HEADINGS.includes(block.kind) ? `head ${block.kind}` : block.kind
  return markup`<p class="${sort}" id="${anchor}" tabindex="-1" dir="auto">${body}</p>\n`
}

function fullText(teller: Teller, stretches: readonly Stretch[]): Markup {
  const title: readonly Block[] =
    teller.record.title === null || teller.record.blocks.some(block => block.in === 'title')
      ? []
      : [{kind: 'headline', start: 0, end: teller.record.title.length, in: 'title'}]
  const blocks = [
    ...title.map(block => [block, -1] as const),
    ...teller.record.blocks.map((block, index) => [block, index] as const),
  ]
  return markup`<article aria-labelledby="text-${teller.letter}"${languageOf(teller)}><h3 id="text-${teller.letter}" lang="en">${letterBadge(teller)} ${teller.name} <small>${standing(teller)}</small></h3>
${blocks.map(([block, index]) => blockMarkup(block, index, teller, stretches))}</article>
`
}

export function texts(brief: Brief, stretches: Stretches): Markup {
  const {pageTexts} = brief.settings
  const shown = brief.tellers.slice(0, pageTexts)
  const left = brief.tellers.length - shown.length
  const note =
    left > 0
      ? markup`<p>${count(left, 'more text')} of this story ${left === 1 ? 'stands' : 'stand'} in results.jsonl.</p>`
      : null
  return markup`<details class="texts"><summary>Read ${shown.length === 2 ? 'both' : `all ${shown.length}`} side by side</summary>
<p class="legend"><span class="shared">shared claim</span> with the letters of those who tell it too · <mark>disputed words</mark> with the number of the finding · <span class="only">told here only</span></p>
<div class="columns">
${shown.map(teller => fullText(teller, stretches.get(teller.id) ?? []))}</div>${note}</details>`
}
