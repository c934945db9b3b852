/** Trehundra ord ur kommunernas diarier, vart och ett med sina böjningar: grundformen först. */
export const ORDLISTA: readonly (readonly string[])[] = `
nämnd nämnden nämnder nämnderna nämndens nämndernas
styrelse styrelsen styrelser styrelserna styrelsens
kommun kommunen kommuner kommunerna kommunens
utskott utskottet utskotten utskottets
fullmäktige fullmäktiges
förvaltning förvaltningen förvaltningar förvaltningarna förvaltningens
ledamot ledamoten ledamöter ledamöterna ledamotens ledamöternas
ersättare ersättaren ersättarna ersättarens
ordförande ordföranden ordförandena ordförandens
sekreterare sekreteraren sekreterarna sekreterarens
handläggare handläggaren handläggarna handläggarens
tjänsteman tjänstemannen tjänstemän tjänstemännen tjänstemäns
ombudsman ombudsmannen ombudsmän ombudsmännen
chef chefen chefer cheferna chefens
enhet enheten enheter enheterna enhetens
avdelning avdelningen avdelningar avdelningarna
beslut beslutet besluten beslutets beslutens
ärende ärendet ärenden ärendena ärendets ärendenas
diarium diariet diarier diarierna diariets
handling handlingen handlingar handlingarna handlingens
protokoll protokollet protokollen protokollets
paragraf paragrafen paragrafer paragraferna
bilaga bilagan bilagor bilagorna bilagans
yttrande yttrandet yttranden yttrandena yttrandets
remiss remissen remisser remisserna remissens
yrkande yrkandet yrkanden yrkandena
motion motionen motioner motionerna motionens
förslag förslaget förslagen förslagets
medborgarförslag medborgarförslaget medborgarförslagen
interpellation interpellationen interpellationer
fråga frågan frågor frågorna frågans
svar svaret svaren svarets
ansökan ansökans ansökningar ansökningarna ansökningen
anmälan anmälans anmälningar anmälningarna
inbjudan inbjudningar inbjudningarna
förfrågan förfrågningar förfrågningarna
fordran fordringar fordringarna
överklagan överklagans
överklagande överklagandet överklaganden överklagandena
begäran begärans
klagomål klagomålet klagomålen klagomålets
skrivelse skrivelsen skrivelser skrivelserna skrivelsens
tjänsteskrivelse tjänsteskrivelsen tjänsteskrivelser
utredning utredningen utredningar utredningarna utredningens
rapport rapporten rapporter rapporterna rapportens
redovisning redovisningen redovisningar redovisningarna
bokslut bokslutet boksluten bokslutets
budget budgeten budgetar budgetarna budgetens
prognos prognosen prognoser prognoserna
revision revisionen revisioner revisionens
revisor revisorn revisorer revisorerna revisorns
granskning granskningen granskningar granskningarna
avgift avgiften avgifter avgifterna avgiftens
taxa taxan taxor taxorna taxans
faktura fakturan fakturor fakturorna fakturans
kostnad kostnaden kostnader kostnaderna kostnadens
anslag anslaget anslagen anslagets
bidrag bidraget bidragen bidragets
stöd stödet stöden stödets
lån lånet lånen lånets
skatt skatten skatter skatterna skattens
medel medlet medlen medlens
konto kontot konton kontona kontots
avtal avtalet avtalen avtalets
upphandling upphandlingen upphandlingar upphandlingarna
anbud anbudet anbuden anbudets
leverantör leverantören leverantörer leverantörerna
företag företaget företagen företagets
bolag bolaget bolagen bolagets
förening föreningen föreningar föreningarna föreningens
organisation organisationen organisationer organisationerna
myndighet myndigheten myndigheter myndigheterna myndighetens
domstol domstolen domstolar domstolarna
dom domen domar domarna domens
lag lagen lagar lagarna lagens
regel regeln regler reglerna regelns
riktlinje riktlinjen riktlinjer riktlinjerna
policy policyn policyer policyerna
reglemente reglementet reglementen reglementena
föreskrift föreskriften föreskrifter föreskrifterna
stadga stadgan stadgar stadgarna
förordning förordningen förordningar förordningarna
tillstånd tillståndet tillstånden tillståndets
bygglov bygglovet bygglov byggloven bygglovets
rivningslov rivningslovet rivningsloven
marklov marklovet markloven
förhandsbesked förhandsbeskedet förhandsbeskeden
startbesked startbeskedet startbeskeden
dispens dispensen dispenser dispenserna
strandskydd strandskyddet strandskydden
strand stranden stränder stränderna strandens
detaljplan detaljplanen detaljplaner detaljplanerna detaljplanens
översiktsplan översiktsplanen översiktsplaner
plan planen planer planerna planens
karta kartan kartor kartorna kartans
ritning ritningen ritningar ritningarna
fastighet fastigheten fastigheter fastigheterna fastighetens
tomt tomten tomter tomterna tomtens
mark marken marker markerna markens
byggnad byggnaden byggnader byggnaderna byggnadens
hus huset husen husets husens
hem hemmet hemmen hemmets
rum rummet rummen rummets
lokal lokalen lokaler lokalerna lokalens
garage garaget garagen garagets
carport carporten carportar
altan altanen altaner altanerna
balkong balkongen balkonger balkongerna
mur muren murar murarna
staket staketet staketen staketets
skylt skylten skyltar skyltarna
tak taket taken takets
fönster fönstret fönstren fönstrets
källare källaren källarna källarens
brunn brunnen brunnar brunnarna
gata gatan gator gatorna gatans
väg vägen vägar vägarna vägens
bro bron broar broarna brons
torg torget torgen torgets
park parken parker parkerna parkens
plats platsen platser platserna platsens
lekplats lekplatsen lekplatser lekplatserna
parkering parkeringen parkeringar parkeringarna
trafik trafiken trafikens
cykel cykeln cyklar cyklarna cykelns
buss bussen bussar bussarna bussens
bil bilen bilar bilarna bilens
tåg tåget tågen tågets
station stationen stationer stationerna
hållplats hållplatsen hållplatser
belysning belysningen belysningar
lampa lampan lampor lamporna
snö snön snöns
vatten vattnet vattnets vattens
avlopp avloppet avloppen avloppets
brand branden bränder bränderna brandens
räddningstjänst räddningstjänsten räddningstjänster
sopa sopan sopor soporna
avfall avfallet avfallets
återvinning återvinningen återvinningens
miljö miljön miljöer miljöerna miljöns
natur naturen naturens
skog skogen skogar skogarna skogens
sjö sjön sjöar sjöarna sjöns
ö ön öar öarna
å ån åar åarna
vik viken vikar vikarna
hamn hamnen hamnar hamnarna hamnens
brygga bryggan bryggor bryggorna
båt båten båtar båtarna båtens
luft luften luftens
buller bullret bullrets
lukt lukten lukter lukterna
utsläpp utsläppet utsläppen
energi energin energier energins
värme värmen värmens
värmepump värmepumpen värmepumpar
panna pannan pannor pannorna
el elen elens
kemikalie kemikalien kemikalier kemikalierna
livsmedel livsmedlet livsmedlen livsmedlens
kontroll kontrollen kontroller kontrollerna
tillsyn tillsynen tillsynens
inspektion inspektionen inspektioner inspektionerna
besiktning besiktningen besiktningar
föreläggande föreläggandet förelägganden föreläggandena
vite vitet viten vitena
sanktion sanktionen sanktioner sanktionerna
skola skolan skolor skolorna skolans skolornas
förskola förskolan förskolor förskolorna
gymnasium gymnasiet gymnasier gymnasierna gymnasiets
elev eleven elever eleverna elevens elevernas
lärare läraren lärarna lärarens
rektor rektorn rektorer rektorerna rektorns
förälder föräldern föräldrar föräldrarna förälderns
barn barnet barnen barnets barnens
ungdom ungdomen ungdomar ungdomarna
klass klassen klasser klasserna
undervisning undervisningen undervisningens
utbildning utbildningen utbildningar utbildningarna
kurs kursen kurser kurserna kursens
betyg betyget betygen betygets
läsår läsåret läsåren läsårets
skolskjuts skolskjutsen skolskjutsar skolskjutsarna
kränkning kränkningen kränkningar kränkningarna
bibliotek biblioteket biblioteken bibliotekets
bok boken böcker böckerna bokens böckernas
museum museet museer museerna museets
konst konsten konstens
kultur kulturen kulturer kulturens
musik musiken musikens
teater teatern teatrar teatrarna teaterns
idrott idrotten idrotter idrottens
bad badet baden badets
simhall simhallen simhallar simhallarna
ishall ishallen ishallar
förbund förbundet förbunden förbundets
läger lägret lägren lägrets
omsorg omsorgen omsorger omsorgens
äldre äldres
pensionär pensionären pensionärer pensionärerna
boende boendet boenden boendena boendets
hemtjänst hemtjänsten hemtjänster hemtjänstens
vård vården vårdens
sjukdom sjukdomen sjukdomar sjukdomarna
patient patienten patienter patienterna
läkare läkaren läkarna läkarens
sköterska sköterskan sköterskor sköterskorna
familj familjen familjer familjerna familjens
mor modern mödrar mödrarna moderns
far fadern fäder fäderna faderns
son sonen söner sönerna sonens
dotter dottern döttrar döttrarna dotterns
bror brodern bröder bröderna broderns
syster systern systrar systrarna systerns
mannen män männen mannens
kvinna kvinnan kvinnor kvinnorna kvinnans
person personen personer personerna personens
invånare invånaren invånarna invånarens
medborgare medborgaren medborgarna medborgarens
granne grannen grannar grannarna grannens
sökande sökanden sökandena sökandens
kund kunden kunder kunderna kundens
brukare brukaren brukarna brukarens
flykting flyktingen flyktingar flyktingarna
bostad bostaden bostäder bostäderna bostadens
stad staden städer städerna stadens
verkstad verkstaden verkstäder verkstäderna
land landet länder länderna landets
by byn byar byarna byns
tätort tätorten tätorter tätorterna
landsbygd landsbygden landsbygdens
område området områden områdena områdets
centrum centrumet centrets centra
distrikt distriktet distrikten
församling församlingen församlingar
kyrka kyrkan kyrkor kyrkorna kyrkans
kyrkogård kyrkogården kyrkogårdar
möte mötet möten mötena mötets
sammanträde sammanträdet sammanträden sammanträdena
kallelse kallelsen kallelser kallelserna
dagordning dagordningen dagordningar
omröstning omröstningen omröstningar
röst rösten röster rösterna
reservation reservationen reservationer reservationerna
jäv jävet jävets
justering justeringen justeringar justeringarna
uppdrag uppdraget uppdragen uppdragets
delegation delegationen delegationer
val valet valen valets
parti partiet partier partierna partiets
program programmet programmen programmets
projekt projektet projekten projektets
strategi strategin strategier strategierna strategins
mål målet målen målets
uppföljning uppföljningen uppföljningar
utvärdering utvärderingen utvärderingar
analys analysen analyser analyserna
statistik statistiken statistikens
enkät enkäten enkäter enkäterna
undersökning undersökningen undersökningar
system systemet systemen systemets
register registret registren registrets
arkiv arkivet arkiven arkivets
dokument dokumentet dokumenten dokumentets
blankett blanketten blanketter blanketterna
brev brevet breven brevets
nyckel nyckeln nycklar nycklarna nyckelns
nummer numret numren numrets
titel titeln titlar titlarna titelns
artikel artikeln artiklar artiklarna
exempel exemplet exemplen exemplets
kapitel kapitlet kapitlen kapitlets
tecken tecknet tecknen tecknets
semester semestern semestrar semestrarna
sommar sommaren somrar somrarna sommarens
vinter vintern vintrar vintrarna vinterns
natt natten nätter nätterna nattens
hand handen händer händerna handens
fot foten fötter fötterna fotens
tand tanden tänder tänderna
öga ögat ögon ögonen
öra örat öron öronen
bonde bonden bönder bönderna bondens
rot roten rötter rötterna
träd trädet träden trädets
djur djuret djuren djurets
hund hunden hundar hundarna hundens
häst hästen hästar hästarna hästens
stall stallet stallen stallets
åker åkern åkrar åkrarna
gård gården gårdar gårdarna gårdens
lantbruk lantbruket lantbruken lantbrukets
näring näringen näringar näringens
arbete arbetet arbeten arbetena arbetets
anställd anställda anställdas anställde
lön lönen löner lönerna lönens
pension pensionen pensioner pensionerna
arbetsmarknad arbetsmarknaden arbetsmarknadens
praktik praktiken praktiker praktikens
kompetens kompetensen kompetenser
säkerhet säkerheten säkerhetens
trygghet tryggheten trygghetens
risk risken risker riskerna riskens
kris krisen kriser kriserna krisens
beredskap beredskapen beredskapens
olycka olyckan olyckor olyckorna
skada skadan skador skadorna skadans
försäkring försäkringen försäkringar försäkringarna
ersättning ersättningen ersättningar
integration integrationen integrationens
jämställdhet jämställdheten jämställdhetens
tillgänglighet tillgängligheten tillgänglighetens
digitalisering digitaliseringen digitaliseringens
webbplats webbplatsen webbplatser webbplatserna
nät nätet näten nätets
fiber fibern fibrer fibrerna
mast masten master masterna
antenn antennen antenner antennerna
alkohol alkoholen alkoholens
tobak tobaken tobakens
servering serveringen serveringar serveringarna
restaurang restaurangen restauranger restaurangerna
butik butiken butiker butikerna
marknad marknaden marknader marknaderna
turist turisten turister turisterna
hotell hotellet hotellen hotellets
camping campingen campingar
kommitté kommittén kommittéer kommittéerna kommitténs
idé idén idéer idéerna
café caféet caféer caféerna
examen examina examens
stipendium stipendiet stipendier stipendierna
seminarium seminariet seminarier
material materialet materialen materialets
verksamhet verksamheten verksamheter verksamheterna verksamhetens
tjänst tjänsten tjänster tjänsterna tjänstens
ansvar ansvaret ansvarets
kö kön köer köerna
nivå nivån nivåer nivåerna
byrå byrån byråer byråerna
meny menyn menyer menyerna
foto fotot foton fotona
radio radion radios
`
  .trim()
  .split('\n')
  .map((rad) => rad.split(' '));
