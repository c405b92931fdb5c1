import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {allTables} from '../../stages/report/tables/index.ts'
import {root} from '../shared.ts'

describe('docs/tables.md', () => {
  it('has every table with its columns, in their order, each with what it says', () => {
    const sections = readFileSync(path.join(root, 'docs/tables.md'), 'utf8').split(/^## /m).slice(1)
    const told = sections.map(section => {
      const [file = ''] = section.split('\n', 1)
      return [file, [...section.matchAll(/^\| `(\w+)`\s*\| \S.*\|$/gm)].map(([, column]) => column)]
    })
    expect(told).to.deep.equal(allTables.map(({file, columns}) => [file, columns]))
  })
})
