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
  warm: 'hyvä*, kiva*, kaunis, kaunii*, helppo*, nopea*, mukava*, söpö*, hieno*, onnellinen, kiitos, laatu*',
  urge: `
    suosittelen, suosittele, suosittelemme, suosittelut, suositus, kannattaa kokeilla/käydä/katsoa/ostaa/lukea
    pakko kokeilla, kokeilkaa, muista, muistakaa, älä missaa, älkää missatko, linkki biossa, koodilla, alekoodi
    alennuskoodi, viimeinen mahdollisuus, vain tänään, voita, osallistu, osallistukaa, tägää, seuraa ja
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
  void: 'hyvää huomenta, hyvää yötä, hyvää päivää, hyvää joulua, hyvää viikonloppua, ihan kohta, ihan vain, onnea',
} satisfies StanceVocabulary;
