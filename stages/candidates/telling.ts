/**
 * Which fingerprints tell something: not those of stock phrases, nor of an outlet's own furniture.
 *
 * Example: `shall not be published, broadcast, rewritten or` under half of one outlet's pages is its template and drops
 * out there, while another outlet's article that quotes it keeps it.
 * Wrong answer it avoids: every pair of articles of one site found alike by its footer, where no rule knows that footer.
 * Cost: one pass over the index.
 */
import type {Settings} from '../../pipeline/settings.ts'
import {forEachFingerprint, type Postings} from './postings.ts'

export type TellingSettings = Pick<
  Settings['candidates'],
  'fingerprintArticles' | 'fingerprintRepeats' | 'templateArticles' | 'templateShare'
>

/** Distinct articles of each outlet among the entries from `start` up to `end`, and of all. */
function articlesByOutlet(
  {order, article}: Postings,
  outlets: readonly string[],
  {start, end}: {readonly start: number; readonly end: number},
): {readonly all: number; readonly byOutlet: ReadonlyMap<string, number>} {
  const byOutlet = new Map<string, number>()
  let all = 0
  let before = -1
  for (let place = start; place < end; place++) {
    const i = article[order[place] ?? 0] ?? 0
    if (i === before) continue
    before = i
    all += 1
    const outlet = outlets[i] ?? ''
    byOutlet.set(outlet, (byOutlet.get(outlet) ?? 0) + 1)
  }
  return {all, byOutlet}
}

/** 1 for every entry that may propose a pair. `outlets[i]`: of article i. */
export function tellingEntries(postings: Postings, outlets: readonly string[], settings: TellingSettings): Uint8Array {
  const telling = new Uint8Array(postings.order.length)
  const printed = new Map<string, number>()
  for (const outlet of outlets) printed.set(outlet, (printed.get(outlet) ?? 0) + 1)
  const isTemplate = (outlet: string, articles: number): boolean =>
    articles >= settings.templateArticles && articles >= settings.templateShare * (printed.get(outlet) ?? 0)
  forEachFingerprint(postings, (start, end) => {
    // What only one entry holds meets nobody.
    if (end - start < 2) return
    // Few entries cannot be too many articles: the usual case, without counting.
    const few = end - start < Math.min(settings.templateArticles, settings.fingerprintArticles)
    const counts = few ? null : articlesByOutlet(postings, outlets, {start, end})
    const template = [...(counts?.byOutlet ?? [])].filter(([outlet, n]) => isTemplate(outlet, n)).map(([o]) => o)
    const templated = template.reduce((sum, outlet) => sum + (counts?.byOutlet.get(outlet) ?? 0), 0)
    // Over the cap even without the outlets whose furniture it is: a stock phrase.
    if ((counts?.all ?? 0) - templated > settings.fingerprintArticles) return
    for (let place = start; place < end;) {
      const first = place
      const i = postings.article[postings.order[place] ?? 0]
      while (place < end && postings.article[postings.order[place] ?? 0] === i) place += 1
      // Said over and over in one article: it could lie on any diagonal.
      if (place - first > settings.fingerprintRepeats) continue
      if (template.includes(outlets[i ?? 0] ?? '')) continue
      for (let at = first; at < place; at++) telling[postings.order[at] ?? 0] = 1
    }
  })
  return telling
}
