import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Felsamling } from '../../../delar/formular/Felsamling.js';
import type { Platsfel } from './nynamnd.js';

/**
 * Ett steg i guiden: fälten, och knapparna under. Ctrl Enter går vidare från vilket fält som helst.
 * @param granska det som hindrar, med id på fältet det gäller
 */
export function Steg({
  gora,
  verb,
  granska,
  vidare,
  tillbaka,
  children,
}: {
  /** Efter `innan`: `platserna är klara`. */
  gora: string;
  verb: string;
  granska: () => Platsfel[];
  vidare: () => void;
  tillbaka?: () => void;
  children: (fel: ReadonlySet<string>) => ReactNode;
}): ReactNode {
  const [omgang, sattOmgang] = useState(0);
  const fel = omgang === 0 ? [] : granska();
  const prova = (): void => {
    if (granska().length === 0) vidare();
    else sattOmgang(omgang + 1);
  };
  const tangent = (handelse: KeyboardEvent): void => {
    if (handelse.key !== 'Enter' || !(handelse.ctrlKey || handelse.metaKey)) return;
    handelse.preventDefault();
    prova();
  };
  return (
    <form
      className="formular"
      noValidate
      onKeyDown={tangent}
      onSubmit={(handelse) => {
        handelse.preventDefault();
        prova();
      }}
    >
      <Felsamling
        poster={fel.map((f) => ({ falt: f.id, text: f.text }))}
        gora={gora}
        vad=""
        omgang={omgang}
        idFor={(falt) => falt}
      />
      {children(new Set(fel.map((f) => f.id)))}
      <div className="rad formular__knappar">
        <Button id="guide-vidare" type="submit" variant="filled" aria-keyshortcuts="Control+Enter">
          {verb} <kbd aria-hidden="true">Ctrl Enter</kbd>
        </Button>
        {tillbaka !== undefined && (
          <Button variant="subtle" onClick={tillbaka}>
            Tillbaka
          </Button>
        )}
      </div>
    </form>
  );
}
