/**
 * Groups of near-copies without chains: every member matches its representative itself.
 *
 * Articles are taken in order of precedence (earliest published, then longest, then id). Each joins the representative
 * that it is a copy of, the likest where there are several, or founds a group. So of A ~ B ~ C, where A and C are not
 * alike, C does not follow B to A.
 * Wrong answer it avoids: everything that hangs together in one group; such a closure once merged 859,092 documents into 2.
 * Cost: one step a pair. Pure, and the same for every order of articles and pairs.
 */
import {groupId} from '../../pipeline/ids.ts'
import {byText} from '../../pipeline/order.ts'
import type {ArticleId, Card, Group, Pair} from '../../pipeline/types.ts'
import {byPrecedence, type Precedence} from '../candidates/precedence.ts'
import {following} from './following.ts'

type Member = Precedence & Pick<Card, 'tokenHash' | 'tokens'>
type Match = Pick<Pair, 'a' | 'b' | 'relation' | 'jaccard'>

/** Articles of the same words, first of them first. */
interface Text {
  readonly first: Member
  readonly members: readonly Member[]
}

/** Texts in order of precedence of their first members; an article without words stands alone. */
function textsOf(sketches: readonly Member[]): readonly Text[] {
  const known = new Map<string, [Member, ...Member[]]>()
  for (const sketch of [...sketches].sort(byPrecedence)) {
    const key = sketch.tokens.length === 0 ? sketch.id : sketch.tokenHash
    const same = known.get(key)
    if (same) same.push(sketch)
    else known.set(key, [sketch])
  }
  return [...known.values()].map(members => ({first: members[0], members}))
}

/** Representatives with the texts that follow them, in order of precedence. */
function followers(texts: readonly Text[], pairs: readonly Match[]): ReadonlyMap<Text, readonly Text[]> {
  const rankOf = new Map(texts.flatMap(({members}, rank) => members.map(({id}): [ArticleId, number] => [id, rank])))
  const near = pairs.filter(({a, b, relation}) => relation === 'near-copy' && rankOf.get(a) !== rankOf.get(b))
  const rank = (id: ArticleId): number => rankOf.get(id) ?? -1
  const known = near.filter(({a, b}) => rank(a) >= 0 && rank(b) >= 0)
  const followed = following(texts.length, {
    a: known.map(({a}) => rank(a)),
    b: known.map(({b}) => rank(b)),
    jaccard: known.map(({jaccard}) => jaccard),
  })
  const groups = new Map<Text, Text[]>()
  texts.forEach((text, at) => {
    const leader = texts[followed[at] ?? at] ?? text
    const group = groups.get(leader)
    if (group) group.push(text)
    else groups.set(leader, [text])
  })
  return groups
}

/** What decides who represents a group. */
export interface Ranked {
  readonly published: {readonly iso: string} | null
  readonly words: number
}

/** Why the representative is it, in words, against the member that comes next. */
export function reasonOf(first: Ranked, second: Ranked, copies: number): string {
  const of = `of ${copies} copies`
  const published = first.published?.iso
  if (published !== second.published?.iso) return `earliest published ${of} (${published ?? 'undated'})`
  const when = published === undefined ? 'none of them dated' : `published at the same time (${published})`
  if (first.words !== second.words) return `longest ${of}, ${when} (${first.words} words)`
  return `first by id ${of}, ${when}, equally long`
}

/** Groups of two and more, by the id of their representative. */
export function groupsOf(sketches: readonly Member[], pairs: readonly Match[]): readonly Group[] {
  const groups = [...followers(textsOf(sketches), pairs).values()].flatMap((texts): Group[] => {
    const [first, second, ...others] = texts.flatMap(({members}) => members).sort(byPrecedence)
    if (!first || !second) return []
    const drop = [second, ...others].map(({id}) => id)
    const reason = reasonOf(first, second, drop.length + 1)
    return [{id: groupId(first.id), representative: first.id, reason, keep: [first.id], drop}]
  })
  return groups.sort((a, b) => byText(a.representative, b.representative))
}
