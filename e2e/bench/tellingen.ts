import type { Regie } from '@/e2e/fixtures/regie'
import type { Api } from '@/sandbox/zgw/profiel'

/** The calls that the registers received during `work`, by register, method and path. */
export async function telPerPad(regie: Regie, work: () => Promise<unknown>): Promise<Map<string, number>> {
  await regie.wisTellingen()
  await work()
  const tellingen = await regie.tellingen()
  return new Map(
    tellingen.map(({ register, api, methode, pad, aantal }) => [
      `${register} ${api} ${methode} ${pad}`,
      aantal,
    ]),
  )
}

/** How many calls the registers received during `work`, of one API or of all. */
export async function telAanroepen(regie: Regie, work: () => Promise<unknown>, api?: Api): Promise<number> {
  await regie.wisTellingen()
  await work()
  const tellingen = await regie.tellingen()
  return tellingen
    .filter((telling) => api === undefined || telling.api === api)
    .reduce((total, { aantal }) => total + aantal, 0)
}
