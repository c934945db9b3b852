import { remisspaminnelse } from './remisspaminnelse.js';

describe('dagarna då en instans påminns', () => {
  const VAL = { fore: 5, efter: 2 };

  it.each([
    ['fem dagar före är en söndag: fredagen', '2026-04-03', '2026-03-02', '2026-03-27', 'fore'],
    ['dagen innan', '2026-04-03', '2026-03-02', '2026-03-26', null],
    ['två dagar efter är påskdagen: tisdagen', '2026-04-03', '2026-03-02', '2026-04-07', 'efter'],
    ['på annandagen ännu ingen', '2026-04-03', '2026-03-02', '2026-04-06', null],
    ['skickad samma dag som påminnelsen', '2026-03-13', '2026-03-08', '2026-03-08', null],
  ])('%s', (_vad, sistaDag, skickad, idag, slag) => {
    expect(remisspaminnelse({ sistaDag, skickad }, VAL, idag)?.slag ?? null).toBe(slag);
  });

  it('är nya när dagen flyttas', () => {
    const den = (sistaDag: string): string | undefined =>
      remisspaminnelse({ sistaDag, skickad: '2026-03-02' }, VAL, '2026-04-15')?.nyckel;
    expect(den('2026-04-10')).not.toBe(den('2026-04-13'));
  });
});
