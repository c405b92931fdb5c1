/** Every example of the help, the manual page and docs/options.md does what it says: it runs, in a clone. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {commands} from '../../pipeline/cli/options/commands.ts'
import {options} from '../../pipeline/cli/options/table.ts'
import {openWorkshop} from '../docs/workshop.ts'
import {onlyOnce} from '../shared.ts'

const lines = [
  ...new Set([
    ...commands.flatMap(({examples}) => examples.map(({line}) => line)),
    ...options.map(({example}) => example),
  ]),
]

/** Something to check is no failure. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {'wirediff dedup seeds --exit-code': ['0', '1']}

describe('the examples', () => {
  it('run as they stand, each with the seeds and an earlier output beside it', function () {
    this.timeout(300_000)
    onlyOnce(this)
    const workshop = openWorkshop({colour: false})
    try {
      workshop.run(`wirediff scan seeds -q -o output; wirediff scan seeds -q --state state -o stated
        echo '{"jobs": 2}' > seeds.config.json; mkdir each`)
      // Four at once; each in a folder of its own, where it may write what it likes.
      const script = lines
        .map((line, i) => {
          const folder = `each/${i}`
          const work = `cp -r seeds output state seeds.config.json ${folder} && cd ${folder} && { set -o pipefail; ${line}; }`
          return `mkdir ${folder}; { (${work}) > ${folder}.out 2>&1; echo "$?" > ${folder}.code; } & ${i % 4 === 3 ? 'wait' : ''}`
        })
        .join('\n')
      workshop.run(`${script}\nwait`)
      const ended = lines.map((line, i) => {
        const code = workshop.run(`cat each/${i}.code`).trim()
        return (ALLOWED[line] ?? ['0']).includes(code) ? null : `${line}: ${code}: ${workshop.run(`cat each/${i}.out`)}`
      })
      expect(ended.filter(one => one !== null)).to.deep.equal([])
    } finally {
      workshop.close()
    }
  })
})
