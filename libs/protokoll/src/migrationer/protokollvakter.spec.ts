import { nyttId } from '#plattform';
import { vagran } from '../../../../test/stod/vagran.js';
import {
  anslag,
  ds,
  ett,
  type Fall,
  fardig,
  HASH,
  hosJusterare,
  id,
  justerad,
  lamnad,
  m,
  p,
  skickad,
  skrivs,
  stallUpp,
  text,
  tre,
  tva,
  underskrift,
  underskriven,
  utdrag,
} from './prov/protokollfall.js';

beforeAll(stallUpp);
afterAll(async () => {
  await p.bort();
});

const DELAR: readonly Fall[] = [
  [
    'samma § i två delar',
    () => [['insert into protokollsdel_paragraf (paragraf_id, protokollsdel_id) values ($1, $2)', [tva, skrivs]]],
    /pk_protokollsdel_paragraf/,
  ],
  [
    'en § tas ur sin del',
    () => [['delete from protokollsdel_paragraf where paragraf_id = $1', [tva]]],
    /exakt en protokollsdel/,
  ],
  [
    'en § flyttas ur den låsta delen',
    () => [['update protokollsdel_paragraf set protokollsdel_id = $2 where paragraf_id = $1', [ett, skrivs]]],
    /Dess paragrafer flyttas inte/,
  ],
  [
    'en § flyttas in i den låsta delen',
    () => [['update protokollsdel_paragraf set protokollsdel_id = $2 where paragraf_id = $1', [tva, hosJusterare]]],
    /Dess paragrafer flyttas inte/,
  ],
  [
    'en del börjar som justerad',
    () => [
      [
        `insert into protokollsdel (id, protokoll_id, ordning, slag, tillstand, justeringsdatum, justeringsplats, last_tid, text_sha256, pdf_sha256, last_underlag) select $1, protokoll_id, 9, 'ordinarie', 'justerad', '2026-03-20', 'Här', $3, $4, $4, '{}' from protokollsdel where id = $2`,
        [nyttId(), skrivs, p.klocka.nu(), HASH],
      ],
    ],
    /börjar som text/,
  ],
  [
    'ett steg hoppas över',
    () => [
      [
        `update protokollsdel set tillstand = 'hos_justerare', text_sha256 = $2, pdf_sha256 = $2, last_underlag = '{}', last_tid = $3 where id = $1`,
        [skrivs, HASH, p.klocka.nu()],
      ],
    ],
    /går inte från skrivs till hos_justerare/,
  ],
  [
    'den låsta texten byts',
    () => [['update protokollsdel set text_sha256 = $2 where id = $1', [hosJusterare, HASH]]],
    /text är låst/,
  ],
  [
    'den låsta delen tas bort',
    () => [['delete from protokollsdel where id = $1', [hosJusterare]]],
    /kan inte tas bort/,
  ],
  [
    'en del utan §§ lämnas',
    () => [
      [
        `insert into protokollsdel (id, protokoll_id, ordning, slag) select $1, protokoll_id, 9, 'ordinarie' from protokollsdel where id = $2`,
        [HASH.slice(0, 8) + '-0000-7000-8000-000000000000', skrivs],
      ],
      ...lamnad(HASH.slice(0, 8) + '-0000-7000-8000-000000000000'),
    ],
    /har inga paragrafer/,
  ],
  [
    'den justerade delen ändras',
    () => [[`update protokollsdel set justeringsplats = 'Annorstädes' where id = $1`, [justerad]]],
    /ändras aldrig/,
  ],
];

const JUSTERING: readonly Fall[] = [
  [
    'av den som ledde och en vald justerare',
    () => [...lamnad(skrivs!), ...underskriven(skrivs!, tva!), fardig(skrivs!)],
    null,
  ],
  [
    'bara av den som ledde',
    () => [...lamnad(skrivs!), ...underskrift(skrivs!, tva!, 'Amina Warsame', 'ordforande'), fardig(skrivs!)],
    /§ 2 saknar underskrift/,
  ],
  [
    'bara av en justerare',
    () => [...lamnad(skrivs!), ...underskrift(skrivs!, tva!, 'Håkan Lindqvist', 'justerare'), fardig(skrivs!)],
    /§ 2 saknar underskrift/,
  ],
  [
    'av en ordförande som inte ledde',
    () => [...lamnad(skrivs!), ...underskrift(skrivs!, tva!, 'Håkan Lindqvist', 'ordforande')],
    /Bara den som ledde/,
  ],
  [
    'av en justerare som inte är vald',
    () => [...lamnad(skrivs!), ...underskrift(skrivs!, tva!, 'Åsa Nyberg', 'justerare')],
    /vara vald för paragrafen/,
  ],
  [
    'av samma person två gånger',
    () => [
      ...lamnad(skrivs!),
      ...underskrift(skrivs!, tva!, 'Amina Warsame', 'ordforande'),
      ...underskrift(skrivs!, tva!, 'Amina Warsame', 'justerare'),
    ],
    /två gånger/,
  ],
  [
    'av en annan text',
    () => [...lamnad(skrivs!), ...underskrift(skrivs!, tva!, 'Amina Warsame', 'ordforande', { hash: 'b'.repeat(64) })],
    /gäller inte den låsta texten/,
  ],
  [
    'innan texten är låst',
    () => underskrift(skrivs!, tva!, 'Amina Warsame', 'ordforande'),
    /gäller inte den låsta texten/,
  ],
  [
    'av en § i en annan del',
    () => underskrift(hosJusterare!, tva!, 'Amina Warsame', 'ordforande', { hash: text }),
    /annan protokollsdel/,
  ],
  [
    'före sammanträdet',
    () => [...lamnad(skrivs!), ...underskriven(skrivs!, tva!), fardig(skrivs!, '2026-03-18')],
    /före sammanträdet/,
  ],
  [
    'som ändras i efterhand',
    () => [[`update justering set plats = 'Annorstädes'`]],
    /En registrerad underskrift ändras inte/,
  ],
  ['som tas bort', () => [['delete from justering_paragraf']], /En registrerad underskrift ändras inte/],
];

const ANSLAGET: readonly Fall[] = [
  ['för en justerad del', () => [anslag(justerad!)], null],
  ['före justeringen', () => [anslag(skrivs!)], /Bara en justerad protokollsdel/],
  ['med en dag före justeringen', () => [anslag(justerad!, { dag: '2026-03-19' })], /Bara en justerad protokollsdel/],
  [
    'med för kort tid',
    () => [anslag(justerad!, { sista: '2026-04-09', ned: '2026-04-10' })],
    /ck_tillkannagivande_tid/,
  ],
  ['som får tas ned sista dagen', () => [anslag(justerad!, { ned: '2026-04-10' })], /ck_tillkannagivande_tid/],
  ['två gånger', () => [anslag(justerad!), anslag(justerad!)], /redan tillkännagiven/],
  ['på nytt utan skäl', () => [anslag(justerad!), anslag(justerad!, { nr: 2 })], /ck_tillkannagivande_skal/],
  ['på nytt med skäl', () => [anslag(justerad!), anslag(justerad!, { nr: 2, skal: 'Anslaget syntes inte.' })], null],
  [
    'som tas ned för tidigt',
    () => [anslag(justerad!), [`update tillkannagivande set nedtaget_datum = '2026-04-10'`]],
    /ck_tillkannagivande_ned/,
  ],
  ['som tas ned i tid', () => [anslag(justerad!), [`update tillkannagivande set nedtaget_datum = '2026-04-11'`]], null],
  [
    'vars dagar ändras',
    () => [
      anslag(justerad!),
      [`update tillkannagivande set sista_overklagandedag = '2026-04-20', tidigast_ned = '2026-04-21'`],
    ],
    /dagar ändras inte/,
  ],
  ['som tas bort', () => [anslag(justerad!), ['delete from tillkannagivande']], /tas aldrig bort/],
];

const EXPEDIERING: readonly Fall[] = [
  ['ur en justerad del', () => [utdrag(tre!)], null],
  ['före justeringen', () => [utdrag(tva!)], /inte justerad/],
  ['ur en del under justering', () => [utdrag(ett!)], /inte justerad/],
  ['utan mottagare', () => [utdrag(tre!, { mottagare: ' ' })], /ck_expediering_mottagare/],
  ['stoppad utan skäl', () => [utdrag(tre!, { tillstand: 'stoppad' })], /ck_expediering_stoppad/],
  ['skickad utan utdrag', () => [utdrag(tre!), skickad], /ck_expediering_skickad/],
  [
    'till en annan än den antecknade',
    () => [utdrag(tre!), [`update expediering set mottagare = 'Någon annan'`]],
    /ändras inte/,
  ],
  ['som tas bort', () => [utdrag(tre!), ['delete from expediering']], /ändras inte/],
];

const FORSTASIDAN: readonly Fall[] = [
  [
    'uppropet ändras',
    () => [[`update narvaro set parti = 'X' where person_id = $1`, [id('Bo Sand')]]],
    /Uppropet och justerarna/,
  ],
  [
    'någon läggs till i uppropet',
    () => [
      [
        `insert into narvaro (id, sammantrade_id, person_id, ordning, slag, namn) values ($1, $2, $3, 9, 'ovrig', 'Per Ask')`,
        [nyttId(), m.id, id('Per Ask')],
      ],
    ],
    /Uppropet och justerarna/,
  ],
  ['justeraren byts', () => [['update justerare set person_id = $1', [id('Åsa Nyberg')]]], /Uppropet och justerarna/],
  [
    'ordförandeskapet ändras',
    () => [
      [
        `insert into ordforandeskapspost (sammantrade_id, ordning, person_id, paragrafer) values ($1, 1, $2, '1')`,
        [m.id, id('Åsa Nyberg')],
      ],
    ],
    /Uppropet och justerarna/,
  ],
];

describe.each([
  ['delarna', DELAR],
  ['justeringen', JUSTERING],
  ['anslaget', ANSLAGET],
  ['expedieringen', EXPEDIERING],
  ['förstasidan', FORSTASIDAN],
] as const)('databasen håller %s', (_namn, fall) => {
  it.each(fall)('%s', async (_vad, satser, svar) => {
    const sagt = await vagran(ds(), satser());
    if (svar === null) expect(sagt).toBeNull();
    else expect(sagt).toMatch(svar);
  });
});
