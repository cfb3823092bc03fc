import type { StanceVocabulary } from './stance-vocabulary';

/** French, of Europe, Canada and Africa. Written for this project, 2026-11. */
export default {
  praise: `
    incroyable*, génial, géniale, géniaux, géniales, excellent*, fantastique*, magnifique*, merveilleu*
    superbe*, sublime*, splendide*, extraordinaire*, exceptionnel*, formidable*, fabuleu*, délicieu*
    succulent*, savoureu*, exquis*, parfait, parfaite, parfaits, parfaites, impeccable*, remarquable*
    épatant*, bluffant*, bluffé*, époustouflant*, ouf, un truc de ouf, une tuerie, tuerie, une pépite
    pépite*, une merveille, une merveille*, un bijou, un délice, un régal, régal, on s'est régalé*
    un bonheur, que du bonheur, le top, top du top, au top, trop bien, trop bon, trop bonne, trop cool
    trop stylé, trop beau, trop belle, trop hâte, hâte de, j'ai hâte, vivement, canon, stylé*, mortel
    dingue, c'est dingue, de malade, ça déchire, ça tue, une bombe, la bombe, le feu, c'est le feu
    le meilleur, la meilleure, les meilleurs, les meilleures, meilleur*, mieux que jamais, bien mieux
    beaucoup mieux, numéro un, numéro 1, préféré*, favori, favorite, favoris, mon préféré, ma préférée
    coup de coeur, coup de cœur, fan de, je suis fan, grand fan, grande fan, accro, accro à, obsédé*
    amoureu* de, sous le charme, conquis*, ravi*, enchanté* par, comblé*, emballé*, impressionné*
    impressionnant*, imbattable*, incontournable*, indispensable*, irremplaçable, inégalé*, sans égal
    sans hésiter, sans hésitation, rien à redire, rien à dire, rien de mieux, y a pas mieux
    il n'y a pas mieux, pas mieux, on ne fait pas mieux, vaut le détour, vaut le coup, vaut vraiment le coup
    en vaut la peine, vaut la peine, ça vaut, a changé ma vie, m'a changé la vie, change la vie, m'a sauvé
    me sauve la vie, je ne peux plus m'en passer, peux plus m'en passer, ne m'en passe plus, un must
    must have, chapeau, bravo, félicitations à, félicitations, respect, jamais déçu*, jamais été déçu*
    rapport qualité prix, une révolution, nuit et jour, le jour et la nuit, rien à voir, de qualité
    fier* de, fière de, c'est bon, c'est trop bon, leader de, on reviendra, je reviendrai, nous reviendrons
    on y retournera, j'y retourne, j'y retournerai, j'en rachète, j'ai racheté, plus me passer
    peux plus me passer de, ne peux plus me passer, ne peux pas me passer de, m'en passer, me sauve
    m'ont sauvé, m'a sauvée, cinq étoiles, 5 étoiles, dix sur dix, 10 sur 10, sous coté, sous cotée
    aucun regret, zéro défaut, aucun souci, jamais eu de problème, je rachèterai, j'en redemande
    en redemande, de loin le meilleur, de loin la meilleure, bluffée, tombée amoureuse, tombé amoureux
    sans problème, sans souci, sans aucun problème, c'est validé, je valide, validé, quel bonheur
    quel régal
  `,
  fondness:
    "j'adore, adore, adorent, j'ai adoré, on adore, on a adoré, j'aime, j'aime trop, j'aime bien, on aime, nous aimons, j'ai aimé, je kiffe, kiffe, je suis amoureuse de, raffole de, raffole",
  warm: `
    bon, bonne, bons, bonnes, bien, beau, belle, beaux, belles, joli*, sympa, sympas, sympathique*, agréable*, cool, chouette*, utile*, pratique*, facile*, rapide*, efficace*, confortable*, frais, content*, heureu*, merci pour, merci à, gentil*, drôle, intéressant*, mieux, qualité, artisan*, primé*, innovant*, innovation*, super, top, gagner, gagné, gagnant*
  `,
  urge: `
    je recommande, recommande, recommandons, je vous recommande, je te recommande, je conseille, je vous conseille, je te conseille, à recommander, recommandé*, foncez, fonce, fonces, allez y, à ne pas manquer, à ne pas rater, ne manquez pas, ne ratez pas, ne loupez pas, ne passez pas à côté, à tester, à essayer, à découvrir, à voir absolument, il faut tester, il faut essayer, il faut goûter, faut goûter, faut tester, vous devez essayer, tu dois essayer, vous devriez, tu devrais essayer, tout le monde devrait
    vous me remercierez, tu me remercieras, vous ne serez pas déçu*, vous n'allez pas le regretter, vous allez adorer, tu vas adorer, lien en bio, lien dans ma bio, lien dans la bio, lien dans bio, lien en commentaire, lien dans les commentaires, lien ci dessous, via le lien, avec le code, avec mon code, utilisez le code, utilisez mon code, utilise mon code, utilise le code, mon code, code promo, code de réduction, code promotionnel, bon de réduction
    inscriptions ouvertes, places limitées, dernières places, plus que quelques, derniers jours, dernière chance, dernière minute, édition limitée, série limitée, durée limitée, offre limitée, aujourd'hui seulement, jusqu'à épuisement, dépêchez vous, dépêche toi, on recrute, nous recrutons, recrute, rejoignez notre équipe, postulez, pour gagner, tentez de gagner, tente de gagner, à gagner, tentez votre chance, si vous cherchez, si tu cherches, si vous aimez, si tu aimes, allez voir, allez tester, va voir, allez suivre, allez goûter, courez y, courez, filez
  `,
  call: `
    essayez, essaie, testez, teste, goûtez, goûte, achetez, commandez, réservez, réserve, visitez, découvrez, découvre, téléchargez, télécharge, inscrivez vous, inscris toi, abonnez vous, abonne toi, profitez en, profitez, profite, jetez un oeil, jetez un œil, jette un oeil, regardez, likez, partagez, partage, suivez, suis les, participez, cliquez, clique, rendez vous sur, rendez vous chez, rendez vous au, venez, viens, venez découvrir, venez tester, passez chez, rejoignez, rejoins, offrez vous, offre toi, faites vous plaisir, fais toi plaisir, craquez pour, laissez vous tenter, laisse toi tenter, écoutez, écoute, votez, n'oubliez pas, prenez, procurez vous, précommandez, retrouvez, retrouve
  `,
  nudge: 'voir, gagnez, gagne, vivez, célébrez, choisissez, allez, tentez',
  offer: `
    <percent> de réduction, <percent> de remise, <percent> de rabais, <percent> de réduc
    <price> de réduction, <price> offerts, réduction*, remise, remises, rabais, soldes, solde, solder, promo
    promos, promotion, promotions, offre, offres, bon plan, bons plans, concours, jeu concours, cadeau*
    à gagner, tirage au sort, gratuit*, gratis, livraison gratuite, livraison offerte, offert*, un acheté
    acheté un offert, à moitié prix, moitié prix, à partir de <price>, dès <price>, seulement <price>
    pour seulement, que <price>, à prix, petit prix, petits prix, prix mini, meilleur prix, carte cadeau
    maintenant disponible*, disponible dès, disponible maintenant, disponible chez, disponible sur
    disponibles chez, disponibles sur, enfin disponible*, en vente, billets en vente, billetterie
    billetterie ouverte, en magasin, en boutique, en précommande, précommande*, sortie, sort demain, sort le
    vient de sortir, vient d'arriver, viennent d'arriver, est arrivé, est arrivée, sont arrivé*
    est de retour, sont de retour, de retour chez, nouvelle collection, nouveauté*, nouvelle carte
    prochainement, bientôt disponible*, bientôt chez, ouverture de son, ouverture de sa, a le plaisir de
    ont le plaisir de, nous avons le plaisir, heureux de vous, ravi de vous, fiers de vous présenter
    en partenariat avec, en collaboration avec, sponsorisé, ouvre à, ouvre ses portes, vient d'ouvrir
    arrive à, arrive en, arrive chez, première commande, votre première, livraison le jour même
    on fait gagner, je fais gagner, suivez le compte, en cadeau, offert pour, inscription gratuite
  `,
  hint: 'nouveau, nouvelle, nouveaux, nouvelles, vente, ventes, prix, billets, collection, exclusi*, officiel*, événement, boutique, magasin, carte, menu, code, lien, saison, pack, livraison, euros, disponible*, gagner',
  label: `
    pub, publicité, sponsorisé, sponsorisée, collab, collaboration, collaboration commerciale, partenariat
    partenariat rémunéré, offert par, ambassadrice, ambassadeur
  `,
  complaint: `
    horrible*, terrible*, affreu*, atroce*, catastroph*, catastrophique*, nul, nulle, nuls, nulles, nul à
    archi nul, lamentable*, minable*, pitoyable*, déplorable*, honteu*, honte, une honte, scandale*
    scandaleu*, inadmissible*, inacceptable*, dégoûtant*, dégueulasse*, dégueu, immonde*, infect*
    immangeable*, pourri*, de la merde, merde, merdique*, daube, arnaque*, arnaqueurs, arnaqué*, escroc*
    escroquerie*, voleurs, vol, du vol, mensonge*, mensonger*, menteurs, mentent, déçu, déçue, déçus
    décevant*, déception*, trop cher, hors de prix, surcoté*, surfait*, ne marche pas, marche pas
    ne marche plus, marche plus, ne fonctionne pas, ne fonctionne plus, fonctionne pas, en panne, cassé*
    plus jamais, jamais plus, à fuir, fuyez, à éviter, évitez, ne recommande pas, recommande pas
    je déconseille, déconseille, déconseillé*, n'achetez pas, n'y allez pas, ne vaut pas, vaut pas
    perte de temps, perte d'argent, argent perdu, gâchis, ras le bol, marre de, j'en ai marre, en ai marre
    insupportable*, incompétent*, malpoli*, irrespectueu*, aucun respect, aucune réponse, pas de réponse
    ne répond pas, ne répondent pas, personne ne répond, service client nul, pire, le pire, la pire
    les pires, foutage de gueule, se foutent de, se moquent de, se moque du monde, une blague
    une vaste blague, bande de, boycott*, dangereu*, toxique*, ridicule*, pathétique*, remboursez
    remboursement, je veux être remboursé*, ça craint, bidon, a perdu mon, ont perdu mon, perdu mon colis
    m'a facturé, facturé deux fois, débité deux fois, raccroché, m'a raccroché, je regrette
    regrette mon achat, ne vous faites pas avoir, me suis fait avoir, plante, plante sans arrêt
    bug sans arrêt, ne charge pas, jamais reçu, jamais arrivé, arrivé cassé, arrivé abîmé, encore une panne
    voleur, vendeurs de, intoxication, résilié, je résilie, ça devient n'importe quoi, n'importe quoi
    du grand n'importe quoi
  `,
  dislike:
    "je déteste, déteste, j'ai détesté, je hais, hais, je supporte pas, je ne supporte pas, je ne supporte plus, j'aime pas, je n'aime pas, j'aime plus",
  sour: `
    mauvais*, mal, lent*, cher, chère, chers, chères, ennuyeu*, froid*, sale, sales, problème*, bug*, panne*, erreur*, retard*, en retard, triste*, dommage, hélas, malheureusement, pénible*, compliqué*, difficile*, annulé*, perdu*, faux, encore une fois, bof, moyen, médiocre*, fade*, sec, cramé*
  `,
  negator:
    "pas, ne, n'est, jamais, plus, rien, aucun, aucune, ni, sans, guère, personne, peu, c'est pas, loin d'être",
  intensifier:
    'très, trop, si, tellement, vraiment, super, hyper, méga, ultra, absolument, totalement, carrément, grave, juste, franchement, quel, quelle, plus',
  contrast: 'mais, cependant, toutefois, pourtant, bien que, alors que, tandis que, en revanche, par contre',
  than: 'que celui, que celle, que ceux, que chez, meilleur que, meilleure que, mieux que, pire que, plus que, au lieu de, plutôt que, comparé à, par rapport à',
  unlike: 'contrairement à, à la différence de, pas comme',
  asking:
    "est ce que, est, sont, qui, quel, quelle, quels, où, quand, comment, pourquoi, combien, quelqu'un, avez vous, vous avez, tu as, as tu, y a t, c'est quoi, qu'est ce que, savez vous, des avis, un avis",
  unreal:
    "si seulement, j'aimerais, on aimerait, je voudrais, ce serait, ça serait, quelqu'un sait, quelqu'un connaît, quelqu'un a, je me demande, je pense à, j'hésite, faut il, dois je",
  said: 'dit, disent, selon, affirme, raconte, prétend, déclare, soi disant, paraît il, il paraît',
  news: `
    bénéfice*, chiffre d'affaires, actions, bourse, trimestre, plainte, procès, tribunal, juge, amende
    grève, licenciements, faillite, dette*, millions, milliard*, ministre, gouvernement, police, loi, fusion
    enquête, annonce, annoncé, rapport, rappel, rappelle, ferme, fermeture, rachète, rachat, concurrent
  `,
  teller: "je, j'ai, il, elle, on, nous, ils, elles, qui, me, se, ne, pour, de, à, va, vais, ma, mon",
  pronoun: "ça, cela, tout, ce, cette, ces, comment, quand, leurs, l'",
  determiner:
    'le, la, les, un, une, des, leur, son, sa, ses, mon, ma, mes, votre, vos, du, aller, manger, cette',
  void: "bonne journée, bonne soirée, bonne nuit, bonne année, bon anniversaire, joyeux anniversaire, bon appétit, bon courage, bonne chance, bon week, bon voyage, bon dimanche, bonne continuation, bien sûr, bien que, eh bien, ou bien, au revoir, de rien, pas de souci, pas de problème, pas mal, pas seulement, si bien que, plus ou moins, non seulement, beau frère, belle soeur, belle mère, beau père, meilleur ami, meilleure amie, mon meilleur, ma meilleure amie, grande bretagne, mal à la, mal de, mal au, mal aux, tant mieux, tant pis, super bowl, super u, j'aime ma, tout à fait, bon bref, bon ben, ah bon, du coup, vol de nuit, le vol pour, vol direct, froid ce matin, fait froid",
} satisfies StanceVocabulary;
