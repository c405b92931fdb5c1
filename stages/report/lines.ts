/**
 * Bytes cut into lines at \n alone; each line is without its \n.
 *
 * Avoids: readline, which also ends lines at U+2028 and U+2029, and those stand inside JSON strings as they are.
 * Cost: the longest line is held once; linear.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(10, from); at !== -1; at = chunk.indexOf(10, from)) {
      held.push(chunk.subarray(from, at))
      yield Buffer.concat(held)
      held = []
      from = at + 1
    }
    if (from < chunk.length) held.push(chunk.subarray(from))
  }
  if (held.length > 0) yield Buffer.concat(held)
}
