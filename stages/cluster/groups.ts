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
import type {ArticleId, Group, Pair, Sketch} from '../../pipeline/types.ts'
import {byPrecedence, compareText, type Precedence} from '../candidates/precedence.ts'

type Member = Precedence & Pick<Sketch, 'tokenHash' | 'tokens'>
type Match = Pick<Pair, 'a' | 'b' | 'relation' | 'jaccard'>

/** Articles of the same words, first of them first. */
interface Text {
  readonly first: Member
  readonly members: readonly Member[]
}

/** Texts in order of precedence of their first members; an article without words stands alone. */
function textsOf(sketches: readonly Member[]): readonly Text[] {
  const byText = new Map<string, [Member, ...Member[]]>()
  for (const sketch of [...sketches].sort(byPrecedence)) {
    const key = sketch.tokens.length === 0 ? sketch.id : sketch.tokenHash
    const same = byText.get(key)
    if (same) same.push(sketch)
    else byText.set(key, [sketch])
  }
  return [...byText.values()].map(members => ({first: members[0], members}))
}

/** For every text: the near-copies of any of its members, by text, with the greatest Jaccard found. */
function likenesses(texts: readonly Text[], pairs: readonly Match[]): ReadonlyMap<Text, ReadonlyMap<Text, number>> {
  const textOf = new Map(texts.flatMap(text => text.members.map(({id}): [ArticleId, Text] => [id, text])))
  const alike = new Map<Text, Map<Text, number>>()
  const note = (from: Text, to: Text, jaccard: number): void => {
    const known = alike.get(from) ?? new Map<Text, number>()
    alike.set(from, known.set(to, Math.max(jaccard, known.get(to) ?? 0)))
  }
  for (const {a, b, relation, jaccard} of pairs) {
    const [x, y] = [textOf.get(a), textOf.get(b)]
    if (relation !== 'near-copy' || !x || !y || x === y) continue
    note(x, y, jaccard)
    note(y, x, jaccard)
  }
  return alike
}

/** Representatives with the texts that follow them, in order of precedence. */
function followers(texts: readonly Text[], pairs: readonly Match[]): ReadonlyMap<Text, readonly Text[]> {
  const alike = likenesses(texts, pairs)
  const groups = new Map<Text, Text[]>()
  for (const text of texts) {
    const [nearest] = [...(alike.get(text) ?? [])]
      .filter(([other]) => groups.has(other))
      .sort(([p, likeP], [q, likeQ]) => likeQ - likeP || byPrecedence(p.first, q.first))
    const group = nearest && groups.get(nearest[0])
    if (group) group.push(text)
    else groups.set(text, [text])
  }
  return groups
}

/** Why the representative is it, in words, against the member that comes next. */
function reasonOf(first: Member, second: Member, copies: number): string {
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
  return groups.sort((a, b) => compareText(a.representative, b.representative))
}
