/**
 * One labelled story against what a run says of it: counts, and a line for each hit, miss and false alarm.
 *
 * Only what is shown by default counts (strength strong or likely, no refinement, no update). A second finding of one
 * labelled difference counts as wrong; a label on which two careful editors could disagree counts neither way.
 */
import type {ArticleRecord, Divergence, StoryRecord} from '../pipeline/records.ts'
import type {ArticleId, Span} from '../pipeline/types.ts'
import type {LabelledDifference, LabelledStory} from './labels.ts'
import {matches, pairedUp, type Shown} from './matching.ts'
import {placeOf, placesOf, rawPlace, standsIn, type Place, type Texts} from './places.ts'

export interface Run {
  readonly texts: Texts
  readonly articles: readonly ArticleRecord[]
  readonly stories: readonly StoryRecord[]
  readonly fileOf: (id: ArticleId) => string
}

/** How a rule or a kind did: findings shown, and of them right. */
export interface Tally {
  labelled: number
  hit: number
  shown: number
  right: number
}

export interface Counts {
  readonly byKind: Map<string, Tally>
  readonly byRule: Map<string, Tally>
  readonly byDifficulty: Map<string, Tally>
  readonly all: Tally
  readonly high: Tally
  readonly core: Tally
  readonly unique: Tally
  readonly within: Tally
  traps: number
  readonly boilerplate: {lines: number; found: number; lost: number; lostOf: number}
  readonly list: string[]
}

const tally = (): Tally => ({labelled: 0, hit: 0, shown: 0, right: 0})

export const noCounts = (): Counts => ({
  byKind: new Map(),
  byRule: new Map(),
  byDifficulty: new Map(),
  all: tally(),
  high: tally(),
  core: tally(),
  unique: tally(),
  within: tally(),
  traps: 0,
  boilerplate: {lines: 0, found: 0, lost: 0, lostOf: 0},
  list: [],
})

export function tallyOf(of: Map<string, Tally>, key: string): Tally {
  const known = of.get(key) ?? tally()
  of.set(key, known)
  return known
}

export const isShown = ({strength, verdict}: Divergence): boolean =>
  strength !== 'weak' && verdict !== 'refinement' && verdict !== 'update'

export const shownOf = ({fileOf}: Run, finding: Divergence): Shown => ({
  kind: finding.kind,
  rule: finding.rule,
  about: finding.about,
  values: finding.readings.map(({value}) => value),
  sides: finding.readings.map(({evidence}) => evidence.map(span => placeOf(span, fileOf(span.article)))),
})

/** Adds one story to the counts. */
export function countStory(run: Run, want: LabelledStory, counts: Counts): void {
  const own = run.stories.filter(({articles}) => articles.some(id => want.articles.includes(run.fileOf(id))))
  const findings = own.flatMap(({divergences}) => divergences).filter(isShown)
  countDifferences(run, {want, findings: findings.filter(({scope}) => scope === 'across')}, counts)
  countWithin(run, {want, findings: findings.filter(({scope}) => scope === 'within')}, counts)
  countCore(run, {want, own}, counts.core)
  countUnique(run, {want, own}, counts.unique)
  countBoilerplate(run, want, counts.boilerplate)
}

function countDifferences(
  run: Run,
  {want, findings}: {want: LabelledStory; findings: readonly Divergence[]},
  counts: Counts,
): void {
  const shown = findings.map(finding => shownOf(run, finding))
  const typed = pairedUp(want.divergences, shown, (s, w) => matches(run.texts, s, w, {kindMatters: true}))
  const loose = pairedUp(want.divergences, shown, (s, w) => matches(run.texts, s, w, {kindMatters: false}))
  for (const label of want.divergences) if (label.optional !== true) countLabel(want, label, typed.has(label), counts)
  const onLabel = new Set([...typed].flatMap(([label, finding]) => (label.optional === true ? [] : [finding])))
  const disputed = new Set(
    [...typed, ...loose].flatMap(([label, s]) => (label.optional === true && !onLabel.has(s) ? [s] : [])),
  )
  const taken = new Set(typed.values())
  for (const finding of shown) if (!disputed.has(finding)) countFinding(run, want, finding, taken.has(finding), counts)
}

function countLabel({story}: LabelledStory, label: LabelledDifference, hit: boolean, counts: Counts): void {
  const tallies = [counts.all, tallyOf(counts.byKind, label.type), tallyOf(counts.byDifficulty, label.difficulty)]
  if (label.severity === 'high') tallies.push(counts.high)
  for (const own of tallies) {
    own.labelled++
    if (hit) own.hit++
  }
  counts.list.push(`${hit ? 'hit ' : 'MISS'} ${story} ${label.id} ${label.type} (${label.difficulty}) ${label.about}`)
}

function countFinding(run: Run, want: LabelledStory, finding: Shown, right: boolean, counts: Counts): void {
  for (const own of [counts.all, tallyOf(counts.byKind, finding.kind), tallyOf(counts.byRule, finding.rule)]) {
    own.shown++
    if (right) own.right++
  }
  if (right) return
  const trap = want.traps.find(label => matches(run.texts, finding, label, {kindMatters: true}))
  if (trap !== undefined) counts.traps++
  const why = trap === undefined ? '' : ` (${trap.why})`
  counts.list.push(
    `${trap ? 'TRAP' : 'EXTRA'} ${want.story} ${finding.rule} "${finding.about}" ${finding.values.join(' | ')}${why}`,
  )
}

function countWithin(
  run: Run,
  {want, findings}: {want: LabelledStory; findings: readonly Divergence[]},
  counts: Counts,
): void {
  const shown = findings.map(finding => shownOf(run, finding))
  counts.within.shown += shown.length
  for (const {source, spans} of want.within ?? []) {
    counts.within.labelled++
    const told = (words: string): boolean =>
      shown.some(({sides}) => sides.flat().some(place => standsIn(place, source, placesOf(run.texts, source, words))))
    if (spans.every(told)) counts.within.hit++
  }
}

interface OfStory {
  readonly want: LabelledStory
  readonly own: readonly StoryRecord[]
}

/** All pairs of two different files. */
const pairsOf = <T extends {readonly file: string}>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((x, i) => all.slice(i + 1).flatMap(y => (x.file === y.file ? [] : [[x, y] as const])))

function countCore(run: Run, {want, own}: OfStory, counts: Tally): void {
  const labelled = want.core.flatMap(({spans, also}) =>
    pairsOf(
      Object.entries(spans).map(([file, words]) => ({
        file,
        extents: [words, ...(also?.[file] ?? [])].flatMap(text => placesOf(run.texts, file, text)),
      })),
    ),
  )
  const told = own.flatMap(({core}) => core.flatMap(({tellings}) => pairsOf(tellings.map(span => placed(run, span)))))
  type Label = (typeof labelled)[number]
  const meets = ([x, y]: readonly [Place, Place], [a, b]: Label): boolean =>
    (standsIn(x, a.file, a.extents) && standsIn(y, b.file, b.extents)) ||
    (standsIn(y, a.file, a.extents) && standsIn(x, b.file, b.extents))
  counts.labelled += labelled.length
  counts.shown += told.length
  counts.hit += labelled.filter(label => told.some(pair => meets(pair, label))).length
  counts.right += told.filter(pair => labelled.some(label => meets(pair, label))).length
}

const placed = ({fileOf}: Run, span: Span): Place => placeOf(span, fileOf(span.article))

/** What is neither labelled unique nor core nor boilerplate counts neither way. */
function countUnique(run: Run, {want, own}: OfStory, counts: Tally): void {
  const told = own.flatMap(({unique}) => unique.map(claim => placed(run, claim)))
  const extents = (file: string, words: string) => ({file, extents: placesOf(run.texts, file, words)})
  const alone = want.unique.map(({article, span}) => extents(article, span))
  const shared = [
    ...want.core.flatMap(({spans}) => Object.entries(spans).map(([file, words]) => extents(file, words))),
    ...want.boilerplate.map(({article, span}) => extents(article, span)),
  ]
  counts.labelled += alone.length
  counts.hit += alone.filter(label => told.some(place => standsIn(place, label.file, label.extents))).length
  for (const place of told) {
    const right = alone.some(label => standsIn(place, label.file, label.extents))
    if (right || shared.some(label => standsIn(place, label.file, label.extents))) counts.shown++
    if (right) counts.right++
  }
}

function countBoilerplate(run: Run, want: LabelledStory, counts: Counts['boilerplate']): void {
  for (const file of want.articles) {
    const article = run.articles.find(({id}) => run.fileOf(id) === file)
    const cut = (article?.blocks ?? []).filter(({kind}) => kind === 'boilerplate')
    const inside = (words: string): number => {
      const [start, end] = rawPlace(run.texts, file, words)
      return cut.reduce((sum, block) => sum + Math.max(0, Math.min(block.end, end) - Math.max(block.start, start)), 0)
    }
    const lines = want.boilerplate.filter(({article: of}) => of === file)
    counts.lines += lines.length
    counts.found += lines.filter(({span}) => 2 * inside(span) >= span.length).length
    const kept = [
      ...want.core.map(({spans}) => spans[file]),
      ...want.divergences.map(({spans}) => spans[file]),
      ...want.unique.filter(({article: of}) => of === file).map(({span}) => span),
    ]
    for (const words of kept) {
      if (words === undefined) continue
      counts.lostOf += words.length
      counts.lost += inside(words)
    }
  }
}
