import { Readable } from 'node:stream'
import { request } from 'undici'
import { DAKKAPEL } from '@/e2e/fixtures/seed'
import type { Bank, Meting } from '../bank'
import { overRondes } from '../figuur'
import { geheugengroei } from '../geheugen'

const MB = 1_000_000
const KLEIN = 20 * MB
const GROOT = 200 * MB
const RONDES = 5

/**
 * Memory that the portal adds while a file goes all the way: in, past the scanner, into the database, and in
 * bestandsdelen to the register. Per byte of the file, and per byte that a large file has more than a small one.
 */
export const uploaden: Meting = {
  naam: 'uploaden',
  meet: async (bank) => {
    // What the first uploads load stays loaded.
    for (let keer = 0; keer < 3; keer += 1) await upload(bank, KLEIN)
    const rondes: { klein: number; groot: number }[] = []
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      const klein = await geheugengroei(bank.portaalPid, () => upload(bank, KLEIN))
      const groot = await geheugengroei(bank.portaalPid, () => upload(bank, GROOT))
      rondes.push({ klein, groot })
      await bank.regie.reset()
    }
    return [
      overRondes(
        { naam: 'upload van 200 MB: geheugen ÷ bestand', doel: 0.5, moonshot: 0.25 },
        rondes.map(({ groot }) => groot / GROOT),
      ),
      overRondes(
        { naam: 'upload van 200 MB boven 20 MB: geheugen ÷ verschil', doel: 0.25, moonshot: 0.1 },
        rondes.map(({ klein, groot }) => (groot - klein) / (GROOT - KLEIN)),
      ),
    ]
  },
}

async function upload({ stack, cookieOf }: Bank, omvang: number): Promise<void> {
  const grens = 'bench-grens'
  const answer = await request(`${stack.portaal}${DAKKAPEL.pad}/document-toevoegen/versturen`, {
    method: 'POST',
    headers: {
      cookie: await cookieOf('jeroen'),
      origin: stack.portaal,
      'content-type': `multipart/form-data; boundary=${grens}`,
    },
    body: Readable.from(form(grens, omvang)),
    bodyTimeout: 0,
    headersTimeout: 0,
  })
  await answer.body.dump()
  const { location } = answer.headers
  if (answer.statusCode !== 303 || typeof location !== 'string' || !location.includes('/verstuurd?'))
    throw new Error(`De upload eindigde met ${answer.statusCode} ${location}.`)
}

function* form(grens: string, omvang: number): Generator<Buffer> {
  const veld = (naam: string, waarde: string) =>
    `--${grens}\r\nContent-Disposition: form-data; name="${naam}"\r\n\r\n${waarde}\r\n`
  const blok = Buffer.alloc(MB, 65)
  const begin = Buffer.from(blok)
  begin.write('%PDF-1.7\n')
  yield Buffer.from(
    `${veld('invoer', 'ja')}${veld('actie', 'versturen')}${veld('documenttype', 'Bouwtekening')}--${grens}\r\nContent-Disposition: form-data; name="bestanden"; filename="groot.pdf"\r\nContent-Type: application/pdf\r\n\r\n`,
  )
  yield begin
  for (let verstuurd = MB; verstuurd < omvang; verstuurd += MB) yield blok
  yield Buffer.from(`\r\n--${grens}--\r\n`)
}
