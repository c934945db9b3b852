import type { Formuleringsplats } from '../formulering.typer.js';

export interface ForvaldFormulering {
  namn: string;
  text: string;
  platser: readonly Formuleringsplats[];
}

const ORGAN = '[[nämnden:organ]]';

/** De formuleringar som en ny nämnd börjar med; nämnden ändrar dem och lägger till egna. */
export const FORVALDA_FORMULERINGAR: readonly ForvaldFormulering[] = [
  { namn: 'Godkänner', text: `${ORGAN} godkänner [[handling]].`, platser: ['forslag', 'delegationsbeslut'] },
  {
    namn: 'Tar del av information',
    text: `${ORGAN} har tagit del av informationen om [[ämne]].`,
    platser: ['forslag'],
  },
  { namn: 'Antar', text: `${ORGAN} antar [[handling]] att gälla från och med [[från:datum]].`, platser: ['forslag'] },
  {
    namn: 'Beviljar',
    text: `${ORGAN} beviljar [[mottagare:person]] [[belopp]] för [[ändamål]].`,
    platser: ['forslag', 'delegationsbeslut'],
  },
  { namn: 'Avslår', text: `${ORGAN} avslår [[begäran]] från [[person]].`, platser: ['forslag', 'delegationsbeslut'] },
  {
    namn: 'Begär medel',
    text: `${ORGAN} beslutar att hos [[organ]] begära [[belopp]] för [[ändamål]].`,
    platser: ['forslag'],
  },
  {
    namn: 'Ger i uppdrag',
    text: `${ORGAN} ger [[mottagare:organ]] i uppdrag att [[uppdraget]] och redovisa det senast [[redovisas:datum]].`,
    platser: ['forslag'],
  },
  {
    namn: 'Lämnar yttrande över remiss',
    text: `${ORGAN} godkänner yttrandet och lämnar det till [[mottagare:organ]] som svar på remissen [[remissens namn]].`,
    platser: ['forslag'],
  },
  {
    namn: 'Föreslår att en motion besvaras',
    text: `${ORGAN} föreslår [[organ]] att motionen om [[ämne]] är besvarad.`,
    platser: ['forslag'],
  },
  {
    namn: 'Föreslår bifall eller avslag',
    text: `${ORGAN} föreslår [[organ]] att [[bifalla eller avslå]] förslaget om [[ämne]].`,
    platser: ['forslag'],
  },
  {
    namn: 'Medborgarförslag besvaras',
    text: `${ORGAN} beslutar att [[bifalla eller avslå]] medborgarförslaget om [[ämne]].`,
    platser: ['forslag'],
  },
  {
    namn: 'Delegationsbeslut redovisade',
    text: `${ORGAN} har tagit del av redovisningen av delegationsbeslut för [[perioden]].`,
    platser: ['forslag'],
  },
  { namn: 'Anmälningar', text: `${ORGAN} har tagit del av de anmälda ärendena.`, platser: ['forslag'] },
  {
    namn: 'Tillstyrker',
    text: `${ORGAN} tillstyrker förslaget i [[handling]].`,
    platser: ['yttrande'],
  },
  {
    namn: 'Avstyrker',
    text: `${ORGAN} avstyrker förslaget i [[handling]] av följande skäl: [[skäl]].`,
    platser: ['yttrande'],
  },
  {
    namn: 'Inget att invända',
    text: `${ORGAN} har inget att invända mot förslaget i [[handling]].`,
    platser: ['yttrande'],
  },
  {
    namn: 'Avstår från att yttra sig',
    text: `${ORGAN} avstår från att yttra sig över [[handling]].`,
    platser: ['yttrande', 'forslag'],
  },
  {
    namn: 'Anställning',
    text: '[[person]] anställs som [[befattning]] från och med [[från:datum]].',
    platser: ['delegationsbeslut'],
  },
  {
    namn: 'Avtal ingås',
    text: 'Avtal med [[motpart:person]] om [[vad]] ingås till ett värde av [[belopp]] och gäller till och med [[till:datum]].',
    platser: ['delegationsbeslut'],
  },
  {
    namn: 'Yttrande lämnas',
    text: 'Yttrande lämnas till [[organ]] över [[handling]].',
    platser: ['delegationsbeslut'],
  },
];
