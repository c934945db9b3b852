import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { useUtkast } from '../../../delar/useUtkast.js';

/** Det markerade som kommentaren gäller. */
export interface Markerat {
  fran: number;
  till: number;
  citat: string;
}

const LANGST = 120;
const kort = (text: string): string => (text.length > LANGST ? `${text.slice(0, LANGST)} …` : text);

/** Fältet för en ny kommentar om det markerade, eller för ett förslag till ny lydelse. */
export function NyKommentar({
  nyckel,
  markerat,
  skicka,
  stang,
}: {
  nyckel: string;
  markerat: Markerat;
  skicka: (text: string, ersattning: string | null) => Promise<unknown>;
  stang: () => void;
}): ReactNode {
  const [text, skriv] = useUtkast(nyckel);
  const [ersattning, ersatt] = useState<string | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const tomt = text.trim() === '' && ersattning === null;
  const gor = async (): Promise<void> => {
    if (tomt || pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      await skicka(text.trim(), ersattning);
      skriv('');
      stang();
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  const tangent = (handelse: KeyboardEvent): void => {
    if (handelse.key === 'Escape') stang();
    if (handelse.key !== 'Enter' || !(handelse.ctrlKey || handelse.metaKey)) return;
    handelse.preventDefault();
    void gor();
  };
  return (
    <section className="kom kom--ny" aria-label="Ny kommentar" onKeyDown={tangent}>
      <p className="svag">”{kort(markerat.citat)}”</p>
      {fel !== null && <Felbesked fel={fel} vad="Kommentaren är inte sparad" />}
      <Textarea
        label="Kommentar"
        autosize
        minRows={2}
        autoFocus
        value={text}
        onChange={(handelse) => skriv(handelse.currentTarget.value)}
      />
      <Kryss
        id="foresla"
        name="foresla"
        label="Föreslå en annan lydelse"
        checked={ersattning !== null}
        onChange={() => ersatt(ersattning === null ? markerat.citat : null)}
      />
      {ersattning !== null && (
        <Textarea
          label="Ny lydelse"
          description="Lämnas tomt för att stryka."
          autosize
          minRows={2}
          value={ersattning}
          onChange={(handelse) => ersatt(handelse.currentTarget.value)}
        />
      )}
      <p className="rad">
        <Button size="xs" variant="filled" aria-disabled={tomt || pagar} onClick={() => void gor()}>
          {ersattning === null ? 'Kommentera' : 'Föreslå'}
        </Button>
        <Button size="xs" onClick={stang}>
          Avbryt
        </Button>
      </p>
    </section>
  );
}
