/**
 * name/kindred and name/of-one-sort: one thing under two names in reworded sentences. Each article has a name that the
 * other nowhere knows, and the two differ in one word or stand beside one noun.
 *
 * Example: `Larkin Point Breweries has leased the mill` / `The mill was let to Larkin Hill Breweries`; `the ferry Lady
 * Wren` / `the ferry Sea Finch`. Avoids: kin of one surname, the universities of two experts, a second name told as one
 * (`formerly`, `sold as`), acronyms, spellings of one name. Cost: names of two linked sentences.
 */
import {isPersonNoun, isWord} from '../../lexicon/lexicon.ts'
import type {Line} from '../../align/types.ts'
import type {Annotated, NameMention, Token} from '../../annotate/types.ts'
import {wordsOfArticle} from '../article-words.ts'
import {plainForm} from '../names.ts'
import {inSentence} from '../sentences.ts'
import {quotable} from '../spans.ts'
import {anchorsOf, pointsOf, shareOf, tokensAt} from '../together.ts'
import {lineAt, type Slot, type StoryView, type Value} from '../types.ts'
import {differingWords, oneName, replacedAt} from './name-kin.ts'

interface Side {
  readonly member: Annotated
  readonly line: Line
  readonly name: NameMention
}

interface Found {
  readonly x: string
  readonly y: string
  readonly rule: 'name/other-given' | 'name/kindred' | 'name/of-one-place' | 'name/of-one-sort'
}

export function foreignNames(story: StoryView): Slot<string>[] {
  const slots = new Map<string, Slot<string>>()
  for (const {a, b, likeness} of story.alignment.links) {
    const [x, y] = [lineAt(story, a), lineAt(story, b)]
    if (x.heading || y.heading || likeness < story.settings.rewriteFrom) continue
    for (const found of foundAt(story, x, y)) {
      const key = [plainForm(found.x), plainForm(found.y)].sort().join('|')
      if (!slots.has(key)) slots.set(key, slotOf(story, found))
    }
  }
  return [...slots.values()]
}

function foundAt(story: StoryView, a: Line, b: Line): Found[] {
  const [m, n] = [a, b].map(({member}) => story.members[member] as Annotated) as [Annotated, Annotated]
  const [xs, ys] = [strangersIn(m, n, a.sentence), strangersIn(n, m, b.sentence)]
  if (xs.length === 0 || ys.length === 0 || renames(m, a.sentence) || renames(n, b.sentence)) return []
  const found = xs.flatMap(x =>
    ys.flatMap(y => {
      const rule = ruleFor(story, {member: m, line: a, name: x}, {member: n, line: b, name: y})
      return rule === null ? [] : [{x: x.name, y: y.name, rule}]
    }),
  )
  // `Olga Ward` / `Olga Roe` and `Olga Pym`: a list of people
  return found.length === 1 ? found : []
}

function ruleFor(story: StoryView, s: Side, t: Side): Found['rule'] | null {
  const [x, y] = [s.name, t.name]
  if (oneName(x, y) || story.members.some(member => knows(member, x) && knows(member, y))) return null
  const [v, w] = [differingWords(x.name), differingWords(y.name)]
  const place = v.length > 1 ? replacedAt(v, w) : null
  // `Jubilant Halden Rovers`: a capital at the head of a sentence
  if (place === 0 && [s, t].some(opensWithWord)) return null
  const anchors = anchorsOf(story, s.line, t.line)
  const points = pointsOf(anchors, {a: [[x.from, x.to]], b: [[y.from, y.to]]})
  const share = shareOf(points, [s, t])
  const {foreignPoints, foreignSure, foreignShare, foreignLeast} = story.settings
  if (place !== null) {
    const person = x.sort === 'person' && y.sort === 'person'
    if (person && place !== v.length - 1) return namesakes(s, t) && points >= foreignPoints ? 'name/other-given' : null
    if (person || holdersApart(s, t)) return null
    // `Halden Rovers` / `Halden College`: what is of one place is many things
    const enough = share >= (place === v.length - 1 ? foreignShare : foreignLeast)
    if (!enough || points < foreignPoints) return null
    return place === v.length - 1 && !SORT_FIRST.test(x.name) ? 'name/of-one-place' : 'name/kindred'
  }
  if (x.sort === 'person' || y.sort === 'person' || points < foreignSure) return null
  if (speaks(s) || speaks(t)) return null
  const [u, r] = [besides(s), besides(t)]
  // `the ferry Lady Wren` / `the ferry Sea Finch`; `the Wren flight` / `flight 175` are no pair
  return [0, 1].some(k => anchors.some(one => one.a === u[k] && one.b === r[k])) ? 'name/of-one-sort' : null
}

/** `Storm Ada` / `Storm Bert`: the sort stands first, and nothing else bears it. */
const SORT_FIRST = /^(?:storm|hurricane|cyclone|typhoon|operation|project|apollo|flight|room|gate|pier)\b/iu

const opensWithWord = ({member, name: {from, sentence}}: Side): boolean =>
  from === member.firstToken[sentence] && isWord(member.tokens[from]?.lower ?? '', 'adjective')

const knows = (member: Annotated, {name}: NameMention): boolean =>
  differingWords(name).every(word => wordsOfArticle(member).has(word))

/** Names of a sentence of which some word stands nowhere in the other article. */
function strangersIn(member: Annotated, other: Annotated, sentence: number): NameMention[] {
  const words = wordsOfArticle(other)
  return inSentence(member.names, sentence).filter(
    ({name, sort}) => sort !== 'place' && !ADJECTIVE.test(name) && differingWords(name).some(word => !words.has(word)),
  )
}
/** `Oslo-based`, `French-built`: no names, though they begin with one. */
const ADJECTIVE = /-\p{Ll}+(?:ed|led|born|made|built|style|run|bound)$/u

/** `formerly Halden Steel`, `sold as Movaril`: a second name is no other one. */
function renames(member: Annotated, sentence: number): boolean {
  const tokens = tokensAt(member, sentence)
  return tokens.some(
    ({lower}, i) => RENAMING.test(lower) || (NAMING.test(lower) && /^(?:as|under)$/u.test(tokens[i + 1]?.lower ?? '')),
  )
}
const RENAMING =
  /^(?:formerly|previously|née|nee|aka|alias|rebranded|renamed|rechristened|nicknamed|nickname|dubbed|pseudonym|codenamed)$/u
const NAMING = /^(?:known|sold|marketed|trading|traded|called|born|listed)$/u

/** `head gardener Lars Moen` / `beekeeper Ida Moen`, `his brother Karl`: two of one family. */
function namesakes(s: Side, t: Side): boolean {
  const kin = ({member, line}: Side): boolean => tokensAt(member, line.sentence).some(({lemma}) => KIN.test(lemma))
  if (kin(s) || kin(t)) return false
  const [x, y] = [s, t].map(headsOf) as [string[], string[]]
  if (x.some(head => y.includes(head))) return true
  return (x.length === 0 || y.length === 0) && !(speaks(s) && speaks(t))
}
const KIN =
  /^(?:brother|sister|sibling|twin|son|daughter|child|wife|husband|widow|widower|spouse|mother|father|parent|cousin|uncle|aunt|nephew|niece|family|couple|relative|dynasty|heir)$/u

const headsOf = ({member, name}: Side): string[] =>
  member.people
    .filter(({mentions}) => mentions.some(({from}) => from === name.from))
    .flatMap(({callings}) => callings.flatMap(({head}) => (head === '' ? [] : [head])))

const speaks = ({member, name}: Side): boolean =>
  [...member.attributions, ...member.quotes].some(
    ({sentence, speaker}) =>
      sentence === name.sentence && speaker !== null && speaker.start < name.end && name.start < speaker.end,
  )

/** `Orr of Halden University` / `Moen of Tromso University`: each body is of its own person. */
function holdersApart(s: Side, t: Side): boolean {
  const [x, y] = [s, t].map(({member: {people}, line: {sentence}}) =>
    people.flatMap(({surname, mentions}) =>
      mentions.some(mention => mention.sentence === sentence) ? [plainForm(surname)] : [],
    ),
  ) as [string[], string[]]
  return x.length > 0 && y.length > 0 && !x.some(name => y.includes(name))
}

/** The nouns before and behind that say what the name is of: `the ferry Lady Wren`, `the Wren telescope`, `the film “Wren”`. */
function besides({member: {tokens}, name: {from, to, sentence}}: Side): readonly (number | null)[] {
  const isNoun = (token: Token | undefined): boolean => token?.sentence === sentence && token.pos === 'NOUN'
  let before = from - 1
  while (/^(?:["“‘',]|the)$/u.test(tokens[before]?.lower ?? '') && before > from - 4) before--
  let after = to
  while (/^["”’]$/u.test(tokens[after]?.text ?? '')) after++
  while (isNoun(tokens[after]) || (tokens[after]?.pos === 'ADJ' && after < to + 2)) after++
  const kept = (at: number, is: boolean): number | null =>
    is && !isPersonNoun(tokens[at]?.lemma ?? '') && !NO_SORT.test(tokens[at]?.lemma ?? '') ? at : null
  return [kept(before, isNoun(tokens[before])), kept(after - 1, after > to && isNoun(tokens[after - 1]))]
}
const NO_SORT = /^(?:degree|newspaper|agency|website|report|says|time|day|year)s?$/u

function slotOf(story: StoryView, {x, y, rule}: Found): Slot<string> {
  const values = story.members.flatMap((member, index): Value<string>[] =>
    [x, y].flatMap(name => {
      const place = member.names.find(mention => plainForm(mention.name) === plainForm(name))
      if (!place) return []
      const evidence = [quotable(member, place.sentence, place), place]
      return [{member: index, said: place.name, norm: plainForm(name), fact: name, evidence}]
    }),
  )
  return {
    about: x,
    rule,
    scope: 'across',
    verdict: 'conflict',
    severity: 'medium',
    // read on real news: `Halden Rovers` / `Halden College` and two ferries were two things each time
    strength: rule === 'name/other-given' || rule === 'name/kindred' ? 'likely' : 'weak',
    why: `sentences that tell one thing name ${x} and ${y}; neither article knows the other name`,
    guards: ['neither name in the other article', 'not a short form or a second name', 'no kin of one surname'],
    numbers: {},
    values,
    stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
  }
}
