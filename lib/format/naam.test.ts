import { expect, it } from 'vitest'
import { identiteitSchema } from '@/lib/domain/identiteit'
import { begroetingsnaam } from './naam'

const identiteit = (invoer: unknown) => identiteitSchema.parse(invoer)

it('greets with the name when there is one', () => {
  expect(begroetingsnaam(identiteit({ soort: 'burger', bsn: '999993653', naam: 'Lucas Şahin' }))).toBe(
    'Lucas Şahin',
  )
})

it('never calls a citizen by number', () => {
  expect(begroetingsnaam(identiteit({ soort: 'burger', bsn: '999993653' }))).toBeNull()
})

it('calls a company without a name by its KVK number', () => {
  expect(begroetingsnaam(identiteit({ soort: 'bedrijf', kvkNummer: '69599084' }))).toBe('KVK 69599084')
})
