/**
 * IPTC ninjs 1 to 3, one news object to one article.
 *
 *     {"uri":"urn:newsml:wire.example:20310304:7","version":"2","headline":"...","body_xhtml":"<p>...</p>"}        1.x
 *     {"uri":"...","headlines":[{"value":"..."}],"bodies":[{"contenttype":"text/html","value":"<p>...</p>"}]}      2.x
 *     {"uri":"...","versionCreated":"...","pubStatus":"usable","embargoedUntil":"...","bodies":[...]}              3.x
 *
 * A body with paragraphs is preferred to the same words in one line. Avoids a picture with its caption taken for an article.
 * Source: https://iptc.org/std/ninjs/, schemas 1.0 to 3.3.
 */
import type {Edition, EditionStatus} from '../../../pipeline/types.ts'
import type {ReadLimits} from '../bytes.ts'
import {article, other, type Entry} from '../entry.ts'
import {authorityOf, webAddress} from './authority.ts'
import {fieldsOf, type Fields, type Json} from './fields.ts'
import {isMarkup, lineOf, paragraphs, plain, type Body} from './markup.ts'

/** Fields that only a news object has beside its `uri`. */
const telling = /^(?:headlines?|headline_.+|body_.+|bodies|versioncreated|firstcreated|pubstatus|\$standard)$/

export function isNinjs(object: Json): boolean {
  const {uri} = object
  return typeof uri === 'string' && Object.keys(object).some(name => telling.test(name.toLowerCase()))
}

interface Candidate {
  readonly body: Body
  readonly isMarkup: boolean
}

/** The parts of a 2.x list that are the thing itself, those that say so first. */
function mainFirst(parts: readonly Json[]): readonly Fields[] {
  const fields = parts.map(part => fieldsOf(part, {lowered: true}))
  const isMain = (field: Fields): boolean => [null, 'main'].includes(field.words('role'))
  return [...fields.filter(isMain), ...fields.filter(field => !isMain(field))]
}

function candidates(field: Fields, limits: ReadLimits): readonly Candidate[] {
  const parts = [
    ...mainFirst(field.objects('bodies')).map(part => ({type: part.words('contenttype'), text: part.words('value')})),
    ...field.names.filter(name => name.startsWith('body_')).map(name => ({type: name, text: field.words(name)})),
  ]
  return parts.flatMap(({type, text}) => {
    if (text === null) return []
    const markup = /html|nitf|xml/i.test(type ?? '') || isMarkup(text)
    return [{body: markup ? paragraphs(text, limits) : plain(text), isMarkup: markup}]
  })
}

/** The longest with paragraphs, unless plain words say much more: then that one is a teaser. */
function bodyOf(field: Fields, limits: ReadLimits): Body | null {
  const longest = (of: readonly Candidate[]): Body | null =>
    of.reduce<Body | null>((best, {body}) => (body.text.length > (best?.text.length ?? 0) ? body : best), null)
  const all = candidates(field, limits)
  const marked = longest(all.filter(({isMarkup}) => isMarkup))
  const words = longest(all.filter(({isMarkup}) => !isMarkup))
  if (marked === null || words === null) return marked ?? words
  return words.text.length > 1.2 * marked.text.length ? words : marked
}

function headlineOf(field: Fields, limits: ReadLimits): string | null {
  const listed = mainFirst(field.objects('headlines')).map(part => part.words('value'))
  const extra = field.names.filter(name => name.startsWith('headline_')).map(name => field.words(name))
  const all = [field.words('headline'), ...listed, field.words('headline_main'), ...extra, field.words('title')]
  return lineOf(all.find(words => words !== null) ?? null, limits)
}

function statusOf(field: Fields): EditionStatus | null {
  const status = field.words('pubstatus')?.toLowerCase() ?? ''
  if (status.startsWith('cancel')) return 'canceled'
  return status === 'withheld' ? 'withheld' : null
}

function editionOf(field: Fields): Edition {
  return {
    item: field.words('uri'),
    version: field.words('version'),
    revised: field.words('versioncreated'),
    status: statusOf(field),
    embargo: field.words('embargoed', 'embargoeduntil'),
    note: field.words('ednote'),
    usage: field.words('usageterms'),
  }
}

/** `source` is no field of the standard, but of systems that write it; whom the news is from is no outlet, but some name. */
function sourceOf(field: Fields, uri: string | null): string | null {
  const named = [...field.objects('infosources'), ...field.objects('infosource')]
  const infoSource = named.map(each => fieldsOf(each).words('name')).find(name => name !== null) ?? null
  return field.words('source', 'copyrightholder') ?? authorityOf(uri) ?? (webAddress(uri) === null ? infoSource : null)
}

export function ninjsEntry(object: Json, limits: ReadLimits): Entry {
  const field = fieldsOf(object, {lowered: true})
  const body = bodyOf(field, limits)
  const type = field.words('type') ?? 'text'
  const uri = field.words('uri')
  if (type !== 'text' && (body === null || body.text === '')) return other
  const isPart = ['incomplete', 'partial'].includes(field.words('representationtype') ?? '')
  return article({
    id: uri,
    title: headlineOf(field, limits),
    text: body?.text ?? '',
    said: {
      source: sourceOf(field, uri),
      date: field.words('versioncreated', 'contentcreated', 'firstcreated'),
      url: webAddress(uri),
      language: field.words('language'),
      byline: field.words('byline', 'by'),
    },
    edition: editionOf(field),
    isCut: body?.isCut === true,
    notes: [...(body?.notes ?? []), ...(isPart ? ['its provider calls this text incomplete'] : [])],
  })
}
