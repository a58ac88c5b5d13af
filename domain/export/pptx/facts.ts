import { escapeXml } from '../picture'
import type { Part } from './package'
import { xml, xmlPart } from './xml'

/** What the file says of itself. */
export type DeckFacts = {
  readonly name: string
  /** Where the views stand, such as `https://atlas.example`; their links lead there. */
  readonly origin: string
  /** When the file is made, as an ISO time: the clock is the caller's. */
  readonly made: string
}

export const CORE = 'docProps/core.xml'
export const APP = 'docProps/app.xml'

/** Name, author and time of the file, as its properties show them. */
export function factParts({ name, made }: DeckFacts): Part[] {
  const dated = (element: string) =>
    xml(element, { 'xsi:type': 'dcterms:W3CDTF' }, made.replace(/\.\d+Z$/, 'Z'))
  return [
    {
      path: CORE,
      type: 'core',
      content: xmlPart(
        xml(
          'cp:coreProperties',
          {
            'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:dcterms': 'http://purl.org/dc/terms/',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          },
          xml('dc:title', {}, escapeXml(name)),
          xml('dc:creator', {}, 'GenAI Atlas'),
          dated('dcterms:created'),
          dated('dcterms:modified'),
        ),
      ),
    },
    {
      path: APP,
      type: 'app',
      content: xmlPart(
        xml(
          'Properties',
          {
            xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
          },
          xml('Application', {}, 'GenAI Atlas'),
        ),
      ),
    },
  ]
}
