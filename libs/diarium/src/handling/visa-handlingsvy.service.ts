import { Injectable } from '@nestjs/common';
import { harSekretess, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { namnvarning } from '../fil/domain/filnamnsandelse.js';
import { visningAv } from '../fil/domain/visning.js';
import type { FilkontrollDto } from '../fil/fil.dto.js';
import { BilageForrad } from './bilagor.repository.js';
import type { HandlingsvyDto } from './handlingsvy.dto.js';
import { type Filuppgift, HandlingsvyForrad } from './handlingsvy.repository.js';
import { UpprattandeForrad } from './upprattande.repository.js';
import { VisaHandling } from './visa-handling.service.js';

/** Allt som handlingens sida behöver, i ett svar. Filerna är med bara för den som får läsa dem. */
@Injectable()
export class VisaHandlingsvy {
  constructor(
    private readonly visa: VisaHandling,
    private readonly arenden: VisaArende,
    private readonly sekretess: Sekretessprovning,
    private readonly forrad: HandlingsvyForrad,
    private readonly bilagor: BilageForrad,
    private readonly upprattande: UpprattandeForrad,
  ) {}

  /** @throws DomanFel 404 */
  async vy(namndId: string, id: string, lasare: Lasare): Promise<HandlingsvyDto> {
    const handling = await this.visa.en(namndId, id, lasare);
    const arende = handling.arendeId === null ? null : await this.arenden.hamta(namndId, handling.arendeId);
    const hemlig = harSekretess(handling.sekretess) || (arende !== null && harSekretess(arende.sekretess));
    const farLasaSkyddat = !hemlig || (await this.sekretess.handlingsgrund(id, lasare)) !== null;
    const grannar =
      handling.arendeId === null || handling.nr === null
        ? { foregaendeId: null, nastaId: null }
        : await this.forrad.grannar(handling.arendeId, handling.nr);
    return {
      handling,
      arende: arende === null ? null : { id: arende.id, dnr: arende.dnr, arendemening: arende.arendemening },
      filer: farLasaSkyddat ? (await this.forrad.filer(namndId, id)).map(somKontroll) : [],
      farLasaSkyddat,
      upprattande: await this.upprattande.hamta(id),
      bilagaTill: await this.bilagor.till(namndId, id),
      bilagor: await this.bilagor.bilagor(namndId, id),
      ...grannar,
    };
  }
}

function somKontroll(fil: Filuppgift): FilkontrollDto {
  const smittad = fil.skanning === 'smittad';
  const namn = namnvarning(fil.filnamn, fil.ursprungsnamn, fil);
  const karantan = smittad || (fil.slag !== null && fil.slapptSkal === null);
  return {
    filId: fil.filId,
    versionNr: fil.versionNr,
    mediatyp: fil.mediatyp,
    ursprungsnamn: fil.ursprungsnamn,
    varningar: [...(namn === null ? [] : [{ kod: 'fel_andelse', text: namn }]), ...fil.varningar],
    karantan,
    karantanSkal: smittad ? `Virusskyddet fann ${fil.fynd ?? 'ett virus'} i filen. Den hålls tillbaka.` : fil.skal,
    slapptSkal: fil.slapptSkal,
    skanning: fil.skanning,
    skannadTid: fil.skannadTid,
    textTillstand: fil.textTillstand,
    textSkal: fil.textSkal,
    visning: karantan ? 'ingen' : visningAv(fil.mediatyp),
    pdf: karantan ? null : fil.pdf,
  };
}
