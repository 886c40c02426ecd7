import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type Configuration, type InteractionResults, interactionPolicy } from 'oidc-provider'
import type { Inlogmiddel } from '@/lib/domain/identiteit'
import { createGeheugen } from './geheugen'
import { foutscherm, inlogscherm } from './inlogscherm'
import { claimNamen, middelen } from './middelen'

export type ClientGegevens = { clientId: string; clientSecret: string; portaalUrl: string }

type KoaContext = Parameters<Parameters<Provider['use']>[0]>[0]

const scherm = /^\/interactie\/[\w-]+$/

/** An issuer for one login means. Keys, codes and sessions live in memory and are gone after a restart. */
export async function createOidcProvider(
  middel: Inlogmiddel,
  issuer: string,
  client: ClientGegevens,
): Promise<Provider> {
  const provider = new Provider(issuer, await configure(middel, client))

  provider.use(async (ctx, next) => {
    if (scherm.test(ctx.path)) return showInteraction(provider, middel, ctx)
    if (ctx.path === '/auth' && !ctx.query.nonce) ctx.throw(400, 'nonce ontbreekt')
    await next()
    // The library asks for a confirmation, by script; the portal has asked already, and this must work without script.
    const terug = ctx.oidc?.route === 'end_session' && ctx.oidc.session?.state?.postLogoutRedirectUri
    if (ctx.status === 200 && typeof terug === 'string') {
      await ctx.oidc.session?.destroy()
      ctx.status = 303
      ctx.redirect(terug)
    }
  })
  return provider
}

async function configure(middel: Inlogmiddel, client: ClientGegevens): Promise<Configuration> {
  const { niveaus, personas, claims } = middelen[middel]
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const policy = interactionPolicy.base()
  policy.get('login')?.checks.add(
    // As DigiD does: every login asks again who you are.
    new interactionPolicy.Check('altijd', 'inloggen is altijd nodig', ({ oidc }) => !oidc.result?.login),
  )
  return {
    adapter: createGeheugen(),
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${client.portaalUrl}/api/auth/callback/${middel}`],
        post_logout_redirect_uris: [`${client.portaalUrl}/uitgelogd`],
        backchannel_logout_uri: `${client.portaalUrl}/api/auth/backchannel/${middel}`,
        backchannel_logout_session_required: true,
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: middel }] },
    // Cookies do not tell ports apart, so two issuers on localhost need names of their own.
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: `${middel}_sessie`, interaction: `${middel}_interactie`, resume: `${middel}_hervat` },
    },
    acrValues: niveaus.map(({ acr }) => acr),
    claims: { openid: ['sub', ...claimNamen(middel)] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
      backchannelLogout: { enabled: true },
    },
    // The library calls no address on this machine, and that is the only one the portal has here.
    fetch: (url, options) => {
      const init = { ...options, dispatcher: undefined }
      return fetch(url, init)
    },
    interactions: { policy, url: (_ctx, interaction) => `/interactie/${interaction.uid}` },
    findAccount: (_ctx, id) => {
      const persona = personas.find((candidate) => candidate.id === id)
      return persona && { accountId: id, claims: () => ({ sub: id, ...claims(persona) }) }
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: client.clientId,
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    ttl: {
      AuthorizationCode: 60,
      AccessToken: 300,
      IdToken: 300,
      Interaction: 900,
      Session: 900,
      Grant: 900,
    },
    renderError: async (ctx, out) => {
      ctx.type = 'html'
      ctx.body = await foutscherm(middel, out.error_description ?? out.error)
    },
  }
}

/** Shows the login screen, or on a POST takes what was chosen there back to the portal. */
async function showInteraction(provider: Provider, middel: Inlogmiddel, ctx: KoaContext): Promise<void> {
  const { params } = await provider.interactionDetails(ctx.req, ctx.res)
  if (ctx.method === 'POST') {
    const form = new URLSearchParams(await text(ctx.req))
    ctx.status = 303
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, chosenResult(form)))
    return
  }
  const gevraagd = typeof params.acr_values === 'string' ? (params.acr_values.split(' ')[0] ?? '') : ''
  ctx.set('Cache-Control', 'no-store')
  ctx.type = 'html'
  ctx.body = await inlogscherm(middel, ctx.path, gevraagd)
}

function chosenResult(form: URLSearchParams): InteractionResults {
  const persona = form.get('persona')
  if (persona) return { login: { accountId: persona, acr: form.get('niveau') ?? '', remember: false } }
  return form.get('einde') === 'annuleren'
    ? { error: 'access_denied', error_description: 'De gebruiker heeft het inloggen geannuleerd.' }
    : { error: 'server_error', error_description: 'Deze fout is gekozen op het inlogscherm.' }
}
