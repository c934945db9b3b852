import { type Provapp, provapp, type Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { SkrivForvaltning } from './skriv-forvaltning.service.js';

type Rad = Record<string, unknown>;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>';

function formular(delar: Record<string, string | { filnamn: string; innehall: string }>): {
  payload: string;
  headers: Record<string, string>;
} {
  const rader = Object.entries(delar).flatMap(([namn, del]) => [
    '--grans',
    typeof del === 'string'
      ? `content-disposition: form-data; name="${namn}"`
      : `content-disposition: form-data; name="${namn}"; filename="${del.filnamn}"\r\ncontent-type: image/png`,
    '',
    typeof del === 'string' ? del : del.innehall,
  ]);
  return {
    payload: [...rader, '--grans--', ''].join('\r\n'),
    headers: { 'content-type': 'multipart/form-data; boundary=grans' },
  };
}

describe('förvaltningar, enheter och tjänster', () => {
  let prov: Provapp;
  let k: Provkommun;
  let admin: string;
  let linnea: string;
  let bo: string;

  beforeAll(async () => {
    prov = await provapp();
    k = await skapaProvkommun(prov);
    admin = await prov.loggaIn('admin', LOSENORD);
    linnea = await prov.loggaIn('linnea', LOSENORD);
    bo = await prov.loggaIn('bo', LOSENORD);
  });
  afterAll(async () => {
    await prov.bort();
  });

  const gor = async (
    metod: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    stig: string,
    kropp?: unknown,
    { kaka = admin, version }: { kaka?: string; version?: number } = {},
  ): Promise<Provsvar<Rad>> =>
    prov.fraga<Rad>(metod, `/api${stig}`, {
      kaka,
      ...(kropp === undefined ? {} : { kropp }),
      huvuden: version === undefined ? {} : { 'if-match': `"${String(version)}"` },
    });
  const forvaltningar = (): string => `/kommuner/${k.kommunId}/forvaltningar`;

  describe('brevhuvudet', () => {
    let id: string;
    let annan: string;

    beforeAll(async () => {
      const svar = await gor('POST', forvaltningar(), {
        namn: 'Utbildningsförvaltningen',
        postadress: 'Box 1\n123 45 Ekbacka',
        organisationsnummer: '212000-0001',
      });
      expect(svar.status).toBe(201);
      id = String(svar.kropp['id']);
      annan = await prov.som(() => prov.fa(SkrivForvaltning).skapa(k.kommunId, { namn: 'Byggförvaltningen' }));
      const namnd = await gor('PATCH', `/namnder/${k.namndId}`, { forvaltningId: id }, { version: 1 });
      expect(namnd.kropp).toMatchObject({ forvaltningId: id, forvaltning: 'Utbildningsförvaltningen' });
    });

    it('följer namnet till nämnden, och nämns bara för dem som hör dit', async () => {
      await gor('PATCH', `${forvaltningar()}/${id}`, { namn: 'Bildningsförvaltningen' }, { version: 1 });
      expect((await gor('GET', `/namnder/${k.namndId}`)).kropp['forvaltning']).toBe('Bildningsförvaltningen');
      const egna = await gor('GET', forvaltningar(), undefined, { kaka: bo });
      expect([egna.kropp['antal'], JSON.stringify(egna.kropp).includes('Byggförvaltningen')]).toEqual([1, false]);
      expect((await gor('GET', `${forvaltningar()}/${annan}`, undefined, { kaka: bo })).status).toBe(404);
      expect((await gor('GET', forvaltningar())).kropp['antal']).toBe(2);
      expect((await gor('PATCH', `${forvaltningar()}/${id}`, { namn: 'X' }, { kaka: linnea, version: 2 })).status).toBe(
        403,
      );
      expect(
        (await gor('PATCH', `${forvaltningar()}/${id}`, { namn: 'Byggförvaltningen' }, { version: 2 })).status,
      ).toBe(409);
      expect((await gor('PATCH', `${forvaltningar()}/${id}`, { namn: 'X' }, { version: 1 })).status).toBe(412);
    });

    it('tar emot en bild efter innehållet och visar den så att inget i den körs', async () => {
      const lamna = async (innehall: string, alttext = 'Ett ekblad'): Promise<Provsvar<Rad>> => {
        const { payload, headers } = formular({ alttext, bild: { filnamn: 'bild.png', innehall } });
        const svar = await prov.app.inject({
          method: 'PUT',
          url: `/api${forvaltningar()}/${id}/logotyp`,
          headers: { ...headers, cookie: admin, 'if-match': '"2"' },
          payload,
        });
        return { status: svar.statusCode, huvuden: {}, kropp: svar.json() };
      };
      const skript = await lamna(SVG.replace('<path', '<script>alert(1)</script><path'));
      expect([skript.status, String(skript.kropp['detail'])]).toEqual([422, expect.stringContaining('<script>')]);
      expect((await lamna('inte en bild')).status).toBe(422);
      expect((await lamna(SVG, ' ')).kropp['detail']).toBe(
        'Skriv en text som beskriver bilden för den som inte ser den.',
      );
      expect((await lamna(`${SVG}${' '.repeat(600_000)}`)).status).toBe(413);
      expect((await lamna(SVG)).kropp).toMatchObject({ logotypAlttext: 'Ett ekblad', version: 3 });
      const bild = await gor('GET', `${forvaltningar()}/${id}/logotyp`, undefined, { kaka: bo });
      expect([bild.status, bild.huvuden['content-type'], bild.huvuden['x-content-type-options']]).toEqual([
        200,
        'image/svg+xml',
        'nosniff',
      ]);
      expect(bild.huvuden['content-security-policy']).toMatch(/default-src 'none'.*sandbox/u);
      expect(
        (await gor('DELETE', `${forvaltningar()}/${id}/logotyp`, undefined, { version: 3 })).kropp['logotypSha256'],
      ).toBeNull();
      expect((await gor('GET', `${forvaltningar()}/${id}/logotyp`)).status).toBe(404);
    });
  });

  it('ordnar enheterna i ett träd utan ringar, också när två flyttar samtidigt', async () => {
    const ny = async (namn: string, overordnadId: string | null = null): Promise<string> =>
      String(
        (await gor('POST', `/namnder/${k.namndId}/enheter`, { namn, overordnadId }, { kaka: linnea })).kropp['id'],
      );
    const [skola, grund] = [await ny('Skola'), await ny('Grundskola')];
    const las = await ny('Låg', grund);
    const flytta = (id: string, overordnadId: string, version = 1): Promise<Provsvar<Rad>> =>
      gor('PATCH', `/namnder/${k.namndId}/enheter/${id}`, { overordnadId }, { kaka: linnea, version });
    const svar = await Promise.all([flytta(skola, grund), flytta(grund, skola)]);
    expect(svar.map((rad) => rad.status).sort()).toEqual([200, 409]);
    const nekat = svar.find((rad) => rad.status === 409)?.kropp['detail'];
    expect(nekat).toBe('Enheten kan inte ligga under sig själv. Välj en annan överordnad enhet.');
    const trad = await prov.fraga<{ enheter: { id: string; vag: string[] }[] }>(
      'GET',
      `/api/namnder/${k.namndId}/enheter`,
      { kaka: bo },
    );
    expect(trad.kropp.enheter.find((rad) => rad.id === las)?.vag.at(-1)).toBe('Låg');
    expect(trad.kropp.enheter).toHaveLength(3);
    expect((await flytta(las, las)).status).toBe(409);
  });

  it('en tjänst läggs in, ändras och avslutas', async () => {
    const stig = `/namnder/${k.namndId}/anstallningar`;
    const personId = k.personer.get('Bo Sand');
    const ny = await gor('POST', stig, { personId, titel: 'rektor', fran: '2026-03-01' }, { kaka: linnea });
    expect([ny.status, ny.kropp['namn'], ny.kropp['till']]).toEqual([201, 'Bo Sand', null]);
    const id = String(ny.kropp['id']);
    const andra = (kropp: unknown, version: number): Promise<Provsvar<Rad>> =>
      gor('PATCH', `${stig}/${id}`, kropp, { kaka: linnea, version });
    expect((await andra({ till: '2026-02-01' }, 1)).kropp['detail']).toBe(
      'Sista dagen kan inte ligga före den första.',
    );
    expect((await andra({ till: '2026-06-30' }, 1)).kropp).toMatchObject({ till: '2026-06-30', version: 2 });
    expect((await andra({ titel: 'lärare' }, 1)).status).toBe(412);
    const efter = await gor('GET', `${stig}?datum=2026-07-01`);
    expect(JSON.stringify(efter.kropp)).not.toContain('rektor');
    expect(
      (await gor('PATCH', `/namnder/${k.annanNamndId}/anstallningar/${id}`, { titel: 'x' }, { version: 2 })).status,
    ).toBe(404);
  });
});
