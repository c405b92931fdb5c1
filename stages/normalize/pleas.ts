/**
 * Lines that ask something of the reader: subscribe, join, download, follow, donate, vote.
 *
 * `Like this? Get every story first for £3 a month.` Several weak signs together decide, for each alone is found in
 * stories: an order to the reader, `you` and `our`, a thing that outlets sell, a price, a place at the edge of the page.
 * Avoids the wrong answer of taking `Call the police if you saw him.` or a quoted appeal for a plea. Constant time a unit.
 */
import type {Shape} from './shape.ts'
import {asking, lookAt} from './rules.ts'

const orders =
  /(?:^|[.!?:;–—|] |[.!?][”"’] )(?:please |hey!? |and |or |so |why not |make sure (?:to|you) |don[’']t forget to |be sure to )?(?:subscribe|sign (?:up|in)|log in|join|follow|like (?:us|this|our|what)|share|download|get|receive|watch|listen|click|register|support|become|vote|(?:e-?mail|message|text|call|whatsapp|dm|ask|tell) (?:us|our|the|me|@|\d|[\w.+-]+@)|catch|tune in|stream|consider|explore|discover|find|check|visit|try|donate|buy|order|enter|win|contact|read|see|send|submit|stay|keep up|start|upgrade|unlock|save|advertise|book|give|choose|never miss|don[’']t miss|take our|take part|have your|want|got|(?:what )?do you|like what you|enjoy(?:ed|ing)?|are you|do you|did you|would you|looking for)\b/iu
const reader = /\b(?:you|your|yours|you[’']re|you[’']ve|you[’']ll)\b/iu
const house = /\b(?:us|our|ours|we|we[’']re|we[’']ve)\b/iu
const wares =
  /\b(?:newsletters?|inbox|e-?mails?|mailing list|apps?|subscri(?:be|bers?|ption|ptions|bing)|member(?:ship)?|journalism|donat(?:e|ions?)|podcasts?|whatsapp|facebook|twitter|instagram|telegram|youtube|tiktok|notifications?|alerts?|account|free trial|special offer|poll|survey|contest|advertis(?:e|ing|ement|ements)|classifieds?|newsdesk|newsroom|newspaper|breaking news|top stories|latest news|headlines|news tips?|digital edition|print edition|paywall|ad-free|(?:this|more|every|our|full|original) (?:\p{L}+ )?(?:article|story|stories|articles)|(?:health|national|local|world|business|sports?|tech|daily|weekly) news|news and features)\b/iu
const price =
  /(?:[$£€]\d[\d.]*|\d+p|\d+%).{0,20}\b(?:a|per|an|your first|off) ?(?:week|month|year|day|issue|first)?\b|\bfor (?:just |only )?[$£€]\d|\bfree\b(?! (?:the|a|an|him|her|them|it|of|from|his)\b)/iu

const post = /pic\.twitter\.com|\(@\w+\)/u

export interface PleaWeights {
  readonly pleaScore: number
  readonly pleaWords: number
}

/** The signs that words give, the cheap ones first: `you` and `we` are in most pleas and in few paragraphs of news. */
const signs: readonly (readonly [
  name: 'you' | 'we' | 'orders' | 'price' | 'wares',
  near: RegExp | null,
  ask: ReturnType<typeof asking>,
])[] = [
  ['you', /you/, asking(reader)],
  ['we', /\b(?:we|us|our)/, asking(house)],
  ['price', /\d[p%]|[$£€]\d|free/, asking(price)],
  ['orders', null, asking(orders)],
  ['wares', null, asking(wares)],
]

/**
 * Whether a unit asks something of its reader, by at least `least` signs; the edge of the page counts as one sign. Where
 * the signs left could not reach that, they are not looked for.
 */
function asks(
  {text, words, stops, quoted, speech}: Shape,
  {edge, least}: {readonly edge: boolean; readonly least: number},
): boolean {
  if (quoted || speech) return false
  const {look, lower} = lookAt(text)
  const met = new Set<string>()
  const ofPlace = [edge, !stops, words <= 20].filter(Boolean).length
  let left = signs.length
  for (const [name, near, ask] of signs) {
    if (ofPlace + met.size + left < least) return false
    if ((near === null || near.test(lower)) && ask(look, lower)) met.add(name)
    left -= 1
  }
  // a post of somebody else's, set into the story
  if (ofPlace + met.size < least || post.test(look)) return false
  // "Call the police if you saw him": an order without a ware or a house is news
  const sells = met.has('wares') || (met.has('price') && (met.has('orders') || met.has('we')))
  return (sells || (met.has('orders') && met.has('we'))) && (met.has('orders') || met.has('you') || met.has('we'))
}

const bareOrder =
  /^(?:please )?(?:subscribe|sign (?:up|in)|log in|join|follow|like|share|download|get|watch|listen|click|register|support|become|vote|e-?mail|message|text|call|explore|discover|find|check|visit|try|donate|buy|order|enter|win|contact|read|see|send|submit|stay|keep|start|upgrade|unlock|save|advertise|book|shop|play|help|gift|report|be the first|take|tell|give|accept|manage|browse|view|learn|rate|add|turn on|what do you think)\b/iu

/** At the very end of a page, an order to the reader without a full stop: `Play today's crossword`. */
export const isBareOrder = ({text, words, stops, quoted}: Shape): boolean =>
  !stops && !quoted && words <= 14 && !/\d/u.test(text) && bareOrder.test(text)

export const isPlea = (shape: Shape, {edge, ...weights}: PleaWeights & {readonly edge: boolean}): boolean =>
  shape.words <= weights.pleaWords && asks(shape, {edge, least: weights.pleaScore})
