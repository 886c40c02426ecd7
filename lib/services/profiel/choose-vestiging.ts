import 'server-only'
import type { Bedrijf, Identiteit } from '@/lib/domain/identiteit'
import { vestigingsnummerSchema } from '@/lib/domain/kvk-nummer'
import { fail, ok, type Result } from '@/lib/errors/result'
import { getKvkClient } from '@/lib/kvk/get-kvk-client'
import type { KvkClient } from '@/lib/kvk/kvk-client'

export type VestigingFout = 'niet-van-toepassing' | 'niet-aangesloten' | 'vast' | 'niet-gevonden'

/** Whether the visitor may choose for which part of the company to act: not when the login itself is limited to one. */
export const kiestVestiging = (identiteit: Identiteit): identiteit is Bedrijf =>
  identiteit.soort === 'bedrijf' &&
  (!identiteit.vestigingsnummer || identiteit.gekozenVestiging !== undefined)

/**
 * The same company, limited to the chosen branch; the whole of it for null. Only a branch that KVK names as this
 * company's is taken. Throws AppError `bron-onbereikbaar` or `bron-contract` when KVK fails.
 */
export async function chooseVestiging(
  identiteit: Identiteit,
  keuze: string | null,
  connect: () => KvkClient | null = getKvkClient,
): Promise<Result<Bedrijf, VestigingFout>> {
  if (identiteit.soort !== 'bedrijf') return fail('niet-van-toepassing')
  if (!kiestVestiging(identiteit)) return fail('vast')
  const { vestigingsnummer: _, gekozenVestiging: __, ...bedrijf } = identiteit
  if (keuze === null) return ok(bedrijf)

  const nummer = vestigingsnummerSchema.safeParse(keuze)
  if (!nummer.success) return fail('niet-gevonden')
  const kvk = connect()
  if (!kvk) return fail('niet-aangesloten')
  const vestigingen = await kvk.listVestigingen(identiteit.kvkNummer)
  const gekozen = vestigingen.find(({ vestigingsnummer }) => vestigingsnummer === nummer.data)
  if (!gekozen) return fail('niet-gevonden')
  const naam = gekozen.eersteHandelsnaam ?? nummer.data
  return ok({ ...bedrijf, vestigingsnummer: nummer.data, gekozenVestiging: { naam } })
}
