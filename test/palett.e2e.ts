// What the palette finds, for whom: all kinds at once, and nothing that one may not see.
import { RegistreraArende, RegistreraHandling } from '#diarium';
import { halletMote, KEDJAN } from './stod/provmote.js';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';

interface Traff {
  slag: string;
  id: string;
  beteckning: string;
  titel: string;
  markerat: [number, number][];
  sida: string | null;
  lank: string;
}
interface Svar {
  grupper: { slag: string; rubrik: string; traffar: Traff[] }[];
}

describe('sök eller gör', () => {
  let p: Provapp;
  let k: Provkommun;
  let motion: { id: string; dnr: string };
  let hemligt: { id: string; dnr: string };
  const kakor = new Map<string, string>();

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    await p.som(async () => {
      const { namndId } = k;
      motion = await p.fa(RegistreraArende).registrera({ namndId, arendemening: 'Yttrande över motion om sommarjobb' });
      hemligt = await p.fa(RegistreraArende).registrera({
        namndId,
        arendemening: 'Ärende rörande enskild',
        arendemeningSkyddad: 'Placering av Kim Hemlig',
        sekretess: { lagrum: 'OSL 26:1', underProvning: false },
      });
      await p.fa(RegistreraHandling).registrera({
        namndId,
        arendeId: motion.id,
        typ: 'ovrigt',
        titel: 'Motionen från partiet',
        riktning: 'inkommen',
      });
    });
    await halletMote(p, k, 2);
  });
  afterAll(async () => {
    await p.bort();
  });

  const sok = async (vem: string, q: string, namndId?: string): Promise<{ status: number; kropp: Svar }> => {
    const kaka = kakor.get(vem) ?? (await p.loggaIn(vem, LOSENORD));
    kakor.set(vem, kaka);
    const bara = namndId === undefined ? '' : `&namndId=${namndId}`;
    return await p.fraga<Svar>('GET', `/api/sok-eller-gor?q=${encodeURIComponent(q)}${bara}`, { kaka });
  };
  const traffar = async (vem: string, q: string): Promise<Traff[]> =>
    (await sok(vem, q)).kropp.grupper.flatMap((grupp) => grupp.traffar);

  it('hittar ärendet på dess nummer, hur det än skrivs', async () => {
    const { dnr } = motion;
    const [, kod = '', ar = '', nr = ''] = /^(\S+?)[/ ](\d{4})[:/](\d+)$/u.exec(dnr) ?? [];
    for (const q of [
      dnr,
      dnr.toLowerCase(),
      `dnr ${dnr}`,
      `${kod} ${ar}/${nr}`,
      `${kod}/${ar}:0${nr}`,
      `${ar}:${nr}`,
    ]) {
      expect([q, (await traffar('linnea', q))[0]?.id]).toEqual([q, motion.id]);
    }
    expect((await traffar('linnea', `${ar}:${nr}`))[0]).toMatchObject({
      beteckning: dnr,
      lank: `/namnder/${k.namndId}/arenden/${motion.id}`,
    });
  });

  it('hittar ord i böjd form, grupperat, med ordet utmärkt', async () => {
    const { kropp } = await sok('linnea', 'motionen');
    expect(kropp.grupper.map(({ slag, rubrik }) => [slag, rubrik])).toEqual([
      ['arende', 'Ärenden'],
      ['handling', 'Handlingar'],
    ]);
    const [arende] = kropp.grupper[0]?.traffar ?? [];
    const [[fran, till] = [0, 0]] = arende?.markerat ?? [];
    expect(arende?.titel.slice(fran, till)).toBe('motion');
    expect(kropp.grupper[1]?.traffar[0]).toMatchObject({ beteckning: 'handling 1', sida: motion.dnr });
  });

  it('hittar paragrafer på nummer och ord, och sammanträden på dag', async () => {
    for (const q of ['§ 2', '§2/2026', 'UAN § 2', 'uan § 2 2026']) {
      expect([q, (await traffar('linnea', q)).map(({ slag, beteckning }) => [slag, beteckning])]).toEqual([
        q,
        [['paragraf', '§\u00a02/2026']],
      ]);
    }
    expect(await traffar('linnea', 'BN § 2')).toEqual([]);
    expect((await traffar('linnea', '§ justerare')).map(({ titel }) => titel)).toEqual(['Val av justerare']);
    for (const q of ['19 mars', '2026-03-19', 'torsdag', 'mars', 'v. 12']) {
      expect([q, (await traffar('bo', q)).map(({ slag, beteckning }) => [slag, beteckning])]).toEqual([
        q,
        [['sammantrade', '2026-03-19']],
      ]);
    }
  });

  it('hittar människor man får se', async () => {
    expect((await traffar('bo', '@ami war')).map(({ titel, sida, beteckning }) => [titel, sida, beteckning])).toEqual([
      ['Amina Warsame', 'ordförande', 'S'],
    ]);
    expect((await traffar('linnea', 'amina')).map(({ slag }) => slag)).toContain('person');
  });

  it('visar ingenting av det som skyddas, och inget åt den som inte får läsa', async () => {
    expect(await traffar('linnea', 'Hemlig')).toEqual([]);
    expect((await traffar('linnea', hemligt.dnr))[0]).toMatchObject({ titel: 'Ärende rörande enskild' });
    expect(JSON.stringify((await sok('linnea', hemligt.dnr)).kropp)).not.toContain('Kim');
    // Ersättaren läser inte diariet.
    expect(await traffar('bo', motion.dnr)).toEqual([]);
    expect((await traffar('bo', 'motion')).map(({ slag }) => slag)).toEqual([]);
    expect((await sok('bo', 'motion', k.annanNamndId)).status).toBe(404);
    expect((await sok('linnea', '')).kropp.grupper).toEqual([]);
    expect((await p.fraga('GET', '/api/sok-eller-gor?q=x')).status).toBe(401);
  });

  it('ger högst tolv, det bästa först, också när någon skriver konstiga tecken', async () => {
    await p.som(async () => {
      for (let nr = 0; nr < 15; nr += 1) {
        await p.fa(RegistreraArende).registrera({ namndId: k.namndId, arendemening: `Remiss ${String(nr)} om torget` });
      }
    });
    const alla = await traffar('linnea', 'torget');
    expect(alla.length).toBeGreaterThan(3);
    expect(alla.length).toBeLessThanOrEqual(12);
    for (const q of ["'; drop table arende; --", '& | ! :*', '%', '\\', 'å'.repeat(300), '§§§ 99999999']) {
      expect([q, (await sok('linnea', q)).status]).toEqual([q, 200]);
    }
  });
});
