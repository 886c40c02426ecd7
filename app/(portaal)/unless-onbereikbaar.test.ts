import { expect, it } from 'vitest'
import { AppError } from '@/lib/errors/app-error'
import { unlessOnbereikbaar } from './unless-onbereikbaar'

it('gives the answer when there is one', async () => {
  await expect(unlessOnbereikbaar(Promise.resolve(['zaak']))).resolves.toEqual(['zaak'])
})

it('tells an unreachable source from an empty answer', async () => {
  const vraag = Promise.reject(new AppError('bron-onbereikbaar', 'weg'))
  await expect(unlessOnbereikbaar(vraag)).resolves.toBe('onbereikbaar')
})

it.each([new AppError('bron-contract', 'anders'), new Error('bug')])(
  'lets any other error pass as it is',
  async (error) => {
    await expect(unlessOnbereikbaar(Promise.reject(error))).rejects.toBe(error)
  },
)
