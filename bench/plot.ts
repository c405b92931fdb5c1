/**
 * A line over articles as SVG, both axes by tens: a straight line at 45 degrees is growth in step with the input.
 *
 * Example: `plot({title: 'Seconds', unit: 's', lines: [{name: 'dedup', points: [[1000, 2], [10000, 18]]}]})`.
 */
export interface Line {
  readonly name: string
  readonly points: readonly (readonly [number, number])[]
}

export interface Picture {
  readonly title: string
  /** Under the title: machine and commit. */
  readonly note: string
  readonly unit: string
  readonly lines: readonly Line[]
}

const [WIDTH, HEIGHT] = [640, 400]
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 600, 70, 350]
const COLOURS = ['#1f5fa8', '#b3541e', '#2e7d4f', '#7a4b9a']

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const figure = (x: number): string => (x >= 1000 ? x.toLocaleString('en') : String(Number(x.toPrecision(3))))

/** Powers of ten from under the least to over the most. */
function decades(values: readonly number[]): readonly number[] {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9)
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9))
  return Array.from({length: high - low + 1}, (_, i) => 10 ** (low + i))
}

const scale = (ticks: readonly number[], from: number, to: number): ((x: number) => number) => {
  const [low, high] = [Math.log10(ticks[0] ?? 1), Math.log10(ticks.at(-1) ?? 10)]
  return x => Number((from + ((Math.log10(x) - low) / (high - low)) * (to - from)).toFixed(1))
}

const text = (x: number, y: number, what: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${escaped(what)}</text>`

export function plot({title, note, unit, lines}: Picture): string {
  const all = lines.flatMap(({points}) => points)
  const [across, up] = [decades(all.map(([x]) => x)), decades(all.map(([, y]) => y))]
  const [x, y] = [scale(across, LEFT, RIGHT), scale(up, BOTTOM, TOP)]
  const grid = [
    ...across.flatMap(tick => [
      `<line x1="${x(tick)}" y1="${TOP}" x2="${x(tick)}" y2="${BOTTOM}" stroke="#ddd"/>`,
      text(x(tick), BOTTOM + 18, figure(tick), 'text-anchor="middle"'),
    ]),
    ...up.flatMap(tick => [
      `<line x1="${LEFT}" y1="${y(tick)}" x2="${RIGHT}" y2="${y(tick)}" stroke="#ddd"/>`,
      text(LEFT - 8, y(tick) + 4, figure(tick), 'text-anchor="end"'),
    ]),
  ]
  const drawn = lines.flatMap(({name, points}, i) => {
    const colour = COLOURS[i % COLOURS.length] ?? '#000'
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ')}"/>`,
      ...points.flatMap(([a, b]) => [
        `<circle cx="${x(a)}" cy="${y(b)}" r="3.5" fill="${colour}"/>`,
        text(x(a), y(b) - 9, figure(b), `text-anchor="middle" fill="${colour}"`),
      ]),
      text(LEFT + 12, TOP + 18 + 16 * i, name, `fill="${colour}"`),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(LEFT, 28, title, 'font-size="16" font-weight="bold"'),
    text(LEFT, 48, note, 'fill="#555"'),
    ...grid,
    ...drawn,
    text((LEFT + RIGHT) / 2, HEIGHT - 10, 'articles', 'text-anchor="middle"'),
    text(LEFT - 8, TOP - 10, unit, 'text-anchor="end"'),
    '</svg>',
    '',
  ].join('\n')
}
