/**
 * Bytes that come in chunks, taken as lines, heads and stretches of a given length.
 *
 *     const stream = new ByteStream(chunks)
 *     await stream.head(65536)    up to and with the blank line that ends a header; null at the end of the stream
 *     await stream.take(1000)     fewer at the end
 *
 * Memory: what is asked for, and a chunk. Linear: a byte is looked at once for its head and copied once.
 */
const LF = 0x0a
const CR = 0x0d

export class ByteStream {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array()
  #offset = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** Of the next byte, from the beginning of the stream. */
  get offset(): number {
    return this.#offset
  }

  /** False at the end of the stream. */
  async #fill(): Promise<boolean> {
    while (this.#held.length === 0) {
      const next = await this.#chunks.next()
      if (next.done === true) return false
      this.#held = next.value
    }
    return true
  }

  #pass(bytes: number): Uint8Array {
    const passed = this.#held.subarray(0, bytes)
    this.#held = this.#held.subarray(bytes)
    this.#offset += passed.length
    return passed
  }

  /** With its line feed, at most as long as told; empty at the end. */
  async line(most: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    let length = 0
    while (length < most && (await this.#fill())) {
      const end = this.#held.indexOf(LF)
      const piece = this.#pass(Math.min(end < 0 ? this.#held.length : end + 1, most - length))
      pieces.push(piece)
      length += piece.length
      if (piece.at(-1) === LF) break
    }
    return pieces.length === 1 ? (pieces[0] ?? new Uint8Array()) : Buffer.concat(pieces)
  }

  async take(bytes: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    let left = bytes
    while (left > 0 && (await this.#fill())) {
      const piece = this.#pass(left)
      pieces.push(piece)
      left -= piece.length
    }
    return pieces.length === 1 ? (pieces[0] ?? new Uint8Array()) : Buffer.concat(pieces)
  }

  async skip(bytes: number): Promise<void> {
    let left = bytes
    while (left > 0 && (await this.#fill())) left -= this.#pass(left).length
  }
}

export const isBlankLine = (line: Uint8Array): boolean =>
  line.length > 0 && line.every(byte => byte === CR || byte === LF) && line.at(-1) === LF
