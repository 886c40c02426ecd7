import { mkdirSync, writeFileSync } from 'node:fs'
import { genereerThemas } from './genereer'

mkdirSync('themes/css', { recursive: true })
for (const [bestand, inhoud] of genereerThemas()) writeFileSync(`themes/css/${bestand}`, inhoud)
