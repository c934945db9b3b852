import { Injectable } from '@nestjs/common';
import {
  DomanFel,
  Fillagring,
  Handelselogg,
  Jobb,
  type Jobbhanterare,
  Klocka,
  LasInBrev,
  Studsar,
  tolkaStuds,
  Transactional,
} from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { TaEmotFil } from '../handling/ta-emot-fil.service.js';
import { delaMejl, type DelatMejl, type Mejlbilaga } from '../utdrag/dela-mejl.js';
import { rentext } from './brevuppgifter.js';
import { skalAttUtelamna } from './domain/brevdelar.js';
import { hittaNummer, somNycklar } from './domain/nummer.js';
import { InkorgForrad } from './inkorg.repository.js';
import type { Inkorgpost, NyInkorgdel } from './inkorg.typer.js';
import { svenskTid } from './svensktid.js';
import { DELA_POST } from './ta-emot-epost.service.js';

const LANGST_TEXT = 200_000;

interface Delat {
  brevtext: string;
  delar: NyInkorgdel[];
  misslyckades: boolean;
}

/** Radbrytningar kvar, styrtecken bort. */
const brevtextUr = (mejl: DelatMejl): string =>
  (mejl.text.trim() === '' ? (mejl.htmlSomText ?? '') : mejl.text)
    .slice(0, LANGST_TEXT)
    .split(/\r\n|\r|\n/u)
    .map((rad) => rentext(rad, LANGST_TEXT))
    .join('\n')
    .trim();

/** Delar ett inkommet brev i text och bilagor. Originalet rörs aldrig; går det inte att dela registreras det helt. */
@Injectable()
@Jobb(DELA_POST, { ko: 'dokument' })
export class DelaPost implements Jobbhanterare<{ namndId: string; postId: string }> {
  constructor(
    private readonly forrad: InkorgForrad,
    private readonly arenden: ArendeForrad,
    private readonly lagring: Fillagring,
    private readonly filer: TaEmotFil,
    private readonly inlasning: LasInBrev,
    private readonly studsar: Studsar,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async utfor({ namndId, postId }: { namndId: string; postId: string }): Promise<void> {
    const post = await this.forrad.hamta(namndId, postId);
    if (post?.delning !== 'vantar' || post.slag === 'namnd') return;
    const ra = await this.lagring.lasAllt(post.originalSha256);
    const delat = await this.dela(post, ra);
    const { huvuden } = await this.inlasning.ur(post.originalSha256);
    const studs = tolkaStuds(huvuden, ra);
    await this.spara(post, delat, studs);
  }

  private async dela(post: Inkorgpost, ra: Buffer): Promise<Delat> {
    const brev = { slag: 'brev', mediatyp: 'message/rfc822', storlek: ra.length } as const;
    try {
      const mejl = await delaMejl(ra);
      const bilagor: NyInkorgdel[] = [];
      for (const bilaga of mejl.bilagor) bilagor.push(await this.bilaga(bilaga));
      const skal = mejl.anmarkningar.length === 0 ? null : mejl.anmarkningar.join(' ');
      const huvud: NyInkorgdel = { ...brev, filnamn: 'E-brevet', sha256: null, forvald: true, skal };
      return { brevtext: brevtextUr(mejl), delar: [huvud, ...bilagor], misslyckades: false };
    } catch (fel) {
      if (!(fel instanceof DomanFel) || fel.kod !== 'DIARIUM.MEJL_OLASLIGT') throw fel;
      const hel: NyInkorgdel = {
        ...brev,
        slag: 'bilaga',
        filnamn: post.originalFilnamn,
        sha256: post.originalSha256,
        forvald: true,
        skal: fel.message,
      };
      return { brevtext: '', delar: [hel], misslyckades: true };
    }
  }

  /** Bilagan med namn och typ efter innehållet; en tom finns kvar i originalet. */
  private async bilaga({ innehall, filnamn: namn, mediatyp, inbaddad }: Mejlbilaga): Promise<NyInkorgdel> {
    const sparad = await this.lagring.spara(innehall);
    if (sparad.storlek === 0) {
      return { slag: 'bilaga', filnamn: namn, mediatyp, ...sparad, forvald: false, skal: 'filen är tom' };
    }
    const fil = await this.filer.sparad(namn, sparad);
    const skal = skalAttUtelamna({ filnamn: namn, mediatyp, storlek: sparad.storlek, inbaddad });
    return { slag: 'bilaga', filnamn: fil.filnamn, mediatyp: fil.mediatyp, ...sparad, forvald: skal === null, skal };
  }

  @Transactional()
  async spara(
    { id, namndId }: Inkorgpost,
    { brevtext, delar, misslyckades }: Delat,
    studs: ReturnType<typeof tolkaStuds>,
  ): Promise<void> {
    const post = await this.forrad.lasOchHamta(namndId, id);
    if (post?.delning !== 'vantar') return;
    const regler = await this.arenden.nummerregler(namndId, this.klocka.idag());
    const nummer = somNycklar(hittaNummer(`${post.amne}\n${brevtext}`, regler?.kod ?? ''));
    await this.forrad.laggDelar(id, delar);
    await this.forrad.andra(id, { brevtext, nummer, delning: misslyckades ? 'misslyckad' : 'klar' });
    await this.sortera(post, studs);
    await this.handelser.skriv({
      namndId,
      typ: 'inkorgpost.delad',
      objekt: 'inkorgpost',
      objektId: id,
      efter: { delar: delar.length, misslyckades },
    });
  }

  /** Ett besked om att vårt eget brev studsade, eller samma text en gång till, ligger för sig. */
  private async sortera(post: Inkorgpost, studs: ReturnType<typeof tolkaStuds>): Promise<void> {
    if (post.lada !== 'inkommet' || post.tillstand !== 'ny' || post.uppdeladFran !== null) return;
    const ladaTid = this.klocka.nu();
    if (studs !== null && (!studs.slutgiltig || (await this.studsar.registreraStuds(studs.messageId, studs.svar)))) {
      const ladaSkal = studs.slutgiltig
        ? 'Ett brev härifrån kom inte fram. Det står i utskicket.'
        : 'Ett brev härifrån är försenat. Den andra servern försöker igen.';
      await this.forrad.andra(post.id, { lada: 'studs', ladaSkal, ladaTid });
      return;
    }
    const samma = await this.forrad.likadant(post.id);
    if (samma === null) return;
    const ladaSkal = `Samma text och bilagor från samma avsändare kom in ${svenskTid(samma.inkomTid)}.`;
    await this.forrad.andra(post.id, { lada: 'dubblett', ladaSkal, ladaTid, dubblettAv: samma.id });
  }
}
