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
  const namen = [...new Set(relaties.results.map(({ informatieobjecttype }) => informatieobjecttype))]
  const informatieobjecttypen = (
    await Promise.all(namen.map((naam) => findInformatieobjecttype(api, naam)))
  ).flat()
  return {
    statustypen: statustypen.results.toSorted((a, b) => a.volgnummer - b.volgnummer),
    resultaattypen: resultaattypen.results,
    informatieobjecttypen,
    besluittypen: besluittypen.results,
  }
}

/** Open Zaak names an informatieobjecttype by its URL, the standard (Catalogi 1.3) by its omschrijving. */
async function findInformatieobjecttype(api: Api, naam: string) {
  if (URL.canParse(naam)) return [await api(type, { pad: naam })]
  const { results } = await api(pageOf(type), {
    pad: `${ROOT}/informatieobjecttypen?omschrijving=${encodeURIComponent(naam)}`,
  })
  return results.slice(0, 1)
}
