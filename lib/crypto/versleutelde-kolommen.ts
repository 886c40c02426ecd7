import type { VersleuteldeKolom } from './rotate-keys'

/** Every column that `encrypt` wrote; a table with a new one adds it here, or its rows outlive a retired key unreadable. */
export const versleuteldeKolommen: readonly VersleuteldeKolom[] = [
  { tabel: 'berichten', kolom: 'ontvanger_versleuteld' },
  { tabel: 'concepten', kolom: 'gegevens_versleuteld' },
  { tabel: 'concepten', kolom: 'opdracht_versleuteld' },
  { tabel: 'berichten_uit', kolom: 'inhoud_versleuteld' },
  { tabel: 'formulierconcepten', kolom: 'inhoud_versleuteld' },
  { tabel: 'consumer_geheimen', kolom: 'versleuteld' },
  { tabel: 'idempotentie_sleutels', kolom: 'antwoord_versleuteld' },
  { tabel: 'notificatie_abonnementen', kolom: 'auth_versleuteld' },
  { tabel: 'partij_identificatoren', kolom: 'object_id_versleuteld' },
  { tabel: 'taken', kolom: 'toegewezen_aan_versleuteld' },
  { tabel: 'taken', kolom: 'details_versleuteld' },
  { tabel: 'upload_bestanden', kolom: 'naam_versleuteld' },
  { tabel: 'upload_bestanden', kolom: 'sleutel_versleuteld' },
  { tabel: 'verificaties', kolom: 'adres_versleuteld' },
]
