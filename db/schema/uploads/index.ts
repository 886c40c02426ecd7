export * from './concepten'
export * from './upload-bestanden'
export * from './upload-delen'
