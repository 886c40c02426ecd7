import { z } from 'zod'
import { Fout } from './problem'

const data = z.record(z.string(), z.unknown())
const record = {
  typeVersion: z.int().min(0),
  startAt: z.iso.date(),
  data,
  geometry: z.null().optional(),
  correctionFor: z.int().min(0).nullish(),
}
export const objectBody = z.object({ type: z.url(), record: z.object(record) })
export const patchBody = z.object({ type: z.url().optional(), record: z.object(record).partial() })
export const zoekBody = z.object({
  type: z.url().optional(),
  typeVersion: z.int().optional(),
  data_attrs: z.string().optional(),
  data_attr: z.string().optional(),
})

/** The JSON body of a request that writes or searches; both demand the Crs header. */
export async function leesBody<T extends z.ZodType>(request: Request, schema: T): Promise<z.output<T>> {
  if (request.headers.get('content-crs') !== 'EPSG:4326')
    throw new Fout(412, 'precondition-failed', 'Content-Crs header ontbreekt.')
  const json: unknown = await request.json().catch(() => undefined)
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new Fout(400, 'invalid', parsed.error.issues.map(({ path }) => path.join('.')).join(', '))
}
