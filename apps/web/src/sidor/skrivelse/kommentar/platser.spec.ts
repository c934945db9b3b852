import { placera } from './platser.js';

const ruta = (id: string, top: number, hojd = 50) => ({ id, top, hojd });
const lagen = (...args: Parameters<typeof placera>) => Object.fromEntries(placera(...args));

describe('kommentarernas platser', () => {
  it('står i höjd med sin text när de får plats', () => {
    expect(lagen([ruta('a', 10), ruta('b', 200)], null)).toEqual({ a: 10, b: 200 });
  });

  it('lägger sig under varandra när de hör till samma rad', () => {
    expect(lagen([ruta('a', 100), ruta('b', 100), ruta('c', 110)], null)).toEqual({ a: 100, b: 162, c: 224 });
  });

  it('låter den valda stå i höjd med sin text och skjuter undan de andra', () => {
    expect(lagen([ruta('a', 100), ruta('b', 110), ruta('c', 120)], 'b')).toEqual({ a: 48, b: 110, c: 172 });
  });

  it('skjuter aldrig någon ovanför sidan', () => {
    expect(lagen([ruta('a', 0), ruta('b', 10)], 'b')).toEqual({ a: 0, b: 62 });
  });
});
