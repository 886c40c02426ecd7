'use client'
import { foutcode, Misgegaan } from '@/components/fout/misgegaan'

/** When the root layout itself fails: without style sheets or texts of the municipality. */
export default function AllesFout({ error }: Readonly<{ error: unknown }>) {
  return (
    <html lang="nl">
      <body>
        <Misgegaan code={foutcode(error)} />
      </body>
    </html>
  )
}
