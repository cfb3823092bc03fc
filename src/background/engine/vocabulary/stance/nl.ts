import type { StanceVocabulary } from './stance-vocabulary';

/** Dutch, of the Netherlands and Flanders. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    geweldig*, fantastisch*, fenomenaal, fenomenale, uitstekend*, prachtig*, schitterend*, heerlijk*
    verrukkelijk*, overheerlijk*, perfect, perfecte, briljant*, waanzinnig*, onwijs lekker, super lekker
    superlekker, zo lekker, lekkerste, zo goed, heel goed, top, topper, een topper, toppie, fijnste
    mooiste, leukste, beste, de beste, het beste, favoriet*, mijn favoriet, verliefd op, verslaafd aan
    fan van, grote fan, groot fan, een aanrader, aanrader, absolute aanrader, echte aanrader
    dikke aanrader, een must, moet je hebben, de moeite waard, het geld waard, elke cent waard
    meer dan waard, veel beter, beter dan ooit, niets beters, niet zonder, kan niet meer zonder
    kan niet zonder, onmisbaar, onverslaanbaar, onovertroffen, kan niet wachten, kijk uit naar
    kijk ernaar uit, zin in, super blij met, heel blij met, zo blij met, blij met, zeer tevreden
    dik tevreden, tevreden over, onder de indruk, indrukwekkend, gefeliciteerd, chapeau, petje af
    stelt nooit teleur, nooit teleurgesteld, niks op aan te merken, trots op, geniaal, geniale, smullen
    om je vingers bij af te likken, tien uit tien, de bom, vet goed, echt goed, zalig, zalige, keigoed
    komen zeker terug, kom zeker terug, we komen terug, goudeerlijk, koopje
  `,
  fondness: `
    ik hou van, hou van, houd van, dol op, gek op, gek van, genoten van, geniet van, genieten van
    vind ik leuk, vind ik lekker, vond ik leuk
  `,
  warm: `
    goed, goede, leuk, leuke, mooi, mooie, lekker, lekkere, fijn, fijne, handig, handige, snel, snelle
    vriendelijk*, aardig*, gezellig*, comfortabel*, blij, tevreden, bedankt voor, dank aan, super, cool
    vet, tof, toffe, kwaliteit, interessant*, grappig*, gewonnen, eindelijk
  `,
  urge: `
    raad aan, aan te raden, ik raad, aanbevolen, aanbevelen, aanbeveling, moet je proberen
    moeten jullie proberen, moet je proeven, moet je zien, moet je heen, moet iedereen, iedereen zou
    niet missen, mag je niet missen, mis het niet, je krijgt geen spijt, bedank me later, link in bio
    link in de bio, link in mijn bio, link in profiel, link hieronder, link in de reacties, met de code
    met code, gebruik code, gebruik de code, gebruik mijn code, mijn code, kortingscode, actiecode
    inschrijving open, laatste plaatsen, laatste kans, laatste dagen, beperkte oplage, alleen vandaag
    vandaag nog, zolang de voorraad, op is op, wees er snel bij, we zoeken, wij zoeken, collega gezocht
    solliciteer, kans maken op, maak kans, te winnen, op zoek naar een
  `,
  call: `
    probeer, koop, bestel, boek, reserveer, bezoek, ontdek, download, meld je aan, schrijf je in, abonneer
    profiteer, neem een kijkje, check, bekijk, volg, deel, doe mee, klik, ga naar, ga naar de, ga langs
    kom langs, kom naar, kom naar de, kom proeven, haal, scoor, gun jezelf, trakteer, luister, stem op
    vergeet niet, win, rennen
  `,
  offer: `
    <percent> korting, <percent> off, korting*, kortingen, aanbieding*, actie, acties, uitverkoop, sale
    solden, gratis, gratis verzending, cadeau, cadeaubon, weggeven, weggeefactie, winactie, prijsvraag
    halve prijs, voor de helft, 1+1, 2 voor, vanaf <price>, slechts <price>, nu <price>, maar <price>
    nu verkrijgbaar, nu beschikbaar, verkrijgbaar bij, verkrijgbaar in, vanaf nu, te koop, kaarten te koop
    tickets te koop, voorverkoop, pre order, nu in de winkel, in de winkels, net binnen, nieuw binnen
    is terug, zijn terug, weer terug, nieuwe collectie, binnenkort, opening, openen, is er, trots om
    met trots, in samenwerking met, samenwerking met
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
    overprijsd, overschat, werkt niet, werkt nooit, doet het niet, kapot, stuk, nooit meer, nooit weer
    niet waard, zonde van, weggegooid geld, afrader, afrader!, raad ik af, raad af, niet aan te raden
    blijf weg, vermijd, koop niet, spuugzat, beu, zat van, onacceptabel*, onbeschoft*, incompetent*
    klantonvriendelijk*, geen reactie, geen antwoord, reageert niet, reageren niet, niet bereikbaar
    onbereikbaar, wachtrij, al uren, aanfluiting, lachertje, boycot*, om te huilen
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
    dan, in plaats van, vergeleken met, beter dan, slechter dan
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
    goedemorgen, goede morgen, goedenavond, goede nacht, goed weekend, fijn weekend, fijne dag
    fijne avond, fijne vakantie, eet smakelijk, veel succes, gefeliciteerd met je verjaardag, beste vriend
    beste vriendin, beste mensen, niet alleen, geen probleem, niet slecht, lekker weer, mooi weer
    zo goed als, nieuw jaar, is er iemand
  `,
} satisfies StanceVocabulary;
