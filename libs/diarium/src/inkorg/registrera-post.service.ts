import { Injectable } from '@nestjs/common';
import {
  DomanFel,
  giltigMejladress,
  Handelselogg,
  Klocka,
  Notiser,
  nyttId,
  saknas,
  Sammanhang,
  Transactional,
} from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { RegistreraArende } from '../arende/registrera-arende.service.js';
import type { Fil } from '../handling/handling.typer.js';
import { RegistreraHandling } from '../handling/registrera-handling.service.js';
import type { Avsandarslag } from '../vy/domain/vy.typer.js';
import { EbrevPdf } from './ebrev-pdf.service.js';
import { InkorgForrad } from './inkorg.repository.js';
import type { Inkorgpost, NyttArendeUrPost, Registrerat, Registreringsval } from './inkorg.typer.js';
import { InkorgregistreringForrad } from './inkorgregistrering.repository.js';
import { Mellannamnd } from './mellannamnd.service.js';
import { kravNy } from './prova-post.js';

/** Registrerar det som kommit in, i ett ärende eller som ett nytt (OSL 5:1–2). */
@Injectable()
export class RegistreraPost {
  constructor(
    private readonly forrad: InkorgForrad,
    private readonly registreringar: InkorgregistreringForrad,
    private readonly arenden: ArendeForrad,
    private readonly nyttArende: RegistreraArende,
    private readonly handling: RegistreraHandling,
    private readonly pdf: EbrevPdf,
    private readonly mellan: Mellannamnd,
    private readonly notiser: Notiser,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /**
   * Samma nyckel två gånger är en registrering; av två som registrerar samma post vinner en.
   * @throws DomanFel 404, 422, INKORG.REDAN_HANTERAD med vem som hann före, och det som ärendet och handlingen kräver
   */
  async registrera(namndId: string, id: string, val: Registreringsval): Promise<Registrerat> {
    const post = await this.forrad.hamta(namndId, id);
    if (post === null) throw saknas('Posten');
    const filer = post.tillstand === 'ny' ? await this.filer(post, val) : [];
    return await this.skriv(post, val, filer);
  }

  @Transactional()
  async skriv({ namndId, id }: Inkorgpost, val: Registreringsval, filer: readonly Fil[]): Promise<Registrerat> {
    const post = await this.forrad.lasOchHamta(namndId, id);
    if (post === null) throw saknas('Posten');
    const fore = await this.registreringar.medNyckel(id, val.nyckel);
    if (fore?.angradTid === null) return { ...fore, registreringId: fore.id };
    kravNy(post, (await this.registreringar.gallande(id))?.dnr ?? null);
    const arende = await this.arende(post, val);
    const { id: handlingId, nr } = await this.handling.registrera({
      namndId,
      arendeId: arende.id,
      typ: val.typ,
      titel: val.titel,
      titelSkyddad: val.titelSkyddad ?? null,
      riktning: 'inkommen',
      datum: val.inkom,
      avsandare: val.avsandare,
      avsandareSlag: handlingens(val.avsandarslag),
      sekretess: val.sekretess,
      filer,
    });
    const registreringId = await this.anteckna(post, val, arende.id, handlingId);
    const svar = { registreringId, arendeId: arende.id, dnr: arende.dnr, handlingId, nr, nyttArende: arende.nytt };
    await this.beratta(post, val, svar);
    return svar;
  }

  private async arende(post: Inkorgpost, val: Registreringsval): Promise<{ id: string; dnr: string; nytt: boolean }> {
    if (val.arendeId !== null) {
      const arende = await this.arenden.hamta(post.namndId, val.arendeId);
      if (arende === null) throw saknas('Ärendet');
      return { id: arende.id, dnr: arende.dnr, nytt: false };
    }
    if (val.nyttArende == null) {
      throw new DomanFel('INKORG.ARENDE_SAKNAS', 'Välj ett ärende, eller registrera ett nytt.', {
        status: 422,
        falt: [{ stig: 'arendeId', text: 'Välj ett ärende.' }],
      });
    }
    const { id, dnr } = await this.nyttArende.registrera(this.underlag(post, val, val.nyttArende));
    return { id, dnr, nytt: true };
  }

  private underlag(
    post: Inkorgpost,
    val: Registreringsval,
    nytt: NyttArendeUrPost,
  ): Parameters<RegistreraArende['registrera']>[0] {
    const namn = val.avsandare?.trim() ?? '';
    const slag = post.slag === 'namnd' ? 'myndighet' : 'enskild';
    const parter = [
      {
        roll: 'avsandare',
        slag: val.avsandarslag ?? slag,
        namn,
        derasDnr: post.derasDnr,
        epost: post.franAdress !== null && giltigMejladress(post.franAdress) ? post.franAdress : null,
      } as const,
    ];
    const underlag = {
      ...nytt,
      namndId: post.namndId,
      initiativ: 'inkommande' as const,
      inkomDatum: val.inkom,
      parter: namn === '' ? [] : parter,
    };
    return underlag;
  }

  /** Filerna som följer med: e-brevet som PDF, och de valda delarna i ordning. */
  private async filer(post: Inkorgpost, val: Registreringsval): Promise<Fil[]> {
    const delar = await this.forrad.delar(post.id);
    const valda = delar.filter((del) => val.delar.includes(del.id));
    if (valda.length === 0 || valda.length !== new Set(val.delar).size) {
      throw new DomanFel('INKORG.DELAR', 'Välj minst en del som ska registreras: e-brevet eller en bilaga.', {
        status: 422,
        falt: [{ stig: 'delar', text: 'Välj vad som ska registreras.' }],
      });
    }
    const filer: Fil[] = [];
    for (const { sha256, filnamn, mediatyp, storlek } of valda) {
      filer.push(sha256 === null ? await this.pdf.framstall(post, valda) : { sha256, filnamn, mediatyp, storlek });
    }
    return filer;
  }

  private async anteckna(
    post: Inkorgpost,
    val: Registreringsval,
    arendeId: string,
    handlingId: string,
  ): Promise<string> {
    const { kontoId, namn } = this.sammanhang.aktor();
    const tid = this.klocka.nu();
    const id = nyttId();
    await this.registreringar.lagg({
      id,
      postId: post.id,
      namndId: post.namndId,
      nyckel: val.nyckel,
      arendeId,
      handlingId,
      nyttArende: val.arendeId === null,
      delar: [...val.delar],
      kontoId,
      namn,
      tid,
    });
    await this.forrad.andra(post.id, {
      tillstand: 'registrerad',
      lada: 'inkommet',
      ladaSkal: null,
      hanteradKonto: kontoId,
      hanteradNamn: namn,
      hanteradTid: tid,
      sekretessUnderProvning: false,
      sekretessSedan: null,
    });
    return id;
  }

  /** Händelsen, notisen till handläggaren och beskedet till nämnden som sände. */
  private async beratta(post: Inkorgpost, val: Registreringsval, r: Registrerat): Promise<void> {
    const { namndId, id } = post;
    await this.handelser.skriv({
      namndId,
      typ: 'inkorgpost.registrerad',
      objekt: 'inkorgpost',
      objektId: id,
      efter: { arendeId: r.arendeId, dnr: r.dnr, handlingId: r.handlingId, nyttArende: r.nyttArende },
    });
    const arende = await this.arenden.hamta(namndId, r.arendeId);
    const hemlig = (s: { lagrum: string | null; underProvning: boolean }): boolean =>
      s.lagrum !== null || s.underProvning;
    const oppen = arende !== null && !hemlig(arende.sekretess) && !hemlig(val.sekretess);
    // Notisen syns utanför diariet: bara numret när något är hemligt.
    const vad = oppen ? `»${val.titel.trim()}«` : 'En handling';
    await this.notiser.lagg({
      till: { personIds: arende?.handlaggareId == null ? [] : [arende.handlaggareId] },
      slag: 'handling.inkommen',
      text: `${vad} har kommit in i ${r.dnr}.`,
      lank: `/namnder/${namndId}/arenden/${r.arendeId}?handling=${r.handlingId}`,
      namndId,
      objekt: 'handling',
      objektId: r.handlingId,
      nyckel: `inkorg:${r.registreringId}`,
    });
    if (post.slag === 'namnd') await this.mellan.registrerad(post);
  }
}

/** Handlingen skiljer inte på företag och föreningar. Okänd visas som enskild på webben. */
const handlingens = (slag: Registreringsval['avsandarslag']): Avsandarslag => {
  if (slag == null) return 'okand';
  return slag === 'foretag' || slag === 'forening' ? 'organisation' : slag;
};
