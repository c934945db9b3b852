import { useId, useRef, useState } from 'react';
import { type Klubbafel, somKlubbafel, UTLOGGAD } from '../../klient/fel.js';
import { bindningar } from './bindningar.js';
import { type Brister, type Felpost, fordela, somPoster } from './faltfel.js';
import { useFormularlage } from './formularlage.js';
import { narPekarenSlappts } from './pekaren.js';

/** Det som någon annan har skrivit under tiden. */
export interface Deras<V> {
  varden: V;
  version: number;
  /** Namnet, när det är känt. */
  vem?: string;
}

export interface Formularval<V extends object, S> {
  /** Utkastets namn, eget för varje formulär och det som ändras. */
  nyckel: string;
  /** Det som fälten börjar på. Fält som inte rörts följer det när det hämtas om. */
  fran: V;
  /** Versionen som `fran` lästes i, för `If-Match`. */
  version?: number;
  etiketter: Readonly<Record<keyof V & string, string>>;
  granska?: (varden: V) => Brister<V>;
  /** @throws Klubbafel; dess fältfel hamnar vid fälten */
  skicka: (varden: V, version: number) => Promise<S>;
  klart?: (svar: S) => void | Promise<void>;
  /** Serverns sökväg → fältet, där de heter olika. */
  stigar?: Readonly<Record<string, keyof V & string>>;
  /** Fält som aldrig sparas i utkastet: lösenord och koder. */
  hemliga?: readonly (keyof V)[];
  /** Läser hur det ser ut nu, när någon annan hann före (412). */
  lasOm?: () => Promise<Deras<V>>;
}

interface Nej<V> {
  brister: Brister<V>;
  fel: Klubbafel | null;
  poster: readonly Felpost[];
}

const INGET_NEJ = { brister: {}, fel: null, poster: [] };
const INGA_STIGAR = {};

/** Nejet efter ett försök, och hur många försök som blev nej. */
function useNej<V extends object>() {
  const [nej, satt] = useState<Nej<V>>(INGET_NEJ);
  const [omgang, sattOmgang] = useState(0);
  return {
    ...nej,
    omgang,
    sattBrist: (falt: keyof V, text: string | undefined) =>
      satt((nu) => ({ ...nu, brister: { ...nu.brister, [falt]: text } })),
    avvisa: (nytt: Nej<V>): void => {
      satt(nytt);
      sattOmgang((forra) => forra + 1);
    },
    glom: (): void => {
      satt(INGET_NEJ);
      sattOmgang(0);
    },
  };
}

/** Skickar in en gång i taget, och fördelar det som servern svarar. */
function useInskick<V extends object, S>(
  val: Formularval<V, S>,
  lage: ReturnType<typeof useFormularlage<V>>,
  nej: ReturnType<typeof useNej<V>>,
) {
  const upptagen = useRef(false);
  const [skickar, sattSkickar] = useState(false);
  const [deras, sattDeras] = useState<Deras<V> | null>(null);
  const borja = (): void => {
    lage.rensa();
    nej.glom();
    sattDeras(null);
  };
  const misslyckades = async (orsak: unknown): Promise<void> => {
    const fel = somKlubbafel(orsak);
    // Inloggningen öppnas ovanpå sidan; det skrivna väntar under.
    if (fel.kod === UTLOGGAD) return;
    if (fel.status === 412 && val.lasOm !== undefined) {
      sattDeras(await val.lasOm());
      return;
    }
    const { brister, ovriga } = fordela(fel, lage.varden, val.stigar ?? INGA_STIGAR);
    nej.avvisa({ brister, fel, poster: ovriga.map((text) => ({ text })) });
  };
  const skickaIn = async (skrivet: V, utgar: number): Promise<void> => {
    if (upptagen.current) return;
    upptagen.current = true;
    sattSkickar(true);
    try {
      const svar = await val.skicka(skrivet, utgar);
      borja();
      await val.klart?.(svar);
    } catch (orsak) {
      await misslyckades(orsak).catch((fel: unknown) => {
        nej.avvisa({ brister: {}, fel: somKlubbafel(fel), poster: [] });
      });
    } finally {
      upptagen.current = false;
      sattSkickar(false);
    }
  };
  return { skickar, deras, sattDeras, borja, skickaIn };
}

/**
 * Ett formulär: det skrivna står kvar vid omladdning och när inloggningen tar slut, fel visas vid fälten och i en
 * samling som tar fokus, och den som blev omsprungen väljer mellan sitt och det andra.
 */
export function useFormular<V extends object, S>(val: Formularval<V, S>) {
  const id = useId();
  const lage = useFormularlage(val.nyckel, val.fran, val.version, val.hemliga ?? []);
  const nej = useNej<V>();
  const { skickar, deras, sattDeras, borja, skickaIn } = useInskick(val, lage, nej);
  const { varden, andra } = lage;
  const namn = Object.keys(val.fran) as (keyof V & string)[];
  const idFor = (falt: string): string => `${id}${falt}`;
  const skicka = async (): Promise<void> => {
    const brister = val.granska?.(varden) ?? {};
    if (somPoster(brister, namn).length > 0) {
      nej.avvisa({ brister, fel: null, poster: [] });
      return;
    }
    nej.glom();
    await skickaIn(varden, lage.version ?? 0);
  };
  /** @param mina de fält där det egna ska gälla */
  const valj = async (mina: readonly (keyof V & string)[]): Promise<void> => {
    if (deras === null) return;
    const andrat = Object.fromEntries(mina.map((falt) => [falt, varden[falt]])) as Partial<V>;
    lage.behall({ andrat, version: deras.version });
    sattDeras(null);
    if (mina.length > 0) await skickaIn({ ...deras.varden, ...andrat }, deras.version);
    else borja();
  };
  // Efter det första försöket prövas fältet när man lämnar det.
  const lamna = (falt: keyof V & string): void => {
    const { granska } = val;
    if (nej.omgang > 0 && granska !== undefined) {
      narPekarenSlappts(() => nej.sattBrist(falt, granska(varden)[falt]));
    }
  };
  const poster = [...somPoster(nej.brister, namn), ...nej.poster];
  const { etiketter } = val;
  return {
    ...{ varden, etiketter, andrat: lage.andrat, skickar, deras, omgang: nej.omgang, fel: nej.fel, poster },
    ...{ idFor, andra, borja, skicka, valj },
    ...bindningar<V>({ varden, etiketter, brister: nej.brister, idFor, andra, lamna }),
  };
}
