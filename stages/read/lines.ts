/**
 * Lines of a stream of bytes, each with its number and place.
 *
 *     {"id":1}⏎⏎{"id":2}   ->   line 1 at 0, 8 bytes; line 3 at 10, 8 bytes
 *
 * Lines of white space are left out but counted. A line over the limit is told, never held: memory stays at one line of
 * the limit, whatever comes. A UTF-8 byte-order mark before the first line is no part of it. Linear.
 */
export interface Line {
  /** From 1. */
  readonly line: number
  /** In bytes, from the beginning of the stream. */
  readonly offset: number
  /** Without the line feed; null for a line over the limit. */
  readonly bytes: Uint8Array | null
}

const LF = 0x0a

const isBlank = (bytes: Uint8Array): boolean => bytes.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))

const startsWithMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** Collects the pieces of the line at hand, until they are too many. */
class Pending {
  #pieces: Uint8Array[] = []
  #length = 0
  #line = 1
  #offset = 0
  readonly #maxBytes: number

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length
    if (this.#length > this.#maxBytes) this.#pieces = []
    else this.#pieces.push(piece)
  }

  /** Ends the line; null where it is blank. */
  take(): Line | null {
    const tooLong = this.#length > this.#maxBytes
    const only = this.#pieces.length === 1 ? this.#pieces[0] : undefined
    const joined = only ?? Buffer.concat(this.#pieces)
    const skipped = this.#offset === 0 && startsWithMark(joined) ? 3 : 0
    const bytes = joined.subarray(skipped)
    const line = {line: this.#line, offset: this.#offset + skipped, bytes: tooLong ? null : bytes}
    this.#pieces = []
    this.#offset += this.#length + 1
    this.#length = 0
    this.#line += 1
    return !tooLong && isBlank(bytes) ? null : line
  }
}

export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  {maxBytes}: {readonly maxBytes: number},
): AsyncGenerator<Line> {
  const pending = new Pending(maxBytes)
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      pending.add(chunk.subarray(start, end))
      start = end + 1
      const line = pending.take()
      if (line !== null) yield line
    }
    pending.add(chunk.subarray(start))
  }
  const last = pending.take()
  if (last !== null) yield last
}
