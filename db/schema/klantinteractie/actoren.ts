import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core'
import { vrijeJson, vrijeTekst } from '../vrije-tekst'
import { basisKolommen, identificatorKolommen } from './kolommen'

/** Fields by soortActor; which of them may be there is the domain's rule. */
export type ActorIdentificatie = {
  functie?: string
  emailadres?: string
  telefoonnummer?: string
  faxnummer?: string
  omschrijving?: string
}

// Who acts for the municipality: an employee, an automated actor or a department.
export const actoren = pgTable(
  'actoren',
  {
    ...basisKolommen,
    naam: vrijeTekst().notNull(),
    soortActor: text('soort_actor', {
      enum: ['medewerker', 'geautomatiseerde_actor', 'organisatorische_eenheid'],
    }).notNull(),
    indicatieActief: boolean('indicatie_actief').notNull().default(true),
    ...identificatorKolommen,
    actorIdentificatie: vrijeJson<ActorIdentificatie>('actor_identificatie'),
  },
  (t) => [index('actoren_object_idx').on(t.objectId)],
)
