/**
 * Everything a person is called beside one mention, taken apart.
 *
 * Example: `The director of the museum, Ines Vale,`; `Ines Vale, 34, of Halden,`; `Ines Vale, who chairs the trust,`; `the victim
 * was named as Ines Vale`. Avoids: the job of the next in a list as the job of the first; what is said inside quotations.
 * Cost: a fixed window a mention.
 */
import {stretchOf} from '../../names/find.ts'
import {SAYING} from '../../quotes/verbs.ts'
import type {Calling, NameMention, Standing} from '../../types.ts'
import type {Scene} from '../scene.ts'
import {within} from '../scene.ts'
import {partiesAt} from './party.ts'
import {callingsIn} from './phrase.ts'
import {isAnothers, isHead, leftOf, rightOf} from './reach.ts'
import {doerOf} from './words.ts'

const OPENING = /^(?:a|an|the|his|her|their|its|our|my|another|one)$/u

export function callingsAt(scene: Scene, mention: NameMention, longest: number): Calling[] {
  const name = nameFrom(scene, mention)
  const identified = identifiedAs(scene, name, longest)
  return [
    ...(identified ?? beforeName(scene, name, longest)),
    ...beforeComma(scene, mention, longest),
    ...partiesAt(scene, mention),
    ...afterName(scene, mention, longest),
  ]
}

/** First token of the name without its title. */
function nameFrom({tokens}: Scene, {from, to, title}: NameMention): number {
  if (title === null) return from
  const end = (tokens[from]?.start ?? 0) + title.length
  let i = from
  while (i + 1 < to && (tokens[i]?.start ?? 0) < end) i++
  return i
}

/** `finance director Asare`, `Det. Insp. Asare`, `a woman named Asare`. */
function beforeName(scene: Scene, name: number, longest: number): Calling[] {
  const named = /^(?:named|called|nicknamed)$/u.test(within(scene, name, name - 1)?.lower ?? '')
  const end = named ? name - 1 : name
  if (!within(scene, name, end - 1) || !isHead(scene, end - 1)) return []
  if ((scene.personAt[end - 1] ?? -1) !== -1 && scene.personAt[end - 1] !== scene.personAt[name]) return []
  const start = leftOf(scene, end, longest)
  // husband and wife Bruce and Irene
  if (within(scene, name, start - 1)?.lower === 'and' && isHead(scene, start - 2)) return []
  return start < end ? callingsIn(scene, {from: start, to: end}, 'title') : []
}

/** `Spokesperson for the embassy in the US, Liu Pengyu, said`; `his wife, Melania,`. */
function beforeComma(scene: Scene, {from, to}: NameMention, longest: number): Calling[] {
  if (within(scene, from, from - 1)?.text !== ',' || !within(scene, from, from - 2)) return []
  const next = within(scene, from, to)
  const start = leftOf(scene, from - 1, longest)
  if (start >= from - 1) return []
  // As the family’s barrister, Orr was there
  const leading = within(scene, from, start - 1)?.lower === 'as' && !within(scene, from, start - 2)
  if (!leading && next && !/^[,.;:–—]$/u.test(next.text) && SAYING.get(next.lower)?.form !== 'finite') return []
  // Orr, a driver, Ines Vale, …: the driver is Orr
  if (within(scene, from, start - 1)?.text === ',' && (scene.personAt[start - 2] ?? -1) !== -1) return []
  // Orr, 54, a driver, Ines Vale, …
  if (within(scene, from, start - 1)?.text === ',' && within(scene, from, start - 2)?.pos === 'NUM') return []
  return callingsIn(scene, {from: start, to: from - 1}, 'before')
}

/** `The victim was named as Ines Vale`, `police named the victim as Ines Vale`; null where nothing of the kind stands there. */
function identifiedAs(scene: Scene, name: number, longest: number): Calling[] | null {
  if (within(scene, name, name - 1)?.lower !== 'as') return null
  let verb = name - 2
  while (verb > name - 8 && !/^(?:identif(?:ied|y|ies)|nam(?:ed|es?))$/u.test(within(scene, name, verb)?.lower ?? ''))
    verb--
  if (verb <= name - 8) return null
  const told = leftOf(scene, name - 1, longest)
  if (told > verb && told < name - 1 && isHead(scene, name - 2))
    return callingsIn(scene, {from: told, to: name - 1}, 'identified')
  let end = verb
  while (
    within(scene, name, end - 1)?.pos === 'AUX' ||
    within(scene, name, end - 1)?.text === ',' ||
    within(scene, name, end - 1)?.pos === 'ADV'
  )
    end--
  const start = leftOf(scene, end, longest)
  return start < end ? callingsIn(scene, {from: start, to: end}, 'identified') : []
}

/** `, a spokesman for the embassy,`, `, who chairs the board,`, ` is a nurse`, `(a nurse)`. */
function afterName(scene: Scene, {to}: NameMention, longest: number): Calling[] {
  const near = to - 1
  if (scene.cover[near] !== -1 && scene.cover[near] === scene.cover[to]) return []
  const mark = within(scene, near, to)?.text ?? ''
  if (!/^[,(–—]$/u.test(mark)) return isSaidToBe(scene, to, longest)
  let start = to + 1
  // Smith, 34, a teacher,
  if (
    /^\d{1,3}$/u.test(within(scene, near, start)?.text ?? '') &&
    /^[,)]$/u.test(within(scene, near, start + 1)?.text ?? '')
  )
    start += within(scene, near, start + 2)?.text === ',' ? 3 : 2
  const first = within(scene, near, start)?.lower ?? ''
  if (first === 'who') return whoDoes(scene, start + 1, longest)
  const side = /^(?:prosecuting|defending|mitigating)$/u.test(first) ? first : null
  if (side !== null && /^[,.]$/u.test(within(scene, near, start + 1)?.text ?? ''))
    return [
      bare(scene, {
        from: start,
        to: start + 1,
        form: 'does',
        head: side === 'prosecuting' ? 'prosecutor' : 'defence lawyer',
      }),
    ]
  if (/^(?:of|from|for)$/u.test(first)) return ofPlace(scene, start, longest)
  // Orr, 52, and his wife: no one is both
  if (first === 'whose' || first === 'and') return []
  // once a nightwatchman, formerly a restorer; now the director
  const era = ERA.get(first)
  if (era !== undefined) start++
  const end = rightOf(scene, start, longest)
  if (end === start || isAnothers(scene, start, end)) return []
  if (!closes(scene, near, end)) return []
  return callingsIn(scene, {from: start, to: end}, 'after').map(calling => stood(calling, era ?? null))
}

const ERA: ReadonlyMap<string, Standing | null> = new Map([
  ...['once', 'formerly', 'previously', 'originally', 'until', 'then'].map(word => [word, 'past'] as const),
  ...['now', 'currently', 'today', 'still'].map(word => [word, 'serving'] as const),
  ...['long', 'also', 'himself', 'herself', 'reportedly', 'apparently', 'both'].map(word => [word, null] as const),
])

const stood = (calling: Calling, standing: Standing | null): Calling =>
  standing === null ? calling : {...calling, standing: [...calling.standing, standing]}

/** The aside ends here: a mark, the sentence’s end, or the verb that the name was waiting for. */
function closes(scene: Scene, near: number, end: number): boolean {
  const token = within(scene, near, end)
  if (!token) return true
  // to Halden, another brother, Patrick Voss, said
  if (token.text === ',' && (scene.personAt[end + 1] ?? -1) !== -1) return false
  return (
    token.pos === 'PUNCT' ||
    /^[,.;:)–—]$/u.test(token.text) ||
    token.pos === 'VERB' ||
    token.pos === 'AUX' ||
    /^(?:who|which|as|when|after|before|since|until|but)$/u.test(token.lower)
  )
}

/** `is a nurse`, `was named the new manager`, `served as treasurer`. */
function isSaidToBe(scene: Scene, at: number, longest: number): Calling[] {
  const words = [0, 1, 2, 3, 4].map(i => within(scene, at - 1, at + i)?.lower ?? '')
  const pattern = words.join(' ')
  const [said = ''] = BEING.exec(pattern) ?? []
  if (said === '') return []
  const from = at + said.trim().split(' ').length
  const opens = OPENING.test(within(scene, at - 1, from)?.lower ?? '')
  if (!opens && /^(?:is|was|became|remains|'s) ?$/u.test(said)) return []
  const end = rightOf(scene, from, longest)
  if (end === from || isAnothers(scene, from, end)) return []
  const past = /^used /u.test(said) || /^had been/u.test(said)
  return callingsIn(scene, {from, to: end}, 'is').map(calling => stood(calling, past ? 'past' : null))
}

const BEING =
  /^(?:(?:is|was|has been|had been|been) (?:named|appointed|elected|identified as|named as|described as) (?:as )?|(?:is|was|became|remains|'s) |(?:has|had) been |used to (?:be|work as) |(?:served|serves|works|worked|acted|acts|serving|working) as |(?:named|appointed|elected) (?:as )?)/u

/** `who chairs the board`, `who is a nurse`, `who teaches at Halden`. */
function whoDoes(scene: Scene, verb: number, longest: number): Calling[] {
  const doer = doerOf(within(scene, verb - 1, verb)?.lower ?? '')
  if (doer === null) return isSaidToBe(scene, verb, longest)
  const end = rightOf(scene, verb + 1, longest)
  return [
    {
      ...bare(scene, {from: verb, to: Math.max(end, verb + 1), form: 'does', head: doer}),
      complement: objectOf(scene, verb + 1, end),
    },
  ]
}

function objectOf({tokens}: Scene, from: number, to: number): Calling['complement'] {
  if (to <= from) return null
  const first = tokens[from]
  const preposition = first?.pos === 'ADP' ? first.lower : 'of'
  const start = first?.pos === 'ADP' ? from + 1 : from
  if (to <= start) return null
  return {preposition, from: start, to, words: tokens.slice(start, to).map(({lower}) => lower)}
}

/** `Orr, 34, of Halden,`; `Orr, of Halden University,`; `Orr, for Kessell,`. */
function ofPlace(scene: Scene, at: number, longest: number): Calling[] {
  const end = rightOf(scene, at + 1, longest)
  const named = (scene.nameAt[at + 1] ?? -1) !== -1 || (scene.nameAt[at + 2] ?? -1) !== -1
  if (end === at + 1 || !named || !closes(scene, at - 1, end)) return []
  return [{...bare(scene, {from: at, to: end, form: 'of', head: ''}), complement: objectOf(scene, at, end)}]
}

function bare(
  scene: Scene,
  {from, to, form, head}: {from: number; to: number; form: Calling['form']; head: string},
): Calling {
  const stretch = stretchOf(scene.tokens, from, to)
  const whole = stretch.in === 'title' ? (scene.article.title ?? '') : scene.article.text
  const text = whole.slice(stretch.start, stretch.end)
  return {...stretch, text, form, head, headAt: from, standing: [], modifiers: [], owner: [], complement: null}
}
