/**
 * Lines that ask something of the reader: subscribe, join, download, follow, donate, vote.
 *
 * `Like this? Get every story first for £3 a month.` Several weak signs together decide, for each alone is found in
 * stories: an order to the reader, `you` and `our`, a thing that outlets sell, a price, a place at the edge of the page.
 * Avoids the wrong answer of taking `Call the police if you saw him.` or a quoted appeal for a plea. Constant time a unit.
 */
import type {Shape} from './shape.ts'
import {HEAD} from './rules.ts'

const orders =
  /(?:^|[.!?:;–—|] |[.!?][”"’] )(?:please |hey!? |and |or |so |why not |make sure (?:to|you) |don[’']t forget to |be sure to )?(?:subscribe|sign (?:up|in)|log in|join|follow|like (?:us|this|our|what)|share|download|get|receive|watch|listen|click|register|support|become|vote|e-?mail|message|text|call|whatsapp|tell|explore|discover|find|check|visit|try|donate|buy|order|enter|win|contact|read|see|send|submit|stay|keep up|start|upgrade|unlock|save|advertise|book|give|choose|never miss|don[’']t miss|take our|take part|have your|want|got|(?:what )?do you|like what you|enjoy(?:ed|ing)?|are you|do you|did you|would you|looking for)\b/iu
const reader = /\b(?:you|your|yours|you[’']re|you[’']ve|you[’']ll)\b/iu
const house = /\b(?:us|our|ours|we|we[’']re|we[’']ve)\b/iu
const wares =
  /\b(?:newsletters?|inbox|e-?mails?|mailing list|apps?|subscri(?:be|bers?|ption|ptions|bing)|member(?:ship)?|journalism|donat(?:e|ions?)|podcasts?|whatsapp|facebook|twitter|instagram|telegram|youtube|tiktok|notifications?|alerts?|account|free trial|special offer|poll|survey|contest|advertis(?:e|ing|ement|ements)|classifieds?|newsdesk|newsroom|newspaper|breaking news|top stories|latest news|headlines|news tips?|digital edition|print edition|paywall|ad-free|(?:this|more|every|our|full|original) (?:\p{L}+ )?(?:article|story|stories|articles)|(?:health|national|local|world|business|sports?|tech|daily|weekly) news|news and features)\b/iu
const price =
  /(?:[$£€]\d[\d.]*|\d+p|\d+%).{0,20}\b(?:a|per|an|your first|off) ?(?:week|month|year|day|issue|first)?\b|\bfree\b/iu

const post = /pic\.twitter\.com|\(@\w+\)/u

export interface PleaWeights {
  readonly pleaScore: number
  readonly pleaWords: number
}

/** How strongly a unit asks something of its reader; the edge of the page counts as one sign. */
export function pleaScore({text, words, stops, quoted, speech}: Shape, edge: boolean): number {
  const look = text.slice(0, HEAD)
  // a post of somebody else's, set into the story
  if (post.test(look)) return 0
  const sells = wares.test(look) || price.test(look)
  const orders_ = orders.test(look)
  const you = reader.test(look)
  const we = house.test(look)
  // "Call the police if you saw him": an order without a ware or a house is news
  if (quoted || speech || (!sells && !(orders_ && we)) || (!orders_ && !you && !we)) return 0
  const signs = [orders_, you, we, wares.test(look), price.test(look), edge, !stops, words <= 20]
  return signs.filter(Boolean).length
}

const bareOrder =
  /^(?:please )?(?:subscribe|sign (?:up|in)|log in|join|follow|like|share|download|get|watch|listen|click|register|support|become|vote|e-?mail|message|text|call|explore|discover|find|check|visit|try|donate|buy|order|enter|win|contact|read|see|send|submit|stay|keep|start|upgrade|unlock|save|advertise|book|shop|play|help|gift|report|be the first|take|tell|give|accept|manage|browse|view|learn|rate|add|turn on|what do you think)\b/iu

/** At the very end of a page, an order to the reader without a full stop: `Play today's crossword`. */
export const isBareOrder = ({text, words, stops, quoted}: Shape): boolean =>
  !stops && !quoted && words <= 14 && !/\d/u.test(text) && bareOrder.test(text)

export const isPlea = (shape: Shape, {edge, ...weights}: PleaWeights & {readonly edge: boolean}): boolean =>
  shape.words <= weights.pleaWords && pleaScore(shape, edge) >= weights.pleaScore
