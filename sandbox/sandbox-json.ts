/** Shape of `sandbox.json` in the project's root: how any script finds its way in a running sandbox. */
export type SandboxJson = {
  portaal: string
  registers: {
    naam: string
    zaken: string
    catalogi: string
    documenten: string
    besluiten: string
    clientId: string
    secret: string
  }[]
  oidc: { digid: string; eherkenning: string }
  /** Page with everything that was sent (e-mail, SMS, letter); null while the sandbox has none. */
  post: string | null
  /** Page of the Zaakafhandelcomponent: play the municipality. */
  zac: string
  /** Base URL of the control API. */
  regie: string
  /** Objects API with taken and berichten of a form engine: a registration beside our own. */
  objecten: { url: string; token: string }
  /** Base URLs of the control APIs of the other sources. */
  bronregie: { brp: string; kvk: string; objecten: string }
  personas: Persona[]
}

export type Persona = {
  id: string
  naam: string
  soort: 'burger' | 'bedrijf' | 'vestiging' | 'pseudoniem'
  bsn?: string
  kvkNummer?: string
  rsin?: string
  vestigingsnummer?: string
  pseudoniem?: string
  omschrijving: string
}
