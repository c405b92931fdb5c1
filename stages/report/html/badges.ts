/** Small signs that recur: the letter of an article, the number of a reading, dots for who carries a claim, tags of a finding. */
import type {Divergence, Verdict} from '../../../pipeline/records.ts'
import type {ArticleId} from '../../../pipeline/types.ts'
import type {Brief, Teller} from './brief.ts'
import {joined, markup, type Content, type Markup} from './escape.ts'

/** More dots than this are counted instead. */
const MOST_DOTS = 14

export const letterBadge = ({letter, name}: Teller): Markup =>
  markup`<abbr class="who" title="${name}">${letter}</abbr>`

export const lettersOf = (ids: readonly ArticleId[], brief: Brief): Markup =>
  joined(
    ids.map(id => brief.teller(id)).flatMap(teller => (teller === undefined ? [] : [letterBadge(teller)])),
    ' ',
  )

/** Readings are numbered from 1; from the fourth on they share a tint. */
export const tintOf = (reading: number): string => `r${Math.min(reading + 1, 4)}`

export const readingBadge = (reading: number): Markup => markup`<span class="no">${reading + 1}</span>`

/** Text for those who hear the page. */
export const heard = (text: Content): Markup => markup`<span class="heard">${text}</span>`

const VERDICTS: Readonly<Record<Verdict, string>> = {
  conflict: '',
  'status-shift': 'planned, then done',
  update: 'a later figure',
  refinement: 'one is more exact',
}

/** `number · high · strong · inside one article`. */
export function tagsOf({kind, severity, strength, scope, verdict}: Divergence): readonly string[] {
  const tags = [kind, `${severity} severity`, strength]
  if (scope === 'within') tags.push('inside one article')
  if (VERDICTS[verdict] !== '') tags.push(VERDICTS[verdict])
  return tags
}

/** New or changed since the run before, where there was one. */
export function statusBadge({status}: Divergence, {tracked}: Pick<Brief, 'tracked'>): Content {
  if (!tracked || status === 'seen') return null
  return markup` <span class="status">${status}</span>`
}

export function decisionBadge(id: string, {decisions}: Pick<Brief, 'decisions'>): Content {
  const decision = decisions.get(id)
  if (decision === undefined) return null
  const {said, note, sort} = decision
  const sign = sort === 'accepted' ? '✓ ' : sort === 'dismissed' ? '✕ ' : ''
  const word = said === '' ? 'note' : said
  return markup` <span class="decision ${sort}">${sign}${word}${note === '' ? null : [': ', note]}</span>`
}

/** A dot an article, filled where it tells the claim; those of one voice stand together. */
export function dots(ids: readonly ArticleId[], {tellers}: Brief): Markup {
  const telling = tellers.filter(({id}) => ids.includes(id))
  const silent = tellers.filter(({id}) => !ids.includes(id))
  const names = (list: readonly Teller[]): string => list.map(({letter}) => letter).join(', ')
  const words = `told by ${names(telling)}${silent.length === 0 ? '' : `, not by ${names(silent)}`}`
  if (tellers.length > MOST_DOTS) {
    return markup`<span aria-hidden="true">${telling.length} of ${tellers.length}</span>${heard(words)}`
  }
  const signs = tellers.map(teller => markup`<i class="${ids.includes(teller.id) ? 'on' : 'off'}"></i>`)
  const letters = telling.length === tellers.length ? 'all' : names(telling)
  return markup`<span class="dots" aria-hidden="true">${signs}</span><span class="told" aria-hidden="true">${letters}</span>${heard(words)}`
}
