/**
 * People across the story: one entry for `Liu Pengyu`, `Mr Liu` and `Liu` of all members.
 *
 * Two people join on the same surname and given names that can be one (the same, an initial of it, a short form, or none
 * where only one person of the story bears the surname). Variants in spelling stay apart here: they are what the kind
 * `name` looks for.
 */
import {plainForm, sameGivenName} from './names.ts'
import type {Annotated, Person} from '../annotate/types.ts'

export interface StoryPerson {
  readonly index: number
  /** The fullest name, the most frequent of equals. */
  readonly name: string
  readonly given: string | null
  readonly surname: string
  /** Where it stands: index into the member's people. */
  readonly members: readonly {readonly member: number; readonly person: number}[]
}

interface Bearer {
  readonly member: number
  readonly person: Person
}

export function storyPeople(members: readonly Annotated[]): StoryPerson[] {
  const bearers = members.flatMap(({people}, member) => people.map(person => ({member, person})))
  const bySurname = new Map<string, Bearer[]>()
  for (const bearer of bearers) {
    const surname = plainForm(bearer.person.surname)
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), bearer])
  }
  const groups = withFirstNames([...bySurname.values()].flatMap(namesakesParted))
  return groups.map((group, index) => ({
    index,
    ...fullest(group),
    members: group.map(({member, person}) => ({member, person: person.index})),
  }))
}

/** `his daughter, Ashley` / `Ashley Maddocks`: a lone name that is one person’s given name and nobody’s surname is theirs. */
function withFirstNames(groups: readonly (readonly Bearer[])[]): (readonly Bearer[])[] {
  const homes = new Map<string, number[]>()
  groups.forEach((group, i) => {
    const first = plainForm(group.find(({person}) => person.given !== null)?.person.given ?? '').split(/\s/u)[0] ?? ''
    if (first !== '') homes.set(first, [...(homes.get(first) ?? []), i])
  })
  const joined = groups.map(group => [...group])
  const away = new Set<number>()
  groups.forEach((group, i) => {
    const [bearer] = group
    if (bearer === undefined || group.some(({person}) => person.given !== null)) return
    const [home, ...others] = homes.get(plainForm(bearer.person.surname)) ?? []
    const known = new Set((groups[home ?? -1] ?? []).map(({member}) => member))
    // one article that speaks of both knows two people
    if (home === undefined || others.length > 0 || group.some(({member}) => known.has(member))) return
    joined[home]?.push(...group)
    away.add(i)
  })
  return joined.filter((_, i) => !away.has(i))
}

/** People of one surname, parted by given names; those without one join only where a single bearer is left. */
function namesakesParted(bearers: readonly Bearer[]): Bearer[][] {
  const groups: Bearer[][] = []
  for (const bearer of bearers) {
    const {given} = bearer.person
    if (given === null) continue
    const home = groups.find(group => group.every(other => sameGivenName(given, other.person.given ?? '')))
    if (home) home.push(bearer)
    else groups.push([bearer])
  }
  const bare = bearers.filter(({person}) => person.given === null)
  if (bare.length === 0) return groups
  // `Dell` beside two Dells of the story could be either: it stays on its own
  if (groups.length === 1) groups[0]?.push(...bare)
  else if (groups.length === 0) groups.push([...bare])
  else groups.push(...bare.map(bearer => [bearer]))
  return groups
}

function fullest(group: readonly Bearer[]): {name: string; given: string | null; surname: string} {
  const count = new Map<string, number>()
  for (const {person} of group) count.set(person.name, (count.get(person.name) ?? 0) + 1)
  const [best] = [...group].sort(
    (x, y) =>
      Number(y.person.given !== null) - Number(x.person.given !== null) ||
      (count.get(y.person.name) ?? 0) - (count.get(x.person.name) ?? 0) ||
      y.person.name.length - x.person.name.length ||
      (x.person.name < y.person.name ? -1 : 1),
  )
  const {name, given, surname} = (best as Bearer).person
  return {name, given, surname}
}
