import { addDays, kallelse } from '#regelverk';
import { FORVALD_UTGANG, skaGaUt, svenskTid, utgangssteg } from './utgang.js';

/** Sammanträde, kallelsedagar, och dagen och UTC-tiden då kallelsen ska gå: påsk, jul, sommartid, Kristi himmelsfärd. */
const FALL: readonly [string, string, number, string, string][] = [
  ['en vanlig vecka', '2026-10-15', 7, '2026-10-08', '07:00'],
  ['över påsken', '2026-04-09', 5, '2026-04-02', '07:00'],
  ['över påsken', '2026-04-09', 7, '2026-04-02', '07:00'],
  ['över påsken', '2026-04-09', 10, '2026-03-30', '07:00'],
  ['annandag påsk är sista dagen', '2026-04-13', 7, '2026-04-02', '07:00'],
  ['över jul', '2026-12-31', 5, '2026-12-23', '08:00'],
  ['över jul', '2026-12-31', 7, '2026-12-23', '08:00'],
  ['över jul', '2026-12-31', 10, '2026-12-21', '08:00'],
  ['över nyår', '2027-01-08', 7, '2026-12-30', '08:00'],
  ['sommartiden börjar söndagen emellan', '2026-04-02', 5, '2026-03-27', '08:00'],
  ['sommartiden har just börjat', '2026-04-06', 7, '2026-03-30', '07:00'],
  ['sommartiden slutar söndagen emellan', '2026-10-29', 5, '2026-10-23', '07:00'],
  ['sommartiden har just slutat', '2026-11-02', 7, '2026-10-26', '08:00'],
  ['Kristi himmelsfärds dag', '2026-05-21', 7, '2026-05-13', '07:00'],
];

describe('kallelsens väg ut, med klockan ställd', () => {
  it.each(FALL)('%s: sammanträde %s, %i dagar före, går %s kl. 09.00 (%s UTC)', (_namn, datum, dagar, dag, utc) => {
    const frister = kallelse({ sammantrade: datum, kallelsedagar: dagar, tillaggsdagar: 3 });
    expect(frister.rekommenderadKallelse).toBe(dag);
    const lage = (idag: string, tid: string) => ({
      kallelsedag: frister.rekommenderadKallelse,
      senastKallelse: frister.senastKallelse,
      idag,
      tid,
      installning: FORVALD_UTGANG,
    });
    const nu = new Date(`${dag}T${utc}:00Z`);
    const strax = svenskTid(new Date(nu.getTime() - 60_000));
    expect([strax, svenskTid(nu)]).toEqual(['08:59', '09:00']);
    expect(skaGaUt(lage(addDays(dag, -1), '23:59'))).toBe(false);
    expect(skaGaUt(lage(dag, strax))).toBe(false);
    expect(skaGaUt(lage(dag, svenskTid(nu)))).toBe(true);
    expect(skaGaUt(lage(frister.senastKallelse, '23:59'))).toBe(true);
    expect(skaGaUt(lage(addDays(frister.senastKallelse, 1), '09:00'))).toBe(false);
  });

  const lage = (idag: string, tid = '09:00') => ({
    kallelsedag: '2026-04-02',
    senastKallelse: '2026-04-04',
    idag,
    tid,
    installning: { klockslag: '09:00', paminnDagar: [7, 3] },
  });

  it.each([
    ['2026-03-25', null],
    ['2026-03-26', 'paminnelse:7'],
    ['2026-03-29', 'paminnelse:7'],
    ['2026-03-30', 'paminnelse:3'],
    ['2026-04-01', 'larm:fore'],
    ['2026-04-02', 'larm:dagen'],
    ['2026-04-03', 'larm:dagen'],
    ['2026-04-04', 'larm:sista'],
    ['2026-04-05', 'larm:sent'],
  ])('en lista som inte är frisläppt, %s: %s', (idag, steg) => {
    expect(utgangssteg(lage(idag))?.steg ?? null).toBe(steg);
  });

  it('larmar på fredagen när kallelsedagen är en måndag, och säger ingenting före klockslaget', () => {
    const mandag = { ...lage('2026-10-23'), kallelsedag: '2026-10-26', senastKallelse: '2026-10-26' };
    expect(utgangssteg(mandag)).toEqual({ steg: 'larm:fore', larm: true });
    expect(utgangssteg({ ...mandag, tid: '08:59' })).toBeNull();
  });

  it('följer nämndens eget klockslag', () => {
    const eget = { ...lage('2026-04-02', '09:00'), installning: { klockslag: '13:30', paminnDagar: [] } };
    expect(skaGaUt(eget)).toBe(false);
    expect(skaGaUt({ ...eget, tid: '13:30' })).toBe(true);
  });
});
