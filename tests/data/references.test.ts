import { describe, expect, test } from 'vitest'
import { findBrokenReferences } from '@/data/checks/references'
import { describeProblem } from '@/data/problem'
import type { Dataset } from '@/data/schema'
import { aCitation, aDataset, aDocument, aFigure, aModel, aStatement, aTaxon } from '../builders'

const problemsOf = (change: Partial<Dataset>) =>
  findBrokenReferences(aDataset(change)).map(describeProblem)

describe('cross-checks', () => {
  test('find nothing in a sound dataset', () => {
    expect(problemsOf({ models: [aModel()], figures: [aFigure()] })).toEqual([])
  })

  test('refuse an id twice in one file', () => {
    expect(problemsOf({ models: [aModel(), aModel()] }).join()).toContain(
      'models.json: row a-model: id',
    )
  })

  test('refuse an id that a row of another file has', () => {
    expect(
      problemsOf({ models: [aModel({ id: 'same' })], figures: [aFigure({ id: 'same' })] }).join(),
    ).toContain('figures.json: row same: id: expected an id that no other row has')
  })

  test('refuse rows out of order', () => {
    const models = [aModel({ id: 'b' }), aModel({ id: 'a' })]
    expect(problemsOf({ models }).join()).toContain(
      'models.json: row a: id: expected rows sorted by id',
    )
  })

  test('refuse a section that the document does not list', () => {
    const figure = aFigure({ citations: [aCitation({ section: 'No such heading' })] })
    expect(problemsOf({ figures: [figure] })).toEqual([
      'figures.json: row a-figure: citations[0].section: expected a heading of nurix, got "No such heading"',
    ])
  })

  test('refuse a document that is not there', () => {
    const figure = aFigure({ citations: [aCitation({ document: 'krishang' })] })
    expect(problemsOf({ figures: [figure] }).join()).toContain('citations[0].document')
  })

  test('refuse a heading listed twice, and a parent listed after its child', () => {
    const sections = [
      { heading: 'Scope', parent: null },
      { heading: 'Scope', parent: 'Later' },
      { heading: 'Later', parent: null },
    ]
    const problems = problemsOf({ documents: [aDocument({ sections })] })
    expect(problems.join()).toContain('sections[1].heading')
    expect(problems.join()).toContain('sections[1].parent')
  })

  test('refuse an orphan, a second root and a cycle in the taxonomy', () => {
    const taxonomy = [
      aTaxon({ id: 'a' }),
      aTaxon({ id: 'b', parent: 'nowhere', kind: 'branch' }),
      aTaxon({ id: 'c' }),
      aTaxon({ id: 'd', parent: 'e', kind: 'branch' }),
      aTaxon({ id: 'e', parent: 'd', kind: 'branch' }),
    ]
    const problems = problemsOf({ taxonomy })
    expect(problems).toContain(
      'taxonomy.json: row b: parent: expected the id of a row in taxonomy.json, got "nowhere"',
    )
    expect(problems).toContain('taxonomy.json: row c: parent: expected one root, "a", got null')
    expect(problems).toContain(
      'taxonomy.json: row d: parent: expected a path to the root, got a cycle',
    )
    expect(problems).toContain(
      'taxonomy.json: row e: parent: expected a path to the root, got a cycle',
    )
  })

  test('refuse a place, a vendor and a technology that no row has', () => {
    const statement = aStatement({ place: 'nowhere', vendor: 'nobody', technologies: ['nothing'] })
    const problems = problemsOf({ models: [aModel({ statements: [statement] })] }).join()
    expect(problems).toContain('statements[0].place')
    expect(problems).toContain('statements[0].vendor')
    expect(problems).toContain('statements[0].technologies[0]')
  })

  test('refuse an attribution to an organisation that no row has', () => {
    expect(problemsOf({ figures: [aFigure({ attributedTo: 'nobody' })] }).join()).toContain(
      'attributedTo',
    )
  })

  test('refuse a position whose document is not the cited one', () => {
    const position = { position: 'So', citation: aCitation() }
    const question = {
      id: 'a-question',
      question: 'Is it so?',
      kind: 'wording' as const,
      positions: [
        { ...position, document: 'nurix' as const },
        { ...position, document: 'krishang' as const },
      ],
      concerns: ['nothing'],
    }
    const problems = problemsOf({ disagreements: [question] }).join()
    expect(problems).toContain('positions[1].document')
    expect(problems).toContain('concerns[0]')
  })

  test('refuse steps that are not numbered from one without a gap', () => {
    const step = {
      process: 'llm-development' as const,
      name: 'A',
      summary: 'B',
      examples: [],
      citation: aCitation(),
    }
    const processes = [
      { ...step, id: 'step-1', position: 1 },
      { ...step, id: 'step-3', position: 3 },
    ]
    expect(problemsOf({ processes }).join()).toContain('expected steps numbered 1 to 2, got 1, 3')
  })
})
