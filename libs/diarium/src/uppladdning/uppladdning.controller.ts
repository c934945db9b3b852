import { Body, Controller, Delete, Get, Head, Param, ParseUUIDPipe, Patch, Post, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Inloggad, type InloggadPerson, Rutt, saknas } from '#plattform';
import { namnvarning, rattatNamn } from '../fil/domain/filnamnsandelse.js';
import type { Filkontroll } from '../fil/fil.typer.js';
import { NyVersionDto, RegistreradHandlingDto } from '../handling/handling.dto.js';
import { RegistreraUppladdade } from './registrera-uppladdade.service.js';
import { HALV_LEVER_MS, HEL_LEVER_MS } from './stada-uppladdningar.schema.js';
import { TaEmotUppladdning } from './ta-emot-uppladdning.service.js';
import { lasLangd, lasMetadata, Tus, type Tusbegaran } from './tus.js';
import { NyVersionAvUppladdadeDto, RegistreraUppladdadeDto, UppladdningDto } from './uppladdning.dto.js';
import type { Uppladdning } from './uppladdning.repository.js';

const BYTE = 'application/offset+octet-stream';
const Id = () => Param('uppladdningId', new ParseUUIDPipe({ exceptionFactory: () => saknas('Uppladdningen') }));

@ApiTags('Uppladdningar')
@Controller('namnder/:namndId')
export class UppladdningController {
  constructor(
    private readonly uppladdningar: TaEmotUppladdning,
    private readonly registrera: RegistreraUppladdade,
    private readonly tus: Tus,
    { httpAdapter }: HttpAdapterHost<FastifyAdapter>,
  ) {
    // Byten läses som en ström av den som tar emot dem, inte av servern. En arbetare har ingen server.
    const server = (httpAdapter as FastifyAdapter | undefined)?.getInstance();
    if (server !== undefined && !server.hasContentTypeParser(BYTE)) {
      server.addContentTypeParser(BYTE, (_begaran, _kropp, klar) => {
        klar(null);
      });
    }
  }

  @Get('uppladdningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Egna uppladdningar som ännu inte är registrerade, högst 200',
    svar: UppladdningDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<{ rader: UppladdningDto[]; antal: number; sida: number; perSida: number }> {
    const rader = (await this.uppladdningar.oregistrerade(namndId, vem)).map(somDto);
    return { rader, antal: rader.length, sida: 1, perSida: 200 };
  }

  @Post('uppladdningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Börja en uppladdning (tus 1.0.0): Upload-Length och filename i Upload-Metadata',
    innehall: 'text/plain',
    status: 201,
  })
  async borja(
    @Param('namndId') namndId: string,
    @Inloggad() vem: InloggadPerson,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<string> {
    const filnamn = lasMetadata(begaran.headers['upload-metadata'])['filename'] ?? '';
    const id = await this.uppladdningar.borja(namndId, vem, filnamn, lasLangd(begaran));
    return await this.tus.svara(begaran, svar, { id, bas: bas(namndId), hel: async () => Promise.resolve() });
  }

  @Head('uppladdningar/:uppladdningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Hur mycket av en uppladdning som kommit (tus)',
    innehall: 'text/plain',
  })
  async hurMycket(
    @Param('namndId') namndId: string,
    @Id() id: string,
    @Inloggad() vem: InloggadPerson,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<string> {
    const rad = await this.uppladdningar.slutfor(await this.uppladdningar.egen(namndId, vem, id));
    if (rad.tillstand === 'pagar') return await this.tus.svara(begaran, svar, this.till(rad));
    // Delfilen är borta: alla byte har kommit.
    const alla = String(rad.storlek);
    void svar.headers({ 'tus-resumable': '1.0.0', 'upload-offset': alla, 'upload-length': alla });
    return '';
  }

  @Patch('uppladdningar/:uppladdningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Fortsätt en uppladdning (tus): byten från Upload-Offset',
    innehall: 'text/plain',
    status: 204,
  })
  async fortsatt(
    @Param('namndId') namndId: string,
    @Id() id: string,
    @Inloggad() vem: InloggadPerson,
    @Req() begaran: FastifyRequest,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<string> {
    const rad = await this.uppladdningar.egen(namndId, vem, id);
    await this.uppladdningar.rord(id);
    return await this.tus.svara(begaran, svar, this.till(rad));
  }

  @Delete('uppladdningar/:uppladdningId')
  @Rutt({ scope: 'namnd', ratt: 'handling.skriv', sammanfattning: 'Kasta en egen uppladdning', status: 204 })
  async kasta(
    @Param('namndId') namndId: string,
    @Id() id: string,
    @Inloggad() vem: InloggadPerson,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<void> {
    void svar.header('tus-resumable', '1.0.0');
    await this.uppladdningar.kasta(namndId, vem, id);
  }

  @Post('arenden/:arendeId/handlingar/uppladdade')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Registrera en handling av egna uppladdningar; samma uppladdningar två gånger blir en handling',
    svar: RegistreradHandlingDto,
    status: 201,
  })
  async handling(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Body() { handling, uppladdningar, bilagaTill }: RegistreraUppladdadeDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<RegistreradHandlingDto> {
    const { ...ny } = handling;
    return await this.registrera.somHandling({ ...ny, namndId, arendeId }, uppladdningar, vem, bilagaTill ?? null);
  }

  @Post('handlingar/:handlingId/versioner/uppladdade')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.skriv',
    sammanfattning: 'Ny version av en handling, av egna uppladdningar',
    svar: NyVersionDto,
    status: 201,
  })
  async version(
    @Param('namndId') namndId: string,
    @Param('handlingId') handlingId: string,
    @Body() { uppladdningar, skal }: NyVersionAvUppladdadeDto,
    @Inloggad() vem: InloggadPerson,
  ): Promise<NyVersionDto> {
    return await this.registrera.somVersion(namndId, handlingId, uppladdningar, skal, vem);
  }

  private till(rad: Uppladdning): Tusbegaran {
    const hel = async (): Promise<void> => {
      await this.uppladdningar.slutfor(rad);
    };
    return { id: rad.id, bas: bas(rad.namndId), hel };
  }
}

const bas = (namndId: string): string => `/api/namnder/${namndId}/uppladdningar`;

function somDto(rad: Uppladdning & { mottaget: number; kontroll: Filkontroll | null }): UppladdningDto {
  const { id, storlek, mottaget, tillstand, kontroll, andradTid } = rad;
  const filnamn = kontroll === null ? rad.filnamn : rattatNamn(rad.filnamn, kontroll);
  const namn = kontroll === null ? null : namnvarning(filnamn, filnamn === rad.filnamn ? null : rad.filnamn, kontroll);
  return {
    id,
    filnamn,
    storlek,
    mottaget,
    tillstand,
    mediatyp: kontroll?.mediatyp ?? null,
    varningar: [...(namn === null ? [] : [{ kod: 'fel_andelse', text: namn }]), ...(kontroll?.varningar ?? [])],
    karantanSkal: kontroll?.skal ?? null,
    upphor: new Date(andradTid.getTime() + (tillstand === 'pagar' ? HALV_LEVER_MS : HEL_LEVER_MS)),
  };
}
