import 'server-only'
import type { JobHandlers } from './definitions'
import { bundelNotificaties } from './definitions/bundel-notificaties'
import { publiceerBerichten } from './definitions/publiceer-berichten'
import { purgeAudittrailJob } from './definitions/purge-audittrail'
import { purgeBerichtenJob } from './definitions/purge-berichten'
import { purgeConceptenJob } from './definitions/purge-concepten'
import { purgeIdempotentieJob } from './definitions/purge-idempotentie'
import { purgeKlantcontactenJob } from './definitions/purge-klantcontacten'
import { purgeNotificaties } from './definitions/purge-notificaties'
import { purgeProfielJob } from './definitions/purge-profiel'
import { purgeSessiesJob } from './definitions/purge-sessies'
import { purgeTakenJob } from './definitions/purge-taken'
import { rondBetalingenAfJob } from './definitions/rond-betalingen-af'
import { rondInzendingenAf } from './definitions/rond-inzendingen-af'
import { rotateSleutelsJob } from './definitions/rotate-sleutels'
import { sweepRegisters } from './definitions/sweep-registers'
import { syncAbonnementJob } from './definitions/sync-abonnement'
import { takenTermijnen } from './definitions/taken-termijnen'

/** Which function does the work of which queue. */
export const jobHandlers: JobHandlers = {
  'purge-sessies': purgeSessiesJob,
  'taken-termijnen': takenTermijnen,
  'publiceer-berichten': publiceerBerichten,
  'purge-notificaties': purgeNotificaties,
  'rond-inzendingen-af': rondInzendingenAf,
  'rond-betalingen-af': rondBetalingenAfJob,
  'purge-concepten': purgeConceptenJob,
  'purge-profiel': purgeProfielJob,
  'purge-idempotentie': purgeIdempotentieJob,
  'purge-audittrail': purgeAudittrailJob,
  'purge-taken': purgeTakenJob,
  'purge-berichten': purgeBerichtenJob,
  'purge-klantcontacten': purgeKlantcontactenJob,
  'rotate-sleutels': rotateSleutelsJob,
  'sweep-registers': sweepRegisters,
  'sync-abonnement': syncAbonnementJob,
  'bundel-notificaties': bundelNotificaties,
}
