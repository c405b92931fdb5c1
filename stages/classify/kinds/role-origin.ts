/**
 * nation, party, home: where one comes from and whom one sits with.
 *
 * Example: `French engineer Karl Orr` / `Karl Orr, a Belgian engineer`; `Labour MP` / `Conservative MP`. Avoids: British and
 * Scottish, French-born, the US ambassador, a conservative estimate of anything.
 */
import type {Calling} from '../../annotate/types.ts'
import type {Stand} from '../types.ts'
import {nationOf} from './nations.ts'
import type {Aspect, Said} from './role-aspects.ts'
import {sameName} from './role-body.ts'
import {plainForm} from '../names.ts'

/** Those who serve a country are not always of it, and their country is their body. */
const SERVING =
  /(?:minister|ambassador|envoy|official|president|spokesman|diplomat|premier|secretary|officer|consul|attache|general|commander|judge|coach|manager|champion|correspondent|team|captain|mp|congressman|senator)$/u

function nationsOf({head, modifiers, form}: Calling): string[] {
  if (SERVING.test(head) || form === 'of' || form === 'party') return []
  return modifiers.flatMap(word => nationOf(word) ?? [])
}

const PARTS_OF_BRITAIN = new Set(['england', 'scotland', 'wales', 'northern ireland'])
const wholeOf = (nation: string): string => (PARTS_OF_BRITAIN.has(nation) ? 'united kingdom' : nation)

function nationsStand(a: Said, b: Said): Stand {
  const [x, y] = [nationsOf(a.calling), nationsOf(b.calling)]
  if (x.some(one => y.includes(one))) return 'same'
  // a British engineer is the Scottish one; a Welsh one is not
  if (x.some(one => y.some(two => wholeOf(one) === two || wholeOf(two) === one))) return 'same'
  // two nationalities in one breath: both may be held
  return x.length > 1 || y.length > 1 ? 'unknown' : 'apart'
}

export const nation: Aspect = {
  name: 'nation',
  severity: 'medium',
  answer: ({calling}) => nationsOf(calling)[0] ?? null,
  stand: nationsStand,
}

const PARTY_WORDS = new Map(
  `labour/lab|conservative/tory/tories/con|liberal democrat/lib dem/lib-dem/libdem/liberal democrats|republican/gop|democrat/democratic|green/greens
  |snp/scottish national|plaid/plaid cymru|ukip|dup|sdlp|sinn féin/sinn fein|independent/nonpartisan/non-partisan|liberal|cdu|spd|afd|fdp|fianna fáil|fine gael|libertarian|socialist|bjp`
    .split('|')
    .flatMap((row, i) =>
      row
        .trim()
        .split('/')
        .map(word => [word, i] as const),
    ),
)
const POLITICAL =
  /^(?:mp|councillor|senator|congressman|governor|candidate|politician|lawmaker|legislator|mayor|leader|minister|peer|msp|mep|member|nominee|republican|democrat|tory|representative|whip|hopeful|incumbent|challenger|assemblyman|delegate|chairman)$/u

const GROUPS = /^(?:group|party|caucus|councillors|opposition|mps|senators)$/u

function partiesOf({head, modifiers, form, text, complement}: Calling): number[] {
  if (!POLITICAL.test(head)) return []
  // leader of the Conservative group
  const group = GROUPS.test(complement?.words.at(-1) ?? '') ? (complement?.words ?? []) : []
  const words = group.length > 0 ? group : [...modifiers, head]
  const found = words.flatMap((word, i) => {
    const two = PARTY_WORDS.get(`${word} ${words[i + 1] ?? ''}`)
    if (two !== undefined) return [two]
    // democrat in liberal democrat
    if (i > 0 && PARTY_WORDS.has(`${words[i - 1] ?? ''} ${word}`)) return []
    return PARTY_WORDS.get(word) ?? []
  })
  // a conservative leader has no party; a Conservative leader has one
  return form === 'party' || group.length > 0 || /\p{Lu}/u.test(text) ? found : []
}

export const party: Aspect = {
  name: 'party',
  severity: 'medium',
  answer: ({calling}) => partiesOf(calling)[0]?.toString() ?? null,
  stand: ({calling: a}, {calling: b}) => (partiesOf(a).some(one => partiesOf(b).includes(one)) ? 'same' : 'apart'),
}

function homeOf({in: annotated, calling}: Said): string[] {
  if (calling.form !== 'of' || !/^(?:of|from)$/u.test(calling.complement?.preposition ?? '')) return []
  const until = calling.complement?.to ?? calling.to
  return annotated.names
    .filter(({from, to}) => from >= calling.from && to <= until)
    .flatMap(({sort, name}) => (sort === 'place' || sort === 'other' ? [plainForm(name)] : []))
}

/** `Orr, 34, of Elmstad` / `Orr, 34, of Northport`. */
export const home: Aspect = {
  name: 'home',
  severity: 'low',
  answer: said => homeOf(said)[0] ?? null,
  stand: (a, b) => (homeOf(a).some(x => homeOf(b).some(y => sameName(x, y))) ? 'same' : 'apart'),
}
