import { z } from 'zod'
import { AppError } from '@/lib/errors/app-error'

const problemSchema = z
  .object({ invalidParams: z.array(z.object({ code: z.string() })).catch([]) })
  .catch({ invalidParams: [] })

/** The register understood a change and refuses it; trying again does not help. `codes` are those of its problem. */
export class ZgwGeweigerd extends AppError {
  readonly codes: string[]

  constructor(
    naam: string,
    readonly status: number,
    body: unknown,
  ) {
    super('conflict', `${naam} weigerde met status ${status}.`)
    this.codes = problemSchema.parse(body).invalidParams.map(({ code }) => code)
  }
}
