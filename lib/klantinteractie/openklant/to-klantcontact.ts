import type { Klantcontact } from '../klantcontactregistratie'
import type { OkKlantcontact } from './schemas'

/** Whether this customer took part; that is looked at again, whatever the source was asked. */
export const isVan = (klantId: string, { _expand }: OkKlantcontact): boolean =>
  (_expand?.hadBetrokkenen ?? []).some(({ wasPartij }) => wasPartij?.uuid === klantId.toLowerCase())

/** Whether it surely names nobody: the list of references itself is empty. */
export const isVanNiemand = ({ hadBetrokkenen }: OkKlantcontact): boolean => hadBetrokkenen?.length === 0

/** A contact as this customer sees it. Employees stay nameless: only a department is shown. */
export function toKlantcontact(klantId: string, { _expand, ...contact }: OkKlantcontact): Klantcontact {
  const onderwerpen = _expand?.gingOverOnderwerpobjecten ?? []
  const afdeling = contact.hadBetrokkenActoren?.find(
    ({ soortActor }) => soortActor === 'organisatorische_eenheid',
  )
  const isBegonnen = (_expand?.hadBetrokkenen ?? []).some(
    ({ initiator, wasPartij }) => initiator && wasPartij?.uuid === klantId.toLowerCase(),
  )
  return {
    id: contact.uuid,
    kenmerk: contact.referentienummer || contact.nummer,
    kanaal: contact.kanaal,
    onderwerp: contact.onderwerp,
    inhoud: contact.inhoud,
    reactie: contact.reactie,
    plaatsgevondenOp: new Date(contact.plaatsgevondenOp).toISOString(),
    richting: isBegonnen ? 'van-klant' : 'naar-klant',
    afdeling: afdeling?.naam || null,
    status: toStatus(_expand?.leiddeTotInterneTaken ?? []),
    onderwerpen: onderwerpen.flatMap(
      ({ onderwerpobjectidentificator }) => onderwerpobjectidentificator ?? [],
    ),
    antwoordOp: onderwerpen.find(({ wasKlantcontact }) => wasKlantcontact)?.wasKlantcontact?.uuid ?? null,
  }
}

/** Handled only when every task is (VELD §5.7). */
function toStatus(taken: { status: string }[]): Klantcontact['status'] {
  if (taken.length === 0) return null
  return taken.every(({ status }) => status === 'verwerkt') ? 'verwerkt' : 'te_verwerken'
}
