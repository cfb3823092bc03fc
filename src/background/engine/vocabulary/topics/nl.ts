import type { TopicVocabulary } from '../topics';

export default {
  language: 'nl',
  asOf: '2026-11',
  source: 'own compilation, of the Netherlands and Flanders',
  not: [
    'hoes, slag, slags, slim, die, bang, rot op tijd, oh mijn god, mijn god, in godsnaam, god zij dank, bijbel (van|voor) (de|het) (typografie|design|koken), religieus, sint (maarten|nicolaas|niklaas|janskathedraal), sinterklaas, kerk (straat|plein), kerstmarkt, partij (kiezen|tennis|schaken|trekken), feest (dag|dagen|vreugde), fijne (feestdagen|vakantie), verjaardagsfeest, kinderfeestje, kabinet (kast|je), campagne (voor de lancering|video|beeld), hou mijn bier, alcoholvrij*, zonder alcohol, wijnazijn, wijnrood, bar code, geslacht (man|vrouw), zelfde geslacht, seksuele voorlichting, lul verhaal, kut (lery), klote (rslag), kinderkaart, kindermenu, familiebedrijf, moederbedrijf, zusterbedrijf, klantenservice, klant (contact|reis|tevredenheid)',
  ],
  notEnglish:
    'worst lust bar pot bad rot mug pet room boom brand brief dom door gift glad hard hut lag last link list mode mild net of pond roman slip spin stem tent tube vast ver vet wet week sap trap rug wit arts beer boot mag al die kind kinder rum war',
  topics: {
    profanity: {
      sure: [
        'kut, kutzooi, kutdag, kutwijf, kutweer, kutbaan, klote, klootzak*, klootzakken, lul, lullig, eikel, godver*, godverdomme, gvd, verdomme, potverdomme, fuck*, kak, schijt, schijten, stront, hoer, hoeren, hoerenzoon, slet, sletten, tering*, tyfus*, kanker*, kankerlijer, kolere*, pleuris*, flikker op, flikker*, mongool, mongolen, tief op, rot op, bek dicht, houd je bek, hou je bek, neuken, geneukt, reet, aan mijn reet, eikels, trut, trutten, bitch, 🖕',
      ],
      mild: ['shit, balen, rot, jemig, sukkel, stom'],
      masked: 'kut klote klootzak lul godverdomme verdomme kanker tering tyfus hoer slet neuken stront',
    },
    politics: {
      sure: [
        'stem (vvd|pvv|d66|cda|pvda|groenlinks|links|rechts|niet op), PVV, VVD, PvdA, GroenLinks, CDA, D66, Forum voor Democratie, Vlaams Belang, N VA, Wilders, Rutte, Baudet, Timmermans, Omtzigt, Schoof, De Wever, Yesilgoz, extreemrechts, extreemlinks, linkse hobby*, woke gekkies, (dit|ons|dat) kabinet (is|moet|liegt|faalt), (politici|politiek) (liegen|liegt|zijn allemaal|is corrupt), kabinet val*, motie van wantrouwen, arbeiderspartij, volkspartij, asielstop, gelukszoekers',
      ],
      cues: {
        office: [
          'kabinet, regering, minister*, premier, minister president, burgemeester, wethouder, kamerlid, kamerleden, tweede kamer, eerste kamer, gemeenteraad, politici, politiek*, partij, partijen, oppositie, lijsttrekker*, coalitie, koning',
        ],
        process: [
          'stemmen, stem, gestemd, stemt, verkiezing*, stembus, stemhokje, stembiljet, kiezer*, referendum, peiling*, debat, meerderheid, kandidaat',
        ],
        issue: [
          'belasting*, immigratie, asielzoekers, vluchtelingen, abortus, stikstof, toeslagen*, klimaatbeleid, oorlog, zorgkosten, grenzen, democratie, bezuinig*',
        ],
        heat: [
          'corrupt*, leugen*, liegt, liegen, gelogen, schande*, incompetent*, aftreden, opstappen, fascist*, dictat*, verrader*, wegstemmen, eruit, zat, genoeg, hypocriet*, clown*, poppenkast, belachelijk, graaier*, zakkenvuller*',
        ],
      },
      against: [
        'pannenkoek*, pizza, taart, kaas, koffie, thee, ontbijt, lunch, eten, toetje, kat, katten, hond, keuken, bank, kast, kastje, gezin, huis, spel, serie, film, boek, voetbal, elftal, kleur, logo, naam, lievelings*, favoriete, prijs, stembureau open, agenda, notulen, openbare, stempas',
      ],
      never: ['vakbond*, staking, staken, cao, overwerk, arbeidsomstandigheden, minimumloon, loonsverhoging'],
    },
    religion: {
      sure: [
        '(god|jezus|christus|de heer) (is|houdt|heeft|redt|vergeeft|leeft|wil), jezus christus, (prijs|dank|loof) (de heer|god|jezus), woord van god, heilige geest, maagd maria, psalm #, evangelie, bijbelvers, bijbelstudie, zondaar*, zondaars, bekeer*, mijn (geloof|kerk|dominee|pastoor|imam), kerkdienst, katholiek*, moslim*, islam, koran, allah, atheist*, jehova*, amen 🙏, halleluja, bid (voor|mee|met)',
      ],
      cues: {
        deity: ['god, jezus, christus, heer, profeet, duivel, engel'],
        practice: [
          'bidden, gebed*, kerk, mis, bijbel, geloof, religie, dominee, pastoor, moskee, doop, vasten',
        ],
        appeal: [
          'gered, ziel, zonde*, hemel, hel, genade, wonder, zegen*, amen, eeuwig*, vergeving, weg terug, 🙏, ✝',
        ],
      },
      against: [
        'architectuur, concert, rommelmarkt, bruiloft, toerisme, museum, restauratie, typografie, server, code, regen, plein',
      ],
    },
    alcohol: {
      sure: [
        'dronken, bezopen, lazarus, straalbezopen, stomdronken, katerig, kater (van|vandaag|na), zuipen, gezopen, zuip, aangeschoten, tipsy, (een|#|paar|nog een|koud) (biertje|biertjes|pilsje|pilsjes|wijntje|wijntjes|bier|bieren|shotjes|borrel|borrels), biertje, biertjes, wijntje, wijntjes, fles (wijn|wodka|rum|whisky|bubbels), krat bier, rondje bier, kroegentocht, vrijmibo, shotjes, happy hour, jenever',
      ],
      cues: {
        drink: [
          'bier, wijn, rode wijn, bubbels, prosecco, rum, gin, wodka, whisky, tequila, cocktail*, jenever, alcohol, pils',
        ],
        drinking: [
          'drinken, gedronken, drink, proost, fles, flessen, glas, glazen, rondje, borrel, krat, slok',
        ],
        night: [
          'gisteravond, vannacht, feest*, kroeg, cafe, bar, club, karaoke, hoofdpijn, nooit meer, vrijdagavond, zaterdagavond, carnaval, koningsdag',
        ],
      },
      against: ['recept, saus, stoof*, azijn, keuken, preventie, rijden, statiegeld, proeverij, etiket'],
    },
    sex: {
      sure: [
        'neuken, geneukt, seks (met|hebben|gehad|in|op|vanavond), seksen, porno*, tieten, pijpen, gepijpt, geil*, nudes, naaktfoto*, naakt in bed, orgasme*, masturb*, triootje, onenightstand, vibrator, dildo, condooms',
      ],
      cues: {
        act: [
          'seks, sexy, naakt, handboeien, zweep, lingerie, string, stout, ondeugend*, zoen*, bed, massage, bubbelbad',
        ],
        invitation: [
          'bij mij, bij jou, mijn bed, vanavond, vannacht, wie heeft zin, wie komt, kom langs, single, licht uit, dm',
        ],
      },
      against: ['formulier, veld, gender, voorlichting, gezondheid, recept, mode, maten, kunst, museum'],
    },
    gripes: {
      sure: [
        'haat (mijn|deze|dit|mn) (baan|werk|baas|klanten|klant|kantoor|collega*), mijn (baas|manager|leidinggevende) (is|wil|snapt|heeft|denkt) …, (klant|klanten|baas|vergadering) (uit de hel|is zo|zijn zo|van de hel), (vervelende|irritante|domme|onmogelijke|onbeschofte) (klant|klanten|baas|collega*|vergadering*), (zat|klaar met|moe van) … (werk|klanten|baas|vergaderingen|kantoor|collega*|baan), had een (mail|email|mailtje) kunnen zijn, weer een (zinloze|nutteloze) vergadering, als er nog (een|#) (klant|manager|baas) …, ik neem ontslag, kutbaan, kutklant*',
      ],
      cues: {
        work: [
          'baas, manager, vergadering*, overleg, klant, klanten, kantoor, werk, baan, collega*, briefing, powerpoint, mails, call, correctieronde, logo groter, bedrijf, stagiair*, maandag, deadline, feedback',
        ],
        annoyance: [
          'haat, zat, klaar mee, gek, gek van, kan niet meer, trek het niet, schiet mij, help, idioot, idioten, dom, stom*, zinloos, tijdverspilling, voor de derde keer, derde … vandaag, alweer, schreeuwen, huilen, zee in, belachelijk, 🙄, 😤, 🤬, 😡, 🤦, 🙃, 😩',
        ],
      },
      against: [
        'tips, hoe, ons, bedankt, trots, gefeliciteerd, workshop, webinar, podcast, aanmelden, recept, brood, hond, kat',
      ],
      never: [
        'salaris, loon, overwerk, vakbond*, staking, cao, pesten, intimidatie, ontslagen, arbeidsomstandigheden, burn out, burnout, onderbezet',
      ],
    },
    holiday: {
      sure: [
        "op vakantie (in|naar|met|tot), (mijn|onze|m'n) vakantie, dag # van (de|onze|mijn) vakantie, (eerste|laatste) vakantiedag, gezinsvakantie, huwelijksreis, vakantiefoto*, eindelijk vakantie",
      ],
      cues: {
        trip: ['vakantie, reis, weekendje weg, cruise, roadtrip'],
        place: ['strand, zwembad, hotel, eiland, vliegveld, camping, zee, vlucht, huisje, 🏖, 🏝, ✈, 🌴'],
        away: [
          'dag #, tot zondag, tot maandag, koffer*, paspoort, verbrand, aangekomen, de kinderen, het gezin, afwezig',
        ],
      },
      against: ['openingstijden, gesloten, open, aanbieding, boek, klanten, bestellingen, winkel, fijne'],
    },
    kids: {
      sure: [
        "(mijn|onze|m'n) (zoon|zoontje|dochter|dochtertje|kind|kinderen|kids|baby|kleine|kleintje|peuter|kleuter|jongens|meiden|tweeling|kleinzoon|kleindochter|kleinkinderen|jongste|oudste), eerste schooldag, eerste tandje, tandenfee, eerste stapjes, tand eruit, wiebeltand",
      ],
      cues: {
        child: ['kind, kinderen, kids, baby, zoon, dochter, peuter, kleuter, de kleine, de kleintjes'],
        life: [
          'school, kinderdagverblijf, creche, tand, tandje, speeltuin, schommel, zandkasteel, badje, dutje, strand, eerste keer, eerste, modder, pyjama, huiswerk',
        ],
      },
      against: [
        'menu, gratis, workshop, kaartjes, leeftijd, gezinnen, ouders, campagne, doneer, collectie, maten',
      ],
    },
    family: {
      sure: ['de hele familie, het hele gezin, familie (etentje|foto|weekend)'],
      // In passing, a word about one's own is no news of them.
      mild: [
        "(mijn|m'n) (moeder|vader|mama|papa|ma|pa|zus|broer|man|vrouw|oma|opa|tante|oom|neef|nicht|schoonmoeder|schoonvader|schoonouders|ouders|familie|gezin|vriend|vriendin)",
      ],
      cues: {
        kin: [
          "(mijn|m'n) (moeder|vader|mama|papa|ma|pa|zus|broer|man|vrouw|oma|opa|tante|oom|neef|nicht|schoonmoeder|schoonvader|schoonouders|ouders|familie|gezin|vriend|vriendin)",
        ],
        life: [
          'verjaardag, jarig, bruiloft, trouwt, begrafenis, uitvaart, overleden, gestorven, ziekenhuis, operatie, geopereerd, ziek, kanker, zwanger, baby, geboren, bevalling, scheiding, kerst, eten, diner, op bezoek, knuffel, hou van, mis, trots, huil*, ruzie, pensioen, diploma, verhuis*, thuis, verpleeghuis',
        ],
      },
    },
    health: {
      sure: [
        'mijn (diagnose|operatie|angststoornis|depressie|therapie|chemo|kanker|zwangerschap|medicatie|migraine|miskraam|uitslag), in het ziekenhuis, op de spoedeisende, paniekaanval*, ik heb (corona|griep|kanker|koorts), positief getest, ziek gemeld, ziekgemeld',
      ],
    },
    home: {
      sure: [
        '(mijn|ons|onze) (nieuwe|) adres, ons nieuwe (huis|appartement|stekje), mijn nieuwe (huis|appartement), wij gaan verhuizen, we gaan verhuizen, verhuisdag, housewarming, de sleutel ligt onder',
      ],
      cues: {
        address: ['huisnummer, postcode, straat #, laan #, bel bij'],
        dwelling: [
          'wij wonen, ik woon, ons huis, mijn huis, verhuizing, verhuisdozen, buren, kom langs, het gezin',
        ],
      },
      against: ['winkel, evenement, kaartjes, openingstijden, klanten, gemeente, expositie, restaurant'],
    },
  },
} satisfies TopicVocabulary;
