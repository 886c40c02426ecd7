export * from './gebeurtenissen'
export * from './meldingen'
export * from './peilingen'
