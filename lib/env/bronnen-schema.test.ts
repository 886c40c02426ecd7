import { describe, expect, it } from 'vitest'
import { configSchema } from './config-schema'

const bronnen = configSchema.shape.bronnen

describe('the configuration of the bronnen', () => {
  it('may be left out, whole or in part', () => {
    expect(bronnen.parse(undefined)).toEqual({})
    expect(bronnen.parse({ kvk: { url: 'https://kvk.example/api/v1' } }).brp).toBeUndefined()
  })

  it('asks for nobody beside the visitor unless told so', () => {
    expect(bronnen.parse({ brp: { url: 'https://brp.example' } }).brp?.relaties).toEqual([])
  })

  it('takes a base with or without a closing slash', () => {
    expect(bronnen.parse({ brp: { url: 'https://brp.example/brp/' } }).brp?.url).toBe(
      'https://brp.example/brp',
    )
  })

  it.each([
    ['a header that is no name', { headers: { 'x doelbinding': 'a' } }],
    ['an empty header', { headers: { 'x-doelbinding': '' } }],
    ['a key in the file itself', { apiKey: 'geheim' }],
    ['a relatie that the page does not show', { relaties: ['ouders'] }],
    ['an unknown key', { bsnInUrl: true }],
  ])('refuses %s', (_, anders) => {
    expect(bronnen.safeParse({ brp: { url: 'https://brp.example', ...anders } }).success).toBe(false)
  })
})
