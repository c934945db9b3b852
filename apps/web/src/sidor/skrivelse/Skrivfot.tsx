import { Button, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Kryss } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { handlingarFraga } from '../arende/fragor.js';
import { omVersion } from '../namnden/fragor.js';
import { hamta, skrivelsenyckel } from './flode/fragor.js';
import { bilagorFraga, sattBilagor } from './fragor.js';
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

/** Bilagorna i ordning; de väljs bland ärendets handlingar. */
function Bilagor({ skrivelse: s, skrivbar }: { skrivelse: Skrivelse; skrivbar: boolean }): ReactNode {
  const [valjer, valj] = useState(false);
  const { data, error } = useQuery(bilagorFraga(s.namndId, s.id));
  return (
    <>
      {error !== null && <Felbesked fel={error} vad="Bilagorna kunde inte hämtas" />}
      {data !== undefined && data.length > 0 && (
        <ol className="bilagor">
          {data.map((b) => (
            <li key={b.handlingId}>{b.titel}</li>
          ))}
        </ol>
      )}
      {data?.length === 0 && <span className="svag">Inga</span>}{' '}
      {skrivbar && s.arendeId !== null && data !== undefined && (
        <button type="button" className="lanklik" onClick={() => valj(true)}>
          Ändra<span className="dold"> bilagorna</span>
        </button>
      )}
      <Dialog oppen={valjer} rubrik="Bilagor till skrivelsen" stang={() => valj(false)}>
        {valjer && s.arendeId !== null && (
          <Valj s={s} arendeId={s.arendeId} fran={(data ?? []).map((b) => b.handlingId)} klart={() => valj(false)} />
        )}
      </Dialog>
    </>
  );
}

function Valj({
  s,
  arendeId,
  fran,
  klart,
}: {
  s: Skrivelse;
  arendeId: string;
  fran: readonly string[];
  klart: () => void;
}): ReactNode {
  const fragor = useQueryClient();
  const [valda, valj] = useState<readonly string[]>(fran);
  const [fel, sattFel] = useState<unknown>(null);
  const { data } = useQuery(handlingarFraga(s.namndId, arendeId));
  const rader = (data?.rader ?? []).filter((h) => h.makuleringSkal === null && h.id !== s.handlingId);
  const spara = async (): Promise<void> => {
    sattFel(null);
    try {
      await sattBilagor(s, valda);
      await fragor.invalidateQueries({ queryKey: skrivelsenyckel(s.namndId, s.id) });
      klart();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Bilagorna är inte ändrade" />}
      <p className="svag">Bilagorna får nummer i den ordning du väljer dem.</p>
      {data !== undefined && rader.length === 0 && (
        <p>Ärendet har inga handlingar. Lägg till bilagan som handling i ärendet först.</p>
      )}
      {rader.map((h) => {
        const nr = valda.indexOf(h.id);
        return (
          <Kryss
            key={h.id}
            id={`bilaga-${h.id}`}
            name={`bilaga-${h.id}`}
            label={`${nr < 0 ? '' : `Bilaga ${String(nr + 1)}: `}${h.titel}`}
            checked={nr >= 0}
            onChange={() => valj(nr < 0 ? [...valda, h.id] : valda.filter((id) => id !== h.id))}
          />
        );
      })}
      <p className="rad dialograd">
        <Button variant="filled" onClick={() => void spara()}>
          Spara bilagorna
        </Button>
        <Button onClick={klart}>Avbryt</Button>
      </p>
    </>
  );
}

/** Det som står sist på papperet: bilagorna, och vart beslutet ska. */
export function Skrivfot({ skrivelse, skrivbar }: { skrivelse: Skrivelse; skrivbar: boolean }): ReactNode {
  return (
    <dl className="faktalista skriv__fot">
      <dt>Bilagor</dt>
      <dd>
        <Bilagor skrivelse={skrivelse} skrivbar={skrivbar} />
      </dd>
      <dt>Expedieras till</dt>
      <dd>
        <Expedieras skrivelse={skrivelse} skrivbar={skrivbar} />
      </dd>
    </dl>
  );
}
