/**
 * Header lines as WARC and HTTP write them: `Name: value`, names of any case, folded lines joined.
 *
 *     headersOf(['Content-Type: text/html;', ' charset=utf-8']).get('content-type')   'text/html; charset=utf-8'
 *
 * Source: ISO 28500 (WARC 1.1), RFC 9112.
 */
export type Headers = ReadonlyMap<string, string>

/** The first of a name counts. */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>()
  let last: {readonly name: string; readonly first: boolean} | null = null
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (last?.first === true) headers.set(last.name, `${headers.get(last.name) ?? ''} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    last = {name, first: !headers.has(name)}
    if (last.first) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** `text/html; charset="utf-8"` -> type `text/html`, charset `utf-8`. */
export function contentTypeOf(headers: Headers): {readonly type: string; readonly charset: string | null} {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';')
  const charset = parameters.map(each => /^\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(each)?.[1]).find(Boolean)
  return {type: type.trim().toLowerCase(), charset: charset ?? null}
}
