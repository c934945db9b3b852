import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Bekrafta } from '../../../delar/Bekrafta.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Frist } from '../../../delar/Frist.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { idag } from '../../../klient/servertid.js';
import { dag, langDag } from '../../../sprak/datum.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import type { Beslutsrad } from '../fragor.js';
import { useGor } from '../listor/useGor.js';
import { mottagen, SATTORD, SATTVAL, type Underrattelse, underratta, underrattelserFraga } from './fragor.js';

/** Dagen då parten fick del av beslutet. Den ändras inte i efterhand, så den bekräftas. */
function Mottagen({ namndId, u }: { namndId: string; u: Underrattelse }): ReactNode {
  const { ivag } = useGor(namndId);
  const [text, satt] = useState('');
  const [fragar, sattFragar] = useState(false);
  const tolkad = tolkaDatum(text, idag());
  return (
    <div className="rad">
      <Datumfalt
        id={`mottagen-${u.id}`}
        name="mottagenDag"
        label="Fick del av beslutet"
        value={text}
        onBlur={() => undefined}
        onChange={(h) => satt(h.currentTarget.value)}
        bytTill={satt}
      />
      <Button size="xs" aria-disabled={tolkad === null} onClick={() => sattFragar(tolkad !== null)}>
        Anteckna dagen<span className="dold">, {u.part}</span>
      </Button>
      <Bekrafta
        oppen={fragar}
        rubrik={`Fick ${u.part} del av beslutet ${tolkad === null ? '' : dag(tolkad)}?`}
        verb="Anteckna dagen"
        avsta="Ändra dagen först"
        pagar="Antecknar …"
        vad="Dagen är inte antecknad"
        gor={async () => {
          await mottagen(namndId, u, tolkad ?? '');
          await ivag(async () => await Promise.resolve(), `Dagen är antecknad för ${u.part}`);
        }}
        stang={() => sattFragar(false)}
      >
        <p>Tiden att överklaga går från den dagen (FL 44 §). Dagen ändras inte efteråt.</p>
      </Bekrafta>
    </div>
  );
}

function Part({ namndId, u, far }: { namndId: string; u: Underrattelse; far: boolean }): ReactNode {
  return (
    <li>
      <strong>{u.part}</strong>{' '}
      <span className="svag">
        {SATTORD[u.satt]}, {dag(u.skickadDag)}. Antecknat av {u.registreradAv}.
      </span>
      <br />
      {u.mottagenDag !== null && <Lage marke="klar">Fick del av beslutet {dag(u.mottagenDag)}</Lage>}
      {u.mottagenDag === null && <Lage marke="tom">Dagen då parten fick del av beslutet saknas</Lage>}{' '}
      {u.sistaDag !== null && <Frist datum={u.sistaDag}>kan överklaga till och med {langDag(u.sistaDag)}</Frist>}
      <br />
      <a href={`/api/namnder/${namndId}/delegationsunderrattelser/${u.id}/brev`} download>
        Underrättelsen som PDF<span className="dold">, {u.part}</span>
      </a>
      {far && u.mottagenDag === null && <Mottagen namndId={namndId} u={u} />}
    </li>
  );
}

function Ny({ namndId, rad }: { namndId: string; rad: Beslutsrad }): ReactNode {
  const { ivag } = useGor(namndId);
  const f = useFormular({
    nyckel: `underrattelse:${rad.id}`,
    fran: { part: '', satt: 'brev', skickadDag: idag(), mottagenDag: '' },
    hemliga: ['part'],
    etiketter: {
      part: 'Part',
      satt: 'Hur',
      skickadDag: 'Skickat eller lämnat',
      mottagenDag: 'Fick del av beslutet',
    },
    granska: (v) => ({
      ...(v.part.trim() === '' ? { part: 'Skriv vem som är part' } : {}),
      ...(tolkaDatum(v.skickadDag, idag()) === null ? { skickadDag: 'Ange dagen' } : {}),
      ...(v.mottagenDag.trim() !== '' && tolkaDatum(v.mottagenDag, idag()) === null
        ? { mottagenDag: 'Ange dagen, eller lämna fältet tomt' }
        : {}),
    }),
    skicka: async (v) =>
      await underratta(namndId, rad.id, {
        part: v.part.trim(),
        satt: SATTVAL.find((en) => en.value === v.satt)?.value ?? 'brev',
        skickadDag: tolkaDatum(v.skickadDag, idag()) ?? '',
        mottagenDag: tolkaDatum(v.mottagenDag, idag()),
      }),
    klart: async () => {
      await ivag(async () => await Promise.resolve(), 'Underrättelsen är antecknad');
    },
  });
  return (
    <Formular
      formular={f}
      verb="Anteckna underrättelsen"
      pagar="Antecknar …"
      gora="underrättelsen kan antecknas"
      vad="Underrättelsen är inte antecknad"
    >
      <TextInput {...f.text('part')} autoComplete="off" />
      <NativeSelect {...f.text('satt')} data={[...SATTVAL]} />
      <Datumfalt {...f.tolkad('skickadDag')} />
      <Datumfalt
        {...f.tolkad('mottagenDag')}
        hjalp="Lämnas tomt tills det är känt, till exempel genom mottagningsbevis."
      />
    </Formular>
  );
}

/** Parterna i ett delegationsbeslut: vem som underrättats, hur och när, och när tiden för var och en går ut (FL 33, 44 §§). */
export function Parter({
  namndId,
  rad,
  far,
  stang,
}: {
  namndId: string;
  rad: Beslutsrad;
  far: boolean;
  stang: () => void;
}): ReactNode {
  const { data, error, refetch } = useQuery(underrattelserFraga(namndId, rad.id));
  return (
    <Dialog oppen rubrik={`Parter, rad ${String(rad.rad)}`} stang={stang}>
      <p className="svag">Den som är part ska få veta beslutet och hur det överklagas (FL 33 §).</p>
      {error !== null && <Felbesked fel={error} vad="Underrättelserna kunde inte hämtas" igen={() => void refetch()} />}
      {data === undefined && error === null && <Skelett rader={3} vad="underrättelserna" />}
      {data?.length === 0 && <p>Ingen part är underrättad än.</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="lista">
          {data.map((u) => (
            <Part key={u.id} namndId={namndId} u={u} far={far} />
          ))}
        </ul>
      )}
      {far && <Ny namndId={namndId} rad={rad} />}
      <p>
        <Button onClick={stang}>Stäng</Button>
      </p>
    </Dialog>
  );
}
