import { expect, it } from 'vitest'
import { isVoltooidVerleden } from '@/e2e/fixtures/voltooid-verleden'
import { contactZaden } from '@/sandbox/seed-klantinteractie/contacten'
import { MAX_ONDERWERP, vraagOnderwerp } from './contactmoment-onderwerp'

it('words a question in the voltooid verleden tijd, whatever the citizen typed', () => {
  expect(isVoltooidVerleden(vraagOnderwerp('Hoe lang duurt het?'))).toBe(true)
})

it('fits in the register’s 200 characters with the longest subject', () => {
  expect(vraagOnderwerp('x'.repeat(MAX_ONDERWERP)).length).toBeLessThanOrEqual(200)
})

it.each([
  ...new Set(
    contactZaden.flatMap((zaad) => [zaad, ...(zaad.vervolg ?? [])].map((contact) => contact.onderwerp)),
  ),
])('words the sandbox’s contact so: %s', (onderwerp) => {
  expect(isVoltooidVerleden(onderwerp)).toBe(true)
})

it.each(['U belt over uw aanvraag', 'U heeft gebeld', 'Vraag over gebeld worden', 'Wij hadden contact'])(
  'is no voltooid verleden tijd: %s',
  (onderwerp) => {
    expect(isVoltooidVerleden(onderwerp)).toBe(false)
  },
)
