import { z } from 'zod'
import { vertrouwelijkheidSchema } from '@/lib/domain/vertrouwelijkheid'
import { VASTE_ONDERWERPEN, VOORKEURKANALEN } from '@/lib/domain/voorkeuren'
import { bewakingSchema } from './bewaking-schema'
import { geheimSchema } from './geheim-schema'
import { inwinnenSchema, soortenSchema } from './inwinnen-schema'
import { kanalenSchema } from './kanalen-schema'

export { type Geheim, geheimSchema } from './geheim-schema'

/** A claim name may hold dots and colons, so a path is an array of segments (DIGEST §14). */
const claimPadSchema = z.union([
  z
    .string()
    .min(1)
    .transform((naam) => [naam]),
  z.array(z.string().min(1)).min(1),
])

const themaSchema = z.enum(['waterdam', 'heidestad', 'duinrand'])

const oidcBasis = {
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: geheimSchema,
  scopes: z.array(z.string()).default(['openid']),
  /** Sent as `acr_values`; also the lowest level that is accepted. */
  minimaalNiveau: z.string().min(1),
  /** From lowest to highest; a value that is not in the list counts as the lowest. */
  niveaus: z.array(z.string().min(1)).min(1),
  naamClaim: claimPadSchema.optional(),
  niveauClaim: claimPadSchema.default(['acr']),
  /**
   * Sends the id_token along to the provider's logout, for a provider that demands it. It passes the browser's address
   * bar and holds the BSN, so leave this off where `client_id` is enough.
   */
  uitloggenMetIdToken: z.boolean().default(false),
  /** Further origins that the provider redirects through; browsers apply the CSP's `form-action` to each of them. */
  doorverwijzingen: z.array(z.url()).default([]),
}

const metBekendNiveau = (middel: { minimaalNiveau: string; niveaus: string[] }) =>
  middel.niveaus.includes(middel.minimaalNiveau)
const onbekendNiveau = { path: ['minimaalNiveau'], error: 'neem een niveau dat in niveaus staat' }

const digidSchema = z
  .strictObject({ ...oidcBasis, bsnClaim: claimPadSchema.default(['bsn']) })
  .refine(metBekendNiveau, onbekendNiveau)

const eherkenningSchema = z
  .strictObject({
    ...oidcBasis,
    identificatieClaim: claimPadSchema.default(['urn:etoegang:core:LegalSubjectID']),
    identificatieSoortClaim: claimPadSchema.default(['namequalifier']),
    handelendPersoonClaim: claimPadSchema.default(['urn:etoegang:core:ActingSubjectID']),
    vestigingClaim: claimPadSchema.default(['urn:etoegang:1.9:ServiceRestriction:Vestigingsnr']),
    rsinClaim: claimPadSchema.default(['urn:etoegang:1.9:EntityConcernedID:RSIN']),
  })
  .refine(metBekendNiveau, onbekendNiveau)

/** A public base (as it stands in payloads) and, where a gateway or outway sits in between, the base to call. */
const apiBasisSchema = z.union([
  z.url().transform((url) => ({ basis: url, aanroep: url })),
  z.strictObject({ basis: z.url(), aanroep: z.url() }),
])

/** Ways to find a company's zaken; each is one more question to the register (VELD §5.1). */
export const bedrijfszoekwijzeSchema = z.enum([
  'rsin-in-innNnpId',
  'kvk-in-innNnpId',
  'kvk-in-annIdentificatie',
  'kvkNummer-filter',
  'vestigingsnummer',
])
export type Bedrijfszoekwijze = z.infer<typeof bedrijfszoekwijzeSchema>

const registerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'gebruik kleine letters, cijfers en streepjes'),
  /** Shown to the citizen as the organisatie. */
  naam: z.string().min(1),
  zaken: apiBasisSchema,
  catalogi: apiBasisSchema,
  documenten: apiBasisSchema,
  besluiten: apiBasisSchema,
  clientId: z.string().min(1),
  secret: geheimSchema,
  /** False for a register that refuses or mishandles expand. */
  expand: z.boolean().default(true),
  /** False for a register without `POST /zaken/_zoek`: the search becomes a GET (the BSN is then in its access log). */
  zoekMetPost: z.boolean().default(true),
  bedrijfszoeken: z
    .array(bedrijfszoekwijzeSchema)
    .min(1)
    .default(['rsin-in-innNnpId', 'kvk-in-innNnpId', 'kvk-in-annIdentificatie', 'vestigingsnummer']),
  timeoutMs: z.int().min(100).max(30_000).default(3_000),
  maxGelijktijdig: z.int().min(1).max(100).default(16),
})
export type RegisterConfig = z.infer<typeof registerSchema>

/** What every basisregistratie behind a gateway needs. A private root CA (KVK) goes into NODE_EXTRA_CA_CERTS. */
const bronBasis = {
  url: z.url().transform((url) => url.replace(/\/+$/, '')),
  /** Absent when the gateway or outway in between adds it. */
  apiKey: geheimSchema.optional(),
  /** Sent with every call; names and values are the gateway's own: `x-doelbinding`, `x-gebruiker`, … (DIGEST §12). */
  headers: z
    .record(z.string().regex(/^[A-Za-z0-9-]+$/, 'dit is geen naam van een header'), z.string().min(1))
    .default({}),
  timeoutMs: z.int().min(100).max(30_000).default(3_000),
  maxGelijktijdig: z.int().min(1).max(100).default(16),
}

const brpRelatieSchema = z.enum(['partners', 'kinderen'])
export type BrpRelatie = z.infer<typeof brpRelatieSchema>

const brpSchema = z.strictObject({
  ...bronBasis,
  apiKeyHeader: z.string().min(1).default('X-API-KEY'),
  /** Asked for and shown only when the municipality has a ground for it. */
  relaties: z.array(brpRelatieSchema).default([]),
})
const kvkSchema = z.strictObject({ ...bronBasis, apiKeyHeader: z.string().min(1).default('apikey') })
export type BrpConfig = z.infer<typeof brpSchema>
export type KvkConfig = z.infer<typeof kvkSchema>

/** What every registration elsewhere needs. */
const tokenBron = {
  /** Stands in ids of what comes from it, so it must not change. */
  id: z.string().regex(/^[a-z0-9-]+$/, 'gebruik kleine letters, cijfers en streepjes'),
  /** Shown to the citizen when it does not answer. */
  naam: z.string().min(1),
  url: z.url().transform((url) => url.replace(/\/+$/, '')),
  /** Sent as `Authorization: Token …`. */
  token: geheimSchema,
  timeoutMs: z.int().min(100).max(30_000).default(3_000),
  maxGelijktijdig: z.int().min(1).max(100).default(16),
}
/** True where the source has our own `_zoek`: without it the standard's GET has the number in its query. */
const zoekMetPost = z.boolean().default(false)

const lokaalSchema = z.strictObject({ soort: z.literal('lokaal') })
const openVtbSchema = z.strictObject({ soort: z.literal('openvtb'), ...tokenBron, zoekMetPost })
const openKlantSchema = z.strictObject({ soort: z.literal('openklant'), ...tokenBron, zoekMetPost })
const objectenBasis = {
  soort: z.literal('objecten'),
  ...tokenBron,
  /** As it stands in `type` of the objects. */
  objecttype: z.url(),
  /** False for an Objects API without `/objects/search`. */
  zoekMetPost: z.boolean().default(true),
}
const taakObjectenSchema = z.strictObject({ ...objectenBasis, schema: z.enum(['v1', 'v2', 'v1.1.1', 'oip']) })
const berichtObjectenSchema = z.strictObject({ ...objectenBasis, schema: z.enum(['bericht-v1']) })

const takenBronSchema = z.discriminatedUnion('soort', [lokaalSchema, openVtbSchema, taakObjectenSchema])
const berichtenBronSchema = z.discriminatedUnion('soort', [
  lokaalSchema,
  openVtbSchema,
  berichtObjectenSchema,
])
export type TakenBronConfig = z.infer<typeof takenBronSchema>
export type BerichtenBronConfig = z.infer<typeof berichtenBronSchema>
export type TokenBronConfig =
  | Exclude<TakenBronConfig | BerichtenBronConfig, { soort: 'lokaal' }>
  | z.infer<typeof openKlantSchema>

const registratiesSchema = z.strictObject({
  /** Merged into one list; each may fail by itself. */
  taken: z
    .array(takenBronSchema)
    .min(1)
    .default([{ soort: 'lokaal' }]),
  berichten: z
    .array(berichtenBronSchema)
    .min(1)
    .default([{ soort: 'lokaal' }]),
  /** One place: a klantcontact belongs to a customer of the same registration. */
  klantinteractie: z
    .discriminatedUnion('soort', [lokaalSchema, openKlantSchema])
    .default({ soort: 'lokaal' }),
})

const zaaktypeInstellingSchema = z.strictObject({
  /** `zaaktype.identificatie`: a new version has another URL, never another identificatie. */
  identificatie: z.string().min(1),
  verbergen: z.boolean().default(false),
  tonenVanaf: z.iso.date().optional(),
  /** Whether `statustoelichting` is written for the citizen here. */
  statustoelichtingTonen: z.boolean().optional(),
})

export const zichtbaarheidSchema = z.strictObject({
  /** `omschrijvingGeneriek` of the rollen that may look. */
  rollen: z.array(z.string().min(1)).min(1).default(['initiator', 'mede_initiator', 'belanghebbende']),
  maximaleVertrouwelijkheid: vertrouwelijkheidSchema.default('zaakvertrouwelijk'),
  toonZonderStatus: z.boolean().default(true),
  toonInterneZaaktypen: z.boolean().default(false),
  statustoelichtingTonen: z.boolean().default(true),
  /** Names of zaakeigenschappen that are shown on the zaak's page. */
  eigenschappen: z.array(z.string().min(1)).default([]),
  zaaktypen: z.array(zaaktypeInstellingSchema).default([]),
  documenten: z
    .strictObject({
      maximaleVertrouwelijkheid: vertrouwelijkheidSchema.default('zaakvertrouwelijk'),
      statussen: z.array(z.string()).default(['definitief', 'gearchiveerd']),
      /** Omschrijvingen of informatieobjecttypen that stay hidden. */
      verborgenTypen: z.array(z.string()).default([]),
      /** A received document may have no status at all; show it when it came from the citizen. */
      ontvangenZonderStatus: z.boolean().default(true),
    })
    .prefault({}),
})
export type Zichtbaarheid = z.infer<typeof zichtbaarheidSchema>

/** Where our notifications go: to the Notificaties API of the municipality, or to the router in this product. */
const notificatieDoelSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('ingebed') }),
  z.strictObject({
    soort: z.literal('extern'),
    /** Root of the Notificaties API, up to and including `/api/v1`. */
    url: z.url().transform((url) => url.replace(/\/+$/, '')),
    clientId: z.string().min(1),
    secret: geheimSchema,
    /** Whether each change is also published as CloudEvent (Open Notificaties 1.14 and later). */
    cloudevents: z.boolean().default(false),
    timeoutMs: z.int().min(100).max(30_000).default(10_000),
  }),
])
export type NotificatieDoel = z.infer<typeof notificatieDoelSchema>

const notificatiesSchema = z.strictObject({
  doel: notificatieDoelSchema.prefault({ soort: 'ingebed' }),
  /** OIN of the municipality, for the `source` of a CloudEvent. */
  oin: z
    .string()
    .regex(/^\d{20}$/, 'een OIN heeft 20 cijfers')
    .optional(),
  /** Hosts that may be a callback; every host when absent. */
  callbackHosts: z.array(z.string().min(1).toLowerCase()).optional(),
  /** Days that what is sent, and what could not be delivered, is kept. */
  bewaartermijnDagen: z.int().min(1).max(365).default(30),
  kanalen: kanalenSchema.prefault({}),
  inwinnen: inwinnenSchema.prefault({}),
  soorten: soortenSchema.prefault({}),
})

/**
 * Days that what has served is kept. A term that is left out keeps it for ever: what the law and the municipality's own
 * selectielijst ask differs for each.
 */
const bewaartermijnenSchema = z.strictObject({
  /** The audit trail; a year at least. */
  audittrailDagen: z.int().min(366).max(36_500).default(1_826),
  /** Answers to a POST with an Idempotency-Key, for a repeat of it. */
  idempotentieDagen: z.int().min(1).max(365).default(7),
  /** Own taken, from when they were finished, withdrawn or expired. */
  takenDagen: z.int().min(1).max(36_500).optional(),
  /** Own berichten, from their publication. */
  berichtenDagen: z.int().min(1).max(36_500).optional(),
  /** Own klantcontacten; one that led to work which is still to be done stays. */
  klantcontactenDagen: z.int().min(1).max(36_500).optional(),
})

/** Where uploads are scanned; `INSTREAM` of clamd. */
const clamdSchema = z.strictObject({
  host: z.string().min(1).default('127.0.0.1'),
  poort: z.int().min(1).max(65_535).default(3310),
  /** How long clamd may take to connect, to take a chunk and to judge; then the file is refused. */
  timeoutMs: z.int().min(100).max(120_000).default(20_000),
})
export type ClamdConfig = z.infer<typeof clamdSchema>

const MB = 1_000_000
export const uploadSchema = z.strictObject({
  /** Bytes of one file; keep `StreamMaxLength`, `MaxFileSize` and `MaxScanSize` of clamd above it. */
  maxBestandsgrootte: z
    .int()
    .min(1)
    .max(2_000_000_000)
    .default(100 * MB),
  maxBestanden: z.int().min(1).max(50).default(10),
  /** Forms with files that one visitor may post in a minute, for each process of the portal. */
  inzendingenPerMinuut: z.int().min(1).max(1_000).default(30),
  /** Larger files go to the register in parts. */
  inDelenVanaf: z
    .int()
    .min(0)
    .default(4 * MB),
  /** File extensions, without a dot. */
  extensies: z
    .array(z.string().regex(/^[a-z0-9]{1,10}$/))
    .min(1)
    .default(['pdf', 'jpg', 'jpeg', 'png', 'heic', 'doc', 'docx', 'xls', 'xlsx', 'odt', 'ods', 'txt']),
  /** Omschrijvingen of informatieobjecttypen that an inwoner may not add, though the catalogus says inkomend. */
  verborgenTypen: z.array(z.string()).default([]),
  /** `uit` only where nobody's real files arrive. */
  virusscan: z.union([z.literal('uit'), clamdSchema]).prefault({}),
})
export type UploadConfig = z.infer<typeof uploadSchema>

const betalenSchema = z.strictObject({
  url: z.url().transform((url) => url.replace(/\/+$/, '')),
  apiKey: geheimSchema,
  timeoutMs: z.int().min(100).max(30_000).default(5_000),
})
export type BetalenConfig = z.infer<typeof betalenSchema>
/** A choice that is not the visitor's, with who decided it; shown with that reason. */
const vasteMeldingSchema = z.strictObject({
  onderwerp: z.enum(VASTE_ONDERWERPEN),
  kanaal: z.enum(VOORKEURKANALEN),
  reden: z.enum(['wet', 'gemeente']),
})
export type VasteMelding = z.infer<typeof vasteMeldingSchema>

const meldingenSchema = z.strictObject({
  /** Channels that the municipality sends by. */
  kanalen: z
    .array(z.enum(VOORKEURKANALEN))
    .min(1)
    .default([...VOORKEURKANALEN]),
  vast: z.array(vasteMeldingSchema).default([{ onderwerp: 'besluiten', kanaal: 'brief', reden: 'wet' }]),
})

export const configSchema = z.strictObject({
  portaal: z.strictObject({
    basisUrl: z.url(),
    /** Name of the municipality without "gemeente": "Waterdam". */
    gemeente: z.string().min(1),
    thema: themaSchema.default('waterdam'),
    telefoon: z.string().default('14 010'),
    openingstijden: z.string().default('maandag tot en met vrijdag van 8.30 tot 17.00 uur'),
    contactUrl: z.url().optional(),
    /** Where developers of other systems turn to; published in each openapi.json. */
    contactEmail: z.email().optional(),
    klachtUrl: z.url().optional(),
    /** Where a weakness is reported, as `mailto:` or https; published in security.txt. */
    beveiligingscontact: z.url({ protocol: /^(mailto|https)$/ }).optional(),
    talen: z
      .array(z.enum(['nl', 'en']))
      .min(1)
      .default(['nl', 'en']),
  }),
  database: z.strictObject({ url: geheimSchema, maxVerbindingen: z.int().min(1).max(200).default(10) }),
  beveiliging: z.strictObject({
    /** Signs next-auth's own short-lived flow cookies. */
    authSecret: geheimSchema,
    /** Key ring for AES-256-GCM, 32 bytes base64 each; the first one encrypts, the others still decrypt. */
    versleuteling: z.array(z.strictObject({ id: z.string().min(1), sleutel: geheimSchema })).min(1),
    /** Key for look-up hashes (HMAC-SHA-256), 32 bytes base64. */
    zoeksleutel: geheimSchema,
    /** How many proxies in front append to X-Forwarded-For; the caller's address is counted from the right. */
    vertrouwdeProxies: z.int().min(1).max(10).default(1),
  }),
  inloggen: z.strictObject({
    digid: digidSchema.optional(),
    eherkenning: eherkenningSchema.optional(),
    /**
     * Whether a visitor may act for whom the klantregistratie says that they represent. Whoever may write
     * vertegenwoordigingen there then gives access here.
     */
    vertegenwoordigen: z.boolean().default(false),
    /** Logins that one client address may start a minute, per process. */
    startsPerMinuut: z.int().min(1).max(10_000).default(60),
  }),
  registers: z.array(registerSchema).min(1),
  /** Sources of the profile page; without one its part is not shown. */
  bronnen: z.strictObject({ brp: brpSchema.optional(), kvk: kvkSchema.optional() }).prefault({}),
  /** Where taken, berichten and klanten are registered: our own store unless said otherwise. */
  registraties: registratiesSchema.prefault({}),
  meldingen: meldingenSchema.prefault({}),
  zichtbaarheid: zichtbaarheidSchema.prefault({}),
  notificaties: notificatiesSchema.prefault({}),
  contactmomenten: z
    .strictObject({
      /** Department that gets the questions of citizens, by its code in the municipality's own register. */
      afdeling: z
        .strictObject({ code: z.string().min(1).max(200), naam: z.string().min(1).max(200) })
        .default({ code: 'kcc', naam: 'Klantcontactcentrum' }),
      /** Promised on the confirmation of a question. */
      reactietermijnWerkdagen: z.int().min(1).max(60).default(5),
      /** Shows contacts that are registered as confidential to the customer too. */
      toonVertrouwelijk: z.boolean().default(false),
    })
    .prefault({}),
  uploaden: uploadSchema.prefault({}),
  /** The payment provider; without one a payment is done at the source of its taak. */
  betalen: betalenSchema.optional(),
  bewaartermijnen: bewaartermijnenSchema.prefault({}),
  bewaking: bewakingSchema,
})

/** The file as its author may write it. */
export type ConfigInvoer = z.input<typeof configSchema>
export type Config = z.infer<typeof configSchema>
