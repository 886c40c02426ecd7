import type { NieuwDigitaalAdres } from '@/lib/klantinteractie/klantregistratie'
import type { PersonaId } from '../personas'

const portaal = { referentie: 'portaalvoorkeur', standaard: true, geverifieerdOp: '2026-01-15' } as const

/** What the municipality knows of each persona beforehand; who is not here has no address yet. */
export const adressen: Partial<Record<PersonaId, NieuwDigitaalAdres[]>> = {
  jeroen: [
    { ...portaal, soort: 'email', adres: 'j.vandrouwen@voorbeeld.nl' },
    // Taken down at a desk, never proved.
    {
      soort: 'telefoonnummer',
      adres: '+31612345678',
      standaard: false,
      referentie: '',
      geverifieerdOp: null,
    },
  ],
  fatima: [
    { ...portaal, soort: 'email', adres: 'fatima@voorbeeld.nl' },
    { ...portaal, soort: 'email', adres: 'werk.fatima@voorbeeld.nl', standaard: false },
    { ...portaal, soort: 'telefoonnummer', adres: '+31687654321' },
  ],
  sanne: [{ ...portaal, soort: 'email', adres: 'gezin@voorbeeld.nl' }],
  bakkerij: [{ ...portaal, soort: 'email', adres: 'info@bakkerijdekorenaar.example' }],
}
