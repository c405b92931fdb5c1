/** Names of many countries, and slips of the pen in them. */
import type {Chance} from './chance.ts'

/** What somebody is called: as said first, in other words, and what nobody is at once with it. */
export type Role = readonly [said: string, same: string, lie: string]

export interface Person {
  readonly given: string
  readonly surname: string
  readonly gender: 'he' | 'she'
  readonly age: number
  readonly role: Role
  readonly lied: boolean
}

const HE =
  'Tomasz Kwame Rahul Javier Dmitri Yusuf Henrik Malik Pedro Owen Takeshi Carlos Matteo Babatunde Goran Nikhil Stefan Liam Emeka Farid Piotr Andreas Hassan Miguel'.split(
    ' ',
  )
const SHE =
  'Aisha Greta Chidinma Yuki Fatima Ingrid Lucia Priya Noor Beatriz Hana Katarzyna Moira Zanele Elif Oksana Marta Leila Sinead Thandi Rosa Anneke Divya Camila'.split(
    ' ',
  )
/** Borne by men and women alike: here the report alone can tell. */
const EITHER = 'Alex Robin Kim Jordan Sasha Morgan Chris Jamie Taylor Ariel Casey Dominique Frankie Jo Lee Sam'.split(
  ' ',
)
const SURNAMES =
  'Abernathy Adeyemi Bergstrom Castellano Dlamini Eriksen Fitzgerald Gonzaga Hamdani Ivanova Jankowski Kowalczyk Lindqvist Mahlangu Nakamura Okonkwo Petrovic Quintero Rasmussen Sandoval Tanaka Uchenna Valdivia Whitcombe Yamashita Zielinski Brannigan Chaudhry Delacroix Ferreira Haddad Kavanagh Larsson Mbeki Novotny Pemberton Rahimi Sutherland Takahashi Villanueva Wanjiru Bakshi Holloway Marchetti Ostrowski Tremblay Venter Karlsen Moyo Duarte'.split(
    ' ',
  )

export function peopleOf(roles: Readonly<Record<string, Role>>, chance: Chance): Record<string, Person> {
  const surnames = chance.shuffled(SURNAMES)
  const either = chance.shuffled(EITHER)
  return Object.fromEntries(
    Object.entries(roles).map(([part, role], i) => {
      const gender = chance.pick(['he', 'she'] as const)
      const given = chance.roll() < 0.5 ? either[i]! : chance.pick(gender === 'he' ? HE : SHE)
      return [part, {given, surname: surnames[i]!, gender, age: chance.between(24, 71), role, lied: false}]
    }),
  )
}

export const isEither = ({given}: Person): boolean => EITHER.includes(given)

/** `Holloway` -> `Hollaway`: one vowel inside the word goes wrong. */
export function misspelt(name: string, chance: Chance): string {
  const inside = [...name].flatMap((letter, i) => (i > 0 && i < name.length - 1 && /[aeiou]/u.test(letter) ? [i] : []))
  const at = chance.pick(inside)
  const vowel = chance.pick(['a', 'e', 'i', 'o', 'u'].filter(letter => letter !== name[at]))
  return name.slice(0, at) + vowel + name.slice(at + 1)
}
