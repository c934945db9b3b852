import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { fristord } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import type { Delsvar } from '../../klient/startfragor.js';
import { finnsSkarm, Lank } from '../../ram/Lank.js';
import { dag } from '../../sprak/datum.js';

type Nastasteg = Delsvar['hinder']['steg'][number];
type Starthinder = Delsvar['hinder']['hinder'][number];

const NARA = 2;

const HINDRAR: Readonly<Record<string, string>> = {
  kallelse: 'Hindrar kallelsen till',
  sammantrade: 'Hindrar sammanträdet',
  protokoll: 'Hindrar protokollet från',
  justering: 'Hindrar justeringen från',
  anslag: 'Hindrar anslaget från',
  halltid: 'Hindrar hålltiden före',
  ned: 'Att ta ned från',
};

const samma = (steg: Nastasteg, h: Starthinder): boolean =>
  h.sammantradeId === steg.sammantradeId && h.steg === steg.steg;

function Rad({ hinder: h }: { hinder: Starthinder }): ReactNode {
  const router = useRouter();
  return (
    <li>
      <Lage marke="varning">
        <span className="dold">Hinder</span>
      </Lage>
      <div>
        <Lank till={h.lank} klass="stark">
          {h.rubrik}
        </Lank>
        <br />
        <span className="svag">{h.text}</span>
      </div>
      {finnsSkarm(router, h.bot.lank) && (
        <Button size="xs" onClick={() => void router.navigate({ href: h.bot.lank })}>
          {h.bot.text}
        </Button>
      )}
    </li>
  );
}

/** Det som hindrar nästa steg: vad, var, sedan när, hos vem, och en knapp som gör nästa sak. */
export function Hinder({ svar, visaNamnd }: { svar: Delsvar['hinder']; visaNamnd: boolean }): ReactNode {
  return svar.steg
    .filter((steg) => svar.hinder.some((h) => samma(steg, h)))
    .map((steg) => (
      <Avdelning
        key={`${steg.sammantradeId}${steg.steg}`}
        rubrik={`${HINDRAR[steg.steg] ?? 'Hindrar'} ${dag(steg.sammantradesdag)}${visaNamnd ? `, ${steg.namnd}` : ''}`}
        vid={
          <span className={`dagar ${steg.dagarKvar < 0 ? 'dagar--sen' : steg.dagarKvar <= NARA ? 'dagar--nara' : ''}`}>
            {steg.dagarKvar <= NARA ? (
              <Lage marke={steg.dagarKvar < 0 ? 'stopp' : 'varning'}>{fristord(steg.dag)}</Lage>
            ) : (
              fristord(steg.dag)
            )}
          </span>
        }
      >
        <ol className="lista kontroll">
          {svar.hinder
            .filter((h) => samma(steg, h))
            .map((h) => (
              <Rad key={`${h.kod}${h.lank}${h.text}`} hinder={h} />
            ))}
        </ol>
      </Avdelning>
    ));
}
