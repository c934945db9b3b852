import { byggPlankalender, type Planhandelse } from './plankalender.js';

const GRUND = { namn: 'UAN: sammanträdesordning 2027', stampel: '2026-11-19T11:00:00.000Z' };
const MOTE: Planhandelse = {
  uid: 'a-1@ekbacka.example',
  sekvens: 1,
  titel: 'Utbildnings- och arbetsmarknadsnämnden: sammanträde',
  datum: '2027-03-28',
  start: '18:30',
  upptar: true,
  plats: 'Stora salen, Ekbacka',
};
const HALLTID: Planhandelse = {
  uid: 'a-2@ekbacka.example',
  sekvens: 0,
  titel: 'Inlämning',
  datum: '2026-12-28',
  upptar: false,
};

const rader = (...handelser: Planhandelse[]): string[] =>
  byggPlankalender({ ...GRUND, handelser })
    .replace(/\r\n /gu, '')
    .split('\r\n');

describe('sammanträdesordningen som kalenderfil', () => {
  it('har sammanträdet i svensk tid, två timmar när slutet inte är känt', () => {
    expect(rader(MOTE)).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:a-1@ekbacka.example',
        'SEQUENCE:1',
        'DTSTAMP:20261119T110000Z',
        'DTSTART;TZID=Europe/Stockholm:20270328T183000',
        'DTEND;TZID=Europe/Stockholm:20270328T203000',
        'LOCATION:Stora salen\\, Ekbacka',
        'TRANSP:OPAQUE',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(rader({ ...MOTE, slut: '20:45' })).toContain('DTEND;TZID=Europe/Stockholm:20270328T204500');
  });

  it('har en hålltid utan klockslag som en hel dag som inte upptar någon', () => {
    const fil = rader(HALLTID);
    expect(fil).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261228', 'TRANSP:TRANSPARENT']));
    expect(fil.filter((rad) => rad.startsWith('DTEND'))).toEqual([]);
    expect(rader({ ...HALLTID, start: '12:00' })).toContain('DTSTART;TZID=Europe/Stockholm:20261228T120000');
  });

  it('säger vad som är inställt, och låter ingen lägga till egna rader', () => {
    const fil = rader({ ...MOTE, installt: true, plats: 'Salen\r\nATTENDEE:mailto:x@y.example' });
    expect(fil).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'TRANSP:TRANSPARENT']));
    expect(fil.some((rad) => rad.startsWith('SUMMARY:Inställt: '))).toBe(true);
    expect(fil.filter((rad) => rad.startsWith('ATTENDEE'))).toEqual([]);
  });

  it('är densamma byte för byte för samma ordning, och nekar en stämpel som inte är ett ögonblick', () => {
    const bygg = (): string => byggPlankalender({ ...GRUND, handelser: [MOTE, HALLTID] });
    expect(bygg()).toBe(bygg());
    expect(() => byggPlankalender({ ...GRUND, stampel: '2026-11-19', handelser: [] })).toThrow(RangeError);
    expect(() => byggPlankalender({ ...GRUND, handelser: [{ ...MOTE, uid: 'a b' }] })).toThrow(RangeError);
  });
});
