import type { StanceVocabulary } from './stance-vocabulary';

/** Danish. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    fantastisk*, vidunderlig*, utrolig*, fremragende, perfekt*, genial*, fabelagtig*, fortryllende, skøn, skønt, skønne
    skønneste, lækker, lækkert, lækre, lækreste, super god/godt/gode/lækker/lækkert, mega god/godt/gode/lækker/fedt/fede
    så god/godt/gode/lækker/lækkert/fed/fedt/fede, fed, fedt, fede, sej, seje, bedst, bedste, dejlig*, elsker, elskede
    vild med, forelsket i, afhængig af, fan af, favorit*, yndlings*, kan ikke undvære, aldrig uden, alle pengene værd
    det hele værd, glæder mig, glæder os, glad for, så glad for, tilfreds med, imponeret, imponerende, tak for en
    skulderklap til, tillykke til, stolt af, reddede min, ændret mit liv, kæmpe anbefaling, guld værd
  `,
  warm: `
    god, godt, gode, flot, flotte, sød, søde, nem, nemt, hurtig, hurtigt, hyggelig*, smart, glad, tak, kvalitet
    endelig
  `,
  urge: `
    anbefale, anbefaler, anbefales, anbefaling, varmt anbefales, kan kun anbefale, skal prøve/se/læse/høre, du skal prøve
    i skal prøve, gå ikke glip, husk at, link i bio, brug koden, med koden, rabatkode, min kode, skynd dig, skynd jer
    sidste chance, kun i dag, vind, deltag, tag en ven, følg og, konkurrence
    hvis du/i er/nogensinde/kommer i/forbi/nær, tag derhen, kør derhen, gå derhen, tak mig senere
    i kan takke, du kan takke, bestil den/det, tag den/det
  `,
  call: 'prøv, prøv den, køb, bestil, hent, besøg, læs, lyt, se med, kig forbi, kom forbi, tilmeld dig, find den, støt',
  offer: `
    rabat, tilbud, på tilbud, udsalg, gratis, fri fragt, halv pris, kun <price>, fra <price>, for <price>, giveaway
    ude nu, på gaden nu, er udkommet, er landet, ny kollektion, nyt album, premiere, i aften på, live på, forudbestil
    i samarbejde med, sponsoreret af, vi søger, ledig stilling
  `,
  complaint: `
    forfærdelig*, elendig*, ringe, ringeste, dårlig, dårligt, dårlige, værste, skuffet, skuffende, skuffelse, skandale
    latterlig*, uacceptabel*, pinlig*, svindel, svindlere, snyd, snydt, aldrig mere, aldrig igen, kan ikke anbefale
    anbefaler ikke, hold jer væk, virker ikke, i stykker, forsinket, forsinkelse, aflyst, venter stadig, intet svar
    lort, skod, rædsel*, hader, spild af
  `,
  negator: 'ikke, aldrig, ingen, intet, uden, næppe',
  intensifier: 'meget, så, super, mega, virkelig, helt, rigtig, vildt, ret',
  contrast: 'men, dog, selvom',
  asking: 'er, har, kan, skal, hvad, hvor, hvornår, hvordan, hvem, hvorfor, nogen, kender nogen',
  void: 'i, af, mad, bad, rad, gift, fast, gem, kind, god morgen, god dag, god aften, god nat, god weekend, god tur, tillykke med fødselsdagen, god jul, godt nytår',
  relish: `
    bruger/køber/drikker/spiser/bestiller _ ikke/intet/ingenting andet end, bruger/køber/drikker/spiser kun længere
    aldrig haft det bedre, aldrig været/haft/sovet bedre, aldrig været så, ingen ville hjem/gå, har pensioneret, holdt op med at lede, hvad jeg havde ændret
    har ikke forladt min/mit/mine, forlader aldrig min/mit, låner jeg ikke ud, låner ikke ud, deler jeg ikke, går ikke ud uden
    er jeg ligeglad med, rører mig ikke, gør mig ikke noget
    ikke et/en fnug/vabel/ridse/krumme/plet/klage, ingen vabler/fnug
    hugget/stjålet/snuppet/taget tæppet/min/mit/mine, allerede hugget/stjålet/snuppet, hugger/stjæler min/mit/mine
    vil/drikker/spiser/bruger/køber kun/nu have/kun, vil kun have, vil ikke have andet
    spurgte/spørger/spurgt _ hvor, alle spørger hvor, ikke engang i sengen, selv i sengen
    den/det/de eneste _ jeg, var den eneste der smilede, hvis det brænder
    tre/to/fire/fem/ti vintre/år/lande/vaske i/med den/de/det, før tog det
    anden/andet/tredje/fjerde/femte flaske/glas/par/pose/pakke/portion/omgang/gang/kop/krukke/vinter/tube/tallerken
    allerede bestilt/købt/booket/genbestilt en/et/ny/to/mere/flere/igen/næste
    bestilt/købt en/et/to til/mere, bestilte en/et til, genbestilt, allerede booket
    kommer igen/tilbage/gerne, vi kommer igen/tilbage, kommer helt sikkert igen/tilbage
    tager derud/tilbage igen, vil aldrig hjem/derfra/af, ville aldrig hjem/derfra, ville ikke hjem/derfra
    vil ikke hjem/derfra, glæder os til/allerede, glæder mig allerede, i morgen igen, hver uge/søndag uden
    bad/beder/tigger/plager/spurgte/spørger om mere/opskriften/at/en/flere, om opskriften
    ville have mere/opskriften, vil have mere/flere, væk på fem/to/ti/et/ingen, spist op på/inden
    forsvandt på/inden, tomt på fem/to/ti, overlevede ikke, ikke en krumme tilbage
    til sidste krumme/dråbe/bid, slikkede/slikker/slikket tallerkenen/fingrene/skeen/sig, spiste hele
    spist hele, direkte fra/af glasset, med ske, slås/skændes/sloges/skændtes/kæmper om den/det/sidste/hvem
    gemt/gemmer/gemte den/det/min/sidste, deler ikke, nægter at dele
    ingen/uden/nul fortrydelser/skam/skrupler, fortryder intet/ikke, døm mig ikke
    tager dem/den/det aldrig/ikke af, har ikke taget dem/den af
    kan ikke leve/undvære/klare uden/mig/den/dem, aldrig mere uden
    ikke uden min/mit/mine, vil ikke have andet, intet andet, drikker/spiser/bruger/køber/bærer kun
    ikke et menneske uden
    min mand/søn/far/bror/kæreste/datter/kone/mor/mormor stjæler/har/tager/snupper/stjal
    børnene/ungerne/ungene plager/tigger/vil/slås/spørger, selv min/mor/far, stjæler min/mine/mit
    min søndagsritual/ritual/last/trøst/luksus, mit søndagsritual/ritual/morgenritual/frirum
    vores ritual/tradition/stamsted/søndagsritual, søndagsritual, morgenritual, stamgæst, stamkunde
    hverdagsluksus, min nye besættelse/favorit/vane, som ny/nye/nyt, som første dag, år senere og/stadig
    stadig som/lige/hel, holder stadig/endnu, år efter år, sov som en/et, sovet som en, sov hele natten
    sov _ timer, kom en dag før, dagen efter, en dag før tid, før tid, faldt for, faldet for, faldt pladask
    burde have købt/gjort, hvorfor har jeg ikke, hvorfor ventede jeg, hvordan klarede jeg, frelst
    jeg er solgt, er solgt, helt solgt, hooked, tårer i øjnene, gåsehud, i den syvende himmel, på en sky
    ren lykke/magi/nydelse/luksus, nyder, namm, mums, uden at brokke, uden at klage, behøver ikke mere
    nok sagt, siger ikke mere, hver en krone/kilometer/øre/bid/minut, hver kilometer værd
    turen værd, ventetiden værd, værd at vente/køre/rejse, værd det hele, tog bakken/bakkerne uden
    klarede bakken
    spurgte/spørger/spurgt hvor/hvem/om/efter _ købt/bagt/opskriften/lavet/fra, ville vide hvor/hvem
    alle spørger, komplimenter hele/for, kun komplimenter, var væk på _ minutter, væk på _ minutter
    slut på _ minutter, ikke en/et klage/krumme/vabel/dråbe, nul klager/krummer/stress/vabler
    ingen taler/siger/sagde/talte, stille ved/rundt bordet, der blev stille
    overlevet/overlevede to/tre/fire, den/dem beholder jeg, for livet, lavet til mig, sidder som støbt
    passer som fod, gamle kan/må gå/ryge
    reddede/redder/reddet min/mit/vores/dagen/aftenen/vinteren/morgenen
    min hud/ryg/hund/kat har/takker/er/godkender endelig/mig/ro, endelig ro/fred/søvn, har endelig fået
    smager/dufter af/som sommer/ferie/hjemme/barndom/mere/hos, smager som hos/hjemme, som hos mormor/farmor
    bedre end mormors/mors/hos, sig det ikke til, her vil jeg bo/blive, jeg bor her nu, efterlad mig her
    i finder mig, hvis i leder efter, jeg flytter ind, sikke en opdagelse/overraskelse/perle/fornøjelse
    hvilken opdagelse/perle, jeg tager alt/det tilbage, jeg tog fejl, var skeptisk
    årets/forårets/ugens/livets køb/fund/bedste, bedste køb/beslutning, to/tre timer sparet/mindre
    sparer mig/os, på ti minutter, på fem minutter, som aldrig siger/roser
    selv svigermor/mormor/hunden/farmor, svigermor _ om/opskriften
    fortjener/fortjente en/et/alle medalje/pris/oscar/statue/stjerne, forskellen var/er
    gør hele forskellen, hemmeligheden er/var, min hemmelighed er, hemmeligt våben, er grunden til
    livet er for kort, alt andet er/kan, resten kan, okay jeg forstår, nu forstår jeg, jeg er svag
    den eneste der/som, et nyt/andet menneske, nyt menneske, har ændret mine/mit/min, ændrer alt
    ændrede alt, ingen diskussion, burde være ulovligt/forbudt, drømmer om, drømmer stadig
    tænker stadig på, hører til på museum
    det blev til fire/tre/fem/to, det blev fire/tre/fem, ingen vabler, fjoget smil
  `,
} satisfies StanceVocabulary;
