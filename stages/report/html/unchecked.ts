/**
 * What was not checked: said of each article by the rooms before, and what no row of the page speaks of.
 *
 * Avoids: silence taken for agreement.
 */
import type {Block, Range} from '../../../pipeline/types.ts'
import {notCheckedIn, rulesOff} from '../rules-off.ts'
import {oneLine} from '../show.ts'
import {standingOf} from '../standing.ts'
import {letterBadge} from './badges.ts'
import type {Brief, Teller} from './brief.ts'
import {joined, markup, type Content, type Markup} from './escape.ts'
import type {Stretches} from './layers.ts'

/** A remark, and the articles that it holds of. */
function remarks(brief: Brief, of: (teller: Teller) => readonly string[]): readonly Markup[] {
  const by = new Map<string, Teller[]>()
  for (const teller of brief.tellers) {
    for (const remark of of(teller)) by.set(remark, [...(by.get(remark) ?? []), teller])
  }
  return [...by].map(([remark, tellers]) => markup`${joined(tellers.map(letterBadge), ' ')} ${oneLine(remark)}`)
}

const touches = (block: Block, one: Range): boolean =>
  one.in === block.in && one.start < block.end && block.start < one.end

/** Paragraphs that neither share a claim nor hold one of their own: `B ¶9`. */
function unplaced(brief: Brief, stretches: Stretches): Content {
  const places = brief.tellers.flatMap(teller => {
    const mine = stretches.get(teller.id) ?? []
    const bare = teller.record.blocks.filter(
      block => block.kind === 'paragraph' && !mine.some(one => touches(block, one)),
    )
    if (bare.length === 0) return []
    const links = bare.map(block => {
      const at = teller.record.blocks.indexOf(block)
      const number = teller.record.blocks
        .slice(0, at + 1)
        .filter(({kind, in: title}) => kind === 'paragraph' && title !== 'title').length
      return markup`<a href="#at-${teller.letter}-${at}">¶${number}</a>`
    })
    return [markup`${letterBadge(teller)} ${joined(links, ', ')}`]
  })
  return places.length === 0
    ? null
    : markup`<li>Neither shared nor told by one source alone, so in no row above: ${joined(places, '; ')}</li>\n`
}

/** Where the fact rules did not look, nothing found is no acquittal. */
export function notCompared(brief: Brief): Content {
  const found = remarks(brief, ({record}) => rulesOff(record, brief.story))
  return found.length === 0
    ? null
    : markup`<p class="notice">Facts were not compared everywhere: ${joined(found, '; ')}.</p>`
}

/** Embargoed, canceled, withheld, corrected: to be seen before anything of the page is used. */
export function standing(brief: Brief): Content {
  const found = remarks(brief, ({record}) => standingOf(record.edition))
  return found.length === 0 ? null : markup`<p class="notice">${joined(found, '; ')}.</p>`
}

export function unchecked(brief: Brief, stretches: Stretches): Markup {
  const {tellers} = brief
  const aside = tellers.filter(({record}) => record.blocks.some(({kind}) => kind === 'boilerplate'))
  // What is known of an article as read is in both.
  const known = ({record}: Teller): readonly string[] => [
    ...new Set([...notCheckedIn(record, brief.story), ...record.notes]),
  ]
  const items = remarks(brief, known).map(item => markup`<li>${item}</li>\n`)
  const boilerplate =
    aside.length === 0
      ? null
      : markup`<li>Set aside as boilerplate, shown small in the full texts: ${joined(aside.map(letterBadge), ' ')}</li>\n`
  return markup`<ul class="plain">
<li>Pictures, captions in pictures, video, and documents that an article links to</li>
<li>Whether anything is true: sources are compared with one another, not with the world</li>
${items}${boilerplate}${unplaced(brief, stretches)}</ul>`
}
