import { avkorta } from './avkorta.js';

describe('en tid som slutar i förtid', () => {
  it.each([
    ['har börjat', '2026-07-01', '2026-07-14', false, { till: '2026-07-09' }],
    ['började i går', '2026-07-09', '2026-07-14', false, { till: '2026-07-09' }],
    ['börjar i dag', '2026-07-10', '2026-07-14', false, { aterkallad: true }],
    ['har inte börjat', '2026-08-01', '2026-08-14', false, { aterkallad: true }],
    ['har sin sista dag i dag', '2026-07-01', '2026-07-10', false, { till: '2026-07-09' }],
    ['tog slut i går', '2026-07-01', '2026-07-09', false, null],
    ['är återkallad', '2026-07-01', '2026-07-14', true, null],
  ] as const)('%s', (_, fran, till, aterkallad, efter) => {
    expect(avkorta({ fran, till, aterkallad }, '2026-07-10')).toEqual(efter);
  });
});
