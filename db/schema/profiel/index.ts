export * from './concepten'
export * from './kanaalvoorkeuren'
export * from './profielpost'
export * from './verificaties'
