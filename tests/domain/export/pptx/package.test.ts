import validate from '@ooxml-tools/validate'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { pptxFile } from '@/domain/export/pptx'
import { everyView, FACTS } from './deck'
import {
  linksOf,
  type OfficeFile,
  openFile,
  parseXml,
  partsLike,
  textOf,
  treeOf,
  within,
} from './office-file'

/** The rules of the Open XML SDK take seconds to start. */
const PATIENCE = 120_000

let bytes: Uint8Array
let file: OfficeFile

beforeAll(() => {
  bytes = pptxFile(everyView(), FACTS)
  file = openFile(bytes)
}, PATIENCE)

describe('the package', () => {
  test(
    'keeps the rules of the Open XML SDK, for the oldest and the newest Office',
    async () => {
      for (const version of ['Office2013', 'Microsoft365'] as const)
        expect(await validate(bytes, 'pptx', version)).toEqual([])
    },
    PATIENCE,
  )

  test(
    'embeds workbooks that keep them too',
    async () => {
      const workbooks = partsLike(file, /^ppt\/embeddings\/.*\.xlsx$/)
      expect(workbooks.length).toBeGreaterThan(5)
      for (const name of workbooks)
        expect(await validate(file.get(name) ?? new Uint8Array(), 'xlsx'), name).toEqual([])
    },
    PATIENCE,
  )

  test(
    'is refused by those rules with one axis id too many in one chart',
    async () => {
      const name = 'ppt/charts/chart1.xml'
      const orphan = textOf(file, name).replace('<c:axId', '<c:axId val="1"/><c:axId')
      const broken = zipSync({ ...Object.fromEntries(file), [name]: strToU8(orphan) })
      expect(await validate(broken, 'pptx')).toHaveLength(1)
    },
    PATIENCE,
  )

  test('holds well-formed markup alone', () => {
    for (const name of partsLike(file, /\.(xml|rels)$/))
      expect(() => parseXml(textOf(file, name)), name).not.toThrow()
  })

  test('says of each part what it is, and of none that is not there', () => {
    const types = treeOf(file, '[Content_Types].xml')
    const named = within(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1))
    const endings = within(types, 'Default').map(({ attributes }) => attributes.Extension)
    expect(endings).toEqual(['rels', 'xml', 'xlsx'])
    expect(new Set(named)).toEqual(
      new Set(partsLike(file, /\.xml$/).filter((name) => name !== '[Content_Types].xml')),
    )
    expect(named.length).toBe(new Set(named).size)
  })

  test('leads from each part to parts that are there, and to every part from somewhere', () => {
    const sources = ['', ...partsLike(file, /(?<!\.rels)$/)].filter(
      (name) => !name.includes('_rels') && name !== '[Content_Types].xml',
    )
    const links = sources.flatMap((name) => linksOf(file, name).map((link) => ({ name, ...link })))
    const missing = links.filter(({ isExternal, target }) => !isExternal && !file.has(target))
    expect(missing).toEqual([])
    const reached = new Set(links.map(({ target }) => target))
    expect(sources.filter((name) => name !== '' && !reached.has(name))).toEqual([])
  })

  test('uses each relationship that a part has, and none that it has not', () => {
    for (const name of partsLike(file, /^ppt\/(slides|charts|slideMasters)\/[^_]*\.xml$/)) {
      const used = [...textOf(file, name).matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id)
      const links = linksOf(file, name)
      expect(new Set(links.map(({ id }) => id)).size).toBe(links.length)
      for (const id of used)
        expect(
          links.map((link) => link.id),
          name,
        ).toContain(id)
      const silent = ['slideLayout', 'notesSlide', 'slideMaster', 'theme']
      for (const { id, kind } of links) if (!silent.includes(kind)) expect(used, name).toContain(id)
    }
  })

  test('is the same file for the same slides at the same time', () => {
    const some = everyView().slice(5, 9)
    expect(pptxFile(some, FACTS)).toEqual(pptxFile(some, FACTS))
  })

  test('is 16:9', () => {
    const [size] = within(treeOf(file, 'ppt/presentation.xml'), 'p:sldSz')
    expect(Number(size?.attributes.cx) / Number(size?.attributes.cy)).toBeCloseTo(16 / 9, 6)
  })

  test('takes typefaces and colours from its theme', () => {
    const theme = textOf(file, 'ppt/theme/theme1.xml')
    expect(theme).toContain('typeface="Georgia"')
    expect(theme).toMatch(/<a:dk1><a:srgbClr val="1C1B19"\/><\/a:dk1>/)
    for (const name of partsLike(file, /^ppt\/slides\/slide\d+\.xml$/)) {
      const faces = within(treeOf(file, name), 'a:latin').map(
        ({ attributes }) => attributes.typeface,
      )
      expect(faces.filter((face) => face !== '+mj-lt' && face !== '+mn-lt')).toEqual([])
    }
  })
})
