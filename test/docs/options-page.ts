/** docs/options.md: every command and option with all that is known of it, made from pipeline/cli/options. */
import {argumentUsage, commands, type CommandForm} from '../../pipeline/cli/options/commands.ts'
import {defaultOf, groups, usageOf, type Option} from '../../pipeline/cli/options/option.ts'
import {options, optionsOf} from '../../pipeline/cli/options/table.ts'
import {exitCodes} from '../../pipeline/cli/program.ts'
import {formatted} from './formatted.ts'

const intro = `# Commands and options

All that can be typed. This page, \`--help\`, the manual page (\`man wirediff\`), the completion of the shells and the schema of
the configuration file are made from one table, \`pipeline/cli/options/\`, by \`npm run docs:write\`.

The [guide](guide.md) shows them at work, and the configuration file. A value follows its option after a blank or \`=\`; \`--\` ends the options. Every switch can be turned round with its other form
(\`--keep\`, \`--no-keep\`): what is given last holds, and it goes before the configuration file.
`

const sentence = (text: string): string => (text === '' ? '' : `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`)
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

function commandSection(form: CommandForm): string {
  const usage = ['wirediff', form.name, ...form.arguments.map(argumentUsage)].join(' ')
  const taken = optionsOf(form.name).map(one => `\`${one.name}\``)
  const rows = form.arguments.map(one => `- \`${argumentUsage(one)}\`: ${one.help}`)
  const examples = form.examples.map(({line, tells}) => `| \`${cell(line)}\` | ${tells} |`)
  return `
### ${form.name}

\`${usage}\`

${sentence(form.help)} ${form.more}

${rows.join('\n')}

| example | what it is |
|---|---|
${examples.join('\n')}
${taken.length > 0 ? `\nOptions: ${taken.join(', ')}.\n` : ''}`
}

function optionSection(one: Option): string {
  const told = [
    `${sentence(one.help)} ${one.more}`.trim(),
    ...(one.kind.words.length > 0 ? [`Values: ${one.kind.words.map(word => `\`${word}\``).join(', ')}.`] : []),
    ...(defaultOf(one) === '' ? [] : [`Default: \`${defaultOf(one)}\`.`]),
    `With ${one.commands.join(', ')}${one.inFile ? '' : '; on the command line only'}.`,
  ]
  return `\n#### \`${usageOf(one)}\`\n\n${told.join(' ')}\n\n\`${one.example}\`\n`
}

export function optionsPage(): Promise<string> {
  const sections = groups.map(
    group =>
      `\n### ${group}\n${options
        .filter(one => one.group === group)
        .map(optionSection)
        .join('')}`,
  )
  const codes = exitCodes.map(([code, means]) => `| ${code} | ${means} |`)
  const text = [
    intro,
    '\n## Commands\n',
    ...commands.map(commandSection),
    '\n## Options\n',
    ...sections,
    `\n## Exit codes\n\n| code | means |\n|---|---|\n${codes.join('\n')}\n`,
  ].join('')
  return formatted(text, 'markdown')
}
