import { Controller, Get, Param, ParseUUIDPipe, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, type Lista, Rutt, saknas, somLista } from '#plattform';
import { filsvar } from '#sammantrade';
import { AttJusteraDto } from './att-justera.dto.js';
import { AttJustera } from './att-justera.service.js';

/** Det egna att skriva under. Kräver inget uppdrag nu: den som var med justerar också när tiden är slut. */
@ApiTags('Protokoll')
@Controller('att-justera')
export class AttJusteraController {
  constructor(private readonly justera: AttJustera) {}

  @Get()
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'De protokollsdelar som väntar på min underskrift, också från ett uppdrag som slutat',
    svar: AttJusteraDto,
    lista: true,
  })
  async lista(@Inloggad() jag: InloggadPerson): Promise<Lista<AttJusteraDto>> {
    const rader = await this.justera.lista(jag);
    return somLista(rader, rader.length, { sida: 1, antal: Math.max(1, rader.length) });
  }

  @Get(':delId/protokoll')
  @Rutt({
    scope: 'inloggad',
    sammanfattning: 'Den låsta texten som jag ska skriva under',
    innehall: 'application/pdf',
  })
  async protokollet(
    @Inloggad() jag: InloggadPerson,
    @Param('delId', new ParseUUIDPipe({ exceptionFactory: () => saknas('Protokollsdelen') })) delId: string,
  ): Promise<StreamableFile> {
    const { dokument, innehall } = await this.justera.protokollet(jag, delId);
    return filsvar(innehall, dokument);
  }
}
