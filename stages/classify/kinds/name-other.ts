/**
 * name, not a slip but another name: one person of the story under two surnames, one office under two people, one strange
 * word under two spellings.
 *
 * Example: `Rena Bolt, a lecturer` / `Rena Bakker, who teaches there`; `Judge Holm` / `Judge Sayle` of one sentence passed.
 * Avoids: two spokesmen of one force, a married name, two lecturers whom one article knows both.
 * Cost: people of a story squared, lines that are linked.
 */
import {isWord} from '../../lexicon/lexicon.ts'
import type {Annotated, Token} from '../../annotate/types.ts'
import {nearSpelling, plainForm} from '../names.ts'
import {onceATwo} from '../once.ts'
import {weighed} from '../settle.ts'
import {quotable} from '../spans.ts'
import type {StoryPerson} from '../story-people.ts'
import {lineAt, type Proposal, type Slot, type StoryView, type Value} from '../types.ts'
import {sameHead} from './role-aspects.ts'

export const otherNames = (story: StoryView): Proposal[] => [...otherPeople(story), ...strangeWords(story)].map(weighed)

/** People of different members who are told alike: in linked sentences, each the only one of its office there. */
function otherPeople(story: StoryView): Slot<string>[] {
  const out: Slot<string>[] = []
  story.people.forEach((x, i) => {
    for (const y of story.people.slice(i + 1)) {
      const rule = ruleFor(story, x, y)
      if (rule !== null) out.push(slotOf(story, {x, y, rule}))
    }
  })
  return out
}

function ruleFor(story: StoryView, x: StoryPerson, y: StoryPerson): string | null {
  // an article that names both knows two people
  if (x.members.some(a => y.members.some(b => a.member === b.member))) return null
  const [a, b] = [plainForm(x.surname), plainForm(y.surname)]
  if (a === b || a.includes(b) || b.includes(a)) return null
  if (x.given === null || y.given === null) return null
  // Fayez, Faiz: one name written from another script
  if (skeleton(a) === skeleton(b) || nearSpelling(a, b, {jaroWinklerFrom: story.settings.jaroWinklerFrom})) return null
  const sameGiven = plainForm(x.given) === plainForm(y.given)
  const office = sharedCalling(story, x, y)
  const alike = (): boolean =>
    meet(story, x, y, story.settings.sameNounFrom) && !knows(story, x, b) && !knows(story, y, a)
  // `Rena Bolt, a lecturer` / `Rena Bakker, a lecturer`
  if (sameGiven) {
    const told = office === null ? alike() : !knows(story, x, b) && !knows(story, y, a)
    return told ? 'name/other-surname' : null
  }
  // `Judge Walter Holm` / `Judge Ada Sayle` where sentences plainly tell one thing, and the office has one holder
  return office !== null && HELD_BY_ONE.test(office) && alike() ? 'name/one-office' : null
}

/** Consonants in order, doubles once. */
const skeleton = (name: string): string => name.replace(/[aeiouyhw\s-]/gu, '').replace(/(.)\1+/gu, '$1')

const HELD_BY_ONE =
  /^(?:mayor|governor|president|prime minister|chief executive|ceo|managing director|chairman|police chief|chief constable|judge|coroner|captain|principal|headteacher|headmaster|director|finance director|chief financial officer|ambassador|head coach|archbishop|bishop|treasurer|superintendent)$/u

const knows = (story: StoryView, {members}: StoryPerson, surname: string): boolean =>
  members.some(({member}) => story.members[member]?.tokens.some(({text}) => plainForm(text) === surname))

/** The head that both are called by, without deputies and those of former days. */
function sharedCalling(story: StoryView, x: StoryPerson, y: StoryPerson): string | null {
  const heads = ({members}: StoryPerson): string[] =>
    members.flatMap(({member, person}) =>
      (story.members[member]?.people[person]?.callings ?? []).flatMap(({head, standing}) =>
        standing.length === 0 && head !== '' ? [head] : [],
      ),
    )
  const others = heads(y)
  return heads(x).find(head => others.some(other => head === other || sameHead(head, other))) ?? null
}

const sentencesOf = (story: StoryView, {members}: StoryPerson): Set<string> =>
  new Set(
    members.flatMap(({member, person}) =>
      (story.members[member]?.people[person]?.mentions ?? []).map(({sentence}) => `${member}:${sentence}`),
    ),
  )

/** A sentence that names the one is linked with a sentence that names the other, this alike at least. */
function meet(story: StoryView, x: StoryPerson, y: StoryPerson, from: number): boolean {
  const [ofX, ofY] = [sentencesOf(story, x), sentencesOf(story, y)]
  const key = (line: number): string => `${lineAt(story, line).member}:${lineAt(story, line).sentence}`
  return story.alignment.links.some(
    ({a, b, own}) => own >= from && ((ofX.has(key(a)) && ofY.has(key(b))) || (ofX.has(key(b)) && ofY.has(key(a)))),
  )
}

function slotOf(
  story: StoryView,
  {x, y, rule}: {readonly x: StoryPerson; readonly y: StoryPerson; readonly rule: string},
): Slot<string> {
  return {
    about: x.name,
    rule,
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    strength: 'likely',
    why: `${x.name} and ${y.name} stand in one place of one story, and no article names both`,
    guards: ['no article names both', 'no surname inside the other'],
    numbers: {},
    values: [x, y].flatMap(person => person.members.flatMap(place => valueOf(story, person, place))),
    stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
  }
}

function valueOf(
  story: StoryView,
  {name, surname}: StoryPerson,
  {member, person}: {readonly member: number; readonly person: number},
): Value<string>[] {
  const annotated = story.members[member] as Annotated
  const [place] = annotated.people[person]?.mentions ?? []
  if (!place) return []
  return [
    {
      member,
      said: name,
      norm: plainForm(name),
      fact: surname,
      evidence: [quotable(annotated, place.sentence, place), place],
    },
  ]
}

/** Shorter words are near each other by chance. */
const STRANGE = 7

/**
 * Drugs, species, dishes: a word that no dictionary has, in one article so and in another nearly so. Begins and ends alike:
 * a slip of the ear or the hand is in the middle.
 */
function strangeWords(story: StoryView): Slot<string>[] {
  const byStart = new Map<string, Map<string, number>>()
  story.members.forEach((annotated, member) => {
    for (const word of strangeIn(annotated)) {
      const start = byStart.get(word.slice(0, 3)) ?? new Map<string, number>()
      byStart.set(word.slice(0, 3), start.set(word, start.get(word) ?? member))
    }
  })
  return [...byStart.values()].flatMap(words => {
    const all = [...words.keys()]
    return all.flatMap((x, i) =>
      all.slice(i + 1).flatMap(y => (confused(story, [x, y]) ? [wordSlot(story, x, y)] : [])),
    )
  })
}

/** Two spellings of one word, and no article that knows both. */
function confused(story: StoryView, [x, y]: readonly [string, string]): boolean {
  if (x.at(-1) !== y.at(-1) || stemmed(x) === stemmed(y)) return false
  if (!nearSpelling(x, y, {jaroWinklerFrom: story.settings.otherNamesFrom})) return false
  // few pairs come so far
  return !story.members.some(({tokens}) => [x, y].every(word => tokens.some(({lower}) => lower === word)))
}

/** `kayakers` / `kayaker`, `colourise` / `colorize`: endings and houses of style. */
const stemmed = (word: string): string =>
  word
    .replace(/(?:ing|ers?|ed|es|s|ly|e|y)$/u, '')
    .replace(/ou(?=r)/gu, 'o')
    .replace(/z/gu, 's')
    .replace(/ae|oe/gu, 'e')
    .replace(/(.)\1/gu, '$1')

function strangeIn({tokens, names}: Annotated): Set<string> {
  const named = new Uint8Array(tokens.length)
  for (const {from, to} of names) named.fill(1, from, to)
  const strange = new Set<string>()
  for (const token of tokens) if (named[token.index] !== 1 && isStrange(token)) strange.add(token.lower)
  return strange
}

const isStrange = ({lower, lemma}: Token): boolean => lower.length >= STRANGE && inNoDictionary(lower, lemma)

const inNoDictionary = onceATwo((lower, lemma): boolean => {
  if (!/^\p{Ll}+$/u.test(lower)) return false
  return [lower, lemma.toLowerCase(), lower.replace(/(?:s|es|ed|d|ing|ers?)$/u, '')].every(word =>
    PARTS.every(part => !isWord(word, part)),
  )
})
const PARTS = ['noun', 'verb', 'adjective', 'adverb'] as const

function wordSlot(story: StoryView, x: string, y: string): Slot<string> {
  const values = story.members.flatMap((annotated, member) =>
    [x, y].flatMap(word => {
      const place = annotated.tokens.find(({lower}) => lower === word)
      if (!place) return []
      const {start, end, in: field} = place
      const range = field === undefined ? {start, end} : {start, end, in: field}
      return [
        {
          member,
          said: place.text,
          norm: word,
          fact: word,
          evidence: [quotable(annotated, place.sentence, place), range],
        },
      ]
    }),
  )
  return {
    about: x,
    rule: 'name/strange-word',
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    strength: 'likely',
    why: `${x} and ${y} are in no dictionary and differ by a slip; neither article knows the other spelling`,
    guards: ['in no dictionary', 'neither spelling in the other article', 'not an ending'],
    numbers: {},
    values,
    stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
  }
}
