import { desc } from 'drizzle-orm'
import { getDb } from '@/db/client'
import { profielpost } from '@/db/schema/profiel/profielpost'
import { decrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import { POST_CONTEXT } from '@/lib/services/profiel/get-verzender'
import { adoptSandboxEnv } from './stack/sandbox-env'

// `npm run post`: the codes and warnings of a running sandbox, one JSON line each, the latest first. Works on the keys
// of the sandbox only; those of a municipality never come here.
if (!adoptSandboxEnv(process.argv[2] ?? '.sandbox')) throw new Error('Hier draait geen sandbox.')
const rows = await getDb().select().from(profielpost).orderBy(desc(profielpost.aangemaaktOp)).limit(20)
for (const { inhoudVersleuteld } of rows)
  console.log(decrypt(getSleutelbos(), inhoudVersleuteld, POST_CONTEXT))
await getDb().$client.end()
