import { randomUUID } from 'node:crypto'

/** One thing that arrived, whatever the way. */
export type PostStuk = {
  id: string
  kanaal: 'email' | 'sms' | 'brief'
  via: 'smtp' | 'sms-gateway' | 'notifynl' | 'briefmap'
  aan: string
  van: string | null
  onderwerp: string | null
  tekst: string
  html: string | null
  /** `Message-ID` of an e-mail, id at the gateway, name of a letter. */
  kenmerk: string | null
  headers: Record<string, string>
  ontvangenOp: string
}
export type NieuwStuk = Partial<PostStuk> & Pick<PostStuk, 'kanaal' | 'via' | 'aan' | 'tekst'>

const MAX_STUKKEN = 2_000
const MAX_BYTES = 64_000_000

/** Everything that the sandbox received, newest first. Bounded: the oldest goes when it is full. */
export class Postbus {
  #stukken: PostStuk[] = []
  readonly #pdfs = new Map<string, Buffer>()
  #bytes = 0

  voegToe(stuk: NieuwStuk, pdf?: Buffer): PostStuk {
    const compleet: PostStuk = {
      id: randomUUID(),
      van: null,
      onderwerp: null,
      html: null,
      kenmerk: null,
      headers: {},
      ontvangenOp: new Date().toISOString(),
      ...stuk,
    }
    this.#stukken.unshift(compleet)
    if (pdf) this.#pdfs.set(compleet.id, pdf)
    this.#bytes += this.#omvang(compleet)
    while (this.#stukken.length > MAX_STUKKEN || this.#bytes > MAX_BYTES) this.#verwijderOudste()
    return compleet
  }

  /** Those to `aan` (any part of the address), or all. */
  lijst(aan?: string): PostStuk[] {
    return aan === undefined ? this.#stukken : this.#stukken.filter((stuk) => stuk.aan.includes(aan))
  }

  vind(id: string): PostStuk | undefined {
    return this.#stukken.find((stuk) => stuk.id === id)
  }

  pdf(id: string): Buffer | undefined {
    return this.#pdfs.get(id)
  }

  wis(): void {
    this.#stukken = []
    this.#pdfs.clear()
    this.#bytes = 0
  }

  #verwijderOudste(): void {
    const oudste = this.#stukken.pop()
    if (!oudste) return
    this.#bytes -= this.#omvang(oudste)
    this.#pdfs.delete(oudste.id)
  }

  #omvang({ id, tekst, html }: PostStuk): number {
    return tekst.length + (html?.length ?? 0) + (this.#pdfs.get(id)?.byteLength ?? 0)
  }
}
