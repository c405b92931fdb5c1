/**
 * One phrase for a person taken apart: head, words before it, standing, whose it is, and what follows it.
 *
 * Example: `Halden’s former deputy finance director for Asia`: a finance director, past and under another, of Halden, for Asia;
 * `chairman and chief executive of Halden` is two, both of Halden. Avoids: the president in `the president’s lawyer`.
 * Cost: linear in the phrase.
 */
import {stretchOf} from '../../names/find.ts'
import type {Calling, CallingForm, Standing} from '../../types.ts'
import type {Scene} from '../scene.ts'
import {headLength, parted, singular, standingOf, writtenOut} from './words.ts'

/** `one of the lecturers`, `one of her co-authors`. */
const ONE_OF = /^(?:one|among)$/u
const PREPOSITION = /^(?:of|for|at|with|from|to|in|on|by|against|under|representing)$/u
const DETERMINER = /^(?:a|an|the|another|one|this|that)$/u
const OWNERS = /^(?:his|her|their|its|my|our)$/u

interface Core {
  readonly from: number
  readonly to: number
}

/** Tokens `from` to `to`: all callings in it, those of one coordination share what follows. */
export function callingsIn(scene: Scene, {from, to}: Core, form: CallingForm): Calling[] {
  const all = wordsOf(scene, from, to)
  if (ONE_OF.test(all[0] ?? '') && all[1] === 'of') return oneOf(scene, {from: from + 2, to}, form)
  return phraseOf(scene, {from, to}, {form, words: all})
}

/** The first word for several people made one. */
function oneOf(scene: Scene, {from, to}: Core, form: CallingForm): Calling[] {
  const words = wordsOf(scene, from, to)
  const at = words.findIndex(
    (word, i) => word.endsWith('s') && headLength([singular(word)], 0, 0) > 0 && words[i + 1] !== "'s",
  )
  if (at < 0) return []
  return phraseOf(scene, {from, to}, {form, words: words.map((word, i) => (i === at ? singular(word) : word))})
}

interface Worded {
  readonly form: CallingForm
  readonly words: readonly string[]
}

function phraseOf(scene: Scene, {from}: Core, {form, words}: Worded): Calling[] {
  const complementAt = complementFrom(words)
  const complement = complementOf(from, words, complementAt)
  return coresOf(words, complementAt).flatMap(core => {
    const calling = coreOf(scene, {offset: from, words, core, form})
    return calling === null ? [] : [{...calling, complement}]
  })
}

const wordsOf = (scene: Scene, from: number, to: number): string[] =>
  scene.tokens.slice(from, to).map(({lower}) => writtenOut(lower))

/** The first preposition behind a word for a person: `head of sales`, but `chief of staff to the mayor`. */
function complementFrom(words: readonly string[]): number {
  for (let i = 1; i < words.length; i++)
    if (PREPOSITION.test(words[i] ?? '') && headLength(words, i - 1, 0) > 0) return i
  return words.length
}

function complementOf(offset: number, words: readonly string[], at: number): Calling['complement'] {
  if (at >= words.length) return null
  return {preposition: words[at] ?? '', from: offset + at + 1, to: offset + words.length, words: words.slice(at + 1)}
}

/** `chairman and chief executive`, `a lawyer and activist`: each with its own head. */
function coresOf(words: readonly string[], end: number): Core[] {
  const cores: Core[] = []
  let from = 0
  for (let i = 1; i < end; i++) {
    const joins = /^(?:and|&|,|\/)$/u.test(words[i] ?? '') && headLength(words, i - 1, from) > 0
    if (!joins) continue
    cores.push({from, to: i})
    from = i + 1
  }
  return [...cores, {from, to: end}].filter(core => core.to > core.from)
}

interface Reading {
  readonly offset: number
  readonly words: readonly string[]
  readonly core: Core
  readonly form: CallingForm
}

function coreOf(scene: Scene, {offset, words, core, form}: Reading): Omit<Calling, 'complement'> | null {
  let at = core.to - 1
  // president-elect, president designate, professor emeritus
  while (at > core.from && headLength(words, at, core.from) === 0) at--
  const last = parted(words[at] ?? '')
  const length = Math.max(headLength(words, at, core.from), last !== null && headLength([last.word], 0, 0) > 0 ? 1 : 0)
  if (length === 0) return null
  const headFrom = at - length + 1
  const {owner, start} = ownerOf(words, core.from, headFrom)
  const before = words.slice(start, headFrom).filter(word => !DETERMINER.test(word) && !/^\d/u.test(word))
  const standings = [...before, ...words.slice(at + 1, core.to)].map(standingOf).filter(one => one !== null)
  const whole = length === 1 && last !== null ? last.word : words.slice(headFrom, at + 1).join(' ')
  // a tree may hold the whole phrase: a lieutenant colonel is nobody's lieutenant
  const stretch = stretchOf(scene.tokens, offset + core.from, offset + at + 1)
  return {
    ...stretch,
    text: textOf(scene, stretch),
    form,
    head: whole,
    headAt: offset + headFrom,
    standing: [...standings, ...(length === 1 && last !== null ? [last.standing] : [])] satisfies Standing[],
    modifiers: before.flatMap(word => (standingOf(word) === null ? [word] : [])),
    owner,
  }
}

/** `Halden’s`, `his`: whose; the last owner before the head. */
function ownerOf(words: readonly string[], from: number, headFrom: number): {owner: readonly string[]; start: number} {
  for (let i = headFrom - 1; i >= from; i--)
    if (words[i] === "'s" || words[i] === "'") {
      let start = i
      while (start > from && !DETERMINER.test(words[start - 1] ?? '')) start--
      return {owner: words.slice(start, i), start: i + 1}
    } else if (OWNERS.test(words[i] ?? '')) return {owner: [words[i] ?? ''], start: i + 1}
  return {owner: [], start: from}
}

function textOf({article}: Scene, {start, end, in: field}: {start: number; end: number; in?: 'title'}): string {
  return (field === 'title' ? (article.title ?? '') : article.text).slice(start, end)
}
