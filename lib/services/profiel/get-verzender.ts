import 'server-only'
import { profielpost } from '@/db/schema/profiel/profielpost'
import { encrypt, getSleutelbos } from '@/lib/crypto/versleuteling'
import type { Verzender } from './verzender'

/** Where the encrypted message rests; also its context for decryption. */
export const POST_CONTEXT = 'profielpost.inhoud_versleuteld'

/** The way out for codes and warnings: an outbox in the database, whose content nobody can read without the keys. */
export function getVerzender(): Verzender {
  return {
    async verstuur({ db }, verzending) {
      await db.insert(profielpost).values({
        kanaal: verzending.kanaal,
        soort: verzending.soort,
        inhoudVersleuteld: encrypt(getSleutelbos(), JSON.stringify(verzending), POST_CONTEXT),
        aangemaaktOp: new Date(),
      })
    },
  }
}
