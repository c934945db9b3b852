import fc from 'fast-check';
import { medPil, mellan, stor } from './geometri.js';

const inomSidan = ({ x, y, b, h }: { x: number; y: number; b: number; h: number }): boolean =>
  x >= 0 && y >= 0 && b >= 0 && h >= 0 && x + b <= 1 + 1e-9 && y + h <= 1 + 1e-9;
const punkt = fc.record({
  x: fc.double({ min: -1, max: 2, noNaN: true }),
  y: fc.double({ min: -1, max: 2, noNaN: true }),
});

it('en dragen ruta är inom sidan, åt vilket håll man än drar', () => {
  fc.assert(fc.property(punkt, punkt, (a, b) => inomSidan(mellan(a, b))));
  expect(mellan({ x: 0.5, y: 0.5 }, { x: 0.25, y: 0.75 })).toEqual({ x: 0.25, y: 0.5, b: 0.25, h: 0.25 });
});

it('pilarna flyttar och ändrar storlek inom sidan', () => {
  const pilar = fc.array(fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), fc.boolean()), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(pilar, (tryck) => {
      let ruta = { x: 0.4, y: 0.4, b: 0.2, h: 0.1 };
      for (const [pil, storlek] of tryck) ruta = medPil(ruta, pil, 0.02, storlek) ?? ruta;
      return inomSidan(ruta) && stor(ruta);
    }),
  );
  expect(medPil({ x: 0, y: 0, b: 0.1, h: 0.1 }, 'Enter', 0.1, false)).toBeNull();
});
