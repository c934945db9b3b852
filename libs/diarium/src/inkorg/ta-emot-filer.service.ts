import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, Klocka, LasInBrev, nyttId, Transactional } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import type { Fil } from '../handling/handling.typer.js';
import { hittaNummer, somNycklar } from './domain/nummer.js';
import { InkorgForrad } from './inkorg.repository.js';
import { nyFilpost } from './ny-post.js';
import { TaEmotEpost } from './ta-emot-epost.service.js';

export interface Filuppgifter {
  /** Vem den är från; okänt när det inte sägs. */
  fran: string | null;
  /** Vad det är; filens namn när det inte sägs. */
  amne: string | null;
  /** Dagen den kom in, `YYYY-MM-DD`; i dag när inget sägs. */
  inkom: string | null;
}

export interface Mottagenfil {
  id: string;
  filnamn: string;
  fanns: boolean;
}

const arEpost = ({ filnamn, mediatyp }: Fil): boolean => mediatyp === 'message/rfc822' || /\.eml$/iu.test(filnamn);

/** Tar emot filer för hand: e-brev som `.eml` landar som om de kommit med e-post, annat blir en post med filerna i. */
@Injectable()
export class TaEmotFiler {
  constructor(
    private readonly forrad: InkorgForrad,
    private readonly epost: TaEmotEpost,
    private readonly inlasning: LasInBrev,
    private readonly arenden: ArendeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 422 utan fil, eller med en dag som inte har varit */
  async taEmot(namndId: string, filer: readonly Fil[], uppgifter: Filuppgifter): Promise<Mottagenfil[]> {
    if (filer.length === 0) throw fel('fil', 'Välj minst en fil.');
    if (uppgifter.inkom !== null && uppgifter.inkom > this.klocka.idag()) {
      throw fel('inkom', 'Ange dagen den kom in, i dag eller tidigare.');
    }
    const svar: Mottagenfil[] = [];
    for (const fil of filer.filter(arEpost)) {
      const brev = await this.inlasning.ur(fil.sha256);
      const ankomst = { namndId, slag: 'fil', filnamn: fil.filnamn, kuvertFran: null, betroddVag: false } as const;
      svar.push({ ...(await this.epost.lagg(brev, ankomst)), filnamn: fil.filnamn });
    }
    const andra = filer.filter((fil) => !arEpost(fil));
    if (andra.length > 0) svar.push(await this.lagg(namndId, andra, uppgifter));
    return svar;
  }

  @Transactional()
  async lagg(namndId: string, filer: readonly Fil[], uppgifter: Filuppgifter): Promise<Mottagenfil> {
    const [forsta] = filer;
    if (forsta === undefined) throw fel('fil', 'Välj minst en fil.');
    const nu = this.klocka.nu();
    const idag = this.klocka.idag();
    const inkomDatum = uppgifter.inkom ?? idag;
    const id = nyttId();
    const amne = uppgifter.amne ?? forsta.filnamn.replace(/\.[a-z0-9]{1,5}$/iu, '');
    const regler = await this.arenden.nummerregler(namndId, idag);
    await this.forrad.lagg(
      nyFilpost(forsta, {
        id,
        namndId,
        slag: 'fil',
        ladaTid: nu,
        franNamn: uppgifter.fran,
        amne,
        nummer: somNycklar(hittaNummer(amne, regler?.kod ?? '')),
        // Klockslaget är inte känt för en dag som varit: mitt på dagen, så att dagen blir rätt.
        inkomTid: inkomDatum === idag ? nu : new Date(`${inkomDatum}T12:00:00Z`),
        inkomDatum,
        kontrollText: 'Lagd in för hand.',
      }),
    );
    await this.forrad.laggDelar(
      id,
      filer.map((fil) => ({ ...fil, slag: 'bilaga', forvald: true, skal: null })),
    );
    await this.handelser.skriv({
      namndId,
      typ: 'inkorgpost.inkommen',
      objekt: 'inkorgpost',
      objektId: id,
      efter: { slag: 'fil', inkomDatum, filer: filer.map(({ sha256 }) => sha256) },
    });
    return { id, filnamn: forsta.filnamn, fanns: false };
  }
}

const fel = (stig: string, text: string): DomanFel =>
  new DomanFel('INKORG.FIL', text, { status: 422, falt: [{ stig, text }] });
