import { byggKalender, type Kalender } from './kalender.js';

const K: Kalender = {
  uid: 'sammantrade-1@klubba.ekbacka.example',
  sekvens: 0,
  metod: 'REQUEST',
  stampel: '2026-03-04T08:00:00Z',
  titel: 'Utbildnings- och arbetsmarknadsnämnden: sammanträde',
  datum: '2026-03-12',
  start: '18:00',
  plats: 'Sessionssalen, Kommunhuset; plan 2',
  lank: 'https://klubba.ekbacka.example/uan/2026-03-12',
  organisator: { namn: 'Linnea Stråberg', epost: 'uan@ekbacka.example' },
  mottagare: { namn: 'Lars-Göran Fält', epost: 'lars@ekbacka.example' },
};
const rader = (k: Kalender): string[] => byggKalender(k).replaceAll('\r\n ', '').split('\r\n');

describe('kalenderfil', () => {
  it('har svensk tid, fast uid och stämpel från klockan', () => {
    expect(rader(K)).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'UID:sammantrade-1@klubba.ekbacka.example',
        'SEQUENCE:0',
        'DTSTAMP:20260304T080000Z',
        'DTSTART;TZID=Europe/Stockholm:20260312T180000',
        'DTEND;TZID=Europe/Stockholm:20260312T200000',
        'LOCATION:Sessionssalen\\, Kommunhuset\\; plan 2',
        'TZID:Europe/Stockholm',
        'STATUS:CONFIRMED',
      ]),
    );
  });

  it('är densamma varje gång', () => {
    expect(byggKalender(K)).toBe(byggKalender({ ...K }));
  });

  it('avbokar samma möte när det är inställt', () => {
    const inst = rader({ ...K, metod: 'CANCEL', sekvens: 2 });
    expect(inst).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2', `UID:${K.uid}`]));
    expect(inst.some((rad) => rad.startsWith('SUMMARY:Inställt: '))).toBe(true);
  });

  it('har bara mottagarens egen adress och ber inte kalendern svara', () => {
    const text = rader(K).filter((rad) => rad.startsWith('ATTENDEE'));
    expect(text).toHaveLength(1);
    expect(text[0]).toContain('RSVP=FALSE');
    expect(text[0]).toContain('MAILTO:lars@ekbacka.example');
  });

  it('kan inte få nya rader av radslut i en titel', () => {
    const ut = rader({
      ...K,
      titel: 'A\r\nATTACH:x',
      plats: 'B\nURL:y',
      organisator: { namn: 'C\r\nX:1"', epost: 'c@d.example' },
    });
    expect(ut.filter((rad) => /^(ATTACH|X:1|URL:y)/.test(rad))).toEqual([]);
  });

  it('bryter rader vid 75 byte', () => {
    for (const rad of byggKalender({ ...K, titel: 'å'.repeat(200) }).split('\r\n'))
      expect(Buffer.byteLength(rad)).toBeLessThanOrEqual(75);
  });

  it('tar inte emot en stämpel i lokal tid', () => {
    expect(() => byggKalender({ ...K, stampel: '2026-03-04 09:00' })).toThrow(RangeError);
  });
});
