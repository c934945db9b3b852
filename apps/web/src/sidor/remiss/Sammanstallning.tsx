import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Dialog } from '../../delar/Dialog.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Lage } from '../../delar/Lage.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { arendenyckel } from '../arende/fragor.js';
import { type Remiss, remissFraga, sammanfatta, useLasOmRemisser } from './fragor.js';

const eller = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function Kommentar({
  r,
  avsnitt,
  klart,
}: {
  r: Remiss;
  avsnitt: Remiss['avsnitt'][number];
  klart: () => void;
}): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const f = useFormular({
    nyckel: `remissavsnitt:${avsnitt.id}`,
    fran: { kommentar: avsnitt.kommentar ?? '' },
    version: r.version,
    etiketter: { kommentar: 'Förvaltningens kommentar' },
    skicka: async (v, version) =>
      await sammanfatta(r, version, { kommentarer: [{ avsnittId: avsnitt.id, kommentar: eller(v.kommentar) }] }),
    klart: async (svar) => {
      await lasOm(svar);
      kvittera('Kommentaren är sparad');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Spara kommentaren"
      pagar="Sparar …"
      gora="kommentaren kan sparas"
      vad="Kommentaren är inte sparad"
      avbryt={{ gor: klart }}
    >
      <TextInput {...f.text('kommentar')} autoComplete="off" data-autofocus />
    </Formular>
  );
}

function Slutsats({ r }: { r: Remiss }): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const fragor = useQueryClient();
  const f = useFormular({
    nyckel: `remiss:${r.id}:slutsats`,
    fran: { slutsats: r.slutsats ?? '' },
    version: r.version,
    etiketter: { slutsats: 'Sammanfattning av svaren' },
    skicka: async (v, version) => await sammanfatta(r, version, { slutsats: eller(v.slutsats) }),
    klart: async (svar) => {
      await lasOm(svar);
      kvittera('Sammanfattningen är sparad');
    },
    lasOm: async () => {
      const nu = await fragor.query({ ...remissFraga(r.namndId, r.id), staleTime: 0 });
      return { varden: { slutsats: nu.slutsats ?? '' }, version: nu.version };
    },
  });
  return (
    <Formular
      formular={f}
      verb="Spara sammanfattningen"
      pagar="Sparar …"
      gora="sammanfattningen kan sparas"
      vad="Sammanfattningen är inte sparad"
    >
      <Textarea {...f.text('slutsats')} description="Står först i sammanställningen." autosize minRows={3} />
    </Formular>
  );
}

function LaggISkrivelsen({ r, klart }: { r: Remiss; klart: () => void }): ReactNode {
  const fragor = useQueryClient();
  const { data } = useQuery({
    queryKey: [...arendenyckel(r.namndId, r.arendeId), 'utkast'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/skrivelser', {
            params: { path: { namndId: r.namndId }, query: { arendeId: r.arendeId, antal: 20 } },
          }),
        )
      ).rader.filter((s) => s.tillstand === 'utkast'),
  });
  const utkast = data ?? [];
  const f = useFormular({
    nyckel: `remiss:${r.id}:skrivelse`,
    fran: { skrivelseId: utkast[0]?.id ?? '' },
    etiketter: { skrivelseId: 'Skrivelse' },
    granska: (v) => (v.skrivelseId === '' ? { skrivelseId: 'Välj ett utkast i ärendet' } : {}),
    skicka: async (v) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/remisser/{remissId}/i-skrivelsen', {
          params: { path: { namndId: r.namndId, remissId: r.id } },
          body: { skrivelseId: v.skrivelseId },
        }),
      ),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: arendenyckel(r.namndId) });
      kvittera('Sammanställningen ligger i skrivelsen och som bilaga i ärendet');
      klart();
    },
  });
  if (data !== undefined && utkast.length === 0) {
    return <p>Ärendet har ingen tjänsteskrivelse som är utkast. Börja en, och lägg sedan in sammanställningen.</p>;
  }
  return (
    <Formular
      formular={f}
      verb="Lägg i skrivelsen"
      pagar="Lägger in …"
      gora="sammanställningen kan läggas in"
      vad="Sammanställningen ligger inte i skrivelsen"
      avbryt={{ gor: klart }}
    >
      <NativeSelect {...f.text('skrivelseId')} data={utkast.map((s) => ({ value: s.id, label: s.rubrik }))} />
    </Formular>
  );
}

/** Sammanställningen: svaren per del, förvaltningens ord, och vägarna ut. */
export function Sammanstallning({
  remiss: r,
  far,
  lagger,
  lagg,
}: {
  remiss: Remiss;
  far: boolean;
  /** Om dialogen för skrivelsen är uppe. */
  lagger: boolean;
  lagg: (uppe: boolean) => void;
}): ReactNode {
  const [vald, valj] = useState<string | null>(null);
  const avsnitt = r.avsnitt.find((a) => a.id === vald);
  const bas = `/api/namnder/${r.namndId}/remisser/${r.id}/sammanstallning`;
  const saknas = r.instanser.filter((i) => i.lage === 'vantar' || i.lage === 'utan_svar').length;
  return (
    <Avdelning rubrik="Sammanställning till skrivelsen" vid="följer svaren">
      {r.avsnitt.length > 0 && (
        <Tabell
          bildtext="Svaren per del"
          kolumner={['Avsnitt', 'Tillstyrker', 'Ändring', 'Avstyrker', 'Förvaltningens kommentar']}
        >
          {r.avsnitt.map((a) => (
            <tr role="row" key={a.id}>
              <Cell>
                <strong>{a.rubrik}</strong>
              </Cell>
              <Cell etikett="Tillstyrker" klass="nr">
                {String(a.tillstyrker)}
              </Cell>
              <Cell etikett="Ändring" klass="nr">
                {String(a.andring)}
              </Cell>
              <Cell etikett="Avstyrker" klass="nr">
                {String(a.avstyrker)}
              </Cell>
              <Cell etikett="Kommentar">
                {a.kommentar !== null && <span className="antikva">{a.kommentar} </span>}
                {a.kommentar === null && a.andring + a.avstyrker > 0 && (
                  <>
                    <Lage marke="varning">Kommentar saknas</Lage>{' '}
                  </>
                )}
                {far && (
                  <Button size="xs" onClick={() => valj(a.id)}>
                    {a.kommentar === null ? 'Skriv' : 'Ändra'}
                    <span className="dold"> kommentar till {a.rubrik}</span>
                  </Button>
                )}
              </Cell>
            </tr>
          ))}
        </Tabell>
      )}
      {far && <Slutsats r={r} />}
      <p className="rad">
        {far && <Button onClick={() => lagg(true)}>Lägg i skrivelsen</Button>}
        <a href={`${bas}.pdf`} download>
          Hämta som PDF
        </a>
        <a href={`${bas}.docx`} download>
          Hämta som Word
        </a>
      </p>
      <p className="svag">
        Blir ett avsnitt och en bilaga.
        {saknas > 0 && ' De som inte har svarat står som ”svar ej inkommet” tills svaret kommer.'}
      </p>
      <Dialog oppen={avsnitt !== undefined} rubrik={avsnitt?.rubrik ?? ''} stang={() => valj(null)}>
        {avsnitt !== undefined && <Kommentar r={r} avsnitt={avsnitt} klart={() => valj(null)} />}
      </Dialog>
      <Dialog oppen={lagger} rubrik="Lägg sammanställningen i en skrivelse" stang={() => lagg(false)}>
        <LaggISkrivelsen r={r} klart={() => lagg(false)} />
      </Dialog>
    </Avdelning>
  );
}
