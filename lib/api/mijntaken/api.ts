import type { Api } from '@/lib/api/api'

export const mijntakenApi: Api = {
  naam: 'mijntaken',
  // The major is that of our path; the contract is VNG MijnTaken 0.1.0.
  versie: '1.0.0',
  titel: 'MijnTaken',
  omschrijving: [
    'Wat een ander portaal van een inwoner of ondernemer toont, volgens de VNG MijnTaken API 0.1.0.',
    '`klantId` is de URN van een persoon of organisatie, bijvoorbeeld `urn:nld:brp:bsn:999993653`.',
    '`include` kent `taken`, `berichten`, `zaken` en `contactmomenten`; zaken zijn er voor een BSN of KVK-nummer. Taken, berichten en contactmomenten komen uit elke registratie die de gemeente gebruikt. Wat een bron die niet antwoordt zou geven ontbreekt, en staat in `onbereikbaar`. Een taak wordt uitgevoerd in dit portaal, achter `fallbackUrl`.',
  ].join('\n\n'),
  aanmelden: ['zgw-jwt', 'token'],
}
