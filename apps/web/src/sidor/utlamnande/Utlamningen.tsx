import { Button, NumberInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Kryss, Valgrupp } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { type Begaranfakta, begarannyckel } from './fragor.js';
import { visaNytt } from './gor.js';
import { kronor, LEVERANS } from './ord.js';

const VAL = [
  { varde: 'lasa', ord: LEVERANS.lasa, foljd: 'Utan avgift (TF 2:15).' },
  { varde: 'papper', ord: LEVERANS.papper },
  {
    varde: 'epost',
    ord: LEVERANS.epost,
    foljd: 'Skickas härifrån till adressen i begäran när den är avslutad. Det som har sekretess skickas aldrig så.',
  },
] as const;

function Avgift({
  namndId,
  leverans,
  sidor,
}: {
  namndId: string;
  leverans: Begaranfakta['onskar'];
  sidor: number;
}): ReactNode {
  const { data } = useQuery({
    queryKey: [...begarannyckel(namndId), 'avgift', leverans, sidor],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/utlamnanden/avgift', {
          params: { path: { namndId }, query: { leverans, sidor } },
        }),
      ),
  });
  if (data === undefined) return <p role="status">&nbsp;</p>;
  const text =
    data.taxa === null
      ? 'Ingen avgift: kommunen har inte ställt in någon taxa.'
      : data.ore === 0
        ? 'Ingen avgift.'
        : `${kronor(data.ore)} enligt ${data.taxa}.`;
  return <p role="status">{text}</p>;
}

/** Sista steget: hur det lämnas, vad det kostar, och att den som frågar vet hur det prövas vidare. */
export function Utlamningen({ namndId, begaran: b }: { namndId: string; begaran: Begaranfakta }): ReactNode {
  const fragor = useQueryClient();
  const [leverans, sattLeverans] = useState(b.onskar);
  const [sidor, sattSidor] = useState(0);
  const [upplyst, sattUpplyst] = useState(b.upplyst);
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const steg = b.steg.find((en) => en.namn === 'lamna');
  if (steg === undefined) return null;
  const begransat = b.handlingar.some((h) => h.bedomning !== null && h.bedomning !== 'lamnas_ut');
  const inget = b.handlingar.length > 0 && b.handlingar.every((h) => h.bedomning === 'lamnas_inte_ut');
  const hinder = steg.hinder?.kod === 'UTLAMNANDE.UPPLYS' && upplyst ? null : steg.hinder;
  const lamna = async (): Promise<void> => {
    if (hinder !== null || pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      const svar = await hamtat(
        klient.POST('/api/namnder/{namndId}/utlamnanden/{id}/utlamning', {
          params: { path: { namndId, id: b.id } },
          headers: omVersion(b.version),
          body: { leverans, sidor, upplyst },
        }),
      );
      visaNytt(fragor, namndId, svar);
      kvittera(`${b.beteckning} är avslutad`);
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  return (
    <div className="formular">
      {b.handlingar.length === 0 && (
        <p>Inga handlingar är valda. Avslutas begäran så, antecknas att handlingen inte finns.</p>
      )}
      {!inget && b.handlingar.length > 0 && (
        <>
          <Valgrupp
            id="leverans"
            name="leverans"
            label="Hur lämnas handlingarna?"
            val={VAL}
            value={leverans}
            onChange={sattLeverans}
          />
          {leverans !== 'lasa' && (
            <>
              <NumberInput
                label="Sidor i kopian"
                min={0}
                max={100_000}
                value={sidor}
                onChange={(v) => sattSidor(typeof v === 'number' ? v : 0)}
                allowDecimal={false}
                w="8rem"
              />
              <Avgift namndId={namndId} leverans={leverans} sidor={sidor} />
            </>
          )}
        </>
      )}
      {begransat && b.status !== 'myndigheten' && (
        <Kryss
          id="upplyst"
          name="upplyst"
          label="Jag har sagt att myndigheten kan pröva det i ett skriftligt beslut, och att det krävs för att överklaga (OSL 6:3)"
          checked={upplyst}
          onChange={(handelse) => sattUpplyst(handelse.currentTarget.checked)}
        />
      )}
      {fel !== null && <Felbesked fel={fel} vad="Begäran är inte avslutad" />}
      <p className="rad">
        <Button
          variant="filled"
          aria-disabled={hinder !== null || pagar}
          aria-describedby="lamna-hinder"
          onClick={() => void lamna()}
        >
          {b.handlingar.length === 0
            ? 'Avsluta: handlingen finns inte'
            : inget
              ? 'Avsluta utan att lämna ut'
              : 'Lämna ut och avsluta'}
        </Button>
        <span id="lamna-hinder" className="svag">
          {hinder?.text ?? ''}
        </span>
      </p>
    </div>
  );
}
