import { mkdirSync, writeFileSync } from 'node:fs'
import { genereerThemas } from './genereer'
import { genereerIconen } from './iconen'

mkdirSync('themes/css', { recursive: true })
for (const [bestand, inhoud] of genereerThemas()) writeFileSync(`themes/css/${bestand}`, inhoud)
writeFileSync('components/ui/iconen.svg', genereerIconen())
