import { Temporal } from 'temporal-polyfill'
import type { Database } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'
import { withdrawBericht } from '@/lib/berichten/change-bericht'
import { createBericht } from '@/lib/berichten/create-bericht'
import { createLokaleBerichtregistratie } from '@/lib/berichten/lokaal/berichtregistratie'
import type { Handelingsperspectief } from '@/lib/domain/handelingsperspectief'
import { printObjectUrn } from '@/lib/domain/urn'
import { personenVan } from '@/lib/domain/urn-persoon'
import type { PersonaId } from '../personas'
import { documentUuid } from '../zgw/seed/bouwer'
import { identiteitVan } from './persona-identiteit'
import { type ZaakNaam, zaakUrn } from './zaken'

export type BerichtZaad = {
  voor: PersonaId
  /** Days from today; in the future it is not yet published. */
  dag: number
  onderwerp: string
  tekst: string
  zaak?: ZaakNaam
  perspectief?: Handelingsperspectief
  /** Days from today until which the receiver can act. */
  uiterlijk?: number
  bijlagen?: { register: 'waterdam' | 'rijnzoom'; zaak: string; index: number; omschrijving: string }[]
  staat?: 'gelezen' | 'gearchiveerd' | 'ingetrokken'
}

/** Sends one bericht through the product's own use cases, and does what its receiver did with it. */
export async function zaaiBericht(
  handeling: Handeling,
  db: Database,
  zaad: BerichtZaad,
  vandaag: string,
): Promise<void> {
  const identiteit = identiteitVan(zaad.voor)
  const [ontvanger] = personenVan(identiteit)
  if (!ontvanger) throw new Error(`${zaad.voor} heeft geen nummer om een bericht aan te sturen`)
  const moment = (dagen: number, uur: number) =>
    new Date(
      Temporal.PlainDate.from(vandaag)
        .add({ days: dagen })
        .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: { hour: uur } }).epochMilliseconds,
    )
  const { uuid } = await createBericht(handeling, {
    ontvanger,
    onderwerp: zaad.onderwerp,
    berichtTekst: zaad.tekst,
    mijnOverheidBerichtenbox: false,
    publicatiedatum: moment(zaad.dag, 8),
    handelingsPerspectief: zaad.perspectief ?? '',
    einddatumHandelingsTermijn: zaad.uiterlijk === undefined ? null : moment(zaad.uiterlijk, 23),
    isGerelateerdAan: zaad.zaak ? [zaakUrn(zaad.zaak, vandaag)] : [],
    bijlagen: (zaad.bijlagen ?? []).map(({ register, zaak, index, omschrijving }) => ({
      informatieObject: printObjectUrn({
        soort: 'informatieobject',
        gemeente: 'gemeentewaterdam',
        uuid: documentUuid(register, zaak, index),
      }),
      omschrijving,
      isBerichtTypeBijlage: false,
    })),
  })
  if (!zaad.staat) return
  const registratie = createLokaleBerichtregistratie(db)
  await registratie.open(handeling, identiteit, uuid)
  if (zaad.staat === 'gearchiveerd') await registratie.archiveer(handeling, identiteit, uuid)
  if (zaad.staat === 'ingetrokken') await withdrawBericht(handeling, uuid)
}
