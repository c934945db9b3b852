import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { Dialog } from '../delar/Dialog.js';
import {
  sattEnklaTangenter,
  type Tangent,
  tangentord,
  useEnklaTangenter,
  useTangenter,
  useTangentlista,
} from '../delar/tangenter.js';
import { sparaVal } from '../sidor/konto/val.js';

/** Listan över sidans tangenter, som `?` öppnar, och valet att slå av dem som är ett enda tecken. */
export function Tangentlista(): ReactNode {
  const [oppen, satt] = useState(false);
  const alla = useTangentlista();
  const pa = useEnklaTangenter();
  const egen = useMemo((): Tangent[] => [{ tangent: '?', vad: 'Visa tangenterna', gor: () => satt(true) }], []);
  useTangenter(egen);
  const valj = (ska: boolean): void => {
    sattEnklaTangenter(ska);
    void sparaVal({ enbokstavstangenter: ska }).catch(() => undefined);
  };
  const unika = alla.filter((ett, plats) => alla.findIndex((annan) => annan.tangent === ett.tangent) === plats);
  return (
    <Dialog oppen={oppen} rubrik="Tangenter" stang={() => satt(false)}>
      <dl className="tangentlista">
        {unika.map((ett) => (
          <div key={ett.tangent}>
            <dt>
              {tangentord(ett.tangent)
                .split(' ')
                .map((del, plats) => (
                  <kbd key={plats}>{del}</kbd>
                ))}
            </dt>
            <dd>{ett.vad}</dd>
          </div>
        ))}
      </dl>
      <label className="val">
        <input type="checkbox" checked={pa} onChange={(h) => valj(h.currentTarget.checked)} />
        <span>
          Tangenter som är ett enda tecken gäller
          <span className="val__foljd">Slå av dem om du styr datorn med rösten.</span>
        </span>
      </label>
      <p className="rad">
        <Button onClick={() => satt(false)}>Stäng listan</Button>
      </p>
    </Dialog>
  );
}
