/**
 * Whom a name of an item belongs to.
 *
 *     authorityOf('urn:newsml:wire.example:20310304:7')   'wire.example'
 *     authorityOf('tag:wire.example,2031:7')              'wire.example'
 *
 * Source: RFC 3085 (`urn:newsml:provider:date:id:revision`), RFC 4151 (`tag:authority,date:specific`).
 */
const forms: readonly RegExp[] = [/^urn:newsml:([^:\s]{1,100}):/i, /^tag:([^,:\s]{1,100}),/i]

export function authorityOf(uri: string | null): string | null {
  if (uri === null) return null
  return forms.map(form => form.exec(uri)?.[1]).find(name => name !== undefined) ?? null
}

/** The address that a browser can open, else null. */
export const webAddress = (uri: string | null): string | null =>
  uri !== null && /^https?:\/\//i.test(uri) ? uri : null
