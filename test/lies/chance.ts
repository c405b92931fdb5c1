/** Drawing that is the same every time: a stream of numbers that hangs on its name alone. */
export interface Chance {
  /** 0 to below 1. */
  readonly roll: () => number
  /** A whole number from `low` to `high`, both in reach. */
  readonly between: (low: number, high: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly shuffled: <T>(of: readonly T[]) => T[]
}

/** FNV-1a over UTF-16 units. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Source: mulberry32, public domain. */
export function chanceOf(name: string): Chance {
  let state = seedOf(name)
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number): number => low + Math.floor(roll() * (high - low + 1))
  const pick = <T>(from: readonly T[]): T => from[between(0, from.length - 1)]!
  const shuffled = <T>(of: readonly T[]): T[] => {
    const cards = [...of]
    for (let i = cards.length - 1; i > 0; i--) {
      const j = between(0, i)
      const card = cards[i]!
      cards[i] = cards[j]!
      cards[j] = card
    }
    return cards
  }
  return {roll, between, pick, shuffled}
}
