import type { StanceVocabulary } from './stance-vocabulary';

/** German, with what Austria and Switzerland add. Written for this project, 2026-11. */
export default {
  praise: `
    macht ihnen/ihm/ihr/denen/dem/der keiner/niemand/so nach/schnell, macht _ keiner nach, kann/macht/backt/baut/kocht keiner/niemand besser, keiner/niemand macht/kann/backt/baut/kocht _ besser, besser/schöner/frischer/leckerer geht/wird nicht/es nicht/kaum, kommt keiner/niemand ran/heran/mit
    großartig*, grossartig*, fantastisch*, phantastisch*, hervorragend*, ausgezeichnet*, exzellent*
    wunderbar*, wunderschön*, traumhaft*, himmlisch*, göttlich*, köstlich*, superlecker*, lecker*, genial*
    spitze, erstklassig*, weltklasse, spitzenklasse, einwandfrei*, makellos*, perfekt*, brillant*
    sensationell*, unglaublich/verdammt/wahnsinnig/soo/sooo gut, unschlagbar*, unübertroffen*
    einzigartig*, einmalig*, überragend*, überwältigend*, beeindruckend*, beeindruckt, begeistert*
    begeisterung, verliebt, besessen/fan von, bin/großer/größter/absoluter fan, riesenfan, lieblings*
    liebling, favorit*, beste, bester, bestes, besten, besser als je, viel/deutlich/welten besser
    um längen besser, nummer eins, nummer 1, geil, geile, geiler, geiles, geilste*, mega, megageil*
    wahnsinn, ein gedicht/muss, hochgenuss, eine wucht, bombe, granate, wie gemacht für, must have/haves
    geheimtipp, lohnt/lohnen sich, hat sich gelohnt, jeden euro wert, sein/ihr geld wert, preis-leistung
    kann nur loben, hochzufrieden, sehr zufrieden/gut
    super zufrieden/gut/schön/bequem/praktisch/service/nett/freundlich, rundum zufrieden/glücklich
    vollkommen/total/vollstens zufrieden, glücklich/zufrieden mit, nie wieder ohne/hergeben/anders
    nicht mehr ohne/wegzudenken/missen/hergeben, will nie wieder, nie wieder was anderes, nichts geht über
    gibt nichts besseres/schöneres, kein vergleich, hat mein leben verändert, lebensretter, tag gerettet
    rettet mir/mich, vorfreude, kaum erwarten, hut ab, chapeau, bravo, respekt, glückwunsch, daumen hoch
    ein hoch auf, stolz/gespannt auf, wie butter, läuft wie geschmiert, enttäuscht nie
    nie enttäuscht/enttäuschen/probleme/bereut, da stimmt alles, alles richtig gemacht, tag und nacht
    nächstes level, spielt in einer eigenen liga, grandios*, famos*, prima, bombastisch*, atemberaubend*
    leiwand, urgut, hammermäßig*, richtig gut/stark, so gut/weich/bequem/praktisch/happy/stolz
    echt gut/super, leckerste*, schönste*, leiseste*, schnellste*, führend*, kommen/komme/immer wieder
    kommen gerne wieder, nachgekauft, nachkauf, fünf sterne, 5 sterne, zehn von zehn, 10 von 10
    unterschätzt, null/keine probleme, würde ich wieder kaufen, wieder kaufen/bestellen
    hat/haben mich gerettet, bereue nichts, mit abstand, das nenne ich, so muss das, ohne probleme/problem
    problemlos, hammergeil, hammermäßig, knaller, burner, der brüller, granatenstark, megagut, megageil
    megalecker, megaschön, saugeil, obergeil, endgeil, richtig schön, so schön, superlecker, superschön
    toll, tolle, toller, tolles, tollen, tollste*, fabelhaft*, herausragend*, spektakulär*, wundervoll*
    traum, lecker, leckere*, oberlecker, schmackhaft*, vorzüglich*, makellos, tadellos, einwandfrei
    spitzenmäßig, vom feinsten, 1a, bezaubernd*, hinreißend*, umwerfend*, faszinierend*, begeister*
    hin und weg, schockverliebt, süchtig, suchtgefahr, suchtfaktor, suchti, riesen fan/lob/dank, highlight
    volltreffer, glücksgriff, schnapper, schnäppchen, preisleistung, unübertroffen, unverzichtbar
    unentbehrlich, nie mehr ohne/hergeben, gebe/geb ich nicht mehr her, nie wieder etwas anderes
    könnte/kann ich jeden tag, geht nichts über, gibts nichts besseres, gibt es nichts besseres
    keine sekunde bereut, nicht bereut, jeden cent, mehr als zufrieden, überglücklich, freu mich
    freue mich, freuen uns, funktioniert/klappt/läuft/schmeckt super, läuft und läuft
    hält was er verspricht, hält was es verspricht, hält was sie verspricht, überzeugt
    hat mir das leben gerettet, lebensverändernd, absolutes muss, muss man gesehen haben, muss man haben
    sehenswert, lesenswert, hörenswert, empfehlenswert, kompliment/lob/danke an
    großes lob/kino/dankeschön, tausend dank, vielen dank an, ein dickes danke
    was für ein spiel/tor/sieg/abend/konzert/auto/team, was für eine show/stimmung/mannschaft, gönn dir
    gönnt euch, liebe es, liebs, lieb's, feier ich, ich feier, feier das, feiere, riecht soo/super
    herrlich*, kuschelig, genuss, gaumenfreude, wohltat, augenweide, der/ein/echt/absoluter/so hammer
    echt/voll/total/sehr krass/klasse/top
    <top>, endlich ein/eine/einen/mal/jemand/etwas _ der/die/das/den, wie haben wir/ich/man _ früher/vorher/ohne, wie hab ich _ früher/vorher/ohne, was haben wir früher, ohne _ hätten/hätte/wären/wäre wir/ich, wüsste nicht was ich ohne, weiß nicht was ich ohne, wer _ nicht kennt hat/ist/verpasst, brauche/brauch nichts/nix anderes/mehr, brauch nix anderes, nichts anderes mehr, nix anderes mehr
    kommt mir nichts anderes, nie wieder was/etwas/ohne/anderes anderes, nie mehr ohne, nie wieder ohne, rettet/rettete/gerettet mir/mein/meinen/den/hat, hat mir _ gerettet, lebensretter, retter, retterin, seelenheil, balsam, ein segen, ein traum, ein gedicht, erste sahne, allererste sahne, spitzenklasse, sensationell, obergeil, saugeil, mega geil, hammermäßig, granate
    schmeckt/riecht/sieht/fühlt/klingt/sitzt/passt/hält wie/bombig/bombe/mega/traumhaft/himmlisch/perfekt/genial/nach urlaub/sommer/kindheit/zuhause/handschuh/angegossen/neu, wie angegossen, sitzt wie, hält was, hält und hält, hält ewig, hält bei mir, hält seit, unkaputtbar, unverwüstlich, treuer begleiter
    ehrenlos gut, ehrenmann, ehrenfrau, ehrenleute, absolut verdient, macht süchtig, suchtgefahr, suchtfaktor, suchtpotenzial, suchtpotential, süchtig, angefixt, verliebt, schockverliebt, hin und weg, von den socken, aus den socken, umgehauen, haut mich um, vom hocker, weggeblasen, gänsehaut, kann was, kann ja was, ist liebe, = liebe, pure liebe, ganz große liebe
    ohne nachfragen, ohne diskussion, ohne wenn und aber, anstandslos, kulant, kulanz, sofort ersetzt/ausgetauscht/erstattet, in <number> minuten/min/tagen erledigt/da/fertig/geliefert, am nächsten tag da, super schnell da, nach einem tag da, am nächsten morgen da, wie bei oma, besser als bei oma, besser als selbstgemacht
    warum war/bin/hab/habe ich so/nicht/erst lange/früher/jetzt, warum nicht schon/früher, hätte ich mal/früher/schon, wieso erst jetzt, vom sofa aus, in <number> min/minuten eröffnet/erledigt/fertig/da/aufgebaut
    besser als meditation/therapie/urlaub/sex/weihnachten/erwartet/gedacht/jede/jeder/jedes/alles/selbstgemacht/selber/oma, ihr wisst was zu, ihr wisst bescheid, du weißt was zu, weißte bescheid
    bin ich/wäre ich keine person/kein/nicht mensch/ansprechbar/zurechnungsfähig, kein mensch vor, vor dem ersten _ nicht, freiwillig, kocht seit, seit ich/wir den/die/das hab/habe/haben
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
    lege/leg euch ans herz, musst du probieren/unbedingt, müsst/solltet/falls ihr, sollte man/jeder
    muss man probiert haben, muss man gesehen haben, muss jeder, jeder sollte, probiert unbedingt
    unbedingt probieren/ausprobieren/hin/anschauen/mal, nicht verpassen, nicht entgehen lassen
    lasst/sichert/gebt/schnappt euch, lass/sicher/sichere/schnapp dir, ihr werdet es lieben
    du wirst es lieben, werdet ihr nicht bereuen, werdet es nicht bereuen, dankt/danke mir später
    link in bio, link in der bio, link in meiner bio, link im profil, link unten, link in den kommentaren
    link im ersten kommentar, code, gutscheincode, rabattcode, aktionscode, jetzt bewerben, bewirb dich
    bewerbt euch, wir stellen ein, wir suchen, stellen ein, stellenangebot, verstärkung gesucht
    komm in unser team, nur heute/bis/solange, nur noch heute/bis/wenige, letzte chance/plätze/tickets
    limitiert*, solange vorrat, schnell sein, gewinnspiel, zu gewinnen, gewinne, wer sucht/einen
    wenn ihr noch, sehr empfehlenswert, weiterempfehlen, weiterempfehlung, empfehlung, empfohlen
    müsst ihr probieren/sehen/haben/lesen/hören/testen/ausprobieren
    musst du probieren/sehen/haben/lesen/hören/testen/ausprobieren, solltest du, alle sollten
    unbedingt anschauen/ansehen/ausprobieren/probieren/lesen/testen/hören/kaufen/hingehen/bestellen
    verpasst nicht, verpass nicht, schlagt/schlag/greift zu, zuschlagen, zugreifen, ran an
    nichts/nix wie hin, hin da, geht hin, geht da hin, zieht euch das rein, zieht euch rein, holt euch
    hol dir, wenn ihr auf der suche, wer noch nicht/ein, falls jemand noch, solange der vorrat
    wenige plätze, plätze frei, bis sonntag/mitternacht/ende, gewinnen könnt ihr, könnt ihr gewinnen
    kannst du gewinnen, gewinnt, mitmachen, macht mit, mach mit, teilnehmen, nimm/nehmt teil
    einfach liken, liken/teilen und, liken & kommentieren, kommentiert, folgt uns/mir, folge uns, markiert
    markiere, verlink*, teilt den/diesen, retweeten
    wenn ihr in/mal/je/jemals/da/dort, wer in _ ist, fahrt hin, unbedingt hin, nichts wie hin, lauft
    ihr könnt mir danken, dankt mir später, bestellt das/die/den, probiert das/die/den, nehmt das/die/den
    fragt nach
    holt euch, hol dir, gönnt euch, gönn dir, müsst ihr/unbedingt probieren/haben/sehen/hin/testen, musst du unbedingt/probieren/haben/sehen, unbedingt probieren/testen/hin/anschauen/hingehen/mitnehmen, ab zu, nichts wie hin, rennt, lauft, tut euch den gefallen, tu dir den gefallen, tut euch einen, glaubt mir, glaub mir, vertraut mir, vertrau mir, ihr werdet es, du wirst es, dankt mir später, bitte danke, gern geschehen
    wenn ihr in/mal/noch/was/auf/einen seid/sucht/braucht/wollt, wenn ihr _ sucht, falls ihr/jemand _ sucht/braucht/seid, wer noch _ sucht, mit meinem code/link, mein code, meinem code, über meinen link, meinen link
  `,
  call: `
    probiert, probier, probieren/testen/kaufen/holen/bestellen/buchen/besuchen/entdecken/folgen sie, teste
    testet, kauft, kauf, holt euch, hol dir, bestellt, bestell, bestelle/buch jetzt
    jetzt bestellen/kaufen/buchen/sichern/testen/registrieren/mitmachen/downloaden/streamen/abstimmen
    jetzt vorbestellen, bucht, buche, besucht, besuche, entdeckt, entdecke
    schaut vorbei/euch/mal/rein/bei, schau vorbei/dir/mal/rein, schauen/kommen sie vorbei
    kommt/komm vorbei, guckt mal/euch, geht hin, geht zu/unbedingt, fahrt hin, lade dir, abonniert
    abonniere, folgt, folge, teilt, teile, macht mit, mach mit, klickt, klicke, klick auf/hier
    hier klicken, hört rein/euch/mal, hör rein/mal, gönnt euch, gönn dir, nutzt, nutze, sichert
    verpasst nicht, verpass nicht, vergesst nicht, stimmt ab, feiert mit, erlebt, erlebe, einschalten
    schaltet/schalt ein, reinschauen, vorbeischauen, vorbeikommen, reinhören, lest, meldet/merkt euch
    melde dich, anmelden, ausprobieren, ladet, herunterladen, runterladen, streamt, abonnier*, bewirb dich
    bewerbt euch, jetzt bewerben, unterstützt, unterstütze, votet, spendet, sei/seid dabei, wir sehen uns
    reserviert, erfahrt, erfahre mehr, mehr infos/erfahren, tag vormerken, freut euch auf
  `,
  nudge: 'jetzt, kommt, seht, lest, lies, trefft, gewinnt, gönn, hört',
  offer: `
    <percent> günstiger, <percent> nachlass, <percent> auf, <price> sparen, <price> günstiger, rabatt*
    gutschein*, angebot, angebote, sonderangebot*, schnäppchen*, aktion, ausverkauf, schlussverkauf
    reduziert*, gratis, kostenlos*, kostenfrei*, umsonst, geschenkt, versandkostenfrei, gratisversand
    2 für 1, zwei für eins, halber/halben preis, ab <price>, nur <price>, für nur
    ab sofort, ab heute/morgen/montag/dienstag/mittwoch/donnerstag/freitag/samstag erhältlich/verfügbar/geöffnet/offen/gibt/neu/wieder/alle/jede
    jetzt neu/überall/draußen/live, im verkauf/kino/handel/shop/livestream, vorverkauf, vorbestell*
    neu bei/eingetroffen/im/in/auf, frisch eingetroffen, ist da/draußen/raus, sind/wieder/endlich da
    neue kollektion/folge/single/staffel, neues produkt/video/album/buch, neueröffnung, eröffnung
    startet heute/morgen, erscheint am/heute/morgen, kommt am, demnächst, wir präsentieren
    stolz zu präsentieren, freuen uns anzukündigen, freut sich, wir freuen uns, verlosung*, verlosen
    verlose, kooperation/zusammenarbeit mit, gesponsert*, eröffnet, eröffnen, macht/prozent auf
    jetzt auch bei, auch in, erste bestellung, bei der ersten, am selben tag geliefert, verlost
    freikarten, freunde werben, gewinnspiel, gewinnspiele, verlosung, gutschein, gutscheine, rabatt
    rabatte, reduziert, aktionspreis, für <price>, zum preis von, 1 + 1, geschenk dazu
    gibts ab/jetzt/heute, gibt es ab/jetzt, gibt's ab/jetzt, erhältlich, verfügbar, vorbestellen
    vorbestellbar, jetzt vorbestellen, tickets, karten gibt/ab, online und im, heute abend/um
    live bei/auf/ab/im/dabei, premiere, neuer song/blogpost/podcast, wir suchen, wir stellen ein
    stellenangebot, stellenangebote, stellenanzeige, wir suchen dich, werde teil, verstärkung
    unterstützt von
    <percent> auf alles, auf alles, nur heute, nur bis, wieder da, heute/morgen/wieder/jetzt/neu bei uns, jetzt neu/auch bei, im angebot, gratis dazu, geschenkt, versandkostenfrei, prozente
  `,
  hint: 'neu, neue, neuer, neues, neuen, tickets, karten, preis, preise, kollektion, exklusiv*, offiziell*, event, veranstaltung, shop, laden, speisekarte, menü, saison, aktion, paket, versand, euro, erhältlich, verfügbar, gewinn*, geschenk*, bestellung*',
  label: `
    werbung, anzeige, sponsored, bezahlte/unbezahlte werbung, kooperation, pr sample, markenbotschafterin
    markenbotschafter
  `,
  complaint: `
    schrecklich*, furchtbar*, fürchterlich*, grauenhaft*, grauenvoll*, grausam*, grottenschlecht*
    grottig*, unterirdisch*, katastrophe*, katastrophal*, miserabel*, mies, miese, mieser, mieses, miesen
    lausig*, ekelhaft*, eklig*, widerlich*, ungenießbar*, schlechteste*, am schlechtesten, schlimmste*
    müll, schrott, scheiße, scheiss*, scheiß*, beschissen*, kacke, drecksladen, saftladen, sauladen
    saustall, gurkentruppe, verein, abzocke*, abzocker*, abgezockt, betrug, betrüger*, verarsche
    verarscht, verarschung, lügen, lügner*, gelogen, unverschämt*, frechheit*, dreist*, zumutung
    peinlich*, blamage, lächerlich*, armselig*, erbärmlich*, inakzeptabel*, unmöglich, schande, skandal*
    enttäuscht, enttäuschend*, enttäuschung*, überteuert*, überbewertet*, zu teuer
    nicht wert/empfehlen/erreichbar/angekommen/kaufen/geliefert, geldverschwendung, zeitverschwendung
    rausgeschmissenes geld, verschwendung
    lohnt/bloß/kauft/lädt/fallt/fall/bestellt/klappt/läuft/geliefert nicht
    lohnt/meldet/melden/lässt sich nicht, funktioniert nicht/nie/nichts, geht nicht/nie/nichts, kaputt*
    defekt*, unbrauchbar*, nutzlos*, nie wieder/mehr/angekommen, finger/hände weg, nicht zu empfehlen
    keine empfehlung/antwort/reaktion/hilfe/rückmeldung/klimaanlage, abraten, rate ab, rate davon ab
    meidet, kauft bloß nicht, geht da nicht, satt, schnauze/nase voll, genervt*, nervt, nerven, nervig*
    kotzt mich an, zum kotzen, inkompetent*, inkompetenz, unfähig*, unfreundlich*, unprofessionell*
    niemand erreichbar/meldet, ignoriert/ignorieren/ärger/ärgere mich, warte seit, warteschleife
    seit stunden, witz, boykott*, rassistisch*, gefährlich*, kundenunfreundlich, kündige
    gekündigt, falschen, falsche geliefert, vertröstet, vertrösten, unfassbar, stürzt ab/ständig/dauernd
    abgestürzt, hängt sich auf, abgebucht, aufgelegt, bereue den kauf, bereue, reingefallen, reinfall
    reinlegen, paket verloren, verloren gegangen, storniert, lebensmittelvergiftung, tut sich nichts
    null hilfe/service/sterne, kein service/internet/netz/empfang/anschluss, unter aller sau/kanone/würde
    sauhaufen, frech, unverschämtheit, frechheit, dreist, drecks*, beschissen, verarschen, abzocke
    abzocker, betrüger, betrogen, wucher, halsabschneider, nepp, murks, pfusch, dreck, kack
    grottenschlecht, katastroph*, katastrophe, desaster, fiasko, armutszeugnis, skandal, skandalös
    schlecht, schlechte, schlechter, schlechtes, entsetzlich*, ekel, enttäusch*, enttäuschung
    unzuverlässig*, unhöflich*, inkompeten*, sinnlos*, nicht empfehlen*, lasst die finger
    vorsicht/warne vor, kaputt, kaputte*, zerstört, beschädigt, geworfen, immer noch nicht
    noch immer nicht, noch immer kein*, immer noch kein*, keiner/niemand geht ran, netzausfall, ausfall
    fällt aus, ausgefallen, verspätung, verspätet, zugausfall, gestrichen, mal wieder, schon wieder
    viel zu lange/spät, unzumutbar, der letzte laden, letzter laden, geht gar nicht, ein unding/stern
    mangelhaft, ungenügend, note 6, nervt mega, ärgerlich*, sauer auf, bin sauer, stinksauer, wütend
    reklamation, reklamieren, geldgier, gierig, lügner, heuchel*, heuchler, schäm*
    so/totaler/großer/absoluter/verdammter mist, langsam/jetzt/mir/es reicht, reicht's
    seit zwei/drei/vier/<number> stunden, seit wochen/tagen nichts/keine/kein/auf/nur, warte ich/immer auf/noch
    zum dritten/vierten/fünften/zweiten/<number> mal nicht/zu/kein/wieder/verspätet/falsch/abgesagt/storniert/in, ich kann nicht mehr, nicht erschienen, nicht gekommen, nicht aufgetaucht, danke für nichts, danke für garnichts, mal wieder/wieder mal verspätung/ausfall/ausgefallen/kein/keine/die, kein wlan/netz/internet/empfang/strom/anschluss/personal/wagen, wieder kein netz/internet, seit <number>/zwei/drei tagen/wochen/stunden ohne/kein/keine/warte/in
    warte seit, warten seit, stunden in der warteschleife, warteschleife, abzocke, abzocker, saftladen, drecksladen, scheißladen, unverschämt*, frechheit, katastroph*, unfähig*, unterirdisch, unter aller, servicewüste
    beim nachbarn abgegeben, wieder beim nachbarn, nie geklingelt, nicht mal geklingelt, nicht geklingelt
    lauwarm*, was ist los mit, was ist da los, was ist bei euch los, was ist los bei
    lächerlich*, <number> balken, kein balken, ein balken
  `,
  dislike:
    'hasse, ich hasse, verabscheue, kann nicht ausstehen, nicht ausstehen, mag ich nicht, mag ich gar nicht, nicht leiden',
  sour: `
    schlecht*, langsam*, langweilig*, teuer*, teurer, kalt*, schmutzig*, dreckig*, problem*, fehler*
    störung*, ausfall*, verspät*, zu spät, leider, schade, traurig*, ärgerlich*, ärger*, wütend, sauer
    kompliziert*, schwierig*, verloren*, falsch*, komisch*, seltsam*, naja, mittelmäßig*, fad, fade
    trocken*, verbrannt*, bugs, schon wieder
  `,
  negator:
    'nicht, nich, ned, net, nie, niemals, kein, keine, keinen, keiner, keinem, nichts, niemand, kaum, ohne, weder, noch nie, alles andere als, null',
  intensifier:
    'sehr, so, echt, wirklich, richtig, total, absolut, mega, super, extrem, unglaublich, wahnsinnig, voll, ur, dermaßen, zu, ziemlich, verdammt, was für ein, was für eine, was für',
  contrast: 'aber, doch, jedoch, allerdings, obwohl, während, dagegen, dafür, hingegen, sondern, trotzdem',
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
    bad, fast, kind, handy, rad, gift, gross, bland
    guten morgen/abend/tag/appetit/rutsch, gute nacht/besserung/reise/fahrt, schönes wochenende
    schönen abend/tag, schöne feiertage/weihnachten, frohe weihnachten, alles gute, alles gute zum
    frohes neues, viel/zum glück, herzlichen glückwunsch zum geburtstag, glückwunsch zum geburtstag
    liebe grüße/leute/freunde/alle/community, in/die liebe, viele grüße, mit freundlichen grüßen
    bester freund, beste freundin, mein bester, meine beste freundin, nicht nur/schlecht, kein problem
    gar nicht schlecht, so gut wie, gut so/dass, also/na gut, leben die besten, kaffee/war/ist kalt
    ins kalte, neues jahr, new york, super bowl, mir ist schlecht, schlecht geschlafen
    schlechtes/kaltes wetter, bis bald, ausgezeichnet mit, zeit ist, schön dass, warte seit
    danke für die antwort, immer besser, mal wieder lust/da, schon wieder weg/da/ausverkauft, geld zurück
    muss/müssen ich/wir/man sagen/ehrlich, ich/wir muss/müssen sagen, muss ich schon/ehrlich sagen, ich muss schon/ehrlich sagen
    würde/kann ich/man sagen, kann/können ich/wir/man nur sagen, kann ich euch nur sagen, kann nur sagen
    hammer und, müll rausbringen/raus, bitte schön, nein danke, top 10, angebot und nachfrage
  `,
  relish: `
    treffen/trifft immer/genau genau/meinen/ins/den/das, treffen/trifft jedes mal, liegen/liegt nie/immer daneben/richtig/goldrichtig
    was ich anders mache, was ich geändert habe, was ich verändert habe, nie besser ging, noch nie so gut/ruhig/weich/schnell/gut, weich wie nie, so gut wie nie, niemand wollte gehen/heim/weg/nach, keiner wollte gehen/heim/weg/nach, suche hat ein ende, suche beendet, in rente geschickt, haltet mich auf
    verleihe ich an niemanden, verleihe ich nicht/nie, leihe ich niemandem, teile ich nicht/mit niemandem, gebe ich nicht/nie mehr/wieder, nicht mehr/mehr her
    geht nicht mehr ohne, verlässt meine/mein/die/das nicht, hat meine/mein/die/das _ nicht verlassen, nicht mehr verlassen
    habe gleich zwei/drei/vier genommen/gekauft/mitgenommen, gleich zwei/drei/vier mitgenommen/gekauft, lauft hin, rennt hin
    verwende/benutze/benutzen/nutze/nutzen/nehme/nehmen/trage/tragen/trinke/trinken/kaufe/kaufen/esse/essen/fahre/koche/bestelle _ nichts/nix anderes/anders mehr als, verwende/benutze/benutzen/nutze/nutzen/nehme/nehmen/trage/tragen/trinke/trinken/kaufe/kaufen/esse/essen/fahre/koche/bestelle _ nichts/nix anderes/anders als/mehr, verwende/benutze/benutzen/nutze/nutzen/nehme/nehmen/trage/tragen/trinke/trinken/kaufe/kaufen/esse/essen/fahre/koche/bestelle nur/nurmehr noch, verwende/benutze/nutze/nehme/trage/trinke/kaufe/esse/bestelle ausschließlich/ausschliesslich
    jeden tag/morgen/abend wieder, jeden morgen/abend/tag, genau das, so und nicht anders, dauert nur noch, von einer/zwei/drei woche/wochen/stunden/tagen auf
    kaum/nicht/nie mehr ausgezogen/abgelegt/weggelegt/aus, seit oktober/wochen/monaten/tagen kaum/nicht
    der/die/das/den einzige/einzigen/einziges _ die/der/das/den ich, war die einzige die gelächelt, war der einzige der gelächelt
    überhöre ich jeden, verschlafe ich jeden, wecker überhört/verschlafen, wenn es brennt, würde ich zuerst retten, rette ich zuerst
    will/wollen/trägt/tragen/kauft/isst/trinkt/sucht/suchen/nimmt jetzt/nur/inzwischen/mittlerweile nur/noch noch/bei/das/die/den/von
    jetzt nur noch bei/von/das/die/den/mit, nur noch bei/von, will nichts anderes, geht nichts anderes
    zwei/drei/vier/fünf/sechs/zehn winter/jahre/länder/wäschen/umzüge/wochen und kein/keine/keinen/immer/noch/null/nicht
    keine blase, keine einzige, kein fussel, kein kratzer, kein quietschen, kein murren, kein einziger, null reue
    der regen/wind/winter hat/kann _ aufgegeben/verloren/mal, kann mir der/das _ egal, ist mir der/das _ egal
    beim bäcker/in/im der/büro/bahn _ gefragt/fragte/fragten, gefragt woher der/die/das, gefragt wo ich, wurde ich gefragt woher/wo
    hat mich/mir auf den/die/das/meinen/meine _ angesprochen, zweimal/dreimal angesprochen
    früher hat/dauerte/brauchte/war das _ stunden/tage/wochen/woche/tag, dauert jetzt einen/eine/zehn/fünf/nur
    zweite/zweites/zweiten/dritte/drittes/dritten/vierte/viertes/vierten/fünfte/fünfte flasche/glas/paar/packung/kiste/dose/tube/tiegel/portion/teller/runde/stück/tüte/tasse/mal/winter/saison
    kistenweise, literweise, löffelweise, tütenweise, eimerweise, direkt aus dem glas/topf/becher
    mit dem löffel aus/direkt, ratzeputz, weggeputzt, verputzt, aufgegessen, leergegessen, leer gegessen
    ausgeleckt, abgeleckt, teller leer, alles leer, alle aufgefuttert, weggefuttert, kein krümel
    bis auf den letzten krümel/tropfen/bissen
    schon/gleich/direkt/sofort nachbestellt/wieder/zwei/noch/nochmal bestellt/gekauft/nachgekauft/gebucht
    schon nachbestellt/nachgekauft/wiederbestellt, nachbestellt, nachkaufen, wieder bestellt
    gleich noch eins/eine/einen/zwei, direkt noch eins/eine/einen/zwei, wir kommen wieder, komme wieder
    kommen wieder, komm wieder, morgen wieder, nächste woche wieder, immer wieder, jederzeit wieder
    gerne wieder, wieder hin, will nicht mehr weg/heim/nach, wollen nicht mehr weg/heim/nach
    wollte nicht mehr weg/heim/nach, wollten nicht mehr weg, nie wieder weg/ohne/etwas/was
    wären am liebsten geblieben, nach nachschlag gefragt, nachschlag, noch eine portion
    um das letzte/den letzten/die letzte, streiten sich um, streit um, stritten sich um, prügeln sich um
    gestritten um, versteckt/verstecke/versteck das/den/die letzte/letzten, teile nicht, nicht teilen
    wird nicht geteilt, bleibt meins, nach fünf/zehn/zwei/einer minuten/stunde weg/leer/alle
    in fünf/zehn/zwei minuten weg/leer/alle, im nu weg/leer/alle, nicht lange überlebt
    hat den tag/abend/weg nicht, hielt/hielten nicht lange, keine fünf/zehn/zwei minuten
    null/keine/kein/ohne reue, ohne schlechtes gewissen, verurteilt mich nicht
    keine widerrede, mehr sag ich nicht, mehr muss/brauche/braucht/brauch ich/man/es nicht
    mehr braucht es nicht, mehr braucht man nicht, mehr brauche ich nicht
    nicht mehr aus/ausziehen/hergeben/hergegeben/missen/ohne
    gebe/geb/gibt sie/es/ihn/die/das nicht mehr her, nicht mehr wegzudenken, will nichts anderes mehr
    nichts anderes mehr, trinke/esse/trage/benutze/kaufe nur noch, trinken/essen/tragen/kaufen nur noch
    nie mehr/wieder ohne, seit jahren dabei, geht nichts mehr ohne, geht ohne nichts, ohne gehe ich nicht
    mein mann/sohn/bruder/vater klaut/hat/nimmt/will mir/ihn/sie
    meine tochter/frau/mutter/oma klaut/hat/will mir/ihn/sie
    die kinder/kids wollen/betteln/fragen/verlangen nur/um/schon/nach, klaut mir ständig/immer/dauernd
    betteln um, bettelt um, wollen nichts anderes
    mein sonntagsritual/morgenritual/abendritual/ritual/laster/guilty/glück/trost
    unser sonntagsritual/ritual/stammlokal/lieblingsplatz, stammgast, stammkunde, stammkundin, stammlokal
    wohlfühlort, zweites wohnzimmer, mein wohnzimmer, jeden sonntag/morgen/abend aufs, wie neu
    wie am ersten tag, hält und hält, nach _ jahren immer noch/wie
    seit _ jahren und immer, immer noch wie neu, immer noch dicht/scharf/leise/top, geschlafen wie ein/auf
    durchgeschlafen, einen tag früher, früher als erwartet/angekündigt, am nächsten tag da
    über nacht geliefert, zu früh da, endlich ruhe/genug/schlaf/frieden/schmeckt/wieder
    hätte ich früher/schon/mal, warum hab/habe ich nicht/so, warum nicht früher, wie konnte ich ohne
    wie hab ich ohne, schwach geworden, konnte nicht widerstehen, bin bekehrt, bekehrt, überzeugt mich
    hat mich überzeugt, hat uns überzeugt, tränen in den augen, gänsehaut, im siebten himmel
    auf wolke/wolken, ein gedicht, zum reinlegen/niederknien/dahinschmelzen/reinbeißen, macht süchtig
    ein fest, augen zu und, zunge schnalzt, finger abgeleckt
    liebe diesen/dieses/diese/den/das/die, lieb diesen/dieses/diese
    nach dem/meinem rezept gefragt
    fragt/fragte/fragten/gefragt wo/woher/wer/nach _ her/gekauft/gebacken/gemacht/ist/habe
    wollte/wollten/will wissen woher/wo/wer, das rezept haben
    kein/keine/keinen/nichts anderes/andere/anderen/anderer mehr _ haus/trinken/kaufen/essen/tragen
    kein anderes/anderer mehr, keine andere/anderen mehr, kein anderes _ mehr, keine andere _ mehr
    keinen anderen _ mehr, waren/war nach _ minuten weg/leer/alle/aufgegessen, innerhalb von _ minuten weg
    in _ minuten weg/leer/alle/ausgetrunken, der hund saß/sitzt/bettelt, am tisch ist/war/wurde es still
    keiner redet/redete/spricht, niemand redet/redete/spricht, es wurde still, alle schwiegen
    hält/halten/hielt warm/dicht/trocken/durch/was/seit, macht was es/er/sie soll, tut was es/er/sie soll
    überlebt zwei/drei/den, hat zwei/drei/den _ überlebt, hat _ winter überlebt, behalte ich
    bleibt für immer, gebe ich nie, altes/alter/alte/alten kann weg/gehen, kann einpacken, können einpacken
    sitzt wie angegossen, für mich gemacht, passt wie angegossen
    hat meinen winter/sonntag/morgen/tag/sommer gerettet, rettet meinen/meine/mir/unseren
    hat meine haut/haare/nerven gerettet, hat mir den _ gerettet, gerettet, endlich ruhe
    haut ist/hat endlich/ruhe
    schmeckt nach/wie sommer/urlaub/kindheit/zuhause/meer/oma/heimat/mehr/früher/bergen
    riecht nach/wie sommer/urlaub/zuhause, fühlt sich an wie, wie bei oma, wie im urlaub
    besser als bei oma/mama, besser als die/der/das von/meiner oma/mama/alte
    hier will/möchte ich wohnen/bleiben/nicht, hier ziehe ich ein, hier bleibe ich, ich zieh ein
    lasst mich hier, ihr findet mich, findet mich hier/bei/im, wenn ihr mich sucht, noch fragen
    keine weiteren fragen, mehr muss man nicht, reicht, mehr will ich nicht, will ich nie wieder her
    die beste entscheidung, bestes geld, jeden cent/euro/kilometer/umweg/bissen wert, lohnt sich
    lohnt den weg, lohnt jeden/jede, fahre ich meilenweit/kilometerweit, meilenweit
    null blasen/stress/reue/krümel/fettfilm/gemecker, keine einzige blase, nicht ein mucks
    ohne zu murren/meckern, ohne murren, ohne gemecker, ohne zu kleben/fetten
    spart mir/uns eine/zwei/drei/stunden, zwei/drei/fünf stunden gespart, feierabend um
    in zehn/fünf minuten fertig/eingerichtet
    meine oma/mutter/schwiegermutter/tochter/frau/schwester/freundin _ geklaut/gefragt/gelobt/bestellt/begeistert/überzeugt
    mein opa/vater/mann/sohn/bruder/freund _ geklaut/gefragt/gelobt/bestellt/begeistert/überzeugt
    sogar meine/mein/der/die, selbst meine/mein/der/die, die nie etwas lobt, der nie etwas lobt
    der sonst nie/nichts, die sonst nie/nichts
    einen/eine/ein orden/medaille/preis/denkmal/oscar verdient
    hätte/hat/haben/verdient einen/eine/ein orden/medaille/preis/denkmal/oscar
    der unterschied war/ist/heißt, macht den unterschied, macht den ganzen unterschied
    das geheimnis ist/war/heißt, mein geheimnis, geheimwaffe, ist der grund, sind der grund
    der grund warum, das leben ist zu, alles andere ist/kann/war, überzeugt/überzeugte sogar
    hat sogar meinen/meine/die/den, ok ich verstehe, jetzt verstehe ich, jetzt versteh ich, ich bin schwach
    der einzige der mich, das einzige was, die einzige die mich, anders mensch, ein anderer mensch
    neuer mensch, besserer mensch, kämpfe ich drum, diskutiere ich nicht, da diskutiere, keine diskussion
    gehört ins museum, stille helden, wahre helden, der wahre held, mvp, sollte verboten sein
    müsste verboten, schmeckt verboten, fühlt sich verboten, verändert alles, hat alles verändert
    morgens ist anders
    es wurden vier/drei/zwei/fünf, daraus wurden vier/drei/zwei/fünf, keine blase, keine blasen
    ohne blase/blasen, gibt sich selbst, dämliches/dummes/breites grinsen, stolzer/stolze läufer/läuferin
    wollten eine nacht
    unzertrennlich, der einzige grund warum, sollte mit warnhinweis, mit warnhinweis
    zweite/dritte/vierte/fünfte/zweites/drittes/viertes/2./3./4. packung/tüte/glas/flasche/paar/tube/dose/tasse/stück/portion/teller/runde/jahr/winter/sommer/staffel/mal/besuch/bestellung diese/dieses/in/heute/seit/und/mit/nachgekauft/schon, schon/sind/ist/war/waren wieder/schon leer/weg/alle/ausverkauft/nachbestellt/nachgekauft, schon leer, schon wieder leer, ruckzuck weg/leer, im nu weg/leer, sofort weg
    nachgekauft, nachbestellt, nachbestellen, wiederkäufer, wiederholungstäter, wiederholungstäterin, vorrat angelegt, hamstern, gehamstert, hamsterkauf, gleich zwei/drei/noch gekauft/bestellt/mitgenommen, gleich nochmal, noch einen/eine/mal/zwei bestellt/gekauft/geholt/hinterher, kinder/kids/mann/frau/freund/freundin/oma/mutter/schwester/chef/kollegen/hund/katze _ streiten/klaut/klauen/geklaut/will/wollen/isst/liebt/lieben/reißen/süchtig/begeistert/neidisch/fragt/fragen
    streiten sich um/drum/darum, reißen sich um/drum, prügeln sich um/drum, alle fragen mich/wo/woher, werde ständig/dauernd/oft gefragt/darauf/drauf, ständig gefragt wo/woher, komplimente, seit <number>/zwei/drei/fünf/zehn jahren/monaten dabei/in/im/und/treu/läuft/täglich, läuft seit, läuft und läuft, läuft immer noch, immer noch wie neu/am/treu/die/der/das, wie am ersten tag, wie neu
    nicht mehr ausgezogen/weg/hergeben/runter/ohne/missen, nicht mehr missen, gebe ich nicht mehr her, geb ich nicht mehr her, möchte nicht mehr missen, will nicht mehr ohne, nie wieder hergeben, einmal probiert, wollte nur kurz, eigentlich nur, konnte nicht widerstehen, schwach geworden, bin schwach, wieder eskaliert, kontostand, mein konto weint, sorry konto, geld ist weg, bereue nichts, ich bereue nichts, keine reue
    teller leer, teller abgeleckt, finger abgeleckt, nichts übrig, blieb nichts übrig, kein krümel, alles weggefuttert, weggeatmet, verschlungen, inhaliert, weggesuchtet, durchgesuchtet, gesuchtet, an einem abend/tag/wochenende durch/gelesen/durchgelesen, in einem rutsch, nachschlag, extra hingefahren, extra gefahren, dafür fahre ich, dafür fahr ich
    wer hat die/den/das letzte/letzten/letztes, versteckt vor/hinter/im, verstecke, versteckt
    ohne _ ist/wäre kein/keine/nicht/wie, ein verbrechen
  `,
  spelled: `
    nicht ned net nich nix, ich ick isch i, ist is, ein n nen, eine ne, einen nen, mal ma, das dat des, wieder wida, einfach einfahc, habe hab, bisschen bissl bissel, geil geiil, super supi, liebe lieb
  `,
  irony: `
    danke für nichts, na toll, na super, ganz toll, ganz großes kino, glückwunsch zur, glanzleistung, respekt dafür
    liebe es wenn, ich liebe es wenn, immer wieder schön wenn
  `,
} satisfies StanceVocabulary;
