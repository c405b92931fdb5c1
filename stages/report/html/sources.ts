/**
 * Who tells the story: the articles in the order of publication, their credits and links; the figure, and in figures what
 * each two have in common.
 *
 * Avoids: five outlets counted as five that print one agency's text.
 */
import {oneLine} from '../show.ts'
import {count, day} from '../terminal/wording.ts'
import {letterBadge} from './badges.ts'
import type {Brief, Teller} from './brief.ts'
import {joined, link, markup, type Content, type Markup} from './escape.ts'
import {figure, MOST_DRAWN, ties, tieWords} from './figure.ts'

/** Others of its voice. */
function voiceOf(teller: Teller, {tellers}: Brief): Content {
  const others = tellers.filter(({voice, id}) => voice === teller.voice && id !== teller.id)
  if (others.length === 0) return null
  return markup` <small>one voice with ${joined(others.map(letterBadge), ' ')}</small>`
}

function row(teller: Teller, brief: Brief): Markup {
  const {published, agency, words, headline, url, key} = teller.record
  const credit =
    agency === null ? markup`<i>none</i>` : markup`${oneLine(agency.name)} <small>${oneLine(agency.basis)}</small>`
  return markup`<tr><th scope="row">${letterBadge(teller)} <span class="name">${teller.name}</span></th><td data-label="Published">${published === null ? markup`<i>no date</i>` : day(published)}</td><td data-label="Headline"><span dir="auto">${link(url, oneLine(headline) || markup`<i>none</i>`)}</span> <small class="key">${oneLine(key)}</small></td><td data-label="Agency credit">${credit}${voiceOf(teller, brief)}</td><td data-label="Words" class="figure">${words}</td></tr>\n`
}

function pairTable(brief: Brief): Content {
  const {tellers} = brief
  const badge = (place: number): Content => {
    const teller = tellers[place]
    return teller === undefined ? null : letterBadge(teller)
  }
  const all = ties(brief)
  if (all.length === 0) return null
  const items = all.map(tie => markup`<li>${badge(tie.from)} ${badge(tie.to)} ${tieWords(tie)}</li>\n`)
  const left = tellers.length - MOST_DRAWN
  const note = left > 0 ? markup`<p>${count(left, 'later article')} not drawn: pairs.csv has all.</p>` : null
  return markup`<details><summary>What each two have in common, in figures</summary><ul class="pairs">${items}</ul>${note}</details>`
}

export function sources(brief: Brief): Markup {
  const drawing = figure(brief)
  const drawn =
    drawing === null
      ? null
      : markup`<figure>${drawing}<figcaption>In the order of publication. A thicker line is more shared claims; a solid one, passages word for word; a broken one, the same in other words.</figcaption></figure>`
  return markup`${drawn}
<table class="stack sources"><caption class="heard">The articles of this story</caption>
<thead><tr><th scope="col">Source</th><th scope="col">Published</th><th scope="col">Headline</th><th scope="col">Agency credit</th><th scope="col">Words</th></tr></thead>
<tbody>
${brief.tellers.map(teller => row(teller, brief))}</tbody></table>
${pairTable(brief)}`
}
