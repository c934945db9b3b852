import { Button, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Dialog } from '../../../delar/Dialog.js';

/** En fråga med ett enda fält: fotnotens text, länkens adress. */
export function Raddialog({
  oppen,
  rubrik,
  etikett,
  hjalp,
  verb,
  fran,
  lang = false,
  granska,
  stang,
  klar,
}: {
  oppen: boolean;
  rubrik: string;
  etikett: string;
  hjalp?: string;
  verb: string;
  fran: string;
  lang?: boolean;
  /** Felet i det skrivna, som en mening; null när det håller. */
  granska: (text: string) => string | null;
  stang: () => void;
  klar: (text: string) => void;
}): ReactNode {
  return (
    <Dialog oppen={oppen} rubrik={rubrik} stang={stang}>
      {oppen && <Falt {...{ etikett, verb, fran, lang, granska, stang, klar }} hjalp={hjalp} />}
    </Dialog>
  );
}

function Falt({
  etikett,
  hjalp,
  verb,
  fran,
  lang,
  granska,
  stang,
  klar,
}: {
  etikett: string;
  hjalp: string | undefined;
  verb: string;
  fran: string;
  lang: boolean;
  granska: (text: string) => string | null;
  stang: () => void;
  klar: (text: string) => void;
}): ReactNode {
  const [text, skriv] = useState(fran);
  const [fel, sattFel] = useState<string | null>(null);
  const skicka = (handelse: SyntheticEvent): void => {
    handelse.preventDefault();
    const brist = granska(text.trim());
    sattFel(brist);
    if (brist === null) klar(text.trim());
  };
  const gemensamt = { label: etikett, description: hjalp, error: fel, value: text, 'data-autofocus': true };
  return (
    <form onSubmit={skicka} noValidate>
      {lang ? (
        <Textarea {...gemensamt} autosize minRows={3} onChange={(handelse) => skriv(handelse.currentTarget.value)} />
      ) : (
        <TextInput {...gemensamt} onChange={(handelse) => skriv(handelse.currentTarget.value)} />
      )}
      <p className="rad dialograd">
        <Button type="submit" variant="filled">
          {verb}
        </Button>
        <Button onClick={stang}>Avbryt</Button>
      </p>
    </form>
  );
}
