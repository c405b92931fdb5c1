/**
 * Pieces of a file written by many hands, one behind the other, without anybody who gathers them: whoever writes a piece
 * learns where it begins from the one before, and tells the next.
 *
 * Example: pieces 0, 1 and 2 are made by three workers at once; as soon as 0 is made, 1 knows its place, and both are written
 * at the same time. Tasks are taken in order, so that whoever waits waits for one that is being made.
 * Wrong answer it avoids: a gigabyte of finished lines that passes through the one thread that all wait for.
 * Cost: 1 us a piece and what the writing costs.
 */
import {writeFully} from './shelf.ts'

const UNKNOWN = -1n

export interface Relay {
  readonly path: string
  /** Where each piece begins, and behind the last one where it ends; unknown ones are -1. Shared. */
  readonly begins: BigInt64Array
}

/** `start`: bytes that stand in the file before the first piece. */
export function relayOf(path: string, {start, pieces}: {readonly start: number; readonly pieces: number}): Relay {
  const begins = new BigInt64Array(new SharedArrayBuffer(8 * (pieces + 1))).fill(UNKNOWN)
  begins[0] = BigInt(start)
  return {path, begins}
}

/** Where the last piece ends, once all are written. */
export const endOf = ({begins}: Relay): number => Number(begins.at(-1))

/** Waits until the piece’s place is known. `fd` is that of the file. */
export function writePiece({begins}: Relay, {fd, piece, bytes}: {fd: number; piece: number; bytes: Uint8Array}): void {
  Atomics.wait(begins, piece, UNKNOWN)
  const at = Atomics.load(begins, piece)
  Atomics.store(begins, piece + 1, at + BigInt(bytes.length))
  Atomics.notify(begins, piece + 1)
  writeFully(fd, bytes, Number(at))
}
