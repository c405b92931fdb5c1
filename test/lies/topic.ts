/** The form that every topic fills in. */
import type {Drawn} from './facts.ts'
import type {Role} from './people.ts'

/** One claim told twice: as the agency has it (light edits are made of it), and reworded. */
export type Sentence = readonly [agency: string, reworded: string]

/** Somebody’s words: as spoken, changed so that they say something else, cut but saying the same, and told without marks. */
export interface Quotation {
  readonly by: string
  readonly other: string
  readonly words: string
  readonly lie: string
  readonly short: string
  readonly told: string
}

export interface Topic {
  readonly name: string
  /** chief and second speak for two bodies, third is a bystander or hero, boss is in office. */
  readonly cast: Readonly<Record<'chief' | 'second' | 'third' | 'boss', Role>>
  /** event: `the fire`; body: `the fire service`, of which chief is. */
  readonly facts: Readonly<Record<string, Drawn>>
  readonly title: Sentence
  readonly lead: Sentence
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
