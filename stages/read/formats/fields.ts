/**
 * Fields of a JSON object, each taken only where it is of the type that the format gives it.
 *
 *     const field = fieldsOf({headline: 'Ferry refloated', version: 3, __proto__: {...}})
 *     field.words('headline')   'Ferry refloated'
 *     field.words('version')    '3'
 *
 * Own fields only, so that `__proto__` and inherited names do no harm.
 */
import {filled} from '../entry.ts'

export type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export interface Fields {
  readonly names: readonly string[]
  /** As it is, undefined where absent. */
  value(name: string): unknown
  /** Text or a number, of the first name that has one; null for blank and other types. */
  words(...names: readonly string[]): string | null
  objects(name: string): readonly Json[]
}

/** `lowered`: names in lower case, as ninjs 3 writes `versionCreated` where ninjs 2 wrote `versioncreated`. */
export function fieldsOf(object: Json, {lowered = false} = {}): Fields {
  const own = new Map<string, unknown>()
  for (const [name, value] of Object.entries(object)) {
    const key = lowered ? name.toLowerCase() : name
    if (!own.has(key)) own.set(key, value)
  }
  const wordsAt = (name: string): string | null => {
    const value = own.get(name)
    return typeof value === 'string' ? filled(value) : typeof value === 'number' ? String(value) : null
  }
  return {
    names: [...own.keys()],
    value: name => own.get(name),
    words: (...names) => names.map(wordsAt).find(words => words !== null) ?? null,
    objects: name => {
      const value = own.get(name)
      return Array.isArray(value) ? (value as unknown[]).filter(isObject) : isObject(value) ? [value] : []
    },
  }
}
