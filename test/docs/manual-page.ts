/**
 * man/wirediff.1, made from pipeline/cli/options. Source: groff_man(7), man-pages(7).
 *
 * Avoids: a line of text that begins with a dot or a quote and is taken for a request, and a dash that a terminal shows as a
 * hyphen nobody can copy.
 */
import {argumentUsage, commands, type CommandForm} from '../../pipeline/cli/options/commands.ts'
import {asideOf, groups, longOf, type Option} from '../../pipeline/cli/options/option.ts'
import {options} from '../../pipeline/cli/options/table.ts'
import {exitCodes, summary} from '../../pipeline/cli/program.ts'
import {VERSION} from '../../pipeline/version.ts'

const MARKS: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  '’': '\\(cq',
  '“': '\\(lq',
  '”': '\\(rq',
  '`': '\\(ga',
  '~': '\\(ti',
  '^': '\\(ha',
}

const roff = (text: string): string =>
  text.replace(/[\\’“”`~^-]/g, mark => MARKS[mark] ?? mark).replace(/^(?=[.'])/gm, '\\&')

const bold = (text: string): string => `\\fB${roff(text)}\\fR`
const italic = (text: string): string => `\\fI${roff(text)}\\fR`
const sentence = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`
const paragraph = (...texts: readonly string[]): string => roff(texts.filter(text => text !== '').join(' '))

const synopsis = (form: CommandForm): string =>
  `.B wirediff ${form.name}\n[${italic('options')}] ${form.arguments.map(one => italic(argumentUsage(one))).join(' ')}`

const example = (line: string): string => `.PP\n.RS 4\n.EX\n${roff(line)}\n.EE\n.RE`

const commandEntry = (form: CommandForm): string =>
  [
    `.SS ${form.name}`,
    paragraph(sentence(form.help), form.more),
    ...form.arguments.map(one => `.TP\n${italic(argumentUsage(one))}\n${roff(one.help)}`),
    ...form.examples.map(({line}) => example(line)),
  ].join('\n')

function optionEntry(one: Option): string {
  const value = one.kind.placeholder === '' ? '' : ` ${italic(one.kind.placeholder)}`
  const names = [...(one.short === undefined ? [] : [`-${one.short}`]), longOf(one)].map(bold).join(', ')
  const told = [sentence(`${one.help}${asideOf(one)}`), one.more, `With ${one.commands.join(', ')}.`]
  return `.TP\n${names}${value}\n${paragraph(...told)}`
}

export const manualPage = (): string =>
  [
    '.\\" Made from pipeline/cli/options by npm run docs:write.',
    `.TH WIREDIFF 1 "" "wirediff ${VERSION}" "User Commands"`,
    '.SH NAME',
    `wirediff \\- find copies and retellings of news articles, and where they differ on facts`,
    '.SH SYNOPSIS',
    commands.map(synopsis).join('\n.br\n'),
    '.SH DESCRIPTION',
    paragraph(
      summary,
      'It gives evidence, never a verdict on who is right: every finding carries the exact text of each side, its place, the rule that spoke and why. Nothing leaves the machine.',
    ),
    '.SH COMMANDS',
    ...commands.map(commandEntry),
    '.SH OPTIONS',
    ...groups.flatMap(group => [`.SS ${group}`, ...options.filter(one => one.group === group).map(optionEntry)]),
    '.SH CONFIGURATION FILE',
    paragraph(
      'JSON: options under the names of their flags, without dashes, and numbers under "settings", by room and name. A flag goes before the file, the file before the default.',
    ),
    '.SH EXIT STATUS',
    ...exitCodes.map(([code, means]) => `.TP\n${bold(code)}\n${paragraph(sentence(means))}`),
    '.SH ENVIRONMENT',
    `.TP\n${bold('NO_COLOR')}\nAnything but an empty text: no colours.`,
    `.TP\n${bold('FORCE_COLOR')}, ${bold('CLICOLOR_FORCE')}\nColours where standard output is no terminal too; 0 for none.`,
    `.TP\n${bold('COLUMNS')}\nHow wide the summary may be where standard output is no terminal.`,
    `.TP\n${bold('TERM')}\ndumb: no colours, no progress line.`,
    '',
  ].join('\n')
