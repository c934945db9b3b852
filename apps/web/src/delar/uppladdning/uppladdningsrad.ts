/**
 * Var en fil är på sin väg in. `tidigare` laddades upp en annan gång och hör inte hit förrän någon säger det; `avbruten` finns
 * hos servern men filen måste väljas igen.
 */
export type Uppladdningslage = 'vantar' | 'gar' | 'paus' | 'klar' | 'fel' | 'tidigare' | 'avbruten';

/** En fil i listan. */
export interface Uppladdningsrad {
  nyckel: string;
  /** Uppladdningens id hos servern; null innan den börjat. */
  id: string | null;
  filnamn: string;
  storlek: number;
  mottaget: number;
  lage: Uppladdningslage;
  /** Varför det inte gick. */
  fel: string | null;
  /** Vad som är bra att veta om filen, som meningar. */
  varningar: readonly string[];
  /** Varför filen kommer att hållas tillbaka när den registrerats. */
  karantan: string | null;
}

/** Hur långt filen kommit, i hela procent. */
export const procent = ({ mottaget, storlek }: Pick<Uppladdningsrad, 'mottaget' | 'storlek'>): number =>
  storlek === 0 ? 0 : Math.min(100, Math.floor((mottaget / storlek) * 100));

const ORD: Readonly<Record<Uppladdningslage, string>> = {
  vantar: 'Väntar på sin tur',
  gar: 'Laddas upp',
  paus: 'Pausad',
  klar: 'Uppladdad',
  fel: 'Kom inte fram',
  tidigare: 'Uppladdad tidigare, inte registrerad',
  avbruten: 'Avbruten',
};

/** Läget som ord, med hur långt när det går framåt. */
export const lagesord = (rad: Uppladdningsrad): string =>
  rad.lage === 'gar' || rad.lage === 'paus' ? `${ORD[rad.lage]}, ${String(procent(rad))} procent` : ORD[rad.lage];

/** Hur det går med allt, som en mening att läsa upp. Ändras när en fil byter läge, inte vid varje byte. */
export function lagesmening(rader: readonly Uppladdningsrad[]): string {
  const valda = rader.filter((rad) => rad.lage !== 'tidigare' && rad.lage !== 'avbruten');
  if (valda.length === 0) return '';
  const hur = (lage: Uppladdningslage): number => rader.filter((rad) => rad.lage === lage).length;
  const klara = hur('klar');
  const delar = [
    `${String(klara)} av ${String(valda.length)} ${valda.length === 1 ? 'fil' : 'filer'} uppladdade`,
    ...(hur('fel') > 0 ? [`${String(hur('fel'))} kom inte fram`] : []),
    ...(hur('paus') > 0 ? [`${String(hur('paus'))} pausade`] : []),
  ];
  return `${delar.join(', ')}.`;
}
