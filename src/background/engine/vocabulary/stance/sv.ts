import type { StanceVocabulary } from './stance-vocabulary';

/** Swedish. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    fantastisk*, underbar*, otrolig*, makalös*, enastående, suverän*, utmärkt*, perfekt*, magisk*
    gudomlig*, utsökt*, jättegod*, supergod*, urgod*, så god/gott/goda/bra/nöjd, jättebra, skitbra
    superbra, riktigt bra, asbra, grym, grymt, grymma, sjukt bra/god, kanon, kanonbra, toppen, topp
    klockren*, bäst, bästa, det/den bästa, godaste, finaste, skönaste, snyggaste, roligaste, bästa köp
    favorit*, kär/förälskad i, besatt/beroende/fan/hatten av, stort fan, värt varje/pengarna
    värd pengarna, väl värt, mycket bättre, bättre än någonsin, inget/ingen slår, oslagbar*, oumbärlig*
    klarar mig inte utan, kan inte leva utan, räddade min dag, förändrat mitt liv, ser fram emot
    längtar efter/till, kan knappt vänta, kan inte vänta, imponerad, imponerande, supernöjd, jättenöjd
    nöjd med, grattis till, heja, stolt över, aldrig besviken, gör aldrig besviken, ett måste, fynd
    kommer tillbaka, hit vill vi tillbaka
  `,
  fondness: `
    älskar, jag/vi älskar, gillar, tycker om, njuter/njöt av, älskade
  `,
  warm: `
    bra, god, gott, goda, fin, fint, fina, skön, skönt, sköna, rolig*, snygg*, snabb*, enkel, smidig*
    trevlig*, mysig*, bekväm*, glad, glada, nöjd, tack till/för, kul, kvalitet, spännande, intressant*
    vann, vinna, äntligen
  `,
  urge: `
    rekommenderar, rekommenderas, rekommendera, kan rekommendera, varmt rekommenderas, måste testa/provas
    måste ni testa, alla/ni borde, missa inte, får inte missa, du kommer inte ångra
    länk i bio/bion/profilen/kommentarerna, länken i bio, länk nedan, med koden/kod, använd koden
    använd min kod, min kod, rabattkod, sista chansen/dagarna/platserna, begränsad upplaga
    bara/endast idag, så långt lagret räcker, skynda, vi söker/anställer, sök jobbet, ansök, vinn
    chansen/chans att vinna
    om du/ni är/någonsin/har/ska i/vägarna/nära/till, gå dit, åk dit, spring dit, tacka mig senare
    ni kan tacka, du kan tacka, beställ den/det, ta den/det, be om
  `,
  call: `
    testa, prova, köp, beställ, boka, besök, upptäck, ladda ner, anmäl dig/er, registrera, prenumerera
    passa på, kolla/kika/spana in, kolla, följ, dela, var/häng med, delta, klicka, gå in på, gå till
    kom förbi/till/och, unna dig/er, lyssna, rösta, glöm inte, spring
  `,
  offer: `
    <percent> rabatt, rabatt*, erbjudande*, rea, realisation, kampanj*, gratis, fri frakt, på köpet
    giveaway, tävling, utlottning, lottar/lotta ut, presentkort, halva priset, från <price>
    endast <price>, bara <price>, nu finns, finns/ute nu, finns att köpa, i butik, i butik nu, släpps
    släpper, till salu, biljetter finns/till, biljetterna släpps, förhandsboka, förbeställ, nyhet
    nyheter hos, ny kollektion, är tillbaka/här, kommer snart, öppnar, invigning, premiär, stolta att
    i samarbete med, samarbete med
  `,
  hint: `
    ny, nya, nytt, biljetter, pris, priser, kollektion, exklusiv*, officiell*, evenemang, butik, meny, kod
    säsong, frakt, kronor, kr, beställning
  `,
  label: `
    reklam, annons, samarbete, betalt samarbete, reklamsamarbete, betald annons, sponsrat, ad, spons
  `,
  complaint: `
    fruktansvärd*, hemsk*, förfärlig*, urusel*, usel, uselt, kass, kassa, katastrof*, skandal*, pinsam*
    skam, värsta, sämst, sämsta, äcklig*, vidrig*, skräp, skit, skitdålig*, bluff*, lurad, lurar, lura
    bedrägeri*, bedragare, stöld, lögn*, ljuger, besviken, besvikna, besvikelse, alldeles för dyrt
    för dyrt, överskattad*, överprisad*, funkar/fungerar/rekommenderar/köp/svarar inte, trasig*
    gått sönder, aldrig mer/igen, inte värt/värd, kan inte rekommendera, avråder, undvik, slöseri
    bortkastade pengar, trött/less på, oacceptabel*, oförskämd*, inkompetent*, inget svar, telefonkö
    skämt, ett skämt, bojkotta*, farlig*
  `,
  dislike: `
    hatar, avskyr, tål/gillar inte, tycker inte om
  `,
  sour: `
    dålig*, långsam*, tråkig*, dyr, dyrt, dyra, kall, kallt, smutsig*, problem, fel, försenad*, försening*
    tyvärr, synd, ledsen, krånglig*, svår*, arg
  `,
  negator: `
    inte, aldrig, ingen, inget, inga, utan, knappt, varken, ej
  `,
  intensifier: `
    så, väldigt, jätte, otroligt, verkligen, mycket, riktigt, sjukt, helt, super, vilken, vilket
  `,
  contrast: `
    men, dock, däremot, fast, medan, fastän
  `,
  than: `
    än, istället för, jämfört med, bättre/sämre än
  `,
  asking: `
    är, har, vet, kan, finns, någon, vem, vad, var, när, hur, varför, vilken, ska, får
  `,
  said: `
    säger, enligt, påstår, hävdar
  `,
  news: `
    vinst, omsättning, aktie*, börsen, kvartal*, stämning, stäms, domstol, domare, böter, strejk, varsel
    varslar, konkurs, skulder, miljon*, miljard*, minister*, regering*, polis*, lag, utredning, meddelar
    stänger
  `,
  pronoun: `
    det, den, detta, allt, hur, när, dem
  `,
  determiner: `
    en, ett, de, deras, den
  `,
  void: `
    i
    bad, rad, gift, bland, fast
    god morgon/natt/jul/kväll/fortsättning, godnatt, gott nytt, ha det bra, lycka till
    grattis på födelsedagen, trevlig helg, bästa vän/hälsningar, min bästa vän, inte bara/illa
    inga problem, fint/kallt väder, så bra som, nya året
  `,
  relish: `
    aldrig mått/haft/varit/sovit bättre, aldrig haft det bättre, aldrig varit så, ingen ville gå/hem/åka, har pensionerat, pensionerat resten, slutat leta, punkt slut, vad jag hade ändrat
    har inte lämnat min/mitt/kameran/väskan/sängen/huset, lämnar aldrig min/mitt/väskan, lånar jag inte ut, lånar inte ut, delar jag inte, går inte ut utan, åker inte utan
    överlever en/ett/hela hel/helt/festivalen/vintern, överlevde en/hela, lyckopiller, veckans lyckopiller, dagens lyckopiller
    använder/köper/dricker/äter/bär/beställer inget/ingenting annat än, använder/köper/dricker/äter/bär/beställer _ inget/ingenting annat än, använder/köper/dricker/äter/bär/beställer _ inget/ingenting annat, använder/köper/dricker/äter bara numera
    bryr jag mig inte om, gör mig ingenting/inget, rör mig inte/ej
    inte en/ett noppa/skavsår/repa/smula/fläck/gnissel/klagomål, inga skavsår/noppor
    redan snott/tagit/stulit/lånat, snott filten/min/mitt/mina, snor min/mitt/mina, stulit min/mitt/mina
    åker inte av, tar inte av, inte ens i sängen, även i sängen, ens i sängen
    frågade/frågar/frågat _ var/vart/varifrån, alla frågar var/varifrån
    vill/dricker/äter/bär/köper bara/nu ha/numera/bara, vill bara ha, bara vill ha, vill inte ha annat/något
    den/det/de enda _ jag/som jag, var den enda som log, om det brinner, räddar jag först
    tre/två/fyra/fem/tio vintrar/år/länder/tvättar i/med samma, förr tog/tog det
    andra/tredje/fjärde/femte flaskan/flaska/burken/burk/paret/par/påsen/påse/paketet/paket/portionen/portion/omgången/gången/koppen/tallriken/vintern/tuben
    redan beställt/köpt/bokat/slut/slutsåld en/ny/nya/två/mer/fler/igen
    beställt/köpt/beställde/köpte en/två till, beställt mer/fler/igen, bokat igen, redan bokat/beställt
    kommer absolut/definitivt/gärna/snart/alltid tillbaka, vi kommer tillbaka
    åker tillbaka, ska tillbaka, vill tillbaka, vill aldrig hem/därifrån/åka/gå/lämna/sluta
    ville aldrig hem/därifrån/åka/gå, ville inte hem/åka/gå, vill inte hem/åka/gå, längtar tillbaka
    längtar redan, imorgon igen, varje vecka
    bad/ber/tjatar/tjatade/tiggde/tigger/frågade om mer/påfyllning/receptet/att/recept/en, bad om receptet
    ville ha mer/receptet/en, vill ha mer/receptet, om mer
    tog/tar/var/är/försvann/slut slut på/i/direkt/inom/samma fem/två/tio/dag/kväll
    slut på fem/två/tio/en/nolltid, försvann på/i, borta på fem/två/tio, räckte inte till
    överlevde inte bilresan/kvällen/helgen/vägen, inte en smula kvar, till sista smulan/droppen/tuggan
    slickade/slicka/slickar tallriken/fingrarna/skeden/burken, slickade sig, åt upp, åt hela, ätit upp
    ätit hela, direkt ur/från burken, med sked, bråkar/bråkade/slåss/slogs/tjafsar om sista/den/vem/det
    gömt/gömmer/gömde den/det/min/mitt/sista, delar inte med, delar inte, vägrar dela
    inga/noll/ingen/utan ånger/skam, ångrar inget/ingenting, döm mig inte, inte ens förlåt, sorry not sorry
    tar aldrig av, tar inte av, vägrar ta av, har inte tagit av, kan inte vara/leva utan
    klarar mig/oss inte utan, går inte hemifrån utan, aldrig mer utan, inte utan min/mitt/mina
    vill inte ha något/nåt annat, inget annat, dricker/äter/använder/köper/bär bara, bara den/det här nu
    släpper den/dem inte, är ingen människa utan, ingen människa utan
    min man/son/pappa/bror/sambo/dotter/fru/mamma/mormor/farmor snor/stal/snodde/tar/har mina/min/mitt/den/det/inte
    barnen/ungarna tjatar/ber/vill/bråkar/slåss/frågar, till och med min/mamma/pappa/morfar
    snor min/mina/mitt, stulit min/mina/mitt, min söndagsritual/ritual/last/tröst/lyx/drog/morgonritual
    vår ritual/tradition/söndagsritual/stamkrog, söndagsritual, morgonritual, stamgäst, stamkund
    stamställe, vardagslyx, min nya vana/besatthet/tradition/favorit, varje söndag/morgon/kväll utan
    som ny/nya/nytt, som första dagen, år senare och/fortfarande, fortfarande som/lika/hel/tyst, håller än
    håller år efter, år efter år, sov som en, sovit som en/ett, sov hela natten, sovit hela natten
    sov _ timmar, kom en dag tidigare, dagen efter, en dag tidigare, före utsatt tid, föll för, fallit för
    föll pladask, borde ha/jag köpt, varför har jag inte, varför väntade jag, hur klarade jag
    hur har jag levt, frälst, helt såld, är såld, såld på, jag är fast, tårar i ögonen, gåshud
    i sjunde himlen, på moln, rena/ren lyckan/lycka/magin/himlen/njutningen, njuter, njöt, ren njutning
    mums, mumsigt, smaskens, klarade backen utan, utan att klaga, mer behövs inte, behöver inget mer
    säger inte mer, nog sagt, värd varje/omvägen/resan/väntan, värt varje/omvägen/resan/väntan
    värda varje/väntan
    frågade/frågar/frågat var/vem/om/efter _ köpt/bakat/receptet/gjort/ifrån, ville veta var/vem
    alla frågar, komplimanger hela/för/hela, bara komplimanger, tog slut på _ minuter, slut på _ minuter
    borta på _ minuter, inte ett/en klagomål/smula/skavsår/droppe, noll klagomål/smulor/stress/skavsår
    ingen pratar/pratade/säger/sa, tyst vid/runt bordet, det blev tyst
    överlevt/överlevde två/tre/fyra/alla, den/de behåller/får jag/stanna, för livet, gjord/gjorda för mig
    sitter som en smäck, sitter som gjuten/gjutna, som gjord för, gamla får/kan gå/slängas
    räddade/räddar/räddat min/mitt/vår/dagen/kvällen/vintern/morgonen
    min hud/rygg/hund/katt har/tackar/är/godkänner äntligen/mig/lugn, äntligen ro/lugn/sömn/sover
    har äntligen fått, smakar/luktar/doftar sommar/som/av semester/hemma/barndom/mer/hos
    smakar som hos/hemma, som hos mormor/farmor, bättre än mormors/mammas/hos, säg inget till mamma/mormor
    här vill jag bo/stanna, jag bor här nu, lämna mig här, ni hittar mig, om ni söker mig, jag flyttar in
    vilken upptäckt/överraskning/höjdare/pärla/fröjd/känsla, jag tar tillbaka allt, jag hade fel
    var skeptisk, värt varenda/varje/det, värd varenda/varje
    årets/vårens/höstens/sommarens/vinterns/veckans/livets köp/fynd/bästa, bästa köpet/köp/beslutet
    två/tre timmar mindre/per, sparar mig/oss, på tio minuter, på fem minuter
    som aldrig säger/gillar/berömmer, till och med svärmor/mormor/pappa/hunden, svärmor _ om/receptet/nöjd
    förtjänar/förtjänade en/ett/alla medalj/pris/oscar/staty/stjärna/guldstjärna, skillnaden var/är
    gör hela skillnaden, hemligheten är/var, min hemlighet är, hemligt vapen, är anledningen
    är skälet till, livet är för kort, allt annat är/kan, resten kan, okej jag fattar, nu fattar jag
    jag är svag, den enda som, en ny/annan människa, ny människa, har förändrat mina/mitt/min
    förändrar allt, förändrade allt, ingen diskussion, borde vara olagligt/förbjudet, drömmer om
    drömmer fortfarande, tänker fortfarande på, hör hemma på museum
    det blev fyra/tre/fem/två, vi stannade fyra/tre/fem, inga skavsår, fånigt leende
  `,
} satisfies StanceVocabulary;
