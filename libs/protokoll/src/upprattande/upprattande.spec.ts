import { DataSource } from 'typeorm';
import { TaInSkrivelse } from '#beredning';
import { Handelselyssnare, nyttId } from '#plattform';
import { Besluta, HallSammantrade } from '#sammantrade';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { beslut, KEDJAN, MOTESDAG, oppnatMote, type Provmote, taUpp, tid } from '../../../../test/stod/provmote.js';
import { FordelaDelar } from '../del/fordela-delar.service.js';
import { LamnaTillJustering } from '../del/lamna-till-justering.service.js';
import { RegistreraJustering } from '../justering/registrera-justering.service.js';
import { SkrivProtokoll } from '../protokoll/skriv-protokoll.service.js';

// Ett möte med tre ärenden, var och ett med en fastställd skrivelse: beslutat, återremitterat och beslutat.
describe('det fastställda blir upprättat när protokollet justeras', () => {
  let p: Provapp;
  let m: Provmote;
  let paragrafer: string[];
  const handlingar: string[] = [];
  let sen: string;

  const sql = async <T>(text: string, varden: unknown[] = []): Promise<T[]> =>
    await p.fa(DataSource).query(text, varden);
  const taIn = async (plats: number): Promise<string> =>
    (
      await p.som(() =>
        p
          .fa(TaInSkrivelse)
          .taIn({ namndId: m.namndId, arendeId: m.arenden[plats]?.id ?? '', titel: 'Skrivelse', datum: null }),
      )
    ).id;
  const riktning = async (id: string): Promise<string | undefined> =>
    (await sql<{ riktning: string }>('select riktning from handling where id = $1', [id]))[0]?.riktning;
  const genom = async (id: string): Promise<string | null | undefined> =>
    (await sql<{ genom: string | null }>('select genom from handling_upprattande where handling_id = $1', [id]))[0]
      ?.genom;

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    const k = await skapaProvkommun(p);
    m = await oppnatMote(p, k, 3);
    for (const plats of [0, 1, 2]) handlingar.push(await taIn(plats));
    p.klocka.satt(tid(MOTESDAG, '18:45'));
    paragrafer = [await taUpp(p, m, 0), await taUpp(p, m, 1), await taUpp(p, m, 2), await taUpp(p, m, 3)];
    await p.som(async () => {
      await p.fa(Besluta).besluta(m.namndId, paragrafer[0] ?? '', beslut());
      await p.fa(Besluta).besluta(m.namndId, paragrafer[1] ?? '', beslut());
      await p
        .fa(Besluta)
        .besluta(m.namndId, paragrafer[2] ?? '', { ...beslut('Ärendet återremitteras.'), utfall: 'aterremiss' });
      await p.fa(Besluta).besluta(m.namndId, paragrafer[3] ?? '', beslut());
    });
    // Efter att ärendet togs upp fastställs en skrivelse till nästa gång i samma ärende.
    p.klocka.satt(tid(MOTESDAG, '20:00'));
    sen = await taIn(0);
    p.klocka.satt(tid(MOTESDAG, '20:30'));
    await p.som(async () => {
      await p.fa(HallSammantrade).avsluta(m.namndId, m.id, '20:30');
      await p.fa(SkrivProtokoll).oppna(m.namndId, m.id, { namn: 'Linnea Stråberg', personId: null });
    });
  });
  afterAll(async () => {
    await p.bort();
  });

  it('inte av att fastställas, av att kallas eller av att beslutet fattas', async () => {
    expect(await Promise.all([...handlingar, sen].map(riktning))).toEqual(['intern', 'intern', 'intern', 'intern']);
  });

  it('av justeringen: det beslutade, men inte det återremitterade och inte det som fastställdes efteråt', async () => {
    await p.som(async () => {
      const [del = ''] = await p.fa(FordelaDelar).fordela(m.namndId, m.id);
      await p.fa(LamnaTillJustering).lamna(m.namndId, del);
      p.klocka.satt(tid('2026-03-20', '09:00'));
      await p.fa(RegistreraJustering).registrera(m.namndId, del, {
        datum: '2026-03-20',
        plats: 'Kommunhuset',
        underskrifter: [
          { personId: m.person('Amina Warsame'), roll: 'ordforande' },
          { personId: m.person('Håkan Lindqvist'), roll: 'justerare' },
        ],
      });
    });
    expect(await Promise.all([...handlingar, sen].map(riktning))).toEqual([
      'upprattad',
      'intern',
      'upprattad',
      'intern',
    ]);
    expect(await Promise.all(handlingar.map(genom))).toEqual(['slutbehandling', null, 'slutbehandling']);
    const [handelse] = await sql<{ antal: number }>(
      `select count(*)::int as antal from handelse where typ = 'handling.upprattad'`,
    );
    expect(handelse).toEqual({ antal: 2 });
  });

  it('av att beslutet går till en annan nämnd, men inte till förvaltningen eller en utomstående; två gånger är som en', async () => {
    const expediera = async (mottagare: string, ordning: number): Promise<void> => {
      const id = nyttId();
      await sql(
        `insert into expediering (id, paragraf_id, ordning, mottagare, tillstand) values ($1, $2, $3, $4, 'klar_att_skickas')`,
        [id, paragrafer[2], ordning, mottagare],
      );
      const handelse = { namndId: m.namndId, typ: 'expediering.skickad', objekt: 'expediering', objektId: id };
      await p.som(() => p.fa(Handelselyssnare).hort(handelse as never));
    };
    const [egen] = await sql<{ namn: string; kommun_id: string }>('select namn, kommun_id from organ where id = $1', [
      m.namndId,
    ]);
    await expediera(egen?.namn ?? '', 1);
    await expediera('Sökanden', 2);
    expect(await riktning(handlingar[1] ?? '')).toBe('intern');
    const [annan] = await sql<{ namn: string }>(
      `select namn from organ where id <> $1 and kommun_id = $2 and slag in ('kommunstyrelse', 'namnd', 'kommunfullmaktige') limit 1`,
      [m.namndId, egen?.kommun_id],
    );
    const mottagare = annan?.namn ?? (await nyttOrgan(egen?.kommun_id ?? ''));
    await expediera(mottagare, 3);
    await expediera(mottagare, 4);
    expect([await riktning(handlingar[1] ?? ''), await genom(handlingar[1] ?? '')]).toEqual([
      'utgaende',
      'expediering',
    ]);
  });

  const nyttOrgan = async (kommunId: string): Promise<string> => {
    await sql(
      `insert into organ (id, kommun_id, namn, slag, diariekod) values ($1, $2, 'Kommunstyrelsen', 'kommunstyrelse', 'KS')`,
      [nyttId(), kommunId],
    );
    return 'Kommunstyrelsen';
  };
});
