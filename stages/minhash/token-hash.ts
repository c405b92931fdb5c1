/** The 64 bits of a stream of words (stages/kernel/stream.ts) as 16 hex digits. */
import {tokenHalves} from '../kernel/stream.ts'

const hex = (h: number): string => h.toString(16).padStart(8, '0')

export function tokenHash(tokens: Int32Array): string {
  const [left, right] = tokenHalves(tokens)
  return hex(left) + hex(right)
}
