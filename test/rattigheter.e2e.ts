// Role × resource × action, over every route there is, from the one table; and what opens and shuts a role by the day.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nyttId, type Roll, ROLLER, rollerGer, TILLDELBARA_ROLLER } from '#plattform';
import { rattighetstabell } from '../libs/plattform/src/ratt/rattighetstabell.js';
import { medTabell } from '../scripts/lib/rattigheter.mjs';
import { type Provapp, provapp } from './stod/provapp.js';
import { type Provkommun, skapaProvkommun } from './stod/provkommun.js';
import { KEDJAN } from './stod/provmote.js';
import { medAllaRoller, rollkonton } from './stod/rollkonton.js';
import { type Ruttrad, samlaRutter } from './stod/ruttvandring.js';

const DOKUMENT = join(__dirname, '..', 'docs', 'rattigheter.md');

describe('rättstabellen', () => {
  let p: Provapp;
  let k: Provkommun;
  let rutter: Ruttrad[];
  let kakor: Map<Roll, string>;

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    kakor = await rollkonton(p, k, ROLLER);
    rutter = samlaRutter(p.app).filter(({ val }) => val?.scope === 'namnd');
  });
  afterAll(async () => {
    await p.bort();
  });

  const prova = async (rutt: Ruttrad, kaka: string, namndId: string): Promise<{ status: number; kod: string }> => {
    const svar = await p.app.inject({
      method: rutt.metod as 'GET',
      url: rutt.stig.replace(/:namndId/gu, namndId).replace(/:[A-Za-z]+/gu, nyttId()),
      headers: { cookie: kaka },
    });
    const json = String(svar.headers['content-type']).includes('json') && svar.body !== '';
    return { status: svar.statusCode, kod: json ? (svar.json<{ kod?: string }>().kod ?? '') : '' };
  };

  it('är den som skrivs ut i docs/rattigheter.md', () => {
    const dokument = readFileSync(DOKUMENT, 'utf8');
    expect(dokument).toBe(medTabell(dokument, rattighetstabell()));
  });

  it.each([...ROLLER])(
    'ger %s det den säger och inget mer, rutt för rutt',
    async (roll) => {
      const fel: string[] = [];
      for (const rutt of rutter) {
        const ratt = rutt.val?.ratt;
        if (ratt === undefined) continue;
        const { status, kod } = await prova(rutt, kakor.get(roll) ?? '', k.namndId);
        const namn = `${rutt.metod} ${rutt.stig} (${ratt}) som ${roll}: ${String(status)} ${kod}`;
        // 403 says that one may know it is there but not take the step; the guard says so before anything is looked up.
        if (!rollerGer([roll], ratt) && (status !== 403 || kod !== 'RATT.SAKNAS')) fel.push(`${namn}, inte nekad`);
        if (rollerGer([roll], ratt) && (kod === 'RATT.SAKNAS' || status === 401 || status >= 500)) fel.push(namn);
      }
      expect(fel).toEqual([]);
    },
    300_000,
  );

  // Every role at once may do whatever any of them may; those that are not given by hand are tried for themselves.
  it.each(['alla', ...ROLLER.filter((roll) => !(TILLDELBARA_ROLLER as readonly Roll[]).includes(roll))] as const)(
    'låter %s aldrig veta om en annan nämnd finns',
    async (vem) => {
      const kaka = vem === 'alla' ? await medAllaRoller(p, k) : (kakor.get(vem) ?? '');
      const fel: string[] = [];
      // An administrator of the whole kommun is another matter; these belong to one nämnd.
      for (const rutt of rutter) {
        const { status } = await prova(rutt, kaka, k.annanNamndId);
        if (status !== 404) fel.push(`${rutt.metod} ${rutt.stig} som ${vem} gav ${String(status)}, inte 404`);
      }
      expect(fel).toEqual([]);
    },
    300_000,
  );
});
