import type { StanceVocabulary } from './stance-vocabulary';

/** Dutch, of the Netherlands and Flanders. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    geweldig*, fantastisch*, fenomenaal, fenomenale, uitstekend*, prachtig*, schitterend*, heerlijk*
    verrukkelijk*, overheerlijk*, perfect, perfecte, briljant*, waanzinnig*, onwijs/super lekker
    superlekker, zo lekker/goed, lekkerste, heel/vet/echt goed, top, topper, een topper/aanrader/must
    toppie, fijnste, mooiste, leukste, beste, de beste/bom, het beste, favoriet*, mijn favoriet
    verliefd/trots op, verslaafd aan, fan van, grote/groot fan, aanrader, absolute/echte/dikke aanrader
    moet je hebben, de moeite waard, het geld waard, elke cent waard, meer dan waard, veel beter
    beter dan ooit, niets beters, niet zonder, kan niet meer zonder, kan niet zonder/wachten, onmisbaar
    onverslaanbaar, onovertroffen, kijk uit naar, kijk ernaar uit, zin in, super/heel/zo blij met
    blij met, zeer/dik tevreden, tevreden over, onder de indruk, indrukwekkend, gefeliciteerd, chapeau
    petje af, stelt nooit teleur, nooit teleurgesteld, niks op aan te merken, geniaal, geniale, smullen
    om je vingers bij af te likken, tien uit tien, zalig, zalige, keigoed, komen/kom zeker terug
    we komen terug, goudeerlijk, koopje
    toppers, topservice, zalig*, perfect*, super lekker, mega lekker, zo lekker, zo fijn, zo blij met
    heel blij met, superblij, dolblij, erg tevreden, zeer tevreden, een aanrader, echte aanrader
    verliefd op, de beste, beste aankoop, nooit meer zonder, kan niet zonder, moeite waard, het waard
    complimenten, compliment voor, trots op, wat een wedstrijd/goal/show/feest/service/team
    vandaag al binnen, levensredder, hou van, houd van, dol op, geniet van
    meer heb ik niet nodig, meer heb je niet nodig, hoe dan, alweer in huis, al in huis, eindelijk zen, ruikt naar, smaakt naar meer, eindelijk een _ die/dat, wat deden we voor, hoe deden we dat zonder, kan niet zonder, niet meer zonder, nooit meer anders, nooit meer iets anders, is goud, goud waard, redt mijn, redde mijn, gered, levensredder
    mijn redding, is mijn redding, redding
  `,
  fondness: `
    ik hou van, hou/houd/genoten/geniet/genieten van, dol op, gek op/van, vind ik leuk/lekker
    vond ik leuk
  `,
  warm: `
    goed, goede, leuk, leuke, mooi, mooie, lekker, lekkere, fijn, fijne, handig, handige, snel, snelle
    vriendelijk*, aardig*, gezellig*, comfortabel*, blij, tevreden, bedankt voor, dank aan, super, cool
    vet, tof, toffe, kwaliteit, interessant*, grappig*, gewonnen, eindelijk
  `,
  urge: `
    raad aan, aan te raden, ik raad, aanbevolen, aanbevelen, aanbeveling
    moet je proberen/proeven/zien/heen, moeten jullie proberen, moet iedereen, iedereen zou, niet missen
    mag je niet missen, mis het niet, je krijgt geen spijt, bedank me later, link in bio/profiel
    link in de bio/reacties, link in mijn bio, link hieronder, met/gebruik de code, met/gebruik/mijn code
    gebruik mijn code, kortingscode, actiecode, inschrijving open, laatste plaatsen/kans/dagen
    beperkte oplage, alleen vandaag, vandaag nog, zolang de voorraad, op is op, wees er snel bij
    we/wij zoeken, collega gezocht, solliciteer, kans maken op, maak kans, te winnen, op zoek naar een
    aanraden, kan ik aanraden, echt aanraden, moet je proberen/zien/hebben/lezen
    moeten jullie proberen/zien/lezen, niet te missen, link in bio, met mijn code, met code, gebruik code
    laatste kans, doe mee, meedoen, kans maken, win, like en, tag een vriend, volg en
    als je/jullie ooit/in/langs/toevallig, ga erheen, ga ernaartoe, gaan die hap, je mag me bedanken
    bestel de/het, neem de/het, vraag om de/het, proef de/het
  `,
  call: `
    probeer, koop, bestel, boek, reserveer, bezoek, ontdek, download, meld je aan, schrijf je in, abonneer
    profiteer, neem een kijkje, check, bekijk, volg, deel, doe mee, klik, ga naar/langs, ga/kom naar de
    kom langs/naar/proeven, haal, scoor, gun jezelf, trakteer, luister, stem op, vergeet niet, win, rennen
  `,
  offer: `
    <percent> korting, <percent> off, korting*, kortingen, aanbieding*, actie, acties, uitverkoop, sale
    solden, gratis, gratis verzending, cadeau, cadeaubon, weggeven, weggeefactie, winactie, prijsvraag
    halve prijs, voor de helft, 1+1, 2 voor, vanaf <price>, slechts <price>, nu <price>, maar <price>
    nu verkrijgbaar/beschikbaar, verkrijgbaar bij/in, vanaf nu, te koop, kaarten/tickets te koop
    voorverkoop, pre order, nu in de winkel, in de winkels, net/nieuw binnen, is terug/er, zijn/weer terug
    nieuwe collectie, binnenkort, opening, openen, trots om, met trots, in samenwerking met
    samenwerking met
    korting, aanbieding, aanbiedingen, in de aanbieding, 1 1 gratis, tweede gratis, voor maar <price>
    voor <price>, geven we weg, verloten, nu verkrijgbaar, nu beschikbaar, nu te koop, is uit, komt uit
    vanavond op, vanavond om, live op, vacature, vacatures, wij zoeken, we zoeken
  `,
  hint: `
    nieuw, nieuwe, kaarten, tickets, prijs, prijzen, collectie, exclusief, exclusieve, officieel
    officiële, evenement, winkel, menu, code, seizoen, verzending, euro, verkrijgbaar, bestelling
  `,
  label: `
    reclame, advertentie, spon, samenwerking, gesponsord, betaalde samenwerking, adv, publiciteit
  `,
  complaint: `
    verschrikkelijk*, vreselijk*, afschuwelijk*, waardeloos, waardeloze, dramatisch*, drama, ramp
    een ramp, rampzalig*, slechtste, het slechtst, walgelijk*, smerig*, vies, vieze, rotzooi, troep
    bagger, kut, klote, oplichting, oplichter*, opgelicht, bedrog, bedriegers, diefstal, dieven, leugen*
    gelogen, schande, schandalig*, belachelijk*, teleurgesteld, teleurstell*, veel te duur, te duur
    overprijsd, overschat, werkt niet/nooit, doet het niet, kapot, stuk, nooit meer/weer
    niet waard/bereikbaar, zonde/zat van, weggegooid geld, afrader, afrader!, raad ik af, raad af
    niet aan te raden, blijf weg, vermijd, koop/reageert/reageren niet, spuugzat, beu, onacceptabel*
    onbeschoft*, incompetent*, klantonvriendelijk*, geen reactie/antwoord, onbereikbaar, wachtrij, al uren
    aanfluiting, lachertje, boycot*, om te huilen
    klaar mee, helemaal klaar, slecht, slechte, teleurstelling, teleurstellend*, oplichters, afzetters
    afzetterij, nooit meer, niet kopen, werkt niet, vertraging, weer vertraging, alweer vertraging, te laat
    nog steeds geen, nog steeds niet, geen reactie, geen antwoord, geen internet, storing, storingen
    in de wacht, in de wacht gezet, klantenservice slecht, ruk, irritant*, boos op, zat van, ik ben het zat
    waar blijft mijn, nog steeds geen, weer vertraging, weer geen
  `,
  dislike: `
    haat, ik haat, heb een hekel aan, kan niet uitstaan, niet uitstaan, hou niet van
  `,
  sour: `
    slecht, slechte, traag, trage, saai, saaie, duur, dure, koud, koude, probleem, problemen, storing*
    fout, fouten, vertraging*, te laat, helaas, jammer, triest, moeilijk*, ingewikkeld*, kwijt, verkeerd*
    boos
  `,
  negator: `
    niet, geen, nooit, niks, niets, niemand, zonder, nauwelijks, noch
  `,
  intensifier: `
    heel, erg, zo, echt, super, mega, zeer, ontzettend, enorm, absoluut, te, wat een, hartstikke, kei
  `,
  contrast: `
    maar, echter, hoewel, terwijl, daarentegen
  `,
  than: `
    dan, in plaats van, vergeleken met, beter/slechter dan
  `,
  asking: `
    is, zijn, heeft, hebben, weet, weten, kan, kent, wie, wat, waar, wanneer, hoe, waarom, welke, iemand
    zou, mag
  `,
  said: `
    zegt, zei, volgens, beweert, aldus
  `,
  news: `
    winst, omzet, aandelen, beurs, kwartaal, rechtszaak, rechter, rechtbank, boete, staking, ontslagen
    faillissement, schulden, miljoen, miljard, minister, kabinet, politie, wet, onderzoek, meldt, kondigt
    sluit
  `,
  pronoun: `
    het, dit, dat, alles, hoe, als, deze
  `,
  determiner: `
    de, een, hun, die
  `,
  void: `
    worst, bad, kind, gift, rad, lies
    goedemorgen, goede morgen/nacht, goedenavond, goed/fijn weekend, fijne dag/avond/vakantie
    eet smakelijk, veel succes, gefeliciteerd met je verjaardag, beste vriend/vriendin/mensen
    niet alleen/slecht, geen probleem, lekker/mooi weer, zo goed als, nieuw jaar, is er iemand
    goed bezig met, fijne dag, fijn weekend
  `,
  relish: `
    gebruik/koop/drink/eet/draag/bestel/rijd niks/niets anders dan, gebruik/koop/drink/eet/draag/bestel/rijd niks/niets anders meer dan, gebruik/koop/drink/eet/draag/bestel/rijd niks/niets anders meer, gebruik/koop/drink/eet/draag/bestel alleen nog/maar
    wat ik had veranderd, wat ik anders doe, nog nooit zo goed/zacht/rustig/lekker, niemand wilde weg/naar/gaan, wilden niet meer weg, uitgezocht, met pensioen, mag naar huis
    leen ik aan niemand, leen ik niet uit, deel ik met niemand, deel ik niet, ga ik niet meer zonder, de deur niet meer zonder, gaat niet meer uit mijn, is niet meer uit mijn
    elke ochtend/dag/avond weer/nu, van een/twee/drie week/weken/uur/dagen naar, meer heb ik niet, meer hoeft niet
    kan _ me/mij niets/niks meer schelen, me/mij niets/niks meer schelen, doet me niks/niets meer
    geen pluisje/pil/blaar/kras/kruimel/klacht/pilletje, geen enkele blaar/klacht/kras
    al twee/drie keer gejat/gepikt/geleend/ingepikt, gejat door mijn, pikt mijn, jat mijn
    vroegen ze _ waar, vroeg iemand _ waar, gevraagd waar mijn/die, vroegen twee/drie keer waar, iedereen vraagt waar
    wil/draagt/drinkt/eet/koopt alleen/enkel nog/maar, gaat zelfs in bed, zelfs in bed niet, niet meer uit te
    de/het enige _ die/dat/waar ik, was de enige die lachte/glimlachte, als het huis in brand, bij brand, redt/red ik eerst
    drie/twee/vier/vijf/tien winters/jaar/landen/wasbeurten dezelfde/hetzelfde/later/en, vroeger duurde/kostte dat/het
    tweede/derde/vierde/vijfde pot/potje/fles/flesje/doos/paar/pak/zak/portie/bord/kop/keer/rondje/plak/ronde/winter/tube
    al weer/opnieuw/een/twee nieuwe/besteld/op/bijbesteld/potten, al opnieuw besteld/gekocht
    alweer besteld/op/leeg/opnieuw, meteen weer/nog/nieuwe een/twee/besteld, bijbesteld, nabesteld
    nog een/eentje besteld/gekocht/gehaald, nog eentje dan, ik heb er drie/twee/vier/vijf op
    er drie/twee/vier/vijf op, komen zeker/snel/graag/absoluut terug, kom zeker/snel/graag/absoluut terug
    ik kom terug, wij komen terug, wilde/wilden niet meer/naar weg/huis
    wil niet meer/naar weg/huis, willen niet meer weg, morgen weer, volgende week weer, elke week weer
    elke zondag weer, telkens weer, vroeg/vroegen/vraagt/vragen om meer/nog/een tweede/een toetje
    om het recept, vroeg om het recept, wilde/wilden/wil/willen nog/meer/weer een/terug, smeekt om
    smeken om, zeuren om, binnen een/vijf/tien/twee dag/minuten/uur/seconden/dagen op/weg/leeg
    in vijf/tien/twee/een minuten/mum/dag op/leeg/weg/van, was zo op/weg, waren zo op/weg
    niet lang overleefd, haalde/haalden de avond/auto/maandag niet, overleefde de avond/rit/middag niet
    geen kruimel over, tot de laatste kruimel/druppel/hap, bord leeg, leeg gegeten, leeggegeten, uitgelikt
    afgelikt, likte/likken/lik/likt mijn/zijn/haar/het/hun vingers/bord/bordje, met een lepel
    zo uit de pot, lepelen, lepelend, weggewerkt, verslonden, achter elkaar op
    vechten/ruzie/gevochten/vochten/ruziën om/over de/het laatste/wie, ruzie om
    verstopt/verstop/verstopte de/het/mijn laatste/eigen, ik deel niet, deel ik niet, delen doe ik
    niet delen, weiger te delen, niemand krijgt, geen/nul/zonder spijt/schaamte, nergens spijt van
    spijt heb ik niet, oordeel niet, sorry niet sorry, geen sorry
    gaat/gaan/doe/krijg/trek/doet hem/ze/haar/het niet/nooit meer uit/af, niet meer uit/zonder/weg te
    nooit meer zonder/iets/wat/een, kunnen niet meer zonder, niet meer zonder
    wil niets/niks anders/meer, niets/niks anders meer, drink/eet/draag/gebruik/koop alleen nog/maar
    alleen nog maar, zit er elke/iedere, ga de deur niet uit zonder, ben geen mens zonder, geen mens zonder
    zonder mijn _ ben/begin/kan ik, mijn man/zoon/vader/vriend jat/pikt/steelt/wil/heeft
    mijn dochter/vrouw/moeder/oma/vriendin jat/pikt/steelt/wil/heeft
    de kinderen/kids vragen/willen/zeuren/smeken/vechten, zelfs mijn/de/onze, gejat door, ingepikt door
    mijn zondagsritueel/ritueel/verslaving/guilty/geluk/troost/comfort
    ons ritueel/vaste/stamcafé/stekje/zondagsritueel, stamgast, vaste prik/klant/stek, tweede thuis
    elke zondag/ochtend/avond trouw, zondagsritueel, ochtendritueel, als nieuw, zo goed als nieuw
    als de eerste dag, jaren later nog/en, jaar later nog/en, jaar en nog, gaat al jaren mee
    al jaren trouw/mee, nog steeds als/even/top/perfect, geslapen als een, doorgeslapen, een dag eerder
    dag te vroeg, eerder dan verwacht, volgende dag al/in, de volgende dag binnen/al
    eindelijk rust/iets/een/genoeg/slaap, eindelijk gezwicht, gezwicht, had ik eerder/dit/veel
    had ik maar eerder, waarom heb ik niet/zo, waarom wist ik, hoe heb ik zonder, hoe deed ik dit
    overgehaald, bekeerd, ben om, ik ben om, helemaal om, ik ben verkocht, tranen in mijn ogen, kippenvel
    in de wolken, op wolken, in de zevende hemel, gesmuld, smulde, om je vingers bij
    vingers aflikken, duimen en vingers, duim omhoog, dikke duim, meer hoeft niet, meer heb ik niet
    meer zeg ik niet, zegt genoeg, omrijden waard, omweg waard, rit waard
    elke kilometer/cent/euro/minuut/hap waard, wint het van, wint altijd
    vroeg/vraagt/vroegen/vragen/gevraagd waar/wie/hoe/naar _ het/gebakken/gekocht/vandaan/gemaakt/had/heb
    vroeg/vroegen/vraagt/wilde/wilden het/om/naar recept/het, wilde weten waar/wie, iedereen vraagt
    mensen vragen, complimenten de/over/gekregen, alleen maar complimenten
    geen enkele/een klacht/kruimel/blaar/druppel, nul klachten/kruimels/stress/blaren, geen klacht
    geen kruimel, geen blaar, niemand praat/praatte/zegt/zei, stil aan tafel, het werd stil
    overleefde twee/drie/al/de, heeft _ winters overleefd, gaat nooit meer weg, hou ik, die hou ik
    voor het leven, voor mij gemaakt, gemaakt voor mij, zit als gegoten, past als gegoten, als gegoten
    mijn oude kan/mag weg, dag oude, heeft mijn winter/zondag/dag/huid/ochtend/avond gered
    redt/redde/redden mijn/onze/de
    mijn huid/haar/rug/hond/kat is/heeft/zegt eindelijk/rust/dankbaar/dankjewel/goedgekeurd
    heeft eindelijk rust, eindelijk rust, hond keurt/keurde goed
    smaakt/smaken/ruikt naar/als zomer/vakantie/meer/thuis/vroeger/oma, net als bij oma
    beter dan bij/die oma/van, niet tegen mijn moeder/oma/schoonmoeder, zeg het niet tegen
    hier wil ik wonen/blijven, ik woon hier nu, laat me hier, je vindt me/mij, als je me zoekt
    ik ga niet meer weg, ik blijf hier, niet normaal/gewoon/te lekker/goed/fijn/mooi/zacht/zo
    te lekker/goed voor, echt niet normaal, wat een ontdekking/vondst/verrassing/feest, ik neem alles terug
    ik had ongelijk, was sceptisch, scepticus, waard, elke euro/cent waard
    beste aankoop/beslissing/investering, twee/drie uur gewonnen/per, scheelt me/mij/ons
    bespaart me/mij/ons, in tien minuten, in vijf minuten
    mijn schoonmoeder/moeder/oma/zus/dochter/vrouw _ gejat/gevraagd/besteld/verkocht/fan/enthousiast/om
    mijn vader/opa/man/zoon/broer/schoonvader _ gejat/gevraagd/besteld/verkocht/fan/enthousiast/om
    die nooit iets zegt/lust, die niks lust, zelfs de/mijn/onze
    verdient/verdienen een/alle medaille/lintje/prijs/oscar/standbeeld/ster, het verschil was/is/zit
    maakt het verschil, maken het verschil, het geheim is/was, mijn geheim is, geheime wapen, geheim wapen
    is de reden, zijn de reden, daarom kom/koop/gebruik/ga, het leven is te kort, al het andere is/kan
    de rest kan/is, oké ik snap het, nu snap ik het, ik ben zwak, de enige die mij/me, een ander mens
    ander mens, nieuw mens, herboren, heeft mijn ochtenden/ochtend/leven/nachten veranderd, verandert alles
    alles veranderd, geen discussie, valt niet over, zou verboten moeten, zou illegaal moeten, droom ervan
    droom er nog, denk er nog, hoort in een museum, stille helden
    het werden er vier/drie/vijf/twee, we bleven vier/drie/vijf, zouden één nacht, geen blaren
    domme/brede grijns
    alweer leeg, alweer op, nu al op, nu al leeg, derde/tweede/vierde/vijfde pot/paar/fles/zak/keer/kop/bakje/pak deze/dit/al/in/vandaag, verstopt voor, vechten om, vochten om, blijven vragen waar, vraagt iedereen, iedereen vraagt
  `,
} satisfies StanceVocabulary;
