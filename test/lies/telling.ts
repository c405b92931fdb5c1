/**
 * An event told by one outlet: sentences of its sheet in its register, with the place of every slot.
 *
 * Marks of the private use area stand around the slots while the text grows and are taken out at the end.
 */
import {chanceOf} from './chance.ts'
import {keyOf, type Event, type Frame, type Sheet} from './event.ts'
import {written, type House, type Way} from './forms.ts'
import {parsed, type Node} from './grammar.ts'
import type {Person} from './people.ts'

export type Register = 'agency' | 'light' | 'reworded'

/** What is said otherwise without saying something else. */
export interface Otherwise {
  readonly slot: string
  readonly way: Way | 'shortened' | 'indirect' | 'role' | 'name' | 'reworded'
}

export interface Telling {
  readonly event: Event
  readonly sheet: Sheet
  readonly register: Register
  readonly house: House
  readonly frames: readonly Frame[]
  readonly otherwise?: Otherwise
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Told {
  readonly text: string
  /** By slot, the paragraphs that it stands in; `boss` is a name, `boss.role`, `boss.gender`, `boss.age` what is said of it. */
  readonly places: ReadonlyMap<string, readonly Stretch[]>
}

const FIRST_MARK = 0xe000
const MARKS = /[\uE000-\uF8FF]/gu

class Writer {
  private readonly slots: string[] = []
  private readonly seen = new Set<string>()
  private readonly telling: Telling
  private heading = false
  private out = ''

  constructor(telling: Telling) {
    this.telling = telling
  }

  /** A headline names people by their surnames and introduces nobody. */
  title(frame: Frame): string {
    this.heading = true
    const title = this.frame(frame)
    this.heading = false
    return title
  }

  frame(frame: Frame): string {
    const {register, otherwise} = this.telling
    const reworded = register === 'reworded' || (otherwise?.way === 'reworded' && otherwise.slot === frame.id)
    this.out = ''
    const {quotation} = frame
    if (quotation !== null && this.turned(`${frame.id}n`)) this.marked(`${frame.id}n`, `${capital(quotation.words)}.`)
    else if (quotation !== null && otherwise?.way === 'indirect' && otherwise.slot === frame.id) {
      this.nodes(parsed(`{@${quotation.by}|${quotation.other}} said that ${quotation.told}.`), frame, '')
    } else this.nodes(parsed(reworded ? frame.reworded : frame.agency), frame, '')
    return tidy(this.out)
  }

  private turned(sign: string): boolean {
    return this.telling.sheet.turned.has(sign)
  }

  private marked(slot: string, words: string): void {
    let at = this.slots.indexOf(slot)
    if (at < 0) at = this.slots.push(slot) - 1
    this.out += `${String.fromCharCode(FIRST_MARK + at)}${words}`
  }

  private nodes(nodes: readonly Node[], frame: Frame, path: string): void {
    nodes.forEach((node, i) => this.node(node, frame, `${path}.${i}`))
  }

  private node(node: Node, frame: Frame, path: string): void {
    switch (node.type) {
      case 'text':
        this.out += node.text
        return
      case 'words':
        this.words(frame)
        return
      case 'slot':
        this.slot(node, frame)
        return
      case 'choice':
        this.choice(node, frame, path)
    }
  }

  private choice({sign, ways}: Extract<Node, {type: 'choice'}>, frame: Frame, path: string): void {
    const {event, register} = this.telling
    const chance = chanceOf(`${event.name} ${register} ${frame.id} ${path}`)
    if (sign === '-') {
      if (register !== 'light' || chance.roll() < 0.5) this.nodes(ways[0]!, frame, path)
      return
    }
    if (sign === '=') {
      this.nodes(register === 'agency' ? ways[0]! : chance.pick(ways), frame, path)
      return
    }
    const slot = frame.id + sign
    this.marked(slot, '')
    this.nodes(ways[this.turned(slot) ? 1 : 0]!, frame, path)
  }

  private words({id, quotation}: Frame): void {
    if (quotation === null) return
    const {otherwise} = this.telling
    const shortened = otherwise?.way === 'shortened' && otherwise.slot === id
    this.marked(`${id}"`, shortened ? quotation.short : this.turned(`${id}"`) ? quotation.lie : quotation.words)
  }

  private slot({name, form, ways}: Extract<Node, {type: 'slot'}>, frame: Frame): void {
    const {sheet, house, otherwise} = this.telling
    const person = sheet.people[name]
    if (person !== undefined) {
      this.person(name, person, {form, ways})
      return
    }
    const key = keyOf(frame, name)
    const fact = sheet.facts[key]
    if (fact === undefined) throw new Error(`no fact of the name ${name}`)
    const opens = OPENS.test(this.out.replace(MARKS, ''))
    const asked: Way = otherwise?.slot === key && isWay(otherwise.way) ? otherwise.way : 'plain'
    this.marked(key, written(fact, house, opens && !this.heading && asked === 'plain' ? 'in words' : asked))
  }

  private person(name: string, person: Person, {form, ways}: {form: string; ways: readonly string[]}): void {
    const she = person.gender === 'she'
    if (form === '') this.mention(name, person)
    else if (form === 'age') this.marked(`${name}.age`, String(person.age))
    else if (form === 'g') this.marked(`${name}.gender`, ways[she ? 1 : 0] ?? '')
    else this.marked(`${name}.gender`, pronoun(form, she))
  }

  private mention(name: string, person: Person): void {
    const {house, register, otherwise, event} = this.telling
    const {given, surname, gender} = person
    const again = otherwise?.way === 'name' && otherwise.slot === name
    if (this.heading || (this.seen.has(name) && !again && !house.courtesy)) {
      this.marked(name, surname)
      return
    }
    if (this.seen.has(name)) {
      this.marked(`${name}.gender`, gender === 'he' ? 'Mr ' : 'Ms ')
      this.marked(name, surname)
      return
    }
    this.seen.add(name)
    const role = roleOf(person, otherwise?.way === 'role' && otherwise.slot === name)
    const full = again ? `${given} J. ${surname}` : `${given} ${surname}`
    const before = !/ (?:of|for|who) |’s /u.test(role)
    const behind = register === 'reworded' || (register === 'light' && chanceOf(`${event.name} ${name}`).roll() < 0.4)
    if (before && !behind) {
      this.marked(`${name}.role`, role.replace(/^(?:the|an?) /u, ''))
      this.marked(name, ` ${full}`)
      return
    }
    this.marked(name, `${full}, `)
    this.marked(`${name}.role`, `${role},`)
  }

  text(title: string, paragraphs: readonly string[]): Told {
    const places = new Map<string, Stretch[]>()
    let text = title.replace(MARKS, '')
    const put = (paragraph: string, start: number): void => {
      const end = start + paragraph.replace(MARKS, '').length
      for (const mark of new Set(paragraph.match(MARKS) ?? [])) {
        const slot = this.slots[mark.charCodeAt(0) - FIRST_MARK]!
        places.set(slot, [...(places.get(slot) ?? []), {start, end}])
      }
    }
    put(title, 0)
    for (const paragraph of paragraphs) {
      text += '\n\n'
      put(paragraph, text.length)
      text += paragraph.replace(MARKS, '')
    }
    return {text: `${text}\n`, places}
  }
}

export function tell(telling: Telling): Told {
  const writer = new Writer(telling)
  const {event, frames, register} = telling
  const title = writer.title(event.title)
  const [lead = '', ...rest] = [event.lead, ...frames].map(frame => writer.frame(frame))
  return writer.text(title, [register === 'agency' ? `${dateline(event)}${lead}` : lead, ...rest])
}

const dateline = ({name}: Event): string =>
  `${chanceOf(name).pick(['LAKEHURST', 'GRANVIK', 'SAN ISIDRO', 'MBARI', 'KOSEN'])}, June 12 (Agency) - `

const WAYS: ReadonlySet<string> = new Set<Way>(['in words', 'rounded', 'other unit', 'calendar day', 'other words'])
const isWay = (way: string): way is Way => WAYS.has(way)

function roleOf({role, lied, gender}: Person, same: boolean): string {
  return role[lied ? 2 : same ? 1 : 0].replace('spokes*', gender === 'he' ? 'spokesman' : 'spokeswoman')
}

const PRONOUNS: Readonly<Record<string, string>> = {he: 'she', his: 'her', him: 'her'}

function pronoun(form: string, she: boolean): string {
  const low = form.toLowerCase()
  const word = she ? (PRONOUNS[low] ?? low) : low
  return form === low ? word : capital(word)
}

const OPENS = /(?:^|(?<![ap]\.m|\bJ)[.!?]”? )$/u
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** Marks that met where a part was left out, and the first letters of sentences. */
function tidy(text: string): string {
  const spaced = text
    .replace(/([ap]\.m)\.([\uE000-\uF8FF]*)\./gu, '$1$2.')
    .replace(/ +/gu, ' ')
    .replace(/ ([\uE000-\uF8FF]*)([,.])/gu, '$1$2')
    .replace(/,([\uE000-\uF8FF]*) ?([\uE000-\uF8FF]*)([,.:;])/gu, '$1$2$3')
    .replace(/,([\uE000-\uF8FF]*) ?([\uE000-\uF8FF]*)([,.:;])/gu, '$1$2$3')
  return spaced.replace(
    /(^|(?<![ap]\.m|\bJ)[.!?]”? )([\uE000-\uF8FF]*)(\p{Ll})/gu,
    (_, before: string, marks: string, letter: string) => `${before}${marks}${letter.toUpperCase()}`,
  )
}
