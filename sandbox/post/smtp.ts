import type { Socket } from 'node:net'
import { setTimeout as wacht } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { Postbus } from './postbus'
import type { PostStoringen } from './storingen'

/** Largest e-mail that is taken. */
const MAX_BYTES = 5_000_000

const weigering = (code: number, tekst: string) => Object.assign(new Error(tekst), { responseCode: code })

/** A real SMTP receiver: takes every mail for every address and keeps it in the Postbus, faults apart. */
export function createSmtpServer(postbus: Postbus, storingen: PostStoringen): SMTPServer {
  const sockets = new Map<number, Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    closeTimeout: 500,
    onConnect(_session, klaar) {
      // Half-open: no greeting, ever. The connection goes when the caller gives up.
      if (!storingen.neem('smtp', ['half-open'])) klaar()
    },
    onRcptTo({ address }, _session, klaar) {
      if (storingen.neem('smtp', ['tijdelijk'], address)) {
        return klaar(weigering(451, '4.3.0 Storing uit de regie, probeer het later opnieuw'))
      }
      if (storingen.neem('smtp', ['definitief'], address)) {
        return klaar(weigering(550, '5.1.1 Dit postvak bestaat niet (storing uit de regie)'))
      }
      klaar()
    },
    async onData(stroom, session, klaar) {
      const aan = session.envelope.rcptTo.map(({ address }) => address).join(', ')
      try {
        const mail = await simpleParser(stroom)
        const traag = storingen.neem('smtp', ['traag'], aan)
        if (traag) await wacht(traag.waarde)
        const van = session.envelope.mailFrom
        postbus.voegToe({
          kanaal: 'email',
          via: 'smtp',
          aan,
          van: mail.from?.text ?? (van ? van.address : null),
          onderwerp: mail.subject ?? null,
          tekst: mail.text ?? '',
          html: mail.html || null,
          kenmerk: mail.messageId ?? null,
          headers: Object.fromEntries(
            mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
          ),
        })
        if (storingen.neem('smtp', ['wegvallen'], aan)) return sockets.get(session.remotePort)?.destroy()
        klaar()
      } catch {
        klaar(weigering(451, '4.3.0 De mail is niet te lezen'))
      }
    },
  })
  server.server.on('connection', (socket: Socket) => {
    const poort = socket.remotePort ?? 0
    sockets.set(poort, socket)
    socket.once('close', () => sockets.delete(poort))
  })
  server.on('error', () => {
    // A connection that was dropped, by a fault or by the other side: the next one stands on its own.
  })
  return server
}
