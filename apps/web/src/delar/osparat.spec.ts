import { kastaOsparat, type Lagring, osparadeSkrivelser } from './osparat.js';

class Minne implements Lagring {
  readonly poster = new Map<string, string>();
  get length(): number {
    return this.poster.size;
  }
  key = (nr: number): string | null => [...this.poster.keys()][nr] ?? null;
  getItem = (nyckel: string): string | null => this.poster.get(nyckel) ?? null;
  setItem = (nyckel: string, varde: string): void => void this.poster.set(nyckel, varde);
  removeItem = (nyckel: string): void => void this.poster.delete(nyckel);
}

const bas = (rubrik: string): string =>
  JSON.stringify({
    version: 3,
    bas: { type: 'skrift', content: [{ type: 'rubrik', content: [{ type: 'text', text: rubrik }] }] },
  });

function medOsparat(): Minne {
  const minne = new Minne();
  minne.setItem('klubba:textstorlek', 'stor');
  for (const [klient, rubrik] of [
    ['y1', 'Skolplanen'],
    ['y2', 'Skolplanen'],
    ['y3', ''],
  ] as const) {
    minne.setItem(`klubba:skrift:konto1:s-${rubrik}:${klient}:bas`, bas(rubrik));
    minne.setItem(`klubba:skrift:konto1:s-${rubrik}:${klient}:steg`, '[{"stepType":"replace"}]');
  }
  minne.setItem('klubba:skrift:konto2:s9:y9:steg', 'oläsligt');
  minne.setItem('klubba:skrift:konto1:s8:y8:bas', bas('Framme'));
  return minne;
}

it('nämner varje skrivelse med osparade steg en gång, vid sin rubrik', () => {
  expect(osparadeSkrivelser(medOsparat())).toEqual(['Skolplanen', 'en skrivelse utan rubrik']);
  expect(osparadeSkrivelser(new Minne())).toEqual([]);
});

it('lämnar vid utloggningen inget av texten kvar i webbläsaren, men inställningarna', () => {
  const minne = medOsparat();
  kastaOsparat(minne);
  expect([...minne.poster.keys()]).toEqual(['klubba:textstorlek']);
});

it('låter den som loggar in ha sitt eget kvar, och inte någon annans', () => {
  const minne = medOsparat();
  kastaOsparat(minne, 'konto2');
  expect([...minne.poster.keys()]).toEqual(['klubba:textstorlek', 'klubba:skrift:konto2:s9:y9:steg']);
});
