/** One event: a topic, a fact sheet drawn for it, and the sentences that may tell it. */
import {chanceOf, type Chance} from './chance.ts'
import type {Fact} from './facts.ts'
import {partsOf} from './grammar.ts'
import {peopleOf, type Person} from './people.ts'
import type {Quotation, Topic} from './topic.ts'
import {topics} from './topics/index.ts'
import {sharedFacts, sharedQuotations, sharedSentences} from './topics/shared.ts'

export interface Frame {
  readonly id: string
  readonly agency: string
  readonly reworded: string
  readonly quotation: Quotation | null
}

/** All that is true of one event, or all that one telling has for true. */
export interface Sheet {
  readonly facts: Readonly<Record<string, Fact>>
  readonly people: Readonly<Record<string, Person>>
  /** Signs of frames that are told the second way: `fire#3+`. */
  readonly turned: ReadonlySet<string>
}

export interface Event {
  readonly name: string
  readonly topic: Topic
  readonly sheet: Sheet
  readonly title: Frame
  readonly lead: Frame
  readonly frames: readonly Frame[]
}

const SAID = '“{"},” {@BY|OTHER} {=said|told reporters}.'
const TOLD = '{@BY|OTHER} put it like this: “{"}.”'

const frameOf = (id: string, [agency, reworded]: readonly [string, string]): Frame => ({
  id,
  agency,
  reworded,
  quotation: null,
})

function frameOfWords(id: string, quotation: Quotation): Frame {
  const by = (form: string): string => form.replace('BY', quotation.by).replace('OTHER', quotation.other)
  return {id, agency: by(SAID), reworded: by(TOLD), quotation}
}

export function framesOf(topic: Topic): Frame[] {
  return [
    ...topic.sentences.map((pair, i) => frameOf(`${topic.name}#${i}`, pair)),
    ...topic.quotations.map((quotation, i) => frameOfWords(`${topic.name}"${i}`, quotation)),
    ...sharedSentences.map((pair, i) => frameOf(`shared#${i}`, pair)),
    ...sharedQuotations.map((quotation, i) => frameOfWords(`shared"${i}`, quotation)),
  ]
}

export function eventOf(name: string): Event {
  const chance = chanceOf(name)
  const topic = chance.pick(topics)
  const frames = framesOf(topic)
  const lead = frameOf(`${topic.name}#lead`, topic.lead)
  const facts = Object.fromEntries([
    ...Object.entries(topic.facts).map(([slot, drawn]) => [slot, drawn(chance)] as const),
    ...[lead, ...frames].flatMap(frame => ownFacts(frame, chance)),
  ])
  return {
    name,
    topic,
    sheet: {facts, people: peopleOf(topic.cast, chance), turned: turnedAtFirst([lead, ...frames], chance)},
    title: frameOf(`${topic.name}#title`, topic.title),
    lead,
    frames,
  }
}

/** Of what a topic does not name itself every sentence has a fact of its own: `month@shared#2`. */
export const keyOf = ({id}: Frame, slot: string): string => (slot in sharedFacts ? `${slot}@${id}` : slot)

const ownFacts = (frame: Frame, chance: Chance): (readonly [string, Fact])[] =>
  slotsOf(frame).flatMap(key => {
    const drawn = sharedFacts[key.split('@')[0] ?? '']
    return drawn === undefined || !key.includes('@') ? [] : [[key, drawn(chance)] as const]
  })

/** What is true of an event is now the one, now the other. */
const turnedAtFirst = (frames: readonly Frame[], chance: Chance): Set<string> =>
  new Set(frames.flatMap(({id}) => ['+', '?', '~'].map(sign => id + sign)).filter(() => chance.roll() < 0.5))

/** The signs and slots of a frame; `both` where only those that stand in both its forms are wanted. */
export function slotsOf(frame: Frame, {both = false}: {readonly both?: boolean} = {}): string[] {
  const {agency, reworded} = frame
  const inside = (template: string): string[] =>
    partsOf(template).flatMap(node => {
      switch (node.type) {
        case 'slot':
          return [node.form === '' ? keyOf(frame, node.name) : `${node.name}.${sortOf(node.form)}`]
        case 'choice':
          return '+?~@'.includes(node.sign) ? [node.sign] : []
        case 'words':
          return ['"']
        case 'text':
          return []
      }
    })
  const other = new Set(inside(reworded))
  const all = new Set([...inside(agency), ...other])
  return [...all].filter(slot => !both || (other.has(slot) && inside(agency).includes(slot)))
}

const sortOf = (form: string): string => (form === 'age' ? 'age' : 'gender')
