import type { Arenderad } from '../arende.lista.repository.js';
import { listfil } from './listfil.js';

const RAD: Arenderad = {
  id: 'a',
  dnr: 'UAN/2026:1',
  arendemening: 'Skolplan; 2026',
  status: 'pa_lista',
  provningsform: 'laglighetsprovning',
  handlaggareId: null,
  handlaggareNamn: null,
  sekretess: false,
  registreratDatum: '2026-03-02',
  frist: { dag: '2026-04-01', vad: null },
  version: 1,
};

describe('ärendelistan som fil', () => {
  it('öppnas rätt i ett kalkylprogram, och ingen ärendemening blir en formel', () => {
    const text = listfil(
      [RAD, { ...RAD, arendemening: '=HYPERLINK("x")', sekretess: true, frist: null }],
      false,
    ).toString();
    expect(text.split('\r\n')).toEqual([
      '\ufeffDnr;Ärende;Läge;Handläggare;Registrerat;Sekretess;Nästa frist;Vad',
      'UAN/2026:1;"Skolplan; 2026";På lista;;2026-03-02;;2026-04-01;',
      `UAN/2026:1;"'=HYPERLINK(""x"")";På lista;;2026-03-02;Ja;;`,
      '',
    ]);
  });

  it('säger när listan är kapad', () => {
    expect(listfil([RAD], true).toString()).toContain('Bara de första 1. Begränsa urvalet.');
  });
});
