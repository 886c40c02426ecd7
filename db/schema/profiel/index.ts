export * from './formulierconcepten'
export * from './kanaalvoorkeuren'
export * from './profielpost'
export * from './verificaties'
