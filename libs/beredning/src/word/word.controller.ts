import { Controller, Get, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags, getSchemaPath, ApiExtraModels } from '@nestjs/swagger';
import type {} from '@fastify/multipart';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { lasUppladdning, minstEnFil, TaEmotFil } from '#diarium';
import { skriftText } from '#dokument';
import { DomanFel, Fillagring, franValidering, Rutt, saknas } from '#plattform';
import { SkriftDto } from '../skrift/skrift.dto.js';
import { LasSkrift } from '../skrift/las-skrift.service.js';
import { SkrivelseDto } from '../skrivelse/skrivelse.dto.js';
import { VisaSkrivelse } from '../skrivelse/visa-skrivelse.service.js';
import { MEDIATYP } from '../skrivelsedokument/skrivelsefiler.service.js';
import { LasTillbaka } from './las-tillbaka.service.js';
import { TaInWord } from './ta-in-word.service.js';
import { TaInAndringarDto, TaInWordDto, WordinlasningDto, WordskillnadDto, WordtolkningDto } from './word.dto.js';
import { type Uppladdad, Wordfil } from './wordfil.service.js';

const FIL = { type: 'string', format: 'binary' } as const;
const BARA_FIL = { schema: { type: 'object', properties: { fil: FIL } } } as const;
const med = (dto: ClassConstructor<object>) => ({
  schema: { type: 'object', properties: { uppgifter: { $ref: getSchemaPath(dto) }, fil: FIL } },
});

/** Uppgifterna som följde med filen, prövade som vilken begäran som helst. */
async function uppgifterna<T extends object>(dto: ClassConstructor<T>, uppgifter: unknown): Promise<T> {
  if (typeof uppgifter !== 'object' || uppgifter === null || Array.isArray(uppgifter)) {
    throw new DomanFel('WORD.UPPGIFTER', 'Fältet uppgifter saknas. Skicka det som JSON, före filen.', { status: 400 });
  }
  const val = plainToInstance(dto, uppgifter);
  const brister = await validate(val, { whitelist: true, forbidNonWhitelisted: true });
  if (brister.length > 0) throw franValidering(brister);
  return val;
}

@ApiTags('Tjänsteskrivelser')
@ApiExtraModels(TaInWordDto, TaInAndringarDto)
@Controller('namnder/:namndId/skrivelser')
export class WordController {
  constructor(
    private readonly filer: Wordfil,
    private readonly nya: TaInWord,
    private readonly tillbaka: LasTillbaka,
    private readonly visa: VisaSkrivelse,
    private readonly skrifter: LasSkrift,
    private readonly mottagare: TaEmotFil,
    private readonly lagring: Fillagring,
  ) {}

  @Post('word/tolkning')
  @ApiConsumes('multipart/form-data')
  @ApiBody(BARA_FIL)
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Läs ett Worddokument och visa vad som förstods; ingenting skrivs',
    svar: WordtolkningDto,
    status: 200,
  })
  async tolka(@Param('namndId') namndId: string, @Req() begaran: FastifyRequest): Promise<WordtolkningDto> {
    const { fil } = await this.ta(namndId, begaran);
    const { falt, skrift, bilder, forstatt, kvar, ursprung } = await this.filer.las(fil);
    const [rubrik, ...delar] = skrift.content;
    return {
      filnamn: fil.filnamn,
      rubrik: rubrik === undefined ? '' : skriftText(rubrik),
      falt: {
        ...falt,
        undertecknare: [...falt.undertecknare],
        bilagor: [...falt.bilagor],
        expedieras: [...falt.expedieras],
      },
      forslag: delar
        .filter((del) => del.type === 'forslag')
        .map(skriftText)
        .join('\n'),
      delar: delar
        .filter((del) => del.type === 'avsnitt')
        .map((del) => {
          const [namn, ...block] = del.content ?? [];
          const titel = namn === undefined ? '' : skriftText(namn);
          return { rubrik: titel, text: block.map(skriftText).filter(Boolean).join('\n\n') };
        }),
      bilder: bilder.length,
      forstatt: [...forstatt],
      kvar: [...kvar],
      skrivelseId: ursprung?.skrivelseId ?? null,
    };
  }

  @Post('word')
  @ApiConsumes('multipart/form-data')
  @ApiBody(med(TaInWordDto))
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Gör en ny skrivelse av ett Worddokument; originalet sparas',
    svar: SkrivelseDto,
    status: 201,
  })
  async taIn(@Param('namndId') namndId: string, @Req() begaran: FastifyRequest): Promise<SkrivelseDto> {
    const { fil, uppgifter } = await this.ta(namndId, begaran);
    const id = await this.nya.taIn(namndId, fil, await uppgifterna(TaInWordDto, uppgifter));
    return await this.visa.en(namndId, id);
  }

  @Post(':skrivelseId/word/skillnad')
  @ApiConsumes('multipart/form-data')
  @ApiBody(BARA_FIL)
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Visa vad en fil som ändrats i Word ändrar i skrivelsen; ingenting skrivs',
    svar: WordskillnadDto,
    status: 200,
  })
  async skillnad(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Req() begaran: FastifyRequest,
  ): Promise<WordskillnadDto> {
    const { fil } = await this.ta(namndId, begaran);
    const { andringar, forstatt, kvar, ...ovrigt } = await this.tillbaka.skillnad(namndId, id, fil);
    return {
      ...ovrigt,
      andringar: andringar.map((en) => ({ ...en, ord: [...en.ord] })),
      forstatt: [...forstatt],
      kvar: [...kvar],
    };
  }

  @Post(':skrivelseId/word')
  @ApiConsumes('multipart/form-data')
  @ApiBody(med(TaInAndringarDto))
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Ta in de valda ändringarna ur en fil som ändrats i Word; originalet sparas',
    svar: SkriftDto,
    status: 200,
  })
  async taInAndringar(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Req() begaran: FastifyRequest,
  ): Promise<SkriftDto> {
    const { fil, uppgifter } = await this.ta(namndId, begaran);
    await this.tillbaka.taIn(namndId, id, fil, await uppgifterna(TaInAndringarDto, uppgifter));
    return await this.skrifter.las(namndId, id);
  }

  @Get(':skrivelseId/word')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Worddokumenten som lästs in i skrivelsen, det senaste först',
    svar: WordinlasningDto,
  })
  async inlasta(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<WordinlasningDto[]> {
    return await this.filer.inlasta(namndId, id);
  }

  @Get(':skrivelseId/word/:inlasningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Ett inläst Worddokument, som det lämnades',
    innehall: MEDIATYP.docx,
  })
  async original(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('inlasningId') inlasningId: string,
  ): Promise<StreamableFile> {
    const fil = (await this.filer.inlasta(namndId, id)).find((en) => en.id === inlasningId);
    if (fil === undefined) throw saknas('Filen');
    return new StreamableFile(await this.lagring.lasAllt(fil.sha256), {
      type: MEDIATYP.docx,
      length: fil.storlek,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fil.filnamn)}`,
    });
  }

  private async ta(namndId: string, begaran: FastifyRequest): Promise<{ fil: Uppladdad; uppgifter: unknown }> {
    const { filer, uppgifter } = await lasUppladdning(begaran, this.mottagare, namndId);
    const [fil] = minstEnFil(filer);
    if (fil === undefined) throw saknas('Filen');
    return { fil, uppgifter };
  }
}
