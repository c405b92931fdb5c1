/**
 * A terminal's output as a picture: text with SGR codes in, SVG out.
 *
 * Knows what the summary uses: bold, dim, underline and the sixteen colours. Every text is escaped.
 */
interface Look {
  readonly bold: boolean
  readonly dim: boolean
  readonly underline: boolean
  readonly colour: string | null
}

interface Run {
  readonly text: string
  readonly look: Look
}

const plain: Look = {bold: false, dim: false, underline: false, colour: null}
const palette = ['#484f58', '#ff7b72', '#7ee787', '#e3b341', '#79c0ff', '#d2a8ff', '#56d4dd', '#e6edf3']
const column = 8.4
const row = 19
const margin = 18

export function picture(output: string, {title}: {readonly title: string}): string {
  const lines = output.replaceAll('\r', '').trimEnd().split('\n')
  const runs = looked(lines)
  const width = Math.max(...runs.map(line => line.reduce((sum, {text}) => sum + [...text].length, 0)), 60)
  const size = {width: Math.ceil(width * column + 2 * margin), height: lines.length * row + 2 * margin}
  const texts = runs.map((line, i) => lineOf(line, margin + (i + 0.75) * row)).filter(text => text !== '')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    '<rect width="100%" height="100%" rx="8" fill="#0d1117"/>',
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14" fill="#c9d1d9">',
    ...texts,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function looked(lines: readonly string[]): readonly (readonly Run[])[] {
  let look = plain
  const parted = lines.map(line => {
    // eslint-disable-next-line no-control-regex -- the escape character is what SGR codes start with
    const parts = line.split(/\u001b\[([\d;]*)m/)
    return parts.flatMap((part, i) => {
      if (i % 2 === 0) return part === '' ? [] : [{text: part, look}]
      look = part.split(';').reduce(changed, look)
      return []
    })
  })
  return parted.map(line => line.reduce(joined, []))
}

const isSpace = ({text, look}: Run): boolean => text.trim() === '' && !look.underline
const alike = (a: Look, b: Look): boolean =>
  a.bold === b.bold && a.dim === b.dim && a.underline === b.underline && a.colour === b.colour

/** Words painted one by one become one run; a space between them has no look of its own. */
function joined(line: readonly Run[], run: Run): readonly Run[] {
  const last = line.at(-1)
  if (last === undefined) return [run]
  if (!alike(last.look, run.look) && !(isSpace(run) && !last.look.underline)) return [...line, run]
  return [...line.slice(0, -1), {text: last.text + run.text, look: last.look}]
}

function changed(look: Look, code: string): Look {
  const number = Number(code)
  if (number === 0) return plain
  if (number === 1) return {...look, bold: true}
  if (number === 2) return {...look, dim: true}
  if (number === 4) return {...look, underline: true}
  if (number === 22) return {...look, bold: false, dim: false}
  if (number === 24) return {...look, underline: false}
  if (number === 39) return {...look, colour: null}
  if (number >= 30 && number <= 37) return {...look, colour: palette[number - 30] ?? null}
  if (number === 90) return {...look, colour: '#8b949e'}
  if (number >= 91 && number <= 97) return {...look, colour: palette[number - 90] ?? null}
  return look
}

/** Every run at its own column, so that a font of another width cannot push the next one away. */
function lineOf(runs: readonly Run[], y: number): string {
  let used = 0
  const spans = runs.map(({text, look}) => {
    const x = (margin + used * column).toFixed(1)
    const length = [...text].length
    used += length
    const style = [
      look.bold ? ' font-weight="bold"' : '',
      look.dim ? ' fill-opacity=".62"' : '',
      look.underline ? ' text-decoration="underline"' : '',
      look.colour === null ? '' : ` fill="${look.colour}"`,
    ].join('')
    return text.trim() === ''
      ? ''
      : `<tspan x="${x}" textLength="${(length * column).toFixed(1)}"${style}>${escaped(text)}</tspan>`
  })
  const inside = spans.join('')
  return inside === '' ? '' : `<text y="${y.toFixed(1)}" xml:space="preserve">${inside}</text>`
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // eslint-disable-next-line no-control-regex -- control characters are not allowed in XML
    .replaceAll(/[\u0000-\u0008\u000b-\u001f]/g, '')
