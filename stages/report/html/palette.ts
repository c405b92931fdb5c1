/**
 * The colours of the pages, light and dark, and which of them must be told apart.
 *
 * Readings have a tint and a number: the number alone says it too, in grey and on paper.
 * Source: WCAG 2.2, 1.4.3 (text 4.5:1) and 1.4.11 (what is no text 3:1); test/report/palette.test.ts computes each pair.
 */
export type Colour =
  | 'paper'
  | 'wash'
  | 'ink'
  | 'soft'
  | 'line'
  | 'edge'
  | 'link'
  | 'alarm'
  | 'care'
  | 'calm'
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'only'

export type Palette = Readonly<Record<Colour, string>>

export const light: Palette = {
  paper: '#ffffff',
  wash: '#f6f5f2',
  ink: '#1b1a18',
  soft: '#5d5a54',
  line: '#dcd9d2',
  edge: '#8a867d',
  link: '#12498a',
  alarm: '#a3201c',
  care: '#7a5306',
  calm: '#2b6a3f',
  first: '#e9f0f9',
  second: '#fcefd4',
  third: '#e6f3e8',
  fourth: '#f5e8f3',
  only: '#f3efe2',
}

export const dark: Palette = {
  paper: '#15171a',
  wash: '#1e2125',
  ink: '#ecebe7',
  soft: '#b4b1a9',
  line: '#383b41',
  edge: '#7b7f87',
  link: '#94c0f6',
  alarm: '#ff948a',
  care: '#e9bd62',
  calm: '#86cf9c',
  first: '#1d2f48',
  second: '#43340f',
  third: '#1c3a25',
  fourth: '#3c2540',
  only: '#312d1d',
}

const GROUNDS: readonly Colour[] = ['paper', 'wash', 'first', 'second', 'third', 'fourth', 'only']
const TEXTS: readonly Colour[] = ['ink', 'soft', 'link', 'alarm', 'care', 'calm']

export interface Contrast {
  readonly over: Colour
  readonly on: Colour
  readonly least: number
}

/** Any text may stand on any ground; borders that carry meaning and the focus ring stand on paper and wash. */
export const contrasts: readonly Contrast[] = [
  ...GROUNDS.flatMap(on => TEXTS.map(over => ({over, on, least: 4.5}))),
  ...(['paper', 'wash'] as const).map(on => ({over: 'edge' as const, on, least: 3})),
]

/** `--ink:#1b1a18;…` */
export const declared = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
