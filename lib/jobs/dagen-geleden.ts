const DAG_MS = 24 * 3_600_000

/** The moment so many days before now. */
export const dagenGeleden = (dagen: number): Date => new Date(Date.now() - dagen * DAG_MS)
