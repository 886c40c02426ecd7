import { expect, test } from '@playwright/test'
import { weighEigenJavascript } from '../fixtures/eigen-javascript'

test('geen pagina brengt meer dan 10 kB aan JavaScript mee boven wat Next altijd laadt', () => {
  const gewichten = weighEigenJavascript()
  expect(gewichten.size).toBeGreaterThan(30)
  expect([...gewichten].filter(([, kB]) => kB > 10)).toEqual([])
})
