/** The table of options: all that is made of it is whole, and what does not stand in it is refused. */
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {inForce} from '../../pipeline/cli/in-force.ts'
import {commands} from '../../pipeline/cli/options/commands.ts'
import {nearest, slips} from '../../pipeline/cli/options/near.ts'
import {camel, longOf, usageOf} from '../../pipeline/cli/options/option.ts'
import {options, optionsOf} from '../../pipeline/cli/options/table.ts'
import {asked, helpOf, refusal} from './asking.ts'

const once = (names: readonly string[]): void => void expect([...new Set(names)]).to.deep.equal(names)

describe('the table of options', () => {
  it('says each name once', () => {
    once(options.map(({name}) => name))
    once(options.flatMap(({short}) => short ?? []))
    once(commands.map(({name}) => name))
  })
  it('tells of every command in the help, and of every option with its default in the help of its commands', async () => {
    const program = await helpOf('')
    for (const {name} of commands) {
      expect(program).to.match(new RegExp(`^  ${name} `, 'm'))
      const help = await helpOf(name)
      for (const one of options) {
        const isThere = help.includes(`  ${usageOf(one)} `) || help.includes(`  ${usageOf(one)}\n`)
        expect(isThere, `${name} ${usageOf(one)}`).to.equal(one.commands.includes(name))
      }
    }
  })
  it('has an example of each, which uses it', () => {
    for (const one of options) {
      // of several commands the last is the example, those before lay the ground for it
      const [, command = ''] = one.example.split(' && ').at(-1)?.split(' ') ?? []
      expect(one.commands, one.name).to.include(command)
      expect(one.example).to.match(new RegExp(` (?:${longOf(one)}|-${one.short ?? '-'})(?: |$)`))
    }
    for (const {name, examples} of commands)
      for (const {line} of examples) expect(line).to.match(new RegExp(`^wirediff ${name} `))
  })
  it('gives every command its defaults', async () => {
    for (const form of commands.filter(one => one.name !== 'completion')) {
      const {flags, origins} = await asked(form.name, ...form.arguments.map(({kind}) => kind.words[0] ?? 'x'))
      expect(origins.size).to.equal(0)
      expect(Object.keys(flags).toSorted()).to.deep.equal(options.map(one => camel(one.name)).toSorted())
      for (const one of options) expect(flags).to.have.property(camel(one.name)).that.deep.equals(one.fallback)
    }
  })
  it('lets every switch be turned round, and the last word holds', async () => {
    for (const one of options.filter(({kind, inFile}) => kind.placeholder === '' && inFile)) {
      const command = one.commands[0]!
      const [on, off] = [`--${one.name}`, `--no-${one.name}`]
      expect((await asked(command, 'x', on, off)).flags).to.have.property(camel(one.name), false)
      expect((await asked(command, 'x', off, on)).flags).to.have.property(camel(one.name), true)
    }
  })
  it('takes values after a blank and after =, the last of several, and all where several are meant', async () => {
    const {flags, arguments: given} = await asked(
      ...['dedup', 'a', '--jobs=2', '--jobs', '3', '--lanes', 'reuse, copy', '--include=*.a', '--include', '*.b'],
      ...['--max-memory', '1.5K', '--csv-delimiter', 'tab', '-qv', '-oout', '--', '--json'],
    )
    expect(flags).to.deep.include({jobs: 3, lanes: ['copy', 'reuse'], include: ['*.a', '*.b'], maxMemory: 1536})
    expect(flags).to.deep.include({csvDelimiter: '\t', quiet: true, verbose: true, output: 'out', json: false})
    expect(given).to.deep.equal(['a', '--json'])
    expect((await asked('scan', '--stories', 'given=ev')).flags.stories).to.deep.equal({
      stories: 'given',
      storyField: 'ev',
    })
    expect((await asked('scan', '--source=field:x')).flags.source).to.deep.equal({sourceBy: 'said', sourceField: 'x'})
  })
  it('counts days that have begun as whole ones', async () => {
    for (const [typed, days] of [
      ['72h', 3],
      ['49h', 3],
      ['1h', 1],
      ['30d', 30],
    ] as const)
      expect((await asked('scan', '--window', typed)).flags.window).to.equal(days)
  })
  it('changes the setting that an option stands for', async () => {
    expect((await asked('dedup', '--min-passage', '20')).settings.verify.passageWords).to.equal(20)
    expect((await asked('dedup', '--max-article-time', '1h')).settings.read.maxArticleSeconds).to.equal(3600)
  })
})

const refusals: readonly (readonly [string, string])[] = [
  ['scn', 'There is no command "scn". Did you mean scan?'],
  ['frobnicate', 'There is no command "frobnicate". Give compare, scan, dedup, report, explain, state or completion.'],
  ['articles/today', 'There is no command "articles/today". To read it: wirediff scan articles/today'],
  ['help dedpu', 'There is no command "dedpu". Did you mean dedup?'],
  ['--jsn', 'There is no option "--jsn" here. See wirediff --help.'],
  ['-q scan', 'There is no option "-q" here. It stands behind the command, as in wirediff compare -q.'],
  ['scan --jsn', 'scan has no option "--jsn". Did you mean --json?'],
  ['scan --no-bon', 'scan has no option "--no-bon". Did you mean --no-bom?'],
  ['scan --dryrun', 'scan has no option "--dryrun". Did you mean --dry-run?'],
  ['scan --xylophone', 'scan has no option "--xylophone". See wirediff scan --help.'],
  ['scan -x', 'scan has no option "-x". See wirediff scan --help.'],
  ['scan --lanes copy', 'scan has no option "--lanes". dedup has it. See wirediff scan --help.'],
  [
    'explain x --jobs 2',
    'explain has no option "--jobs". compare, scan and dedup have it. See wirediff explain --help.',
  ],
  ['dedup --lanes coppy', '--lanes: "coppy" is not known. Did you mean copy?'],
  ['dedup --lanes copy,', '--lanes: "" is not known. Give copy, reuse or story.'],
  ['scan --csv row', '--csv: "row" is not known. Did you mean raw?'],
  ['dedup --kernel wasm', '--kernel: "wasm" is not known. Give compiled or plain.'],
  ['scan --jobs four', '--jobs: "four" is no whole number. Give 1 to 64 jobs at once.'],
  ['scan --jobs 2.5', '--jobs: "2.5" is no whole number. Give 1 to 64 jobs at once.'],
  ['scan --jobs 65', '--jobs: 65 is out of range. Give 1 to 64 jobs at once.'],
  ['scan --jobs=-1', '--jobs: -1 is out of range. Give 1 to 64 jobs at once.'],
  ['scan --max-skipped -1', '--max-skipped: -1 is out of range. Give 0 or more inputs.'],
  ['dedup --min-passage 3', '--min-passage: 3 is out of range. Give 8 to 100 words.'],
  ['dedup --max-memory lots', '--max-memory: "lots" is no size. Give one such as 500M or 2G.'],
  ['dedup --max-memory 2000T', '--max-memory: "2000T" is out of range. Give 0 to 1024G bytes.'],
  ['scan --csv-delimiter :', '--csv-delimiter: ":" cannot stand between cells. Give one of , ; | or tab.'],
  ['scan --window 3w', '--window: "3w" is no time. Give hours or days, such as 72h or 30d.'],
  ['scan --retain 0d', '--retain: "0d" is no time. Give hours or days, such as 72h or 30d.'],
  ['scan --retain 90m', '--retain: "90m" is no time. Give hours or days, such as 72h or 30d.'],
  [
    'dedup --max-article-time 2h',
    '--max-article-time: "2h" is no time between 1s and 1h. Give seconds, minutes or hours, such as 30s or 2m.',
  ],
  [
    'scan --max-article-time 1d',
    '--max-article-time: "1d" is no time between 1s and 1h. Give seconds, minutes or hours, such as 30s or 2m.',
  ],
  ['scan --timezone Mars', '--timezone: "Mars" is no time zone. Give an IANA name such as Europe/Berlin, or UTC.'],
  ['scan --stories some', '--stories: "some" is not known. Give find, given, or given=FIELD.'],
  ['scan --source host', '--source: "host" is not known. Give field:NAME, path or domain.'],
  [
    'scan --source path --source-field x',
    '--source and --source-field cannot be used together. Leave one of them out.',
  ],
  ['scan -o', '--output has no value. Give -o, --output <folder>.'],
  ['scan -o --json', '--output has no value: --json is an option. Give --output <folder>.'],
  ['scan --output=', '--output: it is empty. Give a name.'],
  ['scan --include=', '--include: it is empty. Give a name.'],
  ['compare', 'compare needs <files>: articles; - reads JSONL from standard input. See wirediff compare --help.'],
  ['report a b', 'report takes [folder], and "b" is too much. See wirediff report --help.'],
  ['completion bassh', 'completion <shell>: "bassh" is not known. Did you mean bash?'],
  [
    'scan --config no.json',
    'The configuration "no.json" cannot be read (ENOENT). Name a JSON file that exists with --config.',
  ],
]

describe('what is typed wrong', () => {
  for (const [line, told] of refusals)
    it(`${line}: ${told}`, async () => expect(await refusal(...line.split(' '))).to.equal(told))

  it('an empty argument is no folder that one stands in', async () => {
    expect(await refusal('scan', '')).to.equal('scan <paths>: it is empty. Give a name.')
    expect(await refusal('report', '')).to.equal('report <folder>: it is empty. Give a name.')
  })
  it('nothing that is typed makes the program stumble', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...commands.map(({name}) => name)),
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom(...options.map(longOf)), fc.constantFrom('--', '-', '=', '-o=')),
        ),
        async (command, args) => {
          // What asks for help, prints, or is taken, is no refusal.
          if (args.some(arg => /^-[a-zA-Z]*h|^--help|^--print-config/.test(arg)) || command === 'completion') return
          expect(await refusal(command, ...args)).to.be.a('string')
        },
      ),
      {numRuns: 300},
    ))
})

describe('did you mean', () => {
  const words = ['copy', 'reuse', 'story', 'csv', 'csv-delimiter']
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['coppy', ['copy']],
    ['cpoy', ['copy']],
    ['COPY', ['copy']],
    ['stroy', ['story']],
    ['csv-', ['csv-delimiter']],
    ['cvs', ['csv']],
    ['banana', []],
    ['', []],
    ['x'.repeat(100_000), []],
  ]
  for (const [typed, meant] of cases)
    it(`${typed.slice(0, 20)} is ${meant.join(', ') || 'nothing near'}`, () =>
      expect(nearest(typed, words)).to.deep.equal(meant))

  it('one slip of the hand in a word of three letters or more is found', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...options.map(longOf)),
        fc.nat(),
        fc.constantFrom('left out', 'doubled', 'swapped'),
        (word, seed, slip) => {
          const at = 2 + (seed % (word.length - 3))
          const cut = {'left out': 1, doubled: -1, swapped: 0}[slip]
          const typed =
            cut === 0
              ? `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
              : `${word.slice(0, at)}${word.slice(at + cut)}`
          expect(slips(typed, word)).to.be.at.most(1)
          const [first] = nearest(typed, [word, '--entirely-another'])
          expect(first).to.equal(word)
        },
      ),
    ))
  it('counts the same from both sides', () =>
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void expect(slips(a, b)).to.equal(slips(b, a)))))
})

describe('--print-config', () => {
  it('shows every option of the command with its place of origin', async () => {
    const lines = inForce(await asked('scan', '--jobs', '2')).split('\n')
    expect(lines.map(line => line.replace(/ {2,}/g, ' | '))).to.include.members([
      'jobs | 2 | flag',
      'timezone | "UTC" | default',
    ])
    expect(lines).to.have.length(optionsOf('scan').filter(({inFile}) => inFile).length)
  })
  it('tells values as JSON, and in brackets what is no value', async () => {
    for (const line of inForce(await asked('scan')).split('\n')) {
      const [, told = '', from] = line.split(/ {2,}/)
      expect(from, line).to.equal('default')
      if (!/^\(.+\)$/.test(told)) expect(() => JSON.parse(told) as unknown, line).to.not.throw()
    }
    expect(inForce(await asked('scan'))).to.match(/^output +"output" +default$/m)
  })
  it('with --json is a configuration of what was given', async () =>
    expect(
      JSON.parse(inForce(await asked('scan', '--stories=given=e', '--no-bom', '--csv-delimiter=tab', '--json'))),
    ).to.deep.equal({stories: 'given=e', bom: false, 'csv-delimiter': 'tab'}))
})
