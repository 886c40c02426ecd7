import 'server-only'
import { eigenKinderen } from './eigen-kind'
import type { EigenZaak } from './load-eigen-zaak'
import type { ZakenContext } from './zaken-context'

/** URLs of the documents that hang on the zaak; a call only where they did not come with the zaak. */
export async function listZaakdocumentUrls(
  { register, zaak }: EigenZaak,
  context: ZakenContext,
): Promise<string[]> {
  const given =
    zaak._expand?.zaakinformatieobjecten ?? (await register.zaken.listInformatieobjecten(zaak.url))
  const own = eigenKinderen({ register, zaak, context }, 'zaakinformatieobjecten', given)
  return own.map(({ informatieobject }) => informatieobject)
}
