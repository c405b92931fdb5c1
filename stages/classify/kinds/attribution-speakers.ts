/**
 * One statement, other speakers: the same quotation, or indirect speech of one content.
 *
 * Example: `The ministry said the dam was unsafe` / `The dam was unsafe, according to the engineers’ union`.
 */
import type {Annotated, Quote, Speaker} from '../../annotate/types.ts'
import {componentsOf} from '../components.ts'
import {genderOf} from '../../annotate/people/gender.ts'
import {isPersonNoun} from '../../lexicon/lexicon.ts'
import {quotable} from '../spans.ts'
import {agreementOf, bestAgreement, rarityOf, type Agreement} from '../agreement.ts'
import {mainOf, statementsIn, type Statement} from '../statements.ts'
import {sidesApart, sidesIn, type Side} from '../sides.ts'
import {isNamed, jobsOf, oneSort, voiceKey, voicesStand, type Voice} from '../speakers.ts'
import type {Slot, Stand, StoryView, Value} from '../types.ts'
import {utterances} from '../quotations.ts'

export const otherSpeakers = (story: StoryView): Slot<Voice>[] => [...ofQuotations(story), ...ofIndirectSpeech(story)]

function ofQuotations(story: StoryView): Slot<Voice>[] {
  return utterances(story).map(group => ({
    ...FORM,
    about: 'who said it',
    rule: 'attribution/same-quotation',
    severity: 'high',
    strength: 'strong',
    why: 'the same words stand in quotation marks under different names',
    values: group.flatMap(({member, quote}) =>
      quote.speaker ? [valueOf(story, {member, speaker: quote.speaker}, quote)] : [],
    ),
    // `the airline said` / `Ms Ruiz said`: of one quotation, a body and a person are one voice until shown otherwise
    stand: (a, b) =>
      oneSort(a.fact, b.fact) && !isPaper(a.fact) && !isPaper(b.fact) ? standOf(story, a.fact, b.fact) : 'compatible',
  }))
}

/** `called the petition “a joke”`: what is spoken of, taken for the speaker. */
const isPaper = ({speaker}: Voice): boolean => speaker.sort === 'document'

/** Only speakers who stand by name beside their words are held against each other. */
function standOf(story: StoryView, a: Voice, b: Voice): Stand {
  const stand = voicesStand(story, a, b)
  return stand === 'apart' && !(isNamed(a) && isNamed(b)) ? 'unknown' : stand
}

const FORM = {
  scope: 'across',
  verdict: 'conflict',
  guards: ['not one person under two names', 'not a body and who speaks for it', 'no unnamed source'],
  numbers: {},
} as const

function valueOf(story: StoryView, voice: Voice, {sentence}: Pick<Quote, 'sentence'>): Value<Voice> {
  const {member, speaker} = voice
  const annotated = story.members[member] as Annotated
  const evidence = [quotable(annotated, sentence, speaker), place(speaker)]
  return {member, said: speaker.name, norm: voiceKey(story, voice) ?? speaker.name.toLowerCase(), fact: voice, evidence}
}

const place = ({start, end, in: field}: Speaker): {start: number; end: number; in?: 'title'} =>
  field === undefined ? {start, end} : {start, end, in: field}

interface Meeting {
  readonly x: Statement
  readonly y: Statement
  readonly agreement: Agreement
}

/** Statements of linked lines that are one, by different speakers; one finding for each pair of voices and statement. */
function ofIndirectSpeech(story: StoryView): Slot<Voice>[] {
  const byKey = new Map<string, Statement>()
  const met = new Map<string, Meeting>()
  const how = {nearFrom: story.settings.contentNear, rarity: rarityOf(story)}
  const pairs = story.alignment.links.flatMap(({a, b, likeness}) => {
    if (likeness < story.settings.contentFrom) return []
    return statementsIn(story, a).flatMap(x =>
      statementsIn(story, b).flatMap(y => {
        if (!mayBeOne(x, y)) return []
        const agreement = bestAgreement(story, [x, y], how)
        if (!isOneStatement(story, {x, y, agreement}) || bothSpeak(story, x, y) || bothSpeak(story, y, x)) return []
        byKey.set(keyOf(x), x).set(keyOf(y), y)
        met.set([keyOf(x), keyOf(y)].sort().join(' '), {x, y, agreement})
        return [[keyOf(x), keyOf(y)] as const]
      }),
    )
  })
  return componentsOf(pairs).map(keys =>
    slotOf(
      story,
      keys.map(key => byKey.get(key) as Statement),
      met,
    ),
  )
}

const keyOf = ({member, content, speaker}: Statement): string => `${member}:${content.from}:${speaker?.start ?? ''}`

/** Of the statement itself a word and a half must be the same. */
const MAIN_SHARED = 1.5
const MAIN_SHORTER = 0.5

function isOneStatement(story: StoryView, {x, y, agreement}: Meeting): boolean {
  const {settings} = story
  const {ofShorter, ofLonger, shared} = agreement
  if (ofShorter < settings.contentAgree || ofLonger < settings.contentAgreeLonger || shared < settings.contentWords)
    return false
  // `looms would stand idle if the wool ran out` / `weavers would be paid if the wool ran out`
  const how = {nearFrom: story.settings.contentNear, rarity: rarityOf(story)}
  const main = agreementOf(mainOf(story, x), mainOf(story, y), how)
  return main.shared >= MAIN_SHARED && main.ofShorter >= MAIN_SHORTER
}

/** What is plain without holding their words against each other. */
function mayBeOne(x: Statement, y: Statement): boolean {
  // two quotations of different words are two utterances
  if (x.direct && y.direct) return false
  // “We welcome the release,” the campaign said: of the speaker himself
  if ([x, y].some(({direct, ofSelf}) => direct && ofSelf)) return false
  // “He fired, according to the police,” the mayor said: the police's statement
  if ([x, y].some(({words}) => words.some(({lower}) => lower === 'according'))) return false
  // he said he would stay / she said she would stay: each speaks of himself
  return x.negations % 2 === y.negations % 2 && !(x.ofSelf && y.ofSelf)
}

/** `police and the union both said`: the other speaker says it, or stands beside it, in this article too. */
function bothSpeak(story: StoryView, here: Statement, there: Statement): boolean {
  const {member, sentence} = here
  const {attributions, quotes} = story.members[member] as Annotated
  if (there.speaker !== null && isNamedIn(story, member, sentence, there.speaker)) return true
  return [...attributions, ...quotes].some(({sentence: at, speaker}) => {
    if (speaker === null || there.speaker === null || at !== sentence) return false
    if (here.speaker !== null && speaker.start === here.speaker.start) return false
    const stand = voicesStand(story, {member, speaker}, {member: there.member, speaker: there.speaker})
    return stand === 'same' || stand === 'compatible'
  })
}

/** `according to a report by Voss`: the other speaker is named beside the words. */
function isNamedIn(story: StoryView, member: number, sentence: number, {name}: Speaker): boolean {
  const {tokens, firstToken} = story.members[member] as Annotated
  const last = name.split(/\s+/u).at(-1) ?? ''
  if (!/^\p{Lu}/u.test(last)) return false
  const lower = last.toLowerCase()
  return tokens.slice(firstToken[sentence], firstToken[sentence + 1]).some(token => token.lower === lower)
}

function slotOf(story: StoryView, group: readonly Statement[], met: ReadonlyMap<string, Meeting>): Slot<Voice> {
  // the pair that is most alike of those whose speakers differ decides; a third telling may be freer
  const agreements = group.flatMap((x, i) =>
    group.slice(i + 1).flatMap(y => {
      if (x.speaker === null || y.speaker === null) return []
      const [a, b] = [x, y].map(({member, speaker}) => ({member, speaker})) as [Voice, Voice]
      const agreement = met.get([keyOf(x), keyOf(y)].sort().join(' '))?.agreement
      return agreement === undefined || contentStand(story, a, b) !== 'apart' ? [] : [agreement]
    }),
  )
  const best = Math.max(0, ...agreements.map(({ofLonger}) => ofLonger))
  return {
    ...FORM,
    about: 'who said it',
    rule: 'attribution/same-content',
    severity: 'medium',
    // police here and prosecutors there tell undisputed facts: only a statement that is the same nearly throughout is shown
    strength: agreements.some(agreement => isShown(story, agreement)) ? 'likely' : 'weak',
    why: 'the same content is told as the words of different speakers',
    numbers: {agreement: Math.round(100 * best) / 100},
    values: group.flatMap(({member, speaker, sentence}) =>
      speaker === null ? [] : [valueOf(story, {member, speaker}, {sentence})],
    ),
    stand: (x, y) => contentStand(story, x.fact, y.fact),
  }
}

const isShown = ({settings}: StoryView, {ofShorter, ofLonger, tells}: Agreement): boolean =>
  tells && ofShorter >= settings.contentAgreeShown && ofLonger >= settings.contentAgreeShown * LONGER_SHARE

/** The longer may say a quarter more than both. */
const LONGER_SHARE = 0.75

/** Two of one force or firm tell its facts in turn. */
function contentStand(story: StoryView, a: Voice, b: Voice): Stand {
  const stand = voicesStand(story, a, b)
  // `a resident said` / `police said`: nobody is named, and yet they are two
  if (stand === 'unknown' || [a, b].some(({speaker}) => speaker.sort === 'document')) return bySides(a, b)
  // he said: whose he is rests on a guess where nothing shows the person's gender
  if (stand === 'apart' && ![a, b].every(voice => isNoun(voice) || isNamed(voice) || isSureOf(story, voice)))
    return gendersApart(story, a, b) ? 'apart' : 'unknown'
  if (stand !== 'apart') return stand
  // `the hospital` / `doctors`
  if (a.speaker.person === null && b.speaker.person === null) return ofOneSide(a, b) ? 'compatible' : 'apart'
  if (a.speaker.person === null || b.speaker.person === null) return stand
  const [x, y] = [jobsOf(story, a), jobsOf(story, b)]
  return [...x].some(job => y.has(job) && !isPersonNoun(job) && !ANY_BODY.has(job)) ? 'compatible' : 'apart'
}

/** `secretary of the chess club` / `steward of a rowing club`: no body of which both are members. */
const ANY_BODY = new Set('group team party company firm office department board club member service body'.split(' '))

const sideOf = ({speaker: {text}}: Voice): ReadonlySet<Side> => sidesIn(text.toLowerCase().split(/[^\p{L}-]+/u))
const bySides = (a: Voice, b: Voice): Stand => (sidesApart(sideOf(a), sideOf(b)) ? 'apart' : 'unknown')

/** Without names: `the Slope Office` / `the Alpine Survey` are two. */
const ofOneSide = (a: Voice, b: Voice): boolean =>
  [a, b].every(({speaker}) => speaker.name === speaker.name.toLowerCase()) &&
  [...sideOf(a)].some(side => sideOf(b).has(side))

/** `neighbours`, `the ministry`: a body or people, and no pronoun. */
const isNoun = ({speaker: {person, text}}: Voice): boolean =>
  person === null && !/^(?:he|she|it|they|who|we|i)$/iu.test(text)

/** `he said` / `Ms Lund said`: whoever he is. */
function gendersApart(story: StoryView, a: Voice, b: Voice): boolean {
  const [x, y] = [a, b].map(({member, speaker}) => {
    const lower = speaker.text.toLowerCase()
    const person = story.members[member]?.people[speaker.person ?? -1]
    return lower === 'he' || lower === 'she' ? lower : person === undefined ? null : genderOf(person).gender
  })
  return (x === 'he' && y === 'she') || (x === 'she' && y === 'he')
}

function isSureOf(story: StoryView, {member, speaker}: Voice): boolean {
  const person = story.members[member]?.people[speaker.person ?? -1]
  return person !== undefined && genderOf(person).gender === speaker.text.toLowerCase()
}
