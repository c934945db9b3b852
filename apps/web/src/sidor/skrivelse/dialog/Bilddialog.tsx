import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Filslapp } from '../../../delar/formular/Filslapp.js';
import { laggInBild } from '../fragor.js';

export interface NyBild {
  sha256: string;
  alt: string;
  bredd: number | null;
}

const BREDDER = [
  { value: '', label: 'Hela textens bredd' },
  { value: '110', label: 'Tre fjärdedelar' },
  { value: '75', label: 'Halva' },
  { value: '50', label: 'En tredjedel' },
];

interface Egenskaper {
  namndId: string;
  skrivelseId: string;
  klar: (bild: NyBild) => void;
  stang: () => void;
}

function Falt({ namndId, skrivelseId, klar, stang }: Egenskaper): ReactNode {
  const [fil, valj] = useState<File | null>(null);
  const [alt, beskriv] = useState('');
  const [bredd, sattBredd] = useState('');
  const [provat, prova] = useState(false);
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const skicka = async (handelse: SyntheticEvent): Promise<void> => {
    handelse.preventDefault();
    prova(true);
    if (fil === null || alt.trim() === '' || pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      const { sha256 } = await laggInBild(namndId, skrivelseId, fil);
      klar({ sha256, alt: alt.trim(), bredd: bredd === '' ? null : Number(bredd) });
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  return (
    <form onSubmit={(handelse) => void skicka(handelse)} noValidate>
      {fel !== null && <Felbesked fel={fel} vad="Bilden är inte inlagd" />}
      <Filslapp
        label="Bildfil"
        hjalp="PNG eller JPEG, högst 15 MB"
        tar=".png,.jpg,.jpeg"
        error={provat && fil === null ? 'Välj en bild' : undefined}
        filer={fil === null ? [] : [fil]}
        valj={([vald]) => valj(vald ?? null)}
      />
      <TextInput
        label="Beskriv bilden"
        description="För den som inte ser den: vad visar bilden, och vad är det man ska förstå av den?"
        error={provat && alt.trim() === '' ? 'Skriv vad bilden visar' : undefined}
        maxLength={1000}
        value={alt}
        onChange={(handelse) => beskriv(handelse.currentTarget.value)}
      />
      <NativeSelect
        label="Bredd"
        data={BREDDER}
        value={bredd}
        onChange={(handelse) => sattBredd(handelse.currentTarget.value)}
      />
      <p className="rad dialograd">
        <Button type="submit" variant="filled" aria-disabled={pagar}>
          {pagar ? 'Lägger in …' : 'Lägg in bilden'}
        </Button>
        <Button onClick={stang}>Avbryt</Button>
      </p>
    </form>
  );
}

/** En bild ur en fil, med den beskrivning som alla bilder måste ha. */
export function Bilddialog({ oppen, ...mer }: Egenskaper & { oppen: boolean }): ReactNode {
  return (
    <Dialog oppen={oppen} rubrik="Lägg in en bild" stang={mer.stang}>
      {oppen && <Falt {...mer} />}
    </Dialog>
  );
}
