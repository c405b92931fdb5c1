/** The article as the rules about people and speech read it: for each token its quotation, its name, its person. */
import type {Article, Range} from '../../../pipeline/types.ts'
import {coverOf} from '../quotes/cover.ts'
import type {NameMention, Person, Token} from '../types.ts'
import {GENDERED} from './desk.ts'

export interface Scene {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly firstToken: readonly number[]
  /** Index of the quotation a token stands in, or -1. */
  readonly cover: Int32Array
  readonly names: readonly NameMention[]
  /** Index into `names`, or -1. */
  readonly nameAt: Int32Array
  /** Index of the person whose name a token belongs to, or -1. */
  readonly personAt: Int32Array
  /** Tokens that are he or she and no name, by sentence: most sentences have none. */
  readonly pronounsIn: ReadonlyMap<number, readonly number[]>
}

export function sceneOf(
  marked: {readonly article: Article; readonly tokens: readonly Token[]; readonly firstToken: readonly number[]},
  names: readonly NameMention[],
  quotes: readonly Range[],
  people: readonly Pick<Person, 'mentions'>[],
): Scene {
  const nameAt = new Int32Array(marked.tokens.length).fill(-1)
  const personAt = new Int32Array(marked.tokens.length).fill(-1)
  names.forEach(({from, to}, n) => nameAt.fill(n, from, to))
  people.forEach(({mentions}, p) => {
    for (const {from, to} of mentions) personAt.fill(p, from, to)
  })
  const pronounsIn = pronounsBySentence(marked.tokens, nameAt)
  return {...marked, cover: coverOf(marked.tokens, quotes), names, nameAt, personAt, pronounsIn}
}

function pronounsBySentence(tokens: readonly Token[], nameAt: Int32Array): Scene['pronounsIn'] {
  const found = new Map<number, number[]>()
  for (const {lower, index, sentence} of tokens) {
    if (!GENDERED.has(lower) || nameAt[index] !== -1) continue
    const own = found.get(sentence)
    if (own) own.push(index)
    else found.set(sentence, [index])
  }
  return found
}

/** The token at i if it stands in the same sentence as `near`. */
export function within(scene: Scene, near: number, i: number): Token | undefined {
  const token = scene.tokens[i]
  return token && token.sentence === scene.tokens[near]?.sentence ? token : undefined
}

/** `Smith’s`: the name owns what follows. */
export const owns = (scene: Scene, to: number): boolean => /^'s?$/u.test(within(scene, to - 1, to)?.lower ?? '')
