/**
 * Told by one source only, with the nearest text elsewhere.
 *
 * Avoids: a claim that looks unique because the sentence beside it was not seen. It is no fault to stand alone: it is what
 * to ask about before taking it over.
 */
import type {UniqueClaim} from '../../../pipeline/records.ts'
import {oneLine} from '../show.ts'
import {count} from '../terminal/wording.ts'
import {decisionBadge, heard, letterBadge} from './badges.ts'
import type {Brief} from './brief.ts'
import {markup, type Content, type Markup} from './escape.ts'
import {anchorOf} from './files.ts'
import {cut, marksBetween} from './pieces.ts'
import {languageOf, marked, placeLink} from './quotes.ts'

/** A part of a shared sentence stands in it, marked. */
function claimText(claim: UniqueClaim, brief: Brief): Content {
  const {within, nearest} = claim
  if (within !== undefined) {
    const [start, end] = [claim.start - within.start, claim.end - within.start]
    return marked(cut(within.text, [{start, end, sort: 'differs'}]))
  }
  const marks = nearest === null ? [] : marksBetween(claim.text, nearest.text, brief)
  return marked(cut(claim.text, marks))
}

function nearestOf({nearest}: UniqueClaim, brief: Brief): Content {
  const teller = nearest === null ? undefined : brief.teller(nearest.article)
  if (nearest === null || teller === undefined) return markup`<i>none found</i>`
  return markup`<span dir="auto"${languageOf(teller)}>${oneLine(nearest.text)}</span> ${placeLink(nearest, teller, brief)}`
}

function row(claim: UniqueClaim, brief: Brief): Markup {
  const teller = brief.teller(claim.article)
  if (teller === undefined) return markup``
  const said = claim.attributedTo === null ? null : oneLine(claim.attributedTo)
  return markup`<tr id="${anchorOf(claim.id)}" tabindex="-1"><th scope="row">${letterBadge(teller)} <span class="name">${teller.name}</span> ${placeLink(claim, teller, brief, '')}</th><td class="claim"><span dir="auto"${languageOf(teller)}>${claimText(claim, brief)}</span>${claim.strength === 'weak' ? markup` <small>less sure</small>` : null}${decisionBadge(claim.id, brief)}</td><td data-label="Attributed to">${said ?? markup`<span aria-hidden="true">–</span>${heard('nobody named')}`}</td><td data-label="Nearest elsewhere" class="near">${nearestOf(claim, brief)}</td></tr>\n`
}

const table = (claims: readonly UniqueClaim[], brief: Brief): Markup =>
  markup`<table class="stack only"><caption class="heard">Claims that one source alone makes</caption>
<thead><tr><th scope="col">Source</th><th scope="col">Claim</th><th scope="col">Attributed to</th><th scope="col">Nearest text elsewhere</th></tr></thead>
<tbody>
${claims.map(claim => row(claim, brief))}</tbody></table>`

export function onlyInOne(brief: Brief): Markup {
  const {unique} = brief.story
  const {pageUnique} = brief.settings
  const more = unique.slice(pageUnique)
  const rest =
    more.length === 0
      ? null
      : markup`<details><summary>${count(more.length, 'more claim')}</summary>${table(more, brief)}</details>`
  return markup`${table(unique.slice(0, pageUnique), brief)}${rest}`
}
