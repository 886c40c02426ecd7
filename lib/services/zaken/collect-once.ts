import 'server-only'
import { cache } from 'react'
import { type Identiteit, identiteitSchema } from '@/lib/domain/identiteit'
import { collectZaken, type GevondenZaken } from './collect-zaken'
import { createZakenContext, type ZakenContext } from './zaken-context'

type Eigen = { context: ZakenContext; gevonden: Promise<GevondenZaken> }

/** The visitor's zaken, asked for once a request, for the page and the counts and names around it. */
export const collectOnce = (identiteit: Identiteit): Eigen => collectFor(JSON.stringify(identiteit))

// React compares arguments by identity, hence the text.
const collectFor = cache((identiteitJson: string): Eigen => {
  const identiteit = identiteitSchema.parse(JSON.parse(identiteitJson))
  const context = createZakenContext(identiteit)
  return { context, gevonden: collectZaken(identiteit, context) }
})
