import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { omVersion } from '../namnden/fragor.js';
import { type Handlingsvy, vynyckel } from './fragor.js';

const flyttad = (ider: readonly string[], fran: number, till: number): string[] => {
  const nya = [...ider];
  const [en] = nya.splice(fran, 1);
  if (en !== undefined) nya.splice(till, 0, en);
  return nya;
};

/** Bilagorna i ordning. En flyttad bilaga går att ångra. */
export function Bilagor({
  namndId,
  vy,
  farSkriva,
}: {
  namndId: string;
  vy: Handlingsvy;
  farSkriva: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const ider = vy.bilagor.map((en) => en.handlingId);
  const nyckel = vynyckel(namndId, vy.handling.id);
  const satt = async (bilagor: string[]): Promise<void> => {
    const { handling } = fragor.getQueryData<Handlingsvy>(nyckel) ?? vy;
    const ny = await hamtat(
      klient.PUT('/api/namnder/{namndId}/handlingar/{handlingId}/bilagor', {
        params: { path: { namndId, handlingId: vy.handling.id } },
        headers: omVersion(handling.version),
        body: { bilagor },
      }),
    );
    fragor.setQueryData(nyckel, ny);
  };
  const flytta = async (fran: number, till: number): Promise<void> => {
    sattFel(null);
    try {
      await satt(flyttad(ider, fran, till));
      kvittera(
        `${vy.bilagor[fran]?.titel ?? 'Bilagan'} är nu bilaga ${String(till + 1)}`,
        async () => await satt(ider),
      );
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  if (vy.bilagor.length === 0) return <p className="svag">Handlingen har inga bilagor.</p>;
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Ordningen är inte ändrad" />}
      <ol className="lista">
        {vy.bilagor.map((en, plats) => (
          <li key={en.handlingId} className="rad bilagerad">
            <span>
              {plats + 1}.{' '}
              <Lank till={`/namnder/${namndId}/handlingar/${en.handlingId}`}>
                {en.makulerad ? <s>{en.titel}</s> : en.titel}
              </Lank>
            </span>
            {farSkriva && vy.bilagor.length > 1 && (
              <span className="rad">
                <Button
                  size="xs"
                  aria-disabled={plats === 0}
                  onClick={() => plats > 0 && void flytta(plats, plats - 1)}
                >
                  Upp<span className="dold"> {en.titel}</span>
                </Button>
                <Button
                  size="xs"
                  aria-disabled={plats === vy.bilagor.length - 1}
                  onClick={() => plats < vy.bilagor.length - 1 && void flytta(plats, plats + 1)}
                >
                  Ned<span className="dold"> {en.titel}</span>
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
