import autocannon from 'autocannon'

type Belasting = { paginas: number; tegelijk: number }

/** Fetches a page so many times, so many at a time, not compressed: that is often the work of what stands in front. Throws when one of them did not come. */
export async function belast(url: string, cookie: string, { paginas, tegelijk }: Belasting): Promise<void> {
  const { non2xx, errors } = await autocannon({
    ...{ url, amount: paginas, connections: tegelijk, timeout: 60 },
    headers: { cookie },
  })
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} van ${paginas} pagina’s kwamen niet.`)
}
