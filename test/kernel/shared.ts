/** What the tests of the kernel share: both twins, reading as the house reads, and lines of every shape. */
import {defaultSettings} from '../../pipeline/settings.ts'
import {compiledKernel, kernelModule} from '../../stages/kernel/compiled.ts'
import {plainKernel} from '../../stages/kernel/plain.ts'
import {rowLength, type Kernel, type LineReading} from '../../stages/kernel/rows.ts'
import {lineReading} from '../../stages/read/line-reading.ts'
import type {RecordOptions} from '../../stages/read/record.ts'

export const settings = {...defaultSettings.shingle, ...defaultSettings.minhash, ...defaultSettings.candidates}
export const length = rowLength(settings)
export const encoder = new TextEncoder()
const module = kernelModule()
export const isBuilt = module !== null

export const asFound: RecordOptions = {stories: 'find', storyField: 'story', sourceField: null}

/** The compiled kernel and the plain one; `told` is called for every line that is read as the house reads. */
export function twins(options = asFound, told?: () => void): readonly [Kernel, Kernel] {
  if (module === null) throw new Error('the kernel is not built')
  const {read, sourceField} = lineReading({options, limits: defaultSettings.read})
  const reading: LineReading = {
    sourceField,
    read(line) {
      told?.()
      return read(line)
    },
  }
  return [compiledKernel(module, settings, reading), plainKernel(settings, reading)]
}

export const article = (text: string): string => JSON.stringify({id: 'a', text})

/** Lines that JSON may hold, and that it may not. */
export const SHAPES: readonly string[] = [
  '',
  '{}',
  '[]',
  'nothing',
  '{"text":"A ship sank off Harwich."}',
  '{"id":"x","text":"A ship sank off Harwich.","n":-12.5e+3,"t":true,"f":false,"z":null}',
  '  {  "id" : "x" ,\t"text" : "A ship sank." }  ',
  '{"id":7,"text":"A ship sank."}',
  '{"id":"a\\u0041","text":"A ship sank."}',
  '{"text":"A ship sank.","text":"A train left."}',
  '{"te\\u0078t":"A ship sank."}',
  '{"text":"A ship sank.","tags":["a",{"b":"}"}]}',
  '{"text":"A \\"ship\\" sank\\nin\\tport\\\\now \\u00c9cole \\ud83d\\ude00 \\ud842\\udfb7 \\ud800 x"}',
  '{"text":"A ship sank.","bad":01}',
  '{"text":"A ship sank.","bad":1.}',
  '{"text":"A ship sank.","bad":tru}',
  '{"text":"A ship \\x sank."}',
  '{"text":"A ship \\u12g4 sank."}',
  '{"text":"A ship\tsank."}',
  '{"text":"A ship sank."',
  '{"text":"A ship sank.}',
  '{"text":"A ship sank."} {}',
  '{"text":"A ship sank.",}',
  '{"text":"A ship sank.","deep":[[],{},[{"a":[1,"]",{"b":{}}]}]]}',
  '{"deep":[1,],"text":"A ship sank."}',
  '{"deep":[,1],"text":"A ship sank."}',
  '{"deep":[1 2],"text":"A ship sank."}',
  '{"deep":{"a"},"text":"A ship sank."}',
  '{"deep":{"a":},"text":"A ship sank."}',
  '{"deep":{"a":1,},"text":"A ship sank."}',
  '{"deep":{a:1},"text":"A ship sank."}',
  '{"deep":[1},"text":"A ship sank."}',
  '{"deep":{"a":1],"text":"A ship sank."}',
  '{"deep":[{"a\\x":1}],"text":"A ship sank."}',
  '{"text":"A ship sank.","deep":[',
  '{"text":"A ship sank.","deep":[1',
  '{"text":"A ship sank.","deep":{"a":1',
  '{"text":"A ship sank.","deep":' + '['.repeat(64) + ']'.repeat(64) + '}',
  '{"text":"A ship sank.","deep":' + '{"a":'.repeat(65) + '0' + '}'.repeat(65) + '}',
  '{"text":null}',
  '{"text":null,"title":"A ship sank"}',
  '{"text":null,"text":"A ship sank."}',
  '{"title":"A ship sank"}',
  '{"title":"A ship sank","uri":"urn:x:7","headline":"A ship sank","body_text":"Off Harwich, at dawn."}',
  '{"title":"A ship sank","@type":"NewsArticle","headline":"A ship sank","articleBody":"Off Harwich, at dawn."}',
  '{"text":"A ship sank.","uri":"urn:x:7","headline":"A ship sank","body_text":"Off Harwich, at dawn."}',
  '{"title":"A \\"ship\\" sank"}',
  '{"title":"A \\"ship\\" sank","text":"Off Harwich."}',
  '{"title":"\u3000 \u00a0"}',
  '{"title":"","text":null}',
  '{"title":1984}',
  '{"title":1e999,"text":"A ship sank."}',
  '{"title":false,"text":"A ship sank."}',
  '{"title":["A ship"],"text":"A ship sank."}',
  '{"title":null,"text":"A ship sank."}',
  '{"__proto__":{"text":"A ship sank."}}',
  '{"id":0,"text":""}',
  '{"id":00,"text":""}',
  '{"id":-7,"text":""}',
  '{"id":1e3,"text":""}',
  '{"id":9007199254740993,"text":""}',
  '{"id":null,"text":""}',
  '{"id":"\u2003","text":""}',
  '{"id":"","text":""}',
  '{"id":"東京/7","text":""}',
  '{"id":"a","id":"b","text":""}',
  '{"source":"Harwich Herald","date":"2031-02-28T10:00:00Z","text":""}',
  '{"source":"Z\\u00fcrcher Bote","date":"2031-02-28\\n","text":""}',
  '{"source":"Zürcher Bote","date":"1969-12-31","text":""}',
  '{"source":"","date":"","text":""}',
  '{"source":" \u2028","date":" ","text":""}',
  '{"source":7,"date":20310228,"text":""}',
  '{"source":null,"date":null,"text":""}',
  '{"source":true,"date":false,"text":""}',
  '{"source":{"name":"Herald"},"date":["2031-02-28"],"text":""}',
  '{"source":"a","source":"b","text":""}',
  '{"date":1e999,"text":""}',
  '{"date":123456789012345678,"text":""}',
  ' \t\v\f\r',
  '{"text":"A ship sank."}\r',
  '\ufeff{"text":"A ship sank."}',
  '\ufeff',
  '{"text":"A ship sank.","deep":' + '['.repeat(600) + ']'.repeat(600) + '}',
  '{"text":"A ship sank.","deep":' + '['.repeat(600) + ']'.repeat(600) + ',"long":"' + 'x'.repeat(70_000) + '"}',
  '{"text":12}',
  '{"text":""}',
  '{"text":"' + "don't can’t O‘Neill rock'n'roll'" + '"}',
  '{"text":"' + 'x'.repeat(300) + ' ' + 'é'.repeat(40) + '"}',
]
