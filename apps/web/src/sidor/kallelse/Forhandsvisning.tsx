import './kallelse.css';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { antal } from '../../sprak/ord.js';
import type { Mote } from '../sammantrade/useMote.js';
import { visningarFraga, type Visning } from './fragor.js';

const SLAG: Readonly<Record<Visning['slag'], string>> = {
  ledamot: 'Ledamöter',
  ersattare: 'Ersättare',
  personalforetradare: 'Personalföreträdare',
  insynsplats: 'Insynsplatser',
  narvaroratt: 'De med närvarorätt',
};

const FORM = { brev: 'Brevet', text: 'Som text', kalender: 'Kalendern' } as const;
type Form = keyof typeof FORM;

function far(v: Visning): string {
  const delar = [antal(v.antal, 'mottagare', 'mottagare')];
  if (v.utanPunkter > 0) delar.push(`utan ${antal(v.utanPunkter, 'punkt', 'punkter')} (KL 7:13–14)`);
  if (v.utanAdress > 0) delar.push(`${String(v.utanAdress)} saknar e-post`);
  return delar.join(', ');
}

function Brevet({ visning, form }: { visning: Visning; form: Form }): ReactNode {
  if (form === 'brev') {
    // Brevet är en egen sida utan skript, och dess länkar leder ingenstans: det är en bild av det som går ut.
    const html = visning.html.replace(/\shref="[^"]*"/gu, '');
    return <iframe className="brevram" title={`Kallelsen till ${SLAG[visning.slag]}`} sandbox="" srcDoc={html} />;
  }
  return (
    <pre className="brevtext liten" tabIndex={0} role="region" aria-label={FORM[form]}>
      {form === 'text' ? visning.text : visning.kalender}
    </pre>
  );
}

/** Kallelsen som varje slags mottagare får den, innan den går. */
export function Forhandsvisning({ mote }: { mote: Mote }): ReactNode {
  const { data, error, isPending, refetch } = useQuery(visningarFraga(mote.namndId, mote.id, mote.lista?.version ?? 0));
  const [valt, valj] = useState<Visning['slag'] | null>(null);
  const [form, byt] = useState<Form>('brev');
  if (error !== null) return <Felbesked fel={error} vad="Kallelsen kunde inte visas" igen={() => void refetch()} />;
  if (isPending) return <Skelett rader={8} vad="kallelsen" />;
  const visning = data.visningar.find((v) => v.slag === valt) ?? data.visningar[0];
  if (visning === undefined) return null;
  return (
    <Avdelning rubrik="Kallelsen som den går ut">
      <div className="rad rad--falt">
        <NativeSelect
          label="Visa som för"
          value={visning.slag}
          data={data.visningar.map((v) => ({ value: v.slag, label: `${SLAG[v.slag]}, ${far(v)}` }))}
          onChange={(handelse) =>
            valj(data.visningar.find((v) => v.slag === handelse.currentTarget.value)?.slag ?? null)
          }
        />
        <NativeSelect
          label="Form"
          value={form}
          data={Object.entries(FORM).map(([value, label]) => ({ value, label }))}
          onChange={(handelse) => byt(handelse.currentTarget.value as Form)}
        />
      </div>
      <dl className="faktalista motesfakta">
        <dt>Till</dt>
        <dd>{visning.till}</dd>
        <dt>Från</dt>
        <dd>{visning.fran}</dd>
        <dt>Ämne</dt>
        <dd>{visning.amne}</dd>
        <dt>Bifogat</dt>
        <dd>{visning.bilagor.join(', ')}</dd>
      </dl>
      <Brevet visning={visning} form={form} />
    </Avdelning>
  );
}
