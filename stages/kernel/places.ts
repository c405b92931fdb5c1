/**
 * Where what stands in the memory of the compiled kernel: the tables at fixed places, as wasm/layout.ts says it too, behind them
 * work space that grows with the longest unit.
 */
import type {KernelSettings} from './rows.ts'

/** Of WebAssembly’s memory. */
export const PAGE = 0x10000
export const KINDS_AT = 0x1000
export const FOLDS_AT = 0x11000
export const ASTRAL_AT = 0x31000
/** The name of the field that names the outlet. */
export const SOURCE_FIELD_AT = 0x6c000
export const WORK_AT = 0x70000
export const SOURCE_FIELD_MOST = WORK_AT - SOURCE_FIELD_AT
/** What the kernel may read behind the end of what it is given. */
const SLACK = 640
/** And behind the end of a unit: a run that is no plain one is read as if it were, as far behind as 16 bits can tell. */
const FAR = 0x10000

type Place = 'bins' | 'unit' | 'folded' | 'words' | 'grams' | 'prints' | 'rows' | 'end'
export type Places = Readonly<Record<Place, number>>

/** For units of so many bytes. */
export function placesFor(unit: number, {bins}: Pick<KernelSettings, 'bins'>, rowBytes: number): Places {
  const sizes: Record<Place, number> = {
    bins: 16 * bins,
    unit,
    folded: 2 * unit + 2 + FAR,
    words: 2 * unit + 4,
    grams: 2 * unit + 4,
    prints: 4 * unit + 8,
    rows: rowBytes,
    end: 0,
  }
  let at = WORK_AT
  const places = {...sizes}
  for (const name of Object.keys(sizes) as Place[]) {
    places[name] = at
    at = (at + sizes[name] + SLACK + 15) & ~15
  }
  return places
}
