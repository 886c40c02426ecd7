import { getDb } from '@/db/client'
import { rotateSleutels } from '@/db/queries/rotate-sleutels'
import { getSleutelbos } from '@/lib/crypto/versleuteling'

// What the worker does at night, now and to the end; see SECURITY.md. When it gives zero twice, the old key can go.
const ring = getSleutelbos()
const { waarden, rijen } = await rotateSleutels(getDb(), ring)
console.log(
  `${waarden} waarden en de nummers in ${rijen} rijen opnieuw versleuteld met sleutel ${ring[0]?.id}.`,
)
await getDb().$client.end()
