export * from './formulierconcepten'
export * from './kanaalvoorkeuren'
export * from './verificaties'
