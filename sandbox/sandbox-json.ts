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
  /** Base URL of the control API. */
  regie: string
  /** Base URLs of the control APIs of the basisregistraties. */
  bronregie: { brp: string; kvk: string }
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
