// Preloaded into the worker and the registers: time passes so many times as fast, from one moment that all of them share.
// Leases and waits of minutes then take seconds, and the programs themselves stay as they are. What takes seconds keeps its
// time: a source does not answer faster.
const begin = Number(process.env.CHAOS_BEGIN)
const factor = Number(process.env.CHAOS_FACTOR)

const EchteDate = globalThis.Date
const echteTimeout = globalThis.setTimeout
const KORT_MS = 10_000
const nu = () => begin + Math.round((EchteDate.now() - begin) * factor)

globalThis.Date = new Proxy(EchteDate, {
  construct: (doel, argumenten, nieuw) =>
    Reflect.construct(doel, argumenten.length === 0 ? [nu()] : argumenten, nieuw),
  apply: () => new EchteDate(nu()).toString(),
  get: (doel, naam, ontvanger) => (naam === 'now' ? nu : Reflect.get(doel, naam, ontvanger)),
})
globalThis.setTimeout = Object.assign(
  (werk: (...argumenten: unknown[]) => void, ms = 0, ...argumenten: unknown[]) =>
    echteTimeout(werk, ms < KORT_MS ? ms : ms / factor, ...argumenten),
  echteTimeout,
)
