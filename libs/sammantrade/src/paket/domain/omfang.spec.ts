import { omfang } from './omfang.js';

test.each([
  [undefined, { fran: 0, till: 99, del: false }],
  ['bytes=0-9', { fran: 0, till: 9, del: true }],
  ['bytes=90-', { fran: 90, till: 99, del: true }],
  ['bytes=-10', { fran: 90, till: 99, del: true }],
  ['bytes=-1000', { fran: 0, till: 99, del: true }],
  ['bytes=50-5000', { fran: 50, till: 99, del: true }],
  ['bytes=0-1,5-6', { fran: 0, till: 99, del: false }],
  ['rader=1-2', { fran: 0, till: 99, del: false }],
  ['bytes=-', { fran: 0, till: 99, del: false }],
])('%s av hundra byte', (begard, vantat) => {
  expect(omfang(begard, 100)).toEqual(vantat);
});

test.each(['bytes=100-', 'bytes=9-3', 'bytes=-0'])('%s ligger utanför', (begard) => {
  expect(omfang(begard, 100)).toBeNull();
});
