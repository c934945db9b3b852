import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { useUtkast } from '../../delar/useUtkast.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { dag, plusDagar } from '../../sprak/datum.js';
import { Anta } from './Anta.js';
import { arsplansnyckel, type Ordning, rattaOrdning, taBortOrdning } from './fragor.js';
import { motesdagen } from './ord.js';
import type { Planandringar } from './usePlan.js';

/** Ett nytt sammanträde fyra veckor efter det sista, med hålltiderna på samma avstånd. */
function nyRad(ordning: Ordning): Record<string, string> {
  const sista = ordning.rader.at(-1);
  const fyraVeckor = 28;
  return Object.fromEntries(
    ordning.kolumner.map(({ namn }) => {
      const fore = sista?.dagar.find(({ kolumn }) => kolumn === namn)?.datum ?? `${String(ordning.ar)}-02-01`;
      const efter = plusDagar(fore, fyraVeckor);
      return [namn, Number(efter.slice(0, 4)) > ordning.ar ? plusDagar(fore, 7) : efter];
    }),
  );
}

/** Det som kan göras med planen härnäst, och varför det andra inte går. */
export function Plansteg({ ordning, plan }: { ordning: Ordning; plan: Planandringar }): ReactNode {
  const fragor = useQueryClient();
  const ga = useNavigate();
  const [dialog, oppna] = useState<'anta' | 'ratta' | 'bort' | null>(null);
  const [skal, skrivSkal] = useUtkast(`arsplan-rattelse:${ordning.id}`);
  const { namndId } = ordning;
  const steg = (namn: Ordning['steg'][number]['namn']) => ordning.steg.find((ett) => ett.namn === namn);
  const utkast = ordning.tillstand === 'utkast';
  const ratta = async (): Promise<void> => {
    const ny = await rattaOrdning(ordning, skal.trim());
    skrivSkal('');
    await fragor.invalidateQueries({ queryKey: arsplansnyckel(namndId) });
    kvittera('Rättelsen är påbörjad, med samma dagar');
    await ga({ to: '/namnder/$namndId/arsplan/$ordningId', params: { namndId, ordningId: ny.id } });
  };
  const taBort = async (): Promise<void> => {
    await taBortOrdning(ordning);
    await ga({ to: '/namnder/$namndId/arsplan', params: { namndId } });
    await fragor.invalidateQueries({ queryKey: [...arsplansnyckel(namndId), 'lista'] });
    kvittera('Utkastet är borttaget');
  };
  const lagg = async (): Promise<void> => {
    const datum = nyRad(ordning);
    const nytt = datum[ordning.kolumner.at(-1)?.namn ?? ''] ?? '';
    await plan.gor({ laggTillRader: [{ datum }] }, `Lade till ${dag(nytt)}`, (efter) => {
      const nr = efter.rader.find((rad) => motesdagen(rad) === nytt)?.nr;
      return nr === undefined ? null : { taBortRader: [nr] };
    });
  };
  const anta = steg('anta');
  const rattelse = steg('ratta');
  if (ordning.tillstand === 'ersatt') return null;
  return (
    <Panel rubrik="Härnäst">
      {utkast && (
        <>
          <p>
            <Button
              variant={anta?.oppet === true ? 'filled' : 'default'}
              className="knapp--bred"
              aria-disabled={anta?.oppet !== true}
              onClick={() => anta?.oppet === true && oppna('anta')}
            >
              Anteckna att planen är antagen
            </Button>
          </p>
          <p className="liten svag">
            {anta?.hinder?.text ?? 'Nämnden antar planen med ett beslut (KL 6:23). Då planeras sammanträdena.'}
          </p>
          <p className="rad">
            <Button aria-disabled={plan.pagar} onClick={() => void lagg()}>
              Lägg till ett sammanträde
            </Button>
            <Button variant="subtle" onClick={() => oppna('bort')}>
              Ta bort utkastet
            </Button>
          </p>
        </>
      )}
      {!utkast && (
        <>
          <p>
            <Button
              className="knapp--bred"
              aria-disabled={rattelse?.oppet !== true}
              onClick={() => rattelse?.oppet === true && oppna('ratta')}
            >
              Påbörja en rättelse
            </Button>
          </p>
          <p className="liten svag">
            {rattelse?.hinder?.text ??
              'En antagen plan ändras bara genom ett nytt beslut. Rättelsen börjar på samma dagar.'}
          </p>
        </>
      )}
      {dialog === 'anta' && <Anta ordning={ordning} stang={() => oppna(null)} />}
      <Bekrafta
        oppen={dialog === 'ratta'}
        rubrik={`Påbörja en rättelse av årsplanen ${String(ordning.ar)}?`}
        verb="Påbörja rättelsen"
        avsta="Låt planen stå"
        pagar="Påbörjar …"
        vad="Rättelsen är inte påbörjad"
        gor={ratta}
        stang={() => oppna(null)}
      >
        <Textarea
          label="Varför planen behöver rättas"
          value={skal}
          autosize
          minRows={2}
          onChange={(handelse) => skrivSkal(handelse.currentTarget.value)}
        />
      </Bekrafta>
      <Bekrafta
        oppen={dialog === 'bort'}
        rubrik="Ta bort utkastet?"
        verb="Ta bort utkastet"
        avsta="Behåll utkastet"
        pagar="Tar bort …"
        vad="Utkastet är inte borttaget"
        gor={taBort}
        stang={() => oppna(null)}
        farlig
      >
        <p>Dagarna i utkastet går inte att få tillbaka.</p>
      </Bekrafta>
    </Panel>
  );
}
