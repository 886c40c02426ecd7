import { createHash } from 'node:crypto'

const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex')

/** Key of a notification: it has no id of its own, so its whole body counts, whatever the order of its fields. */
export const sleutelVanBody = (body: unknown): string => hash(JSON.stringify(sortKeys(body)))

/** Key of a CloudEvent: `source` and `id` name it (CloudEvents 1.0 §3.1.1). */
export const sleutelVanCloudevent = (source: string, id: string): string => hash(JSON.stringify([source, id]))

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sortKeys(child)]),
  )
}
