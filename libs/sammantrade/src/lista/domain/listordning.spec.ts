import * as fc from 'fast-check';
import { PUNKTTYPER } from '../lista.typer.js';
import { automatiskOrdning, FORVALD_AVSNITTSORDNING, medNyPunkt } from './listordning.js';

const punkter = fc
  .array(fc.constantFrom(...PUNKTTYPER), { maxLength: 40 })
  .map((typer) => typer.map((typ, nr) => ({ id: String(nr), typ })));

describe('listans ordning', () => {
  it('sätter formalia först och delegation sist, och behåller ordningen inom avsnittet', () => {
    const lista = [
      { id: 'd', typ: 'delegation' },
      { id: 'b1', typ: 'beslut' },
      { id: 'f', typ: 'formalia' },
      { id: 'b2', typ: 'beslut' },
      { id: 'i', typ: 'information' },
    ] as const;
    expect(automatiskOrdning(lista, FORVALD_AVSNITTSORDNING)).toEqual(['f', 'i', 'b1', 'b2', 'd']);
  });

  it('har alla punkter kvar, en gång var', () => {
    fc.assert(
      fc.property(punkter, (alla) => {
        const ordning = automatiskOrdning(alla, FORVALD_AVSNITTSORDNING);
        expect([...ordning].sort()).toEqual(alla.map(({ id }) => id).sort());
        const igen = ordning.map((id) => ({ id, typ: alla[Number(id)]?.typ ?? 'beslut' }));
        expect(automatiskOrdning(igen, FORVALD_AVSNITTSORDNING)).toEqual(ordning);
      }),
    );
  });

  it('lägger en ny punkt sist i sitt avsnitt, utan att röra en ordning som gjorts för hand', () => {
    const lista = [
      { id: 'b1', typ: 'beslut' },
      { id: 'f', typ: 'formalia' },
      { id: 'b2', typ: 'beslut' },
      { id: 'd', typ: 'delegation' },
    ] as const;
    expect(medNyPunkt(lista, { id: 'ny', typ: 'beslut' }, FORVALD_AVSNITTSORDNING)).toEqual([
      'b1',
      'f',
      'b2',
      'ny',
      'd',
    ]);
    expect(medNyPunkt([], { id: 'ny', typ: 'beslut' }, FORVALD_AVSNITTSORDNING)).toEqual(['ny']);
    expect(
      medNyPunkt([{ id: 'd', typ: 'delegation' }], { id: 'ny', typ: 'formalia' }, FORVALD_AVSNITTSORDNING),
    ).toEqual(['ny', 'd']);
  });
});
