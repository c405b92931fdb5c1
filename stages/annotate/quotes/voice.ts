/**
 * What kind of speaker a noun phrase names.
 *
 * Example: `a spokesman for Voss` is a role, one; `US officials` are a role, several; `police` an organisation; `the report` a
 * document; `the captain` is Lee where the article calls Lee alone captain. Avoids: Voss speaking through the spokesman.
 */
import {table} from '../names/table.ts'
import {isPeopleNoun, isPersonNoun} from '../people/nouns.ts'
import type {Scene} from '../people/scene.ts'
import type {Person, Speaker} from '../types.ts'
import type {Phrase} from './phrase.ts'
import {headNoun} from './subject.ts'

const DOCUMENTS = table(`
  report reports study studies statement survey lawsuit suit complaint indictment affidavit document documents filing
  filings article letter email memo review poll polls analysis research paper post tweet note newspaper website book
  transcript ruling verdict order notice warrant file files records record data figures statistics log diary text message
  bill law code rule charter contract agreement plan budget release headline paperwork petition
`)

const COLLECTIVES = table(`
  government union police ministry company embassy department prosecutors prosecution military army navy court council
  committee agency firm bank party team authorities authority group campaign administration parliament defence defense
  jury commission board office service club federation association charity network station channel paper magazine airline
  hospital school university college church regime state country city county town district opposition coalition alliance
  organisation organization institute bureau guard coastguard brigade force forces troops rebels taliban congress senate
  house cabinet treasury regulator watchdog operator retailer manufacturer maker carmaker chain outlet broadcaster agency
  emergency-services services militia movement front community family couple consulate palace kremlin pentagon
  management leadership crew staff industry business embassy tribunal inquiry management
`)

const SEVERAL = /^(?:some|many|others|several|most|both|few)$/u

/** The one person that a job stands for: `captain` to Lee. */
export function holdersOf(people: readonly Person[]): ReadonlyMap<string, number | null> {
  const holders = new Map<string, number | null>()
  for (const {index, roles} of people)
    for (const {text} of roles)
      for (const word of text
        .toLowerCase()
        .split(/\s+(?:of|for|at|in|to)\s+/u)[0]
        ?.split(/\s+/u) ?? []) {
        if (!isPersonNoun(word)) continue
        const held = holders.get(word)
        holders.set(word, held === undefined || held === index ? index : null)
      }
  return holders
}

export interface Stage {
  readonly scene: Scene
  readonly people: readonly Person[]
  readonly holders: ReadonlyMap<string, number | null>
  /** Pronouns that are known, by their token. */
  readonly pronouns: ReadonlyMap<number, number>
}

type Kind = Pick<Speaker, 'person' | 'name' | 'sort' | 'number'>

function ofPronoun({people, pronouns}: Stage, at: number, lower: string): Kind | null {
  if (lower === 'they') return {person: null, name: lower, sort: 'unknown', number: 'several'}
  if (lower === 'it') return {person: null, name: lower, sort: 'organisation', number: 'one'}
  if (lower !== 'he' && lower !== 'she') return null
  const person = pronouns.get(at) ?? null
  return {person, name: people[person ?? -1]?.name ?? lower, sort: 'person', number: 'one'}
}

/** `the captain`, `US officials`, `police`. */
function ofNoun({scene, people, holders}: Stage, {from}: Phrase, at: number): Kind {
  const {lower = '', lemma = '', pos} = scene.tokens[at] ?? {}
  const holder = scene.tokens[from]?.lower === 'the' && at === from + 1 ? holders.get(lower) : undefined
  if (holder !== undefined && holder !== null)
    return {person: holder, name: people[holder]?.name ?? lower, sort: 'person', number: 'one'}
  const several = isPeopleNoun(lower) && !isPersonNoun(lower)
  const stem = pos === 'PROPN' && several ? lower.replace(/s$/u, '') : pos === 'PROPN' ? lower : lemma
  if (COLLECTIVES.has(lower)) {
    const number = /^(?:police|prosecutors|authorities|forces|troops|rebels|services)$/u.test(lower) ? 'several' : 'one'
    return {person: null, name: lower, sort: 'organisation', number}
  }
  if (DOCUMENTS.has(lower)) return {person: null, name: stem, sort: 'document', number: 'one'}
  if (several || /^(?:sources|critics|experts|others|locals|police)$/u.test(lower) || SEVERAL.test(lower))
    return {person: null, name: stem, sort: 'role', number: 'several'}
  if (isPersonNoun(lower) || lower === 'source' || lower === 'insider')
    return {person: null, name: stem, sort: 'role', number: 'one'}
  return {person: null, name: stem, sort: 'unknown', number: lower.endsWith('s') && lower !== stem ? 'several' : 'one'}
}

/** The speaker a phrase names; null for I, we, you and for what cannot speak. */
export function speakerOf(stage: Stage, phrase: Phrase): Speaker | null {
  const {scene, people} = stage
  const {from, to} = phrase
  const first = scene.tokens[from]
  const last = scene.tokens[to - 1]
  if (!first || !last) return null
  const field = first.in === 'title' ? (scene.article.title ?? '') : scene.article.text
  const text = field.slice(first.start, last.end)
  const range = {start: first.start, end: last.end, ...(first.in === undefined ? {} : {in: first.in})}
  if (first.pos === 'PRON' && to === from + 1 && !SEVERAL.test(first.lower)) {
    const kind = ofPronoun(stage, from, first.lower)
    return kind && {...range, text, ...kind}
  }
  const {at} = headNoun(scene, phrase)
  const person = scene.personAt[to - 1] ?? -1
  const mention = scene.names[scene.nameAt[to - 1] ?? -1]
  // spokesman for the White House Sean Voss
  const apposed = mention !== undefined && ((scene.nameAt[mention.from - 1] ?? -1) !== -1 || at === mention.from - 1)
  if (person !== -1 && (at === to - 1 || apposed)) {
    const pair = scene.tokens
      .slice(from, to)
      .some(token => token.lower === 'and' && (scene.personAt[token.index - 1] ?? -1) !== -1)
    const name = people[person]?.name ?? text
    return pair
      ? {...range, text, person: null, name: text, sort: 'person', number: 'several'}
      : {...range, text, person, name, sort: 'person', number: 'one'}
  }
  const headName = scene.names[scene.nameAt[at] ?? -1]
  if (headName) return {...range, text, person: null, name: headName.name, sort: 'organisation', number: 'one'}
  return {...range, text, ...ofNoun(stage, phrase, at)}
}
