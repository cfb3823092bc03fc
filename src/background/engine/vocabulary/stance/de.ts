import type { StanceVocabulary } from './stance-vocabulary';

/** German, with what Austria and Switzerland add. Written for this project, 2026-11. */
export default {
  praise: `
    großartig*, grossartig*, fantastisch*, phantastisch*, hervorragend*, ausgezeichnet*, exzellent*
    wunderbar*, wunderschön*, traumhaft*, himmlisch*, göttlich*, köstlich*, superlecker*, mega lecker
    sehr lecker, so lecker, lecker*, genial*, spitze, klasse, erstklassig*, weltklasse, spitzenklasse, top
    einwandfrei*, makellos*, perfekt*, brillant*, sensationell*, unglaublich gut, unglaublich lecker
    unschlagbar*, unübertroffen*, einzigartig*, einmalig*, überragend*, überwältigend*, beeindruckend*
    beeindruckt, begeistert*, begeisterung, verliebt, verliebt in, süchtig nach, besessen von, fan von
    bin fan, riesenfan, großer fan, größter fan, lieblings*, liebling, favorit*, mein favorit, das beste
    der beste, die beste, die besten, beste, bester, bestes, besten, besser als je, viel besser
    deutlich besser, um längen besser, nummer eins, nummer 1, geil, geile, geiler, geiles, geilste*, mega
    megageil*, hammer, der hammer, ein hammer, der wahnsinn, wahnsinn, ein traum, ein gedicht, ein genuss
    hochgenuss, eine wucht, bombe, granate, sahne, erste sahne, wie gemacht für, ein muss, must have
    geheimtipp, echter geheimtipp, lohnt sich, hat sich gelohnt, lohnt sich total, jeden cent wert
    jeden euro wert, sein geld wert, preis leistung, preis-leistung, kann nur loben, hochzufrieden
    sehr zufrieden, super zufrieden, rundum zufrieden, vollkommen zufrieden, glücklich mit, zufrieden mit
    nie wieder ohne, nicht mehr ohne, will nie wieder, nie wieder was anderes, möchte nicht mehr missen
    nicht mehr wegzudenken, nichts geht über, es geht nichts über, gibt nichts besseres
    gibt nichts schöneres, kein vergleich, hat mein leben verändert, lebensretter, hat mir den tag gerettet
    tag gerettet, rettet mir, freue mich auf, freu mich auf, freue mich schon, freu mich schon
    freuen uns auf, vorfreude, kann es kaum erwarten, kanns kaum erwarten, kaum erwarten, hut ab, chapeau
    bravo, respekt, glückwunsch, glückwunsch an, herzlichen glückwunsch an, daumen hoch, ein hoch auf
    stolz auf, wie butter, läuft wie geschmiert, enttäuscht nie, nie enttäuscht, nie enttäuschen
    da stimmt alles, alles richtig gemacht, welten besser, tag und nacht, nächstes level
    spielt in einer eigenen liga, grandios*, famos*, prima, bombastisch*, atemberaubend*, leiwand, urgut
    hammermäßig*, richtig gut, so gut, sehr gut, verdammt gut, echt gut, richtig geil, leckerste*, schönste*
    leiseste*, schnellste*, führend*, kommen wieder, komme wieder, kommen gerne wieder, immer wieder gerne
    immer wieder gern, nachgekauft, nachkauf, fünf sterne, 5 sterne, zehn von zehn, 10 von 10, unterschätzt
    völlig unterschätzt, nie probleme, null probleme, keine probleme, immer wieder, würde ich wieder kaufen
    wieder kaufen, wieder bestellen, hat mich gerettet, haben mich gerettet, bereue nichts, nie bereut
    mit abstand, mit abstand das beste, das nenne ich, so muss das, kein vergleich zu, ohne probleme
    ohne problem, problemlos
  `,
  fondness:
    'ich liebe, liebe, lieben, liebt, wir lieben, geliebt, liebe es, ich mag, mag ich, feiere, ich feiere, feier ich, genieße, genießen, vergöttere, stehe auf, steh auf, schwöre auf, schwör auf, schwören auf, gefällt mir, gefallen mir, hat mir gefallen',
  warm: `
    gut, gute, guter, gutes, guten, nett*, toll*, super, cool*, fein, feine, frisch*, hübsch*, praktisch*
    nützlich*, hilfreich*, freundlich*, schnell*, einfach zu, bequem*, gemütlich*, angenehm*, zuverlässig*
    interessant*, lustig*, spannend*, froh, glücklich*, zufrieden, danke für, vielen dank, freue mich
    freuen uns, freut mich, besser, qualität, hochwertig*, handgemacht*, innovativ*, innovation*
    preisgekrönt*, empfehlenswert, endlich, gewinnen, gewonnen, schöne, schöner, schönes, schönen, schönem
    sehr schön, so schön, echt schön, richtig schön
  `,
  urge: `
    empfehle, empfehlen, empfehlung*, empfehlenswert*, sehr zu empfehlen, nur empfehlen, kann ich empfehlen, absolute empfehlung, klare empfehlung, kaufempfehlung, weiterempfehl*, ans herz legen, lege euch ans herz, leg euch ans herz, müsst ihr probieren, musst du probieren, müsst ihr, solltet ihr, sollte man, muss man probiert haben, muss man gesehen haben, muss jeder, sollte jeder, jeder sollte, probiert unbedingt, unbedingt probieren, unbedingt ausprobieren, unbedingt hin, unbedingt anschauen, nicht verpassen, nicht entgehen lassen, lasst euch, lass dir, ihr werdet es lieben, du wirst es lieben, werdet ihr nicht bereuen, werdet es nicht bereuen, dankt mir später, danke mir später
    link in bio, link in der bio, link in meiner bio, link im profil, link unten, link in den kommentaren, link im ersten kommentar, mit dem code, mit code, mit meinem code, code, gutscheincode, rabattcode, aktionscode, mein code, nutzt den code, nutze den code, jetzt bewerben, bewirb dich, bewerbt euch, wir stellen ein, wir suchen, stellen ein, stellenangebot, verstärkung gesucht, komm in unser team, nur heute, nur noch heute, nur noch bis, nur noch wenige, letzte chance, letzte plätze, letzte tickets, limitierte auflage, limitiert*, solange der vorrat reicht, solange vorrat, schnell sein, sichert euch, sicher dir, sichere dir, gewinnspiel, zu gewinnen, gewinne, gewinnt mit, wer sucht, wer einen, falls ihr, wenn ihr noch
  `,
  call: `
    probiert, probier, probieren sie, teste, testet, testen sie, kauft, kauf, kaufen sie, holt euch, hol dir, holen sie, bestellt, bestell, bestellen sie, bestelle jetzt, jetzt bestellen, jetzt kaufen, jetzt buchen, jetzt sichern, jetzt testen, jetzt vorbestellen, jetzt anmelden, jetzt registrieren, jetzt herunterladen, jetzt mitmachen, bucht, buche, buchen sie, besucht, besuche, besuchen sie, entdeckt, entdecke, entdecken sie, schaut vorbei, schau vorbei, schauen sie vorbei, kommt vorbei, komm vorbei, kommen sie vorbei, schaut euch, schau dir, schaut mal, schau mal, guckt mal, guckt euch, geht hin, geht zu, geht unbedingt, fahrt hin, ladet euch, lade dir, meldet euch an, melde dich an, abonniert, abonniere, folgt, folge, folgen sie, teilt, teile, macht mit, mach mit, klickt, klicke, klick auf, hier klicken, hört rein, hör rein, gönnt euch, gönn dir, nutzt, nutze, sichert, verpasst nicht, verpass nicht, vergesst nicht, stimmt ab, feiert mit, erlebt, erlebe
  `,
  nudge: 'jetzt, kommt, seht, lest, lies, trefft, gewinnt, gönn, hört',
  offer: `
    <percent> rabatt, <percent> günstiger, <percent> nachlass, <percent> auf, <percent> reduziert
    <price> rabatt, <price> gutschein, <price> sparen, <price> günstiger, rabatt*, gutschein*, angebot
    angebote, sonderangebot*, schnäppchen*, aktion, sale, ausverkauf, schlussverkauf, reduziert*, gratis
    kostenlos*, kostenfrei*, umsonst, geschenkt, versandkostenfrei, kostenloser versand, gratisversand
    2 für 1, zwei für eins, zum halben preis, halber preis, ab <price>, schon ab <price>, nur <price>
    für nur, ab sofort, ab sofort erhältlich, jetzt erhältlich, jetzt verfügbar, jetzt im handel, jetzt neu
    jetzt überall, erhältlich in, erhältlich bei, erhältlich ab, verfügbar ab, verfügbar bei, im verkauf
    vorverkauf, vorbestell*, neu bei, neu im sortiment, neu eingetroffen, frisch eingetroffen, ist da
    sind da, ist wieder da, sind wieder da, wieder da, wieder erhältlich, endlich da, neue kollektion
    neues produkt, neueröffnung, eröffnung, eröffnet heute, startet heute, startet morgen, erscheint am
    kommt am, bald erhältlich, demnächst, wir präsentieren, stolz zu präsentieren, freuen uns anzukündigen
    freut sich, wir freuen uns, verlosung*, verlosen, verlose, tickets gibt es, tickets ab, tickets hier
    tickets sichern, in kooperation mit, in zusammenarbeit mit, kooperation mit, gesponsert*, eröffnet
    eröffnen, eröffnet in, macht auf, neu eröffnet, jetzt auch in, jetzt auch bei, auch in, erste bestellung
    bei der ersten, am selben tag geliefert, verlost, verlosen wir, gewinnt tickets, freikarten
    freunde werben
  `,
  hint: 'neu, neue, neuer, neues, neuen, tickets, karten, preis, preise, kollektion, exklusiv*, offiziell*, event, veranstaltung, shop, laden, speisekarte, menü, saison, aktion, paket, versand, euro, erhältlich, verfügbar, gewinn*, geschenk*, bestellung*',
  label: `
    werbung, anzeige, sponsored, bezahlte werbung, kooperation, unbezahlte werbung, pr sample
    markenbotschafterin, markenbotschafter
  `,
  complaint: `
    schrecklich*, furchtbar*, fürchterlich*, grauenhaft*, grauenvoll*, grausam*, grottenschlecht*, grottig*
    unterirdisch*, katastrophe*, katastrophal*, miserabel*, mies, miese, mieser, mieses, miesen, lausig*
    ekelhaft*, eklig*, widerlich*, ungenießbar*, schlechteste*, am schlechtesten, schlimmste*, müll, schrott
    mist, so ein mist, scheiße, scheiss*, scheiß*, beschissen*, kacke, drecksladen, saftladen, sauladen
    saustall, gurkentruppe, verein, so ein verein, abzocke*, abzocker*, abgezockt, betrug, betrüger*
    verarsche, verarscht, verarschung, lügen, lügner*, gelogen, unverschämt*, frechheit*, dreist*
    eine zumutung, zumutung, peinlich*, blamage, lächerlich*, armselig*, erbärmlich*, inakzeptabel*
    unfassbar schlecht, unmöglich, eine schande, schande, skandal*, enttäuscht, enttäuschend*, enttäuschung*
    überteuert*, überbewertet*, viel zu teuer, zu teuer, nicht wert, ihr geld nicht wert, geldverschwendung
    zeitverschwendung, rausgeschmissenes geld, verschwendung, lohnt nicht, lohnt sich nicht
    funktioniert nicht, funktioniert nie, geht nicht, geht nie, kaputt*, defekt*, unbrauchbar*, nutzlos*
    nie wieder, nie mehr, einmal und nie wieder, finger weg, hände weg, nicht empfehlen, nicht zu empfehlen
    kann ich nicht empfehlen, keine empfehlung, abraten, rate ab, rate davon ab, meidet, bloß nicht
    kauft nicht, kauft bloß nicht, geht da nicht, satt, habe es satt, hab die schnauze voll, schnauze voll
    nase voll, genervt*, nervt, nerven, nervig*, kotzt mich an, zum kotzen, inkompetent*, inkompetenz
    unfähig*, unfreundlich*, unprofessionell*, keine antwort, keine reaktion, meldet sich nicht
    melden sich nicht, niemand erreichbar, nicht erreichbar, ignoriert mich, ignorieren mich, warte seit
    warteschleife, seit stunden, seit wochen, witz, ein witz, schlechter witz, boykott*, rassistisch*
    gefährlich*, kundenservice schlecht, kundenunfreundlich, kündige, gekündigt, falschen, falsche geliefert
    vertröstet, vertrösten, unfassbar, stürzt ab, stürzt ständig, stürzt dauernd, abgestürzt, hängt sich auf
    lädt nicht, doppelt abgebucht, zweimal abgebucht, abgebucht, aufgelegt, einfach aufgelegt
    bereue den kauf, bereue, fallt nicht, fall nicht, reingefallen, reinfall, reinlegen, nie angekommen
    nicht angekommen, kaputt angekommen, paket verloren, verloren gegangen, storniert
    lebensmittelvergiftung, lässt sich nicht, tut sich nichts, keine hilfe, null hilfe, null service
    kein service, unter aller sau, sauhaufen, frech, dauernd kaputt, unter aller kanone, unter aller würde
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
  void: 'guten morgen, gute nacht, guten abend, guten tag, gute besserung, guten appetit, guten rutsch, gute reise, gute fahrt, schönes wochenende, schönen abend, schönen tag, schöne feiertage, schöne weihnachten, frohe weihnachten, alles gute, alles gute zum, frohes neues, viel glück, herzlichen glückwunsch zum geburtstag, glückwunsch zum geburtstag, liebe grüße, liebe leute, liebe freunde, liebe alle, liebe community, in liebe, die liebe, viele grüße, mit freundlichen grüßen, bester freund, beste freundin, mein bester, meine beste freundin, nicht nur, kein problem, nicht schlecht, gar nicht schlecht, so gut wie, gut so, also gut, na gut, zum glück, leben die besten, kaffee kalt, war kalt, ist kalt, ins kalte, neues jahr, new york, super bowl, mir ist schlecht, schlecht geschlafen, schlechtes wetter, kaltes wetter, bis bald, ausgezeichnet mit, zeit ist',
} satisfies StanceVocabulary;
