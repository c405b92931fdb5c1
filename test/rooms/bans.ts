/**
 * What no file, or no stage, may reach for: the network anywhere, the clock and chance in a stage.
 *
 * Reads the syntax tree, so that a comment or a string which names `Date.now` is no finding.
 */
import ts from 'typescript'
import type {Source} from './imports.ts'

export type Ban = 'network' | 'clock' | 'chance'

const modules: Readonly<Record<string, Ban>> = {
  'node:net': 'network',
  'node:http': 'network',
  'node:https': 'network',
  'node:http2': 'network',
  'node:tls': 'network',
  'node:dgram': 'network',
  'node:dns': 'network',
  'node:dns/promises': 'network',
}
const names: Readonly<Record<string, Ban>> = {
  fetch: 'network',
  WebSocket: 'network',
  EventSource: 'network',
  XMLHttpRequest: 'network',
  'Date.now': 'clock',
  'performance.now': 'clock',
  'process.hrtime': 'clock',
  'Math.random': 'chance',
  'crypto.randomUUID': 'chance',
}

/** Each place as `file:line network fetch`. */
export function banned({file, text}: Source, bans: ReadonlySet<Ban>): readonly string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const look = (node: ts.Node): void => {
    const hit = hitOf(node)
    if (hit !== null && bans.has(hit.ban)) {
      const {line} = tree.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${file}:${line + 1} ${hit.ban} ${hit.what}`)
    }
    ts.forEachChild(node, look)
  }
  look(tree)
  return found
}

interface Hit {
  readonly ban: Ban
  readonly what: string
}

function hitOf(node: ts.Node): Hit | null {
  if (ts.isStringLiteral(node)) return known(modules, node.text.startsWith('node:') ? node.text : `node:${node.text}`)
  if (ts.isPropertyAccessExpression(node)) return known(names, node.getText().replaceAll(/\s|^globalThis\./g, ''))
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const callee = node.expression.getText()
    // `new Date()` and `Date()` are now; `new Date(0)` is 1970 wherever it runs.
    if (callee === 'Date' && (node.arguments ?? []).length === 0) return {ban: 'clock', what: 'Date()'}
    return ts.isIdentifier(node.expression) ? known(names, callee) : null
  }
  return null
}

function known(table: Readonly<Record<string, Ban>>, what: string): Hit | null {
  const ban = Object.hasOwn(table, what) ? table[what] : undefined
  return ban === undefined ? null : {ban, what}
}
