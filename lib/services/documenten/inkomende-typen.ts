import 'server-only'
import type { UploadConfig } from '@/lib/env/config-schema'
import type { EigenZaak } from '@/lib/services/zaken/load-eigen-zaak'
import { isZelfde } from '@/lib/zgw/is-zelfde'

export type InkomendType = { url: string; naam: string }

/**
 * What an inwoner may add to this zaak: the types that its zaaktype takes in, less those that the municipality keeps
 * to itself. Both spellings of the catalogus are read: a URL (Open Zaak) and an omschrijving (the standard).
 */
export async function listInkomendeTypen(
  { register, zaaktype }: EigenZaak,
  { verborgenTypen }: Pick<UploadConfig, 'verborgenTypen'>,
): Promise<InkomendType[]> {
  const relaties = (await register.catalogi.listDocumenttypen(zaaktype.url)) ?? []
  const inkomend = relaties
    .filter(({ richting }) => richting === 'inkomend')
    .toSorted((a, b) => a.volgnummer - b.volgnummer)
  const types = await Promise.all(
    zaaktype.informatieobjecttypen.map(async (url) => ({
      url,
      naam: (await register.catalogi.findInformatieobjecttype(url))?.omschrijving ?? '',
    })),
  )
  const found = inkomend.flatMap(({ informatieobjecttype: genoemd }) => {
    const type = URL.canParse(genoemd)
      ? types.find(({ url }) => isZelfde(url, genoemd))
      : types.find(({ naam }) => naam === genoemd)
    return type?.naam && !verborgenTypen.includes(type.naam) ? [type] : []
  })
  return [...new Map(found.map((type) => [type.url, type])).values()]
}
