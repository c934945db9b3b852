import { harSagtNej, vantasBorta } from './uppstallning.js';

describe('vem som väntas till sammanträdet', () => {
  const svar = new Map([
    ['amina', 'kommer'],
    ['yasmin', 'forhinder'],
    ['bo', 'distans'],
    ['karl', 'forhinder'],
  ] as const);

  it('räknar med ledamoten som inte har svarat, men inte med ersättaren', () => {
    expect(vantasBorta(['amina', 'yasmin', 'orjan'], ['bo', 'karl', 'sten'], svar)).toEqual(['yasmin', 'karl', 'sten']);
  });

  it('frågar den ersättare som inte har sagt nej', () => {
    expect(harSagtNej(['yasmin', 'bo', 'karl', 'sten'], svar)).toEqual(['yasmin', 'karl']);
  });
});
