import 'server-only'
import { findTaak } from '@/db/queries/taken/find-taak'
import { parsePersoonUrn } from '@/lib/domain/urn'
import type { Meldsoort } from '@/lib/env/inwinnen-schema'
import { type Taak, toTaak } from '@/lib/taken/taak'
import { uuidOf } from '@/lib/zgw/uuid-of'
import { isAan } from './read-zaak'
import { later, melden, niet, type Soort, type Uitslag } from './soort'

type Taaksoort = Extract<Meldsoort, `${string}taak${string}`>
type Beeld = { status: Taak['status']; metTermijn: boolean }

/** A kind that tells of a taak; `feit` is what our Taakregistratie published, `beeld` how the taak must still be. */
export const taakSoort = (naam: Taaksoort, feit: string, beeld: Beeld): Soort => ({
  naam,
  past: ({ type }) => type === `nl.overheid.taken.externetaak-${feit}`,
  async lees({ resourceUrl, sleutel }, bronnen): Promise<Uitslag> {
    if (!isAan(naam, bronnen)) return niet('staat-uit')
    const row = await findTaak(bronnen.db, uuidOf(resourceUrl) ?? '00000000-0000-0000-0000-000000000000')
    if (!row) return niet('weg')
    const taak = toTaak(row)
    if (taak.status !== beeld.status) return niet('al-verder')
    if (taak.startdatum > bronnen.vandaag)
      return later('nog-niet-begonnen', new Date(`${taak.startdatum}T06:00:00Z`))
    const persoon = taak.isToegewezenAan && parsePersoonUrn(taak.isToegewezenAan)
    if (!persoon) return niet('geen-ontvanger')
    const verloopdatum = taak.einddatumHandelingsTermijn
    return melden({
      soort: naam,
      // A reminder that is set anew is a new event; the taak itself comes and expires once.
      gebeurtenis:
        naam === 'taak-herinnering' ? `${naam}:${taak.uuid}:${sleutel.slice(0, 16)}` : `${naam}:${taak.uuid}`,
      onderwerp: `taak:${taak.uuid}`,
      personen: [persoon],
      variabelen: { pad: '/taken', ...(beeld.metTermijn && { pad: `/taken/${taak.uuid}`, verloopdatum }) },
      ...(beeld.metTermijn && { totEnMet: verloopdatum }),
    })
  },
})
