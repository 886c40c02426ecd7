import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { eigenPad } from '@/app/eigen-pad'
import { getGemeente } from '@/app/gemeente'
import { StoringMelding } from '@/components/fout/storing-melding'
import { Kader } from '@/components/layout/kader'
import { LossePagina } from '@/components/layout/losse-pagina'

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>

const vraagSchema = z.object({
  terug: z.string().optional().catch(undefined),
  code: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional()
    .catch(undefined),
})

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('misgegaan'))('titel') }
}

/** The error page for who has no JavaScript. It asks nothing of any source: whatever failed may still be down. */
export default async function Storing({ searchParams }: Props) {
  const { terug = null, code } = vraagSchema.parse(await searchParams)
  const gemeente = await getGemeente()
  return (
    <Kader gemeente={gemeente} bezoeker={null}>
      <LossePagina>
        <StoringMelding terug={eigenPad(terug)} code={code} />
      </LossePagina>
    </Kader>
  )
}
