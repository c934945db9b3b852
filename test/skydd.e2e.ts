// A protected person goes through a whole meeting: no answer, document or other person's mail may tell.
import { DataSource } from 'typeorm';
import { fromBuffer } from 'yauzl';
import { AndraPerson } from '#organisation';
import { Fillagring } from '#plattform';
import {
  FordelaDelar,
  ForberedExpediering,
  LamnaTillJustering,
  RegistreraJustering,
  SkrivProtokoll,
  Tillkannage,
} from '#protokoll';
import { type Provapp, provapp } from './stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from './stod/provkommun.js';
import { halletMote, KEDJAN, korJobben, type Provmote, tid } from './stod/provmote.js';
import { type Sett, vandra } from './stod/vandring.js';

/** Name hidden too. */
const HELT = {
  namn: 'Zebulon Namnmarkor',
  epost: 'epostmarkor@ekbacka.example',
  telefon: '08-465 004 91',
  adress: 'Gatumarkorsvägen 3',
};
/** Name public, the rest hidden. */
const KONTAKT = { epost: 'kontaktmarkor@ekbacka.example', telefon: '08-465 004 92', adress: 'Bostadsmarkorsgatan 5' };

const BARA_KONTAKT = /kontaktmarkor|004 92|Bostadsmarkor/u;
const HELA = /Namnmarkor|Örjan Ek|epostmarkor|004 91|Gatumarkor/u;

async function packaUpp(innehall: Buffer): Promise<string> {
  return await new Promise((klar, fel) => {
    fromBuffer(innehall, { lazyEntries: true }, (oppningsfel, zip) => {
      if (oppningsfel) {
        fel(oppningsfel);
        return;
      }
      const delar: string[] = [];
      zip.on('entry', (post) => {
        zip.openReadStream(post, (lasfel, strom) => {
          if (lasfel) {
            fel(lasfel);
            return;
          }
          const bitar: Buffer[] = [];
          strom.on('data', (bit: Buffer) => bitar.push(bit));
          strom.on('end', () => {
            delar.push(Buffer.concat(bitar).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => {
        // Word splits a text at will; without the tags it is whole again.
        klar(delar.map((del) => `${del}\n${del.replace(/<[^>]+>/gu, '')}`).join('\n'));
      });
      zip.readEntry();
    });
  });
}

const somText = async (innehall: Buffer): Promise<string> =>
  innehall.subarray(0, 2).toString('latin1') === 'PK' ? await packaUpp(innehall) : innehall.toString('utf8');

describe('skyddade personuppgifter', () => {
  let p: Provapp;
  let k: Provkommun;
  let m: Provmote & { paragrafer: string[] };
  let skyddad: string;
  const kakor = new Map<string, string>();

  async function skydda(): Promise<void> {
    skyddad = k.personer.get('Örjan Ek') ?? '';
    const asa = k.personer.get('Åsa Nyberg') ?? '';
    await p.fa(AndraPerson).andra(skyddad, 1, { ...HELT, skyddadePersonuppgifter: true, namnSkyddat: true });
    await p.fa(AndraPerson).andra(asa, 1, { ...KONTAKT, skyddadePersonuppgifter: true });
  }

  async function protokollet(): Promise<void> {
    p.klocka.satt(tid('2026-03-20', '09:00'));
    await p.som(async () => {
      await p.fa(SkrivProtokoll).oppna(m.namndId, m.id, { namn: 'Linnea Stråberg', personId: null });
      const [del = ''] = await p.fa(FordelaDelar).fordela(m.namndId, m.id);
      await p.fa(LamnaTillJustering).lamna(m.namndId, del);
      await p.fa(RegistreraJustering).registrera(m.namndId, del, {
        datum: '2026-03-20',
        plats: 'Kommunhuset',
        underskrifter: [
          { personId: m.person('Amina Warsame'), roll: 'ordforande' },
          { personId: m.person('Håkan Lindqvist'), roll: 'justerare' },
        ],
      });
      await p.fa(Tillkannage).tillkannage(m.namndId, del, { anslagsdatum: '2026-03-20' });
      await p.fa(ForberedExpediering).forbered(m.namndId, del);
    });
    await korJobben(p);
  }

  beforeAll(async () => {
    p = await provapp(KEDJAN);
    k = await skapaProvkommun(p);
    await p.som(skydda);
    m = await halletMote(p, k, 1);
    await korJobben(p);
    await protokollet();
    for (const vem of ['linnea', 'karim', 'amina', 'bo', 'admin']) kakor.set(vem, await p.loggaIn(vem, LOSENORD));
  }, 180_000);
  afterAll(async () => {
    await p.bort();
  });

  const ga = async (vem: string): Promise<Sett[]> =>
    await vandra(p, kakor.get(vem) ?? '', {
      namndId: [k.namndId],
      kommunId: [k.kommunId],
      personId: [skyddad, k.personer.get('Åsa Nyberg') ?? ''],
      sammantradeId: [m.id],
      format: ['html', 'pdf', 'docx', 'csv', 'xlsx', 'json'],
      filnamn: ['mall'],
    });

  it.each(['linnea', 'karim', 'amina', 'bo', 'admin'])(
    'syns inte i något som %s kan hämta, också dokumenten',
    async (vem) => {
      const sedda = await ga(vem);
      const lyckade = sedda.filter((en) => en.status === 200);
      expect(lyckade.length).toBeGreaterThan(vem === 'linnea' ? 60 : 15);
      expect(sedda.filter((en) => en.status >= 500).map((en) => en.stig)).toEqual([]);
      const fynd: string[] = [];
      for (const en of lyckade) {
        const text = await somText(en.kropp);
        const traff = HELA.exec(text) ?? BARA_KONTAKT.exec(text);
        if (traff !== null) fynd.push(`${en.stig}: ${traff[0]}`);
      }
      expect(fynd).toEqual([]);
      // Vandringen har verkligen sett den som finns där under sitt skyddsnamn, och den vars namn är offentligt.
      const allt = lyckade.map((en) => en.kropp.toString('utf8')).join('\n');
      expect([/Skyddad person \d/u.test(allt), allt.includes('Åsa Nyberg')]).toEqual([true, true]);
    },
    180_000,
  );

  it('hittas inte på sitt namn, men på det som visas', async () => {
    const sok = async (namn: string): Promise<unknown> =>
      (
        await p.fraga<{ rader: { id: string }[] }>('GET', `/api/namnder/${k.namndId}/personsok?namn=${namn}`, {
          kaka: kakor.get('linnea') ?? '',
        })
      ).kropp.rader.map((rad) => rad.id);
    expect([await sok('Namnmarkor'), await sok('Zebulon'), await sok('Skyddad')]).toEqual([[], [], [skyddad]]);
    const lista = await p.fraga<{ antal: number }>('GET', `/api/namnder/${k.namndId}/personer?namn=Namnmarkor`, {
      kaka: kakor.get('linnea') ?? '',
    });
    expect(lista.kropp.antal).toBe(0);
  });

  it('syns inte i något dokument som är gjort, men skyddsnamnet står i uppropet', async () => {
    const dokument = await p
      .fa(DataSource)
      .query<{ slag: string; format: string; sha256: string }[]>(
        'select slag, format, sha256 from framstallt_dokument order by slag, format',
      );
    expect(dokument.map((rad) => rad.slag)).toEqual(expect.arrayContaining(['kallelse', 'protokoll', 'utdrag']));
    const texter = new Map<string, string>();
    for (const rad of dokument) {
      const text = await somText(await p.fa(Fillagring).lasAllt(rad.sha256));
      texter.set(`${rad.slag}.${rad.format}`, text);
      expect([rad.slag, rad.format, HELA.exec(text)?.[0], BARA_KONTAKT.exec(text)?.[0]]).toEqual([
        rad.slag,
        rad.format,
        undefined,
        undefined,
      ]);
    }
    expect(texter.get('protokoll.docx')).toMatch(/Skyddad person \d/u);
    expect(texter.get('protokoll.docx')).toContain('Åsa Nyberg');
  });

  it('får sin egen kallelse; ingen annans brev nämner adressen eller namnet', async () => {
    const rader = await p
      .fa(DataSource)
      .query<{ personId: string; adress: string | null; brev: string; gemensamt: string }[]>(
        `select m.person_id as "personId", m.adress, m.personligt::text as brev, u.gemensamt::text as gemensamt
           from mottagare m join utskick u on u.id = m.utskick_id`,
      );
    expect(rader.find((rad) => rad.personId === skyddad)?.adress).toBe(HELT.epost);
    for (const rad of rader) {
      expect(HELA.exec(rad.gemensamt) ?? BARA_KONTAKT.exec(rad.gemensamt)).toBeNull();
      if (rad.personId !== skyddad) expect(HELA.exec(rad.brev)).toBeNull();
      if (rad.personId !== k.personer.get('Åsa Nyberg')) expect(BARA_KONTAKT.exec(rad.brev)).toBeNull();
    }
  });

  it('syns i klartext bara för den som är utsedd och har rollen, och läsningen loggas', async () => {
    const stig = `/api/namnder/${k.namndId}/skyddade/${skyddad}`;
    const las = async (vem: string): Promise<[number, unknown]> => {
      const svar = await p.fraga<{ namn?: string }>('GET', stig, { kaka: kakor.get(vem) ?? '' });
      return [svar.status, svar.kropp.namn];
    };
    for (const vem of ['linnea', 'karim', 'amina', 'bo', 'admin']) expect(await las(vem)).toEqual([403, undefined]);
    const ds = p.fa(DataSource);
    const konto = async (namn: string): Promise<string> =>
      (await ds.query<{ id: string }[]>('select id from konto where inloggningsnamn = $1', [namn]))[0]?.id ?? '';
    for (const vem of ['linnea', 'karim']) {
      const svar = await p.fraga('POST', `/api/namnder/${k.namndId}/skyddsinsyn`, {
        kaka: kakor.get('admin') ?? '',
        kropp: { kontoId: await konto(vem), fran: '2026-03-01', skal: 'Sköter kontakten' },
      });
      expect(svar.status).toBe(201);
    }
    expect(await las('linnea')).toEqual([200, HELT.namn]);
    // En handläggare är aldrig den som ser, vem som än utser.
    expect(await las('karim')).toEqual([403, undefined]);
    const [rad] = await ds.query<{ antal: number }[]>(
      `select count(*)::int as antal from handelse where typ = 'person.skyddat_last' and objekt_id = $1`,
      [skyddad],
    );
    expect(rad?.antal).toBe(1);
  });

  it('den vars konto finns heter skyddsnamnet, också i det som skrevs förut', async () => {
    const bo = k.personer.get('Bo Sand') ?? '';
    await p.som(() => p.fa(AndraPerson).andra(bo, 1, { skyddadePersonuppgifter: true, namnSkyddat: true }));
    const [konto] = await p
      .fa(DataSource)
      .query<{ namn: string }[]>('select namn from konto where person_id = $1', [bo]);
    expect(konto?.namn).toMatch(/^Skyddad person \d+$/u);
    // Linnea är utsedd och ser klartexten där den står; i övrigt visas också det som skrevs förut med skyddsnamnet; bara det justerade protokollet står som det är.
    const kvar = (await ga('linnea')).filter(
      (en) => en.status === 200 && en.kropp.toString('utf8').includes('Bo Sand'),
    );
    expect(
      [...new Set(kvar.map((en) => en.rutt))].filter((rutt) => !/protokoll|dokument|skyddade/u.test(rutt)),
    ).toEqual([]);
    // Formuläret visar skyddsnamnet; att spara det byter inte namn på personen.
    await p.som(() => p.fa(AndraPerson).andra(bo, 2, { namn: konto?.namn ?? '', namnSkyddat: false }));
    const [efter] = await p
      .fa(DataSource)
      .query<{ namn: string }[]>('select namn from konto where person_id = $1', [bo]);
    expect(efter?.namn).toBe('Bo Sand');
  }, 180_000);
});
