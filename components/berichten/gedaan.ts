import { z } from 'zod'
import type { SearchParams } from '@/components/zaken/zaken-url'

/** What can be done to chosen berichten at once. */
export const HANDELINGEN = ['archiveren', 'terugzetten', 'ongelezen'] as const
export type Handeling = (typeof HANDELINGEN)[number]

/** What was just done, as the URL after it tells; `niets` when nothing was chosen, `storing` when not all could be. */
export type Gedaan = { wat: Handeling; aantal: number } | 'niets' | 'storing'

const schema = z.object({
  gedaan: z.enum([...HANDELINGEN, 'niets', 'storing']),
  aantal: z.coerce.number().int().min(0).max(100).catch(0),
})

export function parseGedaan(params: SearchParams): Gedaan | null {
  const { data } = schema.safeParse(params)
  if (!data) return null
  if (data.gedaan === 'storing') return 'storing'
  return data.gedaan === 'niets' || data.aantal === 0 ? 'niets' : { wat: data.gedaan, aantal: data.aantal }
}

/** The list's address with what was done to it. */
export function gedaanUrl(adres: string, gedaan: Gedaan): string {
  const [pad = '', query = ''] = adres.split('?', 2)
  const params = new URLSearchParams(query)
  params.set('gedaan', typeof gedaan === 'string' ? gedaan : gedaan.wat)
  if (typeof gedaan === 'object') params.set('aantal', String(gedaan.aantal))
  return `${pad}?${params}`
}
