/**
 * Include and exclude patterns, matched against the path below the input folder.
 *
 *     matcher(['*.txt'])('2024/november/a.txt')      true: a pattern without a slash looks at the name alone
 *     matcher(['2024/**'])('2024/november/a.txt')    true: `**` is any number of folders
 *     matcher(['*.{htm,html}'])('a.htm')             true
 *
 * `*` and `?` stay inside one name. Avoids the exponential time of patterns turned into regular expressions: `a*a*a*a*b`
 * costs at most pattern times name. Source: the two-pointer wildcard match (R. Cox, "Glob Matching Can Be Simple And Fast
 * Too", 2017).
 */

interface Steps<T> {
  readonly star: (piece: T) => boolean
  readonly same: (piece: T, token: T) => boolean
}

/** One star is remembered: a later star makes the earlier one's choice final. */
function matches<T>(pattern: ArrayLike<T>, tokens: ArrayLike<T>, {star, same}: Steps<T>): boolean {
  let at = 0
  let token = 0
  let retryAt = -1
  let retryToken = 0
  while (token < tokens.length) {
    const piece = pattern[at]
    if (piece !== undefined && star(piece)) {
      at += 1
      retryAt = at
      retryToken = token
    } else if (piece !== undefined && same(piece, tokens[token] as T)) {
      at += 1
      token += 1
    } else if (retryAt >= 0) {
      at = retryAt
      retryToken += 1
      token = retryToken
    } else return false
  }
  while (at < pattern.length && star(pattern[at] as T)) at += 1
  return at === pattern.length
}

const matchesName = (pattern: string, name: string): boolean =>
  matches([...pattern], [...name], {
    star: piece => piece === '*',
    same: (piece, token) => piece === '?' || piece === token,
  })

const matchesPath = (pattern: string, path: string): boolean =>
  matches(pattern.split('/'), path.split('/'), {star: piece => piece === '**', same: matchesName})

/** `a.{x,y}` becomes `a.x` and `a.y`; braces inside braces are taken as they stand. */
function expand(pattern: string): readonly string[] {
  const open = pattern.indexOf('{')
  const close = pattern.indexOf('}', open)
  if (open < 0 || close < 0) return [pattern]
  const rest = expand(pattern.slice(close + 1))
  const choices = pattern.slice(open + 1, close).split(',')
  return choices.flatMap(choice => rest.map(tail => pattern.slice(0, open) + choice + tail))
}

/** True for a path that one of the patterns describes. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const plain = patterns.flatMap(expand)
  return path =>
    plain.some(pattern =>
      pattern.includes('/')
        ? matchesPath(pattern.replace(/^\.?\//, '').replace(/\/$/, '/**'), path)
        : matchesName(pattern, path.slice(path.lastIndexOf('/') + 1)),
    )
}
