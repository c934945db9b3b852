import { registerDecorator } from 'class-validator';

const MAX_TABELLER = 50;
const MAX_RADER = 2000;
const MAX_SPALTER = 30;
const MAX_CELL = 100_000;

const arCell = (cell: unknown): boolean => typeof cell === 'string' && cell.length <= MAX_CELL;
const arRad = (rad: unknown): boolean => Array.isArray(rad) && rad.length <= MAX_SPALTER && rad.every(arCell);
const arTabell = (tabell: unknown): boolean =>
  Array.isArray(tabell) && tabell.length > 0 && tabell.length <= MAX_RADER && tabell.every(arRad);

/** Fältet är en lista av tabeller: rader av celler med text, den första raden rubriker. */
export function ArTabeller(): PropertyDecorator {
  return (mal: object, namn: string | symbol): void => {
    registerDecorator({
      name: 'arTabeller',
      target: mal.constructor,
      propertyName: String(namn),
      options: { message: 'Ange tabellerna som listor av rader med text i cellerna.' },
      validator: {
        validate: (varde: unknown) => Array.isArray(varde) && varde.length <= MAX_TABELLER && varde.every(arTabell),
      },
    });
  };
}
