import type { Config } from './config-schema'

/**
 * The one place that decides what is too weak for production: what `npm start` makes up, and addresses that are
 * not protected in transit. Gives a line for each, empty when there are none.
 */
export function findSandboxDefaults(
  config: Config,
  geheimen: { pad: string; waarde: string | undefined }[],
): string[] {
  const { doel } = config.notificaties
  const { sms, notifynl } = config.notificaties.kanalen
  const urls: [string, string | undefined][] = [
    ['portaal.basisUrl', config.portaal.basisUrl],
    ['inloggen.digid.issuer', config.inloggen.digid?.issuer],
    ['inloggen.eherkenning.issuer', config.inloggen.eherkenning?.issuer],
    ['notificaties.doel.url', doel.soort === 'extern' ? doel.url : undefined],
    ['betalen.url', config.betalen?.url],
    ['notificaties.kanalen.sms.url', sms?.via === 'http' ? sms.url : undefined],
    ['notificaties.kanalen.notifynl.url', notifynl?.url],
  ]
  return [
    ...(config.uploaden.virusscan === 'uit'
      ? ['uploaden.virusscan: bestanden worden niet op virussen gescand; stel clamd in']
      : []),
    ...geheimen
      .filter(({ waarde }) => waarde?.startsWith('sandbox'))
      .map(({ pad }) => `${pad}: dit is een geheim van de sandbox; maak een eigen geheim`),
    ...urls
      .filter(([, url]) => url !== undefined && !url.startsWith('https://'))
      .map(([pad, url]) => `${pad}: ${url} is niet versleuteld; gebruik https (of zet APP_ENV op sandbox)`),
    ...config.registers
      .filter(({ zaken }) => isLoopback(zaken.basis))
      .map(
        ({ id }, index) =>
          `registers.${index}.zaken: register "${id}" is van de sandbox; zet er het echte register`,
      ),
  ]
}

const isLoopback = (url: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
