import { z } from 'zod'
import type { Antwoord } from './ask'
import { type Bevinding, fout, goed, letOp } from './bevinding'

const discoverySchema = z.object({
  issuer: z.string(),
  acr_values_supported: z.array(z.string()).optional(),
  code_challenge_methods_supported: z.array(z.string()).optional(),
})

/** What the discovery document says: whose it is, whether it knows our lowest level, and PKCE. */
export function checkOidc(
  bron: string,
  middel: { issuer: string; minimaalNiveau: string },
  antwoord: Antwoord,
): Bevinding {
  if (!antwoord.bereikt) return fout(bron, antwoord.reden, 'controleer issuer in de configuratie')
  const parsed = discoverySchema.safeParse(antwoord.body)
  if (antwoord.status !== 200 || !parsed.success) {
    return fout(
      bron,
      `geen OpenID-beschrijving op dit adres (${antwoord.status})`,
      'issuer is het adres zonder /.well-known/openid-configuration',
    )
  }
  const { issuer, acr_values_supported: niveaus, code_challenge_methods_supported: pkce } = parsed.data
  if (issuer !== middel.issuer) {
    return fout(
      bron,
      `noemt zichzelf ${issuer}`,
      `zet precies dat in issuer, ook de schuine streep aan het eind`,
    )
  }
  if (niveaus && !niveaus.includes(middel.minimaalNiveau)) {
    return fout(
      bron,
      `kent het niveau ${middel.minimaalNiveau} niet`,
      `kies minimaalNiveau uit: ${niveaus.join(', ')}`,
    )
  }
  if (pkce && !pkce.includes('S256'))
    return fout(bron, 'ondersteunt PKCE met S256 niet', 'vraag de leverancier PKCE aan te zetten')
  if (!niveaus)
    return letOp(
      bron,
      'bereikbaar, maar noemt zijn niveaus (acr) niet',
      'probeer met een testpersoon of minimaalNiveau klopt',
    )
  return goed(bron, 'bereikbaar, kent het gevraagde niveau')
}
