import type { TopicVocabulary } from '../topics';

export default {
  language: 'it',
  asOf: '2026-11',
  source: 'own compilation',
  not: [
    "son, (oh|mio|grazie a|santo) dio, dio mio, bibbia (del|della|di) (design|tipografia|cucina|stile), religiosamente, san (valentino|marco|siro|remo|benedetto|francesco|pietro), santa (claus|lucia|margherita), partita di calcio, festa (di compleanno|della mamma|del papa|della repubblica|a sorpresa), campagna (pubblicitaria|di natale|marketing|di lancio|social), camera (da letto|doppia|oscura), presidente (del club|della giuria), gabinetto dentistico, reggimi la birra, aceto di vino, senza alcol, analcolico, analcolica, sesso (maschile|femminile|biologico), stesso sesso, educazione sessuale, cazzuola, finocchi gratinati, finocchio (crudo|selvatico|al forno), fico d'india, fichi secchi, buone (feste|vacanze), bar (code|chart), orario estivo, menu bambini, moda bimbi, impresa familiare, azienda familiare, capo (cantiere|redattore|progetto|stazione)",
  ],
  notEnglish:
    'sale come fine pie cane dove ape male mare pure rate sole case cave more note pane pose rose sera tale fare due bar casino scale tre pub mine vino rum',
  topics: {
    profanity: {
      sure: [
        'cazzo, cazzi, cazzata*, cazzone, incazzat*, incazz*, scazz*, che cazzo, merda, merde, merdos*, di merda, stronz*, stronzata*, vaffanculo, fanculo, affanculo, vaffa, culo, inculat*, inculare, puttana, puttane, puttanata*, porca puttana, porca troia, porco dio, dio cane, porca madonna, porca miseria ladra, troia, troie, zoccola*, figlio di puttana, figlia di puttana, coglion*, rincoglionit*, palle, rompere le palle, rompi palle, rompicoglioni, minchia, minchiata*, bastard*, froci*, ricchion*, finocchio di merda, cagare, cagata*, cagacazzo, fottut*, fotti*, fottere, pirla, testa di cazzo, figa, fica, mignotta*, 🖕',
      ],
      mild: ['cavolo merda, porca miseria, diavolo, casino, idiota, sfiga, che palle, cacca'],
      masked:
        'cazzo merda stronzo stronza stronzi vaffanculo fanculo puttana troia coglione coglioni minchia bastardo culo incazzato incazzata',
    },
    politics: {
      sure: [
        "(vota|votate|votare|voto) (pd|lega|fratelli d'italia|forza italia|cinque stelle|m5s|a sinistra|a destra|contro), PD, M5S, Lega nord, fratelli d'italia, forza italia, Meloni, Salvini, Renzi, Berlusconi, Schlein, Conte premier, Draghi, Grillo beppe, estrema destra, estrema sinistra, comunisti di, fascisti, fasci di merda, sovranist*, partito (democratico|comunista|socialista|politico|popolare|corrotto), (questo|il|che) governo (di|corrotto|e|ladro|mente|ci|incapace|ladri), (politici|deputati|ministri) (corrotti|ladri|bugiardi|incapaci|sono), piove governo ladro, mozione di sfiducia, elezioni anticipate, reddito di cittadinanza",
      ],
      cues: {
        office: [
          'governo, presidente, premier, ministro, ministra, ministri, sindaco, sindaca, deputat*, senator*, politic*, parlamento, camera, senato, partito, partiti, opposizione, candidat*, sinistra, destra, assessore, comune',
        ],
        process: [
          'votare, voto, voti, votate, votiamo, elezion*, elettoral*, elettor*, urna, urne, referendum, sondaggi, ballottaggio, comizio, dibattito, maggioranza, scheda elettorale',
        ],
        issue: [
          'tasse, immigra*, migranti, aborto, pensioni, corruzione, evasione fiscale, guerra, dazi, sanita pubblica, democrazia, liberta, confini, bollette',
        ],
        heat: [
          'corrott*, ladr*, bugiard*, mentono, mente, vergogna, vergognos*, incapac*, dimission*, fascist*, dittator*, traditor*, a casa, mandiamoli, basta, schifo, rubano, pagliacci*, ipocrit*, buffon*, poltron*',
        ],
      },
      against: [
        'pizza, carbonara, torta, gelato, caffe, cena, pranzo, dolce, ricetta, gatto, gatti, cane, cucina, divano, famiglia, casa, mobile, gioco, serie, film, libro, calcio, squadra, maglia, colore, logo, nome, preferit*, premio, concorso, seggio aperto, ordine del giorno, seduta pubblica, verbale, tessera elettorale',
      ],
      never: ['sindacat*, sciopero, straordinari, condizioni di lavoro, salario minimo'],
    },
    religion: {
      sure: [
        '(dio|gesu|cristo|gesu cristo|il signore) (e|ti|ci|mi|ama|salva|vive|perdona|vuole), gesu cristo, (lode|gloria) a (dio|gesu), (prega|pregate|preghiamo|credi|credete) (per|in|dio|gesu|il signore) …, parola di dio, spirito santo, vergine maria, salmo #, vangelo, versett*, peccator*, salvezza, la mia (fede|parrocchia|chiesa), cattolic*, musulman*, islam, corano, ate*o, testimoni di geova, amen 🙏, la chiesa cattolica, il papa',
      ],
      cues: {
        deity: ['dio, gesu, cristo, signore, madonna, santo, santi, profeta, diavolo'],
        practice: [
          'pregare, prego dio, preghiera*, messa, bibbia, chiesa, fede, religion*, prete, parroco, rosario, moschea, comunione, battesimo',
        ],
        appeal: [
          'salva, anima, anime, peccat*, cielo, inferno, grazia, miracol*, benediz*, amen, eterna, perdono, unica via, segno, 🙏, ✝',
        ],
      },
      against: [
        'architettura, concerto, mercatino, matrimonio, turismo, museo, restauro, visita, tipografia, server, codice, piazza',
      ],
    },
    alcohol: {
      sure: [
        'ubriac*, sbronz*, sbronza, brill*, ciucc* ieri, postumi, dopo sbornia, sbornia, (una|due|tre|#|un paio di|altre|altra) (birra|birre|birrette|birretta|spritz|shottini|shot|negroni|pinte), birretta, birrette, bicchiere di (vino|rosso|bianco|prosecco), bottiglia di (vino|prosecco|rum|vodka|gin), spritz, aperitivo lungo, giro di (shot|birre|shottini), happy hour, shottini, fatti come, bevuta colossale, mal di testa da',
      ],
      cues: {
        drink: [
          'birra, birre, vino, prosecco, rum, vodka, whisky, gin, tequila, cocktail, negroni, grappa, limoncello, spumante, amaro, alcol',
        ],
        drinking: [
          'bere, bevuto, beviamo, bevo, brindisi, brindiamo, bicchiere, bicchieri, bottiglia, bottiglie, giro, cin cin, pinta',
        ],
        night: [
          'ieri sera, stanotte, festa, discoteca, bar, locale, karaoke, mal di testa, mai piu, sabato sera, venerdi sera, alba',
        ],
      },
      against: [
        'ricetta, sugo, aceto, cucina, prevenzione, guida, degustazione tecnica, etichetta, cantina visita',
      ],
    },
    sex: {
      sure: [
        'scopare, scopat*, trombare, trombat*, sesso (orale|anale|selvaggio|con|stasera|senza), fare sesso, porno*, tette, tettone, pompino*, sega a, masturb*, orgasm*, nudes, nuda a letto, foto nuda, arrapat*, eccitata stasera, maiala, sex toy, vibratore, trombamic*',
      ],
      cues: {
        act: [
          'sesso, sexy, nud*, manette, frusta, lingerie, perizoma, porcat*, birichin*, piccante, baci, letto, massaggio, spogli*',
        ],
        invitation: [
          'casa mia, casa tua, mio letto, stasera, stanotte, chi viene, chi ci sta, vieni, single, luci spente, in privato, scrivimi',
        ],
      },
      against: ['modulo, campo, genere, educazione, salute, ricetta, cucina, moda, taglie, arte, museo'],
    },
    gripes: {
      sure: [
        "odio (il mio|la mia|questo|i miei|i) (lavoro|capo|ufficio|clienti|cliente|azienda|colleghi), il mio capo (e|non|vuole|mi) …, (cliente|clienti|capo|riunione|riunioni) (di merda|insopportabil*|idiot*|inutil*|infernal*|cretin*|maleducat*), (stufo|stufa|stanco|stanca) (di|del|della|dei) … (lavoro|capo|clienti|ufficio|riunioni|colleghi), poteva essere una (mail|email), poteva essere un'email, un'altra riunione …, se un altro (cliente|capo|manager) …, mi licenzio, lavoro di merda",
      ],
      cues: {
        work: [
          'capo, boss, riunion*, client*, ufficio, lavoro, collegh*, briefing, powerpoint, excel, mail, call, modifiche, azienda, stagist*, lunedi, feedback, scadenza, logo piu grande',
        ],
        annoyance: [
          'odio, stufo, stufa, basta, insopportabil*, non ne posso piu, impazzi*, uccidetemi, aiuto, idiot*, cretin*, inutil*, perdita di tempo, per la terza volta, terza … della giornata, urlare, piangere, mi butto, assurd*, ridicol*, 🙄, 😤, 🤬, 😡, 🤦, 🙃, 😩',
        ],
      },
      against: [
        'consigli, come, nostr*, grazie, orgoglios*, complimenti, corso, guida, podcast, iscri*, ricetta, pane, cane, gatto',
      ],
      never: [
        'stipendio, straordinari, sindacat*, sciopero, molestie, licenziat*, condizioni di lavoro, precari*, burnout, contratto nazionale',
      ],
    },
    holiday: {
      sure: [
        'in vacanza (a|in|con|fino|al), (le mie|le nostre|la mia|la nostra) vacanz*, giorno # di vacanza, (primo|secondo|ultimo) giorno di vacanza, vacanza in famiglia, viaggio di nozze, luna di miele, finalmente (in|le) (vacanza|ferie|vacanze), in ferie fino',
      ],
      cues: {
        trip: ['vacanza, vacanze, viaggio, ferie, crociera, weekend fuori'],
        place: ['spiaggia, piscina, hotel, isola, aeroporto, mare, volo, campeggio, 🏖, 🏝, ✈, 🌴'],
        away: [
          'giorno #, fino a domenica, fino a lunedi, valigi*, passaporto, abbronz*, arrivati, i bambini, la famiglia',
        ],
      },
      against: [
        'orari, chiuso, chiusi, aperto, offerta, prenota, clienti, ordini, spedizioni, negozio, buone',
      ],
    },
    kids: {
      sure: [
        '(mio|mia|miei|mie|nostro|nostra|nostri|nostre) (figlio|figlia|figli|figlie|bimbo|bimba|bimbi|bambino|bambina|bambini|piccolo|piccola|nipotino|nipotina|gemelli|cucciolo|cucciola), primo giorno di (scuola|asilo|nido), primo dentino, fatina dei denti, primi passi, ha perso un dente',
      ],
      cues: {
        child: ['bambino, bambina, bambini, bimbo, bimba, bimbi, figlio, figlia, figli, piccoli'],
        life: [
          'scuola, asilo, dentino, dente, parco, altalena, castello di sabbia, bagnetto, nanna, costume, spiaggia, prima volta, primo, prima, fango, pigiama, compiti',
        ],
      },
      against: [
        'menu, gratis, laboratorio, biglietti, eta, famiglie, genitori, campagna, donazion*, collezione, taglie',
      ],
    },
    family: {
      sure: ['tutta la famiglia, (pranzo|cena|foto) di famiglia'],
      // In passing, a word about one's own is no news of them.
      mild: [
        '(mia|mio) (madre|padre|mamma|papa|sorella|fratello|nonna|nonno|moglie|marito|zia|zio|cugina|cugino|suocera|suocero|fidanzata|fidanzato|compagna|compagno|famiglia), i miei (genitori|fratelli|nonni|suoceri)',
      ],
      cues: {
        kin: [
          '(mia|mio) (madre|padre|mamma|papa|sorella|fratello|nonna|nonno|moglie|marito|zia|zio|cugina|cugino|suocera|suocero|fidanzata|fidanzato|compagna|compagno|famiglia), i miei (genitori|fratelli|nonni|suoceri)',
        ],
        life: [
          'compleanno, matrimonio, funerale, morto, morta, mancato, mancata, ospedale, operazione, operat*, malat*, cancro, incinta, bambino, nascita, nato, nata, divorzi*, separat*, natale, cena, pranzo, visita, abbraccio, ti amo, manca, fiero, fiera, orgoglios*, piang*, litig*, pensione, laurea, trasloc*, casa di, anniversario',
        ],
      },
    },
    health: {
      sure: [
        "(mia|mio|miei|mie) (diagnosi|biopsia|operazione|ansia|depressione|terapia|chemio|tumore|gravidanza|psicologa|psicologo|farmaci|emicrania|esami del sangue), in ospedale, al pronto soccorso, attacco di panico, ho (il covid|la febbre|un tumore|l'influenza), positivo al covid, in malattia",
      ],
    },
    home: {
      sure: [
        'il mio (nuovo|) indirizzo, la nostra (nuova casa|casa nuova), il mio nuovo appartamento, (giorno del|il) trasloco, abbiamo traslocato, la chiave e sotto',
      ],
      cues: {
        address: ['(via|viale|piazza|corso) … #, cap, citofono, interno #'],
        dwelling: [
          'abitiamo, abito, casa nostra, casa mia, trasloco, scatoloni, vicini, passate, la famiglia',
        ],
      },
      against: ['negozio, evento, biglietti, aperto, orari, clienti, comune, mostra, ristorante'],
    },
  },
} satisfies TopicVocabulary;
