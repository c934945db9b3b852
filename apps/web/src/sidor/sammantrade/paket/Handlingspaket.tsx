import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Kryss, Valgrupp } from '../../../delar/formular/Val.js';
import type { Mote } from '../useMote.js';
import { type Bestallning, bestallPaket, paketFraga, paketnyckel } from './fragor.js';
import { Paketlista } from './Paketlista.js';

type Slag = Bestallning['slag'];
type Format = Bestallning['format'];

const FORMAT: readonly { varde: Format; ord: string }[] = [
  { varde: 'pdf', ord: 'En PDF' },
  { varde: 'zip', ord: 'ZIP med filerna' },
];

const innehallen = (sekretariat: boolean): { varde: Slag; ord: string; foljd?: string }[] => [
  ...(sekretariat
    ? [{ varde: 'hela' as const, ord: 'Alla handlingar', foljd: 'Med sekretess. Ditt namn står på de sidorna.' }]
    : [{ varde: 'egen' as const, ord: 'Allt du får läsa', foljd: 'Görs för dig och ingen annan.' }]),
  { varde: 'utan_sekretess', ord: 'Utan sekretess', foljd: 'Samma paket för alla i nämnden.' },
];

/** Alla handlingar i en fil, med innehåll och sidnummer. */
export function Handlingspaket({ mote }: { mote: Mote }): ReactNode {
  const fragor = useQueryClient();
  const paket = useQuery(paketFraga(mote.namndId, mote.id));
  const val = innehallen(mote.far('sekretess.las') && mote.far('utkast.las'));
  const [slag, sattSlag] = useState<Slag>(mote.far('sekretess.las') ? 'utan_sekretess' : 'egen');
  const [format, sattFormat] = useState<Format>('pdf');
  const [bara, sattBara] = useState(false);
  const [valda, sattValda] = useState<readonly string[]>([]);
  const punkter = (mote.lista?.punkter ?? [])
    .filter((p) => !p.utgar)
    .map((p, plats) => ({ ...p, nr: plats + 1 }))
    .filter((p) => p.handlingar.length > 0);
  const bestall = useMutation({
    mutationFn: async () =>
      await bestallPaket(mote.namndId, mote.id, { slag, format, ...(bara ? { punkter: [...valda] } : {}) }),
    onSuccess: async () => {
      await fragor.invalidateQueries({ queryKey: paketnyckel(mote.namndId, mote.id) });
    },
  });
  const hinder = bara && valda.length === 0 ? 'Välj minst en punkt.' : null;
  if (mote.lista === null || (punkter.length === 0 && (paket.data?.rader.length ?? 0) === 0)) return null;
  return (
    <Panel rubrik="Handlingspaket">
      <form
        noValidate
        onSubmit={(handelse) => {
          handelse.preventDefault();
          if (hinder === null && !bestall.isPending) bestall.mutate();
        }}
      >
        <Valgrupp id="paketslag" name="paketslag" label="Innehåll" val={val} value={slag} onChange={sattSlag} />
        <Valgrupp
          id="paketformat"
          name="paketformat"
          label="Format"
          val={FORMAT}
          value={format}
          onChange={sattFormat}
        />
        <Kryss
          id="paketurval"
          name="paketurval"
          label="Bara valda punkter"
          checked={bara}
          onChange={(handelse) => sattBara(handelse.currentTarget.checked)}
        />
        {bara && (
          <fieldset className="falt">
            <legend className="etikett">Punkter</legend>
            {punkter.map((p) => (
              <Kryss
                key={p.nyckel}
                id={`paket-${p.nyckel}`}
                name={`paket-${p.nyckel}`}
                label={`${String(p.nr)}. ${p.titel}`}
                checked={valda.includes(p.nyckel)}
                onChange={({ currentTarget: { checked } }) =>
                  sattValda((nu) => (checked ? [...nu, p.nyckel] : nu.filter((nyckel) => nyckel !== p.nyckel)))
                }
              />
            ))}
          </fieldset>
        )}
        <p className="rad">
          <Button type="submit" aria-disabled={hinder !== null || bestall.isPending}>
            Gör handlingspaket
          </Button>
        </p>
        {hinder !== null && <p className="svag liten">{hinder}</p>}
      </form>
      {bestall.error !== null && <Felbesked fel={bestall.error} vad="Paketet blev inte beställt" />}
      {paket.error !== null && (
        <Felbesked fel={paket.error} vad="Paketen kunde inte hämtas" igen={() => void paket.refetch()} />
      )}
      <Paketlista mote={mote} rader={paket.data?.rader ?? []} />
    </Panel>
  );
}
