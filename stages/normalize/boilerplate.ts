/**
 * Which units of a text are no part of the story.
 *
 * The words of the line speak first (furniture, credits, teasers), then its place together with several weak signs
 * (pleas, links), then what stands under a heading such as `Recent articles`. Avoids the worse of two wrong answers: a
 * doubtful line stays story. Linear: two passes over the units, each of bounded work.
 */
import type {Settings as All} from '../../pipeline/settings.ts'
import {isCaption, isCredit} from './credits.ts'
import {isControl} from './controls.ts'
import {isMarks} from './desk.ts'
import {isDateLine} from './byline.ts'
import {endOfStory} from './endings.ts'
import {isFurniture} from './furniture.ts'
import {isLegal} from './legal.ts'
import {countNames, namesOf, shared, topicOf} from './names.ts'
import {isPlea} from './pleas.ts'
import {isPrompt} from './prompts.ts'
import {ruleBook} from './rules.ts'
import {shapeOf, type Shape} from './shape.ts'
import {atTail, isRow, isTable} from './tail.ts'
import {isFactLabel, isHeading, isLabelled, isTeaser} from './teasers.ts'

type Settings = All['normalize']

/** What an outlet says about its own story is story: `Correction: …`, `This story has been updated`. */
const speaksOfItself = ruleBook([
  {
    like: 'Correction: an earlier version gave the wrong name',
    test: /^\((?:adds|updates|corrects|recasts|refiles|removes|fixes|clarifies|repeats|rewrites)\b|^[[(*]*(?:correct(?:ion|s|ed)|clarification|editor[’']?s note|update[ds]?|note(?: to readers)?)\s?(?:\([^)]{1,40}\))?\s?[:—–-] ?\S/iu,
  },
  {
    like: 'This story has been updated.',
    near: ['correct', 'updated', 'amended', 'misstated', 'changed', 'clarified', 'revised', 'version'],
    test: /\b(?:this|an earlier version of this|a previous version of this) (?:story|article|report|headline|post|piece)\b.{0,60}\b(?:corrected|updated|amended|misstated|changed|clarified|incorrectly|said|revised)\b/iu,
  },
])

export const isNote = ({text}: Shape): boolean =>
  speaksOfItself(text) &&
  !text.includes('| ') &&
  !/\b(?:will|to) be updated\b|\bbeing updated\b|\bdeveloping\b/iu.test(text)

/** Names are looked for where a rule asks for them: few units come so far. */
class Unit {
  readonly shape: Shape
  readonly isNote: boolean
  #names: ReadonlySet<string> | null = null

  constructor(shape: Shape) {
    this.shape = shape
    this.isNote = isNote(shape)
  }

  get names(): ReadonlySet<string> {
    return (this.#names ??= namesOf(this.shape.text))
  }
}

class Units {
  readonly all: readonly Unit[]
  #counts: ReadonlyMap<string, number> | null = null

  constructor(shapes: readonly Shape[]) {
    this.all = shapes.map(shape => new Unit(shape))
  }

  /** How many names of the unit stand in another one too. */
  shared(unit: Unit): number {
    this.#counts ??= countNames(this.all.map(({names}) => names))
    return shared(unit.names, this.#counts)
  }
}

/** `Posted: May 4, 2031 at 5:12 PM` below the lead; above it the date line has its own kind. */
export const isStamp = (text: string): boolean =>
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified)\b|\d+ \p{L}+ ago$)/iu.test(text) &&
  isDateLine(text)

/** Says so by itself: neither its place nor the rest of the text is asked. */
function isOfPage(shape: Shape, {captionWords, promptWords}: Settings): boolean {
  const {text, words, quoted, speech} = shape
  if (isRow(shape, 3) && !/\d/u.test(text)) return true
  if (isStamp(text) || isControl(shape) || isMarks(text)) return true
  if (isFurniture(text) || isCredit(text) || isCaption(text, {words, captionWords})) return true
  return isLegal(text) || (!quoted && !speech && words <= promptWords && isPrompt(text))
}

/** "… for two weeks. All rights reserved.": the end is the page's, the paragraph is not. */
function endsSo({text, prose, words}: Shape, settings: Settings): boolean {
  if (!prose || words < 2 * settings.proseWords) return false
  const above = text.slice(0, endOfStory(text)).trimEnd()
  const shape = shapeOf(above, settings)
  return above.length < text.length && shape.prose && shape.stops && !isOfPage(shape, settings)
}

/** The words of the line itself say so, wherever it stands. */
function byWords(unit: Unit, units: Units, settings: Settings): boolean {
  const {text, words, stops, prose, quoted} = unit.shape
  if (unit.isNote) return false
  if (words > settings.captionWords)
    return /^(?:©|[Cc]opyright\b|COPYRIGHT\b|MOST READ\b)/u.test(text) && (isLegal(text) || isFurniture(text))
  if (isOfPage(unit.shape, settings)) return !endsSo(unit.shape, settings)
  if (words > settings.teaserWords || quoted || !(isTeaser(text) || (!stops && isLabelled(text)))) return false
  if (isFactLabel(text.slice(0, Math.max(0, text.indexOf(':'))))) return false
  // "Listen: that is the sound of the pumps."
  if (stops && /^\p{L}+: \p{Ll}/u.test(text)) return false
  // "Watch: the suspect, John Roe, was led away by police." is a sentence about this story
  return !(stops && prose) || units.shared(unit) < settings.sharedNames
}

interface Known {
  readonly names: ReadonlyMap<string, number>
  readonly topic: ReadonlySet<string>
}

/** A sentence of the story: prose that shares names with what went before, or its words. */
function tells(unit: Unit, known: Known, settings: Settings): boolean {
  const {prose, stops, text} = unit.shape
  if (!prose || !stops) return false
  if ([...unit.names].filter(name => known.names.has(name)).length >= settings.sharedNames) return true
  const topic = [...topicOf(text)]
  const common = topic.filter(word => known.topic.has(word)).length
  return common >= settings.sharedNames && common >= topic.length * settings.sharedTopic
}

/** Under `Recent articles` all is taken up to the end, or up to the next paragraph if the story goes on below. */
function underHeadings(units: readonly Unit[], taken: boolean[], settings: Settings): void {
  const headings = [...units.keys()].filter(at => isHeading(units[at]?.shape.text ?? ''))
  for (const at of headings) taken[at] = true
  // the first few decide: a text of nothing but headings stays linear
  for (const at of headings.slice(0, settings.headings)) {
    const before = units.slice(0, at).filter(({shape: {prose}}, index) => prose && taken[index] !== true)
    if (before.reduce((sum, unit) => sum + unit.shape.words, 0) < settings.storyWords) continue
    const topic = new Set(before.flatMap(({shape: {text}}) => [...topicOf(text)]))
    const known = {names: countNames(before.map(({names}) => names)), topic}
    const rest = units.slice(at + 1)
    const goesOn = rest.some(unit => tells(unit, known, settings))
    const until = goesOn ? rest.findIndex(({shape: {prose}}) => prose) : rest.length
    rest.slice(0, until).forEach((unit, index) => (taken[at + 1 + index] ||= !unit.isNote))
    if (!goesOn) return
  }
}

/** For each unit whether it is boilerplate; `top` units at the head stand at an edge too. */
export function boilerplateOf(
  shapes: readonly Shape[],
  {settings, top}: {readonly settings: Settings; readonly top: number},
): boolean[] {
  const units = new Units(shapes)
  const taken = units.all.map(unit => byWords(unit, units, settings))
  underHeadings(units.all, taken, settings)
  const table = isTable(shapes)
  let tail = true
  for (let at = shapes.length - 1; at >= 0; at--) {
    const unit = units.all[at]
    if (unit === undefined || taken[at] === true || unit.isNote) continue
    const edge = tail || at < top
    const beside = taken[at + 1] === true || taken[at - 1] === true
    const alone = (): boolean => units.shared(unit) === 0
    taken[at] =
      isPlea(unit.shape, {edge, ...settings}) ||
      (tail && at > 0 && unit.shape.words <= settings.teaserWords && atTail(unit.shape, {beside, table, alone}))
    if (taken[at] !== true && (unit.shape.prose || unit.shape.stops)) tail = false
  }
  return taken
}
