import { getTranslations } from 'next-intl/server'
import { FOUTEN_ANKER } from '@/components/formulier/foutsamenvatting'

/** "Er is 1 fout - Code" while the form came back refused: the title is the first thing that is read out. */
export async function paginatitel(titel: string, aantal: number): Promise<string> {
  if (aantal === 0) return titel
  return (await getTranslations('profiel.fouten'))('titel', { aantal, titel })
}

/** Back to the form, with the focus on what is wrong. */
export const metFout = (pagina: string, fout: string): string => `${pagina}?fout=${fout}#${FOUTEN_ANKER}`
