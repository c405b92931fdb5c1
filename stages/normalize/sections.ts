/**
 * The name of the outlet and of its section above a headline.
 *
 * `THE CITY COURIER · SPORT` `Football | Results` `U.S. NEWS` `The Evening Mail in English`. Avoids the wrong answer of a
 * headline in capitals (`PLANE CRASHES IN PERU`): a label needs a headline after it. Constant time a unit.
 */
import {speaking} from './rules.ts'
import {isAllCaps, isTitleCase, type Shape} from './shape.ts'

const namesOutlet = speaking(
  /\b(?:news|times|post|courier|gazette|herald|daily|weekly|tribune|chronicle|journal|observer|mail|star|sun|telegraph|guardian|press|bulletin|mirror|express|beacon|echo|argus|examiner|inquirer|sentinel|dispatch|standard|independent|radio|tv|magazine|wire|online|today|review|report|ledger|zeitung|monde|pais|corriere|edition|paper|est\.)(?![\p{L}])/iu,
)
const names =
  'breaking(?: news)?|exclusive|live|latest|opinion|analysis|comment|editorial|news|world|sports?|business|politics|health|science|culture|arts?|travel|local|national|international|football|features?|lifestyle|markets|money|tech(?:nology)?|environment|education|entertainment|home|uk|us|europe|asia|africa|americas|middle east|crime|courts?|weather|obituaries|letters|city|region(?:al)?|food|design|law|media|society|religion|transport|shipping|farming|property|jobs|books|film|music|theatre|style'
const isNamed = speaking(
  new RegExp(`^(?:${names})(?:(?: ?[&/,–—-] ?| and )(?:${names}))*(?: (?:news|desk|report))?$`, 'iu'),
)
const isOfOutlet = speaking(new RegExp(`^\\p{Lu}\\S*(?: \\S+)? (?:${names})$`, 'iu'))

/** `next`: the unit after it, that would be the headline; null where prose, a byline or a date follows. */
export function isSection({text, words, stops, parts, quoted}: Shape, next: Shape | null): boolean {
  if (stops || quoted || words > 14) return false
  // "Companies | Renewables | Markets", "News > UK & Ireland"
  const short = (part: string): boolean => part.split(' ').length <= 5
  const titled = (part: string): boolean => isTitleCase(part) || isAllCaps(part)
  if (parts.length > 1 && parts.every(part => short(part) && (titled(part) || parts.length > 2))) return true
  if (isNamed(text)) return true
  if (next === null || words === 0) return false
  const [first = '', ...rest] = text.split(/ [—–-] /u)
  // "TALK 960 — THE VOICE OF THE COAST", "ITALY DAILY — News in English"
  if (rest.length > 0 && isAllCaps(first) && first.split(' ').length <= 4) return true
  // "The Antiques Courier — for collectors since 1911"
  if (/[—–-].* since (?:1[6-9]|20)\d\d$/u.test(text)) return true
  // "The Kilmory Echo - News for the coast", but "Storm Ada – live news"
  const slogan = rest.length > 0 && isTitleCase(first) && first.split(' ').length <= 4
  if (slogan && namesOutlet(text) && !/\b(?:live|latest)\b/iu.test(text)) return true
  if (words <= 3 && isTitleCase(text) && isOfOutlet(text)) return true
  if (isAllCaps(text) && !/\d/u.test(text) && words <= 6 && words < next.words) return true
  return words <= 6 && namesOutlet(text) && isTitleCase(text.replace(/ (?:in|auf) \p{L}+$/u, ''))
}
