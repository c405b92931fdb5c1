/**
 * The commands that a page shows, and what it says they print.
 *
 * In a fenced block of the language `console`, a line `$ COMMAND` is a command and the lines up to the next one are its
 * output. Avoids the page whose output was true of an earlier version.
 */

/** What a command prints, or null where its output is to stay as the page has it. */
export type Run = (command: string) => string | null

const isFence = (line: string): boolean => line.startsWith('```')

/** The page with every output as `run` gives it; everything else as it was. */
export function retold(markdown: string, run: Run): string {
  const out: string[] = []
  const lines = markdown.split('\n')
  let at = 0
  while (at < lines.length) {
    const line = lines[at++] ?? ''
    out.push(line)
    if (!isFence(line)) continue
    const end = lines.findIndex((other, i) => i >= at && isFence(other))
    if (end < 0) throw new Error(`a block is never closed: ${line}`)
    const inside = lines.slice(at, end)
    out.push(...(line === '```console' ? retoldBlock(inside, run) : inside), lines[end] ?? '')
    at = end + 1
  }
  return out.join('\n')
}

function retoldBlock(lines: readonly string[], run: Run): readonly string[] {
  if (lines[0]?.startsWith('$ ') !== true) throw new Error(`a console block starts with a command: ${String(lines[0])}`)
  return stepsOf(lines).flatMap(({command, shown}) => {
    const printed = run(command)
    return [`$ ${command}`, ...(printed === null ? shown : linesOf(printed))]
  })
}

export interface Step {
  readonly command: string
  readonly shown: readonly string[]
}

function stepsOf(lines: readonly string[]): readonly Step[] {
  const starts = lines.flatMap((line, i) => (line.startsWith('$ ') ? [i] : []))
  return starts.map((start, i) => ({
    command: lines[start]?.slice(2) ?? '',
    shown: lines.slice(start + 1, starts[i + 1] ?? lines.length),
  }))
}

/** Every command of a page with the output that the page gives. */
export function shownSteps(markdown: string): readonly Step[] {
  const steps: Step[] = []
  let inside: string[] | null = null
  for (const line of markdown.split('\n')) {
    if (!isFence(line)) inside?.push(line)
    else if (inside !== null) {
      steps.push(...stepsOf(inside))
      inside = null
    } else if (line === '```console') inside = []
  }
  return steps
}

export interface ShownFile {
  readonly name: string
  readonly text: string
}

/** Files that a page shows whole: the blocks whose fence names one behind the language, as in ```js compare.mjs. */
export function shownFiles(markdown: string): readonly ShownFile[] {
  const files: ShownFile[] = []
  const lines = markdown.split('\n')
  lines.forEach((line, start) => {
    const name = /^```[a-z]+ (\S+)$/u.exec(line)?.[1]
    if (name === undefined) return
    const end = lines.findIndex((other, i) => i > start && isFence(other))
    files.push({name, text: `${lines.slice(start + 1, end).join('\n')}\n`})
  })
  return files
}

/** Without trailing spaces and without empty lines at the end, which an editor would take away anyhow. */
const linesOf = (printed: string): readonly string[] => {
  const text = printed.replaceAll('\r', '').trimEnd()
  return text === '' ? [] : text.split('\n').map(line => line.trimEnd())
}
