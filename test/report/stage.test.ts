import {expect} from 'chai'
import {describe, it} from 'mocha'
import type {Context} from '../../pipeline/context.ts'
import {Failure} from '../../pipeline/errors.ts'
import {openRun} from '../../pipeline/run.ts'
import type {ResultRecord, Told} from '../../pipeline/records.ts'
import type {Problem} from '../../pipeline/types.ts'
import {report} from '../../stages/report/index.ts'
import {story} from './invented.ts'

function contextWith({
  found,
  skipped,
  problems = [],
}: {
  found: number
  skipped: number
  problems?: readonly Problem[]
}): Context {
  const {context} = openRun({
    options: {jobs: 2, timezone: 'UTC', stories: 'find', storyField: 'story', sourceField: null},
  })
  return {...context, tally: {found, skipped, ignored: 0}, problems: [...problems]}
}

async function recordsOf(told: readonly Told[], context: Context): Promise<ResultRecord[]> {
  const records: ResultRecord[] = []
  const input = async function* (): AsyncGenerator<Told> {
    for (const one of told) yield await Promise.resolve(one)
  }
  for await (const record of report.run(input(), context)) records.push(record)
  return records
}

const problem = (file: string, line: number | null, code: string): Problem => ({
  file,
  line,
  stage: 'read',
  code,
  message: 'm',
  action: 'a',
})

describe('the room report', () => {
  it('puts the run first and the problems last, by file, line and code', async () => {
    const problems = [problem('b', 2, 'x'), problem('b', 1, 'y'), problem('b', 1, 'x'), problem('a', null, 'z')]
    const context = contextWith({found: 4, skipped: 4, problems})
    const records = await recordsOf(
      [
        {type: 'summary', articles: 0},
        {type: 'story', record: story},
      ],
      context,
    )
    expect(records.map(({type}) => type).join(' ')).to.equal('run story problem problem problem problem')
    const told = records.flatMap(record =>
      record.type === 'problem' ? [`${record.file}${record.line}${record.code}`] : [],
    )
    expect(told).to.deep.equal(['anullz', 'b1x', 'b1y', 'b2x'])
  })

  it('fails where what was given is neither an article nor a problem', async () => {
    const cases = [
      [3, 0, 2],
      [3, 2, 2],
      [0, 0, 1],
    ] as const
    for (const [found, skipped, articles] of cases) {
      let caught: unknown = null
      await recordsOf([{type: 'summary', articles}], contextWith({found, skipped})).catch(
        (error: unknown) => (caught = error),
      )
      expect(caught, `${found} ${skipped} ${articles}`).to.be.instanceOf(Failure)
    }
  })

  it('says every setting, but neither jobs nor paths', async () => {
    const [run] = await recordsOf([{type: 'summary', articles: 0}], contextWith({found: 0, skipped: 0}))
    expect(run).to.have.property('settings').that.includes({timezone: 'UTC', stories: 'find'})
    expect(JSON.stringify(run)).not.to.contain('jobs')
    expect(run).to.have.nested.property('settings.report.terminalWidth', 80)
  })
})
