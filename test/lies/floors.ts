/** Of twenty lies a kind: how many are found at least, and under their own kind. */
import type {Kind} from '../../pipeline/records.ts'

export const floors: Readonly<Record<Kind, {readonly found: number; readonly right: number}>> = {
  gender: {found: 17, right: 17},
  number: {found: 14, right: 14},
  date: {found: 13, right: 13},
  name: {found: 16, right: 16},
  role: {found: 12, right: 12},
  place: {found: 15, right: 15},
  quote: {found: 19, right: 19},
  attribution: {found: 12, right: 12},
  polarity: {found: 7, right: 7},
  certainty: {found: 8, right: 8},
  actor: {found: 15, right: 15},
}
