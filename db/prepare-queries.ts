import type postgres from 'postgres'

type Params = Parameters<postgres.Sql['unsafe']>[1]
type Options = Parameters<postgres.Sql['unsafe']>[2]

/**
 * Has the queries of drizzle prepared. It sends each as unprepared, which postgres.js parses, plans and describes
 * anew every time, at the cost of a second round trip. Without parameters it stays a simple query.
 *
 * When the connection of a transaction breaks while its work waits for something else, postgres.js 3.4.9 writes what comes
 * next, its own commit or rollback too, to a socket that is gone, which ends the process (porsager/postgres#1208). So that work
 * gets no more queries, and never settles: who began the transaction was told already.
 */
export function prepareQueries(sql: postgres.Sql): postgres.Sql {
  const { begin } = sql
  prepareUnsafe(sql)
  return Object.assign(sql, {
    begin: async <T>(work: (tx: postgres.TransactionSql) => T | Promise<T>) => {
      let isVoorbij = false
      const settleOnTime = (tx: postgres.TransactionSql) =>
        new Promise<T>((resolve, reject) => {
          const werk = async () => work(prepareUnsafe(tx, () => isVoorbij))
          werk().then(
            (uitkomst) => isVoorbij || resolve(uitkomst),
            // That the connection broke reaches the work a moment sooner than us.
            (fout: unknown) => setImmediate(() => isVoorbij || reject(fout)),
          )
        })
      try {
        return await begin(settleOnTime)
      } finally {
        isVoorbij = true
      }
    },
  })
}

function prepareUnsafe<S extends Pick<postgres.Sql, 'unsafe'>>(sql: S, isVoorbij = () => false): S {
  const { unsafe } = sql
  return Object.assign(sql, {
    unsafe: (query: string, params: Params = [], options: Options = {}) => {
      if (isVoorbij()) throw new Error('De transactie is voorbij.')
      return unsafe(query, params, { ...options, prepare: params.length > 0 })
    },
  })
}
