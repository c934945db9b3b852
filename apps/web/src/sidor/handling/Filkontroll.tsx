import type { ReactNode } from 'react';
import { Lage, type Marke } from '../../delar/Lage.js';
import type { Filkontroll } from './fragor.js';

const SKANNING: Readonly<Record<Filkontroll['skanning'], { marke: Marke; ord: string }>> = {
  ej_skannad: { marke: 'tom', ord: 'Ej skannad: installationen har inget virusskydd' },
  vantar: { marke: 'halv', ord: 'Skannas efter virus' },
  ren: { marke: 'klar', ord: 'Skannad, inget virus hittat' },
  smittad: { marke: 'stopp', ord: 'Virus hittat' },
  misslyckad: { marke: 'varning', ord: 'Ej skannad: virusskyddet svarade inte' },
};

/** Vad Klubba vet om en fil: skanningen, varningarna, och hur det gick att läsa texten. */
export function Kontroll({ kontroll }: { kontroll: Filkontroll }): ReactNode {
  const { marke, ord } = SKANNING[kontroll.skanning];
  const text = kontroll.textTillstand === 'vantar' ? 'Texten läses ur filen.' : kontroll.textSkal;
  return (
    <ul className="lista tatt liten">
      <li>
        <Lage marke={marke}>{ord}</Lage>
      </li>
      {kontroll.varningar.map((varning) => (
        <li key={varning.kod}>
          <Lage marke="varning">{varning.text}</Lage>
        </li>
      ))}
      {kontroll.slapptSkal !== null && <li>Släppt ur karantän: {kontroll.slapptSkal}</li>}
      {text !== null && text !== '' && <li className="svag">{text}</li>}
    </ul>
  );
}
