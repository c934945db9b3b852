import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Filslapp } from '../../delar/formular/Filslapp.js';
import { arProblem, Klubbafel } from '../../klient/fel.js';
import { kvittera } from '../../ram/Kvittorad.js';

/** Skickar bilden och texten om den. Texten står före bilden i formuläret. */
async function byt(stig: string, version: number, alttext: string, bild: File | null): Promise<void> {
  const form = new FormData();
  if (bild !== null) {
    form.append('alttext', alttext);
    form.append('bild', bild);
  }
  const svar = await fetch(stig, {
    method: bild === null ? 'DELETE' : 'PUT',
    credentials: 'same-origin',
    headers: { 'If-Match': `"${String(version)}"` },
    ...(bild === null ? {} : { body: form }),
  });
  if (svar.ok) return;
  const problem: unknown = await svar.json().catch(() => null);
  throw new Klubbafel(arProblem(problem) ? problem : { status: svar.status });
}

/** En bild i brevhuvudet: välj, beskriv, byt eller ta bort. */
export function Bildfalt({
  rubrik,
  finns,
  alttext,
  stig,
  version,
}: {
  rubrik: string;
  finns: boolean;
  alttext: string;
  stig: string;
  version: number;
}): ReactNode {
  const fragor = useQueryClient();
  const [bild, valj] = useState<File | null>(null);
  const [text, satt] = useState(alttext);
  const [fel, sattFel] = useState<unknown>(null);
  const [saknas, sattSaknas] = useState<string | null>(null);
  const gor = async (ny: File | null): Promise<void> => {
    sattFel(null);
    try {
      await byt(stig, version, text.trim(), ny);
      valj(null);
      await fragor.invalidateQueries({ queryKey: ['kommun'] });
      kvittera(ny === null ? 'Bilden är borttagen' : 'Bilden är bytt');
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const spara = (): void => {
    if (bild === null || text.trim() === '') {
      sattSaknas(bild === null ? 'Välj en bild' : 'Beskriv bilden för den som inte ser den');
      return;
    }
    sattSaknas(null);
    void gor(bild);
  };
  return (
    <Avdelning rubrik={rubrik}>
      <div className="formular">
        {fel !== null && <Felbesked fel={fel} vad="Bilden är inte sparad" />}
        <Filslapp
          label="Bild"
          hjalp="PNG eller SVG, högst 500 kB"
          tar=".png,.svg"
          filer={bild === null ? [] : [bild]}
          valj={(filer) => valj(filer[0] ?? null)}
        />
        <TextInput
          label="Vad bilden föreställer"
          description="Läses för den som inte ser bilden."
          value={text}
          error={saknas}
          onChange={(handelse) => satt(handelse.currentTarget.value)}
        />
        <p className="rad">
          <Button onClick={spara}>{finns ? 'Byt bilden' : 'Lägg till bilden'}</Button>
          {finns && (
            <Button variant="subtle" onClick={() => void gor(null)}>
              Ta bort bilden
            </Button>
          )}
        </p>
      </div>
    </Avdelning>
  );
}
