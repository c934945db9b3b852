import { Autocomplete, Button, Textarea } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Filrad } from '../../delar/Fil.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Valgrupp } from '../../delar/formular/Val.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { kortDag, tidpunkt } from '../../sprak/datum.js';
import { omVersion } from '../namnden/fragor.js';
import { type BegardHandling, type Begaranfakta, lagrumFraga } from './fragor.js';
import { taBort, visaNytt } from './gor.js';
import { BEDOMNING, handlingsord } from './ord.js';

interface Varden {
  bedomning: NonNullable<BegardHandling['bedomning']> | '';
  lagrum: string;
  skal: string;
  forbehall: string;
}

const VAL = [
  { varde: 'lamnas_ut', ord: 'Lämnas ut', foljd: 'Ingen bestämmelse hindrar.' },
  { varde: 'maskas', ord: 'Lämnas ut med maskning', foljd: 'Resten lämnas ut (TF 2:15).' },
  {
    varde: 'forbehall',
    ord: 'Lämnas ut med förbehåll',
    foljd: 'När ett villkor tar bort risken för skada (OSL 10:14).',
  },
  {
    varde: 'lamnas_inte_ut',
    ord: 'Lämnas inte ut',
    foljd: 'Hela handlingen omfattas av sekretess, eller är inte allmän.',
  },
] as const;

function granska(v: Varden): Partial<Record<keyof Varden, string>> {
  if (v.bedomning === '') return { bedomning: 'Välj hur handlingen lämnas ut' };
  return {
    ...(v.bedomning !== 'lamnas_ut' && v.lagrum.trim() === '' ? { lagrum: 'Ange bestämmelsen som hindrar' } : {}),
    ...(v.bedomning === 'forbehall' && v.forbehall.trim() === '' ? { forbehall: 'Skriv vad förbehållet är' } : {}),
  };
}

function Provningsformular({
  namndId,
  begaranId,
  handling: h,
  klar,
}: {
  namndId: string;
  begaranId: string;
  handling: BegardHandling;
  klar: () => void;
}): ReactNode {
  const fragor = useQueryClient();
  const { data: lagrum = [] } = useQuery(lagrumFraga);
  const f = useFormular<Varden, Begaranfakta>({
    nyckel: `provning:${h.id}`,
    fran: {
      bedomning: h.bedomning ?? '',
      lagrum: h.lagrum ?? h.sekretess.lagrum ?? '',
      skal: h.skal ?? '',
      forbehall: h.forbehall ?? '',
    },
    version: h.version,
    etiketter: { bedomning: 'Hur lämnas handlingen ut?', lagrum: 'Bestämmelse', skal: 'Skäl', forbehall: 'Förbehåll' },
    hemliga: ['skal'],
    granska,
    skicka: async (v, version) =>
      await hamtat(
        klient.PUT('/api/namnder/{namndId}/utlamnanden/{id}/handlingar/{radId}/provning', {
          params: { path: { namndId, id: begaranId, radId: h.id } },
          headers: omVersion(version),
          body: {
            bedomning: v.bedomning === '' ? 'lamnas_ut' : v.bedomning,
            lagrum: v.lagrum,
            skal: v.skal,
            forbehall: v.forbehall,
          },
        }),
      ),
    klart: (svar) => {
      visaNytt(fragor, namndId, svar);
      kvittera(`${h.titel} är prövad`);
      klar();
    },
  });
  const { bedomning } = f.varden;
  return (
    <Formular
      formular={f}
      verb="Spara prövningen"
      pagar="Sparar …"
      gora="prövningen kan sparas"
      vad="Prövningen är inte sparad"
      avbryt={{ gor: klar }}
    >
      <Valgrupp {...f.val('bedomning')} val={VAL} />
      {bedomning !== '' && bedomning !== 'lamnas_ut' && (
        <>
          <Autocomplete
            {...f.text('lagrum')}
            onChange={(varde) => f.andra('lagrum', varde)}
            description="Sök på ord eller nummer: ”socialtjänst”, ”21:7”. Arbetsmaterial: TF 2:12."
            data={lagrum.map((en) => en.lagrum)}
            filter={({ options, search }) =>
              options.filter((en) => {
                const sokt = search.toLocaleLowerCase('sv');
                const rad = lagrum.find((ett) => 'value' in en && ett.lagrum === en.value);
                return rad !== undefined && `${rad.lagrum} ${rad.galler}`.toLocaleLowerCase('sv').includes(sokt);
              })
            }
            renderOption={({ option }) =>
              `${option.value}, ${lagrum.find((en) => en.lagrum === option.value)?.galler ?? ''}`
            }
            comboboxProps={{ withinPortal: false }}
          />
          {bedomning === 'forbehall' && (
            <Textarea
              {...f.text('forbehall')}
              description="Vad den som får handlingen inte får göra med den."
              autosize
              minRows={2}
            />
          )}
          <Textarea
            {...f.text('skal')}
            description="För ett beslut, om den som frågar vill ha ett."
            autosize
            minRows={2}
          />
        </>
      )}
    </Formular>
  );
}

function Maskningsknappar({
  namndId,
  begaranId,
  handling: h,
}: {
  namndId: string;
  begaranId: string;
  handling: BegardHandling;
}): ReactNode {
  const gaTill = useNavigate();
  const [fel, sattFel] = useState<unknown>(null);
  const maska = async (filId: string): Promise<void> => {
    try {
      const { id } = await hamtat(
        klient.POST('/api/namnder/{namndId}/maskningar', {
          params: { path: { namndId } },
          body: { filId, utlamnandeId: begaranId },
        }),
      );
      await gaTill({ to: '/namnder/$namndId/maskningar/$maskningId', params: { namndId, maskningId: id } });
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Filen kan inte maskas" />}
      {h.filer.map((fil) => (
        <p key={fil.id} className="rad">
          <Lage marke={fil.maskad ? 'klar' : 'varning'}>{fil.maskad ? 'Maskad' : 'Ska maskas'}</Lage>
          <span>{fil.filnamn}</span>
          <Button size="xs" onClick={() => void maska(fil.id)}>
            {fil.maskad ? 'Öppna maskningen' : 'Maska'}
            <span className="dold"> {fil.filnamn}</span>
          </Button>
        </p>
      ))}
    </>
  );
}

/** En begärd handling och hur den prövats. Varje handling prövas för sig, på nytt. */
export function Provning({
  namndId,
  begaran: b,
  handling: h,
  oppen,
}: {
  namndId: string;
  begaran: Begaranfakta;
  handling: BegardHandling;
  /** Begäran går att ändra. */
  oppen: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [provas, sattProvas] = useState(false);
  const lage = h.bedomning === null ? { marke: 'tom' as const, ord: 'Inte prövad' } : BEDOMNING[h.bedomning];
  const provad = h.provadTid === null ? null : tidpunkt(h.provadTid);
  const bort = async (): Promise<void> => {
    await taBort(namndId, b.id, h.id);
    await fragor.invalidateQueries({ queryKey: ['utlamnanden', namndId, b.id] });
    kvittera(`${h.titel} är borttagen ur begäran`);
  };
  return (
    <section className="provning" aria-label={h.titel}>
      <div className="provning__huvud">
        <h3 className="antikva">
          {h.arendeId === null ? (
            h.titel
          ) : (
            <Lank till={`/namnder/${namndId}/arenden/${h.arendeId}`}>{handlingsord(h)}</Lank>
          )}
        </h3>
        <Lage marke={lage.marke}>{lage.ord}</Lage>
      </div>
      {(h.sekretess.lagrum !== null || h.sekretess.underProvning) && (
        <p>
          <Sekretess lagrum={h.sekretess.lagrum} />{' '}
          <span className="svag">i diariet. Markeringen avgör inte, prövningen gör det.</span>
        </p>
      )}
      {h.arbetsmaterial && (
        <p className="svag">Arbetsmaterial är inte allmän handling förrän det är upprättat (TF 2:10 och 2:12).</p>
      )}
      {h.farLasa ? (
        h.filer.map((fil) => (
          <p key={fil.id}>
            <Filrad titel={fil.filnamn} fil={fil} till={`/api/namnder/${namndId}/filer/${fil.id}`} />
          </p>
        ))
      ) : (
        <p>Du får inte läsa handlingen. Dela begäran med någon som får det, så prövar den personen.</p>
      )}
      {provad !== null && (
        <p className="svag">
          {h.provadNamn} {kortDag(provad.datum)} {provad.tid}
          {h.lagrum !== null && `, ${h.lagrum}`}
          {h.forbehall !== null && `. Förbehåll: ${h.forbehall}`}
        </p>
      )}
      {h.bedomning === 'maskas' && h.farLasa && oppen && (
        <Maskningsknappar namndId={namndId} begaranId={b.id} handling={h} />
      )}
      {oppen && h.farLasa && !provas && (
        <p className="rad">
          <Button size="xs" onClick={() => sattProvas(true)}>
            {h.bedomning === null ? 'Pröva' : 'Pröva igen'}
            <span className="dold"> {h.titel}</span>
          </Button>
          {h.bedomning === null && (
            <Button size="xs" variant="subtle" onClick={() => void bort()}>
              Ta bort ur begäran<span className="dold"> {h.titel}</span>
            </Button>
          )}
        </p>
      )}
      {provas && <Provningsformular namndId={namndId} begaranId={b.id} handling={h} klar={() => sattProvas(false)} />}
    </section>
  );
}
