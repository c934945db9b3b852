import { Injectable } from '@nestjs/common';
import { type InloggadPerson, Klocka, type Rattighet } from '#plattform';
import { addDays, daysBetween, formatParagrafer, frister, type IsoDatum } from '#regelverk';
import { langDag } from './domain/dagord.js';
import { motetsLank } from './domain/starthinder.js';
import type { JusteradelDto, KallelsedelDto, NyttdelDto } from './ledamotsstart.dto.js';
import { LedamotsstartForrad, type Nytt } from './ledamotsstart.repository.js';
import { Startkrets } from './startkrets.service.js';

/** Så länge är något nytt. */
const NYTT_DAGAR = 30;

/** Den förtroendevaldas Start: nästa sammanträde, svaret på kallelsen, det som ska skrivas under och det som är nytt. */
@Injectable()
export class Ledamotsstart {
  constructor(
    private readonly krets: Startkrets,
    private readonly forrad: LedamotsstartForrad,
    private readonly klocka: Klocka,
  ) {}

  async kallelser(jag: InloggadPerson, namndId?: string): Promise<KallelsedelDto> {
    const namn = await this.namn(jag, 'kallelse.las', namndId);
    const idag = this.klocka.idag();
    const rader = jag.personId === null ? [] : await this.forrad.kallelser([...namn.keys()], jag.personId, idag);
    return {
      rader: rader.map((rad) => ({
        ...rad,
        namnd: namn.get(rad.namndId) ?? '',
        lank: motetsLank({ namndId: rad.namndId, id: rad.sammantradeId }),
        dagarKvar: daysBetween(idag, rad.datum),
        oppet: rad.kallad && rad.tillstand === 'kallat',
        justerasSenast: frister({ sammantrade: rad.datum }).senastJusterat,
      })),
    };
  }

  async justera(jag: InloggadPerson, namndId?: string): Promise<JusteradelDto> {
    const namn = await this.namn(jag, 'protokoll.las', namndId);
    const idag = this.klocka.idag();
    const rader = jag.personId === null ? [] : await this.forrad.attJustera([...namn.keys()], jag.personId);
    return {
      rader: rader.map((rad) => {
        const dag = frister({ sammantrade: rad.sammantradesdag }).senastJusterat;
        return {
          ...rad,
          paragrafer: formatParagrafer(rad.paragrafer),
          namnd: namn.get(rad.namndId) ?? '',
          lank: motetsLank({ namndId: rad.namndId, id: rad.sammantradeId }, 'justering'),
          dag,
          dagarKvar: daysBetween(idag, dag),
        };
      }),
    };
  }

  async nytt(jag: InloggadPerson, namndId?: string): Promise<NyttdelDto> {
    const namn = await this.namn(jag, 'protokoll.las', namndId);
    const idag = this.klocka.idag();
    const fran = addDays(idag, -NYTT_DAGAR);
    const rader = jag.personId === null ? [] : await this.forrad.nytt([...namn.keys()], jag.personId, fran);
    return {
      rader: rader.map((rad) => ({
        sammantradeId: rad.sammantradeId,
        namndId: rad.namndId,
        slag: rad.slag,
        datum: rad.datum,
        namnd: namn.get(rad.namndId) ?? '',
        text: nyttText(rad, idag),
        lank: motetsLank(
          { namndId: rad.namndId, id: rad.sammantradeId },
          rad.slag === 'protokoll' ? 'protokoll' : rad.slag === 'installt' ? '' : 'foredragningslista',
        ),
      })),
    };
  }

  private async namn(jag: InloggadPerson, ratt: Rattighet, namndId?: string): Promise<Map<string, string>> {
    return new Map((await this.krets.namnder(jag, ratt, namndId)).map((namnd) => [namnd.namndId, namnd.namn]));
  }
}

function nyttText({ slag, sammantradesdag, paragrafer }: Nytt, idag: IsoDatum): string {
  const dag = langDag(sammantradesdag, idag);
  switch (slag) {
    case 'kallelse':
      return `Kallelsen till ${dag}`;
    case 'tillagg':
      return `Tillägg till listan ${dag}`;
    case 'installt':
      return `Sammanträdet ${dag} är inställt`;
    case 'protokoll': {
      const vilka =
        paragrafer.length === 0 ? '' : `, ${paragrafer.length === 1 ? '§' : '§§'}\u00a0${formatParagrafer(paragrafer)}`;
      return `Protokollet från ${dag}${vilka} är justerat`;
    }
  }
}
