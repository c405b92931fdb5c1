/** Of twenty lies a kind: how many are found at least, and under their own kind. */
import type {Kind} from '../../pipeline/records.ts'

export const floors: Readonly<Record<Kind, {readonly found: number; readonly right: number}>> = {
  gender: {found: 13, right: 13},
  number: {found: 10, right: 8},
  date: {found: 5, right: 5},
  name: {found: 18, right: 18},
  role: {found: 8, right: 8},
  place: {found: 8, right: 8},
  quote: {found: 18, right: 18},
  attribution: {found: 6, right: 6},
  polarity: {found: 3, right: 3},
  certainty: {found: 4, right: 4},
  actor: {found: 10, right: 10},
}
