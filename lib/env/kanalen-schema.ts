import { z } from 'zod'
import { geheimSchema } from './geheim-schema'

const timeoutMs = z.int().min(1_000).max(60_000).default(20_000)

const smtpSchema = z.strictObject({
  via: z.literal('smtp'),
  host: z.string().min(1),
  poort: z.int().min(1).max(65_535).default(587),
  /** `tls` from the first byte (465), `starttls` demanded (587), `geen` for a relay on this machine or in the pod. */
  beveiliging: z.enum(['tls', 'starttls', 'geen']).default('starttls'),
  gebruiker: z.string().min(1).optional(),
  wachtwoord: geheimSchema.optional(),
  /** Address in `From`; DKIM, SPF and DMARC of its domain are the relay's work. */
  afzender: z.email(),
  /** Where a mail server returns what it cannot deliver (envelope sender); the afzender when absent. */
  bounceAdres: z.email().optional(),
  antwoordAdres: z.email().optional(),
  timeoutMs,
  gelijktijdig: z.int().min(1).max(50).default(5),
})
export type SmtpConfig = z.infer<typeof smtpSchema>

/** Values may hold `{{naar}}`, `{{tekst}}`, `{{afzender}}` and `{{id}}`; in a JSON body they are escaped. */
const smsGatewaySchema = z.strictObject({
  via: z.literal('http'),
  url: z.url(),
  afzender: z.string().min(1).max(11),
  headers: z.record(z.string(), z.string()).default({}),
  /** Sent as `Authorization`, for example `Bearer …`. */
  autorisatie: geheimSchema.optional(),
  mediatype: z.enum(['application/json', 'application/x-www-form-urlencoded']).default('application/json'),
  body: z.record(z.string(), z.string()).default({ to: '{{naar}}', from: '{{afzender}}', text: '{{tekst}}' }),
  /** Field of a JSON answer that holds the gateway's id. */
  idVeld: z.string().min(1).default('id'),
  timeoutMs,
})
export type SmsGatewayConfig = z.infer<typeof smsGatewaySchema>

/** Millimetres from the top left corner of the page: where the window of the envelope is. */
const adresvensterSchema = z.strictObject({
  links: z.number().min(10).max(150).default(25),
  boven: z.number().min(20).max(120).default(48),
  breedte: z.number().min(50).max(120).default(85),
})

const briefBasis = {
  adresvenster: adresvensterSchema.prefault({}),
  /** Lines above the address: name and return address of the municipality. */
  retouradres: z.array(z.string().min(1)).max(2).default([]),
}
const briefSftpSchema = z.strictObject({
  via: z.literal('sftp'),
  host: z.string().min(1),
  poort: z.int().min(1).max(65_535).default(22),
  gebruiker: z.string().min(1),
  /** Private key, in PEM or OpenSSH form, without passphrase. */
  sleutel: geheimSchema,
  /** Fingerprints of the server's host key, as `ssh-keygen -lf` shows them; any other server is refused. */
  hostsleutels: z
    .array(z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/, 'Schrijf de vingerafdruk als SHA256:…'))
    .min(1)
    .max(4),
  /** Folder on the server. */
  map: z.string().min(1).default('.'),
  timeoutMs,
  ...briefBasis,
})
export type BriefSftpConfig = z.infer<typeof briefSftpSchema>
const briefSchema = z.discriminatedUnion('via', [
  /** A folder that the printer collects from: a PDF and, last, a manifest with the same name. */
  z.strictObject({ via: z.literal('map'), map: z.string().min(1), ...briefBasis }),
  /** The same two files to the SFTP server of the printer. */
  briefSftpSchema,
  z.strictObject({ via: z.literal('notifynl'), ...briefBasis }),
])
export type BriefConfig = z.infer<typeof briefSchema>

/** Template ids by kind of message; `standaard` serves the kinds without their own (its fields: onderwerp, tekst). */
const templatesSchema = z.record(z.string(), z.uuid()).default({})

const notifynlSchema = z.strictObject({
  url: z.url().transform((url) => url.replace(/\/+$/, '')),
  apiKey: geheimSchema,
  templates: z.strictObject({ email: templatesSchema, sms: templatesSchema }).prefault({}),
  emailReplyToId: z.uuid().optional(),
  smsSenderId: z.uuid().optional(),
  /** Bearer tokens of the delivery receipts; two, so that they can be changed without losing one. */
  afleverstatusGeheimen: z.array(geheimSchema).min(1).max(2),
  timeoutMs,
})
export type NotifynlConfig = z.infer<typeof notifynlSchema>

const viaNotifynl = z.strictObject({ via: z.literal('notifynl') })

/** The ways by which the municipality sends; a channel that is absent is not used. */
export const kanalenSchema = z
  .strictObject({
    email: z.discriminatedUnion('via', [smtpSchema, viaNotifynl]).optional(),
    sms: z.discriminatedUnion('via', [smsGatewaySchema, viaNotifynl]).optional(),
    brief: briefSchema.optional(),
    notifynl: notifynlSchema.optional(),
    /** Folder with texts of the municipality's own: `<soort>.<taal>.yaml`, and `opmaak.html` for all e-mail. */
    sjablonenMap: z.string().min(1).optional(),
    /** Days after which address and variables of a message that is done are wiped, and its row deleted. */
    inhoudBewaardagen: z.int().min(1).max(90).default(14),
    rijBewaardagen: z.int().min(30).max(3_650).default(400),
  })
  .refine(
    ({ email, sms, brief, notifynl }) => notifynl || ![email, sms, brief].some((k) => k?.via === 'notifynl'),
    { path: ['notifynl'], error: 'ontbreekt, terwijl een kanaal via notifynl gaat' },
  )
export type KanalenConfig = z.infer<typeof kanalenSchema>
