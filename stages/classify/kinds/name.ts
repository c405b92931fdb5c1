/**
 * name: one person, place or thing under names that cannot both be right.
 *
 * Example: `Judge Walter Holm` / `Judge Walter Halm` in sentences that tell the same. Avoids: initials, short forms,
 * titles, surname alone, two relatives, and two people whom one article names side by side.
 */
import {countryOf} from '../../align/countries.ts'
import type {Annotated, NameMention} from '../../annotate/types.ts'
import {nearSpelling, plainForm, sameFromScript, sameGivenName} from '../names.ts'
import {oneSpelling} from '../spellings.ts'
import {foreignNames} from './name-foreign.ts'
import {otherNames} from './name-other.ts'
import type {StoryPerson} from '../story-people.ts'
import {weighed} from '../settle.ts'
import {inSentence} from '../sentences.ts'
import {quotable} from '../spans.ts'
import {namesSwapped} from './name-swap.ts'
import {lineAt, type KindOfFact, type Slot, type StoryView, type Value} from '../types.ts'
import {onceAnArticle} from '../once.ts'

interface Variant {
  readonly given: string | null
  readonly surname: string
}

export const name: KindOfFact = {
  kind: 'name',
  propose: story => [
    ...peopleMisspelt(story).map(weighed),
    ...otherNamesMisspelt(story).map(weighed),
    ...otherNames(story),
    ...namesSwapped(story).map(weighed),
    ...foreignNames(story).map(weighed),
  ],
}

/** Two people of the story who are one under two spellings. */
function peopleMisspelt(story: StoryView): Slot<Variant>[] {
  return story.people.flatMap((x, i) =>
    story.people
      .slice(i + 1)
      .flatMap(y => (variants(story, x, y) && !oneSpelling(x.name, y.name) ? [slotOf(story, x, y)] : [])),
  )
}

function variants(story: StoryView, x: StoryPerson, y: StoryPerson): boolean {
  // `St Edith` / `St Edith’s`, `Petrossian` / `Petrosyan`
  const [m, n] = [plainForm(x.surname), plainForm(y.surname)]
  if (`${m}s` === n || `${n}s` === m || sameFromScript(m, n)) return false
  // `Maria Holm and her brother Mario Holm`: named side by side in one article they are two people
  if (x.members.some(a => y.members.some(b => a.member === b.member))) return false
  // `Holm beat Halm`: an article that knows both spellings knows two people
  if (plainForm(x.surname) !== plainForm(y.surname) && (knows(story, x, y.surname) || knows(story, y, x.surname)))
    return false
  const near = {jaroWinklerFrom: story.settings.jaroWinklerFrom}
  const surnames = plainForm(x.surname) === plainForm(y.surname)
  if (x.given !== null && y.given !== null) {
    // `Walter Holm` / `Walter Halm`
    // `Sergei Holm` / `Sergey Halm`
    if (sameGivenName(x.given, y.given) && x.given.length > 1 && y.given.length > 1)
      return !surnames && nearSpelling(x.surname, y.surname, near)
    // `Margaret Okoye` / `Marguerite Okoye`: near given names, one surname, told alike
    return surnames && !sameGivenName(x.given, y.given) && nearSpelling(x.given, y.given, near) && meet(story, x, y)
  }
  // `Holm` / `Halm` without given names: only where the sentences tell the same
  return !surnames && nearSpelling(x.surname, y.surname, near) && meet(story, x, y)
}

const knows = (story: StoryView, person: StoryPerson, surname: string): boolean =>
  person.members.some(({member}) => wordsOf(story.members[member] as Annotated).has(plainForm(surname)))

/** Every word of an article in its plain form: each pair of people asks for it. */
const wordsOf = onceAnArticle(({tokens}): ReadonlySet<string> => new Set(tokens.map(({text}) => plainForm(text))))

/** Some sentence that names the one is aligned with a sentence that names the other. */
function meet(story: StoryView, x: StoryPerson, y: StoryPerson): boolean {
  const named = (person: StoryPerson): Set<string> =>
    new Set(
      person.members.flatMap(({member, person: p}) => mentions(story, member, p).map(m => `${member}:${m.sentence}`)),
    )
  const [ofX, ofY] = [named(x), named(y)]
  return story.alignment.links.some(({a, b}) => {
    const [left, right] = [a, b].map(line => lineAt(story, line)).map(line => `${line.member}:${line.sentence}`) as [
      string,
      string,
    ]
    return (ofX.has(left) && ofY.has(right)) || (ofX.has(right) && ofY.has(left))
  })
}

const mentions = (story: StoryView, member: number, person: number): readonly NameMention[] =>
  story.members[member]?.people[person]?.mentions ?? []

function slotOf(story: StoryView, x: StoryPerson, y: StoryPerson): Slot<Variant> {
  const values = [x, y].flatMap(person =>
    person.members.map(({member, person: p}) => valueOf(story, person, {member, mentions: mentions(story, member, p)})),
  )
  return {
    about: x.given === null ? x.surname : x.name,
    rule: 'name/near-spelling',
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    strength: x.given !== null && y.given !== null ? 'strong' : 'likely',
    why: `${x.name} and ${y.name} differ by a slip, stand in no article together and are told alike`,
    guards: ['not an initial or short form', 'no article names both'],
    numbers: {},
    values,
    stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
  }
}

function valueOf(
  story: StoryView,
  {name: full, given, surname}: StoryPerson,
  {member, mentions: places}: {member: number; mentions: readonly NameMention[]},
): Value<Variant> {
  const place = places.find(mention => mention.name === full) ?? places[0]
  const evidence = place ? [quotable(story.members[member] as Annotated, place.sentence, place), place] : []
  return {member, said: full, norm: plainForm(full), fact: {given, surname}, evidence}
}

/** Products, bodies and places: one name in otherwise like sentences, spelt with a slip. */
function otherNamesMisspelt(story: StoryView): Slot<string>[] {
  const slots = new Map<string, Slot<string>>()
  for (const {a, b, likeness} of story.alignment.links) {
    if (likeness < story.settings.rewriteFrom) continue
    const [x, y] = [lineAt(story, a), lineAt(story, b)]
    for (const m of namesAt(story, x)) {
      for (const n of namesAt(story, y)) {
        if (!slipped(story, {member: x.member, mention: m}, {member: y.member, mention: n})) continue
        const key = [plainForm(m.name), plainForm(n.name)].sort().join('|')
        if (!slots.has(key)) slots.set(key, otherSlot(story, m.name, n.name))
      }
    }
  }
  return [...slots.values()]
}

const namesAt = (story: StoryView, {member, sentence}: {member: number; sentence: number}): NameMention[] =>
  inSentence(story.members[member]?.names ?? NONE, sentence).filter(({sort}) => sort !== 'person')
const NONE: readonly NameMention[] = []

const withoutEnding = (name: string): string => name.replace(/(?:n|an|ian|ish|ese|s|es)$/u, '')

/** One spelling for what two houses of style spell two ways: umlauts, -re and -er, joined and parted words. */
const spelledAs = (name: string): string =>
  name
    .replace(/([aou])e(?=[^aeiou])/gu, '$1')
    .replace(/tre\b/gu, 'ter')
    .replace(/our\b/gu, 'or')
    .replace(/ence\b/gu, 'ense')
    .replace(/\p{L}+/gu, word => countryOf(word) ?? word)
    .replace(/-[aei]-|[\s-]+/gu, '')
    .replace(/is(?=[ei])/gu, 'iz')

const directionOf = (name: string): string => (/north|south|east|west|upper|lower|new|old/u.exec(name) ?? [''])[0]

/** One word of each is the slip, and no other ending of one word; all others are the same. */
function inOneWord(story: StoryView, m: string, n: string): boolean {
  const [a, b] = [m, n].map(name => name.split(/[\s-]+/u)) as [string[], string[]]
  if (a.length !== b.length) return false
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]))
  const [[x, y] = ['', '']] = differing
  return (
    differing.length === 1 &&
    withoutEnding(x) !== withoutEnding(y) &&
    `${x}s` !== y &&
    x !== `${y}s` &&
    nearSpelling(x, y, {jaroWinklerFrom: story.settings.otherNamesFrom})
  )
}

interface Placed {
  readonly member: number
  readonly mention: NameMention
}

/** Letters of a name in which a slip can be told from another name. */
const SHORTEST = 6

function slipped(story: StoryView, x: Placed, y: Placed): boolean {
  const [m, n] = [plainForm(x.mention.name), plainForm(y.mention.name)]
  if (Math.min(m.length, n.length) < SHORTEST || m === n) return false
  if (!nearSpelling(m, n, {jaroWinklerFrom: story.settings.otherNamesFrom})) return false
  // `Russia` / `Russian`, `Isle of Mull` / `MV Isle of Mull`: an ending or a short form is no slip
  if (m.includes(n) || n.includes(m) || withoutEnding(m) === withoutEnding(n) || sameFromScript(m, n)) return false
  // `Air Self-Defense Force` / `Self-Defense Forces`, `Goat Tavern` / `Goat Bar`: a word too many, or another word
  if (!inOneWord(story, m, n)) return false
  if (oneSpelling(m, n)) return false
  // `Northport` / `Southport`, `Center` / `Centre`, `Mazar-i-Sharif` / `Mazar-e-Sharif`
  if (spelledAs(m) === spelledAs(n) || directionOf(m) !== directionOf(n)) return false
  const says = (member: number, wanted: string): boolean =>
    story.members[member]?.names.some(other => plainForm(other.name) === wanted) ?? false
  return !says(x.member, n) && !says(y.member, m)
}

function otherSlot(story: StoryView, x: string, y: string): Slot<string> {
  const values = story.members.flatMap((member, index) =>
    [x, y].flatMap(spelling => {
      const place = member.names.find(mention => plainForm(mention.name) === plainForm(spelling))
      if (!place) return []
      const evidence = [quotable(member, place.sentence, place), place]
      return [{member: index, said: place.name, norm: plainForm(spelling), fact: spelling, evidence}]
    }),
  )
  return {
    about: x,
    rule: 'name/near-spelling-in-like-sentences',
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    strength: 'likely',
    why: `like sentences name ${x} and ${y}; neither article knows the other spelling`,
    guards: ['not an ending', 'neither spelling in the other article'],
    numbers: {},
    values,
    stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
  }
}
