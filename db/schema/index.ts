// A table a file; this list is what drizzle and its migrations know.
export * from './audittrail'
export * from './consumers'
export * from './idempotentie-sleutels'
export * from './notificatie-outbox'
export * from './notificaties/abonnementen'
export * from './notificaties/afleveringen'
export * from './notificaties/berichten'
export * from './notificaties/kanalen'
