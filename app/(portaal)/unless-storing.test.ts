import { expect, it } from 'vitest'
import { unlessStoring } from './unless-storing'

it('gives the answer', async () => {
  expect(await unlessStoring('berichten', Promise.resolve([1]))).toEqual([1])
})

it('turns a failure into the word, never into an empty answer', async () => {
  expect(await unlessStoring('berichten', Promise.reject(new Error('weg')))).toBe('storing')
})

it('lets a redirect or a 404 of the framework pass', async () => {
  const signal = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;/inloggen' })
  await expect(unlessStoring('berichten', Promise.reject(signal))).rejects.toBe(signal)
})
