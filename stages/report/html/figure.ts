/**
 * A small figure of the story: the articles in the order of publication, joined where one tells what another told before.
 *
 *     A───6 claims───B        the thicker, the more claims both tell; solid where passages are the same word for word
 *
 * Up to four articles every pair is joined; beyond, each to the earlier one that it has most in common with, so that twelve
 * articles are eleven lines and not sixty-six. Avoids: a hairball.
 * Cost: pairs of a story, and its claims. Source: arc diagrams (Wattenberg 2002).
 */
import type {PairRecord} from '../../../pipeline/records.ts'
import {clip} from '../show.ts'
import {tellersOf} from '../tables/core.ts'
import {count, day} from '../terminal/wording.ts'
import type {Brief, Teller} from './brief.ts'
import {markup, type Markup} from './escape.ts'

export interface Tie {
  /** Places in the order of publication, the earlier first. */
  readonly from: number
  readonly to: number
  /** Claims of the shared core that both tell. */
  readonly claims: number
  /** The larger share of word 5-grams that one has of the other. */
  readonly share: number
  readonly verbatim: boolean
}

const WIDTH = 720
const MARGIN = 60
const EVERY_PAIR = 4
/** More articles than this are no small figure. */
export const MOST_DRAWN = 26

function pairsByPlace({pairs, tellers}: Brief): ReadonlyMap<string, PairRecord> {
  const places = new Map(tellers.map(({id}, place) => [id, place]))
  return new Map(
    pairs.map(pair => {
      const [a, b] = [places.get(pair.a) ?? 0, places.get(pair.b) ?? 0]
      return [`${Math.min(a, b)} ${Math.max(a, b)}`, pair]
    }),
  )
}

/** Every two articles, by place. */
export function ties(brief: Brief): readonly Tie[] {
  const pairs = pairsByPlace(brief)
  const told = brief.story.core.map(claim => new Set(tellersOf(claim)))
  const drawn = brief.tellers.slice(0, MOST_DRAWN)
  return drawn.flatMap(({id: second}, to) =>
    drawn.slice(0, to).map(({id: first}, from) => {
      const pair = pairs.get(`${from} ${to}`)
      return {
        from,
        to,
        claims: told.filter(ids => ids.has(first) && ids.has(second)).length,
        share: pair === undefined ? 0 : Math.max(...pair.containment),
        verbatim: pair !== undefined && pair.relation !== 'same-story',
      }
    }),
  )
}

/** All of few; of many, to each article the earlier one closest to it. */
export function drawnTies(all: readonly Tie[], articles: number): readonly Tie[] {
  const real = all.filter(({claims, verbatim}) => claims > 0 || verbatim)
  if (articles <= EVERY_PAIR) return real
  const closer = (a: Tie, b: Tie): number => b.claims + b.share - (a.claims + a.share) || a.from - b.from
  const places = [...new Set(real.map(({to}) => to))]
  return places.flatMap(place =>
    real
      .filter(({to}) => to === place)
      .toSorted(closer)
      .slice(0, 1),
  )
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

export const tieWords = ({claims, share}: Tie): string =>
  `${count(claims, 'claim')}, ${share < 0.005 ? 'no passage' : percent(share)} word for word`

/** Wider arcs rise over narrower ones, so that their labels do not meet. */
const heightOf = (places: number, widest: number): number =>
  34 + (places - 1) * Math.min(40, 110 / Math.max(1, widest - 1))

interface Layout {
  readonly x: (place: number) => number
  readonly base: number
  readonly most: number
  /** Places that the longest tie spans. */
  readonly widest: number
  readonly labelled: boolean
}

function arc(tie: Tie, {x, base, most, widest, labelled}: Layout, tellers: readonly Teller[]): Markup {
  const [left, right] = [x(tie.from), x(tie.to)]
  const middle = (left + right) / 2
  const height = heightOf(tie.to - tie.from, widest)
  const wide = (1 + ((labelled ? 6 : 2) * tie.claims) / Math.max(1, most)).toFixed(1)
  const label = labelled
    ? markup`<text class="tie" x="${middle}" y="${base - height - 6}">${count(tie.claims, 'claim')} · ${percent(tie.share)}</text>`
    : null
  const names = `${tellers[tie.from]?.letter ?? ''} and ${tellers[tie.to]?.letter ?? ''}: ${tieWords(tie)}`
  return markup`<g><title>${names}</title><path class="arc ${tie.verbatim ? 'solid' : 'loose'}" d="M${left} ${base}C${left} ${base - height * 1.33} ${right} ${base - height * 1.33} ${right} ${base}" stroke-width="${wide}"/>${label}</g>\n`
}

function node({letter, name, record}: Teller, at: number, {base, room}: {base: number; room: number}): Markup {
  const fits = Math.floor(room / 6.4)
  const date = record.published === null ? 'no date' : day(record.published)
  const words =
    room < 60
      ? null
      : markup`<text class="name" x="${at}" y="${base + 30}">${clip(name, fits)}</text><text class="date" x="${at}" y="${base + 46}">${clip(date, fits)}</text>`
  return markup`<g><title>${name}, ${date}</title><circle cx="${at}" cy="${base}" r="11"/><text class="letter" x="${at}" y="${base + 4}">${letter}</text>${words}</g>\n`
}

/** Null where there is nothing to join. */
export function figure(brief: Brief): Markup | null {
  const tellers = brief.tellers.slice(0, MOST_DRAWN)
  const lines = drawnTies(ties(brief), tellers.length)
  if (lines.length === 0) return null
  const room = (WIDTH - 2 * MARGIN) / Math.max(1, tellers.length - 1)
  const x = (place: number): number => Math.round(MARGIN + place * room)
  const widest = Math.max(...lines.map(({from, to}) => to - from))
  const base = Math.round(heightOf(widest, widest)) + 24
  const most = Math.max(...lines.map(({claims}) => claims))
  const layout = {x, base, most, widest, labelled: tellers.length <= EVERY_PAIR}
  const height = base + (room < 60 ? 20 : 56)
  return markup`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="figure-title"><title id="figure-title">The articles in the order of publication, joined by what they share; the table below says it in figures</title>
${lines.map(tie => arc(tie, layout, tellers))}${tellers.map((teller, place) => node(teller, x(place), {base, room: Math.min(room, 160)}))}</svg>`
}
