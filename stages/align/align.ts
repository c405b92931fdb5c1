/**
 * Aligns all members of a story at once: links between lines, rows of the shared core, lines that stand alone.
 * The result does not depend on the order in which the members were read.
 */
import {least} from '../../pipeline/lists.ts'
import type {Settings} from '../../pipeline/settings.ts'
import {atOnce, type Steps} from '../../pipeline/turns.ts'
import type {Annotated} from '../annotate/types.ts'
import {addedOf} from './added.ts'
import {formOf, keptInOrder, wordsOf} from './form.ts'
import {keyReader, keysOf, type KeyReader} from './keys.ts'
import {commonOf, liftedByNeighbours, liftedByWitnesses, type Common, type Likenesses} from './likeness.ts'
import {groupedByClaim, partners} from './rows.ts'
import type {Alignment, Line, Link, Lonely, Row} from './types.ts'

export function linesOf(members: readonly Annotated[]): Line[] {
  return members
    .flatMap(({article}, member) =>
      article.sentences.map(({index, block}) => {
        const kind = article.blocks[block]?.kind
        return {member, sentence: index, heading: kind === 'headline' || kind === 'subhead'}
      }),
    )
    .map((line, index) => ({index, ...line}))
}

export const alignMembers = (members: readonly Annotated[], settings: Settings['align']): Alignment =>
  atOnce(alignSteps(members, settings))

/** The same with pauses, for a run that may be stopped within a long story. */
export function* alignSteps(members: readonly Annotated[], settings: Settings['align']): Steps<Alignment> {
  const lines = linesOf(members)
  const readers = members.map(member => keyReader(member, settings))
  const keys = members.flatMap((member, i) => keysOf(member, readers[i] as KeyReader))
  yield
  const common = commonOf(lines, keys, settings)
  yield
  const {likeness: own, toldBy} = common
  const lifted = liftedByWitnesses(lines, liftedByNeighbours(lines, own, {lift: settings.neighbourLift}), {
    discount: settings.witnessDiscount,
    from: settings.linkFrom,
    mostAround: settings.mostAround,
  })
  yield
  const words = lines.map(({member, sentence}) => wordsOf(members[member] as Annotated, sentence))
  const rows = borneOut(lines, rowsOf(lines, {lifted, words}, settings), {own, toldBy}, settings)
  yield
  return {
    lines,
    links: linksOf(lines, {own, lifted, words}, settings),
    rows,
    lonely: lonelyOf(lines, {own, toldBy, rows}, settings),
    added: addedOf(members, {lines, rows, readers, common}, settings),
  }
}

function linksOf(
  lines: readonly Line[],
  {own, lifted, words}: {own: Likenesses; lifted: Likenesses; words: readonly (readonly string[])[]},
  settings: Settings['align'],
): Link[] {
  return partners(lines, lifted, {...settings, from: settings.linkFrom})
    .map(({a, b, likeness}) => {
      const verbatim = keptInOrder(words[a] ?? [], words[b] ?? [])
      return {a, b, likeness, own: own.at(a, b), verbatim: verbatim.ofShorter}
    })
    .sort((x, y) => x.a - y.a || x.b - y.b)
}

function rowsOf(
  lines: readonly Line[],
  {lifted, words}: {lifted: Likenesses; words: readonly (readonly string[])[]},
  settings: Settings['align'],
): Row[] {
  const claims = partners(lines, lifted, {...settings, from: settings.coreFrom}).filter(
    ({a, b}) => lines[a]?.heading === false && lines[b]?.heading === false,
  )
  return groupedByClaim(lines, claims, lifted, {...settings, from: settings.coreFrom}).map(group => {
    const kept = group.flatMap((a, i) =>
      group
        .slice(i + 1)
        .flatMap(b =>
          lines[a]?.member === lines[b]?.member ? [] : [keptInOrder(words[a] ?? [], words[b] ?? []).ofLonger],
        ),
    )
    return {lines: group, form: formOf(least(kept), settings)}
  })
}

/** `That is all from the showground` between two tellings: no line stays of which no other tells anything. */
function borneOut(
  lines: readonly Line[],
  rows: readonly Row[],
  {own, toldBy}: {own: Likenesses; toldBy: Common['toldBy']},
  {toldInRow}: Settings['align'],
): Row[] {
  return rows.flatMap(row => {
    const kept = row.lines.filter(line => {
      const nearest = nearestTo(line, own, toldBy)
      return nearest !== null && toldBy(line, nearest) >= toldInRow
    })
    return new Set(kept.map(line => lines[line]?.member)).size < 2 ? [] : [{...row, lines: kept}]
  })
}

/** Lines of no row of which no line elsewhere tells much: what two tell is not one source’s own. */
function lonelyOf(
  lines: readonly Line[],
  {own, toldBy, rows}: {own: Likenesses; toldBy: Common['toldBy']; rows: readonly Row[]},
  settings: Settings['align'],
): Lonely[] {
  const shared = new Set(rows.flatMap(row => row.lines))
  return lines.flatMap(({index, heading}) => {
    if (heading || shared.has(index)) return []
    const nearest = nearestTo(index, own, toldBy)
    const told = nearest === null ? 0 : toldBy(index, nearest)
    return told < settings.toldBelow ? [{line: index, nearest, told}] : []
  })
}

/** The line of another member that tells most of this one, the first of equals; null where none shares anything. */
function nearestTo(index: number, own: Likenesses, toldBy: Common['toldBy']): number | null {
  let nearest: number | null = null
  let best = 0
  for (const [other] of own.of(index)) {
    const told = toldBy(index, other)
    if (told > best || (told === best && nearest !== null && other < nearest)) {
      nearest = other
      best = told
    }
  }
  return nearest
}
