import { brister } from './brister.js';
import { Redigerbar, type Json } from './fall/redigerbar.js';
import { lasFaktafil } from './las-faktafil.js';

function shortcomings(f: Redigerbar): [number | null, string][] {
  const svar = lasFaktafil('fil.json', f.toString());
  if ('fel' in svar) throw new Error(svar.fel.join('\n'));
  return brister(svar.fakta).map(({ paragraf, kod }) => [paragraf, kod]);
}

const enkel = (): Redigerbar => Redigerbar.load('enkel.json');
const allt = (): Redigerbar => Redigerbar.load('allt.json');
const BESLUTANDE = ['Vera Almgren', 'Ture Björkdahl', 'Signe Cederlund', 'Rolf Dalkvist'];
const omrostning: Json = { ja: BESLUTANDE, nej: [], jaInnebar: 'bifall', nejInnebar: 'avslag' };
const yrkande = (typ: string): Json => ({ av: ['Rolf Dalkvist'], typ });

describe('brister', () => {
  const fall: [string, Redigerbar, [number | null, string][]][] = [
    [
      'omröstning utan yrkande och propositionsordning',
      enkel().set('/paragrafer/1/omrostningar', [omrostning]),
      [
        [22, 'PROPOSITIONSORDNING_SAKNAS'],
        [22, 'YRKANDE_SAKNAS'],
      ],
    ],
    [
      'omröstning med yrkande men utan propositionsordning',
      enkel()
        .set('/paragrafer/1/omrostningar', [omrostning])
        .set('/paragrafer/1/yrkanden', [yrkande('avslag')]),
      [[22, 'PROPOSITIONSORDNING_SAKNAS']],
    ],
    [
      'två slags yrkanden',
      enkel().set('/paragrafer/1/yrkanden', [yrkande('avslag'), yrkande('bifall')]),
      [[22, 'PROPOSITIONSORDNING_SAKNAS']],
    ],
    ['två yrkanden av samma slag', enkel().set('/paragrafer/1/yrkanden', [yrkande('bifall'), yrkande('bifall')]), []],
    [
      'tom propositionsordning är ingen',
      enkel()
        .set('/paragrafer/1/yrkanden', [yrkande('avslag'), yrkande('bifall')])
        .set('/paragrafer/1/propositionsordning', ' '),
      [[22, 'PROPOSITIONSORDNING_SAKNAS']],
    ],
    [
      'sluten omröstning kräver varken yrkande eller propositionsordning',
      enkel()
        .set('/paragrafer/1/typ', 'val')
        .set('/paragrafer/1/omrostningar', [{ sluten: true, roster: { A: 4 } }]),
      [],
    ],
    ['omedelbar utan egen del', enkel().set('/paragrafer/1/omedelbarJustering', true), [[22, 'OMEDELBAR_UTAN_DEL']]],
    [
      'justerat på fjortonde dagen',
      enkel()
        .set('/justering/datum', '2026-03-26')
        .set('/anslag/anslagsdatum', '2026-03-26')
        .set('/anslag/nedtas', '2026-05-01'),
      [],
    ],
    [
      'justerat på femtonde dagen',
      enkel()
        .set('/justering/datum', '2026-03-27')
        .set('/anslag/anslagsdatum', '2026-03-27')
        .set('/anslag/nedtas', '2026-05-01'),
      [[null, 'JUSTERAT_SENT']],
    ],
    [
      'tillkännagivet andra dagen',
      enkel().set('/anslag/anslagsdatum', '2026-03-21').set('/anslag/nedtas', '2026-05-01'),
      [],
    ],
    [
      'tillkännagivet tredje dagen',
      enkel().set('/anslag/anslagsdatum', '2026-03-22').set('/anslag/nedtas', '2026-05-01'),
      [[null, 'TILLKANNAGIVET_SENT']],
    ],
    [
      'nedtaget sista dagen för överklagande',
      enkel().set('/anslag/nedtas', '2026-04-10'),
      [[null, 'NEDTAS_FOR_TIDIGT']],
    ],
    ['två justerare i stället för en', enkel().set('/justerare/-', 'Rolf Dalkvist'), [[null, 'ANTAL_JUSTERARE']]],
    [
      'fler justerare för en §',
      enkel().set('/justerare/-', { namn: 'Rolf Dalkvist', paragrafer: '22' }),
      [[22, 'ANTAL_JUSTERARE']],
    ],
    [
      'del för del i filens ordning',
      allt()
        .set('/anslag/0/nedtas', '2026-06-11')
        .set('/anslag/1/anslagsdatum', '2026-05-31')
        .set('/anslag/1/nedtas', '2026-06-20'),
      [
        [null, 'NEDTAS_FOR_TIDIGT'],
        [null, 'TILLKANNAGIVET_SENT'],
        [null, 'NEDTAS_FOR_TIDIGT'],
      ],
    ],
    [
      '§§ före delar',
      allt().remove('/paragrafer/2/propositionsordning').set('/anslag/0/nedtas', '2026-06-11'),
      [
        [50, 'PROPOSITIONSORDNING_SAKNAS'],
        [null, 'NEDTAS_FOR_TIDIGT'],
      ],
    ],
  ];
  it.each(fall)('%s', (_, f, vantat) => {
    expect(shortcomings(f)).toEqual(vantat);
  });

  it('säger vilken dag som gäller, med lagrum', () => {
    const svar = lasFaktafil('fil.json', enkel().set('/anslag/nedtas', '2026-04-10').toString());
    if ('fel' in svar) throw new Error(svar.fel.join('\n'));
    expect(brister(svar.fakta)[0]?.vad).toBe(
      'Protokollet ska enligt anslaget tas ned 2026-04-10, men får tas ned tidigast 2026-04-11, dagen efter sista dag för överklagande (KL 13:5).',
    );
  });
});
