/** docs/scheduled.md: its units are such as systemd takes, its script such as a shell takes, its options exist. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {options} from '../../pipeline/cli/options/table.ts'
import {longOf} from '../../pipeline/cli/options/option.ts'
import {root, skipWithNote} from '../shared.ts'

const page = readFileSync(path.join(root, 'docs/scheduled.md'), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text)

describe('docs/scheduled.md', () => {
  it('has units that systemd takes', function () {
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) skipWithNote(this, 'needs systemd-analyze')
    const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-units-'))
    try {
      const [service = '', timer = ''] = blocks('ini')
      // systemd looks whether the program is there.
      writeFileSync(path.join(folder, 'wirediff.service'), service.replace('/usr/local/bin/wirediff', '/bin/true'))
      writeFileSync(path.join(folder, 'wirediff.timer'), timer)
      const files = ['wirediff.service', 'wirediff.timer'].map(name => path.join(folder, name))
      const {status, stderr} = spawnSync('systemd-analyze', ['verify', ...files], {encoding: 'utf8'})
      expect(stderr.split('\n').filter(line => line.includes('wirediff.'))).to.deep.equal([])
      expect(status).to.equal(0)
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  })

  it('has a unit that may write where its alerts look', () => {
    const [service = ''] = blocks('ini')
    expect(service).to.contain('ProtectSystem=strict')
    const [, metrics = ''] = /^ExecStart=.* --metrics (\S+)/m.exec(service) ?? []
    const [, writable = ''] = /^ReadWritePaths=(\S+)$/m.exec(service) ?? []
    expect(path.dirname(metrics)).to.equal(writable)
    expect(page).to.contain(`--metrics ${metrics}`)
  })

  it('has scripts that a shell takes', () => {
    for (const script of blocks('sh'))
      expect(spawnSync('sh', ['-n'], {input: script, encoding: 'utf8'}).stderr).to.equal('')
  })

  it('names options that there are', () => {
    const known = new Set(options.map(longOf))
    const lines =
      [...blocks('sh'), ...blocks('ini'), ...blocks('crontab')].join('\n').match(/wirediff scan .*(?:\\\n.*)*/g) ?? []
    expect(lines).to.have.length(3)
    const named = lines.flatMap(line => line.match(/--[a-z-]+/g) ?? [])
    expect(named.filter(name => !known.has(name))).to.deep.equal([])
    expect(named).to.include('--state')
  })
})
