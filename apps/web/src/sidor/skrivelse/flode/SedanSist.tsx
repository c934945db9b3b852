import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { dag, tidpunkt } from '../../../sprak/datum.js';
import { antecknaLasning, sedanSistFraga, type Skrivelse } from './fragor.js';
import { Skillnad } from './Skillnad.js';

/**
 * Det som är nytt för den som ska godkänna, sedan hon läste sist. Att sidan visas räknas som läst; det som är nytt
 * fortsätter att visas, för det jämförs med den förra texten.
 */
export function SedanSist({ skrivelse: s }: { skrivelse: Skrivelse }): ReactNode {
  const granskas = s.tillstand === 'granskning' || s.tillstand === 'godkand';
  const { data } = useQuery({ ...sedanSistFraga(s.namndId, s.id), enabled: granskas });
  useEffect(() => {
    if (granskas) void antecknaLasning(s).catch(() => undefined);
  }, [s.id, s.texthash, granskas]);
  if (!granskas || data?.last == null) return null;
  const { last, skillnad } = data;
  const nar = dag(tidpunkt(last.skickadTid).datum);
  return (
    <Avdelning rubrik="Nytt sedan du läste sist">
      <p className="svag">
        Jämfört med den text som skickades {nar}
        {last.versionsnr === s.versionsnr ? '' : `, version ${String(last.versionsnr)}`}.
        {skillnad.length === 0 && ' Orden är desamma; bara formen är ändrad.'}
      </p>
      <Skillnad delar={skillnad} />
    </Avdelning>
  );
}
