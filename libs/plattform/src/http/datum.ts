import { isIsoDatum, isWithinKalender } from '#regelverk';
import { registerDecorator } from 'class-validator';

const arDatum = (varde: unknown): boolean => typeof varde === 'string' && isIsoDatum(varde) && isWithinKalender(varde);

/** Fältet är ett datum som finns, `ÅÅÅÅ-MM-DD` mellan 1990 och 2099. */
export function ArDatum(text = 'Ange ett datum som finns, till exempel 2026-10-15.'): PropertyDecorator {
  return (mal: object, namn: string | symbol): void => {
    registerDecorator({
      name: 'arDatum',
      target: mal.constructor,
      propertyName: String(namn),
      options: { message: text },
      validator: { validate: arDatum },
    });
  };
}
