import '../namnden.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Guide, useGuide } from '../../../delar/Guide.js';
import { Skelett } from '../../../delar/Skelett.js';
import { jagFraga } from '../../../klient/inloggning.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { kommunensOrganFraga, useKommun } from '../../administration/kommunfragor.js';
import type { Forhandsvisning } from '../fil/importapi.js';
import { Granskasteg } from './Granskasteg.js';
import { laggUpp } from './laggupp.js';
import { medRader, NYTT, type NyNamndsvarden, partierna } from './nynamnd.js';
import { Ordningssteg } from './Ordningssteg.js';
import { Organsteg } from './Organsteg.js';
import { Platssteg } from './Platssteg.js';
import { Presidiesteg } from './Presidiesteg.js';
import { Regelsteg } from './Regelsteg.js';
import { useSparat } from './useSparat.js';

const STEG = [
  { nyckel: 'organ', namn: 'Organ' },
  { nyckel: 'regler', namn: 'Reglemente' },
  { nyckel: 'platser', namn: 'Ledamöter och ersättare' },
  { nyckel: 'ordning', namn: 'Inkallelseordning' },
  { nyckel: 'presidium', namn: 'Presidium och sekreterare' },
  { nyckel: 'granska', namn: 'Granska' },
] as const;

/** Varje parti som har någon får en egen rad i ordningen, om det inte redan har det. */
const medPartier = (v: NyNamndsvarden): Record<string, string[]> => ({
  ...Object.fromEntries(partierna(v).map((parti) => [parti, [parti]])),
  ...v.regler.inkallelseordning,
});

/** En ny nämnd steg för steg. Det går att lämna guiden och komma tillbaka. */
export function NyNamnd(): ReactNode {
  const guide = useGuide('nynamnd', STEG);
  const { v, andra, kasta } = useSparat<NyNamndsvarden>('nynamnd', NYTT);
  const kommun = useKommun();
  const organ = useQuery(kommunensOrganFraga);
  const fragor = useQueryClient();
  const ga = useNavigate();
  if (organ.data === undefined) {
    return organ.error === null ? (
      <Skelett rader={6} vad="kommunens organ" />
    ) : (
      <Felbesked fel={organ.error} vad="Kommunens organ kunde inte hämtas" igen={() => void organ.refetch()} />
    );
  }
  const skapa = async (): Promise<Forhandsvisning | null> => {
    const overordnat = organ.data.find((o) => o.id === v.organ.overordnatId)?.namn ?? '';
    const svar = await laggUpp(kommun.id, v, overordnat);
    if ('visning' in svar) return svar.visning;
    kasta();
    guide.avsluta();
    await fragor.query({ ...jagFraga, staleTime: 0 });
    await fragor.invalidateQueries();
    kvittera(`${v.organ.namn} är upplagd`);
    const { giltigFran: datum } = v.regler;
    await ga({ to: '/namnder/$namndId/namnden', params: { namndId: svar.namndId }, search: { datum } });
    return null;
  };
  return (
    <>
      <Sidhuvud
        rubrik={v.organ.namn === '' ? 'Lägg upp en ny nämnd' : `Lägg upp ${v.organ.namn}`}
        titel="Ny nämnd"
        ingress="Det du skriver står kvar. Inget läggs upp förrän i sista steget."
      />
      <Guide guide={guide} etikett="Steg">
        {guide.nu.nyckel === 'organ' && (
          <Organsteg
            v={v.organ}
            organ={organ.data}
            andra={(nytt) => andra({ organ: { ...v.organ, ...nytt } })}
            vidare={guide.vidare}
          />
        )}
        {guide.nu.nyckel === 'regler' && (
          <Regelsteg
            regler={v.regler}
            spara={(regler) => {
              andra({ regler });
              guide.vidare();
            }}
            tillbaka={(regler) => {
              andra({ regler });
              guide.tillbaka();
            }}
          />
        )}
        {guide.nu.nyckel === 'platser' && (
          <Platssteg
            v={v}
            andra={andra}
            vidare={(nu) => {
              andra({
                ...nu,
                ledamoter: medRader(nu.ledamoter, Number(nu.regler.platser)),
                regler: { ...nu.regler, inkallelseordning: medPartier(nu) },
              });
              guide.vidare();
            }}
            tillbaka={guide.tillbaka}
          />
        )}
        {guide.nu.nyckel === 'ordning' && (
          <Ordningssteg v={v} andra={andra} vidare={guide.vidare} tillbaka={guide.tillbaka} />
        )}
        {guide.nu.nyckel === 'presidium' && (
          <Presidiesteg v={v} andra={andra} vidare={guide.vidare} tillbaka={guide.tillbaka} />
        )}
        {guide.nu.nyckel === 'granska' && <Granskasteg v={v} laggUpp={skapa} tillbaka={guide.tillbaka} />}
      </Guide>
    </>
  );
}
