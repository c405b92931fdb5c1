/**
 * The pairs inside a story that no lane had proposed: measured once for the same members.
 *
 * Cost: of a story that is known, one look-up; of a new one its members squared, 10 to 40 us each.
 */
import {measuredBy, place} from '../../stages/cluster/index.ts'
import type {Context} from '../context.ts'
import {sha256} from '../ids.ts'
import type {ArticleId, Card, Pair, Placed, Problem, Sketch} from '../types.ts'
import {bytesOf, parsed} from './full.ts'
import type {Sketches} from './lanes.ts'
import type {State} from './state.ts'

/** Pairs of an article with another of its story, null where they have nothing to tell. */
type Measured = Record<string, Pair | null>

/** Laid down by the article whose id sorts first: of each the pairs that were ever asked for. */
export class Kin {
  readonly #state: State
  readonly #sketches: Sketches
  readonly #measure: (a: Sketch, b: Sketch) => Pair | null
  readonly #open = new Map<ArticleId, Measured>()
  readonly #fresh = new Set<ArticleId>()

  constructor(state: State, sketches: Sketches, {settings}: Context) {
    this.#state = state
    this.#sketches = sketches
    this.#measure = measuredBy(settings)
  }

  /** What is remembered of an article holds for its own words alone. */
  #name(a: ArticleId): string {
    return `${a} ${this.#state.cards.get(a)?.raw ?? ''}`
  }

  readonly measure = (a: Card, b: Card): Pair | null => {
    const known = this.#known(a.id)
    const name = this.#name(b.id)
    const before = known[name]
    if (before !== undefined) return before
    const pair = this.#measured(a.id, b.id)
    known[name] = pair
    this.#fresh.add(a.id)
    return pair
  }

  #known(a: ArticleId): Measured {
    const open = this.#open.get(a)
    if (open !== undefined) return open
    const stored = this.#state.kin.get(this.#name(a))
    const known = stored === null ? {} : parsed<Measured>(stored)
    this.#open.set(a, known)
    return known
  }

  #measured(a: ArticleId, b: ArticleId): Pair | null {
    const [one, two] = [this.#sketch(a), this.#sketch(b)]
    return one === undefined || two === undefined ? null : this.#measure(one, two)
  }

  #sketch(id: ArticleId): Sketch | undefined {
    const day = this.#state.cards.get(id)?.day
    return day === undefined ? undefined : this.#sketches.of(day).get(id)
  }

  save(): void {
    if (this.#fresh.size === 0) return
    this.#state.together(() => {
      for (const id of this.#fresh) this.#state.kin.put(this.#name(id), bytesOf(this.#open.get(id)))
    })
    this.#fresh.clear()
  }
}

export interface Barrier {
  readonly placed: readonly Placed[]
  readonly problems: readonly Problem[]
}

/** Stories, groups and the pairs to tell, from all cards and all pairs. */
export function placed(
  state: State,
  {pairs, sketches}: {readonly pairs: readonly Pair[]; readonly sketches: Sketches},
  context: Context,
): Barrier {
  const cards = Array.from(state.cards.values(), ({card}) => card)
  const kin = new Kin(state, sketches, context)
  const {settings, options} = context
  const barrier = place({sketches: cards, pairs}, {settings, sought: options.stories, measure: kin.measure})
  kin.save()
  context.progress.advance('cluster', 1)
  return barrier
}

/** Of the members and all that was read of them: the same key, the same story. */
export function storyKey(story: Extract<Placed, {readonly type: 'story'}>['story'], state: State): string {
  const members = story.members.map(({id}) => `${id} ${state.cards.get(id)?.raw ?? ''}`)
  return sha256([story.id, ...members].join('\n')).slice(0, 24)
}
