/**
 * Whose copy it is: the agency that an article credits, and the words that credit it.
 *
 * `LISBON (Reuters) -`, `(Reporting by Jane Doe)` under a Reuters dateline, `By The Associated Press`, `Copyright 2031 The
 * Associated Press`, `Evening Mail with agencies`. Avoids the wrong answer of taking `Smith told Reuters` for a credit:
 * only datelines, bylines, credit lines and signatures count. Constant time a block.
 */
import type {Agency, Block, Metadata} from '../../pipeline/types.ts'
import {agencyNamed, agencyOfDomain, anyAgency, isWritten} from './agencies.ts'

const AGENCY = `(?<![\\p{L}\\p{N}])(${anyAgency})(?![\\p{L}\\p{N}])`
const byline = new RegExp(AGENCY, 'giu')
const copyright = new RegExp(`^(?:©|\\(c\\)|copyright).{0,40}?${AGENCY}`, 'giu')
const material = new RegExp(
  `\\b(?:source|with (?:inputs?|reports?|files?|material|reporting|additional reporting) from|credit|via|published (?:via|from)|from|report(?:ed)? by|by|material from)(?:\\s?:)? (?:the )?${AGENCY}|^(?:the )?${AGENCY} (?:writers?|reporters?|journalists?|correspondents?|contributed)`,
  'giu',
)
const signature = new RegExp(
  `(?:[.!?]["”’']?\\s*(?:[-–—]{1,2} ?|[(\\[/])|^[-–—(\\[/]{1,2} ?)${AGENCY}[)\\]/]?\\.?$`,
  'giu',
)
const lone = new RegExp(`^(?:(?:source|credit|via|with|[-–—]):? )?(?:the )?${AGENCY}$`, 'giu')
const report = /^[[(]?this (?:report|story|article) by (?:the )?(.{2,40}?) was first published\b/iu
const various =
  /(?:^|[,;/|(–—-] ?|\b(?:with|and|plus|from) )(?:news )?agencies(?: report)?[)\]]?\.?$|\bagency (?:staff|reports?)\b|^agencies\b/iu

/** All forms but `this report by …` hold a name of the table: most lines hold none, and compile no other form. */
const namesAgency = (line: string): boolean => line.search(byline) >= 0

function first(pattern: RegExp, line: string): string | null {
  for (const match of line.matchAll(pattern)) {
    const name = match.slice(1).find(Boolean) ?? ''
    if (name !== '' && isWritten(name)) return agencyNamed(name)
  }
  return null
}

/** `The Agency` and `Agency` are one. */
const bare = (name: string): string => name.replace(/^the (?=\p{L})/iu, '').trim()

function ofByline(line: string): string | null {
  return first(byline, line) ?? (various.test(line) ? 'agencies' : null)
}

function ofBoilerplate(line: string): string | null {
  // "This report by The Canadian Press was first published", of a name we need not know
  const named = report.exec(line)?.[1]
  if (named !== undefined) return agencyNamed(named) ?? bare(named)
  if (!namesAgency(line)) return null
  return first(copyright, line) ?? first(material, line) ?? first(signature, line) ?? first(lone, line)
}

interface Part {
  readonly kind: Block['kind']
  readonly text: string
  /** The name in the brackets of a dateline. */
  readonly bracket: string | null
}

const CLOSE = 60

function ofPart({kind, text, bracket}: Part, isLast: boolean): Agency | null {
  const credit = (name: string | null, basis: string): Agency | null => (name === null ? null : {name, basis})
  switch (kind) {
    case 'dateline':
      // "BALLYFORD (Name) -": the form itself says so
      return bracket === null ? credit(first(byline, text), text) : credit(agencyNamed(bracket) ?? bare(bracket), text)
    case 'byline':
    case 'date':
      return credit(ofByline(text.slice(0, 200)), text.slice(0, 200))
    case 'boilerplate':
      return credit(ofBoilerplate(text.slice(0, 200)), text.slice(0, 200))
    case 'paragraph': {
      const close = text.slice(-CLOSE)
      if (!isLast || !namesAgency(close)) return null
      const name = first(signature, close) ?? (text.length <= CLOSE ? first(lone, text) : null)
      return credit(name, close.slice(Math.max(0, close.search(/[-–—([/][^-–—([/]*$/u))))
    }
    case 'headline':
    case 'subhead':
      return null
  }
}

/** A byline field, the parts in order, then the outlet itself. */
export function agencyOf(
  parts: readonly Part[],
  {metadata, domain}: {readonly metadata: Metadata; readonly domain: string | null},
): Agency | null {
  const field = metadata.byline === null ? null : ofByline(metadata.byline.slice(0, 200))
  if (field !== null && metadata.byline !== null) return {name: field, basis: metadata.byline.slice(0, 200)}
  const last = parts.findLastIndex(({kind}) => kind === 'paragraph')
  for (const kind of ['dateline', 'byline', 'date', 'boilerplate', 'paragraph'] as const) {
    for (const [index, part] of parts.entries()) {
      const found = part.kind === kind ? ofPart(part, index === last) : null
      if (found !== null) return found
    }
  }
  const source = metadata.source
  const own =
    (source === null ? null : (agencyNamed(source) ?? agencyOfDomain(source.replace(/^www\./iu, '')))) ??
    (domain === null ? null : agencyOfDomain(domain))
  return own === null ? null : {name: own, basis: source ?? domain ?? own}
}
