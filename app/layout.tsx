import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Document, documentMetadata } from './document'

export async function generateMetadata(): Promise<Metadata> {
  const { portaal, ...metadata } = await documentMetadata()
  return { ...metadata, title: { template: `%s | ${portaal}`, default: portaal } }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  return <Document>{children}</Document>
}
