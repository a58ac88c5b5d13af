import type { Tone } from '../../slides/content'
import { literal, THEME_SLOTS } from './paint'
import { declared, xml, xmlPart } from './xml'

/**
 * On every computer with Office or macOS: a file whose fonts are missing is set in others and overflows. To set a deck in
 * other type, change the theme's fonts once.
 */
const FONTS = { major: 'Georgia', minor: 'Arial' } as const

const CUSTOM: readonly (readonly [Tone, string])[] = [
  ['music', 'Music'],
  ['3d', '3D'],
  ['synthetic-data', 'Synthetic data'],
  ['unstated', 'Not stated'],
  ['ink3', 'Caption'],
  ['rule', 'Hairline'],
  ['rule2', 'Neutral line'],
  ['circle-0', 'Artificial intelligence'],
  ['circle-1', 'Generative AI'],
]

const slots = (): string =>
  (
    [
      'dk1',
      'lt1',
      'dk2',
      'lt2',
      'accent1',
      'accent2',
      'accent3',
      'accent4',
      'accent5',
      'accent6',
    ] as const
  )
    .map((slot) => {
      const tone = (Object.keys(THEME_SLOTS) as Tone[]).find((one) => THEME_SLOTS[one] === slot)
      return xml(`a:${slot}`, {}, literal(tone ?? 'ink'))
    })
    .join('') +
  xml('a:hlink', {}, literal('ink2')) +
  xml('a:folHlink', {}, literal('ink3'))

const font = (name: string, typeface: string): string =>
  xml(
    name,
    {},
    xml('a:latin', { typeface }),
    xml('a:ea', { typeface: '' }),
    xml('a:cs', { typeface: '' }),
  )

const plain = xml('a:solidFill', {}, xml('a:schemeClr', { val: 'phClr' }))
const thin = xml('a:ln', { w: 9525 }, plain)
const flat = xml('a:effectStyle', {}, xml('a:effectLst'))

/** The palette and the two typefaces as a theme of the file: flat fills, thin lines, no effects. */
export const themePart = (): string =>
  xmlPart(
    xml(
      'a:theme',
      { ...declared('a'), name: 'GenAI Atlas' },
      xml(
        'a:themeElements',
        {},
        xml('a:clrScheme', { name: 'GenAI Atlas' }, slots()),
        xml(
          'a:fontScheme',
          { name: 'GenAI Atlas' },
          font('a:majorFont', FONTS.major),
          font('a:minorFont', FONTS.minor),
        ),
        xml(
          'a:fmtScheme',
          { name: 'Flat' },
          xml('a:fillStyleLst', {}, plain, plain, plain),
          xml('a:lnStyleLst', {}, thin, thin, thin),
          xml('a:effectStyleLst', {}, flat, flat, flat),
          xml('a:bgFillStyleLst', {}, plain, plain, plain),
        ),
      ),
      xml('a:objectDefaults'),
      xml('a:extraClrSchemeLst'),
      xml(
        'a:custClrLst',
        {},
        CUSTOM.map(([tone, name]) => xml('a:custClr', { name }, literal(tone))),
      ),
    ),
  )
