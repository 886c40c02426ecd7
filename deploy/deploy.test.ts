import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { uploadSchema } from '@/lib/env/config-schema'

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

  it('has values that are YAML, and the version of the product', () => {
    expect(parse(read('helm/mijnservices/values.yaml')).portaal.replicas).toBeGreaterThan(1)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(parse(read('helm/mijnservices/Chart.yaml')).appVersion).toBe(version)
  })

  it('lets through what the portal allows for files, at the web server and at the scanner', () => {
    const uploaden = uploadSchema.parse(parse(read('mijnservices.voorbeeld.yaml')).uploaden)
    const perFormulier = uploaden.maxBestandsgrootte * uploaden.maxBestanden
    const nginx = read('nginx.voorbeeld.conf').match(
      /location ~ [^{]*versturen[^}]*client_max_body_size (\d+)m/,
    )
    expect(Number(nginx?.[1]) * 1_048_576).toBeGreaterThan(perFormulier)
    const clamd = read('clamd.voorbeeld.conf')
    for (const grens of ['StreamMaxLength', 'MaxFileSize', 'MaxScanSize']) {
      const waarde = Number(clamd.match(new RegExp(`^${grens} (\\d+)M$`, 'm'))?.[1]) * 1_048_576
      expect(waarde, grens).toBeGreaterThan(uploaden.maxBestandsgrootte)
    }
    expect(clamd).toContain('AlertExceedsMax yes')
  })
})
