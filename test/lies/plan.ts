/**
 * What is planted: one lie of one kind in one telling, or one thing said otherwise that means the same.
 *
 * A plan holds only where the slot stands in every telling and the planted telling reads differently for it.
 */
import type {Kind} from '../../pipeline/records.ts'
import {chanceOf, type Chance} from './chance.ts'
import {eventOf, slotsOf, type Event, type Frame, type Sheet} from './event.ts'
import {kindOf, lieOf} from './facts.ts'
import type {House} from './forms.ts'
import {isEither, misspelt} from './people.ts'
import {tell, type Otherwise, type Register, type Stretch, type Told} from './telling.ts'

export type Nearness = 'edited' | 'reworded' | 'three'

export interface Case {
  readonly name: string
  readonly kind: Kind | null
  /** Kinds that are right too: how long something took is told as a number or as a date. */
  readonly also: readonly Kind[]
  /** `fire#3`, of which sentence. */
  readonly frame: string
  readonly slot: string
  readonly nearness: Nearness
  readonly texts: readonly string[]
  /** For each telling, the paragraphs in which the slot stands. */
  readonly places: readonly (readonly Stretch[])[]
}

const OTHER_SENTENCES = 7

interface Draft {
  readonly event: Event
  readonly target: Frame
  readonly chance: Chance
  readonly nearness: Nearness
}

/** Null where the drawn sentence holds nothing of the kind. */
export function lieCase(kind: Kind, name: string): Case | null {
  const chance = chanceOf(`${kind} ${name}`)
  const event = eventOf(`${kind} ${name}`)
  const able = [event.lead, ...event.frames].flatMap(target => {
    const slots = slotsOfKind(event, target, kind)
    return slots.length > 0 ? [{target, slots}] : []
  })
  if (able.length === 0) return null
  const {target, slots} = chance.pick(able)
  const slot = chance.pick(slots)
  const draft = {event, target, chance, nearness: chance.pick(NEARNESS)}
  const lied = liedSheet(event.sheet, {target, slot, chance})
  const texts = tellings(draft, {sheet: lied})
  const truth = tellings(draft, {sheet: event.sheet})
  const last = texts.length - 1
  if (texts[last]!.text === truth[last]!.text) return null
  const placed = placeOf(target, slot)
  const places = texts.map(({places: all}) => placed.flatMap(one => all.get(one) ?? []))
  if (places.some(stretches => stretches.length === 0)) return null
  return {
    name,
    kind,
    frame: target.id,
    also: event.sheet.facts[slot]?.sort === 'span' ? ['date'] : [],
    slot: placed[0]!,
    nearness: draft.nearness,
    texts: texts.map(({text}) => text),
    places,
  }
}

const NEARNESS: readonly Nearness[] = ['edited', 'edited', 'reworded', 'reworded', 'three']

/** The slots of a sentence on which a lie of this kind can be told: `hurt`, `boss.gender`, `+`, `n`. */
function slotsOfKind({sheet}: Event, frame: Frame, kind: Kind): string[] {
  return slotsOf(frame, {both: true}).flatMap(slot => {
    const fact = sheet.facts[slot]
    if (fact !== undefined) return kindOf(fact) === kind ? [slot] : []
    const [name = '', form] = slot.split('.')
    const person = sheet.people[name]
    if (person !== undefined) return ofPerson(name, {form, kind, either: isEither(person)})
    switch (slot) {
      case '"':
        return kind === 'quote' ? ['"'] : []
      case '+':
        return kind === 'polarity' ? ['+'] : []
      case '?':
        return kind === 'certainty' ? ['?'] : []
      case '~':
        return kind === 'actor' ? ['~'] : []
      case '@':
        return kind === 'attribution' ? (frame.quotation === null ? ['@'] : ['@', 'n']) : []
      default:
        return []
    }
  })
}

function ofPerson(
  name: string,
  {form, kind, either}: {form: string | undefined; kind: Kind; either: boolean},
): string[] {
  if (form === 'gender') return kind === 'gender' && either ? [`${name}.gender`] : []
  if (form === 'age') return kind === 'number' ? [`${name}.age`] : []
  return kind === 'name' ? [name] : kind === 'role' ? [`${name}.role`] : []
}

/** Where the lie can be read: a narrated quotation stands where the quotation stood. */
function placeOf({id}: Frame, slot: string): string[] {
  if (slot === '"') return [`${id}"`]
  if (slot === 'n') return [`${id}"`, `${id}n`]
  return '+?~@'.includes(slot) ? [id + slot] : [slot]
}

function liedSheet(sheet: Sheet, {target: {id}, slot, chance}: {target: Frame; slot: string; chance: Chance}): Sheet {
  if ('"n+?~@'.includes(slot)) {
    const turned = new Set(sheet.turned)
    if (!turned.delete(id + slot)) turned.add(id + slot)
    return {...sheet, turned}
  }
  const fact = sheet.facts[slot]
  if (fact !== undefined) return {...sheet, facts: {...sheet.facts, [slot]: lieOf(fact, chance)}}
  const [name = '', form] = slot.split('.')
  const person = sheet.people[name]!
  const changed =
    form === 'gender'
      ? {...person, gender: person.gender === 'he' ? ('she' as const) : ('he' as const)}
      : form === 'age'
        ? {...person, age: person.age + chance.between(3, 9)}
        : form === 'role'
          ? {...person, lied: true}
          : {...person, surname: misspelt(person.surname, chance)}
  return {...sheet, people: {...sheet.people, [name]: changed}}
}

/** The tellings of a draft, the planted one last. */
function tellings(draft: Draft, planted: {readonly sheet: Sheet; readonly otherwise?: Otherwise}): Told[] {
  const {event, nearness} = draft
  const registers: Register[] =
    nearness === 'edited'
      ? ['agency', 'light']
      : nearness === 'reworded'
        ? ['agency', 'reworded']
        : ['agency', 'light', 'reworded']
  return registers.map((register, i) => {
    const own = i === registers.length - 1 ? planted : {sheet: event.sheet}
    return tell({event, register, house: houseOf(event, register), frames: chosen(draft, register), ...own})
  })
}

/** The target and others: an edit drops one of them; who rewords drops one, has one of its own, and its own order. */
export function chosen({event, target}: Pick<Draft, 'event' | 'target'>, register: Register): Frame[] {
  const chance = chanceOf(`frames of ${event.name}`)
  const [own, spare] = [[] as Frame[], [] as Frame[]]
  for (const frame of chance.shuffled(event.frames)) {
    if (frame.id === target.id) continue
    if (own.length < OTHER_SENTENCES) own.push(frame)
    else spare.push(frame)
  }
  const hidden = target.id === event.lead.id ? [] : [target]
  const all = chance.shuffled([...own, ...hidden])
  if (register === 'agency') return all
  const dropped = own[register === 'light' ? 0 : 1]
  const kept = all.filter(frame => frame !== dropped)
  return register === 'light' ? kept : chance.shuffled([...kept, spare[0]!])
}

export function houseOf({name}: Event, register: Register): House {
  const chance = chanceOf(`house of ${name} ${register}`)
  const american = register === 'agency' || chance.roll() < 0.4
  return {
    percent: american ? chance.pick(['%', ' percent']) : chance.pick(['%', ' per cent']),
    money: chance.pick(['sign', 'words']),
    clock: american ? 'a.m.' : 'am',
    day: register === 'reworded' && chance.roll() < 0.5 ? 'calendar' : 'weekday',
    order: american ? 'June 11' : '11 June',
    courtesy: register !== 'agency' && chance.roll() < 0.35,
  }
}
