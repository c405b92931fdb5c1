/**
 * Generated input for every function that meets what others wrote: bytes, pages, records, feeds, decisions, texts. None may
 * throw anything but a Reject, and what comes out keeps to its invariants.
 *
 *     await generated({cases: 10_000, seed: 1})
 *
 * A failure prints its seed and its smallest input.
 */
import fc from 'fast-check'
import {Reject} from '../../pipeline/errors.ts'
import {defaultSettings} from '../../pipeline/settings.ts'
import {decode, declaredIn, isBinary} from '../../stages/read/decode.ts'
import {entryOfLine} from '../../stages/read/formats/json.ts'
import {sheetOf} from '../../stages/read/formats/sheet.ts'
import {pageEntry} from '../../stages/read/page-entry.ts'
import {cellText} from '../../stages/report/csv.ts'
import {decisionsOf} from '../../stages/report/decisions.ts'
import {visible} from '../../stages/report/show.ts'
import {pageText, markup} from '../../stages/report/html/escape.ts'
import {articleOf, memberOf, told} from '../members.ts'
import {anyBytes, anyText} from './barbs.ts'
import {configurations, examplesRead, resultsRead} from './spoilt.ts'

const limits = defaultSettings.read
const reading = {
  where: {file: 'x'},
  options: {stories: 'find', storyField: 'story', sourceField: null},
  limits,
} as const

/** A Reject is an answer. */
function answered(step: () => void): void {
  try {
    step()
  } catch (error) {
    if (!(error instanceof Reject)) throw error
  }
}

function demand(isKept: boolean, what: string): void {
  if (!isKept) throw new Error(what)
}

interface Reader {
  readonly name: string
  /** Of a hundred cases. */
  readonly share: number
  readonly property: fc.IRawProperty<unknown>
}

const spansHold = (one: string, two: string): void => {
  const [a, b] = [memberOf('a.txt', one), memberOf('b.txt', two)]
  const texts = new Map([a, b].map(({article}) => [article.id, article.text] as const))
  const story = told([a, b])
  for (const {readings} of story.divergences)
    for (const {evidence} of readings)
      for (const span of evidence)
        demand(texts.get(span.article)?.slice(span.start, span.end) === span.text, 'a span is not its slice')
}

export const readers: readonly Reader[] = [
  {
    name: 'decoder',
    share: 20,
    property: fc.property(anyBytes, one => {
      isBinary(one)
      demand(!/\p{Surrogate}/u.test(decode(one, declaredIn(one)).text), 'a lone surrogate leaves the decoder')
    }),
  },
  {
    name: 'pages',
    share: 15,
    property: fc.property(anyText, one => answered(() => void pageEntry(one, {limits, notes: []}))),
  },
  {name: 'JSONL', share: 20, property: fc.property(anyBytes, one => answered(() => void entryOfLine(one, reading)))},
  {
    name: 'JSON and XML',
    share: 14,
    property: fc.property(anyBytes, fc.constantFrom('json', 'xml'), (one, format) =>
      answered(() => void sheetOf(one, format, reading)),
    ),
  },
  {
    name: 'CSV cells',
    share: 14,
    property: fc.property(anyText, one => {
      const cell = cellText(one, {raw: false})
      demand(!/[\u0000-\u001f]/.test(cell), 'a control character leaves a cell') // eslint-disable-line no-control-regex
      demand(!/^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell), 'a cell starts a formula')
      demand(!/[\u0000-\u001f\u202a-\u202e]/.test(visible(one)), 'a control character is shown') // eslint-disable-line no-control-regex
    }),
  },
  {name: 'decisions', share: 4, property: fc.property(anyBytes, one => void decisionsOf(one))},
  {
    name: 'normalize',
    share: 4,
    property: fc.property(anyText, one => {
      const article = articleOf('a.txt', one)
      for (const {start, end} of article.blocks)
        demand(start <= end && end <= article.text.length, 'a block lies outside its text')
    }),
  },
  {
    name: 'cells of pages',
    share: 2,
    property: fc.property(anyText, one => {
      const cell = pageText(markup`<i title="${one}">${one}</i>`)
      demand(
        cell.replace(/&(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);/gu, '').split(/[<>&"]/u).length === 7,
        'a mark leaves its cell',
      )
    }),
  },
  {name: 'aligner and rules', share: 2, property: fc.property(anyText, anyText, spansHold)},
  {name: 'files of every format', share: 3, property: examplesRead},
  {name: 'results', share: 1, property: resultsRead},
  {name: 'configurations', share: 1, property: configurations},
]

/** By reader, how many cases held; the first that did not is thrown. */
export async function generated({
  cases,
  seed,
}: {
  readonly cases: number
  readonly seed: number
}): Promise<ReadonlyMap<string, number>> {
  const held = new Map<string, number>()
  for (const {name, share, property} of readers) {
    const numRuns = Math.ceil((cases * share) / 100)
    await fc.assert(property, {numRuns, seed})
    held.set(name, numRuns)
  }
  return held
}
