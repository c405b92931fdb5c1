/**
 * field: of what one is minister, director, driver, professor.
 *
 * Example: `health minister` / `minister of finance`; `homeland security commissioner` / `police commissioner`; `bus driver` /
 * `taxi driver`. Avoids: home and interior, communications and press, `minister` alone.
 */
import type {Calling} from '../../annotate/types.ts'
import type {Aspect} from './role-aspects.ts'
import {isPast} from './role-aspects.ts'

const HEADS = new Set(
  `minister secretary commissioner director officer manager editor correspondent advisor professor teacher lecturer driver
  engineer head chief surgeon analyst expert specialist chairman coordinator president reporter producer superintendent
  executive negotiator salesman worker champion record-holder leader`.split(/\s+/u),
)

/** Fields that one office covers one of; words of one line mean one field. */
const FIELDS = new Map(
  `foreign external diplomatic diplomacy|finance financial treasury exchequer economy economic economics budget|defence military
  health medical healthcare public-health|veterinary|education schools|interior home|justice legal|transport transportation roads infrastructure|trade commerce
  energy power petroleum oil|environment environmental climate|agriculture agricultural farming food rural|labour employment work
  culture cultural arts heritage|manufacturing production|engineering|supply logistics|strategy|sport sports sporting athletic athletics|tourism|housing|immigration migration borders border
  science scientific research|technology technical digital it|welfare social|water irrigation|mines mining mineral|planning
  communications communication press media pr relations|marketing|sales|operations operating|commercial|policy
  personnel hr human people|editorial|music musical|police policing|fire|ambulance|homeland|customs|prisons prison corrections
  electoral elections election|security|intelligence|maths mathematics math|history|english|geography|physics|chemistry|biology
  drama|law|religion theology|philosophy|psychology|sociology|politics political|medicine|surgery|architecture
  bus coach|taxi cab minicab|train rail railway locomotive|lorry truck hgv|tram|delivery van|racing
  heart cardiac|brain neuro|plastic cosmetic|orthopaedic orthopedic|eye
  fashion|business city|crime|royal|health|features|parks|maintenance|safety|compliance|procurement|fundraising|welfare|innovation|investment`
    .split(/[|\n]/u)
    .flatMap((line, i) =>
      line
        .trim()
        .split(/\s+/u)
        .map(word => [word, i] as const),
    ),
)

/** Two words that fields are made of beside others: `security` in `homeland security` and in `security adviser`. */
const wordsOf = ({head, modifiers, complement}: Calling): string[] => {
  const of = complement?.preposition === 'of' || complement?.preposition === 'for' ? complement.words : []
  const end = of.findIndex(word => /^(?:at|in|with|from|to|under)$/u.test(word))
  return [...head.split(' ').slice(0, -1), ...modifiers, ...(end < 0 ? of : of.slice(0, end))]
}

function fieldsOf(calling: Calling): number[] {
  return [...new Set(wordsOf(calling).flatMap(word => FIELDS.get(word) ?? []))].sort((a, b) => a - b)
}

const baseOf = ({head, standing}: Calling): string => {
  const base = head.split(' ').at(-1) ?? ''
  // a vice president of manufacturing heads it as a chief officer would
  return base === 'president' && standing.includes('under') ? 'vice president' : base
}

/** Minister and secretary, chief and head: one office in two countries’ words. */
const RANKED = /^(?:minister|secretary)$/u
const LEADING = /^(?:head|chief|director|manager|officer|vice president|vice-president)$/u
const CHAIRING = /^(?:head|chairman|chair|leader|president)$/u

function sameBase(x: string, y: string): boolean {
  if (x === y || (RANKED.test(x) && RANKED.test(y)) || (LEADING.test(x) && LEADING.test(y))) return true
  return CHAIRING.test(x) && CHAIRING.test(y)
}

export const field: Aspect = {
  name: 'field',
  severity: 'medium',
  answer: ({calling}) =>
    (HEADS.has(baseOf(calling)) || baseOf(calling) === 'vice president') &&
    fieldsOf(calling).length > 0 &&
    !isPast(calling)
      ? `${fieldsOf(calling).join('+')} ${baseOf(calling)}`
      : null,
  stand: ({calling: a}, {calling: b}) => {
    if (!sameBase(baseOf(a), baseOf(b))) return 'unknown'
    const [x, y] = [fieldsOf(a), fieldsOf(b)]
    return x.some(one => y.includes(one)) ? 'same' : 'apart'
  },
}
