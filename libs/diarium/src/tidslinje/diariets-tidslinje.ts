import { RELATIONSORD, type Relationsslag } from '../relation/relation.typer.js';
import { TidslinjeForrad } from './tidslinje.repository.js';
import {
  Tidslinjedel,
  Tidslinjekalla,
  type Tidslinjehandelse,
  type Tidslinjemening,
  type Tidslinjesak,
} from './tidslinjekalla.js';

const FALTORD: Readonly<Record<string, string>> = {
  arendemening: 'ärendemeningen',
  arendemeningSkyddad: 'den skyddade ordalydelsen',
  arendetyp: 'ärendetypen',
  initiativ: 'initiativet',
  handlaggareId: 'handläggaren',
  enhet: 'enheten',
  klassificering: 'klassificeringen',
  gallring: 'gallringen',
  provningsform: 'prövningsformen',
  inkomDatum: 'dagen då det kom in',
  sekretessLagrum: 'sekretessen',
  sekretessUnderProvning: 'sekretessen',
  sekretessDatum: 'sekretessen',
  sekretessBeslutadAv: 'sekretessen',
  sekretessProvasSedan: 'sekretessen',
  titel: 'rubriken',
  titelSkyddad: 'den skyddade rubriken',
  typ: 'typen',
  riktning: 'riktningen',
  datum: 'dagen',
  avsandare: 'avsändaren',
  mottagare: 'mottagaren',
  avsandareSlag: 'vad avsändaren är',
  mottagareSlag: 'vad mottagaren är',
};

const text = (varde: unknown): string => (typeof varde === 'string' || typeof varde === 'number' ? String(varde) : '');

/** De rättade fälten med ord: bara vilka, aldrig vad som stod. */
function falten({ efter }: Tidslinjehandelse): string {
  const ord = [...new Set(Object.keys(efter ?? {}).map((falt) => FALTORD[falt] ?? 'en uppgift'))];
  const sist = ord.pop() ?? 'en uppgift';
  return ord.length === 0 ? sist : `${ord.join(', ')} och ${sist}`;
}

const handlingen = (_: Tidslinjehandelse, { uppgifter }: Tidslinjesak): string => `handling ${text(uppgifter?.['nr'])}`;
const dnr = (sak: Tidslinjesak, id: unknown): string => text(sak.uppgifter?.[`dnr:${text(id)}`]) || 'ett annat ärende';

const RIKTNING: Readonly<Record<string, string>> = {
  inkommen: 'en inkommen handling',
  upprattad: 'en upprättad handling',
  utgaende: 'en utgående handling',
  intern: 'en intern handling',
};

const relation =
  (gjorde: string): Tidslinjemening =>
  ({ efter }, sak) => {
    const fran = efter?.['franArendeId'] === sak.objektId;
    const ord = RELATIONSORD[text(efter?.['slag']) as Relationsslag][fran ? 'fran' : 'till'];
    return `${gjorde} ”${ord} ${dnr(sak, efter?.[fran ? 'tillArendeId' : 'franArendeId'])}”`;
  };

const MENINGAR: Readonly<Record<string, Tidslinjemening>> = {
  'arende.registrerat': ({ efter }) => `registrerade ärendet. Dnr ${text(efter?.['dnr'])}`,
  'arende.overtaget': ({ efter }) => `tog över ärendet från ett äldre diarium. Dnr ${text(efter?.['dnr'])}`,
  'arende.andrat': (h) => `rättade ${falten(h)}`,
  'arende.bereds': ({ fore }) =>
    fore?.['status'] === 'avslutat' ? 'öppnade ärendet igen' : 'satte ärendet under beredning',
  'arende.beslutat': () => 'antecknade att det är beslutat i ärendet',
  'arende.avslutat': () => 'avslutade ärendet',
  'arende.makulerat': () => 'makulerade ärendet',
  'arende.part_tillagd': () => 'lade till en part',
  'arende.part_andrad': () => 'rättade uppgifter om en part',
  'arende.part_borttagen': () => 'tog bort en part',
  'arende.relation_tillagd': relation('knöt ärendet:'),
  'arende.relation_borttagen': relation('tog bort kopplingen'),
  'arende.handling_lamnade': ({ efter }, sak) =>
    `flyttade handling ${text(efter?.['franNr'])} till ${dnr(sak, efter?.['tillArendeId'])}`,
  'arende.handling_kom': ({ efter }, sak) =>
    efter?.['franArendeId'] == null
      ? `lade handling ${text(efter?.['tillNr'])} i ärendet`
      : `flyttade hit handling ${text(efter['tillNr'])} från ${dnr(sak, efter['franArendeId'])}`,
  'atkomst.given': () => 'gav någon rätt att läsa det skyddade',
  'atkomst.andrad': () => 'ändrade en rätt att läsa det skyddade',
  'atkomst.aterkallad': () => 'tog tillbaka en rätt att läsa det skyddade',
  'handling.registrerad': (h, sak) =>
    `registrerade ${RIKTNING[text(h.efter?.['riktning'])] ?? 'en handling'}: ${text(sak.uppgifter?.['nr'])} ${text(sak.uppgifter?.['titel'])}`,
  'handling.andrad': (h, sak) => `rättade ${falten(h)} i ${handlingen(h, sak)}`,
  'handling.makulerad': (h, sak) => `makulerade ${handlingen(h, sak)}`,
  'handling.faststalld': (h, sak) => `fastställde ${handlingen(h, sak)}`,
  'handling.upprattad': (h, sak) => `antecknade att ${handlingen(h, sak)} är upprättad och allmän`,
  'handling.mejl_delat': (h, sak) => `gjorde bilagorna i e-brevet ${handlingen(h, sak)} till egna handlingar`,
  'handling.ny_version': (h, sak) => `lade in en ny version av ${handlingen(h, sak)}`,
  'bevakning.skapad': (_, sak) => `lade en bevakning till ${text(sak.uppgifter?.['forfallodag'])}`,
  'bevakning.flyttad': (_, sak) => `flyttade en bevakning till ${text(sak.uppgifter?.['forfallodag'])}`,
  'bevakning.overlamnad': () => 'lämnade över en bevakning',
  'bevakning.oppnad': () => 'öppnade en bevakning igen',
  'bevakning.klar': () => 'avslutade en bevakning',
  'bevakning.avbruten': () => 'avbröt en bevakning',
};

/** Det som hänt i diariet: ärendet, dess parter, handlingar och bevakningar. */
@Tidslinjekalla('diarium')
export class DiarietsTidslinje extends Tidslinjedel {
  readonly meningar = MENINGAR;

  constructor(private readonly forrad: TidslinjeForrad) {
    super();
  }

  async saker(_namndId: string, arendeId: string): Promise<Tidslinjesak[]> {
    const handlingar = await this.forrad.handlingar(arendeId);
    const bevakningar = await this.forrad.bevakningar(arendeId);
    return [
      { objekt: 'arende', objektId: arendeId },
      ...handlingar.map(({ id, nr, titel, hemlig }) => ({
        objekt: 'handling',
        objektId: id,
        hemlig,
        uppgifter: { nr, titel },
      })),
      ...bevakningar.map(({ id, forfallodag }) => ({ objekt: 'bevakning', objektId: id, uppgifter: { forfallodag } })),
    ];
  }
}
