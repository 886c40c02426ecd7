import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { type PersonaId, personas } from '../personas'

/** The test person as the portal knows who is logged in. */
export function identiteitVan(id: PersonaId): Identiteit {
  const persona = personas.find((candidate) => candidate.id === id)
  if (!persona) throw new Error(`Geen testpersoon ${id}`)
  return identiteitSchema.parse({ ...persona, soort: persona.soort === 'burger' ? 'burger' : 'bedrijf' })
}
