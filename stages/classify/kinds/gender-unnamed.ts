/**
 * gender/unnamed: somebody without a name, he in one telling and she in the other.
 *
 * Example: `A beekeeper in her 60s was stung` / `The beekeeper, in his 60s, was stung`; `his ten-year-old nephew` / `the miller’s
 * niece, ten`. Avoids: the two parents of a child and the two of a couple, who may both be told of; a sentence with
 * more people than one; a word that the other article has too. Cost: words of two linked sentences.
 */
import type {Line} from '../../align/types.ts'
import {FIRST_CLASS, isPersonNoun} from '../../annotate/people/nouns.ts'
import type {Annotated, Gender, Token} from '../../annotate/types.ts'
import {wordsOfArticle} from '../article-words.ts'
import {plainForm} from '../names.ts'
import {onceEach} from '../once.ts'
import {quotable} from '../spans.ts'
import {anchorsOf, pointsOf, tokensAt} from '../together.ts'
import {lineAt, type Slot, type StoryView, type Value} from '../types.ts'

/** A word that shows the gender, and the word for whom it shows it of. */
interface Sign {
  readonly gender: Gender
  readonly cue: Token
  readonly head: Token
}

export function gendersUnnamed(story: StoryView): Slot<Gender>[] {
  const slots = new Map<string, Slot<Gender>>()
  for (const {a, b, likeness} of story.alignment.links) {
    const [x, y] = [lineAt(story, a), lineAt(story, b)]
    if (x.heading || y.heading || likeness < story.settings.rewriteFrom) continue
    const found = counterparts(story, x, y) ?? ofOneHead(story, x, y)
    if (found === null) continue
    const [s, t] = found
    const key = [s, t].map(({head}) => head.lemma).join('|')
    if (!slots.has(key)) slots.set(key, slotOf([valueOf(story, x, s), valueOf(story, y, t)], s.head.lower))
  }
  return [...slots.values()]
}

/** Words of two genders for one relation or standing. Parents, spouses, brother and sister are not here: both may be told of. */
const PAIRS =
  `son daughter|grandson granddaughter|stepson stepdaughter|nephew niece|widower widow|boy girl|schoolboy schoolgirl
  man woman|monk nun|king queen|prince princess|duke duchess|businessman businesswoman|policeman policewoman|landlord landlady
  headmaster headmistress|councilman councilwoman|father-of mother-of|godson goddaughter|serviceman servicewoman`
    .split(/[|\n]/u)
    .map(pair => pair.trim().split(' ') as [string, string])
const familyOf = new Map(PAIRS.flatMap(([he, she], i) => [[he, i] as const, [she, i] as const]))
/** So frequent that an article has them of others too. */
const PLAIN = /^(?:man|woman|boy|girl)$/u

/** `a mother of three`, `mum-of-two`: one parent, whose children are only counted. */
function relationAt(tokens: readonly Token[], i: number): string | null {
  const {lower = ''} = tokens[i] ?? {}
  if (familyOf.has(lower)) return lower
  const at = lower.indexOf(OF)
  const parent = PARENT_OF.get(at < 0 ? lower : lower.slice(0, at))
  if (parent === undefined) return null
  const counted = at < 0 ? tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.pos === 'NUM' : COUNT.test(lower.slice(at))
  return counted ? parent : null
}

const OF = '-of-'
const COUNT = /^-of-\p{L}+$/u
const PARENT_OF: ReadonlyMap<string, string> = new Map([
  ['father', 'father-of'],
  ['dad', 'father-of'],
  ['mother', 'mother-of'],
  ['mum', 'mother-of'],
  ['mom', 'mother-of'],
])

function counterparts(story: StoryView, a: Line, b: Line): [Sign, Sign] | null {
  const [xs, ys] = [relationsAt(story, a), relationsAt(story, b)]
  if (xs.size === 0 || ys.size === 0 || peopleApart(story, a, b)) return null
  for (const [family, x] of xs) {
    const y = ys.get(family)
    if (x === null || y === undefined || y === null || x.gender === y.gender) continue
    const anchors = anchorsOf(story, a, b)
    const points = pointsOf(anchors, {a: [[x.cue.index, x.cue.index + 1]], b: [[y.cue.index, y.cue.index + 1]]})
    const aged = anchors.some(
      one =>
        one.sort === 'number' && Math.abs(one.a - x.cue.index) < NEAR_AGE && Math.abs(one.b - y.cue.index) < NEAR_AGE,
    )
    const strange = !knows(story, b, x.cue) && !knows(story, a, y.cue)
    const {unnamedPoints, unnamedSure} = story.settings
    // `a man of 51` / `a woman aged 51`: of these words an article has more, so what they tell must be plainly one
    const enough =
      PLAIN.test(x.cue.lower) && !strange ? aged && points >= unnamedSure : strange && points >= unnamedPoints
    if (enough) return [x, y]
  }
  return null
}

/** `a 51-year-old man`, `a woman, who is 51`: words between. */
const NEAR_AGE = 4

const knows = (story: StoryView, {member}: Line, {lower}: Token): boolean =>
  wordsOfArticle(story.members[member] as Annotated).has(plainForm(lower))

/** Of each relation the one who is told of; null where a sentence has two. */
const relationsAt = onceEach(readRelations, (line: Line) => line.index)

function readRelations(story: StoryView, {member, sentence}: Line): Map<number, Sign | null> {
  const annotated = story.members[member] as Annotated
  const tokens = tokensAt(annotated, sentence)
  const out = new Map<number, Sign | null>()
  tokens.forEach((token, i) => {
    const relation = relationAt(tokens, i)
    const gender = FIRST_CLASS.get(token.lower)
    if (relation === null || gender === undefined || describes(annotated, token) || !isOutside(annotated, token)) return
    const family = familyOf.get(relation) ?? -1
    const former = out.get(family)
    out.set(family, former === undefined ? {gender, cue: token, head: token} : null)
  })
  return out
}

/** `the girl group`: it only describes the noun behind. */
const describes = ({tokens}: Annotated, {index, sentence}: Token): boolean =>
  tokens[index + 1]?.sentence === sentence && tokens[index + 1]?.pos === 'NOUN'

/** Neither in a quotation nor part of what a named person is called. */
function isOutside({quotes, people, names}: Annotated, {index, start, in: field}: Token): boolean {
  if (quotes.some(({inner}) => inner.in === field && inner.start <= start && start < inner.end)) return false
  if (names.some(({from, to}) => from <= index && index < to)) return false
  return !people.some(({callings}) => callings.some(({from, to}) => from <= index && index < to))
}

/** `Ida Moen’s nephew` / `Lars Moen’s niece`: sentences that name other people. */
function peopleApart(story: StoryView, a: Line, b: Line): boolean {
  const [x, y] = [a, b].map(({member, sentence}) => surnamesAt(story.members[member] as Annotated, sentence)) as [
    string[],
    string[],
  ]
  return x.length > 0 && y.length > 0 && !x.some(name => y.includes(name))
}

const surnamesAt = ({people}: Annotated, sentence: number): string[] =>
  people.flatMap(({surname, mentions}) =>
    mentions.some(mention => mention.sentence === sentence) ? [plainForm(surname)] : [],
  )

/** `The verger said she had been mocked` / `the verger saw himself as a rebel`: the only person of both. */
function ofOneHead(story: StoryView, a: Line, b: Line): [Sign, Sign] | null {
  const [x, y] = [soleAt(story, a), soleAt(story, b)]
  if (x === null || y === null || x.gender === y.gender) return null
  const anchors = anchorsOf(story, a, b)
  const same = x.head.lemma === y.head.lemma || anchors.some(one => one.a === x.head.index && one.b === y.head.index)
  // the former abbot and the new one are two
  if (!same || qualifiersOf(story, a, x) !== qualifiersOf(story, b, y)) return null
  const around = ({head}: Sign): [number, number] => [head.index, head.index + 1]
  return pointsOf(anchors, {a: [around(x)], b: [around(y)]}) >= story.settings.unnamedPoints ? [x, y] : null
}

/** Words that tell one holder of an office, or one of several, from another. */
const QUALIFIERS =
  /^(?:former|ex|outgoing|incoming|new|next|previous|late|deputy|vice|acting|interim|assistant|second|third|fourth|fifth|other|another|older|elder|younger|eldest|youngest|senior|junior|first|last)$/u

const qualifiersOf = (story: StoryView, {member, sentence}: Line, {head}: Sign): string =>
  tokensAt(story.members[member] as Annotated, sentence)
    .filter(({index, lower}) => index < head.index && index >= head.index - 4 && QUALIFIERS.test(lower))
    .map(({lower}) => lower)
    .join(' ')

const PRONOUNS = new Map<string, Gender>([
  ...['he', 'him', 'his', 'himself'].map(word => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map(word => [word, 'she'] as const),
])

/** The one person of a sentence that names nobody, where all that is said of the gender agrees. */
const soleAt = onceEach(readSole, (line: Line) => line.index)

function readSole(story: StoryView, {member, sentence}: Line): Sign | null {
  const annotated = story.members[member] as Annotated
  if (surnamesAt(annotated, sentence).length > 0) return null
  const tokens = tokensAt(annotated, sentence)
  const heads = tokens.filter(token => isOnePerson(annotated, token))
  const [head] = heads
  if (head === undefined || heads.length > 1) return null
  const cues = tokens.filter(({index, lower}) => index > head.index && PRONOUNS.has(lower))
  const genders = new Set(cues.map(({lower}) => PRONOUNS.get(lower)))
  const [cue] = cues
  const gender = PRONOUNS.get(cue?.lower ?? '')
  if (cue === undefined || gender === undefined || genders.size > 1 || !isOutside(annotated, cue)) return null
  return (FIRST_CLASS.get(head.lower) ?? gender) === gender ? {gender, cue, head} : null
}

const isOnePerson = (annotated: Annotated, token: Token): boolean =>
  token.pos === 'NOUN' && isPersonNoun(token.lower) && !describes(annotated, token) && isOutside(annotated, token)

function valueOf(story: StoryView, {member, sentence}: Line, {gender, cue}: Sign): Value<Gender> {
  const {start, end, in: field} = cue
  const place = field === undefined ? {start, end} : {start, end, in: field}
  const evidence = [quotable(story.members[member] as Annotated, sentence, place), place]
  return {member, said: cue.lower, norm: gender, fact: gender, evidence}
}

const slotOf = (values: readonly Value<Gender>[], about: string): Slot<Gender> => ({
  about,
  rule: 'gender/unnamed',
  scope: 'across',
  verdict: 'conflict',
  severity: 'high',
  strength: 'likely',
  why: 'somebody without a name is he in one telling and she in the other',
  guards: ['the only one there can be', 'not the other word in the other article', 'no other people named'],
  numbers: {},
  values,
  stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
})
