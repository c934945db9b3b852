import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react';
import { Felsamling } from './Felsamling.js';
import type { useFormular } from './useFormular.js';

/** Det som formuläret behöver, vilka fält det än har. */
type Formularet = Pick<
  ReturnType<typeof useFormular<object, unknown>>,
  'skicka' | 'skickar' | 'omgang' | 'fel' | 'poster' | 'idFor' | 'borja'
>;

interface Egenskaper {
  formular: Formularet;
  /** Knappens verb, med objekt: `Spara nämnden`. */
  verb: string;
  /** Medan det pågår: `Sparar …`. */
  pagar: string;
  /** Det som felsamlingen säger efter `innan`: `nämnden kan sparas`. */
  gora: string;
  /** Rubriken när servern sade nej till helheten: `Nämnden är inte sparad`. */
  vad: string;
  avbryt?: { text?: string; gor: () => void };
  /** Knappar bredvid. */
  mer?: ReactNode;
  children: ReactNode;
}

/** Formuläret: felsamlingen överst, fälten, och knapparna. Ctrl Enter skickar från vilket fält som helst. */
export function Formular({ formular: f, verb, pagar, gora, vad, avbryt, mer, children }: Egenskaper): ReactNode {
  const skicka = (handelse: SubmitEvent<HTMLFormElement>): void => {
    handelse.preventDefault();
    void f.skicka();
  };
  const tangent = (handelse: KeyboardEvent<HTMLFormElement>): void => {
    if (handelse.key !== 'Enter' || !(handelse.ctrlKey || handelse.metaKey)) return;
    handelse.preventDefault();
    void f.skicka();
  };
  const text = f.fel === null || f.poster.length > 0 ? undefined : f.fel.message;
  return (
    <form className="formular" noValidate onSubmit={skicka} onKeyDown={tangent}>
      <Felsamling poster={f.poster} gora={gora} vad={vad} text={text} omgang={f.omgang} idFor={f.idFor} />
      {children}
      <div className="rad formular__knappar">
        <Button type="submit" variant="filled" aria-disabled={f.skickar} aria-keyshortcuts="Control+Enter">
          {f.skickar ? pagar : verb} {!f.skickar && <kbd aria-hidden="true">Ctrl Enter</kbd>}
        </Button>
        {avbryt !== undefined && (
          <Button
            variant="subtle"
            onClick={() => {
              f.borja();
              avbryt.gor();
            }}
          >
            {avbryt.text ?? 'Avbryt'}
          </Button>
        )}
        {mer}
      </div>
    </form>
  );
}

/** En grupp av fält under en linje, med en fråga som rubrik. */
export function Faltgrupp({ rubrik, children }: { rubrik: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className="faltgrupp">
      <legend>{rubrik}</legend>
      <div className="faltgrupp__falt">{children}</div>
    </fieldset>
  );
}
