import 'server-only'
import { z } from 'zod'

const appEnvSchema = z.enum(['production', 'acceptance', 'sandbox'])
export type AppEnv = z.infer<typeof appEnvSchema>

/** What this installation is for, from `APP_ENV`. Left out means production: forgetting it never opens a door. */
export function getAppEnv(): AppEnv {
  const parsed = appEnvSchema.safeParse(process.env.APP_ENV ?? 'production')
  if (parsed.success) return parsed.data
  throw new Error(
    `APP_ENV is "${process.env.APP_ENV}": kies ${appEnvSchema.options.join(', ')}, of laat het weg (production).`,
  )
}

/** Path of the configuration file, from `MIJNSERVICES_CONFIG`. */
export function getConfigPad(): string | undefined {
  return process.env.MIJNSERVICES_CONFIG
}

/** Value of the variable that a secret in the configuration names. */
export function getVariabele(naam: string): string | undefined {
  return process.env[naam]
}

/** True in a production build; development and tests check more of what we answer ourselves. */
export function isProductieBuild(): boolean {
  return process.env.NODE_ENV === 'production'
}

/** next-auth takes its own address from the environment and from nowhere else. */
export function announceAuthUrl(url: string): void {
  process.env.NEXTAUTH_URL = url
}

/** Lowest level that reaches the log, from `LOG_LEVEL` (debug, info, warn, error). */
export function getLogNiveau(): string {
  return process.env.LOG_LEVEL ?? 'info'
}
