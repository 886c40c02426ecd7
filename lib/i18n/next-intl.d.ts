import type { Berichten } from './berichten'
import type { Taal } from './talen'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Taal
    Messages: Berichten
  }
}
