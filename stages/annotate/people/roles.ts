/**
 * What a person is said to be: titles, jobs and descriptions beside the name.
 *
 * Example: `Liu Pengyu, a spokesman for the embassy,`, `finance director Asare`, `Voss, who chairs the board`,
 * `Spokesperson for the embassy, Liu Pengyu, said`, `Lee is a nurse`.
 * Avoids: the job of the next in a list (`Smith, director Jones and …`) as the job of the first.
 * Cost: a fixed window a mention.
 */
import {stretchOf} from '../names/find.ts'
import {SAYING} from '../quotes/verbs.ts'
import type {NameMention, Stretch} from '../types.ts'
import {isPersonNoun} from './nouns.ts'
import {within} from './scene.ts'
import type {Scene} from './scene.ts'

export interface Role extends Stretch {
  readonly text: string
  /** The token that says what the person is: `spokesman`; null for `who chairs the board`. */
  readonly head: number | null
}

const NOMINAL = /^(?:NOUN|ADJ|PROPN|NUM)$/u
const PHRASE = /^(?:NOUN|ADJ|PROPN|NUM|DET|ADP|PART|PRON|CCONJ|ADV|SYM)$/u
const OPENING = /^(?:a|an|the|his|her|their|its|our|my|both|one)$/u

function roleOf(scene: Scene, from: number, to: number, head: number | null): Role[] {
  while (to > from && head !== to - 1 && /^(?:DET|ADP|CCONJ)$/u.test(scene.tokens[to - 1]?.pos ?? '')) to--
  if (to <= from) return []
  const stretch = stretchOf(scene.tokens, from, to)
  const text = (stretch.in === 'title' ? (scene.article.title ?? '') : scene.article.text).slice(
    stretch.start,
    stretch.end,
  )
  return [{...stretch, text, head}]
}

/** The last person noun before the first preposition: head of `senior adviser to the finance minister`. */
function headOf(scene: Scene, from: number, to: number): number | null {
  let head: number | null = null
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i]
    if (!token || token.pos === 'ADP' || token.lower === 'and') break
    if (isPersonNoun(token.lower)) head = i
    // the president’s lawyer
    else if (token.lower === "'s") head = null
  }
  return head
}

/** `finance director Asare`, `a woman named Jane Doe`. */
function before(scene: Scene, {from}: NameMention, longest: number): Role[] {
  let end = from
  if (/^(?:named|called|nicknamed)$/u.test(within(scene, from, end - 1)?.lower ?? '')) end--
  else if (within(scene, from, end - 1)?.lower === 'as' && within(scene, from, end - 2)?.lower === 'identified')
    end -= 2
  const head = within(scene, from, end - 1)
  if (
    !head ||
    !isPersonNoun(head.lower) ||
    scene.personAt[end - 1] !== -1 ||
    scene.cover[end - 1] !== scene.cover[from]
  )
    return []
  let start = end - 1
  while (end - start < longest) {
    const token = within(scene, from, start - 1)
    if (!token || !NOMINAL.test(token.pos) || scene.personAt[start - 1] !== -1) break
    start--
  }
  // husband and wife Bruce and Irene
  const pair =
    within(scene, from, start - 1)?.lower === 'and' && isPersonNoun(within(scene, from, start - 2)?.lower ?? '')
  return pair ? [] : roleOf(scene, start, end, end - 1)
}

/** `Spokesperson for the embassy in the US, Liu Pengyu, said`; `his wife, Melania,`. */
function beforeComma(scene: Scene, {from, to}: NameMention, longest: number): Role[] {
  if (within(scene, from, from - 1)?.text !== ',') return []
  const next = within(scene, from, to)
  if (!next || !(next.text === ',' || next.text === '.' || SAYING.get(next.lower)?.form === 'finite')) return []
  let start = from - 1
  while (from - start < longest) {
    const token = within(scene, from, start - 1)
    if (!token || !PHRASE.test(token.pos) || scene.personAt[start - 1] !== -1 || token.pos === 'PUNCT') break
    start--
    if (OPENING.test(token.lower) && headOf(scene, start + 1, from - 1) !== null) break
  }
  while (start < from - 1 && /^(?:ADP|CCONJ|DET|PRON|ADV|PART)$/u.test(scene.tokens[start]?.pos ?? '')) start++
  const head = headOf(scene, start, from - 1)
  return head === null ? [] : roleOf(scene, start, from - 1, head)
}

/** `, a spokesman for the embassy,`, `, who chairs the board,`, ` is a nurse`. */
function after(scene: Scene, {to}: NameMention, longest: number): Role[] {
  const near = to - 1
  const first = within(scene, near, to)
  const copular = /^(?:is|was|became|remains|'s)$/u.test(first?.lower ?? '') && first?.pos === 'AUX'
  if (first?.text !== ',' && !copular) return []
  let start = to + 1
  // became only the third baker to row
  if (copular && /^(?:only|just|also|still)$/u.test(within(scene, near, start)?.lower ?? '')) start++
  // Smith, 34, a teacher,
  if (within(scene, near, start)?.pos === 'NUM' && within(scene, near, start + 1)?.text === ',') start += 2
  if (copular && !OPENING.test(within(scene, near, start)?.lower ?? '')) return []
  const relative = within(scene, near, start)?.lower === 'who'
  let end = start
  while (end - start < longest) {
    const token = within(scene, near, end)
    if (!token || token.pos === 'PUNCT' || scene.cover[end] !== scene.cover[near]) break
    if (
      !relative &&
      (SAYING.get(token.lower)?.form === 'finite' || !PHRASE.test(token.pos)) &&
      !isPersonNoun(token.lower)
    )
      break
    end++
  }
  if (relative) return roleOf(scene, start, end, null)
  if (OPENING.test(within(scene, near, start)?.lower ?? '')) start++
  const head = headOf(scene, start, end)
  // Lee, whose husband died: not Lee
  if (within(scene, near, start)?.lower === 'whose') return []
  // Smith, director Jones and …; to Halden, another brother, Patrick Voss, said
  const next = within(scene, near, end)?.text === ',' ? (scene.personAt[end + 1] ?? -1) : -1
  if (head === null || (scene.personAt[head + 1] ?? -1) !== -1 || next !== -1) return []
  return roleOf(scene, start, end, head)
}

/** Everything a person is called beside one mention, in order. */
export function rolesAt(scene: Scene, mention: NameMention, longest: number): Role[] {
  const titled = mention.title === null ? [] : titleRole(scene, mention)
  return [
    ...beforeComma(scene, mention, longest),
    ...before(scene, mention, longest),
    ...titled,
    ...after(scene, mention, longest),
  ]
}

function titleRole(scene: Scene, {from, title}: NameMention): Role[] {
  const start = scene.tokens[from]?.start ?? 0
  let to = from
  while ((scene.tokens[to]?.end ?? Infinity) - start <= (title ?? '').length) to++
  return roleOf(scene, from, Math.max(to, from + 1), to > from ? to - 1 : from)
}
