import type { Regie } from '@/e2e/fixtures/regie'
import type { PersonaId } from '@/sandbox/personas'
import { REGISTERNAMEN } from '@/sandbox/zgw/profiel'

/** Gives a persona so many more zaken in the register of Waterdam. */
export async function maakZaken(regie: Regie, persona: PersonaId, aantal: number): Promise<void> {
  for (let nummer = 1; nummer <= aantal; nummer++)
    await regie.zaak({ register: 'waterdam', persona, omschrijving: `Zaak ${nummer} voor de meting` })
}

/** Every answer of both registers takes so much longer; no other fault stays on. */
export async function vertraagRegisters(regie: Regie, latentieMs: number): Promise<void> {
  await regie.wisStoringen()
  for (const register of REGISTERNAMEN)
    await regie.storing({ register, soort: 'latentie', waarde: latentieMs })
}
