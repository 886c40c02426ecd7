import 'server-only'
import { deleteConcept } from '@/db/queries/uploads/concepten'
import {
  type Concept,
  type Opdracht,
  openConcept,
  sendConcept,
  taakSleutel,
} from '@/lib/documenten-upload/concept'
import type { FormulierVerzoek } from '@/lib/documenten-upload/lees-formulier'
import { rondAf } from '@/lib/documenten-upload/rond-af'
import { toAntwoorden } from '@/lib/domain/formulier'
import type { Identiteit } from '@/lib/domain/identiteit'
import { isNaTermijn } from '@/lib/domain/taak-termijn'
import { isAppError } from '@/lib/errors/is-app-error'
import { bestandsregels, ontvangInvoer } from '@/lib/services/documenten/ontvang-invoer'
import type { Taak } from '@/lib/taken/taak'
import { startBetaling } from './betaal-taak'
import { toInvulling } from './get-taak'
import { createTakenContext, handelingVan, type TakenContext } from './taken-context'
import { veldenVan, zakenVan } from './to-regel'

/**
 * What happened with a posted form, and so which page follows. `storing`: nothing was sent and nothing is lost. `dicht`:
 * done, withdrawn or expired in the meantime; the taak says which.
 */
export type TaakVervolg =
  | {
      soort:
        | 'niet-gevonden'
        | 'formulier'
        | 'fouten'
        | 'controle'
        | 'verstuurd'
        | 'dicht'
        | 'storing'
        | 'geen-type'
    }
  | { soort: 'betalen'; adres: string }

/** Takes in a form of a taak; with `alleenBewaren` it is kept as typed, whatever its button asks. Throws AppError `ongeldige-invoer` for a form that did not arrive whole. */
export async function submitTaak(
  identiteit: Identiteit,
  uuid: string,
  verzoek: FormulierVerzoek,
  { alleenBewaren = false }: { alleenBewaren?: boolean } = {},
  context: TakenContext = createTakenContext(),
): Promise<TaakVervolg> {
  const taak = await context.registratie.getTaak(identiteit, uuid)
  if (!taak) return { soort: 'niet-gevonden' }
  if (!isUitvoerbaar(taak)) return { soort: 'dicht' }
  const concept = await openConcept(context.db, identiteit, taakSleutel(taak.uuid))
  if (concept?.status !== 'concept') return { soort: 'dicht' }

  const velden = veldenVan(taak) ?? []
  const actie = await ontvangInvoer(verzoek, {
    ...context,
    concept,
    regels: bestandsregels(taak.soort === 'upload' ? taak.details : {}),
    tekstvelden: velden.filter(({ soort }) => soort !== 'bestand').map(({ key }) => key),
    bestandsvelden: velden.filter(({ soort }) => soort === 'bestand').map(({ key }) => key),
  })
  if (alleenBewaren) return { soort: 'formulier' }
  if (taak.soort === 'betaling')
    return actie === 'betalen' ? pay(identiteit, taak, concept, context) : { soort: 'formulier' }

  const nieuw = await openConcept(context.db, identiteit, taakSleutel(taak.uuid))
  if (nieuw?.status !== 'concept') return { soort: 'dicht' }
  const { fouten, geweigerd } = toInvulling(velden, nieuw)
  if (actie === 'toevoegen') return { soort: geweigerd.length > 0 ? 'fouten' : 'formulier' }
  if (actie === 'aanpassen') return { soort: 'formulier' }
  if (fouten.length > 0 || geweigerd.length > 0 || velden.length === 0) return { soort: 'fouten' }
  if (actie !== 'versturen') return { soort: 'controle' }
  // Its files may have taken minutes to come in.
  const nog = await context.registratie.getTaak(identiteit, uuid)
  return nog && isUitvoerbaar(nog) ? send(identiteit, nog, nieuw, context) : { soort: 'dicht' }
}

const isUitvoerbaar = ({ status, einddatumHandelingsTermijn: einde }: Taak): boolean =>
  status === 'open' && !(einde !== null && isNaTermijn(einde, new Date()))

async function pay(
  identiteit: Identiteit,
  taak: Taak & { soort: 'betaling' },
  concept: Concept,
  context: TakenContext,
): Promise<TaakVervolg> {
  const gestart = await startBetaling(identiteit, taak, concept, context)
  if (gestart.ok) return { soort: 'betalen', adres: gestart.value }
  return { soort: gestart.error === 'storing' ? 'storing' : 'formulier' }
}

async function send(
  identiteit: Identiteit,
  taak: Taak,
  concept: Concept,
  context: TakenContext,
): Promise<TaakVervolg> {
  if (taak.soort !== 'upload' && taak.soort !== 'formulier') return { soort: 'formulier' }
  const { soort, uuid } = taak
  const antwoorden =
    soort === 'formulier' ? toAntwoorden(veldenVan(taak) ?? [], concept.gegevens.waarden) : null
  if (concept.bestanden.length === 0) return completeNow(identiteit, uuid, concept, antwoorden ?? {}, context)

  const zaak = await findUploadZaak(identiteit, taak, context)
  if (typeof zaak === 'string') return { soort: zaak }
  const opdracht = { identiteit, taak: { uuid, soort }, zaak, antwoorden }
  if (!(await sendConcept(context.db, concept.id, opdracht))) return { soort: 'dicht' }
  // Whatever becomes of it now, it is sent: what a source cannot take yet, the worker brings there.
  return { soort: (await rondAf(context.db, concept.id)) === 'terug' ? 'formulier' : 'verstuurd' }
}

/** A form without files needs no other source than that of its taak: done in one transaction, or not at all. */
async function completeNow(
  identiteit: Identiteit,
  uuid: string,
  concept: Concept,
  ontvangenGegevens: Record<string, unknown>,
  { db, registratie }: TakenContext,
): Promise<TaakVervolg> {
  try {
    return await db.transaction(async (tx) => {
      const handeling = { db: tx, ...handelingVan(identiteit) }
      const done = await registratie.voerUit(handeling, identiteit, uuid, { ontvangenGegevens })
      if (!done.ok) return { soort: 'dicht' }
      await deleteConcept(tx, concept.id)
      return { soort: 'verstuurd' }
    })
  } catch (error) {
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract')) return { soort: 'storing' }
    throw error
  }
}

async function findUploadZaak(
  identiteit: Identiteit,
  taak: Taak,
  context: TakenContext,
): Promise<NonNullable<Opdracht['zaak']> | 'storing' | 'geen-type'> {
  try {
    const [ref] = await context.findZaken(identiteit, zakenVan(taak))
    const zaak = ref && (await context.loadZaak(identiteit, ref))
    if (!zaak) return 'storing'
    const [type] = zaak.typen
    if (!type || zaak.isAfgerond) return 'geen-type'
    const { register, uuid, url, bronorganisatie } = zaak
    return { register, uuid, url, bronorganisatie, documenttype: type.url }
  } catch (error) {
    if (isAppError(error, 'bron-onbereikbaar', 'bron-contract')) return 'storing'
    throw error
  }
}
