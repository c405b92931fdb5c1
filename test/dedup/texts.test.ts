/** Words read again: those of each article are its own, and stay while it is asked for. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import {after, before, describe, it} from 'mocha'
import {registerOf} from '../../stages/dedup/register.ts'
import {closeReaders} from '../../stages/dedup/shelf.ts'
import {sketchPhase} from '../../stages/dedup/sketch.ts'
import {Texts} from '../../stages/dedup/texts.ts'
import {unitsOf} from '../../stages/dedup/units.ts'
import type {Workplace} from '../../stages/dedup/workplace.ts'
import {workplaceIn} from './workplace.ts'

/** Of so many lengths that no two neighbours’ words fill the same room. */
const written = (article: number): string =>
  Array.from({length: 1 + ((article * 37) % 29)}, (_, word) => `kiln${article}ferry${word}`).join(' ')

describe('words read again', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-texts-'))
  const articles = 1500
  let workplace: Workplace
  let texts: Texts
  const wordsOf = (text: string): number[] => [...workplace.kernel.wordsOfText(Buffer.from(text))]

  before(() => {
    const file = path.join(folder, 'in.jsonl')
    const lines = Array.from({length: articles}, (_, article) =>
      JSON.stringify(article === 7 ? {title: 'Kiln shut', text: ''} : {text: written(article)}),
    )
    const bytes = Buffer.from(lines.join('\n'))
    writeFileSync(file, bytes)
    workplace = workplaceIn(folder)
    const units = unitsOf([{path: file, start: 0, end: bytes.length, label: 'in.jsonl', stamp: null}], 2 ** 22)
    const sketch = sketchPhase(workplace, {units, window: 0})
    texts = new Texts(
      registerOf(
        units,
        units.map((_, u) => sketch(u)),
      ),
      workplace,
    )
  })
  after(() => {
    closeReaders()
    workplace.close()
    rmSync(folder, {recursive: true})
  })

  it('are those of the article, of a title where there is no text', () => {
    expect([...texts.tokens(7)]).to.deep.equal(wordsOf('Kiln shut'))
    for (let article = 8; article < articles; article++)
      expect([...texts.tokens(article)], `article ${article}`).to.deep.equal(wordsOf(written(article)))
  })

  it('stay where they are while the article is asked for again, however many others are read', () => {
    const [first, wanted] = [texts.tokens(3), wordsOf(written(3))]
    for (let article = 8; article < articles; article++) {
      texts.tokens(article)
      texts.tokens(3)
    }
    expect([...first]).to.deep.equal(wanted)
  })
})
