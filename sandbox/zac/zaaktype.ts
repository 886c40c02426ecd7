import { z } from 'zod'
import type { Api } from './api'

const type = z.object({ url: z.string(), omschrijving: z.string() })
const pageOf = <T extends z.ZodType>(item: T) => z.object({ results: z.array(item) })
const ROOT = '/catalogi/api/v1'

const statustype = type.extend({ volgnummer: z.number(), isEindstatus: z.boolean() })
const relatie = z.object({ informatieobjecttype: z.string() })

/** What may be chosen for a zaak of this zaaktype. */
export async function getKeuzes(api: Api, zaaktype: string) {
  const filter = `zaaktype=${encodeURIComponent(zaaktype)}`
  const [statustypen, resultaattypen, relaties, besluittypen] = await Promise.all([
    api(pageOf(statustype), { pad: `${ROOT}/statustypen?${filter}` }),
    api(pageOf(type), { pad: `${ROOT}/resultaattypen?${filter}` }),
    api(pageOf(relatie), { pad: `${ROOT}/zaaktype-informatieobjecttypen?${filter}` }),
    api(pageOf(type), { pad: `${ROOT}/besluittypen?zaaktypen=${encodeURIComponent(zaaktype)}` }),
  ])
  const urls = [...new Set(relaties.results.map(({ informatieobjecttype }) => informatieobjecttype))]
  const informatieobjecttypen = await Promise.all(urls.map((url) => api(type, { pad: url })))
  return {
    statustypen: statustypen.results.toSorted((a, b) => a.volgnummer - b.volgnummer),
    resultaattypen: resultaattypen.results,
    informatieobjecttypen,
    besluittypen: besluittypen.results,
  }
}
