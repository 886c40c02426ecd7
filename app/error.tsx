'use client'
import { foutcode, Misgegaan } from '@/components/fout/misgegaan'

export default function FoutPagina({ error }: Readonly<{ error: unknown }>) {
  return <Misgegaan code={foutcode(error)} />
}
