import type { z } from 'zod'
import type { TaakSoort } from '@/lib/domain/taak'
import { AppError } from '@/lib/errors/app-error'
import type { EigenTaak } from '@/lib/taken/taak'
import { externeInvoer, invoerVan } from './schemas'

/** What POST and PUT of any of the paths give after parsing. */
export type TaakInvoer = z.output<typeof externeInvoer> | z.output<ReturnType<typeof invoerVan>>

/** One collection of the Taken API: all kinds together or one of them. */
export type TaakResource = {
  pad: string
  enkelvoud: string
  /** Kinds in its list, and those that only come when asked for by name. */
  soorten: readonly TaakSoort[]
  opVerzoek: readonly TaakSoort[]
  invoer: z.ZodType<TaakInvoer>
  /** The taak itself. Throws `niet-gevonden` when this path has no taken of its kind. */
  demandSoort(taak: EigenTaak): EigenTaak
}

const define = (resource: Omit<TaakResource, 'demandSoort'>): TaakResource => ({
  ...resource,
  demandSoort(taak) {
    if ([...resource.soorten, ...resource.opVerzoek].includes(taak.soort)) return taak
    throw new AppError('niet-gevonden', `Deze ${resource.enkelvoud} bestaat niet.`)
  },
})

const one = (pad: string, enkelvoud: string, soort: TaakSoort, invoer: TaakResource['invoer']) =>
  define({ pad, enkelvoud, soorten: [soort], opVerzoek: [], invoer })

export const externetaken = define({
  pad: 'externetaken',
  enkelvoud: 'externe taak',
  soorten: ['betaling', 'url', 'formulier'],
  opVerzoek: ['upload'],
  invoer: externeInvoer,
})
export const betaaltaken = one('betaaltaken', 'betaaltaak', 'betaling', invoerVan('betaling'))
export const urltaken = one('urltaken', 'urltaak', 'url', invoerVan('url'))
export const formuliertaken = one('formuliertaken', 'formuliertaak', 'formulier', invoerVan('formulier'))
export const uploadtaken = one('uploadtaken', 'uploadtaak', 'upload', invoerVan('upload'))
