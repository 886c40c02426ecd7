export * from './berichten-uit'
export * from './onbezorgbare-adressen'
