import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutatie } from './opslag'

/** Keeps one register's writes and uploaded bytes in a folder; without a folder everything stays in memory. */
export class Journaal {
  readonly #map: string | null
  readonly #inhoud = new Map<string, Buffer>()

  constructor(map: string | null) {
    this.#map = map
  }

  /** Every write since the seed, oldest first. */
  lees(): Mutatie[] {
    const bestand = this.#bestand()
    if (!bestand || !existsSync(bestand)) return []
    const regels = readFileSync(bestand, 'utf8').split('\n').filter(Boolean)
    return regels.map((regel): Mutatie => JSON.parse(regel))
  }

  schrijf(mutatie: Mutatie): void {
    const bestand = this.#bestand()
    if (bestand) appendFileSync(bestand, `${JSON.stringify(mutatie)}\n`)
  }

  bewaarInhoud(sleutel: string, bytes: Buffer): void {
    const bestand = this.#inhoudbestand(sleutel)
    if (bestand) writeFileSync(bestand, bytes)
    else this.#inhoud.set(sleutel, bytes)
  }

  leesInhoud(sleutel: string): Buffer | undefined {
    const bestand = this.#inhoudbestand(sleutel)
    if (bestand) return existsSync(bestand) ? readFileSync(bestand) : undefined
    return this.#inhoud.get(sleutel)
  }

  wis(): void {
    this.#inhoud.clear()
    if (this.#map) rmSync(this.#map, { recursive: true, force: true })
  }

  #bestand(): string | null {
    if (!this.#map) return null
    mkdirSync(this.#map, { recursive: true })
    return join(this.#map, 'journaal.jsonl')
  }

  #inhoudbestand(sleutel: string): string | null {
    if (!this.#map) return null
    const map = join(this.#map, 'inhoud')
    mkdirSync(map, { recursive: true })
    return join(map, encodeURIComponent(sleutel))
  }
}
