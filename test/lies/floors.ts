/** Of twenty lies a kind: how many are found at least, and under their own kind. */
import type {Kind} from '../../pipeline/records.ts'

export const floors: Readonly<Record<Kind, {readonly found: number; readonly right: number}>> = {
  gender: {found: 14, right: 14},
  number: {found: 10, right: 10},
  date: {found: 7, right: 7},
  name: {found: 18, right: 18},
  role: {found: 11, right: 11},
  place: {found: 9, right: 9},
  quote: {found: 18, right: 18},
  attribution: {found: 11, right: 11},
  polarity: {found: 3, right: 3},
  certainty: {found: 4, right: 4},
  actor: {found: 10, right: 10},
}
