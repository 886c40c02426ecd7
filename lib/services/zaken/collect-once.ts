import 'server-only'
import { cache } from 'react'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { collectZaken, type GevondenZaken } from './collect-zaken'
import { createZakenContext, type ZakenContext } from './zaken-context'

type Verzameling = { context: ZakenContext; gevonden: Promise<GevondenZaken> }

/** The visitor's zaken, asked for once a request: for the page, the counts around it and the taken that name a zaak. */
export const collectOnce = (identiteit: Identiteit): Verzameling => collectJson(JSON.stringify(identiteit))

// React compares arguments by identity, hence the text.
const collectJson = cache((identiteitJson: string): Verzameling => {
  const identiteit = identiteitSchema.parse(JSON.parse(identiteitJson))
  const context = createZakenContext(identiteit)
  return { context, gevonden: collectZaken(identiteit, context) }
})
