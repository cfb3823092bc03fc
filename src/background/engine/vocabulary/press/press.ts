import type { Phrases } from '../../reading/phrases';

/**
 * How press offices write. `announcing`: the formula itself; `quoting`: a spokesperson is quoted; `claim`: a rank or a
 * first that only the brand gives itself; `buzz`: words that a person rarely says of their own; `notice`: where, when
 * and for whom, as in the last lines of a release.
 */
export type PressSign = 'announcing' | 'quoting' | 'claim' | 'buzz' | 'notice';

/** Set phrases of press releases in the languages served; own collection, 2026-08. */
export const PRESS: readonly { readonly means: PressSign; readonly phrases: Phrases }[] = [
  {
    means: 'announcing',
    phrases: `
      (proud|thrilled|delighted|pleased|excited|honoured|honored|happy|humbled) to (announce|introduce|present|unveil|launch|reveal|share|welcome|partner|bring|offer|confirm|be named|have been), (proudly|today|officially|now|formally) (announces|announced|introduces|introduced|presents|presented|unveils|unveiled|launches|launched|reveals|revealed|confirms|confirmed), (announces|announced|unveils|unveiled) (the|its|their|a|that|plans), has (announced|unveiled|launched|introduced|been named|been awarded|been recognised|been recognized|partnered), announcement (underlines|underscores|marks|follows|comes), (today's|this) announcement, marks (a|an|the) … (milestone|chapter|step), new chapter in, for immediate release, joins forces with, strategic partnership, (enters|entered) into … (partnership|agreement),
      (se complace|nos complace|tiene el placer|tenemos el placer|se enorgullece|nos enorgullece|orgulloso|orgullosos|es un placer|encantados) (en|de|) (anunciar|presentar|comunicar|lanzar|dar la bienvenida|inaugurar), (anuncia|ha anunciado|presenta|ha presentado|lanza|ha lanzado|inaugura|estrena) (hoy|oficialmente|su|el|la|un|una), ha sido (galardonad*|reconocid*|nombrad*|distinguid*), nota de prensa, marca un hito, alianza estrategica,
      (ravi|ravie|ravis|fier|fiere|fiers|heureux|heureuse|a le plaisir|avons le plaisir|a l'honneur|avons l'honneur|honneur|plaisir) (de|vous|) (annoncer|vous annoncer|presenter|vous presenter|devoiler|lancer|accueillir|inaugurer), (annonce|devoile|presente|lance|inaugure) (aujourd'hui|officiellement|le lancement|l'ouverture|son|sa|un|une), communique de presse, a ete (recompense|nomme|designe|distingue|recompensee|nommee|designee|distinguee), marque une etape, partenariat strategique,
      (freut|freuen) (sich|uns) … (bekanntzugeben|bekannt zu geben|anzukundigen|vorzustellen|verkunden|mitzuteilen|prasentieren), (stolz|erfreut|hocherfreut) … (bekanntzugeben|vorzustellen|verkunden|prasentieren|ankundigen|anzukundigen), (gibt|geben) … bekannt, (prasentiert|enthullt|verkundet|lanciert|eroffnet) (heute|ihr|ihre|ihren|sein|seine|seinen|das|die|den|ein|eine|einen), wurde … ausgezeichnet, pressemitteilung, strategische partnerschaft, setzt … neue massstabe,
      (tem o prazer|temos o prazer|orgulho|orgulha se|orgulham se|orgulhamo nos|tem o orgulho|temos o orgulho|e com (orgulho|alegria|satisfacao|entusiasmo)) (de|em|que|) (anunciar|apresentar|lancar|anunciamos|apresentamos|comunicar|inaugurar), (anuncia|anunciou|apresenta|apresentou|lanca|lancou|inaugura|inaugurou) (hoje|oficialmente|seu|sua|o|a|um|uma), foi (reconhecid*|premiad*|nomead*|eleit*), parceria estrategica,
      (اعلنت|تعلن|اعلن|يعلن|كشفت|تكشف) … عن, (اطلقت|تطلق|دشنت|افتتحت) … (اليوم|رسميا|عن), عن (اطلاق|افتتاح|توقيع|شراكه|تدشين), (يسر|يسرنا|يسعد|يسعدنا|تفخر|نفخر|تتشرف|نتشرف) … (ان|الاعلان|بالاعلان|تعلن|نعلن|بتقديم|باطلاق), شراكه استراتيجيه, بيان صحفي`,
  },
  {
    means: 'quoting',
    phrases: `
      said (the company|the firm|the brand|a spokesperson|a spokesman|a spokeswoman|chief|ceo|managing|founder|co founder|president|chairman|chair|director|head of|vice president|council leader|mayor|general manager), (says|said|adds|added|commented|comments|explains|explained) … (ceo|chief executive|chief|founder|co founder|director|president|chairman|chair|spokesperson|spokesman|spokeswoman|leader|manager|officer|head of), according to (ceo|the company|a company), (ceo|founder|director|president|spokesperson) … (said|says|commented|added),
      (segun|afirma|afirmo|senala|senalo|explica|explico|declara|declaro|ha declarado|asegura|destaca) … (director|directora|consejero|consejera|ceo|presidente|presidenta|fundador|fundadora|portavoz|responsable|gerente),
      (selon|declare|a declare|affirme|explique|souligne|precise|commente|se rejouit) … (directeur|directrice|pdg|president|presidente|fondateur|fondatrice|porte parole|responsable),
      (so|sagt|sagte|erklart|erklarte|betont|betonte) … (geschaftsfuhrer|geschaftsfuhrerin|vorstand|vorstandschef|ceo|grunder|grunderin|sprecher|sprecherin|leiter|leiterin),
      (segundo|afirma|afirmou|disse|diz|explica|explicou|destaca|destacou|declarou) … (diretor|diretora|ceo|presidente|fundador|fundadora|porta voz|gerente),
      (قال|وقال|صرح|وصرح|اكد|واكد|اضاف|واضاف|اوضح|علق) … (الرئيس|المدير|التنفيذي|المتحدث|مؤسس|رئيس|مدير)`,
  },
  {
    means: 'claim',
    phrases: `
      (a|the|as a|is a|are a) (leading|premier|pioneering|renowned|trusted|global) (provider|innovator|supplier|brand|company|manufacturer|maker|destination|name|force|player|authority|retailer|platform|voice|specialist|chain|operator|leader|group|agency), leading (provider|innovator|supplier|manufacturer|brand), market leader, market leading, industry leading, world leading, world leader, global leader, leader in, named a leader, category leader, award winning, multi award winning, (the|an|our) (industry's|market's|world's|country's|region's|nation's|city's|uk's|europe's) (first|only|largest|leading|most|finest|best|biggest|premier|favourite|favorite), industry first, industry first, world's first, best in class, best in class, world class, world class, state of the art, cutting edge, cutting edge, next generation, next generation, ground breaking, groundbreaking, revolutionary, revolutioni*, game changing, unparalleled, unrivalled, unrivaled, unmatched, second to none, gold standard, setting new standards,
      referente en, lider en, lider del, lideres en, empresa lider, pioner* en, de referencia, a la vanguardia, de vanguardia, de primer nivel, de ultima generacion, inigualable, sin precedentes, revolucionari*, mejor de su clase, galardonad*,
      leader (du|de|des|sur|francais|mondial|europeen|en), acteur (majeur|incontournable|cle), reference (en|dans|du|de), pionnier* (du|de|en|dans), a la pointe, de pointe, de derniere generation, inegale, inegalee, sans precedent, revolutionnaire, prime, primee, haut de gamme,
      fuhrend*, marktfuhrer*, branchenfuhrer*, vorreiter*, weltweit fuhrend*, preisgekront*, mehrfach ausgezeichnet*, bahnbrechend*, wegweisend*, revolutionar*, einzigartig*, modernst*, hochmodern*, zukunftsweisend*, massstabe, der nachsten generation, weltklasse,
      lider em, lider do, lider no, lideres em, empresa lider, referencia em, referencia no, referencia na, pioneir* em, de ponta, de ultima geracao, inigualavel, sem precedentes, revolucionari*, premiad*, vanguarda,
      الرائده, الرائد, رائده في, رائد في, الاولي من نوعها, الاول من نوعه, الاكبر من نوعه, الوجهه (الرائده|الاولي|المثاليه), الحائزه علي, احدث التقنيات, لا مثيل لها, غير مسبوق, غير مسبوقه, رياده, عالميه المستوي, بمعايير عالميه`,
  },
  {
    means: 'buzz',
    phrases: `
      committed to, commitment to, our commitment, dedicated to (delivering|providing|bringing|creating|helping|serving), dedication to, passionate about (delivering|providing|creating|helping), remains committed, (elegantly|thoughtfully|beautifully|carefully|meticulously|expertly) (appointed|designed|crafted|curated|sourced|prepared), residences, hospitality, urban, sourcing, sustainably, responsibly sourced, responsible sourcing, communities, empowering, nurturing, fostering, championing, pioneering, inspiring, inclusive, accessible, impactful, meaningful, tailored, collection of, range of, world of, landmark, welcomed its, millionth, anniversary of, (delivering|delivers|deliver|providing|provides|provide|offering|offers) (exceptional|innovative|high quality|premium|seamless|outstanding|unique|quality|best in class|an|a|guests|customers|value) …, high quality (services|products|solutions), innovative, innovation, innovations, solution, solutions, seamless*, bespoke, curated, elevated, elevate, elevates, elevating, premium, luxurious, exquisite, immersive, signature, flagship, iconic, vibrant, holistic, synerg*, stakeholder, stakeholders, ecosystem, leverag*, empower*, transform*, streamlin*, robust, scalable, sustainable, sustainability, cutting, reimagin*, redefin*, redefining, underscor*, underlin*, strengthen* (its|our|their), reinforc* (its|our|their), expand* (its|our|their) (footprint|offering|portfolio|presence|reach), ambitious vision, our vision, vision for, our mission, mission to, core values, customer centric, customer experience, guest experience, excellence, expertise, heritage, craftsmanship, outcomes, value proposition, offering, portfolio, destination, experience that, experiences, culinary, dining experience, lifestyle, homeowners, consumers, discerning, residents, visitors, community focused, journey, milestone, growth, unlock*, drive (growth|innovation|value), forward thinking, purpose driven, nationwide,
      apuesta por, compromiso con, comprometid* con, consolida*, consolidando, calidad, innovacion, innovador*, excelencia, experiencia (unica|gastronomica|de compra|inolvidable|del cliente), experiencias, soluciones, solucion, sostenibilidad, sostenible, exclusiv*, establecimiento, clientes, gama, oferta gastronomica, trayectoria, referente, vanguardia, puesta en marcha, transformacion, en el marco de, potenciar, impulsar, ecosistema, sinergias, propuesta de valor, propuesta gastronomica,
      engagement en faveur, en faveur de, mobilite, proximite, territoire, territoires, nouvelle ligne, nouvelle gamme, engagement, s'engage*, engage a, engagee a, excellence, innovation, innovant*, savoir faire, solutions, solution, experience (unique|client|inoubliable|culinaire|immersive), experiences, durable, durabilite, exclusif, exclusive, ambition, renforc*, conforte*, confirmant ainsi, gamme, ecosysteme, synergies, art de vivre, raffine, dans le cadre de, transformation, accompagner, au service de, ses clients, sa clientele, visiteurs,
      innovation, innovationen, innovativ*, losung, losungen, nachhaltig*, nachhaltigkeit, kompetenz, exzellenz, qualitat, qualitatsanspruch, engagement, leidenschaft, portfolio, sortiment, standort, erlebnis, einkaufserlebnis, genusserlebnis, kundenerlebnis, kundinnen, kunden, massgeschneidert*, ganzheitlich*, zukunft, vision, mission, okosystem, synergien, starkt (seine|ihre|damit), unterstreicht, unterstreichen, baut … aus, im rahmen, transformation, anspruch, hochwertig*, exklusiv*, premium,
      nova gama, inovacao, seu compromisso, o seu compromisso, clientela, comunidade, comunidades, compromisso com, comprometid* com, excelencia, inovacao, inovador*, solucoes, solucao, sustentabilidade, sustentavel, experiencia (unica|gastronomica|de compra|inesquecivel|do cliente), experiencias, exclusiv*, qualidade, reforca*, reforcando, consolida*, consolidando, portfolio, ecossistema, sinergias, proposta de valor, no ambito, transformacao, seus clientes, visitantes, publico, trajetoria, requinte,
      تعيد تعريف, اعاده تعريف, الضيافه, ضيافه, اقامه فاخره, مستوي جديد, معايير جديده, رفاهيه, الرفاهيه, التزام*, التزامها, التزامنا, تجارب, تجربه (استثنائيه|فريده|متكامله|تسوق), استثنائيه, استثنائي, فريده, مبتكره, ابتكار, حلول, التميز, تميز, الجوده, جوده, استدامه, مستدامه, رؤيه, رؤيتها, رؤيتنا, في اطار, ضمن, زوارها, زوار, عملائها, عملاء, وجهه, الترفيه, نخبه, متكامله, الفاخره, فاخره, تعزيز, تعزز, مسيره, شركاء, منظومه`,
  },
  {
    means: 'notice',
    phrases: `
      available (now|today|from|at|nationwide|in stores|online|exclusively|across|immediately), in stores (now|nationwide|from), for (more|further) (information|details), (visit|learn more at|find out more at|discover more at) …, media contact, press contact, notes to editors, about (the company|us), terms and conditions apply, founded in #, headquartered in, based in … with, square feet, square metres, square meters, (guests|customers|residents|visitors|consumers|homeowners|shoppers|users|clients) (can|will|are|may|across|nationwide|now), offering (guests|customers|residents|visitors|consumers|users),
      disponible (en|a partir|desde|ya), para mas informacion, mas informacion en, ubicado en, situado en, los clientes podran, metros cuadrados, fundad* en #,
      disponible (en|des|a partir|sur), pour (plus d'informations|en savoir plus), situe, situee, les clients pourront, metres carres, fonde* en #,
      (ab sofort|jetzt) (erhaltlich|verfugbar), erhaltlich (ab|bei|in|im), weitere (informationen|infos), quadratmeter, gegrundet #,
      disponivel (em|a partir|nas), (para|) mais informacoes, localizad* em, metros quadrados, fundad* em #, os clientes poderao,
      متوفره (الان|في|ابتداء), متوفر (الان|في|ابتداء), لمزيد من المعلومات, للمزيد من المعلومات, متر مربع, تاسست عام, الواجهه`,
  },
];

/** How a person speaks of their own: it takes from what sounds like an office. */
export const OWN_VOICE: readonly { readonly means: 'own'; readonly phrases: Phrases }[] = [
  {
    means: 'own',
    phrases: `
      i, i'm, im, i've, i'd, i'll, me, my, mine, myself, lol, lmao, haha, hahaha, omg, btw, tbh, imo, honestly, gonna, wanna, kinda, sorta, yeah, nah, ugh, meh, dude, guys, folks, y'all, mate, 😂, 🤣, 😅, 🙃, 🙈, 😭, 🤦, 🤷,
      yo, mi, mis, conmigo, me, jaja, jajaja, jajajaja, la verdad, tio, tia, je, j'ai, j'y, j'avais, moi, mon, ma, mes, mdr, ptdr, lol, franchement, perso, ich, mich, mir, mein, meine, meinen, meiner, haha, ehrlich, echt, halt, eu, meu, minha, meus, minhas, comigo, kkk, kkkk, rs, gente, mano, انا, عندي, ههه, هههه, ههههه, والله, ياخي, يا جماعه`,
  },
];
