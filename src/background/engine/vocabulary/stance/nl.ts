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
    goedemorgen, goede morgen/nacht, goedenavond, goed/fijn weekend, fijne dag/avond/vakantie
    eet smakelijk, veel succes, gefeliciteerd met je verjaardag, beste vriend/vriendin/mensen
    niet alleen/slecht, geen probleem, lekker/mooi weer, zo goed als, nieuw jaar, is er iemand
    goed bezig met, fijne dag, fijn weekend
  `,
} satisfies StanceVocabulary;
