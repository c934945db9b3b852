import { csvCell, csvFil } from '../../rapport/domain/csv.js';
import type { Arenderad } from '../arende.lista.repository.js';

/** Ärendets läge i ord. */
export const STATUSORD: Readonly<Record<Arenderad['status'], string>> = {
  registrerat: 'Registrerat',
  bereds: 'Bereds',
  pa_lista: 'På lista',
  beslutat: 'Beslutat',
  avslutat: 'Avslutat',
  makulerat: 'Makulerat',
};
const HUVUD = ['Dnr', 'Ärende', 'Läge', 'Handläggare', 'Registrerat', 'Sekretess', 'Nästa frist', 'Vad'];

/** Listan som en fil för kalkylprogram. @param fler det finns fler ärenden än de som står i filen */
export function listfil(rader: readonly Arenderad[], fler: boolean): Buffer {
  const celler = rader.map((rad) =>
    [
      ...[rad.dnr, rad.arendemening, STATUSORD[rad.status], rad.handlaggareNamn ?? '', rad.registreratDatum],
      ...[rad.sekretess ? 'Ja' : '', rad.frist?.dag ?? '', rad.frist?.vad ?? ''],
    ].map(csvCell),
  );
  const sist = fler ? [[csvCell(`Bara de första ${rader.length.toLocaleString('sv-SE')}. Begränsa urvalet.`)]] : [];
  return csvFil([HUVUD, ...celler, ...sist]);
}
