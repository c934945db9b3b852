import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { harSekretess, Sekretessprovning } from '../arende/sekretess.service.js';
import { VisaArende } from '../arende/visa-arende.service.js';
import { FlyttadeHandlingarDto, FlyttaHandlingDto, HandlingsflyttDto } from './flytt.dto.js';
import { FlyttForrad } from './flytt.repository.js';
import { FlyttaHandling } from './flytta-handling.service.js';

@ApiTags('Handlingar')
@Controller('namnder/:namndId')
export class FlyttController {
  constructor(
    private readonly flytta: FlyttaHandling,
    private readonly forrad: FlyttForrad,
    private readonly arenden: VisaArende,
    private readonly sekretess: Sekretessprovning,
  ) {}

  @Post('handlingar/:handlingId/flytt')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Flytta en felregistrerad handling till ett annat ärende; båda får en rad om det',
    svar: HandlingsflyttDto,
    status: 200,
  })
  async gor(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @IfMatch() version: number,
    @Body() { tillArendeId, skal }: FlyttaHandlingDto,
  ): Promise<HandlingsflyttDto> {
    return await this.flytta.flytta(namndId, id, version, tillArendeId, skal);
  }

  @Get('arenden/:arendeId/flyttade-handlingar')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'Handlingar som registrerades i ärendet och flyttats: numret de hade och var de är',
    svar: FlyttadeHandlingarDto,
  })
  async flyttade(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<FlyttadeHandlingarDto> {
    const arende = await this.arenden.hamta(namndId, arendeId);
    const rader = await this.forrad.franArendet(namndId, arendeId);
    // Skälet är skrivet av människor: i det som har sekretess läses det bara av den som får läsa det skyddade.
    const ser = !harSekretess(arende.sekretess) || (await this.sekretess.arendegrund(arendeId, vem)) !== null;
    const { stangda } = await this.sekretess.handlingarna(
      rader.map((rad) => rad.handlingId),
      vem,
    );
    return { rader: rader.map((rad) => ({ ...rad, skal: ser && !stangda.has(rad.handlingId) ? rad.skal : null })) };
  }
}
