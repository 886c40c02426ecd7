import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { configSchema } from '@/lib/env/config-schema'

const read = (path: string) => readFileSync(`deploy/${path}`, 'utf8')
const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.looseObject({ read_only: z.boolean().optional(), build: z.object({ target: z.string() }).optional() }),
  ),
})

describe('deploy', () => {
  it('has a compose file whose own containers cannot write and name a target of the Dockerfile', () => {
    const { services } = composeSchema.parse(parse(read('compose.yaml'), { merge: true }))
    const own = Object.values(services).flatMap(({ build, read_only }) =>
      build ? [{ target: build.target, read_only }] : [],
    )
    expect(own).toHaveLength(3)
    for (const { target, read_only } of own) {
      expect(read_only).toBe(true)
      expect(read('Dockerfile')).toMatch(new RegExp(`^FROM basis AS ${target}$`, 'm'))
    }
  })

  it('runs every container as a user that is not root', () => {
    expect(read('Dockerfile')).toContain('USER 1000:1000')
    expect(read('helm/mijnservices/templates/_helpers.tpl')).toContain('runAsNonRoot: true')
  })

  it('probes the paths that portal and worker serve', () => {
    const portaal = read('helm/mijnservices/templates/portaal.yaml')
    expect(portaal).toContain('path: /api/health/live')
    expect(portaal).toContain('path: /api/health/ready')
    expect(read('helm/mijnservices/templates/worker.yaml')).toContain('path: /health/ready')
  })

  it('gives the containers each secret that the example reads from a file', () => {
    const text = read('mijnservices.voorbeeld.yaml')
    const files = [...text.matchAll(/bestand: \/run\/secrets\/([\w-]+)/g)].map(([, naam]) => naam)
    expect(files.length).toBeGreaterThan(0)
    const { services, secrets } = parse(read('compose.yaml'), { merge: true })
    for (const naam of files) {
      expect(Object.keys(secrets)).toContain(naam)
      for (const dienst of ['migratie', 'portaal', 'worker']) expect(services[dienst].secrets).toContain(naam)
    }
  })

  it('has values that are YAML, and the version of the product', () => {
    expect(parse(read('helm/mijnservices/values.yaml')).portaal.replicas).toBeGreaterThan(1)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(parse(read('helm/mijnservices/Chart.yaml')).appVersion).toBe(version)
  })

  it('lets through what the portal allows for files, at the web server and at the scanner', () => {
    const { uploaden } = configSchema.parse(parse(read('mijnservices.voorbeeld.yaml')))
    const perFormulier = uploaden.maxBestandsgrootte * uploaden.maxBestanden
    const nginx = read('nginx.voorbeeld.conf').match(
      /location ~ [^{]*versturen[^}]*client_max_body_size (\d+)m/,
    )?.[1]
    expect(Number(nginx) * 1_048_576).toBeGreaterThan(perFormulier)
    const { annotations } = parse(read('helm/mijnservices/values.yaml')).ingress
    expect(annotations['nginx.ingress.kubernetes.io/proxy-body-size']).toBe(`${nginx}m`)
    const clamd = read('clamd.voorbeeld.conf')
    for (const grens of ['StreamMaxLength', 'MaxFileSize', 'MaxScanSize']) {
      const waarde = Number(clamd.match(new RegExp(`^${grens} (\\d+)M$`, 'm'))?.[1]) * 1_048_576
      expect(waarde, grens).toBeGreaterThan(uploaden.maxBestandsgrootte)
    }
    expect(clamd).toContain('AlertExceedsMax yes')
  })
})
