import { Bevakningar, RegistreraArende } from '#diarium';
import { VisaArskalender } from '../arsplan/arskalender.service.js';
import { FrislappLista } from '../frislappning/frislapp-lista.service.js';
import { Kalla } from '../kallelse/kalla.service.js';
import type { ForedragningslistaDto } from '../lista/lista.dto.js';
import { ListaForrad } from '../lista/lista.repository.js';
import { SkrivLista } from '../lista/skriv-lista.service.js';
import { AntecknaNarvaro } from '../narvaro/anteckna-narvaro.service.js';
import { Besluta } from '../paragraf/besluta.service.js';
import { TaUppParagraf } from '../paragraf/ta-upp-paragraf.service.js';
import { HallSammantrade } from '../sammantrade/hall-sammantrade.service.js';
import { PlaneraSammantrade } from '../sammantrade/planera-sammantrade.service.js';
import type { AntagandesvarDto } from '../sammantradesordning/antagande.dto.js';
import type { SammantradesordningDto } from '../sammantradesordning/ordning.dto.js';
import { type Ordningsapi, ordningsapi, type Problem } from '../sammantradesordning/prov/ordningsapi.js';
import { beslutadeParagrafer, NY } from '../sammantradesordning/prov/ordningsprov.js';
import { uppropet } from '../../../../test/stod/provmote.js';
import type { BeredningDto } from './beredning.dto.js';

describe('beredningen av ett sammanträde', () => {
  let o: Ordningsapi;
  let moteId: string;
  let bordlagt: string;
  let hemligt: string;

  const beredning = async (vem: string): Promise<BeredningDto> =>
    (await o.som<BeredningDto>(vem, 'GET', `/sammantraden/${moteId}/beredning`)).kropp;
  const lista = async (): Promise<ForedragningslistaDto> =>
    (await o.som<ForedragningslistaDto>('linnea', 'GET', `/sammantraden/${moteId}/foredragningslista`)).kropp;
  const titlar = ({ punkter }: ForedragningslistaDto): string[] => punkter.map(({ titel }) => titel);

  /** A meeting that puts the ärende off. */
  const bordlagg = async (arendeId: string, datum: string): Promise<void> => {
    const { p, namndId } = o;
    p.klocka.satt(new Date('2026-10-08T08:00:00Z'));
    await p.som(async () => {
      const { id } = await p.fa(PlaneraSammantrade).planera({ namndId, datum, start: '09:00', plats: 'Kommunhuset' });
      const innehall = { titel: 'Lokaler, egen rubrik', typ: 'beslut' as const, arendeId, foredragande: 'Karim Ek' };
      await p.fa(SkrivLista).laggPunkt(namndId, id, { ...innehall, beslutsforslag: [{ punkter: ['Nämnden hyr.'] }] });
      await p.fa(FrislappLista).frislapp(namndId, id, o.person('Amina Warsame'));
      await p.fa(Kalla).kalla(namndId, id, 'Provet håller sammanträdet tätt inpå.');
      o.idag(datum);
      await p.fa(HallSammantrade).oppna(namndId, id);
      const upprop = uppropet({ namndId, id, arenden: [], punkter: [], person: o.person });
      await p.fa(AntecknaNarvaro).satt(namndId, id, upprop);
      const punkt = (await p.fa(ListaForrad).hamta(id))?.punkter[0];
      const { id: paragrafId } = await p.fa(TaUppParagraf).taUpp(namndId, {
        sammantradeId: id,
        punktId: punkt?.id ?? null,
        titel: 'Lokaler',
        typ: 'beslut',
        arendeId,
        tjanstgorande: upprop.filter((en) => en.slag === 'beslutande').map(({ personId }) => ({ personId })),
        jav: [],
        ordforandeId: o.person('Amina Warsame'),
      });
      await p.fa(Besluta).besluta(namndId, paragrafId, { punkter: ['Ärendet bordläggs.'], utfall: 'bordlagd' });
      await p.fa(HallSammantrade).avsluta(namndId, id, '11:00');
    });
  };

  beforeAll(async () => {
    o = await ordningsapi();
    const { p, namndId } = o;
    const nytt = async (arendemening: string): Promise<string> =>
      (await p.som(async () => await p.fa(RegistreraArende).registrera({ namndId, arendemening }))).id;
    bordlagt = await nytt('Hyra av lokaler');
    hemligt = await nytt('Klagomål på en skola');
    await bordlagg(bordlagt, '2026-10-15');
    await o.loggaIn();
    const bevaka = async (arendeId: string, forfallodag: string): Promise<void> => {
      await p.som(async () =>
        p
          .fa(Bevakningar)
          .skapa({ namndId, arendeId, forfallodag, vad: 'Svara', kalla: 'uppdrag', nyckel: `prov:${arendeId}` }),
      );
    };
    await bevaka(hemligt, '2026-11-10');
    const arende = await o.som<{ version: number }>('linnea', 'GET', `/arenden/${hemligt}`);
    const sekretess = { sekretess: { lagrum: 'OSL 23:1', underProvning: false } };
    await o.som('linnea', 'PATCH', `/arenden/${hemligt}`, sekretess, arende.kropp.version);
    const mote = await o.som<{ id: string }>('linnea', 'POST', '/sammantraden', {
      datum: '2026-11-19',
      start: '18:30',
      plats: 'Stora salen',
    });
    moteId = mote.kropp.id;
  });
  afterAll(async () => {
    await o.p.bort();
  });

  it('visar det bordlagda som klart och bevakningen som brådskar, och det hemliga bara för den som får läsa det', async () => {
    const { paVag } = await beredning('linnea');
    expect(paVag.map(({ arendeId, grund, klar }) => [arendeId, grund, klar])).toEqual([
      [hemligt, 'bevakning', false],
      [bordlagt, 'bordlagd', true],
    ]);
    expect(paVag[0]?.bradskar).toEqual({ dag: '2026-11-10', vad: 'Svara' });
    for (const vem of ['karim', 'amina']) {
      expect((await beredning(vem)).paVag.map(({ arendeId }) => arendeId)).toEqual([bordlagt]);
    }
    expect((await o.som<Problem>('bo', 'GET', `/sammantraden/${moteId}/beredning`)).status).toBe(403);
  });

  it('lägger det bordlagda som det stod, på sin plats, och ordnar efter avsnitt', async () => {
    const punkt = async (titel: string, typ: string): Promise<void> => {
      const { version } = await lista();
      await o.som('linnea', 'POST', `/sammantraden/${moteId}/foredragningslista/punkter`, { titel, typ }, version);
    };
    await punkt('Anmälningar', 'anmalan');
    await punkt('Upprop', 'formalia');
    const stig = `/sammantraden/${moteId}/beredning/arenden/${bordlagt}`;
    const { version } = await lista();
    expect((await o.som<Problem>('amina', 'POST', stig, {}, version)).status).toBe(403);
    const svar = await o.som<ForedragningslistaDto>('linnea', 'POST', stig, {}, version);
    expect(svar.status).toBe(201);
    const lagd = svar.kropp.punkter.find(({ arendeId }) => arendeId === bordlagt);
    expect(lagd).toMatchObject({
      titel: 'Lokaler, egen rubrik',
      foredragande: 'Karim Ek',
      beslutsforslag: [{ punkter: ['Nämnden hyr.'] }],
    });
    // Someone who saw the older list is told so, and the one on the list is no longer on its way.
    expect((await o.som<Problem>('linnea', 'POST', stig, {}, version)).status).toBeGreaterThanOrEqual(404);
    expect((await beredning('linnea')).paVag.map(({ arendeId }) => arendeId)).toEqual([hemligt]);
    const ordnad = await o.som<ForedragningslistaDto>(
      'linnea',
      'POST',
      `/sammantraden/${moteId}/foredragningslista/automatisk-ordning`,
      {},
      svar.kropp.version,
    );
    expect(titlar(ordnad.kropp)).toEqual(['Upprop', 'Lokaler, egen rubrik', 'Anmälningar']);
    const brister = (await beredning('linnea')).punkter.find(({ punktId }) => punktId === lagd?.id)?.brister;
    expect(brister).toEqual(['Saknar handling']);
  });

  it('tar emot ordförandens kommentarer, som bara den som skrev dem tar bort och som loggen inte citerar', async () => {
    const stig = `/sammantraden/${moteId}/beredning/kommentarer`;
    const svar = await o.som<BeredningDto>('amina', 'POST', stig, { text: 'Ta lokalerna först.' });
    const [kommentar] = svar.kropp.kommentarer;
    expect([svar.status, kommentar?.namn, kommentar?.text]).toEqual([201, 'Amina Warsame', 'Ta lokalerna först.']);
    expect((await o.som<Problem>('karim', 'POST', stig, { text: 'Nej.' })).status).toBe(403);
    const en = `${stig}/${kommentar?.id ?? ''}`;
    expect((await o.som<Problem>('linnea', 'DELETE', en)).status).toBe(404);
    expect((await o.som<BeredningDto>('amina', 'DELETE', en)).kropp.kommentarer).toEqual([]);
    const loggat = await o.sql<{ efter: unknown }>(`select efter from handelse where typ like 'beredning.%'`);
    expect(JSON.stringify(loggat)).not.toContain('lokalerna');
  });

  it('ger var och en sin kalender bakom en länk som går att ta tillbaka', async () => {
    const utkast = await o.som<SammantradesordningDto>('linnea', 'POST', '/sammantradesordningar', NY);
    const ny = async (vem: string): Promise<string> => {
      const { kropp } = await o.som<{ lank: string }>(vem, 'POST', '/arsplanslank');
      return new URL(kropp.lank).pathname;
    };
    const las = async (stig: string) => await o.p.fraga<string>('GET', stig);
    const bos = await ny('bo');
    expect((await las(bos)).kropp).not.toContain('BEGIN:VEVENT');
    const [paragrafId] = await beslutadeParagrafer(o, '2026-12-10');
    await o.loggaIn();
    const antagen = await o.som<AntagandesvarDto>(
      'linnea',
      'POST',
      `/sammantradesordningar/${utkast.kropp.id}/antagande`,
      { paragrafId },
      utkast.kropp.version,
    );
    expect(antagen.status).toBe(200);
    const ledamotens = await las(bos);
    expect([ledamotens.status, ledamotens.kropp.includes('Ordförandeberedning')]).toEqual([200, false]);
    expect(ledamotens.kropp.match(/BEGIN:VEVENT/gu)).toHaveLength(11);
    expect((await las(await ny('amina'))).kropp).toContain('Ordförandeberedning');
    const nyare = await ny('bo');
    expect((await las(bos)).status).toBe(404);
    expect((await las(nyare)).status).toBe(200);
    await o.som('bo', 'DELETE', '/arsplanslank');
    expect((await las(nyare)).status).toBe(404);
    expect((await las('/api/arsplankalender/x.ics')).status).toBe(404);
  });

  it('visar andra organs beslutade dagar, aldrig deras utkast', async () => {
    const aret = async () =>
      (
        await o.som<{ fridagar: { datum: string; namn: string }[]; andras: { datum: string; organ: string }[] }>(
          'bo',
          'GET',
          '/arskalender?ar=2027',
        )
      ).kropp;
    // Grannens dag är planerad men inte beslutad.
    await o.sql(
      `insert into sammantrade (id, namnd_id, datum, start, plats, tillstand, kallelsedag, senast_kallelse, senast_tillagg)
       values (gen_random_uuid(), $1, '2027-03-18', '13:00', 'Rådhuset', 'planerat', '2027-03-10', '2027-03-11', '2027-03-15')`,
      [o.k.annanNamndId],
    );
    expect((await aret()).fridagar).toContainEqual({ datum: '2027-03-26', namn: 'långfredagen' });
    expect((await aret()).andras).toEqual([]);
    // Nämndens egen årsplan är antagen, och grannen ser dess dagar.
    const grannens = await o.p.fa(VisaArskalender).visa(o.k.annanNamndId, 2027);
    expect(grannens.andras).toHaveLength(11);
    expect((await o.som<Problem>('bo', 'GET', '/arskalender?ar=nu')).status).toBe(400);
  });
});
