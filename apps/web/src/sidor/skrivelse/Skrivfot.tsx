import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { hamtat, klient } from '../../klient/klient.js';
import { omVersion } from '../namnden/fragor.js';
import { hamta, skrivelsenyckel } from './flode/fragor.js';
import type { Skrivelse } from './typer.js';

const rader = (text: string): string[] =>
  text
    .split(/[\n;]/u)
    .map((rad) => rad.trim())
    .filter((rad) => rad !== '');

/** Expedieras till: raderna under texten, en mottagare per rad. */
function Expedieras({ skrivelse: s, skrivbar }: { skrivelse: Skrivelse; skrivbar: boolean }): ReactNode {
  const fragor = useQueryClient();
  const [skriver, skriv] = useState<string | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const spara = async (): Promise<void> => {
    if (skriver === null || pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      const nu = await hamta(s.namndId, s.id);
      await hamtat(
        klient.PATCH('/api/namnder/{namndId}/skrivelser/{skrivelseId}', {
          params: { path: { namndId: s.namndId, skrivelseId: s.id } },
          headers: omVersion(nu.version),
          body: { expedieras: rader(skriver) },
        }),
      );
      await fragor.invalidateQueries({ queryKey: skrivelsenyckel(s.namndId, s.id) });
      skriv(null);
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  if (skriver === null) {
    return (
      <>
        {s.expedieras.length === 0 ? <span className="svag">Ingen angiven</span> : s.expedieras.join(', ')}{' '}
        {skrivbar && (
          <button type="button" className="lanklik" onClick={() => skriv(s.expedieras.join('\n'))}>
            Ändra<span className="dold"> vart beslutet expedieras</span>
          </button>
        )}
      </>
    );
  }
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Mottagarna är inte sparade" />}
      <Textarea
        label="Expedieras till"
        description="En mottagare per rad."
        autosize
        minRows={2}
        autoFocus
        value={skriver}
        onChange={(handelse) => skriv(handelse.currentTarget.value)}
      />
      <p className="rad">
        <Button size="xs" variant="filled" aria-disabled={pagar} onClick={() => void spara()}>
          Spara mottagarna
        </Button>
        <Button size="xs" onClick={() => skriv(null)}>
          Avbryt
        </Button>
      </p>
    </>
  );
}

/** Det som står sist på papperet: vart beslutet ska. */
export function Skrivfot({ skrivelse, skrivbar }: { skrivelse: Skrivelse; skrivbar: boolean }): ReactNode {
  return (
    <dl className="faktalista skriv__fot">
      <dt>Expedieras till</dt>
      <dd>
        <Expedieras skrivelse={skrivelse} skrivbar={skrivbar} />
      </dd>
    </dl>
  );
}
