import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { somKlubbafel } from '../../klient/fel.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { laggTillbaka } from './atgarder.js';
import { type Inkorgrad, originalfil, UNDANLAGT, type Undanlagt as Vad, undanlagtFraga } from './fragor.js';
import { avsandaren, hurDenKom, korttid, UNDANLAGTORD } from './inkorgord.js';

async function tillbaka(namndId: string, id: string): Promise<void> {
  try {
    await laggTillbaka(namndId, id);
    kvittera('Posten ligger åter bland det inkomna');
  } catch (fel) {
    kvittera(`Posten ligger kvar. ${somKlubbafel(fel).message}`);
  }
}

function Rad({ namndId, rad }: { namndId: string; rad: Inkorgrad }): ReactNode {
  return (
    <li>
      <div>
        <b>{avsandaren(rad)}</b>
        <br />
        {rad.amne}
        <br />
        <span className="liten svag">
          {hurDenKom(rad)} · {korttid(rad.inkomTid)}
          {rad.hanteradNamn !== null && ` · ${rad.hanteradNamn}`}
        </span>
        {(rad.ladaSkal ?? rad.skal) !== null && (
          <>
            <br />
            <span className="liten">{rad.ladaSkal ?? rad.skal}</span>
          </>
        )}
      </div>
      <p className="rad">
        <a className="liten" href={originalfil(namndId, rad.id)} aria-label={`Original: ${rad.amne}`}>
          Original
        </a>
        {rad.arendeId !== null ? (
          <Lank till={`/namnder/${namndId}/arenden/${rad.arendeId}`}>{rad.dnr}</Lank>
        ) : (
          <Button size="xs" aria-label={`Lägg tillbaka ${rad.amne}`} onClick={() => void tillbaka(namndId, rad.id)}>
            Lägg tillbaka
          </Button>
        )}
      </p>
    </li>
  );
}

/** Det som ligger för sig: skräppost, dubbletter, studsar, inte allmänna handlingar, och det nyss registrerade. */
export function Undanlagt({ namndId, vad, valj }: { namndId: string; vad: Vad; valj: (vad: Vad) => void }): ReactNode {
  const { data, error, isPending, refetch } = useQuery(undanlagtFraga(namndId, vad));
  return (
    <Avdelning rubrik={UNDANLAGTORD[vad]} vid={data?.antal} status>
      <p className="rad" role="group" aria-label="Vad som visas">
        {UNDANLAGT.map((en) => (
          <Button
            key={en}
            size="xs"
            variant={en === vad ? 'filled' : 'default'}
            aria-pressed={en === vad}
            onClick={() => valj(en)}
          >
            {UNDANLAGTORD[en]}
          </Button>
        ))}
      </p>
      {error !== null && <Felbesked fel={error} vad="Listan kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={4} vad="posterna" />}
      {data?.rader.length === 0 && <Tomt>Inget ligger här.</Tomt>}
      <ul className="lista undanlagt">
        {data?.rader.map((rad) => (
          <Rad key={rad.id} namndId={namndId} rad={rad} />
        ))}
      </ul>
    </Avdelning>
  );
}
