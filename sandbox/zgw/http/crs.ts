import { Fout } from './problem'

const CRS = 'EPSG:4326'

/** Throws 412 for a missing and 406 for another Crs header (DIGEST §2.2). */
export function controleerCrs(headers: Headers, verplicht: { accept: boolean; content: boolean }): void {
  for (const [naam, eis] of [
    ['Accept-Crs', verplicht.accept],
    ['Content-Crs', verplicht.content],
  ] as const) {
    const waarde = headers.get(naam)
    if (waarde === null) {
      if (eis) throw new Fout(412, 'precondition_failed', `'${naam}'-header ontbreekt`)
    } else if (waarde !== CRS) {
      throw new Fout(406, 'not_acceptable', `CRS '${waarde}' is niet ondersteund`)
    }
  }
}

export const CRS_HEADER = { 'Content-Crs': CRS }
