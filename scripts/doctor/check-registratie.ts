import { z } from 'zod'
import type { TokenBronConfig } from '@/lib/env/config-schema'
import type { Rol } from '@/lib/env/list-registraties'
import type { Antwoord } from './ask'
import { type Bevinding, fout, goed } from './bevinding'

/** A list that whoever may read this registration may ask for. */
export function lijstVan(bron: TokenBronConfig, rol: Rol): string {
  switch (bron.soort) {
    case 'objecten':
      return `${bron.url}/objects?${new URLSearchParams({ type: bron.objecttype })}`
    case 'openvtb':
      return `${bron.url}/${rol === 'taken' ? 'externetaken' : 'berichten'}`
    case 'openklant':
      return `${bron.url}/partijen`
  }
}

/** What the answer to that list says about address, token and configuration. */
export function checkRegistratie(bron: TokenBronConfig, rol: Rol, antwoord: Antwoord): Bevinding {
  const naam = `registraties.${rol}, ${bron.id}`
  if (!antwoord.bereikt) return fout(naam, antwoord.reden, 'controleer url in de configuratie')
  const { status, body } = antwoord
  if (status === 401 || status === 403)
    return fout(naam, `de aanmelding is geweigerd (${status})`, 'controleer token en wat het token mag lezen')
  if (status === 404)
    return fout(naam, 'het adres bestaat niet (404)', 'url moet eindigen op de API zelf, met haar versie')
  if (status === 400 && bron.soort === 'objecten')
    return fout(naam, 'het objecttype wordt geweigerd (400)', 'controleer objecttype in de configuratie')
  if (status !== 200) return fout(naam, `antwoordt met ${status}`, 'kijk in het logboek van de bron')
  return z.object({ results: z.array(z.unknown()) }).safeParse(body).success
    ? goed(naam, 'bereikbaar en aangemeld')
    : fout(naam, 'antwoordt niet met een lijst', `dit adres is geen ${bron.soort}; controleer url en soort`)
}
