/**
 * Which findings are which labels: as many as possible meet, each finding one label, whatever their order.
 * Source: bipartite matching by augmenting paths (Kuhn 1955); sets have tens of labels.
 */
import type {Kind} from '../pipeline/records.ts'
import {placesOf, standsIn, type Place, type Texts} from './places.ts'

/** A finding as shown: its evidence by reading. */
export interface Shown {
  readonly kind: Kind
  readonly rule: string
  readonly about: string
  readonly values: readonly string[]
  readonly sides: readonly (readonly Place[])[]
}

/** What a finding may be the finding of: a labelled difference, or a trap. */
export interface Wanted {
  readonly type: Kind
  readonly spans: Readonly<Record<string, string>>
  readonly also?: Readonly<Record<string, readonly string[]>> | undefined
  readonly sides?: readonly (readonly string[])[] | undefined
  readonly alt_types?: readonly Kind[] | undefined
}

export function pairedUp<W, S>(wanted: readonly W[], shown: readonly S[], meet: (s: S, w: W) => boolean): Map<W, S> {
  const of = new Map<W, S>()
  const placed = (finding: S, seen: Set<W>): boolean => {
    for (const want of wanted) {
      if (seen.has(want) || !meet(finding, want)) continue
      seen.add(want)
      const other = of.get(want)
      if (other === undefined || placed(other, seen)) {
        of.set(want, finding)
        return true
      }
    }
    return false
  }
  for (const finding of shown) placed(finding, new Set())
  return of
}

/** Kinds of which one of two sentences is enough: who is he and who she shows in either. */
const LOOSE: ReadonlySet<Kind> = new Set(['gender', 'name', 'role'])

export function matches(texts: Texts, shown: Shown, want: Wanted, {kindMatters}: {kindMatters: boolean}): boolean {
  const rightKind = shown.kind === want.type
  if (kindMatters && !rightKind && want.alt_types?.includes(shown.kind) !== true) return false
  const loose = LOOSE.has(want.type) && rightKind
  const inLabel = (place: Place): boolean => {
    const words = [want.spans[place.file] ?? '', ...(want.also?.[place.file] ?? [])]
    return standsIn(
      place,
      place.file,
      words.flatMap(text => placesOf(texts, place.file, text)),
    )
  }
  return shown.sides.some((side, i) =>
    shown.sides.slice(i + 1).some(other =>
      side.some(x =>
        other.some(y => {
          if (!opposed(want, x.file, y.file)) return false
          return loose ? inLabel(x) || inLabel(y) : inLabel(x) && inLabel(y)
        }),
      ),
    ),
  )
}

function opposed({spans, sides}: Wanted, x: string, y: string): boolean {
  if (x === y || spans[x] === undefined || spans[y] === undefined) return false
  if (sides === undefined) return true
  const sideOf = (file: string): number => sides.findIndex(side => side.includes(file))
  return sideOf(x) >= 0 && sideOf(y) >= 0 && sideOf(x) !== sideOf(y)
}
