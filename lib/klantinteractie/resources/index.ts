import 'server-only'
import type { Resource } from '../resource'
import { actor } from './actor'
import { actorKlantcontact } from './actor-klantcontact'
import { betrokkene } from './betrokkene'
import { bijlage } from './bijlage'
import { categorie } from './categorie'
import { categorieRelatie } from './categorie-relatie'
import { digitaalAdres } from './digitaal-adres'
import { internetaak } from './internetaak'
import { klantcontact } from './klantcontact'
import { onderwerpobject } from './onderwerpobject'
import { partij } from './partij'
import { partijIdentificator } from './partij-identificator'
import { rekeningnummer } from './rekeningnummer'
import { vertegenwoordiging } from './vertegenwoordiging'

/** Every resource of the API. */
export const resources: readonly Resource[] = [
  actor,
  actorKlantcontact,
  betrokkene,
  bijlage,
  categorie,
  categorieRelatie,
  digitaalAdres,
  internetaak,
  klantcontact,
  onderwerpobject,
  partij,
  partijIdentificator,
  rekeningnummer,
  vertegenwoordiging,
]

/** The resource at a path. Throws for a path that none has: a mistake in a definition. */
export function findResource(pad: string): Resource {
  const found = resources.find((resource) => resource.pad === pad)
  if (!found) throw new Error(`No resource at ${pad}.`)
  return found
}
