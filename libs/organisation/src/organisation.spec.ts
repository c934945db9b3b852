import { DomanFel, franDatabasfel } from '#plattform';
import { DataSource } from 'typeorm';
import { type Provapp, provapp } from '../../../test/stod/provapp.js';
import { type Provkommun, skapaProvkommun } from '../../../test/stod/provkommun.js';
import { Organisation } from './organisation.service.js';
import { AndraPerson } from './person/andra-person.service.js';
import { AntaReglemente } from './reglemente/anta-reglemente.service.js';
import { UtseFrislappare } from './reglemente/utse-frislappare.service.js';
import { SkapaPerson } from './person/skapa-person.service.js';
import { AvslutaUppdrag } from './uppdrag/avsluta-uppdrag.service.js';
import { TillsattUppdrag } from './uppdrag/tillsatt-uppdrag.service.js';

describe('organisationen', () => {
  let prov: Provapp;
  let k: Provkommun;
  let organisation: Organisation;
  const person = (namn: string): string => k.personer.get(namn) ?? '';
  const nyPerson = async (namn: string): Promise<string> => prov.fa(SkapaPerson).skapa({ namn });
  /** Felets kod, eller null när det gick. */
  const nekas = async (gor: () => Promise<unknown>): Promise<string | null> => {
    try {
      await prov.som(gor);
      return null;
    } catch (fel) {
      const domanFel = fel instanceof DomanFel ? fel : franDatabasfel(fel);
      if (domanFel === null) throw fel;
      expect(domanFel.text).toMatch(/^[A-ZÅÄÖ].*\.$/u);
      return domanFel.kod;
    }
  };

  let nr = 0;
  beforeAll(async () => {
    prov = await provapp();
    organisation = prov.fa(Organisation);
  });
  beforeEach(async () => {
    nr += 1;
    k = await skapaProvkommun(prov, { namn: `Ekbacka ${String(nr)}`, konton: false });
  });
  afterAll(async () => {
    await prov.bort();
  });

  it('ger dagens uppdrag: presidiet, ledamöterna i platsordning, ersättarna i turordning', async () => {
    const uppdrag = await organisation.uppdragDen(k.namndId, '2026-03-12');
    expect(uppdrag.map((u) => [u.roll, u.namn, u.parti, u.plats])).toEqual([
      ['ordforande', 'Amina Warsame', 'S', 1],
      ['forste_vice', 'Håkan Lindqvist', 'M', 2],
      ['ledamot', 'Yasmin Torabi', 'M', 3],
      ['ledamot', 'Örjan Ek', 'V', 4],
      ['ledamot', 'Åsa Nyberg', 'S', 5],
      ['ersattare', 'Bo Sand', 'S', null],
      ['ersattare', 'Ida Holm', 'M', null],
      ['personalforetradare', 'Per Ask', null, null],
      ['personalforetradarersattare', 'Siv Berg', null, null],
    ]);
    expect(await organisation.uppdragDen(k.namndId, '2022-12-31')).toEqual([]);
  });

  it('kallar varje ledamot och ersättare, personalföreträdaren men inte dennes ersättare (KL 6:17, 7:18)', async () => {
    const mottagare = await organisation.mottagareAvKallelse(k.namndId, '2026-03-12');
    expect(mottagare.map((m) => m.namn)).not.toContain('Siv Berg');
    expect(mottagare).toHaveLength(8);
    const skyddade = mottagare.filter((m) => m.skyddad);
    expect(skyddade.map((m) => [m.namn, m.epost])).toEqual([['Örjan Ek', 'rjanek@ekbacka.example']]);
  });

  it('låter ordföranden och den utsedda frisläppa; är ordföranden borta träder vice in', async () => {
    const utsedd = async (): Promise<boolean> =>
      organisation.farFrislappa(k.namndId, person('Linnea Stråberg'), '2026-03-12');
    const far = (namn: string): Promise<boolean> => organisation.farFrislappa(k.namndId, person(namn), '2026-03-12');
    expect([await far('Amina Warsame'), await far('Håkan Lindqvist'), await far('Linnea Stråberg')]).toEqual([
      true,
      false,
      false,
    ]);
    await prov.som(() => prov.fa(UtseFrislappare).utse(k.namndId, person('Linnea Stråberg'), 1));
    expect(await utsedd()).toBe(true);
    const ordforande = (await organisation.uppdragDen(k.namndId, '2026-03-12'))[0];
    await prov.som(() => prov.fa(AvslutaUppdrag).avsluta(k.namndId, ordforande?.id ?? '', 1, '2026-03-11'));
    expect([await far('Amina Warsame'), await far('Håkan Lindqvist')]).toEqual([false, true]);
  });

  describe('ett uppdrag', () => {
    const tillsatt = (personId: string, val: object): Promise<string | null> =>
      nekas(() =>
        prov
          .fa(TillsattUppdrag)
          .tillsatt({ namndId: k.namndId, personId, roll: 'ledamot', parti: 'S', fran: '2026-03-01', ...val }),
      );

    it('nekas på en plats som någon har, i ett presidium som är besatt och för den som redan har ett', async () => {
      const ny = await prov.som(() => nyPerson('Nils Ny'));
      expect(await tillsatt(ny, { plats: 3 })).toBe('ORGANISATION.PLATS_UPPTAGEN');
      expect(await tillsatt(ny, { roll: 'ordforande' })).toBe('ORGANISATION.PRESIDIET_UPPTAGET');
      expect(await tillsatt(ny, { roll: 'ersattare', turordning: 1 })).toBe('ORGANISATION.TURORDNING_UPPTAGEN');
      expect(await tillsatt(ny, { plats: 6 })).toBe('ORGANISATION.PLATS_FINNS_INTE');
      expect(await tillsatt(ny, { parti: ' ' })).toBe('ORGANISATION.PARTI_SAKNAS');
      expect(await tillsatt(ny, { roll: 'ersattare', plats: 2 })).toBe('ORGANISATION.PLATS_GAR_INTE');
      expect(await tillsatt(ny, { till: '2026-02-01' })).toBe('ORGANISATION.SLUT_FORE_START');
      expect(await tillsatt(person('Bo Sand'), {})).toBe('ORGANISATION.HAR_UPPDRAG');
    });

    it('kan bytas dagen efter att det förra slutat: fyllnadsval', async () => {
      const yasmin = (await organisation.uppdragDen(k.namndId, '2026-03-01')).find((u) => u.namn === 'Yasmin Torabi');
      await prov.som(() => prov.fa(AvslutaUppdrag).avsluta(k.namndId, yasmin?.id ?? '', 1, '2026-03-31'));
      const ny = await prov.som(() => nyPerson('Nils Ny'));
      expect(await tillsatt(ny, { plats: 3, parti: 'M', fran: '2026-03-31' })).toBe('ORGANISATION.PLATS_UPPTAGEN');
      expect(await tillsatt(ny, { plats: 3, parti: 'M', fran: '2026-04-01' })).toBeNull();
      const plats3 = async (datum: string): Promise<string | undefined> =>
        (await organisation.uppdragDen(k.namndId, datum)).find((u) => u.plats === 3)?.namn;
      expect([await plats3('2026-03-31'), await plats3('2026-04-01')]).toEqual(['Yasmin Torabi', 'Nils Ny']);
    });

    it('ges bara en gång när två gör det samtidigt', async () => {
      const nya = await prov.som(async () => [await nyPerson('Ett'), await nyPerson('Två'), await nyPerson('Tre')]);
      const svar = await Promise.all(nya.map((id) => tillsatt(id, { roll: 'andre_vice', fran: '2026-05-01' })));
      expect(svar.filter((kod) => kod === null)).toHaveLength(1);
      expect(svar.filter((kod) => kod === 'ORGANISATION.PRESIDIET_UPPTAGET')).toHaveLength(2);
    });

    it('avslutas inte med en gammal version, och inte i en annan nämnd', async () => {
      const u = (await organisation.uppdragDen(k.namndId, '2026-03-01'))[2];
      const avsluta = (namndId: string, version: number): Promise<string | null> =>
        nekas(() => prov.fa(AvslutaUppdrag).avsluta(namndId, u?.id ?? '', version, '2026-06-30'));
      expect(await avsluta(k.annanNamndId, 1)).toBe('KLUBBA.SAKNAS');
      expect(await avsluta(k.namndId, 1)).toBeNull();
      expect(await nekas(() => prov.fa(AvslutaUppdrag).avsluta(k.namndId, u?.id ?? '', 1, '2026-05-31'))).toBe(
        'KLUBBA.INAKTUELL',
      );
    });
  });

  describe('ett nytt reglemente', () => {
    const anta = (giltigFran: string, regler: object): Promise<string | null> =>
      nekas(() => prov.fa(AntaReglemente).anta({ namndId: k.namndId, giltigFran, regler }));

    it('gäller från sin dag och ärver det som inte ändrats; det förra gäller dagen före', async () => {
      expect(await anta('2026-07-01', { kallelsedagar: 10 })).toBeNull();
      const [fore, efter] = [
        await organisation.reglementeDen(k.namndId, '2026-06-30'),
        await organisation.reglementeDen(k.namndId, '2026-07-01'),
      ];
      expect([fore.kallelsedagar, fore.giltigTill]).toEqual([7, '2026-06-30']);
      expect([efter.kallelsedagar, efter.giltigTill, efter.platser]).toEqual([10, null, 5]);
      expect(efter.inkallelseordning).toEqual({ S: ['S', 'V'], V: ['V', 'S'], M: ['M'] });
    });

    it('nekas när det strider mot lagen, mot sig självt eller mot det som redan gäller', async () => {
      expect(await anta('2026-07-01', { justeringsdagar: 15 })).toBe('ORGANISATION.REGLEMENTE_BRISTER');
      expect(await anta('2026-07-01', { antalJusterare: 0 })).toBe('ORGANISATION.REGLEMENTE_BRISTER');
      expect(await anta('2026-07-01', { digitalJustering: true })).toBe('ORGANISATION.REGLEMENTE_BRISTER');
      expect(await anta('2026-07-01', { distans: true })).toBe('ORGANISATION.REGLEMENTE_BRISTER');
      expect(await anta('2026-07-01', { tillaggsdagar: 8 })).toBe('ORGANISATION.REGLEMENTE_BRISTER');
      expect(await anta('2026-07-01', { inkallelseordning: { S: ['V', 'S'] } })).toBe(
        'ORGANISATION.REGLEMENTE_BRISTER',
      );
      expect(await anta('2026-07-01', { platser: 4 })).toBe('ORGANISATION.PLATS_BESATT');
      expect(await anta('2023-01-01', {})).toBe('ORGANISATION.REGLEMENTE_SENARE');
    });
  });

  it('skriver vad som hänt i nämndens kedja, men aldrig någons kontaktuppgifter', async () => {
    await prov.som(() => prov.fa(AndraPerson).andra(person('Örjan Ek'), 1, { epost: 'hemlig@ekbacka.example' }));
    const rader = await prov.app
      .get(DataSource)
      .query<{ typ: string; rad: string }[]>('select typ, h::text as rad from handelse h order by kedja, nr');
    const allt = rader.map((rad) => rad.rad).join('\n');
    expect(rader.map((rad) => rad.typ)).toEqual(
      expect.arrayContaining(['organ.skapat', 'reglemente.antaget', 'uppdrag.tillsatt', 'person.andrad']),
    );
    expect(allt).not.toContain('@ekbacka.example');
    expect(allt).not.toContain('08-465');
  });
});
