import { Client } from 'pg';
import { nyttId } from '../databas/id.js';
import { provdatabas } from '../jobb/prov/provapp.js';
import { MOTTAGARSTEG, MOTTAGARTILLSTAND, type Mottagartillstand } from './domain/mottagarsteg.js';

/** Tabellen i mottagarsteg.ts och vakten i databasen ska säga samma sak. */
describe('mottagarens steg i databasen', () => {
  let databas: Awaited<ReturnType<typeof provdatabas>>;
  let klient: Client;
  let utskick: string;

  beforeAll(async () => {
    databas = await provdatabas();
    klient = new Client(databas.url);
    await klient.connect();
    utskick = nyttId();
    await klient.query(
      `insert into utskick (id, slag, objekt, objekt_id, version, gemensamt, skapad) values ($1, 'kallelse', 'prov', $1, 1, '{}', $2)`,
      [utskick, new Date('2026-10-08T07:00:00Z')],
    );
  });
  afterAll(async () => {
    await klient.end();
    await databas.bort();
  });

  const ny = async (val: { person?: string; messageId?: string; tillstand?: string } = {}): Promise<string> => {
    const id = nyttId();
    await klient.query(
      `insert into mottagare (id, utskick_id, person_id, namn, adress, personligt, message_id, tillstand, andrad)
       values ($1, $2, $3, 'Åsa', 'asa@ekbacka.example', '{}', $4, $5, $6)`,
      [
        id,
        utskick,
        val.person ?? nyttId(),
        val.messageId ?? `<${id}@ekbacka.example>`,
        val.tillstand ?? 'vantar',
        new Date('2026-10-08T07:00:00Z'),
      ],
    );
    return id;
  };

  const till = async (id: string, tillstand: Mottagartillstand): Promise<void> => {
    await klient.query(
      `update mottagare set tillstand = $2, sandare = 1, smtp_svar = '250', orsak = 'prov', sand_tid = andrad,
         varit_oviss = varit_oviss or $2 = 'oviss',
         antal_sandningar = antal_sandningar + case when $2 = 'sander' then 1 else 0 end
       where id = $1`,
      [id, tillstand],
    );
  };

  const VAGAR: Record<Mottagartillstand, Mottagartillstand[]> = {
    vantar: [],
    sander: ['sander'],
    sand: ['sander', 'sand'],
    misslyckad: ['misslyckad'],
    studsad: ['sander', 'sand', 'studsad'],
    oviss: ['sander', 'oviss'],
  };
  const par = MOTTAGARTILLSTAND.flatMap((fran) =>
    MOTTAGARTILLSTAND.filter((annat) => annat !== fran).map((annat) => ({ fran, till: annat })),
  );

  it.each(par)('$fran → $till', async (steg) => {
    const id = await ny();
    for (const nasta of VAGAR[steg.fran]) await till(id, nasta);
    const forsok = till(id, steg.till);
    if (MOTTAGARSTEG[steg.fran].includes(steg.till)) await expect(forsok).resolves.toBeUndefined();
    else await expect(forsok).rejects.toThrow(`går inte från ${steg.fran} till ${steg.till}`);
  });

  it('låter en rad gå tillbaka till vantar bara med mejlserverns svar', async () => {
    const id = await ny();
    await till(id, 'sander');
    await expect(
      klient.query(`update mottagare set tillstand = 'vantar', smtp_svar = null where id = $1`, [id]),
    ).rejects.toThrow('svar från mejlservern');
  });

  it('glömmer varken ovissheten, sändningarna eller Message-ID:t', async () => {
    const id = await ny();
    for (const steg of ['sander', 'oviss', 'sander', 'sand'] as const) await till(id, steg);
    const andra = async (satt: string): Promise<unknown> =>
      await klient.query(`update mottagare set ${satt} where id = $1`, [id]);
    await expect(andra('varit_oviss = false')).rejects.toThrow('får inte glömmas');
    await expect(andra('antal_sandningar = 1')).rejects.toThrow('får inte glömmas');
    await expect(andra(`message_id = '<ny@ekbacka.example>'`)).rejects.toThrow('ändras aldrig');
    await expect(klient.query('delete from mottagare where id = $1', [id])).rejects.toThrow('tas inte bort');
    const { rows } = await klient.query<{ till: string }>(
      'select till from mottagare_historik where mottagare_id = $1 order by id',
      [id],
    );
    expect(rows.map((rad) => rad.till)).toEqual(['vantar', 'sander', 'oviss', 'sander', 'sand']);
    await expect(klient.query('delete from mottagare_historik where mottagare_id = $1', [id])).rejects.toThrow();
  });

  it('har en rad och ett Message-ID per person och version', async () => {
    const person = nyttId();
    const id = await ny({ person });
    await expect(ny({ person })).rejects.toThrow('uq_mottagare_person');
    await expect(ny({ messageId: `<${id}@ekbacka.example>` })).rejects.toThrow('uq_mottagare_message_id');
    await expect(ny({ messageId: 'utan hakar' })).rejects.toThrow('ck_mottagare_message_id');
    await expect(ny({ tillstand: 'sand' })).rejects.toThrow('börjar som');
  });
});
