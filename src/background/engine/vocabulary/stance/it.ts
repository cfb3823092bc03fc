import type { StanceVocabulary } from './stance-vocabulary';

/** Italian. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    nessuno li/lo/la/le batte/supera/eguaglia, nessuno fa/prepara/cucina _ meglio/così/come, non c'è di meglio, non li/lo/la batte nessuno
    fantastic*, meraviglios*, stupend*, splendid*, eccezional*, incredibil*, straordinari*, spettacolar*
    favolos*, magnific*, ottim*, eccellent*, perfett*, delizios*, squisit*, buonissim*, bellissim*
    bravissim*, comodissim*, impeccabil*, insuperabil*, imbattibil*, pazzesc*, mitic*, geniale, geniali
    top, al top, uno spettacolo, una bomba/favola/meraviglia/delizia, un sogno
    che buono/buona/buoni/bontà/bello/bella, da leccarsi i baffi, il/la migliore/miglior, i/le migliori, migliore
    il più buono, la più buona, preferit*, del cuore, fan di, innamorat*, ossessionat*
    fissata/fissato con, ne vale la pena, vale la pena, vale ogni, vale il viaggio, mi ha cambiato la vita
    non posso farne a meno, non ne posso fare a meno, non delude mai, mai deluso/delusa
    nulla/niente da dire, niente di meglio, non c'è di meglio, non vedo l'ora, complimenti, complimenti a
    bravi, super consigliat*, consigliatissim*, torneremo, tornerò, ci torneremo/tornerò, soddisfatt*
    colpo di fulmine, orgoglios*
    morbidissim*, genial*, una bomba, è una bomba, la fine del mondo, una favola, che spettacolo
    che meraviglia, che bontà, che bomba, il top, il massimo, top di gamma, il mio preferito
    la mia preferita, adoro, ador*, amo, mi sono innamorat*, sono fan, non vivo senza, mai più senza
    mi ha salvato, soddisfattissim*, content* di, felicissim*, fier* di, orgoglios* di
    finalmente un/una/qualcosa/qualcuno _ che, come facevamo prima, come facevo prima, come ho fatto senza, non posso stare senza, non vivo senza, mi ha salvato/salvata la/il/le/le, salva la vita, mi ha cambiato la, mi ha svoltato, svolta, svoltato, la svolta, dà una pista, batte tutti, meglio della terapia, non sbaglia mai, mai una delusione, sapete cosa fare
  `,
  fondness: `
    adoro, amo, mi piace/piacciono, mi è piaciuto/piaciuta, ci è piaciuto, amiamo, adoriamo
  `,
  warm: `
    buono, buona, buoni, buone, bello, bella, belli, belle, carin*, comod*, utile, pratic*, facile, veloce
    gentil*, simpatic*, felice, content*, grazie a/mille, bene, qualità, super, interessante, divertent*
    vincere, vinto
  `,
  urge: `
    consiglio, consigliamo, ve/te lo consiglio, vi/ti consiglio, consigliat*, da/devi/dovreste provare
    da non perdere, non perdetevelo/perdetevi/perderti/perdete, imperdibil*, dovete provare/andare
    tutti dovrebbero, mi ringrazierete, link in bio/descrizione, link nella bio, link nei commenti
    link qui sotto, con/usa/usate il codice, col codice, con il mio codice, il mio codice, codice sconto
    iscrizioni aperte, posti limitati, ultimi posti/giorni, ultima occasione, edizione limitata, solo oggi
    solo per oggi, fino a esaurimento, affrettatevi, stiamo assumendo, assumiamo, cerchiamo
    se cercate/cerchi, per vincere
    ve lo consiglio, ve la consiglio, lo consiglio, la consiglio, provate, provatelo, provatela, provatele
    provateli, dovete provare/vedere/leggere/ascoltare, da provare, da vedere, non perdete, non perdetevi
    non perdertelo, link in bio, col mio codice, usa il codice, usate il codice, correte, approfittane
    approfittatene
    se passate/passi/siete/sei/andate per/da/a/in, andateci, vacci, correteci, andate di corsa
    mi ringrazierai, poi mi ringraziate, ordinate il/la/i/le, prendete il/la/i/le, chiedete il/la/i/le
    assaggiate il/la/i/le
  `,
  call: `
    provate, prova, provatelo, provatela, assaggiate, comprate, compra, acquista, acquistate, ordina
    ordinate, prenota, prenotate, visita, visitate, scopri, scoprite, scarica, scaricate, iscriviti
    iscrivetevi, approfitta, approfittate, date/dai un'occhiata, seguite, segui, condividi, condividete
    partecipa, partecipate, clicca, cliccate, vai su, andate da/a, correte, passate da, venite, vieni
    unisciti, concediti, regalati, ascolta, ascoltate, guardate, vota, votate
  `,
  offer: `
    <percent> di sconto, sconto, sconti, scontat*, saldi, offerta, offerte, promo, promozione, promozioni
    omaggio, in omaggio/vendita/prevendita/uscita/arrivo, regalo, giveaway, concorso, gratis, gratuit*
    spedizione gratuita, 2x1, due per uno, metà/miglior prezzo, a metà prezzo, da <price>, a partire da
    solo <price>, a soli, prezzo speciale, buono regalo, già disponibil*, ora disponibil*
    disponibile su/da/in, disponibili da, biglietti disponibil*, prevendita, preordin*, esce oggi/domani
    è arrivato/arrivata/tornato/tornata, sono arrivati/tornati, appena arrivat*, nuova collezione
    nuovo menù, prossimamente, apertura, inaugurazione, siamo lieti, è lieta di, è lieto di
    in collaborazione con, collaborazione con
    in offerta, in regalo, a soli <price>, in palio, è uscito, è uscita, fuori ora, disponibile ora
    da oggi, in edicola, in libreria, al cinema, stasera su, stasera alle, in diretta, assumiamo
    stiamo assumendo
  `,
  hint: `
    nuovo, nuova, nuovi, nuove, vendita, prezzo, prezzi, biglietti, collezione, esclusiv*, ufficial*
    evento, negozio, menù, codice, link, euro, spedizione, disponibil*
  `,
  label: `
    pubblicità, adv, sponsorizzato, sponsorizzata, collab, supplied, ad, gifted by, prodotto fornito
  `,
  complaint: `
    orribil*, terribil*, pessim*, schifo, che/fa schifo, schifos*, disgustos*, vergogna
    una vergogna/merda, vergognos*, ridicol*, disastro, un disastro, disastros*, delus*, deludent*
    delusione, truffa, truffator*, truffat*, ladri, furto, inganno, bugiard*, carissim*, sopravvalutat*
    non funziona/funzionano/vale/consiglio/comprate/andate/rispondono, rotto, rotta, rotti
    non vale la pena, non lo consiglio, sconsiglio, sconsigliat*, evitate, evitatel*, mai più
    state alla larga, soldi buttati, buttati via, perdita di tempo, inaccettabil*, incompetent*
    maleducat*, nessuna risposta, nessuno risponde, peggio, il/la peggiore, peggior, spazzatura, merda
    presa in giro, boicott*
    che schifo, fa schifo, vergogn*, una vergogna, rubato, scandalos*, non funziona, non funzionano
    in ritardo, ritardo di, ennesimo ritardo, cancellat*, rott*, rimborso, non rispondono
    assistenza inesistente, servizio pessimo, incompeten*, inutile, rovinat*, peggior*, il peggior*
  `,
  dislike: `
    odio, detesto, non sopporto, non mi piace, non mi è piaciuto
  `,
  sour: `
    male, cattiv*, brutto, brutta, lent*, noios*, caro, cara, cari, freddo, fredda, sporc*, problem*
    errore, errori, guasto, ritardo, in ritardo, purtroppo, peccato, triste, difficile, complicat*
    annullat*, sbagliat*
  `,
  negator: `
    non, mai, né, niente, nulla, nessun, nessuno, nessuna, senza, poco
  `,
  intensifier: `
    molto, così, davvero, super, veramente, proprio, troppo, che, tanto, assolutamente, più
  `,
  contrast: `
    ma, però, tuttavia, invece, anche se, mentre
  `,
  than: `
    rispetto a, invece/meglio/peggio/migliore/peggiore di
  `,
  asking: `
    è, sono, qualcuno, chi, cosa, dove, quando, come, perché, quanto, quale, sapete, avete, posso, c'è
    conviene, vale
  `,
  said: `
    dice, ha detto, dicono, secondo, afferma
  `,
  news: `
    utile, ricavi, azioni, borsa, trimestre, causa, tribunale, giudice, multa, sciopero, licenziamenti
    fallimento, debiti, milioni, miliardi, ministro, governo, polizia, legge, indagine, annuncia
    ha annunciato, chiude
  `,
  pronoun: `
    questo, questa, tutto, come, quando
  `,
  determiner: `
    il, lo, la, i, gli, le, un, una, del, della, i loro, andare, mangiare
  `,
  void: `
    con, sale, crude, rude
    cute, lame
    buongiorno, buona giornata/serata/notte/fortuna, buonanotte, buon compleanno/appetito/natale/anno
    va/tutto bene, per favore, non solo, niente male, bella giornata, migliore amica/amico, ti amo
    a proposito
  `,
  relish: `
    cosa avevo cambiato, cosa ho cambiato, che cosa ho cambiato, ha fatto pace, mai stata così/meglio, mai stato così/meglio, nessuno voleva andarsene/andare/tornare, non volevamo andarcene, ho smesso di cercare, in pensione tutti/gli/le
    non lo/la/li/le presto/cambio/divido/condivido a/con/per, non lo/la presto, non esco più senza, non è più uscito/uscita dalla/dal, non lascia la/il mia/mio
    ne ho presi/prese due/tre/quattro/cinque, ne ho ripreso/ripresi, correte, andateci, correteci
    non uso/compro/bevo/mangio/indosso/metto/ordino altro/nient'altro, uso/compro/bevo/mangio/indosso solo/soltanto ormai/più
    tutte le mattine/sere, ogni mattina/sera/giorno, da una/due/tre settimana/settimane/ore a, non serve altro, non mi serve altro
    non mi fa più paura, non mi fa paura, può anche piovere, non ho più paura di, non mi pesa più
    nemmeno un/una/uno pallino/vescica/graffio/briciola/piega/macchia/lamentela, neanche un/una/uno pallino/vescica/graffio/briciola/piega
    mi ha/hanno già/rubato/fregato rubato/fregato/due/la/il/tre, già rubato/fregato, me la/lo ruba, me l'ha rubata/rubato
    non mi tolgo/toglierei più/mai, non me lo/la tolgo, neanche a letto, nemmeno a letto, nemmeno per dormire
    vuole/usa/mette/beve/mangia/compra ormai/adesso/ora solo/soltanto, ormai/adesso/ora vuole/usa/mette/beve/mangia/compra solo, vuole solo, non vuole altro
    mi hanno/ha chiesto _ dove/di/due/tre, tutti mi chiedono, mi chiedono tutti, chiesto due/tre volte dove
    l'unico/l'unica/gli/le unici/uniche _ che uso/compro/bevo/metto/porto/mi, ero l'unica/l'unico a sorridere
    tre/due/quattro/cinque/dieci inverni/anni/lavaggi/paesi con lo/la/gli/il stesso/stessa/stessi, se va a fuoco, salvo prima, prima ci volevano/voleva
    secondo/seconda/terzo/terza/quarto/quarta/quinto/quinta barattolo/bottiglia/vasetto/confezione/paio/scatola/pacco/flacone/piatto/tazza/porzione/giro/volta/fetta/tubetto/inverno
    già ordinato/ricomprato/riordinato/comprato/prenotato/finito il/la/un/altri/altre/di/altro
    già riordinato/ricomprato, ho riordinato/ricomprato/ripreso, ne ho già ordinato/presi/prese/comprati
    ne voglio ancora, ne vorrei ancora, ci torno/torniamo/tornerò/torneremo/tornerei
    ci ritorno, da tornarci, voglia di tornare/tornarci
    non vorrei/volevo/volevamo più andare/andarmene/tornare/venire, non volevamo andare via
    non me ne andrei, ha chiesto/hanno chiesto il bis/la ricetta, chiesto il bis, fatto il bis, il bis
    chiesto la ricetta, fatto la scarpetta, la scarpetta, ha voluto il bis
    non è durato/durata nemmeno/neanche/un/due/cinque, non sono durati/durate nemmeno/neanche/un/due
    durato/durata/durati/durate cinque/due/dieci minuti, sparito/spariti/sparita/sparite in/nel
    finito/finita/finiti/finite in cinque/due/dieci/un, finiti in un attimo, neanche una briciola
    nemmeno una briciola, fino all'ultima briciola/goccia, fino all'ultimo boccone, leccato il/i
    leccarsi i baffi/dita, da leccarsi i, a cucchiaiate, direttamente dal barattolo, dal barattolo
    spazzolato*, divorato*, spolverato
    litigano/litigare/litigato/litighiamo/litigi per l'ultimo/l'ultima/chi, si contendono
    nascosto l'ultimo/l'ultima/il/la/i, non condivido, non lo/la/li divido con, mi rifiuto di condividere
    nessun rimpianto/rimorso/pentimento, zero rimpianti/rimorsi/sensi, senza rimorsi/vergogna, non mi pento
    non mi giudicate, non giudicatemi, non me li/le/lo/la tolgo più, non me ne separo
    non lo/la/li/le mollo/lascio/cambio più/per, non ne faccio a meno
    non riesco a farne, non esco/parto/vivo/inizio più/senza/di, non sono una persona/me/nessuno
    senza il/la mio/mia non/caffè, uso/bevo/mangio/compro solo questo/questa/più/quello, non voglio altro
    non compro altro, non cerco altro
    mia figlia/madre/moglie/nonna/suocera me l'ha/lo/non/mi/chiede
    mio figlio/marito/padre/fratello me l'ha/lo/non/mi/chiede
    me l'ha/l'hanno rubato/rubata/fregato/fregata, me li hanno/ha rubati/fregati
    i bambini/figli ne vogliono/chiedono/litigano/reclamano, persino mia/mio/la/il, anche mia suocera
    perfino mia/mio/la/il, il mio rituale/vizio/rifugio/peccato/angolo
    la mia droga/coccola/dipendenza/religione/terapia, il nostro rituale/rifugio/posto
    rituale della/del domenica/mattina/sera, ogni domenica/mattina/sera senza, coccola, coccole
    come nuovo/nuova/nuovi/nuove/il, come il primo giorno, anni e ancora/sono/è, dopo anni ancora/è
    ancora come nuovo/nuove/nuovi, sempre una garanzia, una garanzia, una certezza, mai un problema
    dormito come un/una, dormito _ ore, arrivato/arrivata/arrivati in anticipo/24/il, un giorno prima
    in anticipo, non ho parole, non serve altro, non aggiungo altro, ho detto tutto, c'è poco da aggiungere
    niente altro da, ho ceduto, ceduto alla tentazione, perché non l'ho/li comprato/scoperto/presi/fatto
    avrei dovuto comprarlo/comprarla/farlo prima, come facevo senza/prima, come ho fatto senza
    mi ha/hanno conquistato/conquistata/stregato, conquistato, conquistata, conquistati, promosso, promossa
    promossi, promosse, promosso a pieni, ho chiuso gli occhi, occhi chiusi, lacrime agli occhi, da lacrime
    quasi piango, mi sono commosso/commossa, goduria, una goduria, che goduria, libidine
    fine del mondo, da paura, una bontà
    salvato il mio/la mia, ha salvato il/la, non c'è paragone, non ha/hanno rivali
    ha/hanno/mi chiesto/chiede/chiedono/voluto la/dove/da/di/chi ricetta/dove/chi/sapere
    mi chiedono dove/tutti/che, tutti mi chiedono, complimenti tutto/tutta/a/da, solo complimenti
    neanche/nemmeno una lamentela/vescica/goccia/piega, zero lamentele/briciole/stress/vesciche
    nessuno parla/parlava/si, silenzio a tavola, cala il silenzio, è calato il silenzio
    sopravvissuto/sopravvissuta/sopravvissuti a/al/alla, lo/la/li/le tengo per, per la vita
    fatto/fatta/fatti/fatte per/apposta me/durare, calza a pennello, come un guanto
    addio al/alla/ai/alle/vecchio/vecchia, ho buttato il/la/tutti/tutte
    ha salvato/salva/salvano/salvato il/la/i/mio/mia, mi ha salvato/salvata il/la/da
    la mia pelle/schiena ringrazia/ha/finalmente/sta, il mio cane/gatto/capo approva/ringrazia, ringrazia
    ringraziano, finalmente pace/dormo/un/una/qualcosa, pelle di pesca/bambino
    sa/sanno/profuma/profumano di estate/casa/vacanza/infanzia/mare/natale/buono
    sapore di casa/estate/vacanza/mare/una, come a casa, come quello/quella/quelli della/di mia/nonna
    meglio di quello/quella/mia della/di/nonna, non ditelo a mia/nonna, non dite nulla a
    voglio vivere/restare/abitare qui/lì, mi trasferisco qui/lì, lasciatemi qui, mi trovate qui/da/lì
    se mi cercate, da qui non mi, non mi muovo più, ha detto buono, ha sorriso, che scoperta
    bella scoperta, bella sorpresa, che sorpresa, mi devo ricredere, mi sono ricreduto/ricreduta
    ero scettico/scettica, mi rimangio tutto
    vale/valgono/valeva/valso il/la/ogni viaggio/pena/euro/chilometro/attesa/deviazione/fila
    ogni singolo euro/morso, miglior acquisto/investimento, migliore decisione
    due/tre ore in/al/risparmiate, mi fa risparmiare, in dieci minuti, in cinque minuti
    che non si accontenta mai, che non le/gli piace niente/nulla, di silenzio ha detto, persino il/mio/mia
    perfino il/mio/mia, non è arrivata/arrivato/arrivati alla foto, non è arrivata alla
    non ha fatto in tempo, sparita prima/subito, sparito prima/subito
    merita/meritano/meriterebbe/meritava una/un/tutti medaglia/premio/oscar/statua/monumento/stella/le
    la differenza è/la/l'ha, fa/fanno/ha la differenza, il segreto è/sta/era, il mio segreto è
    arma segreta, è il motivo, sono il motivo, ecco perché torno/torniamo/compro/uso
    la vita è troppo breve, tutto il resto è/può/noia, il resto può/è, ok ho capito, adesso capisco
    ora capisco, sono debole, l'unico che mi, l'unica che mi, un'altra persona/donna, un altro uomo, rinato
    rinata, ha cambiato le/la/il/i mattine/mia/mio/miei/mie, cambia tutto, ha cambiato tutto
    non si discute, dovrebbe essere illegale/vietato, me lo sogno, lo sogno ancora, li sogno ancora
    ci penso ancora, da museo, eroi senza mantello
    siamo alla quarta/terza/quinta, siamo rimasti quattro/tre/cinque, dovevamo restare/fermarci una
    nessuna vescica, zero vesciche, sorriso ebete/scemo/stupido
    il terzo/secondo/quarto quest'anno/questo/della/in/di, la terza/seconda/quarta quest'anno/questa/di/in, finito in, finita in, finiti in, spazzolato, spazzolata, ripulito, leccato, leccarsi i, a cucchiaiate, litigano per, se lo litigano, me lo chiedono tutti, tutti mi chiedono, non lo tolgo più, non la tolgo più, non li tolgo più, da quando uso, da quando ho
  `,
} satisfies StanceVocabulary;
