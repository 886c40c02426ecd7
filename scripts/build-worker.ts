import { cpSync } from 'node:fs'
import { bundle } from './bundle'

// The worker and the migrations, so that their image needs no node_modules.
await bundle({ worker: 'lib/jobs/worker.ts', migrate: 'scripts/migrate.ts' }, 'dist')

// Letters: the fonts, and the colour profile of PDF/A. Both are read from beside the file that runs.
cpSync('lib/notificaties/sjablonen/lettertypen', 'dist/lettertypen', { recursive: true })
cpSync('node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc', 'dist/data/sRGB_IEC61966_2_1.icc')
