declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 0 to 1, 1 for equal strings. */
  export default function jaroWinkler(x: string, y: string): number
}
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {LevenshteinDistance(x: string, y: string): number}
  export default distances
}
