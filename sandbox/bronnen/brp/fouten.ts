export type OngeldigeParameter = { name: string; code: string; reason: string }

const RFC7231 = 'https://datatracker.ietf.org/doc/html/rfc7231'
const FOUTEN = {
  400: {
    type: `${RFC7231}#section-6.5.1`,
    title: 'Een of meerdere parameters zijn niet correct.',
    code: 'paramsValidation',
  },
  401: {
    type: 'https://datatracker.ietf.org/doc/html/rfc7235#section-3.1',
    title: 'Niet correct geauthenticeerd.',
    code: 'authentication',
  },
  403: {
    type: `${RFC7231}#section-6.5.3`,
    title: 'U bent niet geautoriseerd voor deze vraag.',
    code: 'unauthorized',
  },
  404: { type: `${RFC7231}#section-6.5.4`, title: 'Opgevraagde resource bestaat niet.', code: 'notFound' },
  406: {
    type: `${RFC7231}#section-6.5.6`,
    title: 'Gevraagde contenttype wordt niet ondersteund.',
    code: 'notAcceptable',
  },
  415: {
    type: `${RFC7231}#section-6.5.13`,
    title: 'Media Type wordt niet ondersteund.',
    code: 'unsupportedMediaType',
  },
} as const

/** A problem+json answer as the BRP API gives it; every wrong parameter at once. */
export function brpFout(
  status: keyof typeof FOUTEN,
  url: string,
  parameters: OngeldigeParameter[] = [],
): Response {
  const inhoud = {
    ...FOUTEN[status],
    status,
    instance: url,
    ...(parameters.length > 0 && {
      detail: `De foutieve parameters zijn ${parameters.map(({ name }) => name).join(', ')}.`,
      invalidParams: parameters,
    }),
  }
  return new Response(JSON.stringify(inhoud), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  })
}
