import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Lage, type Marke } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import type { Mote } from '../sammantrade/useMote.js';
import { kontrollFraga, type Kontrollpunkt } from './fragor.js';

const LAGE: Readonly<Record<Kontrollpunkt['lage'], { marke: Marke; ord: string }>> = {
  hinder: { marke: 'stopp', ord: 'Hindrar:' },
  varning: { marke: 'varning', ord: 'Kvar:' },
  klar: { marke: 'klar', ord: 'Klart:' },
};

function Rad({ punkt }: { punkt: Kontrollpunkt }): ReactNode {
  const { marke, ord } = LAGE[punkt.lage];
  const under = [punkt.bot, punkt.lagrum === null ? null : `(${punkt.lagrum})`].filter((del) => del !== null);
  return (
    <li>
      <Lage marke={marke}>
        <span className="dold">{ord}</span>
      </Lage>
      <div>
        {punkt.lage === 'klar' ? punkt.text : <b className="stark">{punkt.text}</b>}
        {under.length > 0 && (
          <>
            <br />
            <span className="svag">{under.join(' ')}</span>
          </>
        )}
      </div>
    </li>
  );
}

/** Kontrollen före utskick, som servern prövar den: hindren först, sedan varningarna, sist det som är klart. */
export function Kontroll({ mote }: { mote: Mote }): ReactNode {
  const { data, error, isPending, refetch } = useQuery(kontrollFraga(mote.namndId, mote.id, mote.lista?.version ?? 0));
  if (error !== null) return <Felbesked fel={error} vad="Kontrollen kunde inte göras" igen={() => void refetch()} />;
  if (isPending) return <Skelett rader={6} vad="kontrollen" />;
  const { kontroller } = data;
  const klara = kontroller.filter((k) => k.lage === 'klar').length;
  return (
    <Avdelning rubrik="Kontroll före utskick" vid={`${String(klara)} av ${String(kontroller.length)} klara`}>
      <ul className="lista kontroll">
        {kontroller.map((k) => (
          <Rad key={`${k.kod}:${k.text}`} punkt={k} />
        ))}
      </ul>
    </Avdelning>
  );
}
