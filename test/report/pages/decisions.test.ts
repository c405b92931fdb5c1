import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {expect} from 'chai'
import {describe, it} from 'mocha'
import {workplace} from '../../cli/spawned.ts'

const told = (id: string, injured: number, day: number): string =>
  `${JSON.stringify({
    id,
    source: `Outlet ${id}`,
    date: `2026-11-${day}T06:10:00Z`,
    title: `Ferry and freighter collide off Harwich, says ${id}`,
    text: `A ferry and a freighter collided off Harwich late on Thursday, the coastguard said. The collision injured ${injured} passengers, the coastguard said.\n\nThe Northern Star was carrying 212 passengers from Esbjerg.`,
  })}\n`

describe('decisions across runs', function () {
  this.timeout(120_000)

  it('stay with their finding when more articles tell it, as Excel saved them, and the file stays as it is', async () => {
    const place = await workplace({'in.jsonl': told('a', 14, 20) + told('b', 17, 21)})
    const at = (name: string): string => path.join(place.folder, name)
    try {
      await place.run('compare', 'in.jsonl', '-o', 'out', '-q')
      const table = await readFile(at('out/divergences.csv'), 'utf8')
      const id = /^(d[0-9a-f]{12}),/m.exec(table)?.[1] ?? ''
      expect(id).to.not.equal('')
      const saved = Buffer.from(
        `id;decision;note\r\n${id};accepted;gepr\xfcft\r\nd999999999999;dismissed;old\r\n`,
        'latin1',
      )
      await writeFile(at('out/decisions.csv'), saved)

      await writeFile(at('in.jsonl'), told('a', 14, 20) + told('b', 17, 21) + told('c', 14, 22))
      await place.run('compare', 'in.jsonl', '-o', 'out', '-q')
      const [page = ''] = await readdir(at('out/stories'))
      expect(await readFile(at(`out/stories/${page}`), 'utf8')).to.contain('✓ accepted: geprüft')
      expect(await readFile(at('out/divergences.csv'), 'utf8')).to.contain('“accepted (geprüft)”')
      expect(await readFile(at('out/decisions.csv'))).to.deep.equal(saved)
      // What fits nothing any more is told, not dropped.
      expect(await readFile(at('out/index.html'), 'utf8'))
        .to.contain('Decisions about what is not here (1)')
        .and.contain('d999999999999')

      await writeFile(at('out/decisions.csv'), `id,decision,note\n${id},dismissed,two counts\n`)
      const {code} = await place.run('report', 'out', '-q')
      expect(code).to.equal(0)
      expect(await readFile(at(`out/stories/${page}`), 'utf8')).to.contain('✕ dismissed: two counts')
    } finally {
      await place.close()
    }
  })
})
