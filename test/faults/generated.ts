/**
 * Generated input for every function that meets what others wrote: bytes, pages, records, feeds, decisions, texts. None may
 * throw anything but a Reject, and what comes out keeps to its invariants.
 *
 *     generated({cases: 10_000, seed: 1})
 *
 * Pieces that have hurt other programs are mixed with bytes of chance; a failure prints its seed and its smallest input.
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
import {articleOf, memberOf, told} from '../members.ts'

const limits = defaultSettings.read
const reading = {
  where: {file: 'x'},
  options: {stories: 'find', storyField: 'story', sourceField: null},
  limits,
} as const

/** What has hurt others. */
const BARBS: readonly string[] = [
  ...[
    '\0',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2028',
    '\u0085',
    '\u200b',
    '\u00ad',
    'e\u0301',
    '\u{1F468}\u200D\u{1F469}',
  ],
  ...[
    '<p>',
    '</p>',
    '<div><div><div>',
    '<script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#x110000;',
    '&lt',
    '<a href="javascript:',
  ],
  ...[
    '<?xml version="1.0"?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<rss><channel><item><title>',
    '<entry>',
    '</item></channel></rss>',
  ],
  ...['{"text":', '"__proto__":{}', '[[[[', '}', '"date":"2031-13-45"', '1e999', '\\u12', '"id":9007199254740993', ','],
  ...['=1+1', '@SUM(A1)', '\t=1', '\r\n-1', '＝1', '"', "'", ';', '“', '”', '„', '«'],
  ...[
    '14 people',
    '17 people',
    '1.4 million pounds',
    '0',
    '-0',
    '1,000,000,000,000',
    '½',
    '३',
    '12/31/99',
    '29 February',
    'last Monday',
  ],
  ...[
    'Ann Orr',
    'Mr Orr',
    'she said',
    'he said',
    'the mayor',
    'of Lyon',
    'no one',
    'not',
    'U.S.',
    'Dr.',
    'O’Neill-d’Arc',
  ],
  ...[
    'said: "We',
    'never',
    'resigned."',
    'killed',
    'was killed by',
    'opened',
    '(AP) -',
    'LYON, May 3 -',
    '- - -',
    '...',
    '\n\n',
    '\n',
  ],
]
const text = fc
  .array(
    fc.oneof({weight: 5, arbitrary: fc.constantFrom(...BARBS)}, {weight: 2, arbitrary: fc.string({unit: 'binary'})}),
    {
      maxLength: 40,
    },
  )
  .map(parts => parts.join(' '))
const bytes = fc.oneof(
  text.map(one => new Uint8Array(Buffer.from(one))),
  text.map(one => new Uint8Array(Buffer.from(one, 'utf16le'))),
  text.map(one => new Uint8Array(Buffer.from(one, 'latin1'))),
  fc.uint8Array({maxLength: 300}),
)

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
  readonly property: fc.IRawProperty<unknown, false>
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
    share: 25,
    property: fc.property(bytes, one => {
      isBinary(one)
      demand(!/\p{Surrogate}/u.test(decode(one, declaredIn(one)).text), 'a lone surrogate leaves the decoder')
    }),
  },
  {
    name: 'pages',
    share: 15,
    property: fc.property(text, one => answered(() => void pageEntry(one, {limits, notes: []}))),
  },
  {name: 'JSONL', share: 20, property: fc.property(bytes, one => answered(() => void entryOfLine(one, reading)))},
  {
    name: 'JSON and XML',
    share: 15,
    property: fc.property(bytes, fc.constantFrom('json', 'xml'), (one, format) =>
      answered(() => void sheetOf(one, format, reading)),
    ),
  },
  {
    name: 'CSV cells',
    share: 15,
    property: fc.property(text, one => {
      const cell = cellText(one, {raw: false})
      demand(!/[\u0000-\u001f]/.test(cell), 'a control character leaves a cell') // eslint-disable-line no-control-regex
      demand(!/^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell), 'a cell starts a formula')
      demand(!/[\u0000-\u001f\u202a-\u202e]/.test(visible(one)), 'a control character is shown') // eslint-disable-line no-control-regex
    }),
  },
  {name: 'decisions', share: 4, property: fc.property(bytes, one => void decisionsOf(one))},
  {
    name: 'normalize',
    share: 4,
    property: fc.property(text, one => {
      const article = articleOf('a.txt', one)
      for (const {start, end} of article.blocks)
        demand(start <= end && end <= article.text.length, 'a block lies outside its text')
    }),
  },
  {name: 'aligner and rules', share: 2, property: fc.property(text, text, spansHold)},
]

/** By reader, how many cases held; the first that did not is thrown. */
export function generated({cases, seed}: {readonly cases: number; readonly seed: number}): ReadonlyMap<string, number> {
  const held = new Map<string, number>()
  for (const {name, share, property} of readers) {
    const numRuns = Math.ceil((cases * share) / 100)
    fc.assert(property, {numRuns, seed})
    held.set(name, numRuns)
  }
  return held
}
