import { getDb } from '@/db/client'
import { resealNummers } from '@/db/queries/reseal-nummers'
import { rotateKeys } from '@/lib/crypto/rotate-keys'
import { versleuteldeKolommen } from '@/lib/crypto/versleutelde-kolommen'
import { getSleutelbos } from '@/lib/crypto/versleuteling'

// Put the new key first in the configuration, restart the processes, run this, then remove the old key.
const ring = getSleutelbos()
const waarden = await rotateKeys(getDb(), ring, versleuteldeKolommen)
const rijen = await resealNummers(getDb(), ring)
console.log(
  `${waarden} waarden en de nummers in ${rijen} rijen opnieuw versleuteld met sleutel ${ring[0]?.id}.`,
)
await getDb().$client.end()
