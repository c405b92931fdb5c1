/**
 * Problems of all units as rows with line numbers: of each file the first thousand, the rest counted in one row.
 */
import type {Settings} from '../../pipeline/settings.ts'
import type {Problem} from '../../pipeline/types.ts'
import {problemOf} from '../read/reject.ts'
import type {Register} from './register.ts'
import type {UnitTallies} from './types.ts'

const withLine = (problem: Problem, line: number, file: string): Problem => ({
  ...problem,
  file,
  line,
  message: problem.message.replace(/^(?:The file|Line \d+)/u, `Line ${line}`),
})

interface OfFile {
  readonly rows: Problem[]
  skipped: number
  /** Where the rest begins. */
  firstMore: number | null
}

export function problemRows(
  {units, linesBefore}: Register,
  tallies: readonly UnitTallies[],
  {maxProblemsAFile: most}: Settings['read'],
): {readonly problems: readonly Problem[]; readonly skipped: number} {
  const byFile = new Map<string, OfFile>()
  tallies.forEach(({problems, skipped}, u) => {
    const file = units[u]?.label ?? units[u]?.path ?? ''
    const own = byFile.get(file) ?? {rows: [], skipped: 0, firstMore: null}
    byFile.set(file, own)
    for (const {ordinal, problem} of problems) {
      const line = (linesBefore[u] ?? 0) + ordinal + 1
      if (own.rows.length < most) own.rows.push(withLine(problem, line, file))
      else own.firstMore ??= line
    }
    own.skipped += skipped
  })
  const problems = [...byFile].flatMap(([file, {rows, skipped, firstMore}]) =>
    firstMore === null
      ? rows
      : [...rows, problemOf('more-problems', {file, line: firstMore, detail: `${skipped - rows.length} from here on`})],
  )
  return {problems, skipped: [...byFile.values()].reduce((sum, {skipped}) => sum + skipped, 0)}
}
