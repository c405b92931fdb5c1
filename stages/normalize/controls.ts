/**
 * Lines made of nothing but the page's own words: buttons, menus, headings of lists, labels before a title.
 *
 * `Show key events only` `Add to reading list` `People are reading` `Subscribers are reading: …`. Avoids the wrong answer
 * of a short subhead: `Search for answers`, `Jobs at risk` hold a word of the world. Cost: a look-up a word, for short
 * lines only.
 */
import {isAllCaps, type Shape} from './shape.ts'
import {LISTED, LISTING, ORDERS, PARTS, SERVICES, wordsOf, type Counted} from './words.ts'

const LONGEST = 9

/** Orders that no subhead is made of. */
const BUTTONS: ReadonlySet<string> = new Set(
  `bookmark browse click collapse comment donate download edit embed enlarge expand login logout mute pin print refresh reload
  scroll share skip subscribe tweet unmute unsubscribe upload zoom`.split(/\s+/u),
)

/** "The transcript", "A new podcast" head parts of stories. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their'])
/** "What you need to know" is no list, "What others are reading" is. */
const QUESTIONS: ReadonlySet<string> = new Set(['what', 'why', 'how', 'who', 'when', 'where', 'new', 'our', 'your'])

const isList = ({words}: Counted): boolean => LISTING.has(words[0] ?? '') && words.some(word => LISTED.has(word))

/** All words are the page's, and one of them the outlet's own ware, or the line begins as a button does. */
function isOfPage(counted: Counted): boolean {
  const {words, known, wares, parts} = counted
  if (known < words.length || words.length === 0 || ARTICLES.has(words[0] ?? '')) return false
  if (wares > 0) return true
  const [first = '', second] = words
  // "Enlarge", "Unmute"
  if (words.length === 1 && BUTTONS.has(first)) return true
  if (ORDERS.has(first) && second !== undefined && (parts > (PARTS.has(first) ? 1 : 0) || words.length <= 2))
    return true
  // "Next slide"
  if (/^(?:next|previous)$/u.test(first) && words.length === 2 && parts > 0) return true
  // "Trending right now", "Recommended for you"
  return isList(counted) || (words.length > 1 && /^(?:trending|recommended|promoted|featured|suggested)$/u.test(first))
}

/** `Open image in new window`; a sentence is one only if it speaks to the reader or gives an order. */
export function isControl({text, words, stops, quoted}: Shape): boolean {
  if (quoted || words === 0 || words > LONGEST || /\d/u.test(text)) return false
  const counted = wordsOf(text)
  if (!isOfPage(counted)) return false
  const [first = ''] = counted.words
  // "Never again." is a sentence of two words
  if (stops && counted.words.length <= 2) return false
  const asked = counted.wares > 0 && ORDERS.has(first)
  return !stops || asked || /\b(?:you|your|our|us|we|this (?:article|story|page)|comments)\b/iu.test(text)
}

/** `Next story` `You may also be interested in` `Best of the week`: what stands before the colon of a teaser. */
export function isLabel(text: string): boolean {
  const counted = wordsOf(text)
  const {words, known, wares, parts} = counted
  const [first = ''] = words
  if (words.length === 0 || words.length > 7 || known < words.length || /\d/u.test(text) || ARTICLES.has(first))
    return false
  if (QUESTIONS.has(first)) return words.some(word => LISTED.has(word))
  return wares + parts > 0 || words.some(word => ORDERS.has(word) || LISTING.has(word) || LISTED.has(word))
}

const EDGE_SHARE = 0.75

/** At the end of a page, an order to the reader with a name or a word of the world in it: `Follow Coast 7 on X.` */
export function isOrder({text, words, quoted, speech}: Shape): boolean {
  if (quoted || speech || words < 2 || words > 16) return false
  const counted = wordsOf(text)
  const {words: all, known, wares, parts} = counted
  return ORDERS.has(all[0] ?? '') && known >= all.length * EDGE_SHARE && wares + parts > 1
}

const LOOSE = 6

/** The last lines of a page, of which half the words are its own: `Photo sales`, `Code of Ethics`, `Contest rules`. */
export function isLoose({text, words, stops, quoted}: Shape): boolean {
  // "OPEN HIGH LOW CLOSE": a row of a table
  if (stops || quoted || words === 0 || words > LOOSE || isAllCaps(text) || /[\d,:;–—]|^[-•*]/u.test(text)) return false
  const {words: all, known, wares, parts} = wordsOf(text)
  const services = all.filter(word => SERVICES.has(word)).length
  const names = all.some(word => ORDERS.has(word) || LISTING.has(word))
  if ((known === all.length && (names || wares + parts > 0)) || (all.length <= 3 && services === all.length))
    return true
  return 2 * known >= all.length && (wares + parts + services > 0 || ORDERS.has(all[0] ?? ''))
}

/** Words that open a sentence cut short: `It was a`, `The mayor of`. */
const OPENERS =
  /^(?:he|she|it|they|we|i|the|a|an|this|that|these|those|his|her|their|its|but|and|or|there|when|while|as|if|in|on|at|by|for|with|of|from|to|what|why|how|who|where)\b/iu
const FINITE = /\b(?:is|are|was|were|will|has|have|had|can|could|would|must|may)\b/iu
const SHORT = 8

/** After the last paragraph: a few words without a full stop that are neither a fact, a list, nor the start of a sentence. */
export const isStray = ({text, words, stops, quoted}: Shape): boolean =>
  !stops &&
  !quoted &&
  words > 0 &&
  words <= SHORT &&
  /^\p{Lu}/u.test(text) &&
  !OPENERS.test(text) &&
  !isAllCaps(text) &&
  !FINITE.test(text) &&
  !/[\d:;,()]|^[-•*–]/u.test(text)

const HOUSE = /\b(?:us|our|ours|we|we['’](?:re|ve|ll|d))\b/iu
const HALF = 0.5
const MOST = 0.7
const READER = /\b(?:you|your|yours)\b/iu

/** After the last paragraph the outlet speaks of itself to its reader: `Anything to add? Drop us a line.` */
export function isAddress({text, words, quoted, speech}: Shape): boolean {
  if (quoted || speech || words > 30 || /[“"]/u.test(text)) return false
  const house = HOUSE.test(text)
  if (!house && !READER.test(text)) return false
  const {words: all, known, wares, parts} = wordsOf(text)
  const share = known / Math.max(1, all.length)
  if (house && wares + parts > 0 && share >= HALF) return true
  return share >= MOST && ((ORDERS.has(all[0] ?? '') && (house || wares + parts > 0)) || (house && text.includes('?')))
}
