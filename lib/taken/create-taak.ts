import 'server-only'
import { insertTaak } from '@/db/queries/taken/write-taak'
import type { Handeling } from '@/lib/audit/handeling'
import type { TaakInhoud } from '@/lib/domain/taak-details'
import { dagenEerder, vandaag } from '@/lib/domain/taak-termijn'
import { OngeldigeInvoer } from '@/lib/errors/ongeldige-invoer'
import { recordTaakFeit } from './record-wijziging'
import { type EigenTaak, sealDetails, type TaakVelden, toKolommen, toTaak } from './taak'
import { termijnProblemen } from './termijn-problemen'

/** Days before the end of the term that a reminder is due when the behandelaar names no day. */
const HERINNERING_DAGEN = 7

type Verplicht = 'titel' | 'einddatumHandelingsTermijn'
export type NieuweTaak = TaakInhoud & Pick<TaakVelden, Verplicht> & Partial<Omit<TaakVelden, Verplicht>>

/** Hands out a taak. Throws `OngeldigeInvoer` when its days contradict each other. */
export async function createTaak(
  handeling: Handeling,
  { soort, details, ...velden }: NieuweTaak,
): Promise<EigenTaak> {
  const einde = velden.einddatumHandelingsTermijn
  const startdatum = velden.startdatum ?? vandaag(new Date())
  const standaard = dagenEerder(einde, HERINNERING_DAGEN)
  // A term shorter than that gets no reminder by itself: it would come on the day the taak does.
  const datumHerinnering =
    velden.datumHerinnering === undefined
      ? standaard > startdatum
        ? standaard
        : null
      : velden.datumHerinnering
  const termijn = { startdatum, einddatumHandelingsTermijn: einde, datumHerinnering }
  const problemen = termijnProblemen(termijn)
  if (problemen.length > 0) throw new OngeldigeInvoer(problemen)
  const row = await insertTaak(handeling.db, {
    ...toKolommen(velden),
    ...termijn,
    titel: velden.titel,
    soort,
    detailsVersleuteld: sealDetails(details),
  })
  await recordTaakFeit(handeling, row, 'geregistreerd', 'create')
  return toTaak(row)
}
