import { describe, expect, it } from 'vitest'
import { isVoltooidVerleden } from '@/e2e/fixtures/voltooid-verleden'
import { KANALEN } from '@/lib/domain/aflevering'
import type { Meldsoort } from '@/lib/env/inwinnen-schema'
import { contactonderwerp } from './contactregels'

/** How each kind reads after "Wij hadden u per e-mail op de hoogte gebracht van"; the type asks for every kind. */
const WAAROVER: Record<Meldsoort | 'digest' | 'een soort van later', string> = {
  'zaak-ontvangen': 'de ontvangst van uw zaak',
  'status-gewijzigd': 'een nieuwe status van uw zaak',
  'zaak-afgerond': 'de afronding van uw zaak',
  'document-toegevoegd': 'een nieuw document bij uw zaak',
  'besluit-genomen': 'een besluit over uw zaak',
  'nieuwe-taak': 'een nieuwe taak',
  'taak-herinnering': 'een taak die nog openstond',
  'taak-verlopen': 'een taak waarvan de termijn was verlopen',
  'nieuw-bericht': 'een nieuw bericht',
  'antwoord-op-vraag': 'het antwoord op uw vraag',
  'contactgegevens-gewijzigd': 'een wijziging van uw contactgegevens',
  digest: 'het nieuws van die dag',
  'een soort van later': 'nieuws',
}
const soorten = Object.keys(WAAROVER)

describe('the subject of a contact that we registered', () => {
  it.each(Object.entries(WAAROVER))('says what %s was about', (soort, waarover) => {
    expect(contactonderwerp(soort, 'email', true)).toBe(
      `Wij hadden u per e-mail op de hoogte gebracht van ${waarover}`,
    )
  })

  it.each([
    ['email', 'per e-mail'],
    ['sms', 'per sms'],
    ['brief', 'per brief'],
    ['berichtenbox', 'via de Berichtenbox'],
  ] as const)('says which way it went: %s', (kanaal, langs) => {
    expect(contactonderwerp('nieuwe-taak', kanaal, true)).toBe(
      `Wij hadden u ${langs} op de hoogte gebracht van een nieuwe taak`,
    )
  })

  it.each(KANALEN)('says it when %s did not reach the citizen', (kanaal) => {
    const onderwerp = contactonderwerp('nieuw-bericht', kanaal, false)
    expect(onderwerp).toMatch(/^Wij hadden u .+ niet kunnen bereiken over een nieuw bericht$/)
  })

  it('is in the voltooid verleden tijd and fits in the register, whatever the kind, channel and outcome', () => {
    const onderwerpen = soorten.flatMap((soort) =>
      KANALEN.flatMap((kanaal) => [true, false].map((gelukt) => contactonderwerp(soort, kanaal, gelukt))),
    )
    expect(onderwerpen.filter((onderwerp) => !isVoltooidVerleden(onderwerp))).toEqual([])
    expect(onderwerpen.filter((onderwerp) => onderwerp.length > 200)).toEqual([])
    expect(new Set(onderwerpen).size).toBe(soorten.length * KANALEN.length * 2)
  })
})
