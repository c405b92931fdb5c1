/** Whether a clause states its claim: participles and infinitives tell things by the way. */
import type {Claim} from './types.ts'
import {CARRYING, DECIDED, TURNING} from './words.ts'

/** A finite verb; or what was refused, managed, agreed: `failed to stop`. */
export function isStatement({clause: {sort, tense, conditional, governor, passive, subject}, heading}: Claim): boolean {
  if (conditional || sort === 'verbless' || subject === null) return false
  if (tense !== 'none') return true
  if (sort === 'infinitive') {
    const over = governor?.lemma ?? ''
    return TURNING.has(over) || CARRYING.has(over) || DECIDED.has(over)
  }
  // `Minister held after raid`
  return passive && heading
}
