import { Fillagring } from '#plattform';
import { RegistreraArende } from '../index.js';
import type { InkorgpostDto } from './inkorgsvar.dto.js';
import { Mellannamnd } from './mellannamnd.service.js';
import { type Inkorgprov, inkorgprov } from './prov/inkorgprov.js';

describe('Mellan nämnder i samma Klubba', () => {
  let p: Inkorgprov;
  let arende: { id: string; dnr: string };

  const val = (post: InkorgpostDto): Record<string, unknown> => ({
    nyckel: `klick-${String(post.version)}-prov`,
    arendeId: arende.id,
    titel: post.amne,
    typ: 'protokollsutdrag',
    avsandare: post.franNamn,
    inkom: post.inkomDatum,
    sekretess: { lagrum: null, underProvning: false },
    delar: post.delar.map(({ id }) => id),
  });

  beforeAll(async () => {
    p = await inkorgprov();
    arende = await p.app.som(
      async () =>
        await p.app.fa(RegistreraArende).registrera({ namndId: p.kommun.namndId, arendemening: 'Intern kontroll' }),
    );
  });
  afterAll(async () => {
    await p.stang();
  });

  it('det som en nämnd lämnar till en annan landar där en gång, utan att något annat syns', async () => {
    const fran = await p.app.som(
      async () =>
        await p.app
          .fa(RegistreraArende)
          .registrera({ namndId: p.kommun.annanNamndId, arendemening: 'Internkontroll, utkast om löner' }),
    );
    const { sha256, storlek } = await p.app.fa(Fillagring).spara(Buffer.from('%PDF-1.7 § 187'));
    const leverans = {
      franNamndId: p.kommun.annanNamndId,
      mottagare: 'utbildnings- och arbetsmarknadsnämnden',
      nyckel: 'expediering-1',
      rubrik: '§ 187 Anvisningar för intern kontroll 2027',
      text: 'Beslut 2 mars 2026.',
      derasDnr: fran.dnr,
      sekretess: false,
      fil: { sha256, storlek, filnamn: 'utdrag-187.pdf', mediatyp: 'application/pdf' },
    };
    const mellan = p.app.fa(Mellannamnd);
    const lamna = async (annat: object = {}): Promise<boolean> =>
      await p.app.som(async () => await mellan.lamna({ ...leverans, ...annat }));
    expect(await Promise.all([lamna(), lamna(), lamna()])).toEqual([true, true, true]);
    expect(await lamna({ mottagare: 'Region Mälarsunda', nyckel: 'x' })).toBe(false);
    expect(await lamna({ mottagare: 'Byggnadsnämnden', nyckel: 'y' })).toBe(false);
    const rader = await p.lista();
    expect(rader).toMatchObject([
      { slag: 'namnd', franNamn: 'Byggnadsnämnden', amne: leverans.rubrik, forslagDnr: null },
    ]);
    const post = await p.post(rader[0]?.id ?? '');
    expect(JSON.stringify(post)).not.toContain('löner');
    expect(post.derasDnr).toBe(fran.dnr);
    const lage = async (): Promise<unknown> =>
      (await mellan.lagen(p.kommun.annanNamndId, ['expediering-1'])).get('expediering-1');
    expect(await lage()).toEqual({ tillstand: 'att_registrera', dnr: null });
    expect((await p.steg(`${post.id}/skrappost`)).status).toBe(409);
    const svar = await p.registrera(post.id, val(post));
    expect(svar.status).toBe(201);
    expect(await lage()).toEqual({ tillstand: 'registrerad', dnr: arende.dnr });
    await p.steg(`registreringar/${svar.kropp.registreringId}/anger`);
    expect(await lage()).toEqual({ tillstand: 'att_registrera', dnr: null });
    const igen = await p.post(post.id);
    expect((await p.registrera(igen.id, val(igen))).status).toBe(201);
    // Nästa § i samma ärende hos dem föreslås där den förra registrerades.
    await lamna({ nyckel: 'expediering-2', rubrik: '§ 201 Anvisningar, ändring' });
    expect((await p.lista())[0]?.forslagDnr).toBe(arende.dnr);
  });
});
