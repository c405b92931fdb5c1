/**
 * Who `he said`, `she added` and `it said` are, from the turns of talk before them.
 *
 * Example: `The plant will close, Voss said. ⏎ He added that …`: Voss. Avoids: the man who spoke ten paragraphs ago, a man for
 * a she, and him whom the sentence before was about taken for him who spoke before that. Linear: a fixed look back a turn.
 */
import {genderOf} from '../people/gender.ts'
import type {Gender, Person, Speaker} from '../types.ts'
import type {Stage} from './voice.ts'

/** Somebody said something, as far as it is known who. */
export interface Turn {
  readonly sentence: number
  readonly speaker: Speaker
}

/** Can the person be a he, a she? Nothing known speaks against it. */
const canBe = (person: Person | undefined, gender: Gender): person is Person => {
  if (person === undefined) return false
  const known = genderOf(person).gender
  return known === null || known === gender
}

const named = (speaker: Speaker, {index, name}: Person): Speaker => ({...speaker, person: index, name, sort: 'person'})

/** The speaker with the name that his pronoun stands for, or as he was. `at`: the token of the pronoun, or the quotation. */
export function whoseTurn(
  stage: Stage,
  speaker: Speaker,
  {turns, at, reach}: {readonly turns: readonly Turn[]; readonly at: number; readonly reach: number},
): Speaker {
  if (speaker.person !== null) return speaker
  const sentence = stage.scene.tokens[at]?.sentence ?? 0
  const {name} = speaker
  if (name === 'he' || name === 'she') {
    const here = inSentence(stage, at, name)
    if (here !== null) return named(speaker, here)
    const since = whoSince(stage, name, {turns, sentence, reach})
    if (since !== null)
      return 'surname' in since ? named(speaker, since) : {...speaker, name: since.name, sort: since.sort}
    const near = onlyNear(stage, at, name, reach)
    return near === null ? speaker : named(speaker, near)
  }
  // it said, they said: the body that spoke last
  if (name !== 'it' && name !== 'they') return speaker
  const body = turns
    .slice(-LOOK_BACK)
    .findLast(
      turn =>
        turn.sentence >= sentence - BODY_REACH &&
        (turn.speaker.sort === 'organisation' || (name === 'they' && turn.speaker.number === 'several')) &&
        turn.speaker.name !== 'it' &&
        turn.speaker.name !== 'they',
    )
  return body === undefined ? speaker : {...speaker, name: body.speaker.name, sort: body.speaker.sort}
}

/** Turns looked at, at most. */
const LOOK_BACK = 8
/** Sentences over which a body stays what `it` means. */
const BODY_REACH = 2

/** `Voss was cheered when he said`: the only person named earlier in the sentence. */
function inSentence({scene, people}: Stage, at: number, gender: Gender): Person | null {
  const first = scene.firstToken[scene.tokens[at]?.sentence ?? 0] ?? at
  const found = new Set<number>()
  for (let i = first; i < at; i++) {
    const person = scene.cover[i] === -1 ? (scene.personAt[i] ?? -1) : -1
    if (person !== -1 && canBe(people[person], gender)) found.add(person)
  }
  const [only] = found
  return found.size === 1 ? (people[only ?? -1] ?? null) : null
}

/** Whom the sentences since were about, or who spoke last: a person, or an officer, a neighbour without a name. */
function whoSince(
  stage: Stage,
  gender: Gender,
  {turns, sentence, reach}: {readonly turns: readonly Turn[]; readonly sentence: number; readonly reach: number},
): Person | Speaker | null {
  const {people} = stage
  const last = turns
    .slice(-LOOK_BACK)
    .findLast(
      ({speaker, sentence: then}) =>
        then >= sentence - reach && (canBe(people[speaker.person ?? -1], gender) || isSomebody(speaker)),
    )
  for (let s = sentence - 1; s >= Math.max(0, sentence - reach) && s > (last?.sentence ?? -1); s--) {
    const about = openerOf(stage, s) ?? firstOf(stage, s)
    if (canBe(about, gender)) return about
  }
  return last === undefined ? null : (people[last.speaker.person ?? -1] ?? last.speaker)
}

/** `a neighbour`, `Ajmal Jan` whom nothing shows to be a person: no body, no paper, not several. */
const isSomebody = ({person, sort, number, text}: Speaker): boolean =>
  person === null && number === 'one' && (sort === 'role' || /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text))

/** `In the gallery sat Ann Voss, whose husband Karl had worked there`: the first who is named outside quotations. */
function firstOf({scene, people}: Stage, sentence: number): Person | undefined {
  const end = scene.firstToken[sentence + 1] ?? 0
  for (let i = scene.firstToken[sentence] ?? end; i < end; i++)
    if (scene.cover[i] === -1 && (scene.personAt[i] ?? -1) !== -1) return people[scene.personAt[i] ?? -1]
  return undefined
}

/** The person with whom a sentence opens: `Voss broke down in tears.` */
function openerOf({scene, people}: Stage, sentence: number): Person | undefined {
  const first = scene.firstToken[sentence] ?? 0
  for (let i = first; i < Math.min(first + OPENING, scene.firstToken[sentence + 1] ?? first); i++) {
    if (scene.cover[i] !== -1) return undefined
    const person = scene.personAt[i] ?? -1
    if (person !== -1) return people[person]
    if (scene.tokens[i]?.pos === 'VERB') return undefined
  }
  return undefined
}

/** `But on Friday the pilot Ann Voss`: so many words before the name. */
const OPENING = 8

/** The only person of that gender named nearby, where the gender is sure. */
function onlyNear({scene, people}: Stage, at: number, gender: Gender, reach: number): Person | null {
  const first = scene.firstToken[Math.max(0, (scene.tokens[at]?.sentence ?? 0) - reach)] ?? 0
  const near = new Set<Person>()
  for (let i = at - 1; i >= first; i--) {
    const person = people[scene.personAt[i] ?? -1]
    if (person === undefined) continue
    const known = genderOf(person)
    if (known.gender === gender && known.strength === 'strong') near.add(person)
  }
  const [only] = near
  return only && near.size === 1 ? only : null
}
