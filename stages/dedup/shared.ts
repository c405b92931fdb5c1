/** Numbers in memory that all workers see. */
export const sharedFloats = (length: number): Float64Array => new Float64Array(new SharedArrayBuffer(8 * length))
export const sharedNumbers = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(4 * length))
export const sharedBytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length))
