import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Besked, Felbesked } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { Lank } from '../../ram/Lank.js';
import { storlek } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { type Fil, filadress, type Filkontroll, type Filvisning as Visad, visningFraga } from './fragor.js';
import { Pdflage } from './Pdflage.js';
import { Pdfvisning } from './Pdfvisning.js';

function Mejl({ mejl }: { mejl: NonNullable<Visad['mejl']> }): ReactNode {
  return (
    <dl className="faktalista">
      <dt>Från</dt>
      <dd>{mejl.fran}</dd>
      <dt>Till</dt>
      <dd>{mejl.till.join(', ')}</dd>
      <dt>Ämne</dt>
      <dd>{mejl.amne ?? 'Utan ämne'}</dd>
      {mejl.bilagor.length > 0 && (
        <>
          <dt>Bilagor</dt>
          <dd>{mejl.bilagor.map((en) => `${en.filnamn} (${storlek(en.storlek)})`).join(', ')}</dd>
        </>
      )}
    </dl>
  );
}

/** Det som visas som text: inget märkspråk ur filen når sidan. */
function Textvisning({ namndId, fil, kontroll }: { namndId: string; fil: Fil; kontroll: Filkontroll }): ReactNode {
  const { data, error, isPending, refetch } = useQuery(visningFraga(namndId, fil.id, kontroll.textTillstand));
  if (error !== null) return <Felbesked fel={error} vad="Filen kunde inte visas" igen={() => void refetch()} />;
  if (isPending) return <Skelett rader={10} vad="filen" />;
  return (
    <>
      {data.mejl !== null && <Mejl mejl={data.mejl} />}
      {data.skal !== null && <p className="svag">{data.skal}</p>}
      {data.text !== null && (
        <div className="handlingstext antikva" role="document" aria-label={fil.filnamn} tabIndex={0}>
          {data.text}
        </div>
      )}
    </>
  );
}

/** En fil i webbläsaren: PDF, bild, text eller mejl; annars varför den inte visas. */
export function Filvisning({
  namndId,
  fil,
  kontroll,
}: {
  namndId: string;
  fil: Fil;
  kontroll: Filkontroll;
}): ReactNode {
  const { far } = useNamnd();
  if (kontroll.karantan) {
    return (
      <Besked slag="obs" rubrik="Filen hålls tillbaka">
        <p>{kontroll.karantanSkal} Handlingen är registrerad som vanligt.</p>
        {far('karantan.las') && (
          <p>
            <Lank till={`/namnder/${namndId}/karantan`}>Till karantänen</Lank>
          </p>
        )}
      </Besked>
    );
  }
  if (kontroll.skanning === 'vantar') return <p className="svag">Filen skannas efter virus och visas om en stund.</p>;
  if (kontroll.visning === 'pdf')
    return <Pdfvisning titel={fil.filnamn} till={filadress(namndId, fil.id, '/innehall')} />;
  if (kontroll.visning === 'bild') {
    return (
      <img className="handlingsbild" src={filadress(namndId, fil.id, '/innehall')} alt={`Bilden ${fil.filnamn}`} />
    );
  }
  if (kontroll.visning === 'ingen')
    return <p className="svag">Filer av det här slaget visas inte här. Hämta filen i stället.</p>;
  if (kontroll.pdf?.tillstand === 'klar')
    return <Pdfvisning titel={fil.filnamn} till={filadress(namndId, fil.id, '/pdf')} />;
  return (
    <>
      <Pdflage namndId={namndId} filId={fil.id} pdf={kontroll.pdf} />
      <Textvisning namndId={namndId} fil={fil} kontroll={kontroll} />
    </>
  );
}
