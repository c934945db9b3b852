import type { ReactNode } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { antal } from '../../../sprak/ord.js';
import { delade, granskaPlatser, medRader, type NyNamndsvarden, type Platsinnehavare } from './nynamnd.js';
import { Platsrutnat } from './Platsrutnat.js';
import { Steg } from './Steg.js';

const ifyllda = (rader: readonly Platsinnehavare[]): number => rader.filter((rad) => rad.namn.trim() !== '').length;

function Partirakning({ rader }: { rader: readonly Platsinnehavare[] }): ReactNode {
  const partier = new Map<string, number>();
  for (const { namn, parti } of rader) {
    if (namn !== '' && parti !== '') partier.set(parti, (partier.get(parti) ?? 0) + 1);
  }
  const text = [...partier].map(([parti, tal]) => `${parti} ${String(tal)}`).join(', ');
  return text === '' ? '' : `, ${text}`;
}

/** Vilka som har platserna, och ersättarna i turordning. Det går att klistra in en lista. */
export function Platssteg({
  v,
  andra,
  vidare,
  tillbaka,
}: {
  v: NyNamndsvarden;
  andra: (nytt: Partial<NyNamndsvarden>) => void;
  /** Med raderna färdigdelade. */
  vidare: (v: NyNamndsvarden) => void;
  tillbaka: () => void;
}): ReactNode {
  const ledamoter = medRader(v.ledamoter, Number(v.regler.platser) || 0);
  const ersattare = medRader(v.ersattare, Number(v.regler.antalErsattare) || 0);
  return (
    <Steg
      gora="platserna är klara"
      verb="Till inkallelseordningen"
      granska={() => granskaPlatser(delade(v))}
      vidare={() => vidare(delade(v))}
      tillbaka={tillbaka}
    >
      {(fel) => (
        <>
          <p>
            Skriv namnet och partiet, <kbd>Enter</kbd> går till nästa plats. <q>Birgitta Ahlström (S)</q> delas i namn
            och parti. En lista ur ett kalkylblad kan klistras in på en rad och fyller raderna nedanför. Platser som
            lämnas tomma är vakanta.
          </p>
          <Avdelning
            rubrik="Ledamöter i uppropsordning"
            status
            vid={
              <>
                {ifyllda(ledamoter)} av {antal(ledamoter.length, 'plats', 'platser')}
                <Partirakning rader={ledamoter} />
              </>
            }
          >
            <Platsrutnat
              kod="l"
              rubrik="Ledamöter i uppropsordning"
              ord="Plats"
              rader={ledamoter}
              fel={fel}
              andra={(rader) => andra({ ledamoter: rader })}
              efter={ersattare.length > 0 ? 'e0namn' : 'guide-vidare'}
            />
          </Avdelning>
          {ersattare.length > 0 && (
            <Avdelning
              rubrik="Ersättare i turordning"
              status
              vid={
                <>
                  {ifyllda(ersattare)} av {antal(ersattare.length, 'ersättare', 'ersättare')}
                  <Partirakning rader={ersattare} />
                </>
              }
            >
              <Platsrutnat
                kod="e"
                rubrik="Ersättare i turordning"
                ord="Ersättare"
                rader={ersattare}
                fel={fel}
                andra={(rader) => andra({ ersattare: rader })}
                efter="guide-vidare"
              />
            </Avdelning>
          )}
        </>
      )}
    </Steg>
  );
}
