import type postgres from 'postgres'

type Params = Parameters<postgres.Sql['unsafe']>[1]
type Options = Parameters<postgres.Sql['unsafe']>[2]

/**
 * Has the queries of drizzle prepared. It sends each as unprepared, which postgres.js parses, plans and describes
 * anew every time, at the cost of a second round trip. Without parameters it stays a simple query.
 */
export function prepareQueries(sql: postgres.Sql): postgres.Sql {
  const { begin } = sql
  prepareUnsafe(sql)
  return Object.assign(sql, {
    begin: <T>(work: (tx: postgres.TransactionSql) => T | Promise<T>) =>
      begin((tx) => work(prepareUnsafe(tx))),
  })
}

function prepareUnsafe<S extends Pick<postgres.Sql, 'unsafe'>>(sql: S): S {
  const { unsafe } = sql
  return Object.assign(sql, {
    unsafe: (query: string, params: Params = [], options: Options = {}) =>
      unsafe(query, params, { ...options, prepare: params.length > 0 }),
  })
}
