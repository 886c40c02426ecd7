import enFout from '@/messages/en/fout.json'
import enInloggen from '@/messages/en/inloggen.json'
import enKader from '@/messages/en/kader.json'
import enPaginas from '@/messages/en/paginas.json'
import enProfiel from '@/messages/en/profiel.json'
import enSessie from '@/messages/en/sessie.json'
import enZaak from '@/messages/en/zaak.json'
import enZaken from '@/messages/en/zaken.json'
import fout from '@/messages/nl/fout.json'
import inloggen from '@/messages/nl/inloggen.json'
import kader from '@/messages/nl/kader.json'
import paginas from '@/messages/nl/paginas.json'
import profiel from '@/messages/nl/profiel.json'
import sessie from '@/messages/nl/sessie.json'
import zaak from '@/messages/nl/zaak.json'
import zaken from '@/messages/nl/zaken.json'
import type { Taal } from './talen'

const nl = { fout, inloggen, kader, paginas, profiel, sessie, zaak, zaken }
export type Berichten = typeof nl

/** Every text of the portal by language; a key that one language lacks fails the typecheck. */
export const BERICHTEN: Record<Taal, Berichten> = {
  nl,
  en: {
    fout: enFout,
    inloggen: enInloggen,
    kader: enKader,
    paginas: enPaginas,
    profiel: enProfiel,
    sessie: enSessie,
    zaak: enZaak,
    zaken: enZaken,
  },
}
