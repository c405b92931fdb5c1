/** The completion scripts, in the shells themselves where they are installed. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import {after, before, describe, it} from 'mocha'
import {completionFor} from '../../pipeline/cli/completion.ts'
import {commands, shells} from '../../pipeline/cli/options/commands.ts'
import {longOf} from '../../pipeline/cli/options/option.ts'
import {options, optionsOf} from '../../pipeline/cli/options/table.ts'

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0

describe('the completion scripts', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wirediff-completion-'))
    mkdirSync(path.join(folder, 'a b'))
    writeFileSync(path.join(folder, 'a b.txt'), '')
    for (const shell of shells) writeFileSync(path.join(folder, `.${shell}`), completionFor(shell))
  })
  after(() => rmSync(folder, {recursive: true}))

  const inShell = (shell: string, script: string): readonly string[] => {
    const {stdout, stderr} = spawnSync(shell, ['-c', script], {cwd: folder, encoding: 'utf8'})
    expect(stderr).to.equal('')
    return stdout.split('\n').filter(line => line !== '')
  }
  /** What bash proposes for the last of the words. */
  const bash = (...words: readonly string[]): readonly string[] =>
    inShell(
      'bash',
      `source ./.bash; COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
       _wirediff; printf '%s\\n' "\${COMPREPLY[@]}"`,
    )

  it('name every command and every option', () => {
    for (const shell of shells) {
      const script = completionFor(shell)
      for (const {name} of commands) expect(script).to.contain(name)
      for (const one of options)
        expect(script).to.contain(shell === 'fish' ? ` -l ${longOf(one).slice(2)}` : longOf(one))
    }
  })
  it('are proposed in bash: commands, the options of each, and nothing of another', () => {
    expect(bash('wirediff', '')).to.deep.equal([...commands.map(({name}) => name), 'help', '--help', '--version'])
    expect(bash('wirediff', 'sc')).to.deep.equal(['scan'])
    for (const {name} of commands)
      expect(bash('wirediff', name, '--')).to.deep.equal([...optionsOf(name).map(longOf), '--help'])
    expect(bash('wirediff', 'help', 'd')).to.deep.equal(['dedup'])
  })
  it('are proposed in bash: values, lists, files and folders with blanks', () => {
    expect(bash('wirediff', 'scan', '--csv', '')).to.deep.equal(['quoted', 'raw'])
    expect(bash('wirediff', 'scan', '--csv', '=')).to.deep.equal(['quoted', 'raw'])
    expect(bash('wirediff', 'scan', '--csv', '=', 'r')).to.deep.equal(['raw'])
    expect(bash('wirediff', 'dedup', '--lanes', 'copy,r')).to.deep.equal(['copy,reuse'])
    expect(bash('wirediff', 'scan', 'a').toSorted()).to.deep.equal(['a b', 'a b.txt'])
    expect(bash('wirediff', 'scan', '-o', 'a')).to.deep.equal(['a b'])
    expect(bash('wirediff', 'report', 'a')).to.deep.equal(['a b'])
    expect(bash('wirediff', 'explain', 'a')).to.deep.equal([])
    expect(bash('wirediff', 'completion', 'z')).to.deep.equal(['zsh'])
    expect(bash('wirediff', 'completion', 'zsh', '')).to.deep.equal([])
  })
  it('are proposed in bash: the second argument is not the first, and an option between them is none', () => {
    expect(bash('wirediff', 'state', 'c')).to.deep.equal(['check', 'compact'])
    expect(bash('wirediff', 'state', 'check', 'a')).to.deep.equal(['a b'])
    expect(bash('wirediff', 'state', '--json', 'check', 'a')).to.deep.equal(['a b'])
    expect(bash('wirediff', 'report', '--csv', '=', 'raw', 'a')).to.deep.equal(['a b'])
    expect(bash('wirediff', 'report', '--csv', 'raw', 'a')).to.deep.equal(['a b'])
    expect(bash('wirediff', 'scan', 'x', 'a').toSorted()).to.deep.equal(['a b', 'a b.txt'])
  })
  it('give each argument a place of its own in zsh and fish', () => {
    const zsh = completionFor('zsh')
    expect(zsh).to.contain("'1:verb:").and.contain("'2:folder:")
    const fish = completionFor('fish')
      .split('\n')
      .filter(line => line.includes('seen_subcommand_from state; and'))
    expect(fish.map(line => /-eq (\d)/.exec(line)?.[1])).to.deep.equal(['0', '1'])
    expect(fish[1]).to.contain('__fish_complete_directories')
  })
  it('are sound zsh', function () {
    if (!has('zsh')) this.skip()
    expect(inShell('zsh', 'zsh -n ./.zsh')).to.deep.equal([])
  })
  it('are proposed in fish', function () {
    if (!has('fish')) this.skip()
    const fish = (line: string): readonly string[] =>
      inShell('fish', `source ./.fish; complete -C '${line}'`).map(text => text.split('\t')[0] ?? '')
    expect(fish('wirediff sc')).to.deep.equal(['scan'])
    expect(fish('wirediff scan --cs')).to.deep.equal(['--csv', '--csv-delimiter'])
    expect(fish('wirediff scan --csv ')).to.deep.equal(['quoted', 'raw'])
    expect(fish('wirediff state c')).to.deep.equal(['check', 'compact'])
    expect(fish('wirediff state check a')).to.deep.equal(['a b/'])
    expect(fish('wirediff dedup --lanes copy,r')).to.deep.equal(['copy,reuse'])
  })
})

describe('the manual page', () => {
  it('is sound for groff', function () {
    if (spawnSync('groff', ['--version']).status !== 0) this.skip()
    const {stderr, status} = spawnSync('groff', ['-man', '-Tutf8', '-ww', '-z', 'man/wirediff.1'], {encoding: 'utf8'})
    expect({stderr, status}).to.deep.equal({stderr: '', status: 0})
  })
  it('reads as it was meant: dashes that can be copied, no line lost', function () {
    if (spawnSync('groff', ['--version']).status !== 0) this.skip()
    const {stdout} = spawnSync('groff', ['-man', '-Tutf8', '-P-bcou', 'man/wirediff.1'], {encoding: 'utf8'})
    for (const one of options) expect(stdout).to.contain(longOf(one))
    expect(stdout).to.contain('wirediff dedup seeds --exact --no-drop')
  })
})
