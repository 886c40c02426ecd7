import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Vangnet } from '@/components/layout/vangnet'
import { adresBijFout } from './adres-bij-fout'
import { Document, documentMetadata } from './document'

export async function generateMetadata(): Promise<Metadata> {
  const { portaal, ...metadata } = await documentMetadata()
  return { ...metadata, title: { template: `%s | ${portaal}`, default: portaal } }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Document>
      <Vangnet adres={await adresBijFout()}>{children}</Vangnet>
    </Document>
  )
}
