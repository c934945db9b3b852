import { SimuleradKlocka, Systemklocka } from './klocka.js';

describe('Klockan', () => {
  it.each([
    ['sommarnatt', '2026-06-30T22:30:00Z', '2026-07-01'],
    ['sommarkväll', '2026-06-30T21:59:59Z', '2026-06-30'],
    ['vinternatt', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['vinterkväll', '2026-12-31T22:59:59Z', '2026-12-31'],
    ['natten då sommartiden börjar', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['natten då den slutar', '2026-10-24T22:00:00Z', '2026-10-25'],
  ])('dagen är den svenska: %s', (_vad, ogonblick, dag) => {
    expect(new SimuleradKlocka(new Date(ogonblick)).idag()).toBe(dag);
  });

  it('står still tills den ställs, och går inte att ändra utifrån', () => {
    const klocka = new SimuleradKlocka(new Date('2012-02-09T08:00:00Z'));
    klocka.nu().setUTCFullYear(1999);
    expect(klocka.nu()).toEqual(new Date('2012-02-09T08:00:00Z'));
    klocka.satt(new Date('2012-02-16T18:00:00Z'));
    expect(klocka.idag()).toBe('2012-02-16');
  });

  it('väggklockan går', () => {
    const klocka = new Systemklocka();
    const forst = klocka.nu().getTime();
    expect(klocka.nu().getTime()).toBeGreaterThanOrEqual(forst);
    expect(klocka.idag()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
