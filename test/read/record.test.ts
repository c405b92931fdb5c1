import {expect} from 'chai'
import {describe, it} from 'mocha'
import {isDeeper} from '../../stages/read/record.ts'
import {codesOf, reading, useFolders, write, type Reading} from './reading.ts'

describe('JSONL', () => {
  const folder = useFolders()
  const readLines = (lines: string, how: Parameters<typeof reading>[1] = {}): Promise<Reading> =>
    reading([`${write(folder(), {'a.jsonl': lines})}/a.jsonl`], how)
  const one = async (line: string, how: Parameters<typeof reading>[1] = {}): Promise<Reading['articles'][number]> => {
    const {articles, problems} = await readLines(line, how)
    expect(problems).to.deep.equal([])
    return articles[0]!
  }

  it('takes every known field, and no other', async () => {
    const line =
      '{"id":"x7","title":"Ferry refloated","text":"It floats.","date":"2024-11-16","source":"Harbour Post",' +
      '"url":"https://example.org/7","language":"en","byline":"A. Reporter","story":"ferry","mood":"calm"}'
    const article = await one(line)
    expect(article).to.deep.include({key: 'a.jsonl#x7', file: 'a.jsonl', title: 'Ferry refloated', text: 'It floats.'})
    expect(article.metadata).to.deep.equal({
      source: 'Harbour Post',
      date: '2024-11-16',
      url: 'https://example.org/7',
      language: 'en',
      byline: 'A. Reporter',
      story: null,
    })
    expect(article).to.not.have.property('mood')
  })

  it('takes the story only where stories are given, and the source from the field named', async () => {
    const line = '{"text":"x","event":70,"outlet":"Post","source":"no"}'
    const article = await one(line, {options: {stories: 'given', storyField: 'event', sourceField: 'outlet'}})
    expect(article.metadata).to.include({story: '70', source: 'Post'})
    expect((await one('{"text":"x","story":"s"}', {options: {stories: 'one'}})).metadata.story).to.equal(null)
  })

  const good: readonly (readonly [string, string, object])[] = [
    ['an id that is a number', '{"id":7,"text":"x"}', {key: 'a.jsonl#7'}],
    ['no id', '\n{"text":"x"}', {key: 'a.jsonl#L2'}],
    [
      'an id beyond the safe integers',
      '{"id":12345678901234567890,"text":"x"}',
      {key: 'a.jsonl#L1', notes: ['field id left out: wrong type']},
    ],
    ['an id of path traversal', '{"id":"../../etc/passwd","text":"x"}', {key: 'a.jsonl#../../etc/passwd'}],
    ['a title without text', '{"title":"Only a headline"}', {title: 'Only a headline', text: ''}],
    ['an empty text', '{"id":1,"title":"","text":""}', {title: null, text: ''}],
    ['a title that is a number', '{"title":1984,"text":"x"}', {title: '1984'}],
    ['null fields', '{"id":null,"title":null,"text":"x","date":null}', {title: null, key: 'a.jsonl#L1', notes: []}],
    ['duplicate keys, the last counting', '{"text":"a","text":"b"}', {text: 'b'}],
    [
      'escaped zeros, lone surrogates and controls, kept',
      '{"text":"a\\u0000\\ud800\\u001b\\u202e"}',
      {text: 'a\0\ud800\x1b\u202e'},
    ],
    ['windows-1252 in one line', '', {}],
    [
      'a wrong type beside the text',
      '{"text":"x","source":{"name":"P"},"date":[1]}',
      {notes: ['field source left out: wrong type', 'field date left out: wrong type']},
    ],
    ['a carriage return', '{"text":"x"}\r\n', {text: 'x'}],
    ['a byte-order mark', '\ufeff{"text":"x"}', {text: 'x', key: 'a.jsonl#L1'}],
  ]
  for (const [name, line, wanted] of good.filter(([, line]) => line !== ''))
    it(`reads ${name}`, async () => expect(await one(line)).to.deep.include(wanted))

  it('reads windows-1252 in one line', async () => {
    const lines = Buffer.from('{"text":"\x93so\x94"}\n{"text":"caf\xc3\xa9"}\n', 'latin1')
    const {articles} = await reading([`${write(folder(), {'a.jsonl': lines})}/a.jsonl`])
    expect(articles.map(({text, notes}) => [text, notes])).to.deep.equal([
      ['“so”', ['decoded as windows-1252']],
      ['café', []],
    ])
  })

  it('is not moved by __proto__', async () => {
    const article = await one('{"__proto__":{"title":"evil","id":"evil"},"constructor":1,"text":"x"}')
    expect([article.title, article.key]).to.deep.equal([null, 'a.jsonl#L1'])
    const given = {options: {stories: 'given', storyField: 'toString', sourceField: '__proto__'}} as const
    expect((await one('{"text":"x"}', given)).metadata).to.include({story: null, source: null})
    expect({}).to.not.have.property('title')
  })

  it('gives each bad line its row and goes on', async () => {
    const lines = [
      '{"text":"a"}',
      'nonsense',
      '[]',
      '{"text":1}',
      '{"id":9}',
      '"x"',
      'null',
      '{"text":"z"',
      '{"text":"b"}',
    ]
    const read = await readLines(lines.join('\n'))
    expect(codesOf(read)).to.deep.equal([
      'invalid-json:2',
      'invalid-record:3',
      'invalid-record:4',
      'empty:5',
      'invalid-record:6',
      'invalid-record:7',
      'invalid-json:8',
    ])
    expect(read.articles.map(({text}) => text)).to.deep.equal(['a', 'b'])
    expect(read).to.include({found: 9, skipped: 7})
  })

  it('quotes no text in a problem row', async () => {
    const {problems} = await readLines('{"text":"SECRET', {})
    expect(JSON.stringify(problems)).to.not.contain('SECRET')
  })

  it('tells a thousand bad lines and counts the rest', async () => {
    const read = await readLines('x\n'.repeat(50), {settings: {maxProblemsAFile: 10}})
    expect(read.problems.length).to.equal(11)
    expect(read.problems.at(-1)).to.include({code: 'more-problems', line: 11})
    expect(read.problems.at(-1)!.message).to.contain('40')
    expect(read).to.include({found: 50, skipped: 50})
  })

  it('gives identical twins different ids, the same in every run', async () => {
    const lines = '{"id":1,"text":"x"}\n{"id":1,"text":"x"}\n{"id":1,"text":"y"}\n{"id":1,"text":"x"}\n'
    const ids = (await readLines(lines)).articles.map(({id}) => id)
    expect(new Set(ids).size).to.equal(4)
    expect((await readLines(lines)).articles.map(({id}) => id)).to.deep.equal(ids)
  })
})

describe('nesting', () => {
  const table: readonly (readonly [string, number, boolean])[] = [
    ['[[]]', 2, false],
    ['[[[]]]', 2, true],
    ['{"a":{"b":{}}}', 2, true],
    ['"[[["', 2, false],
    ['"\\"[[["', 2, false],
    ['[],[],[]', 1, false],
  ]
  for (const [json, most, wanted] of table)
    it(`${json} is ${wanted ? '' : 'not '}deeper than ${most}`, () =>
      expect(isDeeper(Buffer.from(json), most)).to.equal(wanted))
})
