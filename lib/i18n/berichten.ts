import enBerichten from '@/messages/en/berichten.json'
import enContactmomenten from '@/messages/en/contactmomenten.json'
import enFout from '@/messages/en/fout.json'
import enInloggen from '@/messages/en/inloggen.json'
import enKader from '@/messages/en/kader.json'
import enMisgegaan from '@/messages/en/misgegaan.json'
import enPaginas from '@/messages/en/paginas.json'
import enProfiel from '@/messages/en/profiel.json'
import enSessie from '@/messages/en/sessie.json'
import enTaken from '@/messages/en/taken.json'
import enUpload from '@/messages/en/upload.json'
import enZaak from '@/messages/en/zaak.json'
import enZaken from '@/messages/en/zaken.json'
import enZoeken from '@/messages/en/zoeken.json'
import berichten from '@/messages/nl/berichten.json'
import contactmomenten from '@/messages/nl/contactmomenten.json'
import fout from '@/messages/nl/fout.json'
import inloggen from '@/messages/nl/inloggen.json'
import kader from '@/messages/nl/kader.json'
import misgegaan from '@/messages/nl/misgegaan.json'
import paginas from '@/messages/nl/paginas.json'
import profiel from '@/messages/nl/profiel.json'
import sessie from '@/messages/nl/sessie.json'
import taken from '@/messages/nl/taken.json'
import upload from '@/messages/nl/upload.json'
import zaak from '@/messages/nl/zaak.json'
import zaken from '@/messages/nl/zaken.json'
import zoeken from '@/messages/nl/zoeken.json'
import type { Taal } from './talen'

const nl = {
  berichten,
  contactmomenten,
  fout,
  inloggen,
  kader,
  misgegaan,
  paginas,
  profiel,
  sessie,
  taken,
  upload,
  zaak,
  zaken,
  zoeken,
}
export type Berichten = typeof nl

/** Every text of the portal by language; a key that one language lacks fails the typecheck. */
export const BERICHTEN: Record<Taal, Berichten> = {
  nl,
  en: {
    berichten: enBerichten,
    contactmomenten: enContactmomenten,
    fout: enFout,
    inloggen: enInloggen,
    kader: enKader,
    misgegaan: enMisgegaan,
    paginas: enPaginas,
    taken: enTaken,
    upload: enUpload,
    profiel: enProfiel,
    sessie: enSessie,
    zaak: enZaak,
    zaken: enZaken,
    zoeken: enZoeken,
  },
}
