/**
 * Word vectors made small: the common direction and the strongest axes taken out (they tell how frequent a word is, not
 * what it means), the rest turned to its principal axes, cut, and each word scaled to bytes.
 *
 * Every sum is made in one order, so that the same input gives the same bytes.
 */
export interface Reduced {
  readonly dimensions: number
  readonly bytes: Int8Array
}

export function reduce(
  vectors: readonly (readonly number[])[],
  {dimensions, dropped}: {readonly dimensions: number; readonly dropped: number},
): Reduced {
  const width = vectors[0]?.length ?? 0
  const mean = Array.from(
    {length: width},
    (_, d) => vectors.reduce((sum, one) => sum + (one[d] ?? 0), 0) / vectors.length,
  )
  const centred = vectors.map(one => one.map((value, d) => value - (mean[d] ?? 0)))
  const axes = principalAxes(centred, width).slice(dropped, dropped + dimensions)
  const bytes = new Int8Array(vectors.length * dimensions)
  centred.forEach((one, i) => {
    const turned = axes.map(axis => axis.reduce((sum, value, d) => sum + value * (one[d] ?? 0), 0))
    const largest = Math.max(...turned.map(Math.abs), 1e-9)
    turned.forEach((value, d) => (bytes[i * dimensions + d] = Math.round((value / largest) * 127)))
  })
  return {dimensions, bytes}
}

/** The cosine that a reader of the bytes gets; 0 where a word has no vector. */
export function closenessIn(words: readonly string[], {dimensions, bytes}: Reduced): (a: string, b: string) => number {
  const row = new Map(words.map((word, i) => [word, bytes.subarray(i * dimensions, (i + 1) * dimensions)]))
  const dot = (x: Int8Array, y: Int8Array): number => x.reduce((sum, value, d) => sum + value * (y[d] ?? 0), 0)
  return (a, b) => {
    const [x, y] = [row.get(a), row.get(b)]
    return x === undefined || y === undefined ? 0 : dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y))
  }
}

/** Eigenvectors of the covariance, strongest first, by Jacobi's rotations. */
function principalAxes(rows: readonly (readonly number[])[], width: number): number[][] {
  const a = covariance(rows, width)
  const v = Array.from({length: width}, (_, i) => Float64Array.from({length: width}, (_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < width; p++) for (let q = p + 1; q < width; q++) rotate(a, v, p, q)
  return Array.from({length: width}, (_, k) => k)
    .sort((x, y) => (a[y]?.[y] ?? 0) - (a[x]?.[x] ?? 0) || x - y)
    .map(k => {
      const axis = v.map(row => row[k] ?? 0)
      const sign = axis.reduce((sum, value) => sum + value, 0) < 0 ? -1 : 1
      return axis.map(value => value * sign)
    })
}

function covariance(rows: readonly (readonly number[])[], width: number): Float64Array[] {
  const sums = Array.from({length: width}, () => new Float64Array(width))
  for (const row of rows)
    for (let i = 0; i < width; i++) {
      const own = sums[i] as Float64Array
      const value = row[i] ?? 0
      for (let j = 0; j < width; j++) own[j] = (own[j] ?? 0) + value * (row[j] ?? 0)
    }
  return sums
}

/** One of Jacobi's rotations: makes a[p][q] nothing. */
function rotate(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): void {
  const [ap, aq] = [a[p] as Float64Array, a[q] as Float64Array]
  const apq = ap[q] ?? 0
  if (Math.abs(apq) < 1e-12) return
  const theta = ((aq[q] ?? 0) - (ap[p] ?? 0)) / (2 * apq)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (const row of a) turn(row, p, q, c, s)
  for (let k = 0; k < ap.length; k++) {
    const [x, y] = [ap[k] ?? 0, aq[k] ?? 0]
    ap[k] = c * x - s * y
    aq[k] = s * x + c * y
  }
  for (const row of v) turn(row, p, q, c, s)
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0]
  row[p] = c * x - s * y
  row[q] = s * x + c * y
}
