import { appendFileSync } from 'node:fs'
import { type NieuwStuk, Postbus } from '@/sandbox/post/postbus'
import { createSmtpServer } from '@/sandbox/post/smtp'
import { PostStoringen } from '@/sandbox/post/storingen'
import type { Bezorgd } from './oordeel'

const bestand = process.env.CHAOS_POSTBOEK ?? ''

/** Writes each mail down before its sender hears that it was taken, so that a kill makes none disappear. */
class Postboek extends Postbus {
  override voegToe(stuk: NieuwStuk) {
    const [zaak = ''] = /\/zaken\/[a-z]+\/[0-9a-f-]{36}/.exec(stuk.tekst) ?? []
    const bezorgd: Bezorgd = { zaak: zaak.slice(-36), aan: stuk.aan, kenmerk: stuk.kenmerk ?? '' }
    appendFileSync(bestand, `${JSON.stringify(bezorgd)}\n`)
    return super.voegToe(stuk)
  }
}

const storingen = new PostStoringen()
// A mail server takes its time; a kill then finds mails that were taken and not yet confirmed.
storingen.voegToe({ dienst: 'smtp', soort: 'traag', waarde: 10 })
createSmtpServer(new Postboek(), storingen).listen(Number(process.env.CHAOS_POORT), '127.0.0.1')
