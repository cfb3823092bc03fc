import type { TopicVocabulary } from '../topics';

export default {
  language: 'de',
  asOf: '2026-11',
  source: 'own compilation, of Germany, Austria and Switzerland',
  not: [
    'kanzler ist bei uns, (herr|frau|kater|kochtopf) minister, (mein|meine|meinem|meiner|meinen|unser|unsere|unserem|unserer|unseren) (kleiner|kleine|kleinen|kleines|grosser|grosse|grossen|jungster|jungste|jungsten|altester|alteste|altesten) ^, dick, dicke, dicker, dickes, hell, helle, heller, ass, gift, ass im armel, pik ass, herz ass, (gott|grüß) sei dank, (grüß|gruss|grüss) gott, gott sei dank, um gottes willen, mein gott, oh gott, ach gott, lieber gott noch mal, weiß gott, leider gottes, bibel (der|des|für) (typografie|typographie|designs|gestaltung|koch*|back*), religiös (jeden|genau), sankt (martin|gallen|pauli|georgen|nikolaus|moritz|pölten), st pauli, heilig* abend, heiliger bimbam, kirchen(chor|platz), tempel hof, partei (ergreifen|ergreift|nimmt), dritte partei, geschädigte partei, wahl (haben|treffen|des|der|zwischen|fällt|fiel|hast|habt), (erste|gute|freie|richtige|beste|qual der|die) wahl, zur wahl stehen, stimm* für (dein*|euer*|euren) lieblings*, präsident* (des|vom) (vereins|clubs|fc), kabinett schrank*, minister* präsident der herzen, kampagne, regierungs bezirk, halt mein bier, malzbier, alkoholfrei*, ohne alkohol, bierernst, weinrot*, wein(essig|berg) , glühwein*gewürz, schnaps (idee|zahl), schnapsidee*, schnapszahl*, kater (mikesch|sucht|zugelaufen|entlaufen|paul|findus), sekt frühstück, bar (geld|bezahlt|zahlen|code|rierefrei), in bar, geschlecht (männlich|weiblich|divers), gleiches geschlecht, sexualkunde, sexual erziehung, titten maus, arsch bombe, arschbombe*, scheiß egal, geil*es design, chef (arzt|sache|koch|köchin|redaktion|redakteur*|etage|trainer*), kunden (service|dienst|stimmen|zentrum|konto|karte|nähe|portal|zufriedenheit|orientierung), kundenservice, kundendienst, schöne (ferien|feiertage), ferien (programm|kalender|ende), betriebsferien, urlaubs (zeit|sperre|anspruch|geld|antrag|tage), familien (unternehmen|betrieb|name|karte|freundlich*|geführt*|ministerium|recht), familienunternehmen*, kinder (karte|menü|programm|garten gesucht|garten|buch|arzt|riegel|schokolade|überraschung), kinderkarte*, kinder schokolade, mutter (gesellschaft|konzern|schraube|tag), vater tag, schwester (firma|gesellschaft), hölle von, hölle nord, himmel un ääd, verdammt (gut|schön|lecker), sau (gut|lecker|stark|er)',
  ],
  notEnglish:
    'war nun lust bar rum rot bad fast gut hut lag last links mag man mist mode rat rein stab stern tag tod toll wand wink bald arm art boot elf falls fort herb die not also brief kit rage smoking labor will hat note roman gang star pension gift hell boss sold fee kind tank wild see teen nie wagen',
  topics: {
    profanity: {
      sure: [
        'scheiss*, scheiss, scheisse*, scheissegal, scheisshaufen, scheissladen, scheisstag, scheissjob, scheissding, beschissen*, verschissen*, bescheissen, kacke, kackt, kackdreist, verkackt*, fick*, gefickt*, ficken, verfickt*, ficker*, arsch, arschloch*, arschlocher*, arschgeige*, arschkarte, arschkriecher*, am arsch, verarscht, verarschen, verarsche*, leck mich, hurensohn*, hure, huren, nutte*, schlampe*, wichser*, wichsen, gewichst, pisser*, pissen, verpiss*, angepisst*, pissnelke, drecksack*, drecksau, dreckskerl*, drecksladen, drecks*, fotze*, schwuchtel*, spast*, spasti, missgeburt, missgeburten, bastard, bastarde, vollidiot*, vollpfosten, vollhorst, depp, deppen, trottel, mistkerl*, miststuck*, scheisskerl*, schwanzlutscher, fresse halten, halt die fresse, halt die klappe, halts maul, halt dein maul, verdammte scheisse, verdammt noch mal, gottverdammt*, himmel arsch, kotzt mich an, zum kotzen, oida fix, hurenkind der hölle, tschusch*, kanake*, neger*, 🖕',
      ],
      mild: ['verdammt*, mist, bloed*, geil, zefix, sakra, kruzifix, sau*, bockmist, scheibenkleister'],
      masked:
        'scheisse scheiss scheissen fick ficken gefickt verfickt arsch arschloch arschlocher hurensohn hure nutte schlampe wichser fotze verpiss bastard kacke',
    },
    politics: {
      sure: [
        'wahlt (die|den|nicht|blau|rot|grun|spd|cdu|csu|afd|fdp|linke|grune), (cdu|csu|spd|afd|fdp) …, AfD, bsw, die Linke, die Grunen, FPÖ, ÖVP, SPÖ, SVP, Neos, Merz, Scholz, Habeck, Baerbock, Lindner, Söder, Weidel, Hocke, Höcke, Merkel, Wagenknecht, Lauterbach, Kickl, Kurz kanzler, Nehammer, ampel koalition*, ampelkoalition*, ampelregierung, ampel regierung, (ampel|groko) (hat fertig|muss weg|ist schuld|versagt|lugt|ruiniert|gescheitert|politik|politiker|parteien|chaos|aus|desaster|wahler), ampelchaos, ampelpolitik*, groko, altparteien, lugenpresse, linksgrun*, linksversifft*, linksextrem*, rechtsextrem*, rechtsradikal*, rechtsruck, linke zecken, gutmensch*, remigration, volksverrater*, querdenker*, reichsburger*, wutburger*, nazis, nazi, brandmauer, (diese|unsere|die) regierung (ist|hat|muss|lugt|gehort|versagt|kann|macht), (dieser|unser|der) (kanzler|minister|burgermeister|ministerprasident|prasident) (ist|hat|lugt|muss|gehort) …, (politiker|die da oben) (sind|lugen|machen|haben), die da oben, (kommunistische|sozialistische|liberale|konservative|grune|linke|rechte) partei, wahlen (geh*|jetzt) …, abwahlen, abgewahlt, nie wieder spd, nie wieder cdu, auslander raus, kanzlerkandidat*, misstrauensvotum, parteitag*, islamisierung, genderwahn, klimakleber*, klimaterrorist*, grenzen dicht, bundestagswahl*, landtagswahl*',
      ],
      cues: {
        office: [
          'ampel, regierung*, kanzler*, bundeskanzler*, minister*, prasident, bundesprasident, burgermeister*, oberburgermeister*, abgeordnete*, politiker*, politik, politisch*, bundestag, landtag, bundesrat, nationalrat, gemeinderat, stadtrat, partei, parteien, opposition, koalition*, fraktion*, landrat, rathaus, senat, die linken, die rechten, grune, kabinett',
        ],
        process: [
          'wahlen, neuwahl, neuwahlen, wahl, wahlt, gewahlt, wahle, wahler*, wahlkampf*, wahlplakat*, wahlprogramm*, stimme, stimmen, stimmt, stimmzettel, urne, urnen, volksabstimmung, volksentscheid, umfrage, umfragewerte, kandidat*, mehrheit, debatte, tv duell, spitzenkandidat*, prozenthurde, sonntagsfrage, wahlkabine',
        ],
        issue: [
          'steuer*, migration, migrant*, fluchtling*, asyl*, abtreibung*, rente*, burgergeld, hartz, grenze*, krieg, sanktion*, heizungsgesetz, atomkraft, windrader, klimapolitik, tempolimit, korruption, demokratie, meinungsfreiheit, zolle, inflation, energiepreise, gendern, waffenlieferung*',
        ],
        heat: [
          'kann es (einfach|) nicht, konnen es (einfach|) nicht, quittung, macht nix, machen nix, macht nichts, redet viel, heisse luft, nur gerede, nix als, kriegt nichts, kriegen nichts, kriegt nix, bekommt nichts, unfahig*, versagt, versager, luft nichts, fahrt … gegen die wand, an die wand, verarscht, abwahlen, abgewahlt, denkzettel, korrupt*, lugner*, lugen, luge, gelogen, versag*, unfahig*, inkompetent*, schande, rucktritt, zurucktreten, abtreten, faschist*, faschismus, kommunist*, diktatur, diktator, verrat*, idiot*, raus, weg damit, weg mit, reicht es, genug, nase voll, satt, heuchl*, ruinier*, zerstor*, verarsch*, clown*, kasperl*, peinlich, skandal*, abzock*, nicht mehr tragbar, kopf untersuchen, kein hirn, verkauf*, bande, pack',
        ],
      },
      against: [
        'kreuzung, strasse, gasse, stau, verkehr*, fussganger*, autofahrer*, bus, parkt, ausgefallen, pizza, kuchen, kase, brot, brotchen, kaffee, tee, fruhstuck, mittagessen, abendessen, nachtisch, kartoffel*, nudel*, pfannkuchen, waffeln, eis, sorte*, katze, katzen, hund, hunde, kuche, wohnzimmer, sofa, regal, schrank, schranke, familie, spiel, spiele, serie, film, buch, roman, verein, mannschaft, trikot, bundesliga, farbe, farben, logo, name, namen, liebling*, jury, preis, wahllokal*, briefwahl*, tagesordnung, sitzung, offentlich*, protokoll, wahlschein*, wahlbenachrichtigung, burgerburo, offnungszeiten, wahlhelfer*, auszahlung',
      ],
      never: [
        'gewerkschaft*, streik*, betriebsrat, tarif*, uberstunden, mindestlohn, lohnerhohung, arbeitsbedingungen, verdi, ig metall',
      ],
    },
    religion: {
      sure: [
        '(gott|jesus|christus|jesus christus|der herr) (ist|liebt|wartet|kommt|hat|rettet|vergibt|schenkt|will|lebt|starb|segne|fuhrt), jesus christus, (lobe|lobt|preist|dankt|vertrau*|glaub*|danke) (den herrn|dem herrn|gott|jesus|an gott|an jesus|auf gott|auf den herrn), gottes (wort|liebe|plan|gnade|segen|reich|sohn|wille|hand), wort gottes, sohn gottes, reich gottes, heiliger geist, heiligen geist, jungfrau maria, heilige schrift, bibelvers*, bibelkreis, bibelstunde, psalm #, evangeli*, sunder*, sundig*, bekehr*, erlos*, erloser, auferstehung, mein glaube, meinem glauben, meine (kirche|gemeinde|pfarrei), mein (pfarrer|pastor|imam|rabbi), gottesdienst*, beten wir, betet (fur|mit|zu), bete (fur|mit|zu), gebet*, gebetskreis, halleluja, amen 🙏, katholik*, katholisch*, evangelikal*, protestant*, muslim*, moslem*, islam*, koran, allah, inschallah, atheist*, zeugen jehovas, jungstes gericht, ewiges leben, papst, die kirche (ist|hat|gehort)',
      ],
      cues: {
        deity: ['gott, jesus, christus, herr, heiland, prophet, teufel, satan, engel, heilig*, messias'],
        practice: [
          'beten, bete, gebetet, kirche, kirchen, messe, bibel, glaube, glauben, religion, religios*, pfarrer*, priester*, pastor*, predigt*, beichte, kommunion, konfirmation, moschee, synagoge, fastenzeit, taufe, rosenkranz, wallfahrt',
        ],
        appeal: [
          'gerettet, retten, seele, seelen, sunde*, himmel, holle, gnade, wunder, segen, gesegnet*, amen, ewig*, vergebung, weg zuruck, zeichen, heil, 🙏, ✝',
        ],
      },
      against: [
        'architektur, konzert, flohmarkt, basar, hochzeit, tourismus, museum, fuhrung, gotisch*, typografie, server, code, regen, spiel, platz, orgelkonzert, denkmal',
      ],
    },
    alcohol: {
      sure: [
        'versackt, versumpft, durchgezecht*, gezecht*, einen uber den durst, einen sitzen, abgesturzt*, zu tief ins glas, besoffen*, betrunken*, sturzbetrunken, hackedicht, hacke, sternhagelvoll, stockbesoffen, angetrunken*, beschwipst*, angeheitert*, dicht gestern, voll wie, zugesoffen, saufen, gesoffen, sauft, sauferei*, saufgelage, komasaufen, besaufnis, rausch gestern, kater (heute|von|nach|deluxe|des), verkatert*, mordskater, brummschadel, restalkohol, filmriss, (ein|das|#|paar|noch ein|das erste|kuhles|kaltes|kaltes|feierabend) (bier|bierchen|weizen|pils|kolsch|helles|halbe|mass|glas wein|glaschen wein|gin tonic|aperol|weissbier|radler), feierabendbier*, wegbier*, # (bier|biere|halbe|mass|weizen|schnaps|schnapse|shots|pils|kolsch|aperol|flaschen|cocktails|jagermeister), schnaps, schnapse, shots, kurze runde, flasche (wein|sekt|bier|rum|gin|vodka|wodka|whisky|champagner|rotwein), kiste bier, kasten bier, kneipentour*, kneipenabend, sauftour, vorgluhen, vorgegluht, trinkspiel*, bierpong, happy hour, auf ex, gluhwein*, (noch|schon|zu viel) (promille|bier|wein|sekt), rausch ausschlafen, absturz gestern, abgesturzt gestern, mojito*, caipi*, jagermeister',
      ],
      cues: {
        drink: [
          'aperol, korn, kummerling, jagermeister, jagi, glühwein, gluhwein, radler, weizen, helles, pils, kolsch, altbier, sekt, prosecco, rose, weissburgunder, riesling, hugo, mojito, mojitos, gin tonic, obstler, grappa, ouzo, wodka, rum cola, maß, mass bier, halbe, viertele, schorle, federweisser, bier, biere, wein, rotwein, weisswein, sekt, prosecco, champagner, rum, gin, wodka, vodka, whisky, tequila, cocktail*, aperol, spritz, likor, korn, weizen, pils, radler, alkohol, most, obstler, ouzo, jager',
        ],
        drinking: [
          'trinken, trinkt, trinke, getrunken, trank, prost, anstossen, flasche*, glas, glaser, runde, schluck, kiste, kasten, fass, zapf*, pulle',
        ],
        night: [
          'schlechte idee, ganz schlechte idee, gute idee gestern, nie wieder, dem kellner, der kellnerin, dem barkeeper, meiner ex, meinem ex, alles erzahlt, mein kopf, kopfweh, leber, meine leber, wurde, gestern abend, letzte nacht, filmriss, karaoke, doppelt sehen, gestern abend, gestern nacht, letzte nacht, heute nacht, party, feier*, gefeiert, kneipe, kneipen, bar, club, disco, wiesn, oktoberfest, fasching, karneval, ballermann, 3 uhr, 4 uhr, 5 uhr, (zwei|drei|vier|funf|sechs) uhr (morgens|nachts|fruh), halb (drei|vier|funf) nachts, kopfschmerzen, schadel brummt, nie wieder, kopf dröhnt, karaoke, jungs, madels, theke, tresen',
        ],
      },
      against: [
        'rezept, sosse, schmor*, essig, kuche, pravention, fahren, steuer, verzicht, nuchtern, fuhrerschein, pfand, altglas, verkostung, etikett, messe',
      ],
    },
    drugs: {
      sure: [
        'kokain, koks, gekokst, koksen, kiffen, kiffer*, gekifft, bekifft*, stoned, joint*, tute drehen, gras rauchen, gras geraucht, ecstasy, mdma, ketamin, lsd, heroin, auf pille, pillen geschmissen, dealer, magic mushrooms, zauberpilze, high gestern, zugedrohnt, bubatz',
      ],
    },
    sex: {
      sure: [
        'sex (mit|haben|im|am|ohne|gehabt|heute|gestern|auf|ist|in), hatte* sex, geiler sex, guter sex, porno*, titten, mopse (zeigen|raus), brüste raus, nackt (im bett|fotos|selfie|bilder|ins), nacktfoto*, nacktbild*, nudes, bumsen, gebumst, vogeln heute, gevogelt, poppen, gepoppt, blasen lassen, blowjob, orgasmus, orgasmen, masturb*, onanier*, one night stand*, onenightstand*, dreier, swinger*, bordell, puff, stripclub, vibrator, dildo, sextoy*, sexspielzeug, sexting, spitz wie, nacktbaden, (alle|wir|jemand|halbe team) … (nackt|splitternackt|ohne klamotten) (im|in den|auf dem) (pool|see|tisch|whirlpool), notgeil*, rattig*, rallig, rumgemacht, rummachen, bettgefluster, reizwasche, strapse, domina, fesselspiele, versaut*, schmuddel*, quickie*',
      ],
      cues: {
        act: [
          'sex, sexy, nackt, heiss, heisse, handschellen, peitsche, dessous, tanga, hintern, po, kuss*, knutsch*, bett, whirlpool, massage, unanstandig*, unartig*, ungezogen*, frivol*, scharf, erotisch*, erotik, strip',
        ],
        invitation: [
          'zu mir, zu dir, bei mir, mein bett, heute nacht, heute abend, wer hat lust, wer ist dabei, wer kommt, komm vorbei, single*, ohne verpflichtung, licht aus, schreib mir, pn, unter uns',
        ],
      },
      against: [
        'formular, feld, gender, aufklarung, bildung, gesundheit, gleichstellung, rezept, sosse, essen, mode, grosse*, kunst, museum, wetter, sauna, physio',
      ],
    },
    gripes: {
      sure: [
        'hasse (meinen|diesen|meine|den|diese|mein|die|das) (job|chef|chefin|arbeit|kunden|kollegen|boss|buro|firma|meetings|meeting), mein (chef|boss|vorgesetzter|teamleiter) (ist|hat|will|versteht|meint|findet|nervt|kapiert|macht) …, meine (chefin|vorgesetzte|teamleiterin) (ist|hat|will|versteht|meint|nervt|kapiert) …, (kunde|kunden|kundin|chef|chefin|meeting|meetings|kollege|kollegen) (aus der holle|nerven|nervt|ist so|sind so|sind die|sind idioten|zum kotzen|zum davonlaufen), (nervige|nerviger|bloder|blode|dumme|dummer|unmogliche|unmoglicher|beratungsresistente*|unfahige*|idiotische*|furchtbare*|schlimmste*|ahnungslose*) (kunde|kunden|kundin|chef|chefin|meeting|meetings|kollege|kollegen|vorgesetzte*), (hatte|hatt) (auch|man|eine) … (mail|email) (sein konnen|getan), hatte eine (mail|email) sein konnen, wenn (noch|jetzt noch) (ein|eine|einer|einmal) (kunde|kundin|chef|chefin|meeting|kollege|kollegin|manager|mail|call|anruf|termin|jemand) …, (noch|schon wieder) ein (sinnloses|unnotiges|uberflussiges) meeting, (meeting|termin|call|besprechung) (uber|fur|zur vorbereitung|zum) … (meeting*|meetings|termin|besprechung), bullshit job*, (schnauze|nase) voll von (kunden|meetings|der arbeit|meinem|dem job|diesem|meiner), ich kundige, kundige bald, am liebsten kundigen, scheissjob, montage hassen, kein bock auf (arbeit|meeting|kunden|buro|den chef)',
      ],
      cues: {
        work: [
          'chef, chefin, boss, meeting, meetings, kunde, kunden, kundin, buro, arbeit, job, kolleg*, briefing, besprechung*, abgabe, excel, powerpoint, folien, mail, mails, zoom, teams, call, korrekturschleife*, anderungswunsch*, logo grosser, firma, praktikant*, personalabteilung, montag, feedback, deadline, grossraumburo, agentur, schicht, abstimmung, jour fixe',
        ],
        annoyance: [
          'zuchte alpakas, zuchte ziegen, schafe zuchten, rette sich wer kann, ohne agenda, noch ein meeting, noch eine mail, noch einmal, ich schmeiss hin, schmeisse hin, werf (das|den|die) …, in die spree, aus dem fenster, kein danke, nicht mal danke, ich kann nicht mehr, bore out, zum wahnsinn, treibt mich, am ende meiner, nur kurz, mal eben, hasse, nervt, nerven, genervt, nase voll, schnauze voll, kein bock, keine lust, satt, unertraglich, reicht, schreien, heulen, weinen, sterben, erschiesst mich, holt mich hier raus, hilfe, idiot*, bloed*, dumm*, ahnungslos*, unfahig*, sinnlos*, zeitverschwendung, zum dritten mal, zum vierten mal, zum #, dritte … heute, drei … heute, schon wieder, wahnsinn*, drehe durch, durchdrehen, ich kann nicht mehr, kann nicht mehr, keine ahnung, lacherlich, ins meer, aus dem fenster, kopf gegen, tischkante, 🙄, 😤, 🤬, 😡, 🤦, 🙃, 😩, 😫',
        ],
      },
      against: [
        'tipps, wie du, wie sie, unser*, danke, stolz, gluckwunsch, wir helfen, workshop, webinar, leitfaden, podcast, anmeld*, entdeck*, sauerteig, rezept, brot, hund, katze, bewerbung',
      ],
      never: [
        'gehalt*, lohn*, uberstunden, gewerkschaft*, streik*, betriebsrat, tarif*, mobbing, kundigungsschutz, entlass*, arbeitsbedingung*, befristet*, burnout, unterbesetz*, mindestlohn, arbeitszeit*, arbeitsschutz, belastigung, diskriminier*',
      ],
    },
    whereabouts: {
      sure: [
        'krank gemeldet …, (krankgemeldet|krankmeldung|krank geschrieben) … (see|strand|sonne|freibad|ikea|biergarten|ski|festival), blau (gemacht|machen), blaumachen, (chef|chefin|buro) (denkt|glaubt) …, (sagt|verratet) … (nicht|nichts) … (chef|chefin|arbeit), (mein chef|meine chefin|der chef|das buro|die arbeit|die kollegen) (denkt|denken|glaubt|glauben|meint) …, krankgemeldet, krank gemeldet, blau machen, blaumachen, blau gemacht, krankfeiern, gerade gelandet in, (sind|bin) bis (sonntag|montag|samstag|freitag|nachste) weg, (haus|wohnung) steht leer',
      ],
      cues: {
        believed: ['chef, chefin, buro, arbeit, kollegen'],
        excuse: ['krank, grippe, fieber, arzt, zahnarzt, homeoffice, magen darm, 🤒'],
        leisure: [
          'strand, pool, freibad, urlaub, festival, stadion, kater, flughafen, piste, skifahren, see, biergarten, 🏖, 🏝',
        ],
      },
    },
    holiday: {
      sure: [
        'koffer (gepackt|sind gepackt|gepackt und), (morgen|ubermorgen|bald|noch # mal schlafen) (um die zeit|) … (gardasee|ostsee|nordsee|mallorca|strand|meer|urlaub|kreta|sylt|toskana|kroatien|adria|teneriffa), (im|in den|aus dem|in) urlaub (in|auf|mit|bis|🏖|angekommen|am), (mein|unser|meinen|unseren|unserem|meinem) (urlaub|familienurlaub|strandurlaub|sommerurlaub|skiurlaub|flitterwochen|roadtrip), (urlaubstag|urlaub tag|tag #) …  urlaub, tag # (im|vom|unseres|des) (urlaub|urlaubs|urlaubes), (endlich|gut|heil|wieder) (in|auf|an der) ^ angekommen, (angekommen|gelandet) (in|auf|an der) ^, (eine|zwei|drei|#) (woche|wochen|tage) (auf|in|an der|am) (^|meer|strand|sonne), (wohnung|haus) (steht|ist) leer (bis|solange), (zuruck|wieder da) (am|ab|in) (#|montag|sonntag|zwei|einer), ab in (den urlaub|die sonne|den suden), familienurlaub, flitterwochen, hochzeitsreise, urlaubsfoto*, urlaubsgrusse, urlaubsmodus, (endlich|letzter tag|erster tag) urlaub, wir sind im urlaub, letzter urlaubstag, erster urlaubstag',
      ],
      cues: {
        trip: ['urlaub, ferien, reise, kurztrip, kreuzfahrt, stadtetrip, auszeit, roadtrip'],
        place: [
          'strand, pool, hotel, insel, flughafen, campingplatz, ferienwohnung, ferienhaus, meer, flug, see, 🏖, 🏝, ✈, 🌴',
        ],
        away: [
          'tag #, bis sonntag, bis montag, koffer, reisepass, sonnenbrand, angekommen, gelandet, abwesenheitsnotiz, die kinder, die familie, zuruck am',
        ],
      },
      against: [
        'offnungszeiten, geschlossen, geoffnet, angebot, buchen, kunden, bestellungen, versand, laden, schone, betrieb*',
      ],
    },
    kids: {
      sure: [
        '(mein|meine|meinem|meiner|meinen|unser|unsere|unserem|unserer|unseren) (sohn|tochter|kind|kinder|kindern|baby|kleine|kleiner|kleinen|grosse|grosser|zwerg|maus|zwillinge|enkel*|jungs|madels|madchen|teenager|nachwuchs|sprossling|jungster|jungste|altester|alteste), die kids (sind|haben|schlafen|und ich), der kleine (hat|schlaft|ist|kann), die kleine (hat|schlaft|ist|kann), (ich bin|wir sind|sie ist) schwanger, wir (bekommen|erwarten) (ein baby|ein kind|zwillinge|ein madchen|einen jungen|nachwuchs), es (wird|ist) (ein madchen|ein junge), ultraschallbild, babybauch, mit (den|meinen|unseren) (kids|kindern|kleinen|zwergen), (kitafest|schulfest|laternenfest), seepferdchen (gemacht|geschafft|bestanden), kindergeburtstag, einschulung, erster schultag, erster kitatag, eingewohnung kita, schultute*, erster zahn, wackelzahn, zahnfee, milchzahn, erste schritte, laternenumzug mit, kita (abholen|platz|kind)',
      ],
      cues: {
        child: [
          'kind, kinder, kids, baby, sohn, tochter, zwerg*, kleinkind, madchen, junge, jungs, die kleinen, der kleine, die kleine',
        ],
        life: [
          'schule, kita, kindergarten, zahn, zahne, spielplatz, schaukel*, sandburg, baden, kuscheltier, mittagsschlaf, kostum, strand, ersten mal, erster, erstes, matsch, pfutze*, schlafanzug, hausaufgaben, laterne',
        ],
      },
      against: [
        'menu, kostenlos, gratis, workshop*, eintritt, ab # jahren, familien, eltern, spende*, kampagne, verein, kollektion, grossen, anmeld*, programm',
      ],
    },
    family: {
      sure: [
        '(meine|mein|unsere|unser) (schwester|bruder|mutter|vater|mama|papa|oma|opa|cousine|cousin|tante|onkel) (hat|ist|hatte) (heimlich|endlich|gestern|heute|wieder|sich) … (geheiratet|verlobt|getrennt|gestorben|scheiden|ausgezogen|geheiratet|verheiratet|eingewiesen), (omas|opas|mamas|papas|mutters|vaters) (geburtstag|#|beerdigung|geburtstagsfeier|80|70|90|60|75|85|feier|ruhestand), hochzeit (meiner|meines|von meiner|von meinem) (schwester|bruders|cousine|cousins|eltern|tochter|sohns), die ganze familie, ganze familie, familien (feier|essen|foto|treffen), familienfeier*, familientreffen, familienfoto*',
      ],
      // In passing, a word about one's own is no news of them.
      mild: [
        '(mein|meine|meinem|meiner|meinen) (mutter|mama|mutti|vater|papa|vati|bruder|schwester|mann|frau|oma|opa|tante|onkel|cousin|cousine|schwiegermutter|schwiegervater|schwiegereltern|eltern|familie|freundin|freund|partner|nichte|neffe)',
      ],
      cues: {
        kin: [
          '(mein|meine|meinem|meiner|meinen) (mutter|mama|mutti|vater|papa|vati|bruder|schwester|mann|frau|oma|opa|tante|onkel|cousin|cousine|schwiegermutter|schwiegervater|schwiegereltern|eltern|familie|freundin|freund|partner|nichte|neffe)',
        ],
        life: [
          'geburtstag, hochzeit, beerdigung, gestorben, verstorben, krankenhaus, operation, operiert, krank, krebs, schwanger, baby, geburt, geboren, scheidung, getrennt, weihnachten, heiligabend, abendessen, mittagessen, besuch, besuchen, umarm*, vermisse, stolz, geweint, weinen, streit, gestritten, rente, abschluss, umzug, zieht um, zu hause, pflegeheim, jahrestag, verlobt',
        ],
      },
    },
    health: {
      sure: [
        '(befund|biopsie|knoten|tumor|gewebe|ergebnis|ergebnisse) … (gutartig|bosartig|unauffallig|negativ|auffallig), (alles|ist|war) (gutartig|bosartig), (seit|tag|woche) … (migrane|fieber|husten|schwindel|ruckenschmerzen), (blinddarm|mandeln|weisheitszahne|gallenblase|meniskus|kreuzband|bandscheibe|schilddruse) (raus|ist raus|gerissen|op|entfernt|operiert|macht), (auf|an) krucken, im gips, gipsbein, (chemo|bestrahlung|reha|dialyse) (tag|woche|#|heute|morgen|beginnt|startet|vorbei|geschafft), (mein|meine|meiner|meinem) (diagnose|biopsie|op|operation|angststorung|depression*|therapie|chemo|krebs|schwangerschaft|medikamente|migrane|fehlgeburt|mrt|befund|blutwerte), im krankenhaus, in der notaufnahme, bei mir wurde … (diagnostiziert|festgestellt|entdeckt), (ich werde|werde|wurde) (am|morgen|nachste|letzte|heute|gestern|) … operiert, (befund|diagnose|mrt|blutwerte) (ist|sind|war|kam|da) (da|zuruck|positiv|negativ|bandscheibe|auffallig|leider|nicht), (nachste|diese) woche op, (bandscheibenvorfall|kreuzbandriss|burnout diagnose), panikattacke*, ich habe (corona|grippe|krebs|fieber|depressionen|migrane), corona positiv, krankgeschrieben, reha',
      ],
    },
    home: {
      sure: [
        '(wir haben|hab|habe|haben) (endlich |) (die |den |) (schlussel|hausschlussel|wohnungsschlussel) …, (unser|mein|der) vermieter (hat|will|kundigt|erhoht|meldet|verkauft) …, vermieter hat (eigenbedarf|uns|mir|gekundigt), eigenbedarf (angemeldet|gekundigt|kundigung), (suche|suchen|kennt wer|kennt jemand) (eine |) (wohnung|zweizimmerwohnung|wg zimmer|nachmieter|zimmer) …, mietvertrag unterschrieben, kaufvertrag unterschrieben, beim notar gewesen, (meine|unsere) (neue|) (adresse|anschrift) (ist|lautet|ab), unsere neue wohnung, unser neues (haus|zuhause), meine neue wohnung, mein neues (haus|zuhause), wir ziehen um, (umzug|umzugstag) (ist|am|heute|morgen), einweihungsparty, schlussel (liegt|ist) unter, wir sind umgezogen',
      ],
      cues: {
        address: ['hausnummer, postleitzahl, klingel, klingelt bei, stock links, strasse #'],
        dwelling: [
          'wir wohnen, ich wohne, bei uns, unser haus, meine wohnung, umzug, kartons, umzugskartons, nachbarn, kommt vorbei, zuhause, die ganze familie',
        ],
      },
      against: [
        'laden, geschaft, veranstaltung, tickets, offnungszeiten, kunden, rathaus, burgerburo, ausstellung, restaurant',
      ],
    },
    money: {
      sure: [
        '(konto|geldbeutel|portemonnaie|sparschwein) (leer|ist leer|im minus|uberzogen|uberzieht), im minus (bis|seit|schon), monat ubrig, (karte|ec karte) (abgelehnt|gesperrt|geht nicht), nudeln bis (monatsende|zum gehalt|freitag), (warte|warten) aufs gehalt, bis zum gehalt, mein (gehalt|konto|kredit|lohnzettel|erbe|dispo), meine (miete|schulden|rente|hypothek|ersparnisse), bin (offiziell|komplett|total|schon wieder|) (pleite|blank|im dispo|verschuldet), verdiene # euro, monat ubrig, am ende des geldes',
      ],
    },
  },
} satisfies TopicVocabulary;
