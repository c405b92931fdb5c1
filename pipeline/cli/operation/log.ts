/**
 * `--log FILE`: one JSON object a line, appended; `-` is standard error, which a journal takes.
 *
 *     {"time":"2031-05-09T06:15:02.117Z","level":"info","pid":812,"event":"story_new","story":"s…","articles":["a…","a…"]}
 *
 * Each line is one write to a file opened for appending, so that what a killed run has told stays told, two runs do not
 * write into each other's lines, and a log that is rotated by copying goes on. Avoids: article text in a log; a full disk
 * that nobody hears of. Source: open(2), O_APPEND.
 */
import {closeSync, openSync, writeSync} from 'node:fs'
import {Failure} from '../../errors.ts'
import {levelOf, type Happening} from './happening.ts'

export interface Log {
  write(happening: Happening, more?: Readonly<Record<string, number>>): void
  close(): void
}

const STDERR = 2

const cannotWrite = (file: string, cause: unknown): Failure =>
  new Failure(
    `Cannot write the log ${JSON.stringify(file)}: ${cause instanceof Error ? cause.message : String(cause)}.`,
    {
      exitCode: 4,
      where: file,
      action: 'Free space, or name another file with --log.',
      cause,
    },
  )

/** A pipe may take part of a line. */
function writeWhole(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done)
}

export function openLog(file: string): Log {
  const open = (): number => {
    try {
      return file === '-' ? STDERR : openSync(file, 'a', 0o640)
    } catch (error) {
      throw cannotWrite(file, error)
    }
  }
  const fd = open()
  return {
    write: (happening, more = {}) => {
      const told = {time: new Date().toISOString(), level: levelOf(happening), pid: process.pid, ...happening, ...more}
      try {
        writeWhole(fd, Buffer.from(`${JSON.stringify(told)}\n`))
      } catch (error) {
        throw cannotWrite(file, error)
      }
    },
    close: () => {
      if (fd !== STDERR) closeSync(fd)
    },
  }
}
