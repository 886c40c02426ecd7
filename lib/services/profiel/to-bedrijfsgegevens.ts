import { formatKvkDatum } from '@/lib/kvk/format-kvk-datum'
import type { KvkBasisprofiel, KvkVestiging, KvkVestigingRegel } from '@/lib/kvk/profiel-schema'
import type { Bedrijfsgegevens, VestigingDetail, VestigingKeuze } from './dto'
import { toBedrijfsadressen } from './to-bedrijfsadressen'

type Onderdelen = Pick<Bedrijfsgegevens, 'vestigingen' | 'vestiging' | 'onvolledig'>

/** A KVK basisprofiel, with the branches that arrived beside it, as the profile page shows it. */
export function toBedrijfsgegevens(profiel: KvkBasisprofiel, onderdelen: Onderdelen): Bedrijfsgegevens {
  const { hoofdvestiging, eigenaar } = profiel._embedded ?? {}
  const handelsnamen = toHandelsnamen(profiel.handelsnamen)
  const activiteit = profiel.sbiActiviteiten.find(({ indHoofdactiviteit }) => indHoofdactiviteit) ?? null
  return {
    kvkNummer: profiel.kvkNummer,
    naam: profiel.naam ?? profiel.statutaireNaam ?? handelsnamen[0] ?? profiel.kvkNummer,
    statutaireNaam: profiel.statutaireNaam ?? null,
    handelsnamen,
    rechtsvorm: eigenaar?.uitgebreideRechtsvorm ?? eigenaar?.rechtsvorm ?? null,
    rsin: eigenaar?.rsin ?? hoofdvestiging?.rsin ?? null,
    gestartOp: formatKvkDatum(profiel.materieleRegistratie?.datumAanvang),
    beeindigdOp: formatKvkDatum(profiel.materieleRegistratie?.datumEinde),
    hoofdactiviteit: activiteit && {
      code: activiteit.sbiCode,
      omschrijving: activiteit.sbiOmschrijving ?? null,
    },
    // A legal person without a branch has its address with the owner.
    ...toBedrijfsadressen(hoofdvestiging?.adressen ?? eigenaar?.adressen ?? []),
    websites: hoofdvestiging?.websites ?? [],
    ...onderdelen,
    bron: 'kvk',
    correctie: 'kvk',
  }
}

/** One row of the branch chooser. */
export function toVestigingKeuze(regel: KvkVestigingRegel): VestigingKeuze {
  return {
    vestigingsnummer: regel.vestigingsnummer,
    naam: regel.eersteHandelsnaam ?? null,
    hoofdvestiging: regel.indHoofdvestiging === true,
    adres: regel.indAdresAfgeschermd === false ? (regel.volledigAdres ?? null) : null,
  }
}

/** The branch to which a login is limited. */
export function toVestigingDetail(vestiging: KvkVestiging): VestigingDetail {
  const { adressen, adresAfgeschermd } = toBedrijfsadressen(vestiging.adressen)
  return {
    vestigingsnummer: vestiging.vestigingsnummer,
    naam: vestiging.eersteHandelsnaam ?? null,
    hoofdvestiging: vestiging.indHoofdvestiging === true,
    adres: adressen[0]?.regels.join(', ') ?? null,
    handelsnamen: toHandelsnamen(vestiging.handelsnamen),
    adressen,
    adresAfgeschermd,
    websites: vestiging.websites,
    gestartOp: formatKvkDatum(vestiging.materieleRegistratie?.datumAanvang),
  }
}

/** In the order of registration. */
const toHandelsnamen = (namen: KvkBasisprofiel['handelsnamen']) =>
  namen.toSorted((a, b) => (a.volgorde ?? 0) - (b.volgorde ?? 0)).map(({ naam }) => naam)
