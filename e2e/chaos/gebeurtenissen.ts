import { z } from 'zod'
import { createZgwToken } from '@/lib/zgw/zgw-jwt'
import type { Ports } from '@/scripts/stack/ports'

export type Gebeurtenis = { zaak: string; body: Record<string, unknown> }

const PERSONAS = ['jeroen', 'fatima', 'daan', 'ingrid', 'sanne']
const GELIJKTIJDIG = 8

const gemaakt = z.looseObject({ url: z.string() })
const zaakSchema = z.looseObject({ url: z.string(), uuid: z.string() })
const lijst = z.object({ results: z.array(z.looseObject({ url: z.string() })) })

/** Makes so many zaken, each with a new status, and gives the notification of each as its register would send it. */
export async function maakGebeurtenissen(
  ports: Ports,
  client: { id: string; secret: string },
  aantal: number,
): Promise<Gebeurtenis[]> {
  const zaken = `http://127.0.0.1:${ports.waterdam}/zaken/api/v1`
  const token = await createZgwToken({
    clientId: client.id,
    secret: client.secret,
    gebruiker: { id: 'chaos', weergave: 'Chaos' },
  })
  const crs = { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' }
  const call = async <S extends z.ZodType>(url: string, schema: S, body?: unknown): Promise<z.output<S>> => {
    const antwoord = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...crs },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!antwoord.ok) throw new Error(`${url}: ${await antwoord.text()}`)
    return schema.parse(await antwoord.json())
  }
  const maakZaak = (index: number) =>
    call(`http://127.0.0.1:${ports.regie}/zaken`, zaakSchema, {
      register: 'waterdam',
      persona: PERSONAS[index % PERSONAS.length],
      omschrijving: 'Chaos',
    })
  const { zaaktype } = await call((await maakZaak(0)).url, z.looseObject({ zaaktype: z.string() }))
  const catalogi = zaken.replace('/zaken/api', '/catalogi/api')
  const typen = await call(`${catalogi}/statustypen?${new URLSearchParams({ zaaktype })}`, lijst)
  const maak = async (index: number): Promise<Gebeurtenis> => {
    const zaak = await maakZaak(index)
    const status = await call(`${zaken}/statussen`, gemaakt, {
      zaak: zaak.url,
      statustype: typen.results[1]?.url,
      datumStatusGezet: new Date().toISOString(),
      statustoelichting: '',
    })
    const aanmaakdatum = new Date().toISOString()
    return {
      zaak: zaak.uuid,
      body: {
        kanaal: 'zaken',
        hoofdObject: zaak.url,
        resource: 'status',
        resourceUrl: status.url,
        actie: 'create',
        aanmaakdatum,
        kenmerken: { zaaktype },
      },
    }
  }
  const gebeurtenissen: Gebeurtenis[] = []
  while (gebeurtenissen.length < aantal) {
    const vanaf = gebeurtenissen.length
    const deel = Array.from({ length: Math.min(GELIJKTIJDIG, aantal - vanaf) }, (_, index) =>
      maak(vanaf + index),
    )
    gebeurtenissen.push(...(await Promise.all(deel)))
  }
  return gebeurtenissen
}
