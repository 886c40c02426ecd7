import { personas } from '@/sandbox/personas'
import type { SandboxJson } from '@/sandbox/sandbox-json'
import {
  apisOf,
  issuerUrl,
  objectenUrl,
  portaalUrl,
  postUrl,
  SANDBOX_CLIENT_ID,
  sandboxRegisters,
  zacUrl,
} from './portal-config'
import type { Ports } from './ports'
import type { SandboxGeheimen } from './secrets'

/** How any script finds its way in a running sandbox. */
export function describeSandbox(ports: Ports, geheimen: SandboxGeheimen): SandboxJson {
  return {
    portaal: portaalUrl(ports),
    registers: sandboxRegisters(ports).map((register) => ({
      naam: register.naam,
      ...apisOf(register),
      clientId: SANDBOX_CLIENT_ID,
      secret: geheimen.zgwSecret,
    })),
    oidc: { digid: issuerUrl(ports.digid), eherkenning: issuerUrl(ports.eherkenning) },
    post: `${postUrl(ports)}/`,
    zac: zacUrl(ports),
    regie: `http://127.0.0.1:${ports.regie}`,
    objecten: { url: objectenUrl(ports), token: geheimen.objectenToken },
    bronregie: {
      brp: `http://127.0.0.1:${ports.brp}/regie`,
      kvk: `http://127.0.0.1:${ports.kvk}/regie`,
      objecten: `http://127.0.0.1:${ports.objecten}/regie`,
    },
    personas: [...personas],
  }
}
