'use client'
import { Misgegaan } from '@/components/layout/vangnet'

/** When the root layout itself fails: without style sheets or texts of the municipality. */
export default function AllesFout({ error }: Readonly<{ error: unknown }>) {
  return (
    <html lang="nl">
      <body>
        <Misgegaan error={error} />
      </body>
    </html>
  )
}
