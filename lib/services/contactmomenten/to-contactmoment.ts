import 'server-only'
import type { Klantcontact } from '@/lib/klantinteractie/klantcontactregistratie'
import type { ZaakVerwijzing } from '../zaken/dto'
import type { Contactmoment } from './dto'

/** What the pages may know of a contact; `zaken` are those of the visitor that it may name. */
export function toContactmoment(contact: Klantcontact, zaken: readonly ZaakVerwijzing[]): Contactmoment {
  const uuids = zaakUuidsVan(contact)
  return {
    uuid: contact.id,
    kenmerk: contact.kenmerk,
    kanaal: contact.kanaal,
    onderwerp: contact.onderwerp,
    inhoud: contact.inhoud,
    antwoord: contact.reactie,
    tijdstip: contact.plaatsgevondenOp,
    richting: contact.richting,
    afdeling: contact.afdeling,
    status: contact.status,
    zaak: zaken.find(({ uuid }) => uuids.includes(uuid.toLowerCase())) ?? null,
    antwoordOp: contact.antwoordOp,
  }
}

/** `zaak` and `zgw-Zaak` are both in use (VELD §5.7). */
export const zaakUuidsVan = ({ onderwerpen }: Pick<Klantcontact, 'onderwerpen'>): string[] =>
  onderwerpen
    .filter(({ codeObjecttype }) => /zaak$/i.test(codeObjecttype))
    .map(({ objectId }) => objectId.toLowerCase())
