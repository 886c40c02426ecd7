import { cookies } from 'next/headers'
import { type ReactNode, Suspense } from 'react'
import { ZONDER_JAVASCRIPT_COOKIE } from '@/app/zonder-javascript/cookie'

type Props = Readonly<{
  /** URL of this page, to come back to. */
  adres: string
  fallback: ReactNode
  children: ReactNode
}>

/**
 * Sends the page before its slow part has arrived. The browser needs JavaScript to put that part in place, so a
 * browser without it is sent once to a route that remembers this, and from then on gets whole pages.
 */
export async function Stroom({ adres, fallback, children }: Props) {
  if ((await cookies()).has(ZONDER_JAVASCRIPT_COOKIE)) return children
  const url = `/zonder-javascript?${new URLSearchParams({ terug: adres })}`
  return (
    <Suspense
      fallback={
        <>
          <noscript>
            <meta httpEquiv="refresh" content={`0; url=${url}`} />
          </noscript>
          {fallback}
        </>
      }
    >
      {children}
    </Suspense>
  )
}
