import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { organisationsnyckel } from '../fragor.js';
import { ROLLNAMN } from './roller.js';

type Krav = components['schemas']['FaktorkravDto'];
type Roll = Krav['roller'][number];

const ROLLER = Object.keys(ROLLNAMN) as Roll[];

const kravFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'faktorkrav'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/faktorkrav', { params: { path: { namndId } } })),
  });

/** Vilka roller som måste logga in med något mer än lösenordet. Sparas direkt och kan ångras. */
export function Faktorkrav({ namndId }: { namndId: string }): ReactNode {
  const fragor = useQueryClient();
  const fraga = kravFraga(namndId);
  const { data } = useQuery(fraga);
  const [fel, sattFel] = useState<unknown>(null);
  const satt = async (roller: Roll[]): Promise<void> => {
    fragor.setQueryData(
      fraga.queryKey,
      await hamtat(
        klient.PUT('/api/namnder/{namndId}/faktorkrav', { params: { path: { namndId } }, body: { roller } }),
      ),
    );
  };
  const vaxla = async (roll: Roll, krav: Krav): Promise<void> => {
    const kravdes = krav.roller.includes(roll);
    sattFel(null);
    try {
      await satt(kravdes ? krav.roller.filter((r) => r !== roll) : [...krav.roller, roll]);
      kvittera(
        kravdes
          ? `Rollen ${ROLLNAMN[roll] ?? roll} loggar in med bara lösenord`
          : `Rollen ${ROLLNAMN[roll] ?? roll} loggar in i två steg`,
        async () => await satt(krav.roller),
      );
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  if (data === undefined) return null;
  return (
    <>
      <p className="liten svag">
        Den som har rollen loggar in med en kod, en passnyckel eller e-legitimation utöver lösenordet.
      </p>
      {fel !== null && <Felbesked fel={fel} vad="Kravet är inte ändrat" />}
      {ROLLER.map((roll) => (
        <Kryss
          key={roll}
          id={`krav-${roll}`}
          name={`krav-${roll}`}
          label={ROLLNAMN[roll] ?? roll}
          checked={data.roller.includes(roll)}
          onChange={() => void vaxla(roll, data)}
        />
      ))}
    </>
  );
}
