/** Outcome of a visibility rule. `reden` is a code for the log and the doctor, never for the visitor. */
export type Oordeel<Reden extends string> = { toegestaan: true } | { toegestaan: false; reden: Reden }

export const toegestaan: Oordeel<never> = { toegestaan: true }
export const geweigerd = <Reden extends string>(reden: Reden): Oordeel<Reden> => ({
  toegestaan: false,
  reden,
})
