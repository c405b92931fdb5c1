/**
 * The style sheet, whole, as it stands in every page: a page has to be read without a second file.
 *
 * Lines that begin with white space are joined, as every byte stands in a thousand pages.
 */
import {frame} from './frame.ts'
import {front} from './front.ts'
import {print} from './print.ts'
import {sections} from './sections.ts'
import {tables} from './tables.ts'
import {texts} from './texts.ts'

export const style: string = [frame, front, tables, sections, texts, print]
  .join('\n')
  .replace(/\s*\n\s*/g, '\n')
  .trim()
