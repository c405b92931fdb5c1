/**
 * decisions.csv belongs to the editor: `id,decision,note`, also as Excel saves it again (semicolons, windows-1252,
 * cells in typographic quotes). It is read and never written.
 *
 * Avoids: decisions lost because a spreadsheet changed the separator or the encoding.
 * Cost: linear in a file of a few kilobytes. Source: RFC 4180 for quoted cells.
 */
import {readFile} from 'node:fs/promises'
import {Failure, isCode} from '../../pipeline/errors.ts'
import type {ResultRecord} from '../../pipeline/records.ts'

export const DECISIONS = 'decisions.csv'

/** What an editor decided about a finding, a claim or a story. */
export interface Decision {
  /** As written: `accepted`, `dismissed`, or the editor's own word. */
  readonly said: string
  readonly note: string
  readonly sort: 'accepted' | 'dismissed' | 'other'
}

/** By id. */
export type Decisions = ReadonlyMap<string, Decision>

function sortOf(said: string): Decision['sort'] {
  if (/^accept/i.test(said)) return 'accepted'
  return /^dismiss/i.test(said) ? 'dismissed' : 'other'
}

/** In one cell: the decision, with the note in brackets. */
export const decisionText = ({said, note}: Decision): string => (note === '' ? said : `${said} (${note})`.trim())

/** Windows-1252 from 0x80 to 0x9f; the five places that it leaves free are shown as such. Above, it is Latin-1. */
const WINDOWS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, mark => WINDOWS[mark.charCodeAt(0) - 0x80] ?? '\ufffd')

function decode(bytes: Uint8Array): string {
  // Excel's “Unicode text” is UTF-16 with a byte-order mark.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** The mark of the first line that it has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const count = (mark: string): number => first.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Rows of cells; a quoted cell may hold the delimiter, line breaks and doubled quotes. */
export function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === delimiter || character === '\n') {
      row.push(cell)
      cell = ''
      if (character === '\n') {
        rows.push(row)
        row = []
      }
    } else if (character !== '\r') cell += character
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

/** Without the quotes that our own tables put round a cell. */
const bare = (cell = ''): string => {
  const text = cell.trim()
  return text.startsWith('“') && text.endsWith('”') ? text.slice(1, -1).trim() : text
}

/** Of two rows about one id the later holds. */
export function decisionsOf(bytes: Uint8Array): Decisions {
  // Excel takes `sep=;` in the first line as the separator, and keeps the line.
  const text = decode(bytes).replace(/^\ufeff?"?sep=.?"?\r?\n/i, '')
  const [header = [], ...rows] = rowsOf(text, delimiterOf(text))
  const names = header.map(name => bare(name).toLowerCase())
  // A table saved from divergences.csv calls the id fact_id.
  const id = names.findIndex(name => name === 'id' || name === 'fact_id')
  const decision = names.indexOf('decision')
  const note = names.indexOf('note')
  const found = new Map<string, Decision>()
  if (id === -1 || decision === -1) return found
  for (const row of rows) {
    const said = bare(row[decision])
    const noted = note === -1 ? '' : bare(row[note])
    if (bare(row[id]) !== '' && said + noted !== '') found.set(bare(row[id]), {said, note: noted, sort: sortOf(said)})
  }
  return found
}

export interface Heirs {
  readonly decisions: Decisions
  /** Before the record is shown. */
  readonly inherit: (record: ResultRecord) => void
}

/** A story or finding that had another id before keeps what the editor said of it, unless there is a newer word. */
export function heirs(given: Decisions): Heirs {
  const decisions = new Map(given)
  const pass = ({id, formerly = []}: {readonly id: string; readonly formerly?: readonly string[]}): void => {
    const said = formerly.flatMap(one => given.get(one) ?? [])[0]
    if (said !== undefined && !decisions.has(id)) decisions.set(id, said)
  }
  return {
    decisions,
    inherit: record => {
      if (record.type === 'story') for (const one of [record, ...record.divergences]) pass(one)
    },
  }
}

/** A folder without the file has no decisions; one that cannot be read stops the run, lest they go missing unseen. */
export async function readDecisions(path: string): Promise<Decisions> {
  try {
    return decisionsOf(await readFile(path))
  } catch (error) {
    if (isCode(error, 'ENOENT')) return new Map()
    throw new Failure(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}.`, {
      exitCode: 4,
      action: 'Close it in other programs or move it away, then run again.',
      cause: error,
    })
  }
}
