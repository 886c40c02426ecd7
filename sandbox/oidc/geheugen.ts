import { LRUCache } from 'lru-cache'
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

/** Storage in memory for one issuer, of a bounded size: the oldest entries make room. */
export function createGeheugen(max = 5_000): AdapterFactory {
  const entries = new LRUCache<string, AdapterPayload>({ max })

  return (model: string): Adapter => {
    const find = (matches: (payload: AdapterPayload) => boolean) =>
      [...entries].find(([key, payload]) => key.startsWith(`${model}:`) && matches(payload))?.[1]
    return {
      async upsert(id, payload, expiresIn = 3_600) {
        entries.set(`${model}:${id}`, payload, { ttl: expiresIn * 1000 })
      },
      find: async (id) => entries.get(`${model}:${id}`),
      findByUid: async (uid) => find((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => find((payload) => payload.userCode === userCode),
      async consume(id) {
        const payload = entries.get(`${model}:${id}`)
        if (payload) payload.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        entries.delete(`${model}:${id}`)
      },
      async revokeByGrantId(grantId) {
        for (const [key, payload] of entries) if (payload.grantId === grantId) entries.delete(key)
      },
    }
  }
}
