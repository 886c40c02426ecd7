import { metSftp, SftpFout, type SftpToegang } from '@/lib/notificaties/kanalen/sftp-verbinding'
import { type Bevinding, fout, goed } from './bevinding'

const BRON = 'notificaties.kanalen.brief'

/** Whether the SFTP server of the printer is the one that was named, lets us in, and has the folder. Writes nothing. */
export async function checkBriefsftp(toegang: SftpToegang & { map: string }): Promise<Bevinding> {
  try {
    await metSftp(
      toegang,
      (sftp) =>
        new Promise<void>((klaar, mis) =>
          sftp.stat(toegang.map, (error, stats) =>
            error || !stats.isDirectory() ? mis(new SftpFout('map')) : klaar(),
          ),
        ),
    )
    return goed(BRON, `${toegang.host}: bereikbaar en aangemeld`)
  } catch (error) {
    const reden = error instanceof SftpFout ? error.reden : 'onbekend'
    return fout(BRON, `${toegang.host}: ${TEKST[reden] ?? reden}`, DOE[reden] ?? 'controleer host en poort')
  }
}

const TEKST: Record<string, string | undefined> = {
  hostsleutel: 'de server heeft een andere sleutel dan is opgegeven',
  aanmelden: 'de aanmelding is geweigerd',
  sleutel: 'de eigen sleutel is niet te lezen',
  map: 'de map bestaat niet',
  timeout: 'antwoordt niet op tijd',
  verbinding: 'geen verbinding',
}
const DOE: Record<string, string | undefined> = {
  hostsleutel: 'vraag de drukker naar de vingerafdruk; neem haar alleen over als die klopt',
  aanmelden: 'controleer gebruiker en sleutel, en of de drukker de openbare sleutel heeft',
  sleutel: 'geef een PEM- of OpenSSH-sleutel zonder wachtzin',
  map: 'controleer map',
}
