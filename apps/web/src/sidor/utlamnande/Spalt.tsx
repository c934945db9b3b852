import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { kortDag, tidpunkt } from '../../sprak/datum.js';
import { omVersion } from '../namnden/fragor.js';
import { type Begaranfakta, kollegorFraga } from './fragor.js';
import { dela, visaNytt } from './gor.js';
import { kronor, LEVERANS, SATT } from './ord.js';

interface Varden {
  kontaktNamn: string;
  kontaktEpost: string;
  kontaktAdress: string;
  kontaktTelefon: string;
  syfte: string;
  syfteSkal: string;
}

function Kontakt({
  namndId,
  begaran: b,
  stang,
}: {
  namndId: string;
  begaran: Begaranfakta;
  stang: () => void;
}): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Begaranfakta>({
    nyckel: `begarankontakt:${b.id}`,
    fran: {
      ...{ kontaktNamn: b.kontaktNamn ?? '', kontaktEpost: b.kontaktEpost ?? '', kontaktAdress: b.kontaktAdress ?? '' },
      ...{ kontaktTelefon: b.kontaktTelefon ?? '', syfte: b.syfte ?? '', syfteSkal: b.syfteSkal ?? '' },
    },
    version: b.version,
    etiketter: {
      kontaktNamn: 'Namn',
      kontaktEpost: 'E-postadress',
      kontaktAdress: 'Postadress',
      kontaktTelefon: 'Telefon',
      syfte: 'Syfte',
      syfteSkal: 'Varför prövningen kräver att syftet är känt',
    },
    hemliga: ['kontaktNamn', 'kontaktEpost', 'kontaktAdress', 'kontaktTelefon', 'syfte', 'syfteSkal'],
    skicka: async (v, version) =>
      await hamtat(
        klient.PATCH('/api/namnder/{namndId}/utlamnanden/{id}', {
          params: { path: { namndId, id: b.id } },
          headers: omVersion(version),
          body: Object.fromEntries(
            (Object.entries(v) as [string, string][]).map(([falt, varde]) => [
              falt,
              varde.trim() === '' ? null : varde.trim(),
            ]),
          ),
        }),
      ),
    klart: (svar) => {
      visaNytt(fragor, namndId, svar);
      kvittera('Uppgifterna är sparade');
      stang();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Spara"
      pagar="Sparar …"
      gora="uppgifterna kan sparas"
      vad="Uppgifterna är inte sparade"
      avbryt={{ gor: stang }}
    >
      <p className="svag">Inget av det här krävs. Det tas bort när begäran varit avslutad en tid.</p>
      <TextInput {...f.text('kontaktNamn')} autoComplete="off" />
      <TextInput {...f.text('kontaktEpost')} type="email" autoComplete="off" />
      <Textarea {...f.text('kontaktAdress')} autosize minRows={2} />
      <TextInput {...f.text('kontaktTelefon')} autoComplete="off" />
      <Textarea {...f.text('syfte')} description="Fråga bara när sekretessprövningen kräver det (TF 2:18)." autosize />
      {f.varden.syfte !== '' && <Textarea {...f.text('syfteSkal')} autosize />}
    </Formular>
  );
}

function Vem({ namndId, begaran: b, oppen }: { namndId: string; begaran: Begaranfakta; oppen: boolean }): ReactNode {
  const [andras, sattAndras] = useState(false);
  if (andras) return <Kontakt namndId={namndId} begaran={b} stang={() => sattAndras(false)} />;
  const rader = [b.kontaktNamn, b.kontaktAdress, b.kontaktEpost, b.kontaktTelefon].filter((rad) => rad !== null);
  return (
    <>
      {rader.length === 0 ? (
        <p className="svag">
          {b.kontaktGallradTid === null
            ? 'Okänd. Det behöver inte vara känt (TF 2:18).'
            : `Uppgifterna togs bort ${kortDag(tidpunkt(b.kontaktGallradTid).datum)}.`}
        </p>
      ) : (
        rader.map((rad) => <p key={rad}>{rad}</p>)
      )}
      {b.syfte !== null && (
        <p>
          Syfte: {b.syfte} <span className="svag">({b.syfteSkal})</span>
        </p>
      )}
      {oppen && (
        <Button size="xs" onClick={() => sattAndras(true)}>
          Skriv hur kopian skickas
        </Button>
      )}
    </>
  );
}

function Handlaggare({
  namndId,
  begaran: b,
  oppen,
}: {
  namndId: string;
  begaran: Begaranfakta;
  oppen: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const { data: kollegor = [] } = useQuery({ ...kollegorFraga(namndId), enabled: oppen });
  const [vald, sattVald] = useState('');
  const redan = new Set([b.ansvarigKontoId, ...b.deltagare.map((en) => en.kontoId)]);
  const ivag = async (): Promise<void> => {
    if (vald === '') return;
    visaNytt(fragor, namndId, await dela(namndId, b.id, vald));
    kvittera(`${kollegor.find((en) => en.kontoId === vald)?.namn ?? 'Kollegan'} handlägger begäran med dig`);
    sattVald('');
  };
  return (
    <>
      <p>{b.ansvarigNamn}</p>
      {b.deltagare.map((en) => (
        <p key={en.kontoId}>{en.namn}</p>
      ))}
      <p className="svag">Bara ni ser vem som frågar efter vad.</p>
      {oppen && (
        <div className="rad">
          <NativeSelect
            label="Dela med"
            value={vald}
            onChange={(handelse) => sattVald(handelse.currentTarget.value)}
            data={[
              { value: '', label: 'Välj' },
              ...kollegor.filter((en) => !redan.has(en.kontoId)).map((en) => ({ value: en.kontoId, label: en.namn })),
            ]}
          />
          <Button size="xs" onClick={() => void ivag()} aria-disabled={vald === ''}>
            Dela begäran
          </Button>
        </div>
      )}
    </>
  );
}

/** Fakta om begäran: hur den kom, vem som frågar, vem som handlägger, vad det kostade. */
export function Spalt({
  namndId,
  begaran: b,
  oppen,
}: {
  namndId: string;
  begaran: Begaranfakta;
  oppen: boolean;
}): ReactNode {
  const { datum, tid } = tidpunkt(b.inkomTid);
  return (
    <>
      <Panel rubrik="Begäran">
        <p>
          {SATT[b.satt]} {kortDag(datum)} kl. {tid}
        </p>
        <p>Önskar: {LEVERANS[b.onskar].toLocaleLowerCase('sv')}</p>
        {b.leverans !== null && <p>Lämnades: {LEVERANS[b.leverans].toLocaleLowerCase('sv')}</p>}
        {b.avgiftOre !== null && <p>Avgift: {b.avgiftOre === 0 ? 'ingen' : kronor(b.avgiftOre)}</p>}
      </Panel>
      <Panel rubrik="Den som frågar">
        <Vem namndId={namndId} begaran={b} oppen={oppen} />
      </Panel>
      <Panel rubrik="Handlägger">
        <Handlaggare namndId={namndId} begaran={b} oppen={oppen} />
      </Panel>
    </>
  );
}
