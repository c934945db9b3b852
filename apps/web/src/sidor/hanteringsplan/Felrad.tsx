import '../utlamnande/utlamnande.css';
import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { importFraga, type Planimport } from './fragor.js';

type Rad = Planimport['rader'][number];

const RUBRIK: Readonly<Record<string, string>> = {
  kod: 'Klassificering',
  process: 'Process',
  handlingstyp: 'Handlingstyp',
  bevaras: 'Bevaras/gallras',
  raknas: 'Räknas från',
  sekretess: 'Sekretess',
  format: 'Format',
  forvaring: 'Förvaring',
  anmarkning: 'Anmärkning',
};

/** En rad med fel: vad som är fel, hur det rättas, och fältet att rätta i. */
export function Felrad({ namndId, plan, rad }: { namndId: string; plan: Planimport; rad: Rad }): ReactNode {
  const fragor = useQueryClient();
  const [skrivet, satt] = useState<Record<string, string>>({});
  const [nej, sattNej] = useState<unknown>(null);
  const andra = async (body: { falt?: Record<string, string>; utelamnad?: boolean }, kvitto: string): Promise<void> => {
    try {
      const svar = await hamtat(
        klient.PATCH('/api/namnder/{namndId}/hanteringsplan/importer/{importId}/rader/{rad}', {
          params: { path: { namndId, importId: plan.id, rad: String(rad.rad) } },
          headers: omVersion(plan.version),
          body,
        }),
      );
      fragor.setQueryData(importFraga(namndId, plan.id).queryKey, svar);
      kvittera(kvitto);
    } catch (orsak) {
      sattNej(orsak);
    }
  };
  const kolumner = [...new Set(rad.fel.map((fel) => fel.kolumn))];
  return (
    <form
      className="provning"
      onSubmit={(handelse) => {
        handelse.preventDefault();
        void andra({ falt: skrivet }, `Rad ${String(rad.rad)} är rättad`);
      }}
    >
      <h3>
        Rad {rad.rad}: {[rad.falt['kod'], rad.falt['handlingstyp']].filter((en) => en !== undefined).join(' ')}
      </h3>
      {kolumner.map((kolumn) => (
        <TextInput
          key={kolumn}
          label={RUBRIK[kolumn] ?? kolumn}
          description={rad.fel.find((fel) => fel.kolumn === kolumn)?.atgard}
          error={rad.fel.find((fel) => fel.kolumn === kolumn)?.text}
          value={skrivet[kolumn] ?? rad.falt[kolumn] ?? ''}
          onChange={(handelse) => satt({ ...skrivet, [kolumn]: handelse.currentTarget.value })}
        />
      ))}
      {nej !== null && <Felbesked fel={nej} vad="Raden är inte ändrad" />}
      <p className="rad">
        <Button type="submit" size="xs">
          Rätta raden<span className="dold"> {rad.rad}</span>
        </Button>
        <Button
          size="xs"
          variant="subtle"
          onClick={() => void andra({ utelamnad: true }, `Rad ${String(rad.rad)} utelämnas`)}
        >
          Utelämna raden<span className="dold"> {rad.rad}</span>
        </Button>
      </p>
    </form>
  );
}
