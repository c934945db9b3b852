import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { HANDLINGSORD, RIKTNINGSORD } from '../../../delar/arendeord.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Visas } from '../../../delar/dokument/Visas.js';
import { Filrad } from '../../../delar/Fil.js';
import { Lage, Sekretess } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Lank } from '../../../ram/Lank.js';
import { arendenyckel, type Handling } from '../fragor.js';
import { Sekretessformular } from '../Sekretessformular.js';
import { useLasOm } from '../andring.js';
import { AndraHandling } from './AndraHandling.js';
import { FlyttaHandling } from './FlyttaHandling.js';
import { lasHandling, rattaHandling } from './handlingsandring.js';
import { MakuleraHandling } from './MakuleraHandling.js';

type Gor = 'se' | 'andra' | 'sekretess' | 'flytta' | 'makulera';

function Fakta({ h }: { h: Handling }): ReactNode {
  const sekretess = h.sekretess.lagrum ?? (h.sekretess.underProvning ? 'under prövning' : null);
  return (
    <dl className="faktalista">
      <dt>Slag</dt>
      <dd>
        {RIKTNINGSORD[h.riktning]}, {HANDLINGSORD[h.typ].toLocaleLowerCase('sv')}
      </dd>
      <dt>Datum</dt>
      <dd className="nr">{h.datum ?? h.registreradDatum}</dd>
      {h.avsandare !== null && (
        <>
          <dt>Från</dt>
          <dd>{h.avsandare}</dd>
        </>
      )}
      {h.mottagare !== null && (
        <>
          <dt>Till</dt>
          <dd>{h.mottagare}</dd>
        </>
      )}
      {sekretess !== null && (
        <>
          <dt>Sekretess</dt>
          <dd>
            <Sekretess lagrum={sekretess} />
          </dd>
        </>
      )}
      {h.titelSkyddad !== null && (
        <>
          <dt>Skyddad rubrik</dt>
          <dd className="antikva">{h.titelSkyddad}</dd>
        </>
      )}
      {h.makuleringSkal !== null && (
        <>
          <dt>Läge</dt>
          <dd>
            <Lage marke="utgar">Makulerad</Lage> {h.makuleringSkal}
          </dd>
        </>
      )}
    </dl>
  );
}

/** Versionerna med sina filer, den senaste först. */
function Versioner({ namndId, h }: { namndId: string; h: Handling }): ReactNode {
  return (
    <ul className="lista tatt">
      {[...h.versioner].reverse().map((v) => (
        <li key={v.id}>
          <span className="stark">Version {v.nr}</span>
          {v.skal !== null && <span className="svag"> {v.skal}</span>}
          {v.filer.length === 0 && <span className="svag"> utan fil</span>}
          {v.filer.map((fil) => (
            <div className="rad" key={fil.id}>
              <Filrad titel={fil.filnamn} fil={fil} till={`/api/namnder/${namndId}/filer/${fil.id}`} />
              {fil.mediatyp === 'application/pdf' && (
                <Visas titel={fil.filnamn} till={`/api/namnder/${namndId}/filer/${fil.id}`} />
              )}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Innehall({ namndId, h, far }: { namndId: string; h: Handling; far: (ratt: string) => boolean }): ReactNode {
  const [gor, valj] = useState<Gor>('se');
  const lasOm = useLasOm(namndId);
  const klart = (): void => valj('se');
  const kanAndras = far('handling.skriv') && h.makuleringSkal === null;
  switch (gor) {
    case 'andra':
      return <AndraHandling namndId={namndId} handling={h} serSkyddat={h.titelSkyddad !== null} klart={klart} />;
    case 'flytta':
      return <FlyttaHandling namndId={namndId} handling={h} klart={klart} />;
    case 'makulera':
      return <MakuleraHandling namndId={namndId} handling={h} klart={klart} />;
    case 'sekretess':
      return (
        <Sekretessformular
          id={h.id}
          vad="handlingen"
          sekretess={h.sekretess}
          version={h.version}
          spara={async (sekretess, version) => {
            await rattaHandling(namndId, h.id, version, { sekretess });
            await lasOm();
          }}
          las={async () => await lasHandling(namndId, h.id)}
          klart={klart}
        />
      );
    case 'se':
      return (
        <>
          <Fakta h={h} />
          <Versioner namndId={namndId} h={h} />
          <p className="rad">
            <Lank till={`/namnder/${namndId}/handlingar/${h.id}`}>Läs handlingen, versioner och bilagor</Lank>
            {far('utlamnande.skriv') && (
              <Lank till={`/namnder/${namndId}/utlamnanden/ny?handling=${h.id}`}>Någon begär ut den</Lank>
            )}
          </p>
          <p className="rad">
            {kanAndras && <Button onClick={() => valj('andra')}>Ändra uppgifter</Button>}
            {kanAndras && <Button onClick={() => valj('sekretess')}>Sekretess</Button>}
            {kanAndras && <Button onClick={() => valj('flytta')}>Flytta</Button>}
            {far('arende.makulera') && h.makuleringSkal === null && (
              <Button onClick={() => valj('makulera')}>Makulera</Button>
            )}
          </p>
        </>
      );
  }
}

/** En handling ovanpå ärendet: uppgifterna, versionerna med sina filer, och det som kan göras. */
export function Handlingsdialog({
  namndId,
  arendeId,
  handlingId,
  far,
  stang,
}: {
  namndId: string;
  arendeId: string;
  handlingId: string | undefined;
  far: (ratt: string) => boolean;
  stang: () => void;
}): ReactNode {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [...arendenyckel(namndId, arendeId), 'handling', handlingId],
    queryFn: async () => await lasHandling(namndId, handlingId ?? ''),
    enabled: handlingId !== undefined,
  });
  const rubrik = data === undefined ? 'Handlingen' : `${data.nr === null ? '' : `${String(data.nr)}. `}${data.titel}`;
  return (
    <Dialog oppen={handlingId !== undefined} rubrik={rubrik} stang={stang}>
      {error !== null && <Felbesked fel={error} vad="Handlingen kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && handlingId !== undefined && <Skelett rader={4} vad="handlingen" />}
      {data !== undefined && <Innehall namndId={namndId} h={data} far={far} key={data.id} />}
      <p className="rad">
        <Button variant="subtle" onClick={stang}>
          Stäng
        </Button>
      </p>
    </Dialog>
  );
}
