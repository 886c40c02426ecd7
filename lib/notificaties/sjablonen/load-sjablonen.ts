import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import type { Config } from '@/lib/env/config-schema'
import { TALEN, type Taal } from '@/lib/i18n/talen'
import { HUISSTIJLEN } from '@/themes/gemeenten'
import { BERICHTSOORTEN, type Berichtsoort, isBerichtsoort } from './berichtsoorten'
import { findProblemen } from './find-problemen'
import gebouwd from './opmaak.json'
import { type SjabloonTekst, sjabloonTekstSchema } from './tekst'
import { en } from './teksten/en'
import { nl } from './teksten/nl'

/** Who sends, as the texts and the layout name it. */
export type Afzender = {
  gemeente: string
  /** Base URL of the portal, without closing slash. */
  portaal: string
  telefoon: string
  kleur: { merk: string; actie: string }
  hoek: string
}

export type Sjablonen = {
  afzender: Afzender
  /** HTML of every e-mail. */
  opmaak: string
  teksten: Record<Taal, Record<Berichtsoort, SjabloonTekst>>
}

const OPMAAK_BESTAND = 'opmaak.html'
const NAAM = /^(.+)\.(nl|en)\.yaml$/

/**
 * The texts of the product, with those of the municipality (`map`) over them, for this portal. Throws an Error that
 * lists every file, variable and SMS that is not right: a process that starts has texts that can be filled in.
 */
export function loadSjablonen(portaal: Config['portaal'], map?: string): Sjablonen {
  const stijl = HUISSTIJLEN.find(({ id }) => id === portaal.thema)
  if (!stijl) throw new Error(`Thema ${portaal.thema} bestaat niet.`)
  const sjablonen: Sjablonen = {
    afzender: {
      gemeente: portaal.gemeente,
      portaal: portaal.basisUrl.replace(/\/+$/, ''),
      telefoon: portaal.telefoon,
      kleur: { merk: stijl.merk, actie: stijl.actie },
      hoek: stijl.hoek,
    },
    opmaak: gebouwd.html,
    teksten: { nl: { ...nl }, en: { ...en } },
  }
  const problemen = map === undefined ? [] : addEigen(sjablonen, map)
  problemen.push(...findProblemen(sjablonen))
  if (problemen.length > 0) {
    throw new Error(`De sjablonen kloppen niet:\n${problemen.map((regel) => `- ${regel}`).join('\n')}`)
  }
  return sjablonen
}

/** Lays the files of the municipality over the texts. Gives what is wrong with them. */
function addEigen(sjablonen: Sjablonen, map: string): string[] {
  if (!existsSync(map)) return [`notificaties.kanalen.sjablonenMap: map ${map} bestaat niet`]
  return readdirSync(map).flatMap((bestand) => {
    if (bestand === OPMAAK_BESTAND) {
      sjablonen.opmaak = readFileSync(join(map, bestand), 'utf8')
      return []
    }
    return addTekst(sjablonen, map, bestand)
  })
}

function addTekst({ teksten }: Sjablonen, map: string, bestand: string): string[] {
  const [, soort = '', taalNaam = ''] = NAAM.exec(bestand) ?? []
  const taal = TALEN.find((kandidaat) => kandidaat === taalNaam)
  if (!taal || !isBerichtsoort(soort)) {
    return [`${bestand}: noem het bestand <soort>.<taal>.yaml; soorten zijn ${BERICHTSOORTEN.join(', ')}`]
  }
  try {
    const eigen = sjabloonTekstSchema.partial().safeParse(parseYaml(readFileSync(join(map, bestand), 'utf8')))
    if (!eigen.success) {
      return eigen.error.issues.map(({ path, message }) => `${bestand}: ${path.join('.')}: ${message}`)
    }
    teksten[taal][soort] = sjabloonTekstSchema.parse({ ...teksten[taal][soort], ...eigen.data })
    return []
  } catch (error) {
    return [`${bestand}: ${error instanceof Error ? error.message.split('\n')[0] : 'niet te lezen'}`]
  }
}
