import { rubrikdelar, startrubrik } from './startrubrik.js';

const IDAG = '2026-10-06';
const rad = { namndId: 'n', namnd: 'Nämnden', lank: '/' };
const kallelse = {
  ...rad,
  sammantradeId: 's',
  datum: '2026-10-15',
  start: '18:30',
  plats: 'Salen',
  dagarKvar: 9,
  tillstand: 'kallat',
  kallad: true,
  oppet: true,
  distans: false,
  svar: null,
  svarTid: null,
  justerasSenast: '2026-10-29',
};
const skrivelse = {
  ...rad,
  skrivelseId: 'k',
  rubrik: 'Feriepraktik',
  dnr: null,
  arendeId: null,
  tillstand: 'utkast' as const,
  vantarPa: null,
  sedan: null,
  aterlamnadSkal: null,
  frist: { dag: '2026-10-08', dagarKvar: 2, vad: 'handlingar', sammantradeId: 's', sammantradesdag: '2026-10-15' },
};

describe('rubriken på Start', () => {
  it('säger sekreterarens hinder med serverns ord', () => {
    const steg = [
      {
        ...rad,
        dag: '2026-10-08',
        dagarKvar: 2,
        sammantradeId: 's',
        sammantradesdag: '2026-10-15',
        steg: 'kallelse' as const,
        text: '',
        antalHinder: 3,
      },
    ];
    const rubrik = 'Kallelsen ska ut på torsdag. Tre saker hindrar.';
    expect(startrubrik({ hinder: { rubrik, steg, hinder: [] }, skrivelser: { rader: [skrivelse] } }, IDAG)).toBe(
      rubrik,
    );
  });

  it('frågar ledamoten om den kommer, tills hon har svarat', () => {
    expect(startrubrik({ kallelser: { rader: [kallelse] } }, IDAG)).toBe('Kommer du torsdag 15 oktober kl. 18.30?');
    expect(startrubrik({ kallelser: { rader: [{ ...kallelse, svar: 'kommer' }] } }, IDAG)).toBe(
      'Nästa sammanträde är torsdag 15 oktober kl. 18.30',
    );
  });

  it('sätter underskriften före svaret', () => {
    const justera = {
      rader: [
        {
          ...rad,
          dag: '2026-10-10',
          dagarKvar: 4,
          sammantradeId: 's',
          sammantradesdag: '2026-09-17',
          delId: 'd',
          paragrafer: '§§ 1–4',
          roll: 'justerare' as const,
          sedan: '2026-10-01',
        },
      ],
    };
    expect(startrubrik({ justera, kallelser: { rader: [kallelse] } }, IDAG)).toBe(
      'Protokollet från torsdag 17 september väntar på din underskrift',
    );
  });

  it('säger när handläggarens närmaste skrivelse ska vara klar, eller skulle ha varit det', () => {
    expect(startrubrik({ skrivelser: { rader: [skrivelse] } }, IDAG)).toBe(
      'En tjänsteskrivelse ska vara klar på torsdag',
    );
    const sen = { ...skrivelse, frist: { ...skrivelse.frist, dag: '2026-10-02', dagarKvar: -4 } };
    expect(startrubrik({ skrivelser: { rader: [sen] } }, IDAG)).toBe(
      'En tjänsteskrivelse skulle ha varit klar fredag 2 oktober',
    );
    expect(startrubrik({ godkannande: { rader: [skrivelse, skrivelse] } }, IDAG)).toBe(
      'Två tjänsteskrivelser väntar på dig',
    );
  });

  it('säger att inget väntar när inget gör det', () => {
    expect(startrubrik({}, IDAG)).toBe('Inget väntar på dig');
  });

  it('väntar bara på de delar som kan avgöra', () => {
    expect(rubrikdelar(['nytt', 'sammantraden', 'kallelser', 'drift'])).toEqual(['kallelser', 'sammantraden']);
  });
});
