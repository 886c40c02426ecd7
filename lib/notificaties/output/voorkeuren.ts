import type { Executor } from '@/db/client'
import type { Meldsoort } from '@/lib/env/inwinnen-schema'

const ONDERWERPEN = ['zaken', 'taken', 'berichten', 'herinneringen'] as const
export type Onderwerp = (typeof ONDERWERPEN)[number]

/** What somebody chose on the profile page; the shape of `getVoorkeuren` there. */
export type Voorkeuren = {
  kanalen: Record<'email' | 'sms' | 'brief', readonly Onderwerp[]>
  taal: 'nl' | 'en'
  bundeling: 'direct' | 'dagelijks'
  /** Hours in which no e-mail or SMS goes out, `HH:MM` on the Dutch clock; may pass midnight. */
  stilte: { van: string; tot: string } | null
}

/** Reads the choice of a customer by the uuid of the partij. */
export type LeesVoorkeuren = (db: Executor, klantId: string) => Promise<Voorkeuren>

/** Until somebody chooses: everything by e-mail, at once. */
export const standaardVoorkeuren: LeesVoorkeuren = async () => ({
  kanalen: { email: ONDERWERPEN, sms: [], brief: [] },
  taal: 'nl',
  bundeling: 'direct',
  stilte: null,
})

/** Which choice a kind falls under; null for what law or safety decides, that nobody can turn off. */
export const onderwerpVan: Record<Meldsoort, Onderwerp | null> = {
  'zaak-ontvangen': 'zaken',
  'status-gewijzigd': 'zaken',
  'zaak-afgerond': 'zaken',
  'document-toegevoegd': 'zaken',
  'besluit-genomen': null,
  'nieuwe-taak': 'taken',
  'taak-herinnering': 'herinneringen',
  'taak-verlopen': 'taken',
  'nieuw-bericht': 'berichten',
  'antwoord-op-vraag': 'berichten',
  'contactgegevens-gewijzigd': null,
}
