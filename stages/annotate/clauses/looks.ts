/**
 * Looks ahead from a noun: a list with its verb, an apposition before `told`, what a rumour tells.
 *
 * Example: `said knives, ropes and masks were found`: the list is no object. Cost: ten chunks ahead at most.
 */
import type {Chunk} from './chunks.ts'
import type {Desk, Draft} from './draft.ts'
import {waiting} from './draft.ts'
import {verbAfter} from './subjects.ts'
import {COPULAS, INTRANSITIVE, governsClause} from './verbs.ts'
import {CONTENT_NOUNS} from './words.ts'

/** `,” Ana Lee, a baker from Oslo, told Radio Nord`: the verb behind an apposition, or -1. */
export function afterApposition({chunks, at}: Desk): number {
  let commas = 0
  for (let i = at + 1; i < Math.min(chunks.length, at + LONGEST_APPOSITION); i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'mark' && chunk.mark === 'comma') commas++
    else if (chunk.kind === 'group') return commas === 2 && chunk.group.form !== 'to' ? i : -1
    else if (chunk.kind !== 'noun' && chunk.kind !== 'phrase' && chunk.kind !== 'and') return -1
  }
  return -1
}
const LONGEST_APPOSITION = 8

/** `, a guide and two sailors said`: the verb of both, or -1. */
export function afterPair({chunks, at, open}: Desk): number {
  const [and, second, verb] = [chunks[at + 1], chunks[at + 2], chunks[at + 3]]
  const two = and?.kind === 'and' && and.word === 'and' && second?.kind === 'noun' && verb?.kind === 'group'
  return two && open[0]?.group !== null ? at + 3 : -1
}

/** `The States, Japan and Korea said`: a list up to its verb; `The judge, a Republican and former senator, said` is none. */
export function isList(desk: Desk): boolean {
  for (let i = desk.at + 1; i < Math.min(desk.chunks.length, desk.at + 10); i++) {
    const chunk = desk.chunks[i] as Chunk
    if (chunk.kind === 'and')
      return (
        chunk.word === 'and' &&
        desk.chunks[i + 1]?.kind === 'noun' &&
        desk.chunks[i - 1]?.kind === 'noun' &&
        desk.chunks[i + 2]?.kind === 'group'
      )
    if (chunk.kind !== 'noun' && !(chunk.kind === 'mark' && chunk.mark === 'comma')) return false
  }
  return false
}

/** `Ferry sinks, 12 missing` */
export function isToll(desk: Desk): boolean {
  const next = desk.chunks[desk.at + 1]
  const end = desk.chunks[desk.at + 2]
  return (
    next?.kind === 'adjective' &&
    (end === undefined || end.kind === 'mark') &&
    /^(?:missing|dead|injured|hurt|feared|alive|critical|homeless|unhurt|safe|trapped|wounded)$/u.test(
      desk.page.tokens[next.noun.head]?.lower ?? '',
    )
  )
}

/** `said knives, ropes and masks were found`: a list right behind the verb, and a verb of its own behind that. */
export function opensList(desk: Desk, top: Draft): boolean {
  const beside = desk.chunks[desk.at - 1]
  if (desk.comma || beside?.kind !== 'group' || !governsClause(top.group?.lemma ?? '') || waiting(desk)) return false
  for (let i = desk.at + 1; i < Math.min(desk.chunks.length, desk.at + 10); i++) {
    const chunk = desk.chunks[i] as Chunk
    if (chunk.kind === 'and') {
      const [last, verb] = [desk.chunks[i + 1], desk.chunks.slice(i + 2).find(({kind}) => kind !== 'phrase')]
      return chunk.word === 'and' && last?.kind === 'noun' && verb?.kind === 'group' && verb.group.form === 'finite'
    }
    const lists = chunk.kind === 'noun' || chunk.kind === 'phrase' || (chunk.kind === 'mark' && chunk.mark === 'comma')
    if (!lists) return false
  }
  return false
}

/** `rumours the firm will sell the plant`, `fears the toll could rise`; not `the claim he made` */
export function toldAhead(desk: Desk): boolean {
  const {last, page, chunks} = desk
  if (!last || !CONTENT_NOUNS.has(page.lemmas[last.head] ?? '')) return false
  const k = verbAfter(desk, desk.at)
  const verb = chunks[k]
  if (verb?.kind !== 'group') return false
  const {lemma, passive, modality, future} = verb.group
  if (passive || INTRANSITIVE.has(lemma) || COPULAS.has(lemma)) return true
  const next = chunks[k + 1]
  return (modality !== 'none' || future) && next?.kind === 'noun' && !next.noun.time
}
