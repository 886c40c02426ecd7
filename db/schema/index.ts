// A table a file; this list is what drizzle and its migrations know.
export * from './audittrail'
export * from './consumers'
export * from './idempotentie-sleutels'
export * from './klantinteractie'
export * from './notificatie-outbox'
export * from './notificaties-uit'
export * from './sessies'
