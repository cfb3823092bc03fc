import type { StanceVocabulary } from './stance-vocabulary';

/** Italian. Small: the commonest words. Written for this project, 2026-11. */
export default {
  praise: `
    fantastic*, meraviglios*, stupend*, splendid*, eccezional*, incredibil*, straordinari*, spettacolar*
    favolos*, magnific*, ottim*, eccellent*, perfett*, delizios*, squisit*, buonissim*, bellissim*
    bravissim*, comodissim*, impeccabil*, insuperabil*, imbattibil*, pazzesc*, mitic*, geniale, geniali
    top, al top, uno spettacolo, una bomba, una favola, una meraviglia, una delizia, un sogno, che buono
    che buona, che buoni, che bontà, che bello, che bella, da leccarsi i baffi, il migliore, la migliore
    i migliori, le migliori, migliore, il più buono, la più buona, preferit*, del cuore, fan di
    innamorat*, ossessionat*, fissata con, fissato con, ne vale la pena, vale la pena, vale ogni
    vale il viaggio, mi ha cambiato la vita, non posso farne a meno, non ne posso fare a meno
    non delude mai, mai deluso, mai delusa, nulla da dire, niente da dire, niente di meglio
    non c'è di meglio, non vedo l'ora, complimenti, complimenti a, bravi, super consigliat*
    consigliatissim*, torneremo, tornerò, ci torneremo, ci tornerò, soddisfatt*, colpo di fulmine
    orgoglios*
  `,
  fondness: `
    adoro, amo, mi piace, mi piacciono, mi è piaciuto, mi è piaciuta, ci è piaciuto, amiamo, adoriamo
  `,
  warm: `
    buono, buona, buoni, buone, bello, bella, belli, belle, carin*, comod*, utile, pratic*, facile, veloce
    gentil*, simpatic*, felice, content*, grazie a, grazie mille, bene, qualità, super, interessante
    divertent*, vincere, vinto
  `,
  urge: `
    consiglio, consigliamo, ve lo consiglio, te lo consiglio, vi consiglio, ti consiglio, consigliat*
    da provare, da non perdere, non perdetevelo, non perdetevi, non perderti, non perdete, imperdibil*
    dovete provare, devi provare, dovete andare, dovreste provare, tutti dovrebbero, mi ringrazierete
    link in bio, link nella bio, link in descrizione, link nei commenti, link qui sotto, con il codice
    col codice, con il mio codice, usa il codice, usate il codice, il mio codice, codice sconto
    iscrizioni aperte, posti limitati, ultimi posti, ultimi giorni, ultima occasione, edizione limitata
    solo oggi, solo per oggi, fino a esaurimento, affrettatevi, stiamo assumendo, assumiamo, cerchiamo
    se cercate, se cerchi, per vincere
  `,
  call: `
    provate, prova, provatelo, provatela, assaggiate, comprate, compra, acquista, acquistate, ordina
    ordinate, prenota, prenotate, visita, visitate, scopri, scoprite, scarica, scaricate, iscriviti
    iscrivetevi, approfitta, approfittate, date un'occhiata, dai un'occhiata, seguite, segui, condividi
    condividete, partecipa, partecipate, clicca, cliccate, vai su, andate da, andate a, correte
    passate da, venite, vieni, unisciti, concediti, regalati, ascolta, ascoltate, guardate, vota, votate
  `,
  offer: `
    <percent> di sconto, sconto, sconti, scontat*, saldi, offerta, offerte, promo, promozione, promozioni
    omaggio, in omaggio, regalo, giveaway, concorso, gratis, gratuit*, spedizione gratuita, 2x1
    due per uno, metà prezzo, a metà prezzo, da <price>, a partire da, solo <price>, a soli
    prezzo speciale, miglior prezzo, buono regalo, già disponibil*, ora disponibil*, disponibile su
    disponibile da, disponibile in, disponibili da, in vendita, biglietti disponibil*, in prevendita
    prevendita, preordin*, in uscita, esce oggi, esce domani, è arrivato, è arrivata, sono arrivati
    appena arrivat*, è tornato, è tornata, sono tornati, nuova collezione, nuovo menù, in arrivo
    prossimamente, apertura, inaugurazione, siamo lieti, è lieta di, è lieto di, in collaborazione con
    collaborazione con
  `,
  hint: `
    nuovo, nuova, nuovi, nuove, vendita, prezzo, prezzi, biglietti, collezione, esclusiv*, ufficial*
    evento, negozio, menù, codice, link, euro, spedizione, disponibil*
  `,
  label: `
    pubblicità, adv, sponsorizzato, sponsorizzata, collab, supplied, ad, gifted by, prodotto fornito
  `,
  complaint: `
    orribil*, terribil*, pessim*, schifo, che schifo, fa schifo, schifos*, disgustos*, vergogna
    una vergogna, vergognos*, ridicol*, disastro, un disastro, disastros*, delus*, deludent*, delusione
    truffa, truffator*, truffat*, ladri, furto, inganno, bugiard*, carissim*, sopravvalutat*, non funziona
    non funzionano, rotto, rotta, rotti, non vale, non vale la pena, non lo consiglio, non consiglio
    sconsiglio, sconsigliat*, non comprate, non andate, evitate, evitatel*, mai più, state alla larga
    soldi buttati, buttati via, perdita di tempo, inaccettabil*, incompetent*, maleducat*
    nessuna risposta, non rispondono, nessuno risponde, peggio, il peggiore, la peggiore, peggior
    spazzatura, merda, una merda, presa in giro, boicott*
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
    rispetto a, invece di, meglio di, peggio di, migliore di, peggiore di
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
    buongiorno, buona giornata, buona serata, buona notte, buonanotte, buona fortuna, buon compleanno
    buon appetito, buon natale, buon anno, va bene, per favore, non solo, niente male, bella giornata
    migliore amica, migliore amico, ti amo, tutto bene, a proposito
  `,
} satisfies StanceVocabulary;
