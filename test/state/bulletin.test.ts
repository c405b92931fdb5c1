/** What is new for the editor: statuses, first days, former names; a decision follows its finding. */
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {decisionsOf, heirs} from '../../stages/report/decisions.ts'
import {corpus, DAY_MS, MAY, storiesIn, within, type Newsroom, type Piece} from './growing.ts'

const at = (hour: number): number => MAY + 30 * DAY_MS + hour * 3_600_000
const iso = (hour: number): string => `2031-05-31T${String(hour).padStart(2, '0')}:00:00Z`

const article = (name: string, date: string, sentences: string): Piece => ({
  name: `${name}.json`,
  content: JSON.stringify({source: name, date, text: `Ferry strikes pier at Dunmore\n\n${sentences}`}),
})

const told = (hurt: number): string =>
  `A ferry struck the pier at Dunmore on Thursday and ${hurt} passengers were injured, the coastguard said.\n\n` +
  'The Northern Star was carrying 212 people from Esbjerg when its radar failed, Captain Robin Hale said.'

const [HERALD, COURIER, TRIBUNE] = [
  article('herald', '2031-05-08T10:00:00Z', told(14)),
  article('courier', '2031-05-08T12:00:00Z', told(17)),
  article('tribune', '2031-05-08T11:00:00Z', told(21)),
]

/** `number new`, for each finding on the injured. */
async function statuses(room: Newsroom, hour: number): Promise<string[]> {
  const {records} = await room.run({now: at(hour)})
  return storiesIn(records)
    .flatMap(({divergences}) => divergences)
    .filter(({kind}) => kind === 'number')
    .map(({status, firstSeen}) => `${status} ${firstSeen}`)
}

describe('a bulletin', function () {
  this.timeout(60_000)

  it('says new until a run brings something, then seen, with the first time', () =>
    within(async room => {
      await room.add([HERALD, COURIER])
      expect(await statuses(room, 1)).to.deep.equal([`new ${iso(1)}`])
      expect(await statuses(room, 2)).to.deep.equal([`new ${iso(1)}`])
      await room.add(corpus(1))
      expect(await statuses(room, 3)).to.deep.equal([`seen ${iso(1)}`])
    }))

  it('says changed where a third answer comes, and keeps the first time and the old id', () =>
    within(async room => {
      await room.add([HERALD, COURIER])
      const [before] = storiesIn((await room.run({now: at(1)})).records).flatMap(({divergences}) => divergences)
      await room.add([TRIBUNE])
      const [after] = storiesIn((await room.run({now: at(2)})).records).flatMap(({divergences}) => divergences)
      expect(after).to.include({status: 'changed', firstSeen: iso(1)})
      expect(after?.id).not.to.equal(before?.id)
      expect(after?.formerly).to.deep.equal([before?.id])
      const {decisions, inherit} = heirs(decisionsOf(Buffer.from(`id,decision\n${before?.id ?? ''},dismissed\n`)))
      for (const story of storiesIn((await room.run({now: at(3)})).records)) inherit(story)
      expect(decisions.get(after?.id ?? '')).to.include({said: 'dismissed'})
    }))

  it('says gone where an article was corrected and another still tells it', () =>
    within(async room => {
      await room.add([HERALD, COURIER, TRIBUNE])
      expect(await statuses(room, 1)).to.deep.equal([`new ${iso(1)}`])
      await room.add([
        {...COURIER, content: COURIER.content.replace('17', '14')},
        {...TRIBUNE, content: TRIBUNE.content.replace('21', '14')},
      ])
      const {records, taken, result} = await room.run({now: at(2)})
      expect(taken.changed).to.deep.equal(['courier.json', 'tribune.json'])
      const notes = records.flatMap(record => (record.type === 'article' ? [record.notes] : []))
      expect(notes.filter(note => note.includes('another wording stood here before'))).to.have.length(2)
      expect(records.filter(({type}) => type === 'article')).to.have.length(3)
      // Its words stand no more: it can be told of, and not be shown.
      expect(storiesIn(records).flatMap(({divergences}) => divergences)).to.deep.equal([])
      expect(result.bulletin.lost).to.have.length(1)
    }))

  it('keeps the name of the earlier story where two become one; the other stands in formerly', () =>
    within(async room => {
      const early = [
        HERALD,
        article('gazette', '2031-05-08T10:30:00Z', told(14).replace('the coastguard', 'a coastguard')),
      ]
      const far = (name: string, date: string): Piece =>
        article(name, date, told(19).replace('Thursday', 'Thursday evening').replace('was carrying', 'had carried'))
      await room.add([...early, far('post', '2031-05-14T09:00:00Z'), far('star', '2031-05-14T09:30:00Z')])
      const before = storiesIn((await room.run({now: at(1)})).records)
      expect(before.map(({articles}) => articles.length)).to.deep.equal([2, 2])
      await room.add([
        article('echo', '2031-05-11T09:00:00Z', told(14)),
        article('mail', '2031-05-11T10:00:00Z', told(19)),
      ])
      const after = storiesIn((await room.run({now: at(2)})).records)
      expect(after.map(({articles}) => articles.length)).to.deep.equal([6])
      expect(after[0]?.id).to.equal(before[0]?.id)
      expect(after[0]?.formerly).to.deep.equal([before[1]?.id])
      const again = storiesIn((await room.run({now: at(3)})).records)
      expect(again[0]?.formerly).to.deep.equal([before[1]?.id])
    }))

  it('follows a story whose earliest article came late', () =>
    within(async room => {
      await room.add([COURIER, TRIBUNE])
      const [before] = storiesIn((await room.run({now: at(1)})).records)
      await room.add([HERALD])
      const [after] = storiesIn((await room.run({now: at(2)})).records)
      expect(after?.id).not.to.equal(before?.id)
      expect(after?.formerly).to.deep.equal([before?.id])
      expect(after?.divergences.map(({status, firstSeen}) => `${status} ${firstSeen}`)).to.deep.equal([
        `changed ${iso(1)}`,
      ])
    }))
})
