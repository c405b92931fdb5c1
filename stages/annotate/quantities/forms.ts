/**
 * Numbers whose form says what they are: ages, ranks, scores, votes, magnitudes.
 *
 * Example: `, 47,` after a name, `a 49-year-old`, `aged 38`; `15th`, `second-largest`; `3-2`; `by 9 votes to 6`; `magnitude 7.2`.
 * Avoids: a score of 3-2 read as two to three of something, an age as a count.
 */
import type {Found} from './amount.ts'
import {at, binds, isHyphen, lowerAt, type Line} from './atoms.ts'
import {hedgeBefore} from './comparators.ts'
import {intervalOf} from './interval.ts'
import {currencyAfter} from './money.ts'
import {numeralAt, type Numeral} from './numeral.ts'
import {ORDINALS, TENS} from './number-words.ts'
import type {QuantitySettings} from './settings.ts'
import {unitAt} from './units.ts'
import {opensWithCapital} from '../letters.ts'

const fixed = (from: number, to: number, low: number, high = low): Found => ({
  from,
  to,
  low,
  high,
  comparator: low === high ? 'exact' : 'range',
  rounding: 0,
  measure: 'other',
  unit: null,
  whole: null,
  bound: false,
})

const aged = (found: Found): Found => ({...found, measure: 'age', unit: 'year'})

/** Of `49-year-old`, `six months old`: atoms behind the number; factor to years. */
function oldAfter(line: Line, i: number): {to: number; factor: number} | null {
  let j = binds(line, i) ? i + 1 : i
  const unit = /^(year|month|week|day)s?$/u.exec(lowerAt(line, j))?.[1]
  if (unit === undefined) return null
  j = isHyphen(at(line, j + 1)) ? j + 2 : j + 1
  if (!/^olds?$/u.test(lowerAt(line, j))) return null
  const factor = unit === 'year' ? 1 : unit === 'month' ? 1 / 12 : unit === 'week' ? 7 / 365.25 : 1 / 365.25
  return {to: j + 1, factor}
}

/** `in his 40s`. */
function decadeOfLife(line: Line, i: number): Found | null {
  if (!/^(?:his|her|their|my|our)$/u.test(lowerAt(line, i))) return null
  let j = i + 1
  const edge = lowerAt(line, j)
  if (/^(?:early|mid|late)$/u.test(edge)) j = isHyphen(at(line, j + 1)) ? j + 2 : j + 1
  const word = lowerAt(line, j)
  const figure = Number(at(line, j).text)
  const tens =
    TENS.get(word.replace(/ies$/u, 'y')) ?? (lowerAt(line, j + 1) === 's' && figure % 10 === 0 ? figure : undefined)
  if (tens === undefined || tens < 20 || tens > 100) return null
  const to = at(line, j).kind === 'digits' ? j + 2 : j + 1
  return aged(fixed(i, to, edge === 'late' ? tens + 5 : tens, edge === 'early' ? tens + 5 : tens + 9))
}

/** `John Smith, 47, of Leeds`: a number between 1 and 119, set off by a comma after a name, closed by a mark. */
function besideName(line: Line, numeral: Numeral): boolean {
  const {from, to, low, place, sort} = numeral
  if (sort !== 'figure' || place < 1 || low < 1 || low > 119) return false
  const closing = at(line, to)
  const opening = at(line, from - 1).text
  const closed = closing.kind === 'end' || /^[,.;:)\-–—]$/u.test(closing.text) || closing.lower === 'and'
  if (!closed || (opening !== ',' && opening !== '(') || (opening === '(') !== (closing.text === ')')) return false
  const before = at(line, from - 2)
  const tag = line.tokens[before.token]?.pos
  if (before.kind !== 'word' || isHyphen(closing)) return false
  // `A piper, 58, is missing`
  if (tag === 'NOUN') return low >= GROWN && PERSON.test(before.lower)
  return opensWithCapital(before.text) && tag === 'PROPN'
}

/** Smaller numbers behind a noun are mostly counts. */
const GROWN = 12
/** One person by calling, kin or age. */
const PERSON =
  /^(?:man|woman|boy|girl|teen|teenager|youth|pensioner|student|pupil|farmer|driver|cyclist|motorist|motorcyclist|biker|pedestrian|passenger|worker|labourer|laborer|teacher|lecturer|nurse|doctor|dentist|surgeon|soldier|officer|policeman|policewoman|constable|sergeant|firefighter|paramedic|pilot|sailor|skipper|fisherman|miner|plumber|builder|electrician|carpenter|mechanic|engineer|trucker|trader|shopkeeper|baker|butcher|barber|hairdresser|waiter|waitress|chef|cook|clerk|cleaner|carer|caretaker|cashier|banker|broker|accountant|lawyer|solicitor|barrister|judge|priest|vicar|imam|pastor|nun|monk|actor|actress|singer|musician|dancer|artist|painter|writer|author|poet|novelist|journalist|reporter|editor|photographer|player|footballer|striker|goalkeeper|defender|midfielder|coach|jockey|boxer|climber|hiker|walker|runner|swimmer|surfer|tourist|backpacker|camper|mother|father|mum|mom|dad|son|daughter|brother|sister|husband|wife|widow|widower|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|gran|grandson|granddaughter|stepfather|stepmother|fiance|fiancee|girlfriend|boyfriend|partner|friend|neighbour|neighbor|veteran|retiree|businessman|businesswoman|councillor|politician|scientist|professor|researcher|gunman|suspect|thief|burglar|robber|victim|survivor|resident|migrant|refugee|caver|diver|angler|hunter|gardener|landlord|tenant|millionaire|billionaire|heiress|gamer|rapper|model|comedian|broadcaster|presenter)$/u

/** `aged 12 and 15` */
const isSecondAge = (line: Line, i: number): boolean =>
  lowerAt(line, i - 1) === 'and' && /^(?:aged|ages)$/u.test(lowerAt(line, i - 3)) && /^\d/u.test(lowerAt(line, i))

/** `who is 31 and lives in`, `she was 54.` */
function isAgeSaid(line: Line, i: number, {low, to, place}: Numeral): boolean {
  if (place < 1 || low < GROWN || low > 110 || !/^\d/u.test(lowerAt(line, i))) return false
  if (!/^(?:is|was)$/u.test(lowerAt(line, i - 1)) || !/^(?:who|he|she)$/u.test(lowerAt(line, i - 2))) return false
  const closing = at(line, to)
  return closing.kind === 'end' || /^[,.;)]$/u.test(closing.text) || /^(?:and|when|at)$/u.test(closing.lower)
}

function ageAt(line: Line, i: number, settings: QuantitySettings): Found | null {
  const decade = decadeOfLife(line, i)
  if (decade) return decade
  const numeral = numeralAt(line, i)
  if (!numeral) return null
  const old = oldAfter(line, numeral.to)
  const hedge = hedgeBefore(line, i)
  if (old) {
    const {low, high, comparator, rounding} = intervalOf({...numeral, flows: false}, hedge?.hedge ?? null, settings)
    const size = old.factor
    return aged({...fixed(hedge?.edge ?? i, old.to, low), low: low * size, high: high * size, comparator, rounding})
  }
  const before = lowerAt(line, i - 1)
  const between = before === 'between' ? 1 : 0
  if (/^(?:aged|age|ages|turned|turning|turns)$/u.test(lowerAt(line, i - 1 - between)) && numeral.low < 120) {
    const joint = /^(?:to|and)$/u.test(lowerAt(line, numeral.to)) || isHyphen(at(line, numeral.to))
    const second = joint ? numeralAt(line, numeral.to + 1) : null
    // `aged 16 to 24` is a range, `aged 16 and 24` two people
    const isRange = second && (between === 1 || lowerAt(line, numeral.to) !== 'and')
    return aged(
      fixed(i - 1 - between, isRange ? second.to : numeral.to, numeral.low, isRange ? second.low : numeral.low),
    )
  }
  // `a man of 58`
  if (
    before === 'of' &&
    numeral.low >= GROWN &&
    numeral.low < 110 &&
    /^(?:man|woman|boy|girl|lad|youth)$/u.test(lowerAt(line, i - 2))
  )
    return line.tokens[at(line, numeral.to).token]?.pos === 'NOUN' ? null : aged(fixed(i, numeral.to, numeral.low))
  if (isSecondAge(line, i) || isAgeSaid(line, i, numeral)) return aged(fixed(i, numeral.to, numeral.low))
  if (!besideName(line, numeral)) return null
  return {...aged(fixed(i, numeral.to, numeral.low)), noun: 'person', about: [lowerAt(line, i - 2)]}
}

const STANDS =
  /^(?:finish|finished|finishes|finishing|came|come|comes|coming|placed|places|stand|stands|stood|standing|rank|ranks|ranked|ranking|lie|lies|lay|lying|sit|sits|sat|manage|managed|qualified|qualify|ended)$/u

/** `finished fifteenth`, `ended up tenth`, `came in fifteenth ahead of`. */
function isStanding(line: Line, i: number, to: number): boolean {
  const tag = line.tokens[at(line, to).token]?.pos
  if (at(line, to).kind !== 'end' && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(tag ?? '')) return false
  const before = lowerAt(line, i - 1)
  const skip = /^(?:in|only|just|a|joint|equal|now|currently|up)$/u.test(before) ? 2 : 1
  return STANDS.test(lowerAt(line, i - skip))
}

/** `15th`, `second-largest`, `third victim`; a bare `first` or `second` is hardly ever a figure. */
function rankAt(line: Line, i: number): Found | null {
  const digits =
    at(line, i).kind === 'digits' && at(line, i + 1).glued && /^(?:st|nd|rd|th)$/u.test(lowerAt(line, i + 1))
  const word = ORDINALS.get(lowerAt(line, i))
  if (!digits && word === undefined) return null
  const value = digits ? Number(at(line, i).text.replace(/,/gu, '')) : (word ?? 0)
  const to = digits ? i + 2 : i + 1
  const next = isHyphen(at(line, to)) ? to + 1 : to
  const best = /^(?:\p{L}{3,}est|most|best|worst|least)$/u.test(lowerAt(line, next))
  // 15th-century houses, third-party cover, Third Avenue, the Fourth Amendment, third Monday
  if (!best && (isHyphen(at(line, to)) || opensWithCapital(at(line, to).text))) return null
  if (
    !best &&
    /^(?:century|floor|street|avenue|district|degree|grade|grader|graders|time|quarter|half|hand)$/u.test(
      lowerAt(line, to),
    )
  )
    return null
  // `came first` is hardly ever a figure
  if (!best && value > 1 && isStanding(line, i, to)) return {...fixed(i, to, value), measure: 'rank'}
  if (!best && (value < 3 || !Number.isInteger(value)) && lowerAt(line, to) !== 'place') return null
  if (!digits && !best && line.tokens[at(line, to).token]?.pos !== 'NOUN') return null
  return {...fixed(i, best ? next + 1 : to, value), measure: 'rank'}
}

const SCORING =
  /^(?:victory|win|wins|won|defeat|defeats|defeated|loss|lost|lose|lead|leads|led|draw|drew|score|scoreline|beat|beaten|beating|victories|aggregate|deficit|margin|down|up|thrashed|thrashing|triumph)$/u
const VOTING = /^(?:vote|votes|voted|voting|ruling|ruled|decision|majority|decided|passed|approved|rejected|verdict)$/u

/** `3-2`, `9-6 vote`, `by 9 votes to 6`, `voted 9 to 6`. Two figures: `low` the greater, `whole` the lesser. */
function scoreAt(line: Line, i: number): Found | null {
  // `7-8-1` is a season, not a score
  if (isHyphen(at(line, i - 1)) && at(line, i - 2).kind === 'digits') return null
  const first = numeralAt(line, i)
  if (
    !first ||
    first.scale !== 1 ||
    first.sort === 'vague' ||
    first.low > 999 ||
    first.place < 1 !== (first.place === 0)
  )
    return null
  const votes = /^votes?$/u.test(lowerAt(line, first.to)) ? 1 : 0
  const joint = at(line, first.to + votes)
  if (!isHyphen(joint) && joint.lower !== 'to') return null
  const second = numeralAt(line, first.to + votes + 1)
  if (!second || second.scale !== 1 || second.low > 999 || isHyphen(at(line, second.to))) return null
  // `lost between 40-70%`, `10-15 miles`
  if (unitAt(line, second.to) ?? currencyAfter(line, second.to)) return null
  const near = [i - 5, i - 4, i - 3, i - 2, i - 1, second.to, second.to + 1].map(k => lowerAt(line, k))
  const vote = votes === 1 || near.some(word => VOTING.test(word))
  const score = near.some(word => SCORING.test(word))
  // `5-2 in the ninth inning`: a range never falls
  const falls = isHyphen(joint) && joint.glued && first.low >= second.low && first.sort === 'figure'
  if (joint.lower === 'to' && !vote && !(score && first.low >= second.low)) return null
  if (!vote && !falls && !(score && isHyphen(joint))) return null
  const [high, low] = first.low >= second.low ? [first.low, second.low] : [second.low, first.low]
  return {...fixed(i, second.to, high), measure: vote ? 'vote' : 'score', whole: low}
}

const QUAKE = /^(?:quake|earthquake|seaquake|tremor|foreshock|aftershock|temblor|trembler|shock|shake|jolt)$/u
const QUAKE_REACH = 8

/** `a quake measuring 4.4`, `a shock of 4.4`, `4.4 on the Richter scale`. */
function isMeasuredQuake(line: Line, i: number, {place, low, to}: Numeral): boolean {
  if (place >= 1 || low < 1 || unitAt(line, to) !== null) return false
  if (lowerAt(line, to) === 'on' && [to + 1, to + 2].some(k => lowerAt(line, k) === 'richter')) return true
  const edge = hedgeBefore(line, i)?.edge ?? i
  if (
    !/^(?:measuring|measured|measures|registering|registered|registers|recorded|of|at)$/u.test(lowerAt(line, edge - 1))
  )
    return false
  const bound = lowerAt(line, edge - 1) === 'of' ? 2 : QUAKE_REACH
  for (let k = edge - 2; k >= edge - bound; k--) if (QUAKE.test(lowerAt(line, k))) return true
  return false
}

/** `magnitude 7.2`, `a magnitude of 7.2`, `a 7.2 quake`; `7.2-magnitude` is a unit like any other. */
function magnitudeAt(line: Line, i: number): Found | null {
  const numeral = numeralAt(line, i)
  if (numeral?.sort !== 'figure' || numeral.low > 10) return null
  const skip = isHyphen(at(line, i - 1)) || lowerAt(line, i - 1) === 'of' ? 2 : 1
  const named = lowerAt(line, i - skip) === 'magnitude'
  const quake = numeral.place < 1 && QUAKE.test(lowerAt(line, numeral.to))
  if (!named && !quake && !isMeasuredQuake(line, i, numeral)) return null
  const found = fixed(named ? i - skip : i, numeral.to, numeral.low)
  return {...found, measure: 'magnitude', unit: 'magnitude', rounding: numeral.place / 2}
}

const PERSONS =
  /^(?:brothers|sisters|siblings|sons|daughters|children|boys|girls|men|women|victims|drivers|pilots|suspects|defendants|accused|gunmen|attackers|assailants|robbers|thieves|raiders|burglars|officers|soldiers|policemen|workers|miners|divers|climbers|hikers|walkers|students|pupils|teenagers|youths|passengers|riders|cyclists|survivors|hostages|captives|journalists|reporters|astronauts|sailors|fishermen|migrants|inmates|prisoners|escapees|fugitives)$/u

/** `Both brothers were jailed`: two; `both brothers and sisters` counts nobody. */
function bothAt(line: Line, i: number): Found | null {
  if (lowerAt(line, i) !== 'both') return null
  const noun = /^(?:the|of|his|her|their|these|those)$/u.test(lowerAt(line, i + 1)) ? i + 2 : i + 1
  const head = PERSONS.test(lowerAt(line, noun)) ? noun : noun + 1
  if (!PERSONS.test(lowerAt(line, head)) || lowerAt(line, head + 1) === 'and') return null
  return {...fixed(i, i + 1, 2), measure: 'count', noun: lowerAt(line, head).replace(/men$/u, 'man').replace(/s$/u, '')}
}

export const formAt = (line: Line, i: number, settings: QuantitySettings): Found | null =>
  ageAt(line, i, settings) ?? rankAt(line, i) ?? magnitudeAt(line, i) ?? scoreAt(line, i) ?? bothAt(line, i)
