import type { PersonaId } from '../../personas'
import type { RegisterNaam } from '../profiel'
import { zaakUuid } from './bouwer'
import { betrokkenen } from './veld/betrokkenen'
import { documenten } from './veld/documenten'
import { rijnzoom } from './veld/rijnzoom'
import { statussen } from './veld/statussen'
import { teksten } from './veld/teksten'
import { vertrouwelijkheid } from './veld/vertrouwelijkheid'
import { zaaktypen } from './veld/zaaktypen'
import type { Veldsituatie, ZaakZaad } from './zaad'

/** The field's mess (VELD §5), each item a zaak that the tests find by its name. */
const waterdam = {
  ...betrokkenen,
  ...statussen,
  ...zaaktypen,
  ...vertrouwelijkheid,
  ...documenten,
  ...teksten,
}

const perRegister = { waterdam, rijnzoom }

const zaadVan = (naam: string, zaak: Veldsituatie['zaak']): ZaakZaad => ({ ...zaak, naam: `veld-${naam}` })

/** The zaken to seed, per register. */
export const veldzaken = (register: RegisterNaam): ZaakZaad[] =>
  Object.entries<Veldsituatie>(perRegister[register]).map(([naam, { zaak }]) => zaadVan(naam, zaak))

type Verwijzer = { register: RegisterNaam; zaak: string; eigenaar: PersonaId | null; omschrijving: string }

const bestaand = (
  register: RegisterNaam,
  naam: string,
  eigenaar: PersonaId,
  omschrijving: string,
): Verwijzer => ({
  register,
  zaak: zaakUuid(register, naam),
  eigenaar,
  omschrijving,
})

/** Situations that are part of a persona's ordinary zaken. */
const elders = {
  deelzaken: bestaand('waterdam', 'jeroen-dakkapel', 'jeroen', 'Hoofdzaak met twee deelzaken'),
  'deelzaak-zonder-rol': {
    ...bestaand(
      'waterdam',
      'jeroen-dakkapel-constructie',
      'jeroen',
      'Deelzaak waarin alleen een afdeling een rol heeft',
    ),
    eigenaar: null,
  },
  verlengd: bestaand('waterdam', 'jeroen-dakkapel', 'jeroen', 'Verlengd met reden en duur'),
  opgeschort: bestaand('waterdam', 'jeroen-bijstand', 'jeroen', 'Opgeschort met reden'),
  'besluit-nog-niet-bekend': bestaand(
    'waterdam',
    'jeroen-kwijtschelding',
    'jeroen',
    'Besluit zonder verzenddatum',
  ),
  'besluit-met-document': bestaand(
    'waterdam',
    'jeroen-geluidsisolatie',
    'jeroen',
    'Verzonden besluit met document',
  ),
  'tonen-aan-initiator': bestaand(
    'rijnzoom',
    'jeroen-sloop',
    'jeroen',
    'Documenten met en zonder tonenAanInitiator',
  ),
  gedeeld: bestaand('waterdam', 'sanne-lucas-dakkapel', 'sanne', 'Sanne is initiator, Lucas belanghebbende'),
  verborgen: bestaand('waterdam', 'ingrid-onderzoek', 'ingrid', 'Enige zaak van Ingrid, zeer_geheim'),
}

export type VeldsituatieNaam = keyof typeof waterdam | keyof typeof rijnzoom | keyof typeof elders

/** Name → where its zaak is and whose it is. */
export const VELDSITUATIES: Record<VeldsituatieNaam, Verwijzer> = {
  ...verwijzers('waterdam', waterdam),
  ...verwijzers('rijnzoom', rijnzoom),
  ...elders,
}

function verwijzers<N extends string>(
  register: RegisterNaam,
  situaties: Record<N, Veldsituatie>,
): Record<N, Verwijzer> {
  const regels = Object.entries<Veldsituatie>(situaties).map(([naam, { eigenaar, omschrijving }]) => [
    naam,
    { register, zaak: zaakUuid(register, `veld-${naam}`), eigenaar, omschrijving },
  ])
  // The names are those of the argument; fromEntries forgets them.
  return Object.fromEntries(regels) as Record<N, Verwijzer>
}
