import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { ConfigInvoer } from '@/lib/env/config-schema'
import { BRP_PAD } from '@/sandbox/bronnen/brp/brp-app'
import { KVK_PAD } from '@/sandbox/bronnen/kvk/kvk-app'
import { SANDBOX_BRP_SLEUTEL, SANDBOX_KVK_SLEUTEL } from '@/sandbox/bronnen/start-bronnen-sandbox'
import { BERICHT, KLANTTAAK } from '@/sandbox/objecten/objecttypen'
import { findClamd } from './clamd'
import type { Ports } from './ports'
import type { SandboxGeheimen } from './secrets'

export const SANDBOX_CLIENT_ID = 'mijnservices-sandbox'

export const SANDBOX_BETALEN_SLEUTEL = 'sandbox-betalen-sleutel'

export type SandboxRegister = { id: string; naam: string; basis: string; bedrijfszoeken?: 'open-zaak' }

export const portaalUrl = (ports: Ports) => `http://localhost:${ports.portaal}`
/** Page of the Postbus, and base of the services that receive there. */
export const postUrl = (ports: Ports) => `http://127.0.0.1:${ports.post}`
/** Where the product lays its letters, and the Postbus finds them. */
export const brievenMap = (dataMap: string) => resolve(dataMap, 'brieven')
/** Root of the Objects API. */
export const objectenUrl = (ports: Ports) => `http://127.0.0.1:${ports.objecten}/api/v2`
export const zacUrl = (ports: Ports) => `http://localhost:${ports.zac}`
export const issuerUrl = (port: number) => `http://localhost:${port}`

/** The registers of the sandbox, as the portal and `sandbox.json` name them. */
export function sandboxRegisters(ports: Ports): SandboxRegister[] {
  return [
    {
      id: 'waterdam',
      naam: 'Gemeente Waterdam',
      basis: `http://127.0.0.1:${ports.waterdam}`,
      bedrijfszoeken: 'open-zaak',
    },
    { id: 'rijnzoom', naam: 'Omgevingsdienst Rijnzoom', basis: `http://127.0.0.1:${ports.rijnzoom}` },
  ]
}

/** The four API roots of one register. */
export function apisOf({ basis }: SandboxRegister) {
  return {
    zaken: `${basis}/zaken/api/v1`,
    catalogi: `${basis}/catalogi/api/v1`,
    documenten: `${basis}/documenten/api/v1`,
    besluiten: `${basis}/besluiten/api/v1`,
  }
}

/**
 * Writes the configuration that the portal and the worker of a sandbox run read.
 * Gives the environment they need: the path of the file and the secrets it refers to.
 */
export function writePortalConfig(
  dataMap: string,
  ports: Ports,
  geheimen: SandboxGeheimen,
  databaseUrl: string,
): Record<string, string> {
  const path = join(dataMap, 'mijnservices.yaml')
  const header = '# Geschreven door npm start; wijzigingen gaan bij de volgende start verloren.\n'
  writeFileSync(path, header + stringify(sandboxConfig(ports, dataMap)))
  return {
    APP_ENV: 'sandbox',
    MIJNSERVICES_CONFIG: path,
    MIJNSERVICES_DATABASE_URL: databaseUrl,
    MIJNSERVICES_AUTH_SECRET: geheimen.authSecret,
    MIJNSERVICES_SLEUTEL: geheimen.sleutel,
    MIJNSERVICES_ZOEKSLEUTEL: geheimen.zoeksleutel,
    MIJNSERVICES_ZGW_SECRET: geheimen.zgwSecret,
    MIJNSERVICES_OIDC_SECRET: geheimen.oidcClientSecret,
    MIJNSERVICES_BETALEN_SLEUTEL: SANDBOX_BETALEN_SLEUTEL,
    MIJNSERVICES_NOTIFYNL_SLEUTEL: geheimen.notifynlSleutel,
    MIJNSERVICES_AFLEVERSTATUS_GEHEIM: geheimen.afleverstatusGeheim,
    MIJNSERVICES_BRP_SLEUTEL: SANDBOX_BRP_SLEUTEL,
    MIJNSERVICES_KVK_SLEUTEL: SANDBOX_KVK_SLEUTEL,
    MIJNSERVICES_CALLBACK_GEHEIM: geheimen.callbackGeheim,
    MIJNSERVICES_OBJECTEN_TOKEN: geheimen.objectenToken,
  }
}

function sandboxConfig(ports: Ports, dataMap: string): ConfigInvoer {
  const oidc = { clientId: SANDBOX_CLIENT_ID, clientSecret: { env: 'MIJNSERVICES_OIDC_SECRET' } }
  return {
    portaal: {
      basisUrl: portaalUrl(ports),
      gemeente: 'Waterdam',
      beveiligingscontact: 'mailto:beveiliging@waterdam.example',
    },
    database: { url: { env: 'MIJNSERVICES_DATABASE_URL' } },
    beveiliging: {
      authSecret: { env: 'MIJNSERVICES_AUTH_SECRET' },
      versleuteling: [{ id: 'sandbox', sleutel: { env: 'MIJNSERVICES_SLEUTEL' } }],
      zoeksleutel: { env: 'MIJNSERVICES_ZOEKSLEUTEL' },
    },
    inloggen: {
      vertegenwoordigen: true,
      digid: {
        ...oidc,
        issuer: issuerUrl(ports.digid),
        naamClaim: 'name',
        minimaalNiveau: 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract',
        niveaus: [
          'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
          'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract',
          'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard',
          'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI',
        ],
      },
      eherkenning: {
        ...oidc,
        issuer: issuerUrl(ports.eherkenning),
        naamClaim: 'urn:etoegang:1.11:attribute-represented:CompanyName',
        minimaalNiveau: 'urn:etoegang:core:assurance-class:loa3',
        niveaus: [
          'urn:etoegang:core:assurance-class:loa2',
          'urn:etoegang:core:assurance-class:loa2plus',
          'urn:etoegang:core:assurance-class:loa3',
          'urn:etoegang:core:assurance-class:loa4',
        ],
      },
    },
    registers: sandboxRegisters(ports).map((register) => ({
      id: register.id,
      naam: register.naam,
      ...apisOf(register),
      clientId: SANDBOX_CLIENT_ID,
      secret: { env: 'MIJNSERVICES_ZGW_SECRET' },
      ...(register.bedrijfszoeken && {
        bedrijfszoeken: [
          'rsin-in-innNnpId',
          'kvk-in-innNnpId',
          'kvk-in-annIdentificatie',
          'kvkNummer-filter',
          'vestigingsnummer',
        ],
      }),
    })),
    zichtbaarheid: {
      eigenschappen: [
        'Adres',
        'Soort bouwwerk',
        'Locatie',
        'Kostensoort',
        'Bedrag',
        'WOZ-object',
        'Kenteken',
      ],
    },
    // Where clamd is installed files are scanned, elsewhere they are not: these are no real files.
    uploaden: {
      maxBestandsgrootte: 250_000_000,
      virusscan: findClamd() ? { poort: ports.clamd, timeoutMs: 3_000 } : 'uit',
    },
    betalen: {
      url: `http://localhost:${ports.betalen}`,
      apiKey: { env: 'MIJNSERVICES_BETALEN_SLEUTEL' },
    },
    notificaties: {
      kanalen: sandboxKanalen(ports, dataMap),
      inwinnen: { geheimen: [{ env: 'MIJNSERVICES_CALLBACK_GEHEIM' }], abonneren: true },
    },
    bronnen: {
      brp: {
        url: `http://127.0.0.1:${ports.brp}${BRP_PAD}`,
        apiKey: { env: 'MIJNSERVICES_BRP_SLEUTEL' },
        relaties: ['partners', 'kinderen'],
      },
      kvk: {
        url: `http://127.0.0.1:${ports.kvk}${KVK_PAD}`,
        apiKey: { env: 'MIJNSERVICES_KVK_SLEUTEL' },
      },
    },
    registraties: sandboxRegistraties(ports),
    bewaking: { workerPoort: ports.worker, portaalPoort: ports.portaalBewaking },
  }
}

/** Our own store, and beside it the Objects API of a form engine. */
function sandboxRegistraties(ports: Ports): NonNullable<ConfigInvoer['registraties']> {
  const url = objectenUrl(ports)
  const objecten = (objecttype: string) => ({
    soort: 'objecten' as const,
    id: 'objecten',
    naam: 'Objectenregister Waterdam',
    url,
    token: { env: 'MIJNSERVICES_OBJECTEN_TOKEN' },
    objecttype: `${url}/objecttypes/${objecttype}`,
  })
  return {
    taken: [{ soort: 'lokaal' }, { ...objecten(KLANTTAAK), schema: 'v2' }],
    berichten: [{ soort: 'lokaal' }, { ...objecten(BERICHT), schema: 'bericht-v1' }],
  }
}

function sandboxKanalen(ports: Ports, dataMap: string): NonNullable<ConfigInvoer['notificaties']>['kanalen'] {
  return {
    email: {
      via: 'smtp',
      host: '127.0.0.1',
      poort: ports.smtp,
      beveiliging: 'geen',
      afzender: 'noreply@waterdam.example',
      bounceAdres: 'bounce@waterdam.example',
    },
    sms: { via: 'http', url: `${postUrl(ports)}/sms`, afzender: 'Waterdam' },
    brief: {
      via: 'map',
      map: brievenMap(dataMap),
      retouradres: ['Gemeente Waterdam', 'Postbus 1, 1234 AA  Waterdam'],
    },
    notifynl: {
      url: `${postUrl(ports)}/notifynl`,
      apiKey: { env: 'MIJNSERVICES_NOTIFYNL_SLEUTEL' },
      afleverstatusGeheimen: [{ env: 'MIJNSERVICES_AFLEVERSTATUS_GEHEIM' }],
    },
  }
}
