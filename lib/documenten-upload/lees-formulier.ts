import 'server-only'
import { Readable } from 'node:stream'
import Busboy from '@fastify/busboy'
import { AppError } from '@/lib/errors/app-error'

/** A posted form; `body` is read as it comes in. */
export type FormulierVerzoek = { headers: Headers; body: ReadableStream<Uint8Array> | null }

export type OntvangenVeld =
  | { soort: 'tekst'; naam: string; waarde: string }
  | { soort: 'bestand'; naam: string; bestandsnaam: string; bytes: AsyncIterable<Buffer> }

const LIMIETEN = { fields: 200, fieldNameSize: 200, fieldSize: 100_000, parts: 400, headerPairs: 20 }

/**
 * Reads a multipart form and hands over each part in the order of the form. The next part is parsed when `take` is
 * done with this one, so that memory stays flat; what it leaves unread of a file is skipped.
 * Throws AppError `ongeldige-invoer` when it is no such form or broken off.
 */
export async function leesFormulier(
  { headers, body }: FormulierVerzoek,
  take: (veld: OntvangenVeld) => Promise<void>,
): Promise<void> {
  const type = headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !body)
    throw new AppError('ongeldige-invoer', 'Dit is geen formulier.')
  const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
  const busboy = Busboy({ headers: { 'content-type': type }, limits: LIMIETEN })
  // One after the other: a field that stands after a file is known only when the file is in.
  let queue = Promise.resolve()
  const enqueue = (work: () => Promise<void>) => {
    queue = queue.then(work)
    queue.catch((error: unknown) => source.destroy(error instanceof Error ? error : new Error('gestopt')))
  }
  busboy.on('field', (naam, waarde) => enqueue(() => take({ soort: 'tekst', naam, waarde })))
  busboy.on('file', (naam, file, bestandsnaam) => {
    // A file field that was left empty comes as a file without a name.
    if (!bestandsnaam) return void file.resume()
    enqueue(async () => {
      // Ending the iteration early must not destroy the part: the parser would wait for it for ever.
      const bytes = file.iterator({ destroyOnReturn: false })
      try {
        await take({ soort: 'bestand', naam, bestandsnaam, bytes })
      } finally {
        file.resume()
      }
    })
  })
  try {
    await new Promise<void>((resolve, reject) => {
      busboy.on('finish', resolve)
      busboy.on('error', reject)
      source.on('error', reject)
      source.pipe(busboy)
    })
  } catch (cause) {
    // What went wrong with a part matters more than that the form was broken off because of it.
    await queue
    throw new AppError('ongeldige-invoer', 'Het formulier kwam niet goed aan.', { cause })
  }
  await queue
}
