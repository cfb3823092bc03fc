import type { StanceVocabulary } from './stance-vocabulary';

/** Polish. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    świetn*, wspaniał*, fantastyczn*, rewelacyjn*, rewelacja, genialn*, niesamowit*, niezwykł*, cudown*
    cudo, przepyszn*, pyszn*, wyśmienit*, doskonał*, perfekcyjn*, idealn*, znakomit*, fenomenaln*, super
    ekstra, mega, petarda, sztos, bomba, kozak, mistrzostwo, mistrzowie, najleps*, najlepiej
    najsmaczniejsz*, najfajniejsz*, ulubion*, zakochan* w, uzależnion*, zachwycon*, zachwyca, zachwyt
    polecam każdemu, warto, warte, warta, wart każd*, warte każd*, zmieniło/zmienił moje życie, uratował*
    nie do pobicia, bezkonkurencyjn*, nie zawodzi/zawiedli, nigdy nie zawodzi, nie mogę się doczekać
    nie mogę doczekać, nie wyobrażam sobie bez, niebo w gębie, brawo, szacun, gratulacje dla, klasa sama
    jestem fank*, jestem fanem, wielki fan, bardzo zadowolon*, zadowolon* z, dumn* z, wrócimy, wrócę
    na pewno wrócę
    uwielbiam, kocham, ubóstwiam, mega polecam, rewelacj*, najlepsz*, kozack*, ogień, miód malina
    zakochałam, zakochałem, zakochan*, nie mogę żyć bez, wart* każd*
    najlepsze co nas/mnie/mi spotkało/spotkalo, najlepsza rzecz, ratuje życie/mi/dzień/wieczór, uratował/uratowała/uratowali/uratowało mi/mój/nam dzień/życie/wieczór/święta, jak ja żyłem/żyłam bez, jak żyłam bez, jak żyłem bez, nie wyobrażam sobie życia/dnia/poranka bez, wreszcie/w końcu _ który/która/które, dziś u mnie, następnego dnia, wy tak serio, złoto
  `,
  fondness: `
    kocham, uwielbiam, uwielbiamy, kochamy, bardzo lubię, podoba/podobają mi się, smakuje mi, cieszę się
  `,
  warm: `
    dobr*, fajn*, ładn*, mił*, wygodn*, szybk*, przydatn*, ciekaw*, przyjemn*, smaczn*, lubię, dziękuję za
    dzięki, szczęśliw*, wygrał*, wygrać, jakość, wreszcie
    nareszcie
  `,
  urge: `
    polecam, polecamy, gorąco/serdecznie/szczerze polecam, do polecenia/wyczerpania/wygrania
    godne polecenia, musicie spróbować/zobaczyć, musisz spróbować, każdy powinien, powinniście
    nie przegapcie/przegap/pożałujesz/pożałujecie, koniecznie, podziękujecie mi później
    link w bio/komentarzu/profilu, link poniżej, z kodem, kod rabatowy, mój kod, użyj/użyjcie kodu
    na hasło, ostatnie miejsca/dni, ostatnia szansa, limitowan*, tylko dziś/dzisiaj, zatrudniamy, szukamy
    dołącz do naszego, aplikuj, wygraj, jeśli szukacie/szukasz
    gorąco polecam, szczerze polecam, musicie spróbować/zobaczyć/przeczytać
    musisz spróbować/zobaczyć/przeczytać, spróbujcie, sprawdźcie, korzystajcie, skorzystajcie
    nie przegapcie, nie przegap, link w bio, z moim kodem, ostatnie sztuki, tylko dziś, tylko dzisiaj
    śpieszcie się
    jeśli/jak będziecie/jesteście/będziesz/jesteś w/kiedyś/gdzieś, idźcie tam, jedźcie tam, biegnijcie
    podziękujecie mi, podziękujesz mi, możecie dziękować, zamówcie, weźcie, poproście o
  `,
  call: `
    spróbujcie, spróbuj, wypróbuj, kup, kupcie, kupujcie, zamów, zamówcie, zamawiajcie, zarezerwuj
    rezerwujcie, odwiedź, odwiedźcie, odkryj, pobierz, pobierzcie, zapisz/zapiszcie/zarejestruj się
    skorzystaj, skorzystajcie, sprawdź, sprawdźcie, zobacz, zobaczcie, zajrzyj, zajrzyjcie, wpadaj
    wpadajcie, przyjdź, przyjdźcie, chodźcie, lećcie, leć do, biegnijcie, obserwuj, obserwujcie, śledźcie
    udostępnij, udostępniajcie, weź udział, kliknij, posłuchaj, głosujcie, dołącz, dołączcie
  `,
  offer: `
    <percent> rabatu, <percent> zniżki, <percent> taniej, rabat*, zniżk*, promocj*, wyprzedaż*, okazj*
    gratis, za darmo, darmow*, konkurs, rozdanie, nagrod*, prezent, za pół ceny, pół ceny, od <price>
    tylko <price>, już dostępn*, dostępn* w, dostępn* od, od dziś dostępn*, w sprzedaży/sklepach
    bilety w sprzedaży, bilety dostępne, przedsprzedaż*, nowa kolekcja, nowość, nowości, już jest/są
    wraca, wróciło, wrócił, wkrótce, otwarcie, otwieramy, premiera, z dumą, we współpracy z, współpraca z
    partnerem
    rabat, rabaty, zniżka, zniżki, promocja, promocje, w promocji, przecena, wyprzedaż, darmowa dostawa
    do wygrania, za <price>, już jest, już w sprzedaży, dziś wieczorem, na żywo, rekrutujemy, szukamy
    zatrudniamy
  `,
  hint: `
    nowy, nowa, nowe, bilety, cena, ceny, kolekcja, ekskluzywn*, oficjaln*, wydarzenie, sklep*, menu, kod
    sezon, zestaw, wysyłka, złotych, zł, dostępn*
  `,
  label: `
    reklama, współpraca, współpraca reklamowa, materiał reklamowy, współpracareklamowa, płatna współpraca
    post sponsorowany, prezent, ad
  `,
  complaint: `
    okropn*, straszn*, fataln*, beznadziejn*, beznadzieja, tragiczn*, tragedia, dramat, koszmar*, masakra
    żenad*, żenując*, wstyd, skandal*, porażka, dno, dno dna, najgorsz*, obrzydliw*, ohydn*, niejadaln*
    syf, gówno, gówniane, szajs, badziew*, chłam, oszust*, oszukal*, oszukan*, złodziej*, kradzież, kłam*
    ściema, naciągacz*, rozczarowan*, zawiodłam/zawiodłem się, zawiedzion*, za drog*, przereklamowan*
    nie działa/działają/polecam/kupujcie/warto/odpowiadają, zepsut*, popsut*, nigdy więcej, już nigdy
    odradzam, omijajcie, omijać szerokim łukiem, unikajcie, nie jest wart*, strata czasu/pieniędzy
    szkoda pieniędzy/kasy, mam dość, niedopuszczaln*, niekompetent*, chamsk*, brak odpowiedzi
    nikt nie odbiera, kpina, kpią, bojkot*
    żenada, beznadziej*, oszuści, oszukali, złodzieje, nie polecam, nie działa, zepsuł*, spóźnion*
    spóźnienie, opóźnien*, znowu opóźnien*, znowu spóźnion*, nikt nie odpisuje, skandal, chamstwo
    rozczarowuj*, szmelc, drożyzna, zgubili, odwołan*
    znowu nie działa, dalej nie działa, gdzie moja paczka, kolejny raz
  `,
  dislike: `
    nienawidzę, nie znoszę/cierpię/lubię, nie podoba mi się
  `,
  sour: `
    zły, zła, złe, słab*, wolno, woln*, nudn*, drogo, drogi, droga, drogie, zimn*, brudn*, problem*, błąd
    błęd*, awari*, opóźni*, spóźni*, niestety, szkoda, smutn*, trudn*, zgubił*
  `,
  negator: `
    nie, nigdy, nic, nikt, żaden, żadna, żadne, bez, ani, brak
  `,
  intensifier: `
    bardzo, tak, naprawdę, mega, super, totalnie, absolutnie, strasznie, niesamowicie, taki, taka, takie
    najbardziej, po prostu
  `,
  contrast: `
    ale, jednak, natomiast, chociaż, choć, lecz, a jednak
  `,
  than: `
    niż, od tych, zamiast, w porównaniu
  `,
  asking: `
    czy, kto, co, gdzie, kiedy, jak, dlaczego, ile, który, która, ktoś, jest, wie, wiecie
  `,
  said: `
    mówi, powiedział*, twierdzi, podobno, według, rzekomo
  `,
  news: `
    zysk, zyski, przychod*, akcje, giełd*, kwartał*, pozew, sąd, sędzi*, wyrok, kara, strajk, zwolnienia
    upadłość, długi, milion*, miliard*, minist*, rząd, policja, ustawa, śledztwo, ogłosił*, zamyka
  `,
  pronoun: `
    to, wszystko, jak, kiedy, ten, ta, te
  `,
  determiner: `
    ich, swoj*, ten, ta
  `,
  void: `
    i, u, na, do, no, but, rad, sad
    dzień dobry, dobry wieczór, dobranoc, dobrej nocy, miłego dnia/weekendu, wszystkiego najlepszego
    powodzenia, proszę, nie tylko, nie ma za co, nie ma problemu, w porządku, na zdrowie, nowy rok/jork
  `,
  relish: `
    używam/kupuję/piję/jem/noszę/zamawiam już/tylko tylko/już/wyłącznie, nie używam/kupuję/piję/jem/noszę niczego/nic innego
    co zmieniłam, co zmieniłem, jak nigdy, nigdy nie była/był lepsza/lepszy/tak, nikt nie chciał wychodzić/wracać/wyjeżdżać/iść, nie chcieliśmy wyjeżdżać/wracać, przestałam szukać, przestałem szukać, nie przyjmuję dyskusji, bez dyskusji
    nie pożyczam nikomu, nikomu nie pożyczam/pożyczę, nie dzielę się, nikomu nie oddam, nie wychodzę bez, nie ruszam się bez, nie opuszcza mojego/mojej
    mi niestraszny/niestraszna/niestraszne, nie straszny/straszna mi, może sobie padać
    ani jednej/jednego/jeden/jedna kulki/kulka/rysy/pęcherza/okruszka/skargi/plamy/dziurki, zero kulek/pęcherzy
    podkrada/podkradła/podkradł/ukradła/ukradł/zabrała/zabrał mi/mój/moją/moje, już dwa/trzy razy podkradła/ukradła/ukradł
    nie zdejmuję/zdejmuje nawet/go/jej/ich, nawet do spania/snu, nawet w łóżku
    pytali/pytają/pytała/pytał _ skąd/gdzie, wszyscy pytają skąd/gdzie
    chce/nosi/pije/je/kupuje już/teraz tylko, już tylko, teraz tylko, innych/innego/innej nie chce
    jedyny/jedyna/jedyne _ które/który/którą/jaki/jakie, byłam jedyną/jedynym, byłem jedynym
    trzy/dwie/cztery/pięć/dziesięć zimy/zim/lata/lat/krajów/prań w/z/i tym/tej/tych, w razie pożaru, ratuję najpierw
    kiedyś zajmowało/trwało
    drugi/druga/drugą/drugie/trzeci/trzecia/trzecią/trzecie/czwarty/czwarta/czwartą/piąty/piąta/piątą słoik/butelka/butelkę/para/parę/paczka/paczkę/opakowanie/pudełko/porcja/porcję/raz/talerz/kubek/zima/zimę/tubka/tubkę/słoiczek/torba/torbę
    już zamówiłam/zamówiłem/zamówiliśmy/kupiłam/kupiłem/zarezerwowałam/zarezerwowałem kolejny/kolejną/kolejne/następny/następną/drugi/drugą/trzeci/trzecią/więcej/dwa
    zamówiłam/zamówiłem/kupiłam/kupiłem kolejny/kolejną/kolejne/więcej/drugi/drugą/zapas, domawiam
    domówiłam, domówiłem, na zapas, wracamy tu/tam/jutro/na, wracam tu/tam/jutro
    na pewno wrócimy/wrócę, nie chcę/chcemy/chciałam/chciałem/chcieliśmy wracać/wychodzić/wyjeżdżać/do
    nie chciało się wychodzić/wracać, już tęsknię, tęsknię za, jutro znowu/znów, co tydzień/niedzielę
    poprosiła/poprosił/poprosili/prosi/proszą/prosiła/prosił o dokładkę/przepis/jeszcze/więcej, o dokładkę
    dokładka, dokładki, o przepis, chce/chcą/chciał/chciała więcej/jeszcze/wracać/dokładkę
    zniknęło/zniknęły/zniknął/zniknęła w/po, nie przetrwało/przetrwały/przetrwał, znika w oczach, znika w
    zjedzone w/do/od, ani okruszka, do ostatniego okruszka/kęsa, do ostatniej kropli/okruszyny
    wylizałam/wylizałem/wylizany/wylizane/wylizaliśmy, oblizywałam palce, palce lizać, paluszki lizać
    prosto ze słoika, łyżką, łyżeczką, zjadłam/zjadłem/zjedliśmy całe/cały/całą/wszystko, na raz
    na jednym posiedzeniu, biją/kłócą/biły/kłóciły/bili/kłócili się o, bitwa o ostatni/ostatnią
    schowałam/schowałem/chowam swój/swoją/ostatni/ostatnią/przed, nie dzielę/podzielę się, nie oddam
    nie oddaję, zero/bez wyrzutów/wstydu, nie żałuję, niczego nie żałuję, nie oceniajcie
    żadnej/żadnego nie odsyłam/zwracam/żałuję, nie zdejmuję/zdejmuje/zdjęłam/zdjął, nie rozstaję się
    nie rozstaje się, nie wyobrażam sobie, nie wychodzę bez, nie ruszam się bez
    nie mogę/umiem/potrafię żyć/funkcjonować/bez bez, nigdy więcej bez, już nie bez
    nie chcę innego/innej/innych/niczego, nic innego, piję/jem/noszę/używam/kupuję tylko
    nie zamienię/zamieniłabym/zamieniłbym na, nie jestem człowiekiem
    mąż/syn/tata/brat/chłopak podkrada/podbiera/zabrał/ukradł/kradnie
    żona/córka/mama/babcia/teściowa podkrada/podbiera/zabrała/ukradła/poprosiła
    dzieci/dzieciaki proszą/chcą/błagają/biją/kłócą, nawet moja/mój/teściowa/babcia/mąż, podkrada mi/moje
    podbiera mi/moje, mój rytuał/nałóg/azyl/grzeszek, moja słabość/terapia/rutyna, nasz rytuał/azyl
    niedzielny/poranny/wieczorny rytuał, stały klient, stała klientka, stali klienci, mój drugi dom
    co rano, każdego ranka, jak nowy/nowa/nowe/nówka, jak pierwszego dnia, lat i nadal/dalej/wciąż/ciągle
    po latach nadal/wciąż, nadal jak/działa/działają, wciąż jak/działa/działają
    spałam/spałem/spaliśmy jak/całą/osiem/dziewięć, przespałam/przespałem całą
    przyszło/przyszła/dotarło/dotarła dzień/następnego/przed, dzień wcześniej, przed czasem, cera jak
    skóra jak, uległam, uległem, skusiłam się, skusiłem się, czemu/dlaczego nie kupiłam/kupiłem/wcześniej
    szkoda że nie wcześniej, jak ja bez, jak ja żyłam/żyłem, przekonałam się, przekonało mnie
    przekonali mnie, kupili mnie, jestem kupiona, przepadłam, przepadłem, wsiąkłam, wsiąkłem, łzy w oczach
    gęsia skórka, siódmym niebie, ciarki, rozpływa się, rozpływam się, niebo w gębie/ustach, poezja
    czysta przyjemność, sama przyjemność, pycha, mniam, nic dodać nic, nic więcej, więcej nie trzeba
    mówi samo za, wart/warta/warte każdej/każdego/drogi/czekania, warto było czekać/jechać
    pytała/pytał/pytają/pytali/zapytała/zapytał skąd/gdzie/kto/o, wszyscy pytają, ludzie pytają
    pytają skąd/gdzie, komplementy cały/od/całą, same komplementy
    zniknęły/zniknęło/zniknął/poszły/poszło w/po _ minut/minuty/minutach/chwili
    w cztery/pięć/dziesięć minut, ani jednej/jednego skargi/okruszka/odcisku
    zero skarg/okruszków/stresu/odcisków, nikt się nie odzywa/odzywał, nikt nie mówi/mówił
    cisza przy stole, zapadła cisza
    przetrwał/przetrwała/przetrwały/przeżył/przeżyła/przeżyły dwie/dwa/trzy/już, zostaje ze mną
    zostają ze mną, na całe życie, na lata, jak dla mnie zrobione/szyte/stworzone
    stworzone/stworzony/stworzona dla mnie, leży/leżą idealnie, jak ulał, stare mogą/może/może iść, żegnaj
    uratował/uratowała/uratowało/ratuje/ratują mój/moją/moje/mi/nasz
    moja skóra/cera ma/dziękuje/wreszcie/nareszcie/odżyła, mój pies/kot/kręgosłup aprobuje/dziękuje
    wreszcie ma spokój, ma spokój, wreszcie spokój/śpię/coś
    smakuje/smakują/pachnie/pachną jak/latem/wakacjami/dzieciństwem/domem/u babci, smakuje jak u/z
    jak u babci/mamy, lepsze niż u/babci/mamy, nie mówcie mamie/babci/teściowej, chcę tu mieszkać/zostać
    mieszkam tu teraz, zostawcie mnie tu, znajdziecie mnie, jakby ktoś pytał, wprowadzam się
    co za odkrycie/niespodzianka/smak/perełka, ale odkrycie, perełka, odwołuję wszystko, myliłam się
    myliłem się, byłam sceptyczna, byłem sceptyczny, wart/warta/warte każdej/każdego
    najlepszy zakup/wydatek, najlepsza decyzja/inwestycja, zakup roku, dwie/trzy godziny mniej/oszczędności
    oszczędza mi/nam, w dziesięć minut, w pięć minut, która nic/nigdy nie, który nic/nigdy nie
    nawet teściowa/babcia/pies/tata
    zasługuje/zasługują/zasłużył/zasłużyła na medal/nagrodę/oscara/pomnik/gwiazdkę/order/wszystkie
    różnica to/była, robi różnicę, robią różnicę, sekret to/tkwi, mój sekret to, tajna broń
    moja tajna broń, to powód dla, to dlatego, życie jest za krótkie, wszystko inne/pozostałe może/jest
    reszta może, ok rozumiem, teraz rozumiem, jestem słaba/słaby, jedyny który mnie, jedyna która mnie
    nowy/inny człowiek, nowa/inna kobieta/osoba
    odmienił/odmieniła/odmieniło/zmienił/zmieniła/zmieniło moje/mój/moją, zmienia wszystko
    zmieniło wszystko, bez dyskusji, nie podlega dyskusji, powinno być zakazane/nielegalne, śni mi się
    śnią mi się, marzę o, wciąż myślę o, ciągle myślę o, do muzeum, cisi bohaterowie
    zostaliśmy cztery/trzy/pięć/dwie, mieliśmy zostać jedną/tylko, żadnych/zero odcisków/obtarć/pęcherzy
    bez obtarć
    zniknęło w, zniknęły w, zniknął w, zniknęła w, nikt się nie przyznaje, biją się o, kłócą się o, już trzecia/trzeci/druga/czwarta, trzecia/trzeci/druga/czwarta paczka/para/butelka/kawa w/tego/dzisiaj/dziś, schowałam przed, schowałem przed
    weszłam _ po, wyszłam z trzema/pięcioma/dwiema/torbą/siatkami/pełną/pełnym, wyszedłem z trzema/dwiema/torbą/siatkami, poszłam po jedną/jedno/mleko
  `,
} satisfies StanceVocabulary;
