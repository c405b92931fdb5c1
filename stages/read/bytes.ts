/**
 * The bytes of a file, never more than the limits allow.
 *
 *     await wholeFile('a.txt.gz', {gzip: true, key: 'a.txt.gz', limits})
 *
 * Avoids trusting a size: a file may grow while it is read, and a gzip stream ignores `maxOutputLength`, so every byte is
 * counted here. Memory: one chunk while streaming, at most the file limit for a whole file.
 */
import {closeSync, createReadStream, fstatSync, open, openSync, readSync} from 'node:fs'
import {pipeline} from 'node:stream'
import {promisify} from 'node:util'
import {createGunzip} from 'node:zlib'
import type {Settings} from '../../pipeline/settings.ts'
import {asReject, reject} from './reject.ts'

export type ReadLimits = Settings['read']

interface Opening {
  readonly gzip: boolean
  /** For the problem row. */
  readonly key: string
  readonly limits: ReadLimits
}

export type Chunks = AsyncIterable<Uint8Array>

/** Unpacks, and stops at the cap and at the ratio. */
async function* unpacked(packed: NodeJS.ReadableStream, {key, limits}: Opening): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({chunkSize: limits.chunkBytes})
  // Errors of either end reach the loop below through `gunzip`.
  pipeline(packed, gunzip, () => undefined)
  let bytes = 0
  for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > limits.maxUnpackedBytes)
      throw reject('gzip-bomb', {file: key, detail: `more than ${limits.maxUnpackedBytes} bytes`})
    if (bytes > limits.gzipRatioFrom && bytes > limits.gzipRatio * gunzip.bytesWritten)
      throw reject('gzip-bomb', {file: key, detail: `more than ${limits.gzipRatio} to 1`})
    yield chunk
  }
}

/** The file's bytes in chunks, unpacked where packed. A failing system call is a Reject. */
export async function* chunksOf(path: string, opening: Opening): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path, {highWaterMark: opening.limits.chunkBytes})
  try {
    yield* opening.gzip ? unpacked(file, opening) : (file as Chunks)
  } catch (error) {
    throw asReject(error, opening.key)
  } finally {
    file.destroy()
  }
}

const tooLarge = ({key, limits}: Opening): Error =>
  reject('too-large', {file: key, detail: `more than ${limits.maxFileBytes} bytes`})

const openFile = promisify(open)

function filled(fd: number, opening: Opening): Uint8Array {
  try {
    const {size} = fstatSync(fd)
    if (size > opening.limits.maxFileBytes) throw tooLarge(opening)
    const bytes = Buffer.allocUnsafe(size)
    let read = 0
    while (read < size) {
      const more = readSync(fd, bytes, read, size - read, read)
      if (more === 0) break
      read += more
    }
    return bytes.subarray(0, read)
  } finally {
    closeSync(fd)
  }
}

/** All bytes of a file that is not packed: a promise for each step would cost more than reading it. */
export function plainFile(path: string, opening: Opening): Uint8Array {
  try {
    return filled(openSync(path, 'r'), opening)
  } catch (error) {
    throw asReject(error, opening.key)
  }
}

async function packedFile(path: string, opening: Opening): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunksOf(path, opening)) {
    bytes += chunk.length
    if (bytes > opening.limits.maxFileBytes) throw tooLarge(opening)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** All bytes of a file that holds one article. */
export async function wholeFile(path: string, opening: Opening): Promise<Uint8Array> {
  try {
    return await (opening.gzip ? packedFile(path, opening) : filled(await openFile(path, 'r'), opening))
  } catch (error) {
    throw asReject(error, opening.key)
  }
}
