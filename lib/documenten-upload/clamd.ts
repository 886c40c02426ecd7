import 'server-only'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { ClamdConfig } from '@/lib/env/config-schema'
import { AppError } from '@/lib/errors/app-error'
import type { ScanSessie } from './virusscan'

/** clamd answers with one short line. */
const MAX_ANTWOORD = 4_096

/**
 * Opens an `INSTREAM` with clamd (clamd(8)): chunks with their length in front, an empty one ends it. A clamd that is
 * not there, stays silent, breaks off or answers anything but a verdict throws AppError `bron-onbereikbaar`.
 */
export async function openClamd({ host, poort, timeoutMs }: ClamdConfig): Promise<ScanSessie> {
  const socket = connect({ host, port: poort })
  const ended = new AbortController()
  let oorzaak: unknown
  const fail = (cause: unknown) => {
    oorzaak ??= cause
    ended.abort()
    socket.destroy()
  }
  socket.on('error', fail)
  // A connection that simply ends gives no error, and nothing would ever drain.
  socket.on('close', () => fail(new Error('clamd brak af')))
  const antwoord = readAnswer(socket)
  // Whoever breaks off before the verdict does not wait for it.
  antwoord.catch(() => {})
  // Only while clamd is waited for: an inwoner on a slow line may take minutes between two chunks.
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    const timer = setTimeout(() => fail(new Error('clamd zwijgt')), timeoutMs)
    try {
      if (oorzaak) throw oorzaak
      return await work()
    } catch (cause) {
      fail(cause)
      throw new AppError('bron-onbereikbaar', 'De virusscanner is nu niet bereikbaar.', {
        cause: oorzaak,
        bron: 'virusscan',
      })
    } finally {
      clearTimeout(timer)
    }
  }
  const send = async (data: Buffer) => {
    if (!socket.write(data)) await once(socket, 'drain', { signal: ended.signal })
  }
  await guard(async () => {
    await once(socket, 'connect', { signal: ended.signal })
    await send(Buffer.from('zINSTREAM\0'))
  })
  return {
    write: (chunk) =>
      guard(async () => {
        if (chunk.length === 0) return
        await send(lengthOf(chunk))
        await send(chunk)
      }),
    finish: () =>
      guard(async () => {
        await send(Buffer.alloc(4))
        const line = await antwoord
        socket.destroy()
        if (/: OK$/.test(line)) return 'schoon'
        if (/ FOUND$/.test(line)) return 'besmet'
        throw new Error(`clamd antwoordde: ${line}`)
      }),
    close: () => socket.destroy(),
  }
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(chunk.length)
  return length
}

async function readAnswer(socket: Socket): Promise<string> {
  let text = ''
  for await (const chunk of socket) {
    text += String(chunk)
    if (text.includes('\0') || text.includes('\n')) break
    if (text.length > MAX_ANTWOORD) throw new Error('clamd antwoordt te lang')
  }
  const line = text.replace(/[\0\n].*$/s, '').trim()
  if (line === '') throw new Error('clamd gaf geen antwoord')
  return line
}
