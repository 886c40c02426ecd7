import 'server-only'
import { handelaarVan, type Identiteit } from '@/lib/domain/identiteit'
import { personenVan } from '@/lib/domain/urn-persoon'
import { findHash } from './identificatie'
import { zoekPersoon } from './persoon-urn'

/** Who something that is filled in belongs to, as a keyed hash. A branch has its own, as has who acts for somebody else: nobody sees what another fills in. */
export function eigenaarVan(identiteit: Identiteit): string {
  const handelaar = handelaarVan(identiteit)
  return handelaar === identiteit ? naamVan(identiteit) : `${naamVan(handelaar)}>${naamVan(identiteit)}`
}

function naamVan(identiteit: Identiteit): string {
  const [urn] = personenVan(identiteit)
  if (urn) {
    const { hash, vestiging } = zoekPersoon(urn)
    return vestiging === null ? hash : `${hash}:${vestiging}`
  }
  return findHash('pseudoniem', identiteit.soort === 'pseudoniem' ? identiteit.pseudoniem : '')
}
