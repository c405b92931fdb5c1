/**
 * The region of a page that an element opens: what is read, what is left out, what is read only if nothing else is there.
 */
export const Region = {
  /** Not part of what a reader of the article reads. */
  skipped: 1,
  /** Some sites wrap the whole page in a form. */
  form: 2,
  main: 4,
  article: 8,
  header: 16,
  /** A drawing has a title of its own. */
  drawing: 32,
  /** Marked as the text of the article: schema.org’s articleBody, in microdata. */
  body: 64,
} as const

const skippedTags = new Set(
  (
    'script style noscript template nav aside footer iframe svg math button select textarea object embed canvas audio video ' +
    'figcaption dialog menu'
  ).split(' '),
)
const skippedRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner', 'dialog', 'alert'])

const byTag = new Map<string, number>([
  ['form', Region.form],
  ['main', Region.main],
  ['article', Region.article],
  ['header', Region.header],
  ['svg', Region.skipped | Region.drawing],
])

/** Bits of Region; 0 for an element that opens none. */
export function regionOf(name: string, attributes: Readonly<Record<string, string>>): number {
  const role = attributes['role']?.trim().toLowerCase() ?? ''
  const byRole = skippedRoles.has(role) ? Region.skipped : role === 'main' ? Region.main : 0
  const isBody = attributes['itemprop'] !== undefined && /\barticleBody\b/i.test(attributes['itemprop'])
  return (byTag.get(name) ?? (skippedTags.has(name) ? Region.skipped : 0)) | byRole | (isBody ? Region.body : 0)
}

/** Said by the element itself; style sheets are not read. */
export function hidden(attributes: Readonly<Record<string, string>>): boolean {
  const {style = ''} = attributes
  return (
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
    (style.length < 1000 && /display\s{0,8}:\s{0,8}none/i.test(style))
  )
}
