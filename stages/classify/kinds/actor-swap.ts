/**
 * actor/swap: who did it and who suffered it have changed places under one verb.
 *
 * Example: `Brandt sued Okafor` / `Okafor sued Brandt`. Avoids: the passive of the same claim, verbs whose parties may stand
 * in either order, and an article that tells both.
 */
import type {Line} from '../../align/types.ts'
import {componentsOf} from '../components.ts'
import {linePairsOf} from '../swaps/swaps.ts'
import {partiesIn, type Parties} from '../swaps/parties.ts'
import {valueAt} from '../swaps/slots.ts'
import {excluding} from '../swaps/forms.ts'
import type {LinePair} from '../swaps/types.ts'
import type {Slot, StoryView, Value} from '../types.ts'

export function partiesSwapped(story: StoryView): Slot<string>[] {
  const found = linePairsOf(story).flatMap(pair => exchanged(story, pair))
  const values = new Map(found.flat().map(value => [keyOf(value), value]))
  return componentsOf(found.map(([x, y]) => [keyOf(x), keyOf(y)] as const)).map(keys =>
    slotOf(keys.map(key => values.get(key) as Value<string>)),
  )
}

const keyOf = ({member, evidence}: Value<string>): string => `${member}:${evidence.at(-1)?.start ?? 0}`

function exchanged(story: StoryView, {lines, words}: LinePair): (readonly [Value<string>, Value<string>])[] {
  const [left, right] = words.map(partiesIn) as [Parties[], Parties[]]
  return left.flatMap(x =>
    right.flatMap(y => {
      const turned = x.verb.stem === y.verb.stem && x.doer.stem === y.sufferer.stem && x.sufferer.stem === y.doer.stem
      if (!turned || tells(right, x) || tells(left, y)) return []
      return [[valueOf(story, lines[0], x), valueOf(story, lines[1], y)] as const]
    }),
  )
}

/** `Brandt sued Okafor, and Okafor sued Brandt` */
const tells = (all: readonly Parties[], {verb, doer, sufferer}: Parties): boolean =>
  all.some(
    other => other.verb.stem === verb.stem && other.doer.stem === doer.stem && other.sufferer.stem === sufferer.stem,
  )

function valueOf(story: StoryView, line: Line, {verb, doer, sufferer}: Parties): Value<string> {
  const tokens = [verb, doer, sufferer].map(({token}) => token)
  const start = Math.min(...tokens.map(token => token.start))
  const end = Math.max(...tokens.map(token => token.end))
  const field = verb.token.in
  return valueAt(story, line, {
    place: field === undefined ? {start, end} : {start, end, in: field},
    norm: `${doer.stem} ${verb.stem} ${sufferer.stem}`,
    fact: verb.token.lemma,
  })
}

const slotOf = (values: readonly Value<string>[]): Slot<string> => ({
  about: `who did it: ${values[0]?.fact ?? ''}`,
  rule: 'actor/swap',
  scope: 'across',
  verdict: 'conflict',
  severity: 'high',
  strength: 'strong',
  why: 'under one verb, who did it and who suffered it have changed places',
  guards: ['not a passive', 'not a verb of mutual doing', 'neither article tells both'],
  numbers: {},
  values,
  stand: excluding,
})
