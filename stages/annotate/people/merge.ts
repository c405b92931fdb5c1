/**
 * One person for all the names an article gives it.
 *
 * Example: `Liu Pengyu`, `Mr Liu` and `Liu` are one; `Anna Voss` and `Karl Voss` are two, and a bare `Voss` beside them is
 * doubtful: it goes to the one named last, and nothing is learnt from it.
 * Cost: linear in mentions, times the persons that share a word.
 */
import {PARTICLES, SUFFIXES, TITLE_GENDER} from '../names/titles.ts'
import type {Gender, NameMention} from '../types.ts'

export interface Merged {
  readonly name: string
  readonly given: string | null
  readonly surname: string
  readonly mentions: readonly NameMention[]
}

interface Folder {
  /** Words of the fullest form, folded. */
  words: readonly string[]
  name: string
  readonly mentions: NameMention[]
  gender: Gender | null
  /** By the title of a bare surname that could have been another’s. */
  likely: Gender | null
  /** Bare names it was called by. */
  readonly bare: Set<string>
}

export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").toLowerCase()

/** Words of a name without suffix, initials inside it and nicknames in marks. */
function wordsOf(name: string): string[] {
  const words = folded(name.replace(/["“‘'«][^"”’'»]*["”’'»](?=\s)/gu, ' '))
    .split(/[\s,]+/u)
    .filter(word => word !== '' && !SUFFIXES.has(word))
  return words.length > 2 ? words.filter((word, i) => i === 0 || !/^\p{L}\.?$/u.test(word)) : words
}

const genderOfTitle = (title: string | null): Gender | null => {
  for (const word of (title ?? '').toLowerCase().split(/\s+/u)) {
    const gender = TITLE_GENDER.get(word.replace(/\.$/u, ''))
    if (gender) return gender
  }
  return null
}

/** `J. Smith` and `Jane Smith`, `Chris Lee` and `Christopher Lee`; never `Anna Voss` and `Karl Voss`. */
function sameFull(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', other = ''] = [a[0], b[0]]
  // Mohammed bin Salman, later Bin Salman
  if (a.at(-1) === b.at(-1) && (PARTICLES.has(first) || PARTICLES.has(other))) return true
  if (a.at(-1) !== b.at(-1)) return first === other && a.length > 2 && b.length > 2 && a[1] === b[1]
  const [short, long] = first.length <= other.length ? [first, other] : [other, first]
  return (
    short === long ||
    (/^\p{L}\.?$/u.test(short) && long[0] === short[0]) ||
    (short.length > 2 && long.startsWith(short))
  )
}

const agrees = (folder: Folder, gender: Gender | null): boolean =>
  gender === null || folder.gender === null || folder.gender === gender

export interface MergedPeople {
  readonly people: readonly Merged[]
  /** Mentions that could be two people’s. */
  readonly doubtful: ReadonlySet<NameMention>
}

export function merge(mentions: readonly NameMention[]): MergedPeople {
  const folders: Folder[] = []
  const byWord = new Map<string, Folder[]>()
  const doubtful = new Set<NameMention>()
  const open = (words: readonly string[], mention: NameMention): Folder => {
    const folder = {words, name: mention.name, mentions: [], gender: null, likely: null, bare: new Set<string>()}
    folders.push(folder)
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), folder])
    return folder
  }
  const homes = new Map<NameMention, Folder>()
  const persons = mentions.filter(mention => mention.sort === 'person')
  const words = new Map(persons.map(mention => [mention, wordsOf(mention.name)] as const))
  for (const mention of persons) {
    const own = words.get(mention) ?? []
    if (own.length < 2) continue
    const gender = genderOfTitle(mention.title)
    const known = (byWord.get(own.at(-1) ?? '') ?? []).concat(byWord.get(own[0] ?? '') ?? [])
    const folder = known.find(other => sameFull(other.words, own) && agrees(other, gender)) ?? open(own, mention)
    if (
      own.length > folder.words.length ||
      (own.length === folder.words.length && mention.name.length > folder.name.length)
    ) {
      folder.words = own
      folder.name = mention.name
    }
    folder.gender ??= gender
    homes.set(mention, folder)
  }
  place(persons, {words, homes, byWord, doubtful, open})
  for (const mention of persons) homes.get(mention)?.mentions.push(mention)
  const people = folders.sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0)).map(split)
  return {people, doubtful}
}

interface Desk {
  readonly words: ReadonlyMap<NameMention, string[]>
  readonly homes: Map<NameMention, Folder>
  readonly byWord: Map<string, Folder[]>
  readonly doubtful: Set<NameMention>
  readonly open: (words: readonly string[], mention: NameMention) => Folder
}

/** Bare surnames and given names, in order of text. */
function place(persons: readonly NameMention[], {words, homes, byWord, doubtful, open}: Desk): void {
  const recent = new Map<Folder, number>()
  persons.forEach((mention, order) => {
    const own = words.get(mention) ?? []
    const at = homes.get(mention)
    if (at) {
      recent.set(at, order)
      return
    }
    const word = own[0] ?? folded(mention.name)
    const gender = genderOfTitle(mention.title)
    const known = (byWord.get(word) ?? []).filter(folder => agrees(folder, gender))
    // surname before given name before a name in the middle
    const last = known.filter(folder => folder.words.at(-1) === word)
    const fit = last.length > 0 ? last : known.filter(folder => folder.words[0] === word)
    const choice = fit.length > 0 ? fit : known
    const likely = choice.filter(({likely: is}) => gender === null || is === null || is === gender)
    const [best] = [...(likely.length > 0 ? likely : choice)].sort(
      (a, b) => (recent.get(b) ?? -1) - (recent.get(a) ?? -1),
    )
    if (choice.length > 1) doubtful.add(mention)
    const home = best ?? open([word], mention)
    home.bare.add(word)
    if (choice.length > 1) home.likely ??= gender
    else home.gender ??= gender
    homes.set(mention, home)
    recent.set(home, order)
  })
}

/** Given name and surname; `Liu Pengyu`, later `Liu`, has his surname first. */
function split({name, words, mentions, bare}: Folder): Merged {
  const parts = name.split(/\s+/u).filter(part => !SUFFIXES.has(part.toLowerCase().replace(/,$/u, '')))
  const [first = name] = parts
  if (parts.length < 2) return {name, given: null, surname: name, mentions}
  const last = words.at(-1) ?? ''
  if (bare.has(words[0] ?? '') && !bare.has(last) && parts.length === 2)
    return {name, given: parts.slice(1).join(' '), surname: first, mentions}
  let from = parts.length - 1
  while (from > 1 && PARTICLES.has((parts[from - 1] ?? '').toLowerCase())) from--
  const surname = parts.slice(from).join(' ').replace(/,$/u, '')
  return {name, given: parts.slice(0, from).join(' '), surname, mentions}
}
