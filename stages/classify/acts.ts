/**
 * When two verbs of news English tell one act: the same stem, or members of one set of near-synonyms.
 *
 * Sets are of general English, chosen so that in a report of one event either word can stand; words with a broader sense
 * (go, make, take) are in none.
 */
import {stemOf} from '../align/stem.ts'

const SETS = `
  begin start open launch commence kick
  end finish close conclude stop halt cease
  die kill perish
  hurt injure wound
  arrest detain hold seize apprehend
  convict sentence
  charge accuse indict
  acquit clear exonerate
  buy acquire purchase
  sell dispose divest offload
  rise climb increase gain jump grow surge advance
  fall drop decline slip decrease sink tumble slide
  cut reduce lower slash trim
  resign quit
  appoint name hire
  win beat defeat
  strike walkout stoppage
  collide crash hit smash slam
  sink capsize founder
  vote back approve pass adopt endorse
  reject refuse decline rebuff
  steal rob raid burgle
  break happen occur
  meet talk confer
  leave depart
  arrive reach land
  publish release issue
  announce unveil reveal disclose
  find discover recover
  rescue save pluck
  evacuate flee
  complete finalise finalize close
  erupt explode blast
  shoot fire
  born bear
  marry wed
  move transfer shift
  delay postpone defer
  cancel scrap axe abandon
  sign ink
  pay cost spend
  plan intend`
  .trim()
  .split('\n')
  .map(line => line.trim().split(/\s+/u).map(stemOf))

const setsOf = new Map<string, Set<number>>()
SETS.forEach((set, i) => {
  for (const word of set) setsOf.set(word, new Set([...(setsOf.get(word) ?? []), i]))
})

export function sameAct(x: string, y: string): boolean {
  const [a, b] = [stemOf(x), stemOf(y)]
  if (a === b) return true
  const other = setsOf.get(b)
  return other !== undefined && [...(setsOf.get(a) ?? [])].some(set => other.has(set))
}
