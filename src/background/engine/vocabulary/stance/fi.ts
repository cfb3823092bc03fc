import type { StanceVocabulary } from './stance-vocabulary';

/** Finnish. Small: the commonest words, as stems where they take endings. Written for this project, 2026-11. */
export default {
  praise: `
    loistav*, mahtav*, upe*, ihana*, ihanan*, ihania, mainio*, erinomai*, fantasti*, uskomattom*, täydelli*, huikea*, huippu*
    makoisa*, herkulli*, herkku*, paras, parasta, parhaa*, parhain*, lempi*, suosikki*, ihastu*, rakastu*, rakastan
    koukussa, fani*, en voi elää ilman, en pärjäisi ilman, joka sentin arvoi*, rahan arvoi*, hintansa arvoi*
    odotan innolla, en malta odottaa, innoissa*, tosi hyvä*, todella hyvä*, niin hyvä*, superhyvä*, tyytyväi*
    vaikuttu*, ylpeä*, kiitos mahtav*, hatunnosto, pelasti, toimii täydellisesti
  `,
  fondness: 'tykkään, nautin, pidän',
  warm: `
    hyvä*, kiva*, kaunis, kaunii*, helppo*, nopea*, mukava*, söpö*, hieno*, onnellinen, kiitos, laatu*
    vihdoin, vihdoinkin
  `,
  urge: `
    suosittelen, suosittele, suosittelemme, suosittelut, suositus, kannattaa kokeilla/käydä/katsoa/ostaa/lukea
    pakko kokeilla, kokeilkaa, muista, muistakaa, älä missaa, älkää missatko, linkki biossa, koodilla, alekoodi
    alennuskoodi, viimeinen mahdollisuus, vain tänään, voita, osallistu, osallistukaa, tägää, seuraa ja
    jos olet/olette/käyt/käytte joskus/lähellä, mene sinne, menkää sinne, juoskaa, kiitä minua myöhemmin
    voitte kiittää, tilaa se/tuo, tilatkaa, maista/maistakaa
  `,
  call: 'kokeile, osta, tilaa, lataa, käy katsomassa, katso, katsokaa, kuuntele, kuunnelkaa, lue, tule, tulkaa, ilmoittaudu',
  offer: `
    alennus*, alennuk*, tarjou*, ale, ilmai*, ilmainen toimitus, puoleen hintaan, vain <price>, alkaen <price>
    arvonta, arvon, arvotaan, kilpailu, palkinto*, nyt saatavilla, saatavilla, julkaistu, ilmestyi, ensi ilta
    tänään klo, tänä iltana, livenä, ennakkotila*, yhteistyössä, haemme, avoin työpaikka
  `,
  complaint: `
    kamala*, hirveä*, surkea*, paska*, huonoin, huono, huonoa, pettymys, pettyn*, pettynyt, naurettav*, häpeä*
    törkeä*, huijau*, huijari*, ei ikinä enää, en ikinä enää, en suosittele, älkää ostako, älä osta, ei toimi
    rikki, myöhässä, peruttu, odotan vieläkin, ei vastausta, vihaan, roska*
  `,
  negator: 'ei, en, eivät, emme, ette, et, ilman, tuskin',
  intensifier: 'tosi, todella, niin, super, ihan, erittäin, aivan',
  contrast: 'mutta, vaikka, kuitenkin',
  asking: 'onko, voiko, mikä, mitä, missä, milloin, miten, kuka, miksi, tietääkö, osaako',
  void: 'me, he, hyvää huomenta, hyvää yötä, hyvää päivää, hyvää joulua, hyvää viikonloppua, ihan kohta, ihan vain, onnea',
  relish: `
    paremmin kuin koskaan, pehmeämpi kuin koskaan, ei koskaan ollut parempi, kukaan ei halunnut lähteä, lopetin etsimisen, eläkkeelle
    en lainaa kenellekään, ei ole lähtenyt, en lähde ilman, en jaa kenenkään
    ei ole haitannut/haittaa, ei haittaa enää, eikä yhtään nyppyä/rakkoa/naarmua/valitusta/murusta, ei yhtään nyppyä/rakkoa/naarmua
    varastanut minulta/multa/jo, varasti minulta/multa, jo kahdesti varastanut, on vienyt minulta/jo
    haluaa/juo/syö/käyttää/ostaa enää/nyt vain/pelkästään, enää vain, en ota pois, edes sängyssä, ei suostu antamaan takaisin
    kysyttiin mistä, kysyi mistä, kysyvät mistä, ainoa jota/jonka/mitä minä/käytän/ostan/juon
    kolme/kaksi/neljä/viisi/kymmenen talvea/vuotta/maata/pesua samassa/samalla/samat, jos talo palaa
    toinen/kolmas/neljäs/viides/toista/kolmatta pullo/purkki/pari/pussi/paketti/annos/kerta/kuppi/purkkia/pulloa/pussia/talvi/tuubi
    jo tilattu/tilasin/tilattiin/ostin/varasin/varattu uusi/lisää/toinen/seuraava/toisen/kaksi
    tilasin lisää/toisen/heti/jo, ostin lisää/toisen/heti, tilattiin lisää
    tulemme/tullaan/tulen/tulemme varmasti/ehdottomasti/pian/taas/uudestaan/takaisin/uudelleen
    palaamme/palaan/palataan varmasti/pian/ehdottomasti/taas, en halua/halunnut kotiin/pois/lähteä
    emme halunneet/halua kotiin/pois/lähteä, ei haluttu kotiin/pois/lähteä, huomenna uudestaan/taas
    joka viikko, joka sunnuntai/aamu
    pyysi/pyysivät/pyytää/pyytävät/kerjää/kerjäävät/kerjäsi lisää/reseptiä/reseptin/santsia/toista
    santsasin, santsattiin, santsikierros, haki lisää, halusi lisää/reseptin
    katosi/katosivat/hävisi/loppui/upposi/upposivat hetkessä/minuuteissa/sekunneissa/parissa/viidessä
    hävisi parempiin suihin, parempiin suihin, ei kestänyt päivääkään, ei murustakaan
    viimeistä murua/pisaraa/murusta myöten, nuolin/nuoltiin/nuoli lautasen/sormet/sormeni/purkin, söin koko
    syötiin koko, suoraan purkista, lusikalla, yhdeltä istumalta
    tappelevat/tapeltiin/tappelu/riitelevät/riideltiin viimeisestä/siitä/kuka, piilotin viimeisen/omani
    en jaa, ei jaeta, kieltäydyn jakamasta, ei kaduta, en kadu, nolla/ilman katumusta/häpeää
    älkää tuomitko, en ota/riisu niitä/sitä/näitä pois/enää, en luovu, en luovu tästä/näistä
    en pärjää/elä/selviä/lähde ilman, ei ilman, en enää ilman, en vaihtaisi/vaihda, en halua muuta
    mitään muuta en, juon/syön/käytän/ostan vain/enää/nykyään tätä/vain/näitä, olen ihminen vasta
    mies/mieheni/vaimo/vaimoni/tytär/poika/äiti/anoppi/mummo varasti/vei/pölli/omii
    lapset/muksut pyytävät/kerjäävät/tappelevat/haluavat/kinuavat, jopa äiti/isä/anoppi/mummo/mieheni
    myös anoppi, sunnuntairituaali*, aamurituaali*, rituaalini, arjen luksus*, arjen luksusta
    kanta asiakas, kantapaikka, vakiopaikka, toinen koti, uusi pakkomielle, uusi suosikki
    kuin uusi/uudet/uudestisyntynyt/uutena, kuin uusia, vuotta ja edelleen/vieläkin
    vuosien jälkeen edelleen, edelleen kuin, edelleen toimii, kestää vuodesta, nukuin kuin, nukuttiin kuin
    nukuin _ tuntia, tuli päivää/päivän aiemmin, seuraavana päivänä, etuajassa, sorruin, sorruttiin
    olisi/olisin pitänyt/pitäisi ostaa/tehdä, miksi en ole/ostanut, miten elin, miten pärjäsin, olen myyty
    jäin koukkuun, jään koukkuun, käännytetty, hurahdin, hurahdettu, rakastuin
    kyyneleet silmissä, kylmät väreet, seitsemännessä taivaassa, pilvissä
    puhdasta nautintoa/luksusta/taikaa, nautittiin, nautinto, nam, namskis, ei tarvitse muuta
    ei muuta tarvita, siinä kaikki, joka sentin/kilometrin/euron/pennin/suupalan arvoinen, matkan arvoinen
    odotuksen arvoinen, kaiken arvoinen, hintansa arvoinen
    kysyi/kysyivät/kysyy/kysyvät/kysytään mistä/kuka/reseptiä/reseptin, kaikki kysyvät
    kehuja koko/koko/satelee, pelkkiä kehuja
    hävisivät/hävisi/katosi/katosivat/loppui/loppuivat _ minuutissa, ei valituksen sanaa, ei valittamista
    nolla valitusta/murua/stressiä/rakkoa, kukaan ei puhu/puhunut, hiljaista pöydässä, tuli hiljaista
    selvinnyt/selvisi/kestänyt/kesti kaksi/kolme/kahdesta/kolmesta, tämän pidän, nämä pidän, loppuelämän
    kuin minulle tehty, istuu kuin valettu, vanha saa lähteä, vanhat saavat
    pelasti/pelastaa/pelasti talveni/päivän/päiväni/sunnuntain/aamun/illan/ihoni/talven
    iho/ihoni/selkä/koira/kissa kiittää/hyväksyi/voi/on vihdoin/paremmin/kiitollinen, vihdoin rauha/lepo
    sai vihdoin, maistuu/tuoksuu kesältä/lomalta/kodilta/lapsuudelta/kotona/mummolalta/jouluna
    kuin mummolassa, parempaa kuin mummon/äidin/mummolassa, älä kerro äidille/mummolle
    tänne haluan asua/jäädä, asun täällä nyt, jättäkää minut, minut löytää, jos minua etsitte, muutan tänne
    mikä löytö/yllätys/helmi/elämys, olin väärässä, perun puheeni, epäilin
    vuoden/kevään/syksyn/kesän/talven/elämäni paras/parhaat/hankinta/ostos/löytö
    paras ostos/hankinta/päätös, säästää minulta/meiltä/aikaa, kymmenessä minuutissa, viidessä minuutissa
    joka ei koskaan/kehu, jopa anoppi/mummo/koira/isä
    ansaitsee/ansaitsevat/ansaitsi mitalin/palkinnon/oscarin/patsaan/tähden/kaikki, ero oli/on
    tekee kaiken eron, salaisuus on/oli, salaisuuteni on, salainen ase, on syy miksi, ovat syy miksi
    siksi palaan/ostan/käytän, elämä on liian lyhyt, kaikki muu on/saa, loput voivat, ok nyt tajuan
    nyt tajuan, nyt ymmärrän, olen heikko, ainoa joka, uusi ihminen, eri ihminen
    muutti aamuni/elämäni/arkeni, muuttaa kaiken, muutti kaiken, ei keskustelua
    pitäisi olla laitonta/kiellettyä, näen unta, unelmoin, ajattelen vieläkin, kuuluu museoon
  `,
} satisfies StanceVocabulary;
