/**
 * Stages that one story goes through, each with a day of its own: two times that stand on two stages are times of two events.
 *
 * Example: arrested on Tuesday / charged on Wednesday; offered in May / bought in July; born in 1950 / elected in 1988.
 * Avoids: a day of the arrest held against the day of the charge because the sentences are alike but for that word. A verb
 * that stands on no stage says nothing. Cost: two look-ups.
 */
import {stemOf} from '../../align/stem.ts'
import {opposites} from '../../lexicon/lexicon.ts'

/** One course of events a line, its stages in order, the words of a stage together. */
const COURSES = `
  offend kill murder attack shoot stab rob rape assault abduct kidnap snatch steal burgle fire open-fire | disappear vanish | report alert | find discover | identify name | arrest detain capture apprehend seize catch nab | question interview | charge accuse indict | appear arraign plead | try trial testify deliberate | convict acquit clear verdict guilty | sentence jail imprison fine | appeal | free release parole | reoffend | deport extradite | execute hang
  bear birth | grow raise | move emigrate settle | attend study enrol | graduate qualify | join enlist sign | marry wed | divorce | elect | retire | die death | bury cremate funeral burial
  nominate select pick | stand run campaign | vote poll elect win ballot | declare return certify proclaim | swear inaugurate | serve | resign quit step-down | succeed replace
  propose table draft suggest plan | debate | pass approve adopt back endorse | reject veto defeat | sign enact ink | enforce effect | repeal
  offer bid | agree | announce unveil | complete finish close finalise finalize | acquire buy
  commission order design | build construct erect | open unveil inaugurate | extend expand renovate refurbish restore | close shut | demolish raze | reopen
  found establish set-up launch start begin | float list | merge | collapse fold | dissolve
  warn forecast | strike hit erupt quake slam | evacuate flee | rescue save pluck | die kill | recover reopen resume | repair rebuild
  board leave depart take-off sail embark | divert turn | land arrive reach dock touch-down | return
  infect catch contract | sicken fall-ill | test diagnose | admit hospitalise hospitalize | operate | discharge | die
  injure hurt wound | die death
  threaten | vote ballot | strike walk-out walkout stoppage | meet talk negotiate | settle agree | return resume | ratify
  write pen | record film shoot | release publish premiere debut screen | win award
  hire appoint | promote | suspend | sack dismiss fire oust | reinstate
  lease rent | buy purchase | sell
  lose | find recover
  apply | interview | admit grant award | revoke strip`

type Stage = readonly [course: number, stage: number]

const stagesOf = new Map<string, Stage[]>()
COURSES.trim()
  .split('\n')
  .forEach((line, course) => {
    line.split('|').forEach((words, stage) => {
      for (const word of words.trim().split(/\s+/u)) {
        const stem = stemOf(word)
        stagesOf.set(stem, [...(stagesOf.get(stem) ?? []), [course, stage]])
      }
    })
  })

/** Both stand on one course and nowhere on one stage, or the one undoes the other. */
export function stagesApart(x: string, y: string): boolean {
  const [a, b] = [stemOf(x), stemOf(y)]
  if (a === b) return false
  if (opposites(x, y)) return true
  const [left, right] = [stagesOf.get(a) ?? [], stagesOf.get(b) ?? []]
  const pairs = left
    .flatMap(one => right.map(other => [one, other] as const))
    .filter(([one, other]) => one[0] === other[0])
  return pairs.length > 0 && pairs.every(([one, other]) => one[1] !== other[1])
}
