import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Valgrupp } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { FinnsInte } from '../Sidfel.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { type Begaranfakta, begarannyckel } from './fragor.js';
import { Handlingsval, type Valbar } from './Handlingsval.js';
import { LEVERANS, SATT } from './ord.js';
import './utlamnande.css';

const rutt = getRouteApi('/inloggad/namnder/$namndId/utlamnanden/ny');

interface Varden {
  satt: Begaranfakta['satt'];
  beskrivning: string;
  onskar: Begaranfakta['onskar'];
  kontaktNamn: string;
  kontaktEpost: string;
  kontaktAdress: string;
}

const TOM: Varden = {
  satt: 'telefon',
  beskrivning: '',
  onskar: 'epost',
  kontaktNamn: '',
  kontaktEpost: '',
  kontaktAdress: '',
};

const somVal = <T extends string>(ord: Readonly<Record<T, string>>): { varde: T; ord: string }[] =>
  (Object.entries(ord) as [T, string][]).map(([varde, text]) => ({ varde, ord: text }));

/** En begäran registreras på några sekunder. Vem som frågar och varför behövs inte. */
export function NyBegaran(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { arende = '' } = rutt.useSearch();
  const gaTill = useNavigate();
  const fragor = useQueryClient();
  const [valda, sattValda] = useState<readonly Valbar[]>([]);
  const f = useFormular<Varden, { id: string }>({
    nyckel: `begaran:${namndId}`,
    fran: TOM,
    etiketter: {
      satt: 'Hur kom begäran?',
      beskrivning: 'Vad begärs?',
      onskar: 'Vad vill den som frågar?',
      kontaktNamn: 'Namn (frivilligt)',
      kontaktEpost: 'E-postadress',
      kontaktAdress: 'Postadress',
    },
    // Vem som frågar ska inte ligga kvar i webbläsaren.
    hemliga: ['kontaktNamn', 'kontaktEpost', 'kontaktAdress'],
    granska: (v) =>
      v.beskrivning.trim() === '' && valda.length === 0
        ? { beskrivning: 'Skriv vad som begärs, eller välj handlingarna' }
        : {},
    skicka: async (v) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/utlamnanden', {
          params: { path: { namndId } },
          body: { ...v, handlingIder: valda.map((h) => h.id) },
        }),
      ),
    klart: async ({ id }) => {
      await fragor.invalidateQueries({ queryKey: begarannyckel(namndId) });
      kvittera('Begäran är registrerad. Den ska besvaras i dag.');
      await gaTill({ to: '/namnder/$namndId/utlamnanden/$begaranId', params: { namndId, begaranId: id } });
    },
  });
  if (!far('utlamnande.skriv')) return <FinnsInte />;
  const { onskar } = f.varden;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik="Någon vill ta del av en handling"
        titel="Ny begäran"
        smula={`${namnd?.namn ?? ''} / Utlämnande / Ny begäran`}
        ingress="Fråga inte vem det är eller varför. Det får efterforskas bara om sekretessprövningen kräver det (TF 2:18)."
      />
      <div className="smal">
        <Formular
          formular={f}
          verb="Registrera begäran"
          pagar="Registrerar …"
          gora="begäran kan registreras"
          vad="Begäran är inte registrerad"
          avbryt={{ gor: () => void gaTill({ to: '/namnder/$namndId/utlamnanden', params: { namndId } }) }}
        >
          <Textarea
            {...f.text('beskrivning')}
            description="Som den som frågar säger det. Skriv inte vem det är."
            autosize
            minRows={2}
            data-autofocus
          />
          <Handlingsval namndId={namndId} valda={valda} andra={sattValda} borja={arende} />
          <Valgrupp {...f.val('satt')} val={somVal(SATT)} pa />
          <Valgrupp {...f.val('onskar')} val={somVal(LEVERANS)} pa />
          {onskar === 'epost' && (
            <TextInput
              {...f.text('kontaktEpost')}
              type="email"
              description="Bara för att kunna skicka kopian."
              autoComplete="off"
            />
          )}
          {onskar === 'papper' && (
            <>
              <TextInput
                {...f.text('kontaktNamn')}
                description="Behövs bara om kopian ska skickas."
                autoComplete="off"
              />
              <Textarea {...f.text('kontaktAdress')} autosize minRows={2} />
            </>
          )}
        </Formular>
      </div>
    </main>
  );
}
