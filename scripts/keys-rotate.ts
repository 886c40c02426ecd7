import { getDb } from '@/db/client'
import { rotateKeys } from '@/lib/crypto/rotate-keys'
import { versleuteldeKolommen } from '@/lib/crypto/versleutelde-kolommen'
import { getSleutelbos } from '@/lib/crypto/versleuteling'

// Put the new key first in the configuration, restart the processes, run this, then remove the old key.
const total = await rotateKeys(getDb(), getSleutelbos(), versleuteldeKolommen)
console.log(`${total} waarden opnieuw versleuteld met sleutel ${getSleutelbos()[0]?.id}.`)
await getDb().$client.end()
