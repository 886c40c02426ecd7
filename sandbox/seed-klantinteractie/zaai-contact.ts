import { Temporal } from 'temporal-polyfill'
import type { Database } from '@/db/client'
import type { Handeling } from '@/lib/audit/handeling'
import { ensureAfdeling } from '@/lib/klantinteractie/lokaal/ensure-afdeling'
import { createLokaleKlantregistratie } from '@/lib/klantinteractie/lokaal/klantregistratie'
import { maakKlantcontact } from '@/lib/klantinteractie/maak-klantcontact'
import { actorKlantcontact } from '@/lib/klantinteractie/resources/actor-klantcontact'
import { internetaak } from '@/lib/klantinteractie/resources/internetaak'
import { createObject } from '@/lib/klantinteractie/save-object'
import type { PersonaId } from '../personas'
import { identiteitVan } from './persona-identiteit'
import { type ZaakNaam, zaakUuidVan } from './zaken'

export type ContactZaad = {
  met: PersonaId
  /** Days from today, and the time of day on the Dutch clock. */
  dag: number
  tijd: string
  kanaal: string
  /** In the voltooid verleden tijd (reference architecture, S09). */
  onderwerp: string
  inhoud: string
  /** The municipality began. */
  doorGemeente?: boolean
  afdeling?: { code: string; naam: string }
  zaak?: ZaakNaam
  /** How the writing system spells the codes of a zaak; both are in use. */
  spelling?: 'open-zaak' | 'openzaak'
  vraag?: 'te_verwerken' | 'verwerkt'
  antwoord?: string
  vertrouwelijk?: boolean
  /** Contacts that answer this one. */
  vervolg?: Omit<ContactZaad, 'met' | 'vervolg'>[]
}

const SPELLINGEN = {
  'open-zaak': { codeObjecttype: 'zaak', codeRegister: 'open-zaak' },
  openzaak: { codeObjecttype: 'zgw-Zaak', codeRegister: 'openzaak' },
} as const

/** Registers one contact through the product's own use cases, with what came of it. */
export async function zaaiContact(
  handeling: Handeling,
  db: Database,
  zaad: ContactZaad,
  vandaag: string,
): Promise<void> {
  const klant = await createLokaleKlantregistratie(db).ensureKlant(handeling, identiteitVan(zaad.met))
  const uuid = await registreer(handeling, klant.id, zaad, vandaag, overZaak(zaad))
  for (const antwoord of zaad.vervolg ?? [])
    await registreer(handeling, klant.id, antwoord, vandaag, { wasKlantcontact: { uuid } })
}

async function registreer(
  handeling: Handeling,
  klantId: string,
  zaad: Omit<ContactZaad, 'met'>,
  vandaag: string,
  onderwerpobject: ReturnType<typeof overZaak> | { wasKlantcontact: { uuid: string } },
): Promise<string> {
  const { klantcontact } = await maakKlantcontact(handeling, {
    klantcontact: {
      kanaal: zaad.kanaal,
      onderwerp: zaad.onderwerp,
      inhoud: zaad.inhoud,
      reactie: zaad.antwoord ?? '',
      indicatieContactGelukt: true,
      taal: 'nld',
      vertrouwelijk: zaad.vertrouwelijk ?? false,
      plaatsgevondenOp: moment(vandaag, zaad),
    },
    betrokkene: { rol: 'klant', initiator: !zaad.doorGemeente, wasPartij: { uuid: klantId } },
    ...(onderwerpobject && { onderwerpobject }),
  })
  const uuid = String(klantcontact.uuid)
  const afdeling = zaad.afdeling ?? { code: 'kcc', naam: 'Klantcontactcentrum' }
  const actorId = await ensureAfdeling(handeling, afdeling)
  await createObject(handeling, actorKlantcontact, {
    actor: { uuid: actorId },
    klantcontact: { uuid },
  })
  if (zaad.vraag) {
    await createObject(handeling, internetaak, {
      gevraagdeHandeling: 'Vraag beantwoorden',
      aanleidinggevendKlantcontact: { uuid },
      toegewezenAanActoren: [{ uuid: actorId }],
      status: zaad.vraag,
    })
  }
  return uuid
}

function overZaak({ zaak, spelling = 'open-zaak' }: Pick<ContactZaad, 'zaak' | 'spelling'>) {
  if (!zaak) return undefined
  const codes = { ...SPELLINGEN[spelling], codeSoortObjectId: 'uuid' }
  return { onderwerpobjectidentificator: { ...codes, objectId: zaakUuidVan(zaak) } }
}

const moment = (vandaag: string, { dag, tijd }: Pick<ContactZaad, 'dag' | 'tijd'>): string =>
  Temporal.PlainDate.from(vandaag)
    .add({ days: dag })
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: tijd })
    .toInstant()
    .toString()
