import type { AppError, AppErrorCode } from './app-error'

/**
 * Whether this is an AppError with one of these codes. By name, not `instanceof`: Next evaluates a module more than
 * once, and a shared cache hands out errors that another copy of the class made.
 */
export function isAppError(error: unknown, ...codes: AppErrorCode[]): error is AppError {
  return (
    error instanceof Error &&
    error.name === 'AppError' &&
    'code' in error &&
    codes.some((code) => code === error.code)
  )
}
