/** An expected outcome: a value, or one of a closed set of codes that the caller must handle. */
export type Result<T, E extends string> = { ok: true; value: T } | { ok: false; error: E }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const fail = <E extends string>(error: E): { ok: false; error: E } => ({ ok: false, error })
