import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGELNAMN, korRegel } from './regel.js';

const PLAN_2020 = join(__dirname, '../../../../../shared/verklighet/sammantradesplan-2020.json');

function run(regel: string, indata: unknown): { svar: Record<string, unknown>[]; kod: number } {
  const { stdout, kod } = korRegel(regel, JSON.stringify(indata));
  return { svar: JSON.parse(stdout) as Record<string, unknown>[], kod };
}

describe('korRegel', () => {
  it('har kontraktets åtta regler', () => {
    expect(REGELNAMN).toEqual([
      'frister',
      'kallelse',
      'kvorum',
      'tjanstgoring',
      'votering',
      'propositionsordning',
      'sammantradesplan',
      'dnr',
    ]);
  });

  it('svarar på en okänd regel med kod 1 och reglernas namn', () => {
    const svar = korRegel('frist', '[]');
    expect(svar).toMatchObject({ stdout: '', kod: 1 });
    for (const namn of ['”frist”', ...REGELNAMN]) expect(svar.stderr).toContain(namn);
  });

  it.each(['constructor', '__proto__', ''])('tar inte %p för en regel', (namn) => {
    expect(korRegel(namn, '[]').kod).toBe(1);
  });

  it.each(['', '{}', 'null', '"[]"', '[1,]', '[]x', 'frister', '[]]'])(
    'avvisar %p som inte är en JSON-lista',
    (indata) => {
      expect(korRegel('frister', indata)).toEqual({
        stdout: '',
        stderr: 'Indata ska vara en JSON-lista med ett objekt per fråga.\n',
        kod: 2,
      });
    },
  );

  it('ger en tom lista för en tom lista', () => {
    expect(korRegel('frister', ' [] \n')).toEqual({ stdout: '[]\n', stderr: '', kod: 0 });
  });

  it('hoppar över en byteordningsmarkering', () => {
    expect(korRegel('kvorum', '\uFEFF[{"id":"a","platser":1,"tjanstgorande":1}]').kod).toBe(0);
    expect(korRegel('kvorum', '\uFEFF\uFEFF[]').kod).toBe(2);
  });

  it('behåller längd, ordning och lika id när något är fel', () => {
    const ratt = { id: 'x', platser: 3, tjanstgorande: 2 };
    const { svar, kod } = run('kvorum', [
      ratt,
      7,
      null,
      [],
      { ...ratt, id: 4 },
      { platser: 3, tjanstgorande: 2 },
      ratt,
    ]);
    expect(kod).toBe(2);
    expect(svar.map((ett) => ett['id'])).toEqual(['x', null, null, null, null, null, 'x']);
    expect(svar.map((ett) => 'fel' in ett)).toEqual([false, true, true, true, true, true, false]);
  });

  it('säger vad ett element utan id är och vad mer som är fel i det', () => {
    const { svar } = run('kvorum', ['text', { platser: 0, x: true }]);
    expect(svar[0]).toEqual({ id: null, fel: 'Elementet ska vara ett objekt, inte ”text”.' });
    expect(svar[1]?.['fel']).toBe(
      'Fältet ”id” ska vara en text, men saknas. ' +
        'Fältet ”platser” ska vara ett heltal från 1 till 9007199254740991, inte 0. ' +
        'Fältet ”tjanstgorande” ska vara ett heltal från 0 till 9007199254740991, men saknas. ' +
        'Fältet ”x” är okänt. Ta bort det eller rätta namnet.',
    );
  });

  it('godtar ett tomt id och ett id med vilka tecken som helst', () => {
    const { svar, kod } = run('dnr', [
      { id: '', text: '' },
      { id: '\ud800"\n', text: '' },
    ]);
    expect(kod).toBe(0);
    expect(svar.map((ett) => ett['id'])).toEqual(['', '\ud800"\n']);
  });

  it('avvisar fält som bara finns i objektets prototyp', () => {
    const { svar } = run('dnr', [JSON.parse('{"id":"a","__proto__":{"text":"KS 2019/1"}}')]);
    expect(svar[0]?.['fel']).toContain('”text” ska vara en text, men saknas');
    expect(svar[0]?.['fel']).toContain('”__proto__” är okänt');
  });

  it('håller felmeddelanden korta hur långt värdet än är', () => {
    const { svar } = run('frister', [{ id: 'a', sammantrade: 'x'.repeat(1_000_000) }]);
    expect(String(svar[0]?.['fel']).length).toBeLessThan(200);
  });

  it.each([...REGELNAMN])('svarar på ett element utan fält i %s med fel på varje fält', (regel) => {
    const { svar, kod } = run(regel, [{ id: 'a' }, { id: 'b' }]);
    expect(kod).toBe(2);
    expect(svar.map((ett) => ett['id'])).toEqual(['a', 'b']);
    expect(svar.every((ett) => String(ett['fel']).includes('saknas'))).toBe(true);
  });

  (existsSync(PLAN_2020) ? it : it.skip)(
    'finner de sex avvikelserna i den verkliga planen för 2020 (kräver ../shared)',
    () => {
      const { stdout, kod } = korRegel('sammantradesplan', readFileSync(PLAN_2020, 'utf8'));
      const [plan] = JSON.parse(stdout) as [{ avvikelser: { rad: number; kolumn: string; kod: string }[] }];
      expect(kod).toBe(0);
      expect(plan.avvikelser.map(({ rad, kolumn, kod: vad }) => `${String(rad)} ${kolumn} ${vad}`)).toEqual([
        '1 Deadline inför ordförandeberedning HELGDAG',
        '4 Oppositionsberedning VECKODAG',
        '8 Nämndsammanträde ORDNING',
        '9 Ordförandeberedning VECKODAG',
        '10 Oppositionsberedning ORDNING',
        '11 Ordförandeberedning VECKODAG',
      ]);
    },
  );
});
