/** Ord som diarier är fulla av; allt är påhittat i Ekbacka. */
const ord = (text: string): string[] => text.trim().split(/\s+/u);

export const FORNAMN = ord(`
  Anna Erik Maria Lars Karin Anders Eva Johan Lena Per Kristina Nils Ingrid Karl Margareta Mikael Elisabeth Jan Birgitta Peter
  Amina Ali Fatima Omar Leyla Hassan Sara Yusuf Nadia Ibrahim Zahra Samir Ewa Piotr Olga Ivan Mirja Pekka Aino Sven Astrid Gustav
  Linnea Oskar Alva Elias Ebba Hugo Wilma Liam Maja Noah Ella William Vera Lucas Saga Oliver Selma Axel Stina Albin`);
export const EFTERNAMN = ord(`
  Ekdal Björkfors Strömvall Hagberg Lindmark Sjölund Nyström Åkerhielm Östling Granberg Hallgren Söderqvist Backlund Dahlin Falkman
  Grönvall Hedström Isaksdotter Jernberg Klarin Lövgren Malmsten Norrman Oxelqvist Palmfeldt Qvarfordt Rosenfors Stenmark Tallvik
  Ulvsbäck Viklander Wennberg Ågren Ängström Öhrn Abdirahman Benhamza Chaudry Demirel Farzad Haddadi Jaziri Karimi Mansouri Nassar
  Petrovic Rahmani Saleh Tadesse Warsama Yilmaz Zamani Kallio Virtala Niemenlehto Kowalik Novotna Ferreira Marchetti`);

export const TRAKTER = ord(`
  Ekbacka Norrby Söderby Hagalund Björkhaga Sjövik Lillån Storängen Kvarnberget Mossen Åsen Ängsbacken Tallhöjden Granliden Hamra
  Västerkulla Österkulla Rönninge Almnäs Lindesby Stavsäter Grindtorp Fågelsång Bruket Gamlestan Centrum Stationsbacken Prästgården
  Kyrkbyn Skogslund Solhöjden Vreten Myrholmen Strandängen Fiskartorpet Kolboda Hyttan Skansen Torpa Backgården`);
export const VAGAR = ord(`
  Storgatan Kyrkogatan Skolgatan Järnvägsgatan Ringvägen Björkvägen Ekbackavägen Strandvägen Hagavägen Kvarngatan Parkvägen
  Industrivägen Granvägen Tallvägen Ängsvägen Sjövägen Backvägen Norrgatan Södergatan Västergatan Östergatan Nygatan Torggatan
  Fabriksgatan Brogatan Hamngatan Lärkvägen Trastvägen Rosenvägen Klockarvägen Prästvägen Smedjegatan Mejerigatan`);

const FORLED = ord(`
  skol trafik bygg vatten avfalls social äldre miljö kultur fritids idrotts biblioteks park gatu väg bro tomt mark detaljplane budget
  upphandlings avtals personal arbets lokal måltids energi fjärrvärme bredbands säkerhets brand räddnings närings turist landsbygds
  bostads förskole gymnasie utbildnings lärar elev hälso omsorgs funktions integrations jämställdhets närvaro cykel buss parkerings
  belysnings lek simhalls ishalls hamn strand skogs natur avlopps dagvatten snöröjnings renhållnings informations arkiv digitaliserings
  hemtjänst boende familje ungdoms medborgar närmiljö buller luft livsmedels alkohol tobaks serverings kemikalie`);
const EFTERLED = ord(`
  plan lov avgift taxa program policy avtal bidrag nämnd utredning rapport översyn riktlinje strategi prognos bokslut uppföljning
  verksamhet organisation tillsyn remiss yttrande förslag ansökan anmälan klagomål begäran beslut upphandling ombyggnad rivning
  försäljning köp arrende bro väg skola hall plats central samordning utveckling inspektion kontroll åtgärd kostnad behov tillgång
  samråd ersättning lokal mottagning enkät analys inventering underhåll renovering besiktning`);
const FRISTAENDE = ord(`
  kommunen nämnden förvaltningen beslutar föreslår yttrar handlingarna ärendet sökanden grannarna fastigheten byggnaden området planen
  skolan eleverna lärarna barnen föräldrarna personalen verksamheten budgeten kostnaderna medlen avtalet upphandlingen leverantören
  miljön vattnet marken vägen gatan bron parken trafiken bullret utsläppen avfallet tillsynen inspektionen klagomålet anmälan ansökan
  tillstånd villkor föreläggande vite dispens undantag bedömning bakgrund sammanfattning synpunkter yttrande remiss svar förslag
  åtgärder uppföljning redovisning rapport bokslut prognos mål resultat kvalitet trygghet tillgänglighet delaktighet samverkan
  utveckling förändring behov resurser tidplan genomförande ansvar samråd granskning antagande lagakraft överklagande rättelse
  sommaren vintern hösten våren månaden året veckan dagen förmiddagen eftermiddagen böckerna ledamöterna städerna händerna männen
  museet centrumet cyklarna reglerna nycklarna fönstren taket källaren balkongen altanen garaget carporten muren staketet brunnen`);
const SMA = ord('och i att det som för på är av med till den har de inte om ett men var sig så vid från kan eller');

const ANDELSER = ['', '', '', 'en', 'er', 'erna', 'ens', 's'];

/** Sammansatta ord med ändelser, de vanligaste först i en ordning som är slumpad och densamma varje gång. */
export function sammansatta(): string[] {
  const alla = FORLED.flatMap((fore, i) =>
    EFTERLED.map((efter, j) => `${fore}${efter}${ANDELSER[(i * 7 + j * 3) % ANDELSER.length] ?? ''}`),
  );
  // En fast omkastning: varje steg går lika långt, och steget delar inget med längden.
  return alla.map((_, i) => alla[(i * 1709) % alla.length] ?? '');
}

export { EFTERLED, FORLED, FRISTAENDE, SMA };
