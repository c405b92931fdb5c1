/** Changes that keep the meaning: whatever is found in them is a false alarm. */
import {chanceOf, type Chance} from './chance.ts'
import {eventOf, slotsOf, type Event, type Frame} from './event.ts'
import type {Fact} from './facts.ts'
import {chosen, houseOf, type Case} from './plan.ts'
import {tell, type Otherwise, type Register} from './telling.ts'

type Ways = (event: Event, frame: Frame) => Otherwise[]

const ofFacts =
  (way: Otherwise['way'], ...of: readonly Fact['sort'][]): Ways =>
  ({sheet}, frame) =>
    slotsOf(frame, {both: true}).flatMap(slot => {
      const fact = sheet.facts[slot]
      return fact !== undefined && of.includes(fact.sort) ? [{slot, way}] : []
    })

const ofPeople =
  (way: Otherwise['way']): Ways =>
  ({sheet}, frame) =>
    slotsOf(frame, {both: true}).flatMap(slot => (slot in sheet.people ? [{slot, way}] : []))

const ofWords =
  (way: Otherwise['way']): Ways =>
  (_, {id, quotation}) =>
    quotation === null || (way === 'shortened' && quotation.short === quotation.words) ? [] : [{slot: id, way}]

/** What is changed, and in which registers it is told. */
const SORTS: Readonly<Record<string, {readonly registers: readonly Register[]; readonly ways: Ways | null}>> = {
  'figure in words': {registers: ['agency', 'light'], ways: ofFacts('in words', 'count', 'percent', 'span')},
  'rounded figure': {registers: ['agency', 'light'], ways: ofFacts('rounded', 'count')},
  'other unit': {registers: ['agency', 'light'], ways: ofFacts('other unit', 'length', 'money', 'span')},
  'calendar day for weekday': {registers: ['agency', 'light'], ways: ofFacts('calendar day', 'day')},
  'place in other words': {registers: ['agency', 'light'], ways: ofFacts('other words', 'place')},
  'synonym of a role': {registers: ['agency', 'light'], ways: ofPeople('role')},
  'initial, full name again': {registers: ['agency', 'light'], ways: ofPeople('name')},
  'shortened quotation': {registers: ['agency', 'light'], ways: ofWords('shortened')},
  'indirect for direct speech': {registers: ['agency', 'light'], ways: ofWords('indirect')},
  'one sentence reworded, passive': {
    registers: ['agency', 'agency'],
    ways: (_, frame) => (frame.quotation === null ? [{slot: frame.id, way: 'reworded'}] : []),
  },
  'synonyms, clauses dropped': {registers: ['agency', 'light'], ways: null},
  'all reworded, other order': {registers: ['agency', 'reworded'], ways: null},
  'three tellings': {registers: ['agency', 'light', 'reworded'], ways: null},
}

export const sorts: readonly string[] = Object.keys(SORTS)

/** Null where the drawn event has nothing to say otherwise in this way. */
export function silentCase(sort: string, name: string): Case | null {
  const form = SORTS[sort]
  if (form === undefined) throw new Error(`no sort of change: ${sort}`)
  const chance = chanceOf(`${sort} ${name}`)
  const event = eventOf(`${sort} ${name}`)
  const {target, otherwise} = planted(event, {ways: form.ways, chance})
  if (target === null) return null
  const told = form.registers.map((register, i) => {
    const plain = {
      event,
      sheet: event.sheet,
      register,
      house: houseOf(event, register),
      frames: chosen({event, target}, register),
    }
    const last = i === form.registers.length - 1
    return {plain: tell(plain), as: last && otherwise !== null ? tell({...plain, otherwise}) : tell(plain)}
  })
  const [before, after] = [told.at(-1)!.plain.text, told.at(-1)!.as.text]
  if (otherwise !== null && before === after) return null
  const nearness = form.registers.length > 2 ? 'three' : form.registers[1] === 'reworded' ? 'reworded' : 'edited'
  const slot = otherwise?.slot ?? ''
  return {name, kind: null, also: [], frame: target.id, slot, nearness, texts: told.map(({as}) => as.text), places: []}
}

function planted(
  event: Event,
  {ways, chance}: {ways: Ways | null; chance: Chance},
): {target: Frame | null; otherwise: Otherwise | null} {
  if (ways === null) return {target: chance.pick(event.frames), otherwise: null}
  const able = event.frames.flatMap(target => ways(event, target).map(otherwise => ({target, otherwise})))
  return able.length === 0 ? {target: null, otherwise: null} : chance.pick(able)
}
