import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Lage } from '../../../delar/Lage.js';
import { idag } from '../../../klient/servertid.js';
import { dag, langDag, plusDagar } from '../../../sprak/datum.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { anslaProtokoll, type Delegatprotokoll, protokollanslagFraga } from './fragor.js';
import { useGor } from './useGor.js';

const ANSLAGSDAGAR = 2;

/** Ett avbrott i anslaget ändrar ingen dag: en behörig beslutar om ett nytt, med ny full tid (KL 13:5). */
function PaNytt({ namndId, p, stang }: { namndId: string; p: Delegatprotokoll; stang: () => void }): ReactNode {
  const { ivag } = useGor(namndId);
  const f = useFormular({
    nyckel: `delegatanslag:${p.id}`,
    fran: { dag: idag(), skal: '' },
    etiketter: { dag: 'Anslaget kom upp', skal: 'Varför det tillkännages på nytt' },
    stigar: { anslagsdatum: 'dag' },
    granska: (v) => ({
      ...(tolkaDatum(v.dag, idag()) === null ? { dag: 'Ange dagen' } : {}),
      ...(v.skal.trim() === '' ? { skal: 'Skriv varför, till exempel att anslaget var nere' } : {}),
    }),
    skicka: async (v) => await anslaProtokoll(namndId, p.id, tolkaDatum(v.dag, idag()) ?? '', v.skal.trim()),
    klart: async () => {
      await ivag(
        async () => await Promise.resolve(),
        'Protokollet är tillkännagivet på nytt, med ny tid att överklaga',
      );
      stang();
    },
  });
  return (
    <Dialog oppen rubrik="Tillkännage på nytt" stang={stang}>
      <p>Det förra anslaget står kvar i historiken. Tiden att överklaga räknas om från det nya (KL 13:5).</p>
      <Formular
        formular={f}
        verb="Tillkännage på nytt"
        pagar="Tillkännager …"
        gora="protokollet kan tillkännages"
        vad="Protokollet är inte tillkännagivet på nytt"
        avbryt={{ gor: stang }}
      >
        <Datumfalt {...f.tolkad('dag')} />
        <Textarea {...f.text('skal')} autosize minRows={2} />
      </Formular>
    </Dialog>
  );
}

function Uppe({ namndId, p, far }: { namndId: string; p: Delegatprotokoll; far: boolean }): ReactNode {
  const [panytt, sattPanytt] = useState(false);
  const { data = [] } = useQuery(protokollanslagFraga(namndId, p.id));
  return (
    <>
      <p>
        <Lage marke="halv">Anslaget {dag(p.tillkannagiven ?? '')}</Lage>{' '}
        <span className="svag">
          Sista dag att överklaga är {langDag(p.sistaOverklagandedag ?? '')}. Anslaget tas ned tidigast dagen efter.
        </span>
      </p>
      {data.length > 1 && (
        <ul className="liten">
          {data.map((a) => (
            <li key={a.id}>
              Anslag {a.nr}: {dag(a.anslagsdatum)}, sista dag {dag(a.sistaOverklagandedag)}
              {a.skal !== null && `. ${a.skal}`}
            </li>
          ))}
        </ul>
      )}
      {far && (
        <p>
          <Button size="xs" onClick={() => sattPanytt(true)}>
            Tillkännage på nytt
          </Button>
        </p>
      )}
      {panytt && <PaNytt namndId={namndId} p={p} stang={() => sattPanytt(false)} />}
    </>
  );
}

/** Anslaget av delegatens protokoll: första gången, det som är uppe, och på nytt. */
export function Protokollanslag({
  namndId,
  p,
  far,
}: {
  namndId: string;
  p: Delegatprotokoll;
  far: boolean;
}): ReactNode {
  const { pagar, fel, ivag } = useGor(namndId);
  if (p.tillkannagiven !== null) return <Uppe namndId={namndId} p={p} far={far} />;
  if (p.justeratDag === null) return <p className="svag">Protokollet anslås när det är justerat (KL 8:12).</p>;
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Anslaget är inte registrerat" />}
      <p className="svag">
        Ska anslås senast {dag(plusDagar(p.justeratDag, ANSLAGSDAGAR))}. Tiden att överklaga går från anslaget.
      </p>
      {far ? (
        <Button
          variant="filled"
          aria-disabled={pagar}
          onClick={() => void ivag(async () => await anslaProtokoll(namndId, p.id, idag()), 'Anslaget är uppe i dag')}
        >
          Anslå i dag
        </Button>
      ) : (
        <p className="svag">Sekretariatet anslår det.</p>
      )}
    </>
  );
}
