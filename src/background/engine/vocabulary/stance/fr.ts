import type { StanceVocabulary } from './stance-vocabulary';

/** French, of Europe, Canada and Africa. Written for this project, 2026-11. */
export default {
  praise: `
    incroyable*, génial, géniale, géniaux, géniales, excellent*, fantastique*, magnifique*, merveilleu*
    superbe*, sublime*, splendide*, extraordinaire*, exceptionnel*, formidable*, fabuleu*, délicieu*
    succulent*, savoureu*, exquis*, parfait, parfaite, parfaits, parfaites, impeccable*, remarquable*
    épatant*, bluffant*, bluffé*, époustouflant*, ouf, tuerie, pépite*, un bijou, régal, un bonheur
    trop bien, trop bon, trop bonne, trop cool, trop beau, trop belle, trop hâte, hâte de, j'ai hâte
    vivement, canon, stylé*, mortel, dingue, de malade, ça tue, une bombe, la bombe, le feu, meilleur*
    mieux que jamais, bien mieux, beaucoup mieux, numéro un, numéro 1, préféré*, favori, favorite, favoris
    coup de coeur, coup de cœur, accro, obsédé*, amoureu* de, sous le charme, conquis*, ravi*, comblé*
    emballé*, impressionné*, impressionnant*, imbattable*, incontournable*, indispensable*, irremplaçable
    inégalé*, sans égal, sans hésiter, sans hésitation, rien à redire, rien à dire, rien de mieux
    pas mieux, vaut le détour, vaut le coup, vaut vraiment le coup, vaut la peine, ça vaut
    a changé ma vie, change la vie, m'a sauvé, ne m'en passe plus, un must, must have, chapeau, bravo
    félicitations, respect, jamais déçu*, jamais été déçu*, rapport qualité prix, une révolution
    nuit et jour, le jour et la nuit, rien à voir, de qualité, fier* de, fière de, c'est bon, leader de
    on reviendra, je reviendrai, nous reviendrons, on y retournera, j'y retourne, j'y retournerai
    j'en rachète, j'ai racheté, plus me passer, me sauve, m'ont sauvé, m'a sauvée
    cinq étoiles, 5 étoiles, dix sur dix, 10 sur 10, sous coté, sous cotée, aucun regret, zéro défaut
    aucun souci, jamais eu de problème, je rachèterai, j'en redemande, en redemande, bluffée
    tombée amoureuse, tombé amoureux, sans problème, sans souci, sans aucun problème, validé, quel bonheur
    dinguerie, dingues, délice, délices, régalé*, pépite, pépites, merveille, merveilles, une perle
    gros coup de, énorme coup de, irrésistible*, inégalable, grandiose, magique*, somptueu*
    sensationnel*, trop fort, trop forte, kiffe, kiffé, kiff, du lourd, ça envoie
    envoie du bois, déchire, déchirent, défonce, ça pète, ça claque, une claque, chef d'oeuvre
    chef d'œuvre, génial*, génialissime, excellentissime, onctueu*, ravissant*, scotché*, épaté*
    captivant*, passionnant*, hilarant*, prenant, émouvant*, bouleversant*, addict, folle de, fou de
    raffole, j'adore, j'adooore, adore, adorons, adoré, aime trop, aime beaucoup, j'aime trop
    j'aime beaucoup, tombé* amoureu*, conquis, conquise, séduit, séduite, ravi, ravie, ravis, enchanté*
    très content*, trop content*, super content*, hyper content*, trop heureu*, très heureu*, hâte d'y
    j'en veux, je veux tout, il me faut, il me le faut, il me la faut, me fait envie, me font envie
    donne envie, aucun défaut, pas déçu*, ne déçoit jamais, ne déçoit pas, ne déçois jamais, regrette pas
    je regrette pas, ne jure que par, ne quitte plus, ne me quitte plus, ne me lasse pas
    m'en lasse pas, on ne s'en lasse pas, rien de tel, rien ne vaut, la base, un classique, valeur sûre
    sans faute, les yeux fermés, valent le coup, vaut largement, vaut son prix, m'a sauvé*, sauve la vie
    changé la vie, comment j'ai vécu avant, comment j'ai fait avant, comment je faisais avant
    comment j'ai pu vivre sans, du tonnerre, du feu de dieu, fait le taf, fait le job, très efficace
    hyper efficace, super efficace, super pratique, hyper pratique, trop pratique, ultra pratique
    super bon, super bien, super cool, super service, un grand merci, merci infiniment, merci beaucoup à
    mille mercis, big up, fier de, quel talent, quelle ambiance, quelle équipe, quel match
    quelle victoire, quel plaisir, quelle qualité, quelle beauté, quel service, que du bon, un pur bonheur
    du bonheur, un plaisir, vrai plaisir, petit plaisir, petit bonheur, 10 10, 20 20, sans mal de
    plus jamais mal
    ne peux/peut/pouvons/puis plus/pas me/m'en/nous/s'en passer, peux plus me/m'en passer
    c'est/trop/juste/vraiment/était extra/top/nickel
  `,
  fondness:
    "j'adore, adore, adorent, j'ai adoré, on adore, on a adoré, j'aime, j'aime trop, j'aime bien, on aime, nous aimons, j'ai aimé, je kiffe, kiffe, je suis amoureuse de, raffole de, raffole",
  warm: `
    bon, bonne, bons, bonnes, bien, beau, belle, beaux, belles, joli*, sympa, sympas, sympathique*
    agréable*, chouette*, utile*, pratique*, facile*, rapide*, efficace*, confortable*
    content*, heureu*, gentil*, drôle, intéressant*, mieux, qualité, artisan*, primé*, innovant*
    innovation*, top, gagner, gagné, gagnant*, mignon*, doux, douce, fraîche, délicat*, merci
    chouette, chouettes, malin, maline, nouveauté, nouveautés, réactif*, réactive*, à l'écoute
    professionnel*, accueillant*, chaleureu*, abordable*, pas cher, pas chers, petit prix, petits prix
  `,
  urge: `
    recommande, recommandons, je conseille, je vous conseille, je te conseille, recommandé*, foncez, fonce
    fonces, allez y, à ne pas manquer, à ne pas rater, ne loupez pas, à tester, à essayer, à découvrir
    il faut essayer, faut goûter, faut tester, vous devez essayer, tu dois essayer, vous devriez
    tout le monde devrait, vous me remercierez, tu me remercieras, vous ne serez pas déçu*
    vous n'allez pas le regretter, vous allez adorer, tu vas adorer, lien en bio, lien dans ma bio
    lien dans la bio, lien dans bio, lien en commentaire, lien dans les commentaires, lien ci dessous
    via le lien, avec le code, utilisez le code, utilise le code, mon code, code promo, code de réduction
    code promotionnel, bon de réduction, inscriptions ouvertes, places limitées, dernières places
    plus que quelques, derniers jours, dernière chance, dernière minute, édition limitée, série limitée
    durée limitée, offre limitée, aujourd'hui seulement, jusqu'à épuisement, dépêchez vous, dépêche toi
    on recrute, nous recrutons, recrute, rejoignez notre équipe, postulez, pour gagner, à gagner
    tentez votre chance, si vous cherchez, si tu cherches, si vous aimez, si tu aimes, allez voir
    allez tester, va voir, allez suivre, allez goûter, courez, filez, recommandé, conseille vivement
    conseille fortement, à voir, à lire, à ne rater sous aucun prétexte, à consommer, ne ratez surtout pas
    ratez pas, rate pas, manquez pas, ne manquez surtout pas, passez pas à côté, vous serez pas déçu*
    tu ne seras pas déçu*, vous ne le regretterez pas, vous le regretterez pas, tu le regretteras pas
    vous devez absolument, tu dois absolument, il faut absolument, faut que vous, faut que tu, tu devrais
    si vous n'avez pas encore, si vous avez pas encore, si t'as pas encore, si vous ne connaissez pas
    si vous connaissez pas, si tu connais pas, cours y, allez tous, vas y, faites vous plaisir
    fais toi plaisir, jetez un oeil, jetez un œil, jette un oeil, jetez y, codes promo
    lien en description, lien en story, profitez en, profitez, profite, profites en, dernières heures
    jusqu'à dimanche, jusqu'à ce soir, jusqu'à minuit, jusqu'au dimanche, stock limité, pour participer
    de gagner, gagnez, tirage au sort, tag un ami, taguez, tague, identifiez, invitez vos, rt follow
    likez, like et, abonnez vous, abonne toi
    vous/tu/faut/on devez/dois/doit absolument/goûter/tester/voir/essayer/lire/écouter
    faut goûter/tester/voir/essayer/lire/écouter/découvrir
  `,
  call: `
    essayez, essaie, testez, teste, goûtez, goûte, achetez, commandez, réservez, réserve, visitez
    découvrez, découvre, téléchargez, télécharge, inscrivez vous, inscris toi, abonnez vous, abonne toi
    profitez en, profitez, profite, jetez un oeil, jetez un œil, jette un oeil, regardez, likez, partagez
    partage, suivez, participez, cliquez, clique, rendez vous sur, rendez vous chez, rendez vous au, venez
    viens, passez chez, rejoignez, rejoins, offre toi, faites vous plaisir, fais toi plaisir, craquez pour
    laissez vous tenter, laisse toi tenter, écoutez, écoute, votez, n'oubliez pas, prenez, procurez vous
    précommandez, retrouvez, retrouve, achète, commande, participe, vote pour, soutenez
    rendez vous à, rdv sur, rdv chez, rdv à, contactez, consultez, lisez, offrez, craque pour
    rendez nous visite, passez nous, pensez à
  `,
  nudge: 'voir, gagnez, gagne, vivez, célébrez, choisissez, allez, tentez',
  offer: `
    <percent> de réduc, réduction*, remise, remises, rabais, soldes, solde, solder, promo, promos
    promotion, promotions, offre, offres, bon plan, bons plans, concours, cadeau*, à gagner
    tirage au sort, gratuit*, gratis, offert*, un acheté, moitié prix, à partir de <price>, dès <price>
    seulement <price>, pour seulement, que <price>, à prix, petit prix, petits prix, prix mini
    meilleur prix, en vente, billetterie, en magasin, en boutique, précommande*, sortie, sort demain
    sort le, vient de sortir, vient d'arriver, viennent d'arriver, est arrivé, est arrivée, sont arrivé*
    est de retour, sont de retour, de retour chez, nouvelle collection, nouveauté*, nouvelle carte
    prochainement, bientôt chez, a le plaisir de, ont le plaisir de, nous avons le plaisir
    heureux de vous, ravi de vous, fiers de vous présenter, en collaboration avec, sponsorisé, ouvre à
    ouvre ses portes, vient d'ouvrir, arrive à, arrive en, arrive chez, première commande, votre première
    livraison le jour même, on fait gagner, je fais gagner, suivez le compte, grand jeu, cadeau, cadeaux
    offert, offerts, offerte, offertes, gratos, soldé*, réduction, réductions, bon de réduction
    vente flash, ventes privées, vente privée, à <price>, au prix de, <percent> sur, <percent> avec
    acheté = un, disponible, disponibles, dispo, dispos, est sorti, sort aujourd'hui, sort en, est dehors
    en magasins, en rayon, en librairie, en librairies, en kiosque, au cinéma, en salles, en streaming
    en replay, précommande, précommandez, précommandes, ce soir à, ce soir 21h, ce soir sur
    à partir de ce soir, dès ce soir, dès demain, dès aujourd'hui, en direct sur, en direct de
    en direct à, en exclu, en exclusivité, avant première, nouvel album, nouveau single, nouveau clip
    nouveau livre, nouvelle gamme, nouvelle saison, nouvel épisode, nouvelle vidéo, nouveau parfum
    lancement, on lance, nous lançons, ouverture, inauguration, portes ouvertes, billets, places à
    recrute, recrutons, nous recrutons, on recrute, on embauche, postulez, en collab avec
    partenariat avec, grâce à
  `,
  hint: 'nouveau, nouvelle, nouveaux, nouvelles, vente, ventes, prix, billets, collection, exclusi*, officiel*, événement, boutique, magasin, carte, menu, code, lien, saison, pack, livraison, euros, disponible*, gagner',
  label: `
    pub, publicité, sponsorisé, sponsorisée, collab, collaboration, collaboration commerciale, partenariat
    partenariat rémunéré, offert par, ambassadrice, ambassadeur
  `,
  complaint: `
    horrible*, terrible*, affreu*, atroce*, catastroph*, catastrophique*, nulle, nuls, nulles
    lamentable*, minable*, pitoyable*, déplorable*, honteu*, honte, scandale*, scandaleu*, inadmissible*
    inacceptable*, dégoûtant*, dégueulasse*, dégueu, immonde*, infect*, immangeable*, pourri*, merde
    merdique*, daube, arnaque*, arnaqueurs, arnaqué*, escroc*, escroquerie*, voleurs, mensonge*
    mensonger*, menteurs, mentent, déçu, déçue, déçus, décevant*, déception*, trop cher, hors de prix
    surcoté*, surfait*, marche pas, marche plus, fonctionne pas, cassé*, plus jamais, jamais plus, fuyez
    à éviter, évitez, recommande pas, déconseille, déconseillé*, n'achetez pas, vaut pas, perte de temps
    perte d'argent, argent perdu, gâchis, ras le bol, marre de, j'en ai marre, en ai marre, insupportable*
    incompétent*, malpoli*, irrespectueu*, aucun respect, aucune réponse, pas de réponse, ne répond pas
    ne répondent pas, personne ne répond, les pires, foutage de gueule, se moque du monde
    une blague, une vaste blague, bande de, boycott*, dangereu*, toxique*, ridicule*, pathétique*
    remboursez, remboursement, ça craint, bidon, a perdu mon, ont perdu mon, perdu mon colis, m'a facturé
    facturé deux fois, débité deux fois, raccroché, je regrette, regrette mon achat
    ne vous faites pas avoir, me suis fait avoir, ne charge pas, jamais reçu, jamais arrivé
    voleur, vendeurs de, intoxication, résilié, n'importe quoi, se foutre de la gueule, se fout de
    vous vous foutez, se moque de, se moquent, se foutent, foutent de, ras le cul, plein le cul
    plein les couilles, raz le bol, scandale, nullité, nullissime, zéro, bouse, navet, arnaque, arnaques
    arnaqueur*, escroquerie, menteur*, incapables, incompéten*, bons à rien, guignols, clowns, charlots
    branquignols, fuir, passez votre chemin, vivement déconseillé, achetez pas, n'allez pas, allez pas
    dernière fois que, déçues, déception, quelle blague, hypocrisie, hypocrites, la blague, une cata
    la cata, désastreu*, désastre, dégoutant*, immangeable, imbuvable, inutilisable, injoignable*
    injoignables, plus de réseau, pas de réseau, aucun réseau, fonctionne plus, bugué*
    abîmé*, défectueu*, périmé*, jamais livré*, jamais arrivé*, toujours pas, toujours rien
    toujours aucune, sans réponse, rembours*, colis perdu, retard, retards, en retard, annulé*
    commande annulée, supprimé, une heure d'attente, heures d'attente, attends depuis, attend depuis
    attendons depuis, inexistant*, impoli*, désagréable*, mal aimable, énerve, énervé*, insatisfait*
    mécontent*
    est/en/encore/toujours panne/nul, c'est/était/vraiment/trop/hyper nul/pire/froid
    arrivé/arrivée/livré froid/froide
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
    "est ce que, est, sont, qui, quel, quelle, quels, où, quand, comment, pourquoi, combien, quelqu'un, avez vous, vous avez, tu as, as tu, y a t, c'est quoi, qu'est ce que, savez vous, vous regardez, tu regardes, des avis, un avis",
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
  void: "bonne journée, bonne soirée, bonne nuit, bonne année, bon anniversaire, joyeux anniversaire, bon appétit, bon courage, bonne chance, bon week, bon voyage, bon dimanche, bonne continuation, bien sûr, bien que, eh bien, ou bien, au revoir, de rien, pas de souci, pas de problème, pas mal, pas seulement, si bien que, plus ou moins, non seulement, beau frère, belle soeur, belle mère, beau père, meilleur ami, meilleure amie, mon meilleur, ma meilleure amie, grande bretagne, mal à la, mal de, mal au, mal aux, tant mieux, tant pis, super bowl, super u, j'aime ma, tout à fait, bon bref, bon ben, ah bon, du coup, vol de nuit, le vol pour, vol direct, froid ce matin, fait froid, sans mal, quand même, de suite, s'il vous plaît, aussi bien",
  irony: `
    merci la, merci le, merci les, bravo la, bravo le, bravo les
  `,
} satisfies StanceVocabulary;
