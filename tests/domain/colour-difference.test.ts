import { expect, test } from 'vitest'
import { colourDifference } from './colour-difference'

test.each([
  [{ l: 50, a: 2.6772, b: -79.7751 }, { l: 50, a: 0, b: -82.7485 }, 2.0425],
  [{ l: 50, a: 2.5, b: 0 }, { l: 73, a: 25, b: -18 }, 27.1492],
  [{ l: 60.2574, a: -34.0099, b: 36.2677 }, { l: 60.4626, a: -34.1751, b: 39.4387 }, 1.2644],
  [{ l: 2.0776, a: 0.0795, b: -1.135 }, { l: 0.9033, a: -0.0636, b: -0.5514 }, 0.9082],
])('CIEDE2000 agrees with the published test data', (one, other, difference) => {
  expect(colourDifference(one, other)).toBeCloseTo(difference, 4)
})
