import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Postbus } from './postbus'

const manifestSchema = z.object({
  id: z.string(),
  bestand: z.string().regex(/^[\w-]+\.pdf$/),
  soort: z.string(),
})

/** The printer: collects the letters that have a manifest, each once. */
export class Brievenmap {
  readonly #gezien = new Set<string>()

  constructor(
    private readonly map: string | undefined,
    private readonly postbus: Postbus,
  ) {}

  haalOp(): void {
    if (!this.map || !existsSync(this.map)) return
    for (const naam of readdirSync(this.map)) {
      if (!naam.endsWith('.json') || this.#gezien.has(naam)) continue
      this.#gezien.add(naam)
      const { id, bestand, soort } = manifestSchema.parse(
        JSON.parse(readFileSync(join(this.map, naam), 'utf8')),
      )
      this.postbus.voegToe(
        {
          kanaal: 'brief',
          via: 'briefmap',
          aan: id,
          onderwerp: soort,
          tekst: `Brief ${bestand}`,
          kenmerk: id,
        },
        readFileSync(join(this.map, bestand)),
      )
    }
  }
}
