/**
 * A small language for sentences that hang on a fact sheet.
 *
 *   {hurt}              a fact, or a person: full name with role first, surname later
 *   {boss.he} {boss.his} {boss.him} {boss.age}
 *   {boss.g|he form|she form}
 *   {=said|told reporters}   words that say the same: the agency has the first
 *   {-, at first,}           may be left out
 *   {+|passed|rejected}      polarity: true, lie
 *   {?|did|may have done}    certainty: told as fact, hedged
 *   {~|A hit B|B hit A}      actor: true, the other way round
 *   {@chief|second}          who says it: true, lie
 *   {"}                      the words of the frame's quotation
 *
 * A space before a part that comes out empty is dropped with it.
 */
export type Node =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'slot'; readonly name: string; readonly form: string; readonly ways: readonly string[]}
  | {readonly type: 'choice'; readonly sign: Sign; readonly ways: readonly (readonly Node[])[]}
  | {readonly type: 'words'}

export type Sign = '=' | '-' | '+' | '?' | '~' | '@'
const SIGNS: ReadonlySet<string> = new Set('=-+?~@')
const isSign = (mark: string): mark is Sign => SIGNS.has(mark)

const known = new Map<string, readonly Node[]>()

export function parsed(template: string): readonly Node[] {
  const before = known.get(template)
  if (before !== undefined) return before
  const nodes = nodesOf(template)
  known.set(template, nodes)
  return nodes
}

function nodesOf(template: string): Node[] {
  const nodes: Node[] = []
  let at = 0
  while (at < template.length) {
    const open = template.indexOf('{', at)
    if (open !== at) {
      const end = open < 0 ? template.length : open
      nodes.push({type: 'text', text: template.slice(at, end)})
      at = end
      continue
    }
    const close = closing(template, open)
    nodes.push(nodeOf(template.slice(open + 1, close)))
    at = close + 1
  }
  return nodes
}

function closing(template: string, open: number): number {
  let depth = 0
  for (let i = open; i < template.length; i++) {
    if (template[i] === '{') depth++
    if (template[i] === '}' && --depth === 0) return i
  }
  throw new Error(`never closed: ${template}`)
}

function nodeOf(inner: string): Node {
  const [sign = ''] = inner
  if (inner === '"') return {type: 'words'}
  if (isSign(sign)) {
    const ways = cut(inner.slice(1)).slice('+?~'.includes(sign) ? 1 : 0)
    return {type: 'choice', sign, ways: ways.map(way => parsed(sign === '@' ? `{${way}}` : way))}
  }
  const [name = '', ...ways] = cut(inner)
  const [slot = '', form = ''] = name.split('.')
  return {type: 'slot', name: slot, form, ways}
}

/** At the bars of the outermost level. */
function cut(inner: string): string[] {
  const parts = ['']
  let depth = 0
  for (const mark of inner) {
    if (mark === '{') depth++
    if (mark === '}') depth--
    if (mark === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1]! += mark
  }
  return parts
}

/** Every slot and sign in a template, at any depth. */
export function partsOf(template: string): Node[] {
  const all = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap(node => [node, ...(node.type === 'choice' ? node.ways.flatMap(all) : [])])
  return all(parsed(template))
}
