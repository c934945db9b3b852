import { AntaReglemente } from '#organisation';
import { stangPdf } from '#dokument';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { RegistreraArende } from '../arende/registrera-arende.service.js';
import type { NyttArende } from '../arende/arende.typer.js';
import { RegistreraHandling } from '../handling/registrera-handling.service.js';
import type { NyHandling } from '../handling/handling.typer.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';

describe('ärendebladet och arbetsordningen', () => {
  let p: Diarieprov;
  let linnea: string;

  beforeAll(async () => {
    p = await diarieprov();
    linnea = await p.app.loggaIn('linnea', LOSENORD);
  });
  afterAll(async () => {
    await stangPdf();
    await p.app.bort();
  });

  const arende = async (ny: Partial<NyttArende>, handlingar: readonly Partial<NyHandling>[] = []): Promise<string> =>
    await p.app.som(async () => {
      const { id } = await p.app.fa(RegistreraArende).registrera({
        namndId: p.kommun.namndId,
        arendemening: 'Ett ärende',
        ...ny,
      });
      for (const mer of handlingar) {
        const grund = { typ: 'skrivelse', titel: 'Skrivelse', riktning: 'inkommen' } as const;
        await p.app.fa(RegistreraHandling).registrera({ namndId: p.kommun.namndId, arendeId: id, ...grund, ...mer });
      }
      return id;
    });
  /** Dokumentets text. HTML har samma ord som PDF och DOCX. */
  const blad = async (id: string, vy: string): Promise<string> => {
    const stig = `/api/namnder/${p.kommun.namndId}/arenden/${id}/blad?format=html&vy=${vy}`;
    const svar = await p.app.fraga<string>('GET', stig, { kaka: linnea });
    expect(svar.status).toBe(200);
    const text = typeof svar.kropp === 'string' ? svar.kropp : JSON.stringify(svar.kropp);
    return text.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
  };

  it('vyerna säger var sitt: kontaktuppgifter och händelser bara internt, privatpersoner inte på webben', async () => {
    const id = await arende(
      {
        arendemening: 'Klagomål på buller',
        parter: [{ slag: 'enskild', namn: 'Kim Prov', epost: 'kim@hem.example' }],
      },
      [
        { titel: 'Klagomål', avsandare: 'Kim Prov', avsandareSlag: 'enskild' },
        { titel: 'Arbetspapper', riktning: 'intern' },
      ],
    );
    const [intern, offentlig, webb] = await Promise.all(['intern', 'offentlig', 'webb'].map((vy) => blad(id, vy)));
    expect(intern).toMatch(/Kim Prov.*kim@hem\.example.*Arbetspapper.*Vad som hänt.*registrerade/su);
    expect(offentlig).toContain('Kim Prov');
    expect(offentlig).not.toMatch(/kim@hem|Arbetspapper|Vad som hänt/u);
    expect(webb).toContain('Enskild');
    expect(webb).not.toMatch(/Kim Prov|Arbetspapper/u);
  });

  it('det skyddade står på inget blad, inte heller för den som får läsa det', async () => {
    const id = await arende(
      {
        arendemening: 'Ärende om elev',
        arendemeningSkyddad: 'Orosanmälan om Kim Prov',
        sekretess: { lagrum: 'OSL 23:2', underProvning: false },
        parter: [{ slag: 'enskild', namn: 'Kim Prov', epost: 'kim@hem.example' }],
      },
      [
        {
          titel: 'Anmälan',
          titelSkyddad: 'Anmälan om Kim Prov',
          sekretess: { lagrum: 'OSL 23:2', underProvning: false },
          avsandare: 'Rektor Prov',
        },
      ],
    );
    for (const vy of ['intern', 'offentlig', 'webb']) {
      const text = await blad(id, vy);
      expect(text).toContain('OSL 23:2');
      expect(text).not.toMatch(/Kim Prov|kim@hem|Orosanmälan|Rektor Prov/u);
    }
  });

  it('ett ärende i en annan nämnd finns inte, och formatet krävs', async () => {
    const id = await arende({});
    const fraga = async (namnd: string, val: string): Promise<number> =>
      (await p.app.fraga('GET', `/api/namnder/${namnd}/arenden/${id}/blad${val}`, { kaka: linnea })).status;
    expect(await fraga(p.kommun.annanNamndId, '?format=pdf')).toBe(404);
    expect([await fraga(p.kommun.namndId, ''), await fraga(p.kommun.namndId, '?format=exe')]).toEqual([400, 400]);
  });

  it('arbetsordningen är reglementet som det gällde den dagen', async () => {
    const stig = (val: string): string => `/api/namnder/${p.kommun.namndId}/reglemente/fil?format=html${val}`;
    await p.app.som(async () =>
      p.app.fa(AntaReglemente).anta({
        namndId: p.kommun.namndId,
        giltigFran: '2031-01-01',
        regler: { justeringsdagar: 9, beslutad: 'Kommunfullmäktige 2030-11-20 § 12' },
      }),
    );
    const text = async (val: string): Promise<string> =>
      (await p.app.fraga<string>('GET', stig(val), { kaka: linnea })).kropp.replace(/<[^>]*>/gu, ' ');
    expect(await text('&datum=2031-06-01')).toMatch(
      /Antaget: Kommunfullmäktige 2030-11-20 § 12\. Gäller från 1.januari 2031/u,
    );
    expect(await text('&datum=2031-06-01')).toContain('senast nio dagar efter');
    expect(await text('')).not.toContain('senast nio dagar efter');
  });

  it('PDF i båda standarderna och Word', async () => {
    const id = await arende({ arendemening: 'På papper' }, [{ titel: 'Brev' }]);
    for (const format of ['pdf', 'pdf-a', 'docx']) {
      const svar = await p.app.fraga<unknown>(
        'GET',
        `/api/namnder/${p.kommun.namndId}/arenden/${id}/blad?format=${format}`,
        {
          kaka: linnea,
        },
      );
      expect([svar.status, svar.huvuden['content-disposition']?.includes('arendeblad-')]).toEqual([200, true]);
    }
  });
});
