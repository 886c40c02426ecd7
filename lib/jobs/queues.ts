import type { Queue } from 'pg-boss'

type QueueOptions = Omit<Queue, 'name'> & {
  /** Times at which a job is made by itself, as cron in the time of the Netherlands. */
  cron?: string
}

const DAY = 24 * 3600

/** Once a night, when nobody is waiting; what one run did not finish the next one does. */
const nightly = (cron: string) =>
  ({
    cron,
    policy: 'singleton',
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 3600,
    deleteAfterSeconds: DAY,
  }) as const

/**
 * Every queue and how it repeats. What still fails after its last try goes to `<name>.dood`, where it stays until
 * somebody sends it again. A payload holds ids only, never a name, an address or a BSN.
 */
export const queues = {
  'purge-sessies': {
    cron: '*/10 * * * *',
    policy: 'singleton',
    retryLimit: 3,
    retryDelay: 30,
    retryBackoff: true,
    expireInSeconds: 120,
    deleteAfterSeconds: DAY,
    notify: true,
  },
  'taken-termijnen': {
    cron: '*/15 * * * *',
    policy: 'singleton',
    retryLimit: 5,
    retryDelay: 30,
    retryBackoff: true,
    expireInSeconds: 600,
    deleteAfterSeconds: DAY,
    notify: true,
  },
  'publiceer-berichten': {
    cron: '* * * * *',
    policy: 'singleton',
    retryLimit: 3,
    retryDelay: 15,
    retryBackoff: true,
    expireInSeconds: 120,
    deleteAfterSeconds: DAY,
    notify: true,
  },
  'purge-notificaties': {
    cron: '30 3 * * *',
    policy: 'singleton',
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 600,
    deleteAfterSeconds: DAY,
    notify: true,
  },
  // What an inwoner sent while a source was down; a row waits for its own turn, so a job that fails is simply the next.
  'rond-inzendingen-af': {
    cron: '* * * * *',
    policy: 'singleton',
    retryLimit: 0,
    expireInSeconds: 3600,
    deleteAfterSeconds: DAY,
  },
  // As for what was sent: each payment has its own turn.
  'rond-betalingen-af': {
    cron: '* * * * *',
    policy: 'singleton',
    retryLimit: 0,
    expireInSeconds: 300,
    deleteAfterSeconds: DAY,
  },
  'purge-concepten': {
    cron: '17 * * * *',
    policy: 'singleton',
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 300,
    deleteAfterSeconds: DAY,
  },
  'purge-profiel': {
    cron: '17 * * * *',
    policy: 'singleton',
    retryLimit: 3,
    retryDelay: 30,
    retryBackoff: true,
    expireInSeconds: 120,
    deleteAfterSeconds: DAY,
  },
  'purge-idempotentie': nightly('10 2 * * *'),
  'purge-audittrail': nightly('20 2 * * *'),
  'purge-taken': nightly('30 2 * * *'),
  'purge-berichten': nightly('40 2 * * *'),
  'purge-klantcontacten': nightly('50 2 * * *'),
  'rotate-sleutels': nightly('10 3 * * *'),
  'sweep-registers': {
    cron: '*/15 * * * *',
    policy: 'singleton',
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 840,
    deleteAfterSeconds: DAY,
    notify: true,
  },
  'sync-abonnement': {
    cron: '5 * * * *',
    policy: 'singleton',
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 120,
    deleteAfterSeconds: DAY,
    notify: true,
  },
  'bundel-notificaties': {
    cron: '0 8 * * *',
    policy: 'singleton',
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
    expireInSeconds: 600,
    deleteAfterSeconds: DAY,
    notify: true,
  },
} as const satisfies Record<string, QueueOptions>

export type QueueName = keyof typeof queues

export const deadLetterOf = (name: QueueName) => `${name}.dood`
