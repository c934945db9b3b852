import { ArendeForrad, RegistreraArende } from '#diarium';
import { nyttId } from '#plattform';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import {
  beslut,
  KEDJAN,
  MOTESDAG,
  nyParagraf,
  oppnatMote,
  type Provmote,
  taUpp,
  tid,
  uppropet,
} from '../../../../test/stod/provmote.js';
import { LasMotesfakta } from '../fakta/las-motesfakta.service.js';
import { AntecknaNarvaro } from '../narvaro/anteckna-narvaro.service.js';
import { HallSammantrade } from '../sammantrade/hall-sammantrade.service.js';
import { AntecknaAvvikelse } from './anteckna-avvikelse.service.js';
import { AntecknaMening } from './anteckna-mening.service.js';
import { Besluta } from './besluta.service.js';
import { ForeslaParagraf } from './foresla-paragraf.service.js';
import type { NyParagraf, Omrostning } from './paragraf.typer.js';
import { RattaTjanstgoring } from './ratta-tjanstgoring.service.js';
import { Rosta } from './rosta.service.js';
import { SkrivParagraf } from './skriv-paragraf.service.js';
import { TaUppParagraf } from './ta-upp-paragraf.service.js';
import { Yrka } from './yrka.service.js';

let p: Provapp;
let k: Provkommun;
let m: Provmote;

const id = (namn: string): string => m.person(namn);
const vagras = async (gor: () => Promise<unknown>, kod: string): Promise<void> => {
  await expect(p.som(gor)).rejects.toMatchObject({ kod });
};

beforeAll(async () => {
  p = await provapp(KEDJAN);
  k = await skapaProvkommun(p);
  m = await oppnatMote(p, k, 12);
});
afterAll(async () => {
  await p.bort();
});

describe('uppropet', () => {
  it('har varje person en gång och läsbara omfång', async () => {
    const rader = uppropet(m);
    const satt = (r: typeof rader) => () => p.fa(AntecknaNarvaro).satt(m.namndId, m.id, r);
    await vagras(satt([...rader, rader[0]!]), 'MOTE.NARVARO_DUBBEL');
    await vagras(satt([{ ...rader[0]!, paragrafer: '12-9' }]), 'MOTE.OMFANG');
    await vagras(() => p.fa(AntecknaNarvaro).valjJusterare(m.namndId, m.id, []), 'MOTE.JUSTERARE_SAKNAS');
    const bo = [{ personId: id('Bo Sand'), paragrafer: null }];
    await vagras(() => p.fa(AntecknaNarvaro).valjJusterare(m.namndId, m.id, bo), 'MOTE.INTE_I_UPPROPET');
    await vagras(() => p.fa(AntecknaNarvaro).satt(m.namndId, m.id, rader, 1), 'KLUBBA.INAKTUELL');
  });
});

describe('att ta upp en paragraf', () => {
  const fall: readonly (readonly [string, () => Partial<NyParagraf>, string])[] = [
    [
      'två av fem efter jäv',
      () => ({ jav: [id('Håkan Lindqvist'), id('Yasmin Torabi'), id('Örjan Ek')] }),
      'MOTE.INTE_BESLUTSFOR',
    ],
    [
      'någon som inte är där tjänstgör',
      () => ({ tjanstgorande: [...nyParagraf(m, 1).tjanstgorande, { personId: id('Ida Holm') }] }),
      'MOTE.INTE_NARVARANDE',
    ],
    [
      'fler än platserna',
      () => ({ tjanstgorande: [...nyParagraf(m, 1).tjanstgorande, { personId: id('Bo Sand') }] }),
      'MOTE.FOR_MANGA',
    ],
    ['den jävige leder', () => ({ jav: [id('Amina Warsame')] }), 'MOTE.ORDFORANDE_TJANSTGOR_INTE'],
    [
      'en ersättare som inte tjänstgör leder',
      () => ({ ordforandeId: id('Bo Sand') }),
      'MOTE.ORDFORANDE_TJANSTGOR_INTE',
    ],
    ['ett ärende utanför listan utan att nämnden gått med på det', () => ({ punktId: null }), 'MOTE.INTE_PA_LISTAN'],
    ['punkten på ett annat ärende', () => ({ arendeId: null }), 'MOTE.ANNAT_ARENDE'],
    ['en punkt som inte finns', () => ({ punktId: nyttId() }), 'KLUBBA.SAKNAS'],
    ['en främmande handling', () => ({ handlingar: [nyttId()] }), 'KLUBBA.SAKNAS'],
  ];
  it.each(fall)('vägras: %s', async (_vad, over, kod) => {
    await vagras(() => p.fa(TaUppParagraf).taUpp(m.namndId, nyParagraf(m, 1, over())), kod);
  });

  it('går med ersättare i den jäviges ställe', async () => {
    const tjanstgorande = [
      ...nyParagraf(m, 1).tjanstgorande,
      { personId: id('Bo Sand'), forPersonId: id('Åsa Nyberg') },
    ];
    const paragraf = await taUpp(p, m, 1, { tjanstgorande, jav: [id('Åsa Nyberg')] });
    await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut()));
  });

  it('utanför listan antecknas som en avvikelse', async () => {
    const arende = await p.som(() =>
      p.fa(RegistreraArende).registrera({ namndId: m.namndId, arendemening: 'Brådskande' }),
    );
    const extra = { punktId: null, arendeId: arende.id, titel: 'Brådskande', extraSkal: 'Alla närvarande är överens.' };
    const paragraf = await taUpp(p, m, 0, { ...extra, typ: 'beslut' });
    const { paragrafer } = await p.fa(LasMotesfakta).las(m.namndId, m.id);
    expect(paragrafer.find((en) => en.id === paragraf)?.titel).toBe('Brådskande');
    await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut()));
  });

  it('fyller ut det som inte sägs: punkten, uppropet, 1:e vice när ordföranden är jävig', async () => {
    const fyllt = await p
      .fa(ForeslaParagraf)
      .fyll(m.namndId, m.id, { punktId: m.punkter[2]!, jav: [id('Amina Warsame')] });
    expect(fyllt).toMatchObject({
      titel: 'Ärende nummer 2',
      ordforandeId: id('Håkan Lindqvist'),
      arendeId: m.arenden[1]?.id,
    });
    expect(fyllt.tjanstgorande).toHaveLength(5);
  });
});

describe('i en upptagen paragraf', () => {
  const oppen = (over: Partial<Extract<Omrostning, { sluten: false }>> = {}): Omrostning => ({
    sluten: false,
    jaInnebar: 'bifall',
    nejInnebar: 'avslag',
    ja: [],
    nej: [],
    avstar: [],
    ovriga: 'ja',
    ...over,
  });

  it('röstas det av just dem som tjänstgör, och ordföranden avgör', async () => {
    const paragraf = await taUpp(p, m, 3);
    const rosta = (o: Omrostning) => () => p.fa(Rosta).rosta(m.namndId, paragraf, o);
    await vagras(rosta(oppen({ nej: [id('Bo Sand')] })), 'MOTE.ROSTER_STAMMER_INTE');
    const lika = { nej: [id('Håkan Lindqvist'), id('Yasmin Torabi')], ja: [id('Örjan Ek'), id('Åsa Nyberg')] };
    await vagras(rosta(oppen({ ...lika, avstar: [id('Amina Warsame')] })), 'MOTE.ORDFORANDEN_MASTE_ROSTA');
    const { id: forsta } = await p.som(rosta(oppen()));
    const ratta = {
      tjanstgorande: nyParagraf(m, 3).tjanstgorande,
      jav: [id('Örjan Ek')],
      ordforandeId: id('Amina Warsame'),
    };
    const rattaNu = () => p.fa(RattaTjanstgoring).ratta(m.namndId, paragraf, 1, ratta, 'Örjan är jävig.');
    await expect(p.som(rattaNu)).rejects.toThrow(/har en omröstning/);
    await p.som(() => p.fa(Rosta).taBort(m.namndId, paragraf, forsta));
    await p.som(rattaNu);
    expect(await p.som(rosta(oppen({ nej: [id('Håkan Lindqvist'), id('Yasmin Torabi')] })))).toMatchObject({
      utfall: 'ja',
      utslagsrost: true,
    });
    await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut()));
    await vagras(rosta(oppen()), 'MOTE.REDAN_AVGJORD');
    await vagras(
      () => p.fa(Yrka).yrka(m.namndId, paragraf, { typ: 'bifall', av: [id('Åsa Nyberg')] }),
      'MOTE.REDAN_AVGJORD',
    );
  });

  it('är sluten omröstning bara antal, med lottning när det är lika', async () => {
    const paragraf = await taUpp(p, m, 4, { typ: 'val' });
    const rosta = (antal: [number, number], lottning: string | null) => () =>
      p.fa(Rosta).rosta(m.namndId, paragraf, {
        sluten: true,
        roster: [
          { alternativ: 'Anna', antal: antal[0] },
          { alternativ: 'Bertil', antal: antal[1] },
        ],
        blanka: 5 - antal[0] - antal[1],
        lottning,
      });
    await vagras(rosta([2, 2], null), 'MOTE.LOTTNING');
    await vagras(rosta([3, 2], 'Anna'), 'MOTE.LOTTNING');
    expect(await p.som(rosta([2, 2], 'Bertil'))).toMatchObject({ utfall: 'Bertil' });
    await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut()));
    const fakta = await p.fa(LasMotesfakta).las(m.namndId, m.id);
    const [o] = fakta.paragrafer.find((en) => en.id === paragraf)?.omrostningar ?? [];
    expect(JSON.stringify(o)).not.toContain(id('Åsa Nyberg'));
  });

  it('följer ärendet med beslutet', async () => {
    const status = async (plats: number): Promise<unknown> =>
      (await p.fa(ArendeForrad).hamta(m.namndId, m.arenden[plats - 1]!.id))?.status;
    for (const [plats, utfall, vantat] of [
      [5, 'enligt_forslag', 'beslutat'],
      [6, 'aterremiss', 'bereds'],
      [7, 'bordlagd', 'bereds'],
    ] as const) {
      const paragraf = await taUpp(p, m, plats);
      await vagras(() => p.fa(Besluta).besluta(m.namndId, paragraf, { punkter: [' '], utfall }), 'MOTE.BESLUT_SAKNAS');
      await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, { ...beslut(), utfall }));
      expect(await status(plats)).toBe(vantat);
    }
  });

  it('reserverar sig bara den som deltog; andra antecknar', async () => {
    const paragraf = await taUpp(p, m, 8);
    const bo = [{ personId: id('Bo Sand') }];
    await vagras(
      () => p.fa(Besluta).besluta(m.namndId, paragraf, { ...beslut(), deltarInte: [id('Bo Sand')] }),
      'MOTE.DELTAR_INTE',
    );
    await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, { ...beslut(), deltarInte: [id('Örjan Ek')] }));
    const mening =
      (slag: 'reservation' | 'protokollsanteckning', av: readonly ({ personId: string } | { parti: string })[]) => () =>
        p.fa(AntecknaMening).anteckna(m.namndId, paragraf, { slag, text: 'Så här.', av });
    await vagras(mening('reservation', bo), 'MOTE.RESERVATION_UTAN_DELTAGANDE');
    await vagras(mening('reservation', [{ personId: id('Örjan Ek') }]), 'MOTE.RESERVATION_UTAN_DELTAGANDE');
    await vagras(mening('reservation', [{ parti: 'V' }]), 'MOTE.RESERVATION_UTAN_DELTAGANDE');
    await vagras(mening('protokollsanteckning', []), 'MOTE.MENING_UTAN_PERSON');
    await p.som(mening('reservation', [{ parti: 'S' }]));
    await p.som(mening('protokollsanteckning', bo));
    const { paragrafer } = await p.fa(LasMotesfakta).las(m.namndId, m.id);
    const reservation = paragrafer.find((en) => en.id === paragraf)?.meningar.find((en) => en.slag === 'reservation');
    expect(reservation?.av.map((av) => av.personId)).toEqual([id('Amina Warsame'), id('Åsa Nyberg')]);
  });

  it('deltar alla i myndighetsutövning mot enskild (KL 4:26)', async () => {
    const paragraf = await taUpp(p, m, 9, { provningsform: 'forvaltningsbesvar' });
    await vagras(
      () => p.fa(Besluta).besluta(m.namndId, paragraf, { ...beslut(), deltarInte: [id('Örjan Ek')] }),
      'MOTE.DELTAR_INTE_ENSKILD',
    );
    await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut()));
  });

  it('står ett återtaget yrkande kvar men räknas inte', async () => {
    const paragraf = await taUpp(p, m, 10);
    const yrka = (namn: string) => () => p.fa(Yrka).yrka(m.namndId, paragraf, { typ: 'avslag', av: [id(namn)] });
    await vagras(yrka('Bo Sand'), 'MOTE.YRKAR_INTE');
    const yrkande = await p.som(yrka('Håkan Lindqvist'));
    const aterremiss = (papper: boolean) => () =>
      p.fa(Yrka).yrka(m.namndId, paragraf, { typ: 'aterremiss', av: [id('Håkan Lindqvist')] }, papper);
    await vagras(aterremiss(false), 'MOTE.YRKANDE_UTAN_TEXT');
    const avskrivet = await p.som(aterremiss(true));
    await p.som(() => p.fa(Yrka).aterta(m.namndId, paragraf, avskrivet));
    await p.som(() => p.fa(Yrka).aterta(m.namndId, paragraf, yrkande));
    const { paragrafer } = await p.fa(LasMotesfakta).las(m.namndId, m.id);
    expect(paragrafer.find((en) => en.id === paragraf)?.yrkanden).toEqual([]);
    await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut()));
  });
});

it('en annan nämnd når inte paragrafen', async () => {
  const paragraf = await taUpp(p, m, 11);
  await vagras(() => p.fa(Besluta).besluta(k.annanNamndId, paragraf, beslut()), 'KLUBBA.SAKNAS');
  await vagras(() => p.fa(SkrivParagraf).skriv(k.annanNamndId, paragraf, 1, { titel: 'Annat' }), 'KLUBBA.SAKNAS');
  const avvikelse = { paragrafId: nyttId(), regel: 'KL 6:27', kommentar: 'Något.' };
  await vagras(() => p.fa(AntecknaAvvikelse).anteckna(m.namndId, m.id, avvikelse), 'KLUBBA.SAKNAS');
  await p.som(() => p.fa(Besluta).besluta(m.namndId, paragraf, beslut()));
});

it('efter slutet skrivs bara texten', async () => {
  p.klocka.satt(tid(MOTESDAG, '21:00'));
  await p.som(() => p.fa(HallSammantrade).avsluta(m.namndId, m.id, '21:00'));
  const { paragrafer } = await p.fa(LasMotesfakta).las(m.namndId, m.id);
  const paragraf = paragrafer[0]!;
  await vagras(() => p.fa(Besluta).besluta(m.namndId, paragraf.id, beslut('Något annat.')), 'MOTE.INTE_OPPNAT');
  await vagras(() => p.fa(TaUppParagraf).taUpp(m.namndId, nyParagraf(m, 12)), 'MOTE.INTE_OPPNAT');
  await vagras(
    () => p.fa(SkrivParagraf).skriv(m.namndId, paragraf.id, paragraf.version - 1, { titel: 'Annat' }),
    'KLUBBA.INAKTUELL',
  );
  await p.som(() =>
    p.fa(SkrivParagraf).skriv(m.namndId, paragraf.id, paragraf.version, { sammanfattning: 'Renskriven.' }),
  );
});
