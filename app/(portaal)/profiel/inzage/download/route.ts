import { requireEigenIdentiteit } from '@/lib/auth/identiteit'
import { exportGegevens } from '@/lib/services/inzage/export-gegevens'
import { toLeesbaar } from '@/lib/services/inzage/to-leesbaar'

/** Everything that we hold of the visitor, as a file; only this visitor's own. */
export async function GET(request: Request): Promise<Response> {
  const identiteit = await requireEigenIdentiteit()
  const gegevens = await exportGegevens(identiteit)
  const html = new URL(request.url).searchParams.get('vorm') === 'html'
  const body = html ? toLeesbaar('Mijn gegevens', gegevens) : JSON.stringify(gegevens, null, 2)
  return new Response(body, {
    headers: {
      'Content-Type': html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="mijn-gegevens.${html ? 'html' : 'json'}"`,
    },
  })
}
