import type { StanceVocabulary } from './stance-vocabulary';

/** German, with what Austria and Switzerland add. Written for this project, 2026-11. */
export default {
  praise: `
    großartig*, grossartig*, fantastisch*, phantastisch*, hervorragend*, ausgezeichnet*, exzellent*
    wunderbar*, wunderschön*, traumhaft*, himmlisch*, göttlich*, köstlich*, superlecker*, lecker*, genial*
    spitze, erstklassig*, weltklasse, spitzenklasse, einwandfrei*, makellos*, perfekt*
    brillant*, sensationell*, unglaublich gut, unschlagbar*, unübertroffen*, einzigartig*, einmalig*
    überragend*, überwältigend*, beeindruckend*, beeindruckt, begeistert*, begeisterung, verliebt
    besessen von, fan von, bin fan, riesenfan, großer fan, größter fan, lieblings*, liebling, favorit*
    beste, bester, bestes, besten, besser als je, viel besser, deutlich besser, um längen besser
    nummer eins, nummer 1, geil, geile, geiler, geiles, geilste*, mega, megageil*, wahnsinn
    ein gedicht, hochgenuss, eine wucht, bombe, granate, wie gemacht für, ein muss, must have
    geheimtipp, lohnt sich, hat sich gelohnt, jeden euro wert, sein geld wert, preis-leistung
    kann nur loben, hochzufrieden, sehr zufrieden, super zufrieden, rundum zufrieden, vollkommen zufrieden
    glücklich mit, zufrieden mit, nie wieder ohne, nicht mehr ohne, will nie wieder
    nie wieder was anderes, nicht mehr wegzudenken, nichts geht über, gibt nichts besseres
    gibt nichts schöneres, kein vergleich, hat mein leben verändert, lebensretter, tag gerettet
    rettet mir, vorfreude, kaum erwarten, hut ab, chapeau, bravo, respekt, glückwunsch, daumen hoch
    ein hoch auf, stolz auf, wie butter, läuft wie geschmiert, enttäuscht nie, nie enttäuscht
    nie enttäuschen, da stimmt alles, alles richtig gemacht, welten besser, tag und nacht, nächstes level
    spielt in einer eigenen liga, grandios*, famos*, prima, bombastisch*, atemberaubend*, leiwand, urgut
    hammermäßig*, richtig gut, so gut, sehr gut, verdammt gut, echt gut, leckerste*, schönste*, leiseste*
    schnellste*, führend*, kommen wieder, komme wieder, kommen gerne wieder, nachgekauft, nachkauf
    fünf sterne, 5 sterne, zehn von zehn, 10 von 10, unterschätzt, nie probleme, null probleme
    keine probleme, immer wieder, würde ich wieder kaufen, wieder kaufen, wieder bestellen
    hat mich gerettet, haben mich gerettet, bereue nichts, nie bereut, mit abstand, das nenne ich
    so muss das, ohne probleme, ohne problem, problemlos, hammergeil, hammermäßig, wahnsinnig gut, knaller
    burner, der brüller, granatenstark, megagut, megageil, megalecker, megaschön, saugeil, obergeil
    endgeil, richtig schön, richtig stark, echt super, soo gut, sooo gut, so schön, so weich
    so bequem, so praktisch, superlecker, super gut, super schön, superschön, super bequem
    super praktisch, super service, super nett, super freundlich, toll, tolle, toller, tolles, tollen
    tollste*, fabelhaft*, herausragend*, spektakulär*, wundervoll*, traum, lecker, leckere*, oberlecker
    schmackhaft*, vorzüglich*, makellos, tadellos, einwandfrei, spitzenmäßig, vom feinsten, 1a
    bezaubernd*, hinreißend*, umwerfend*, faszinierend*, begeister*, hin und weg, schockverliebt, süchtig
    suchtgefahr, suchtfaktor, suchti, riesen fan, absoluter fan, highlight, volltreffer, glücksgriff
    schnapper, schnäppchen, preisleistung, unübertroffen, unverzichtbar, unentbehrlich, nicht mehr missen
    nie mehr ohne, nie wieder hergeben, nicht mehr hergeben, nie mehr hergeben, gebe ich nicht mehr her
    geb ich nicht mehr her, nie wieder etwas anderes, nie wieder anders, könnte ich jeden tag
    kann ich jeden tag, geht nichts über, gibts nichts besseres, gibt es nichts besseres
    keine sekunde bereut, nicht bereut, jeden cent, ihr geld wert, lohnen sich, total zufrieden
    mehr als zufrieden, vollstens zufrieden, rundum glücklich, so happy, überglücklich, freu mich
    freue mich, freuen uns, gespannt auf, funktioniert super, klappt super, läuft super, läuft und läuft
    hält was er verspricht, hält was es verspricht, hält was sie verspricht, überzeugt, rettet mich
    hat mir das leben gerettet, lebensverändernd, absolutes muss, must haves, muss man gesehen haben
    muss man haben, sehenswert, lesenswert, hörenswert, empfehlenswert, kompliment an, großes lob, lob an
    riesen lob, großes kino, tausend dank, vielen dank an, danke an, ein dickes danke, riesen dank
    großes dankeschön, so stolz, was für ein spiel, was für ein tor, was für ein sieg, was für eine show
    was für ein abend, was für ein konzert, was für eine stimmung, was für ein auto, was für ein team
    was für eine mannschaft, gönn dir, gönnt euch, liebe es, liebs, lieb's, feier ich, ich feier
    feier das, feiere, schmeckt super, riecht soo, riecht super, herrlich*, kuschelig, genuss
    gaumenfreude, wohltat, augenweide
    der/ein/echt/absoluter/so hammer, echt/voll/total/sehr krass/klasse/top
  `,
  fondness:
    'ich liebe, liebe, lieben, liebt, wir lieben, geliebt, liebe es, ich mag, mag ich, feiere, ich feiere, feier ich, genieße, genießen, vergöttere, stehe auf, steh auf, schwöre auf, schwör auf, schwören auf, gefällt mir, gefallen mir, hat mir gefallen',
  warm: `
    gut, gute, guter, gutes, guten, nett*, toll*, super, cool*, fein, feine, frisch*, hübsch*, praktisch*
    nützlich*, hilfreich*, freundlich*, schnell*, einfach zu, bequem*, gemütlich*, angenehm*, zuverlässig*
    interessant*, lustig*, spannend*, froh, glücklich*, zufrieden, vielen dank, freue mich, freuen uns
    freut mich, besser, qualität, hochwertig*, handgemacht*, innovativ*, innovation*, preisgekrönt*
    empfehlenswert, endlich, gewinnen, gewonnen, schöne, schöner, schönes, schönen, schönem, so schön
    richtig schön, schön, nett, nette, cool, coole, cooler, cooles, praktisch, praktische, bequem
    gemütlich, hübsch, süß, weich, frisch, günstig, günstige, schnell, zuverlässig, freundlich
    hilfsbereit, kompetent, lustig, spannend, interessant, glücklich, happy, danke, gefällt mir
    gefallen mir, mag ich, gelungen*, stylisch, schick, edel
  `,
  urge: `
    empfehle, empfehlen, empfehlung*, empfehlenswert*, kaufempfehlung, weiterempfehl*, ans herz legen
    lege euch ans herz, leg euch ans herz, musst du probieren, müsst ihr, solltet ihr, sollte man
    muss man probiert haben, muss man gesehen haben, muss jeder, sollte jeder, jeder sollte
    probiert unbedingt, unbedingt probieren, unbedingt ausprobieren, unbedingt hin, unbedingt anschauen
    nicht verpassen, nicht entgehen lassen, lasst euch, lass dir, ihr werdet es lieben, du wirst es lieben
    werdet ihr nicht bereuen, werdet es nicht bereuen, dankt mir später, danke mir später, link in bio
    link in der bio, link in meiner bio, link im profil, link unten, link in den kommentaren
    link im ersten kommentar, code, gutscheincode, rabattcode, aktionscode, jetzt bewerben, bewirb dich
    bewerbt euch, wir stellen ein, wir suchen, stellen ein, stellenangebot, verstärkung gesucht
    komm in unser team, nur heute, nur noch heute, nur noch bis, nur noch wenige, letzte chance
    letzte plätze, letzte tickets, limitiert*, solange vorrat, schnell sein, sichert euch, sicher dir
    sichere dir, gewinnspiel, zu gewinnen, gewinne, wer sucht, wer einen, falls ihr, wenn ihr noch
    sehr empfehlenswert, weiterempfehlen, weiterempfehlung, empfehlung, empfohlen
    müsst ihr probieren/sehen/haben/lesen/hören/testen/ausprobieren
    musst du probieren/sehen/haben/lesen/hören/testen/ausprobieren, musst du unbedingt, solltest du
    alle sollten
    unbedingt anschauen/ansehen/ausprobieren/probieren/lesen/testen/hören/kaufen/hingehen/bestellen
    unbedingt mal, verpasst nicht, verpass nicht, schlagt zu, zuschlagen, schlag zu, greift zu, zugreifen
    ran an, nichts wie hin, nix wie hin, hin da, geht hin, geht da hin, gebt euch, zieht euch das rein
    zieht euch rein, holt euch, hol dir, schnapp dir, schnappt euch, wenn ihr auf der suche
    wer noch nicht, wer noch ein, falls jemand noch, nur bis, nur solange, solange der vorrat
    wenige plätze, plätze frei, bis sonntag, bis mitternacht, bis ende, gewinnen könnt ihr
    könnt ihr gewinnen, kannst du gewinnen, gewinnt, mitmachen, macht mit, mach mit, teilnehmen, nimm teil
    nehmt teil, einfach liken, liken und, liken & kommentieren, kommentiert, folgt uns, folgt mir
    folge uns, markiert, markiere, verlink*, teilt den, teilt diesen, retweeten, teilen und
  `,
  call: `
    probiert, probier, probieren sie, teste, testet, testen sie, kauft, kauf, kaufen sie, holt euch
    hol dir, holen sie, bestellt, bestell, bestellen sie, bestelle jetzt, jetzt bestellen, jetzt kaufen
    jetzt buchen, jetzt sichern, jetzt testen, jetzt vorbestellen, jetzt registrieren, jetzt mitmachen
    bucht, buche, buchen sie, besucht, besuche, besuchen sie, entdeckt, entdecke, entdecken sie
    schaut vorbei, schau vorbei, schauen sie vorbei, kommt vorbei, komm vorbei, kommen sie vorbei
    schaut euch, schau dir, schaut mal, schau mal, guckt mal, guckt euch, geht hin, geht zu
    geht unbedingt, fahrt hin, lade dir, abonniert, abonniere, folgt, folge, folgen sie, teilt, teile
    macht mit, mach mit, klickt, klicke, klick auf, hier klicken, hört rein, hör rein, gönnt euch
    gönn dir, nutzt, nutze, sichert, verpasst nicht, verpass nicht, vergesst nicht, stimmt ab, feiert mit
    erlebt, erlebe, einschalten, schaltet ein, schalt ein, reinschauen, schaut rein, schau rein
    vorbeischauen, vorbeikommen, schaut bei, reinhören, hört euch, hört mal, hör mal, lest, klick hier
    meldet euch, melde dich, anmelden, ausprobieren, ladet, herunterladen, runterladen, jetzt downloaden
    jetzt streamen, streamt, abonnier*, bewirb dich, bewerbt euch, jetzt bewerben, unterstützt
    unterstütze, jetzt abstimmen, votet, spendet, sei dabei, seid dabei, wir sehen uns, buch jetzt
    reserviert, erfahrt, erfahre mehr, mehr infos, mehr erfahren, merkt euch, tag vormerken
    freut euch auf
  `,
  nudge: 'jetzt, kommt, seht, lest, lies, trefft, gewinnt, gönn, hört',
  offer: `
    <percent> günstiger, <percent> nachlass, <percent> auf, <price> sparen, <price> günstiger, rabatt*
    gutschein*, angebot, angebote, sonderangebot*, schnäppchen*, aktion, ausverkauf, schlussverkauf
    reduziert*, gratis, kostenlos*, kostenfrei*, umsonst, geschenkt, versandkostenfrei, gratisversand
    2 für 1, zwei für eins, halber preis, ab <price>, nur <price>, für nur, ab sofort, jetzt neu
    jetzt überall, im verkauf, vorverkauf, vorbestell*, neu bei, neu eingetroffen, frisch eingetroffen
    ist da, sind da, wieder da, endlich da, neue kollektion, neues produkt, neueröffnung, eröffnung
    startet heute, startet morgen, erscheint am, kommt am, demnächst, wir präsentieren
    stolz zu präsentieren, freuen uns anzukündigen, freut sich, wir freuen uns, verlosung*, verlosen
    verlose, kooperation mit, gesponsert*, eröffnet, eröffnen, macht auf, jetzt auch bei, auch in
    erste bestellung, bei der ersten, am selben tag geliefert, verlost, freikarten, freunde werben
    gewinnspiel, gewinnspiele, verlosung, gutschein, gutscheine, rabatt, rabatte, prozent auf, reduziert
    aktionspreis, für <price>, halben preis, zum preis von, 1 + 1, geschenk dazu, neu im, neu in, neu auf
    ab heute, ab morgen, ab montag, ab dienstag, ab mittwoch, ab donnerstag, ab freitag, ab samstag
    gibts ab, gibt es ab, gibt's ab, gibts jetzt, gibt es jetzt, gibt's jetzt, gibts heute, ist draußen
    ist raus, jetzt draußen, erscheint heute, erscheint morgen, erhältlich, verfügbar, vorbestellen
    vorbestellbar, jetzt vorbestellen, tickets, karten gibt, karten ab, im kino, im handel, im shop
    online und im, heute abend, heute um, live bei, live auf, live ab, live im, live dabei, jetzt live
    im livestream, premiere, neue folge, neues video, neuer song, neues album, neue single, neuer blogpost
    neues buch, neue staffel, neuer podcast, wir suchen, wir stellen ein, stellenangebot, stellenangebote
    stellenanzeige, wir suchen dich, werde teil, verstärkung, zusammenarbeit mit, unterstützt von
  `,
  hint: 'neu, neue, neuer, neues, neuen, tickets, karten, preis, preise, kollektion, exklusiv*, offiziell*, event, veranstaltung, shop, laden, speisekarte, menü, saison, aktion, paket, versand, euro, erhältlich, verfügbar, gewinn*, geschenk*, bestellung*',
  label: `
    werbung, anzeige, sponsored, bezahlte werbung, kooperation, unbezahlte werbung, pr sample
    markenbotschafterin, markenbotschafter
  `,
  complaint: `
    schrecklich*, furchtbar*, fürchterlich*, grauenhaft*, grauenvoll*, grausam*, grottenschlecht*
    grottig*, unterirdisch*, katastrophe*, katastrophal*, miserabel*, mies, miese, mieser, mieses, miesen
    lausig*, ekelhaft*, eklig*, widerlich*, ungenießbar*, schlechteste*, am schlechtesten, schlimmste*
    müll, schrott, scheiße, scheiss*, scheiß*, beschissen*, kacke, drecksladen, saftladen, sauladen
    saustall, gurkentruppe, verein, abzocke*, abzocker*, abgezockt, betrug, betrüger*, verarsche
    verarscht, verarschung, lügen, lügner*, gelogen, unverschämt*, frechheit*, dreist*, zumutung
    peinlich*, blamage, lächerlich*, armselig*, erbärmlich*, inakzeptabel*, unmöglich, schande, skandal*
    enttäuscht, enttäuschend*, enttäuschung*, überteuert*, überbewertet*, zu teuer, nicht wert
    geldverschwendung, zeitverschwendung, rausgeschmissenes geld, verschwendung, lohnt nicht
    lohnt sich nicht, funktioniert nicht, funktioniert nie, geht nicht, geht nie, kaputt*, defekt*
    unbrauchbar*, nutzlos*, nie wieder, nie mehr, finger weg, hände weg, nicht empfehlen
    nicht zu empfehlen, keine empfehlung, abraten, rate ab, rate davon ab, meidet, bloß nicht, kauft nicht
    kauft bloß nicht, geht da nicht, satt, schnauze voll, nase voll, genervt*, nervt, nerven, nervig*
    kotzt mich an, zum kotzen, inkompetent*, inkompetenz, unfähig*, unfreundlich*, unprofessionell*
    keine antwort, keine reaktion, meldet sich nicht, melden sich nicht, niemand erreichbar
    nicht erreichbar, ignoriert mich, ignorieren mich, warte seit, warteschleife, seit stunden
    seit wochen, witz, boykott*, rassistisch*, gefährlich*, kundenunfreundlich, kündige, gekündigt
    falschen, falsche geliefert, vertröstet, vertrösten, unfassbar, stürzt ab, stürzt ständig
    stürzt dauernd, abgestürzt, hängt sich auf, lädt nicht, abgebucht, aufgelegt, bereue den kauf, bereue
    fallt nicht, fall nicht, reingefallen, reinfall, reinlegen, nie angekommen, nicht angekommen
    paket verloren, verloren gegangen, storniert, lebensmittelvergiftung, lässt sich nicht
    tut sich nichts, keine hilfe, null hilfe, null service, kein service, unter aller sau, sauhaufen
    frech, unter aller kanone, unter aller würde, unverschämtheit, frechheit, dreist, drecks*, beschissen
    verarschen, abzocke, abzocker, betrüger, betrogen, wucher, halsabschneider, nepp, murks, pfusch, dreck
    kack, grottenschlecht, katastroph*, katastrophe, desaster, fiasko, armutszeugnis, skandal, skandalös
    schlecht, schlechte, schlechter, schlechtes, entsetzlich*, ekel, enttäusch*, enttäuschung
    unzuverlässig*, unhöflich*, inkompeten*, sinnlos*, nicht empfehlen*, lasst die finger, vorsicht vor
    warne vor, nicht kaufen, bestellt nicht, funktioniert nichts, geht nichts, klappt nicht, läuft nicht
    kaputt, kaputte*, zerstört, beschädigt, geworfen, geliefert nicht, nicht geliefert, immer noch nicht
    noch immer nicht, noch immer kein*, immer noch kein*, seit tagen, keine rückmeldung, keiner geht ran
    niemand geht ran, niemand meldet, kein internet, kein netz, kein empfang, kein anschluss
    keine klimaanlage, netzausfall, ausfall, fällt aus, ausgefallen, verspätung, verspätet, zugausfall
    gestrichen, mal wieder, schon wieder, viel zu lange, viel zu spät, unzumutbar, der letzte laden
    letzter laden, geht gar nicht, ein unding, mangelhaft, ungenügend, note 6, null sterne, ein stern
    nervt mega, ärgerlich*, ärger mich, ärgere mich, sauer auf, bin sauer, stinksauer, wütend, reklamation
    reklamieren, geldgier, gierig, lügner, heuchel*, heuchler, schäm*
    so/totaler/großer/absoluter/verdammter mist, langsam/jetzt/mir/es reicht, reicht's
    seit zwei/drei/vier/<number> wochen/tagen/stunden/monaten, warte ich/immer auf/noch
  `,
  dislike:
    'hasse, ich hasse, verabscheue, kann nicht ausstehen, nicht ausstehen, mag ich nicht, mag ich gar nicht, nicht leiden',
  sour: `
    schlecht*, langsam*, langweilig*, teuer*, teurer, kalt*, schmutzig*, dreckig*, problem*, fehler*, störung*, ausfall*, verspät*, zu spät, leider, schade, traurig*, ärgerlich*, ärger*, wütend, sauer, kompliziert*, schwierig*, verloren*, falsch*, komisch*, seltsam*, naja, mittelmäßig*, fad, fade, trocken*, verbrannt*, bugs, schon wieder
  `,
  negator:
    'nicht, nich, ned, net, nie, niemals, kein, keine, keinen, keiner, keinem, nichts, niemand, kaum, ohne, weder, noch nie, alles andere als, null',
  intensifier:
    'sehr, so, echt, wirklich, richtig, total, absolut, mega, super, extrem, unglaublich, wahnsinnig, voll, ur, dermaßen, zu, ziemlich, verdammt, was für ein, was für eine, was für',
  contrast: 'aber, doch, jedoch, allerdings, obwohl, während, dagegen, hingegen, sondern, trotzdem',
  than: 'als, besser als, schlechter als, statt, anstatt, im vergleich zu, gegenüber',
  unlike: 'anders als, im gegensatz zu, nicht wie, gewechselt von',
  asking:
    'ist, sind, war, hat, haben, habt, kann, kennt, kennst, weiß, wer, was, wann, wo, wie, warum, wieso, weshalb, welche, welcher, welches, gibt, lohnt, taugt, jemand, sollte, soll, macht, darf',
  unreal:
    'wäre, würde, hätte, ich wünschte, wünschte, falls, ob, soll ich, sollte ich, wo kann, weiß jemand, kennt jemand, hat jemand, hat wer, überlege, überlegen',
  said: 'sagt, sagte, sagen, meint, meinte, laut, behauptet, angeblich, zufolge, erzählt, erzählte, heißt es',
  news: 'gewinn, umsatz, aktie*, börse, quartal*, klage*, klagt, verklagt, gericht*, richter*, urteil, bußgeld, strafe, streik*, entlassung*, insolven*, schulden, millionen, milliarden, minister*, regierung, polizei, gesetz, fusion, übernahme, übernimmt, ermittl*, meldet, kündigt an, bericht*, rückruf, ruft zurück, schließt',
  teller: 'ich, er, sie, wir, man, hat, habe, wurde, zu, will, wollte, war, mal zu, der, die, das, und',
  pronoun: 'es, das, dies, alles, wie, wenn, sie, ihn, dieses, diesen, diese, sehr',
  determiner:
    'die, der, den, ein, eine, einen, ihr, ihre, ihren, euer, eure, mein, meine, meinen, am, im, bei, ich',
  void: `
    guten morgen, gute nacht, guten abend, guten tag, gute besserung, guten appetit, guten rutsch, gute reise, gute fahrt, schönes wochenende, schönen abend, schönen tag, schöne feiertage, schöne weihnachten, frohe weihnachten, alles gute, alles gute zum, frohes neues, viel glück, herzlichen glückwunsch zum geburtstag, glückwunsch zum geburtstag, liebe grüße, liebe leute, liebe freunde, liebe alle, liebe community, in liebe, die liebe, viele grüße, mit freundlichen grüßen, bester freund, beste freundin, mein bester, meine beste freundin, nicht nur, kein problem, nicht schlecht, gar nicht schlecht, so gut wie, gut so, also gut, na gut, zum glück, leben die besten, kaffee kalt, war kalt, ist kalt, ins kalte, neues jahr, new york, super bowl, mir ist schlecht, schlecht geschlafen, schlechtes wetter, kaltes wetter, bis bald, ausgezeichnet mit, zeit ist
    gut dass, schön dass, warte seit, danke für die antwort, immer besser, mal wieder lust, mal wieder da
    schon wieder weg, schon wieder da, schon wieder ausverkauft, geld zurück, nie wieder ohne, hammer und
    müll rausbringen, müll raus, bitte schön, nein danke, top 10, angebot und nachfrage
  `,
} satisfies StanceVocabulary;
