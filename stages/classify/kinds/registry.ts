/** Every kind of fact that is looked for; a new kind is one file and one line here. */
import type {KindOfFact} from '../types.ts'
import {actor} from './actor.ts'
import {attribution} from './attribution.ts'
import {certainty} from './certainty.ts'
import {date} from './date.ts'
import {gender} from './gender.ts'
import {name} from './name.ts'
import {number} from './number.ts'
import {place} from './place.ts'
import {polarity} from './polarity.ts'
import {quote} from './quote.ts'
import {role} from './role.ts'

export const kinds: readonly KindOfFact[] = [
  gender,
  number,
  date,
  name,
  role,
  place,
  quote,
  attribution,
  polarity,
  certainty,
  actor,
]
