import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { kortDag, tidpunkt } from '../../sprak/datum.js';
import { omVersion } from '../namnden/fragor.js';
import type { Begaranfakta } from './fragor.js';
import { visaNytt } from './gor.js';

const LAGE: Readonly<Record<string, string>> = {
  vantar: 'Kopian är på väg.',
  sander: 'Kopian är på väg.',
  oviss: 'Det är inte säkert att kopian kom fram. Fråga den som bett om den.',
  misslyckad: 'Kopian kunde inte skickas. Kontrollera adressen och skicka igen, eller lämna den på annat sätt.',
  studsad: 'Kopian kom tillbaka. Kontrollera adressen och skicka igen, eller lämna den på annat sätt.',
};

function hurDetGick(b: Begaranfakta): string | null {
  const sista = b.mejl.at(-1);
  if (sista === undefined) return null;
  if (sista.tillstand !== 'sand' || sista.sandTid === null) return LAGE[sista.tillstand] ?? null;
  const { datum, tid } = tidpunkt(sista.sandTid);
  return `Kopian skickades ${kortDag(datum)} ${tid}.`;
}

/** Kopian som e-post till den som bett om den, när begäran är avslutad så. */
export function Mejlet({ namndId, begaran: b }: { namndId: string; begaran: Begaranfakta }): ReactNode {
  const fragor = useQueryClient();
  const [oppen, oppna] = useState(false);
  if (b.status !== 'avslutad' || b.leverans !== 'epost') return null;
  const sista = b.mejl.at(-1)?.tillstand;
  const gar = b.kontaktEpost !== null && (sista === undefined || sista === 'misslyckad' || sista === 'studsad');
  return (
    <>
      <p role="status" className="utlamnande__mejl">
        {hurDetGick(b) ?? (b.kontaktEpost === null ? 'Begäran har ingen e-postadress.' : '')}
      </p>
      {gar && (
        <p className="utlamnande__mejl">
          <Button onClick={() => oppna(true)}>Skicka till {b.kontaktEpost}</Button>
        </p>
      )}
      <Bekrafta
        oppen={oppen}
        rubrik={`Skicka kopian till ${b.kontaktEpost ?? ''}?`}
        verb="Skicka kopian"
        avsta="Skicka inte"
        pagar="Skickar …"
        vad="Kopian är inte skickad"
        stang={() => oppna(false)}
        gor={async () => {
          const svar = await hamtat(
            klient.POST('/api/namnder/{namndId}/utlamnanden/{id}/mejl', {
              params: { path: { namndId, id: b.id } },
              headers: omVersion(b.version),
            }),
          );
          visaNytt(fragor, namndId, svar);
          kvittera('Kopian är på väg');
        }}
      >
        <p>
          Bara det som lämnats ut utan sekretess skickas, och det som är maskat. Övrigt lämnas på annat sätt: ett mejl
          kan läsas av någon annan.
        </p>
      </Bekrafta>
    </>
  );
}
