import type { Phrases } from '../../reading/phrases';

/**
 * What words about secrets do. `sealed`: says outright that something is not out; `hush`: asks to keep quiet, often
 * in jest; `soon`: says when it will be out; `plan`: what somebody is about to do; `matter`: something a business keeps to itself; `figure`: what a business counts; `insider`: how the
 * writer comes to know; `out`: it is public; `refuses`: nothing is told.
 */
export type SecrecySign =
  | 'sealed'
  | 'hush'
  | 'soon'
  | 'plan'
  | 'matter'
  | 'figure'
  | 'insider'
  | 'out'
  | 'refuses';

/** Common wording of embargoes, non-disclosure agreements, board papers and small talk; own collection, 2026-08. */
export const SECRECY: readonly { readonly means: SecrecySign; readonly phrases: Phrases }[] = [
  {
    means: 'sealed',
    phrases: `
      under (nda|embargo|wraps), (still|breaking) … embargo, embargoed, nda'd, ahead of the embargo,
      (not|isn't|aren't|wasn't|nothing|none of it) (is|yet|been|even|officially|) (public|announced|published|released|official|out) yet,
      not (yet|) (been|) (announced|made public|published|released|disclosed), not public, isn't public (yet|), not public (yet|knowledge),
      (hasn't|haven't|has not|have not) (been|even been|) (announced|published|released|told|signed|gone public), yet to be announced,
      before (it's|it is|they|we|the|its|their) (is|are|) (announced|announce|announcement|public|official|press release|launch|published|earnings|results),
      ahead of (the|their|our|its) (announcement|launch|results|earnings|press release), unannounced, unreleased, unpublished, pre announcement,
      internal only, for internal use, internal eyes only, strictly confidential, company confidential, this is confidential, highly confidential, in confidence, commercially sensitive,
      (nobody|no one|no one|no body) outside … (room|company|team|board|building|office|firm|agency|studio|business), (nobody|no one) else (knows|is supposed to know),
      (don't|do not|please don't|dont) (share|forward|repost|circulate) (this|it) (yet|until|till|before|further|outside|), not for (sharing|publication|distribution|release|circulation|public release),
      (investors|shareholders|the board|the press|the public|journalists|customers|staff|everyone else) (get|gets|hear|hears|see|sees|find out|finds out|know|knows|learn) … (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|later|yet), (told|asked|warned|paid|begged) (me|us) not to (post|say|share|tell|talk|mention|tweet), embargo (lifts|ends|is up|breaks|until|till) (on|) …, (this|it|that|all) is internal, internal so, confidentiel, streng geheim, noch geheim, (aun|todavia) no se puede (contar|decir|saber|publicar), no se puede contar, nao posso contar, (ما حد|محدش) (يعرف|يدري|بيعرف), on m'a (demande|dit|interdit) de (ne|rien|pas) …, me han (pedido|dicho|prohibido) que no …, (ich soll|soll ich|darf ich) (noch|eigentlich|) (nichts|nicht|niemandem) …, me pediram (pra|para) nao …, (طلبوا|قالولي) … (ما|لا) …, told not to (post|say|share|tell|talk|mention|tweet), (nobody|no one|not many people) (knows|know) (this|about this|it|that) (yet|but), (nobody|no one) knows yet, (this|it|that) stays (here|in this room|between), (don't|please don't|do not) quote me, hushing it up, (i|we) shouldn't have (been|seen|looked|read|heard), wasn't meant to see, encore confidentiel, (est|c'est) encore (secret|confidentiel), heard it here first,
      keep … under wraps, (if|before|until|till|when|once) (this|it|that|word|the news|any of this|anything) (gets|get|comes|leaks|is) (out|leaked), (if|before) (this|it|that) leaks, (you|i|we) (heard|read|saw) it here first, ahead of the public, leaked (deck|memo|slides|figures|numbers|roadmap), the leak,
      (aun|todavia) no (es|se ha|esta|han|lo han|ha sido) (publico|oficial|anunciado|publicado|hecho publico|comunicado), no es (publico|oficial) (aun|todavia), bajo embargo, sin anunciar, antes de que (se|lo) (anuncie|anuncien|publique|sepa), se anuncia (el lunes|el martes|el miercoles|el jueves|el viernes|manana|la semana que viene|el mes que viene), acuerdo de confidencialidad, estrictamente confidencial, es confidencial, solo uso interno, (nadie|nadie mas) (fuera|lo sabe), no lo (compartais|compartas|difundais|difundas),
      (pas encore|toujours pas) (public|publique|officiel|officielle|annonce|annoncee|publie|publiee|sorti), n'est pas (encore|) (public|publique|officiel|officielle), sous embargo, sous nda, avant l'annonce, avant que ce soit (public|annonce|officiel), annonce (lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine prochaine), accord de confidentialite, strictement confidentiel, c'est confidentiel, usage interne, (personne|personne d'autre) … (le sait|est au courant|hors de la), ne (partagez|diffusez|partage) pas,
      (noch|bisher) nicht (offentlich|offiziell|angekundigt|veroffentlicht|bekannt|bekanntgegeben|spruchreif|verkundet|raus), noch (geheim|inoffiziell|unter verschluss), unter (embargo|nda|verschluss), sperrfrist, vor der (ankundigung|bekanntgabe|veroffentlichung), streng vertraulich, (das|es|alles) ist vertraulich, nur intern, nur fur den internen gebrauch, verschwiegenheits*, geheimhaltungs*, wird (erst|am|nachste) … (verkundet|bekanntgegeben|angekundigt|veroffentlicht), (niemand|keiner) (ausserhalb|sonst) …, nicht weitersagen bis,
      ainda nao (e|foi|esta|anunciaram|saiu) (publico|oficial|anunciado|publicado|divulgado), ainda nao (anunciaram|anunciamos|saiu|divulgaram), sob (embargo|sigilo|nda), antes do anuncio, antes de (anunciarem|ser anunciado|sair), vai ser anunciado, sera anunciado, anunciam (segunda|terca|quarta|quinta|sexta|amanha|semana que vem), acordo de confidencialidade, estritamente confidencial, e confidencial, uso interno, ninguem (fora|mais sabe|de fora),
      لم (يعلن|ينشر|نعلن|يتم الاعلان) (بعد|عنه بعد|عنها بعد|), لم … رسميا بعد, غير معلن, غير معلنه, قبل الاعلان (الرسمي|عنه|عنها|), مش معلن, ما (اعلنوا|اعلنا|انعلن) (بعد|عنه|لسه|), سري للغايه, سري جدا, اتفاقيه سريه, تحت الحظر, للاستخدام الداخلي, (محدش|ما حد|لا احد) (يعرف|يعلم|يدري) …, سيعلن (عنه|عنها|) (الاثنين|غدا|الاسبوع القادم|قريبا)`,
  },
  {
    means: 'hush',
    phrases: `
      (don't|do not|dont) tell (the|my|your) (press|papers|media|client|boss|competition|investors|others), keep … under (your|ur) hat, (my|our) lips are sealed, (it's|it is|is still|still|top|that's|this is) (a|our|) secret, (e|ainda e|e um|isto e) segredo, segredo, (es|aun es|es un|todavia es) (un|) secreto, (you|u) didn't see (this|it|me|anything), you saw nothing, (nobody|no one) (has|has been|'s been|'s) (been|) told, (don't|please don't|do not) (spread|repeat|forward) (this|it), ne le repetez pas,
      (don't|do not|dont|nobody|no one) tell (anyone|anybody|a soul|a single soul|people|them|the others), (don't|do not|dont) breathe a word, not a word to (anyone|anybody),
      keep (this|it|that) (quiet|secret|to yourself|to yourselves|between us|hush|on the down low|under your hat|a secret|off), between (you and me|us|ourselves|friends), just between us, strictly between us,
      you didn't hear (it|this|that) from me, (don't|do not) (say|tell anyone) (it was me|i told you|i said), (this|it) didn't come from me, insider tip, insider info, inside info, inside scoop, little bird, rumour from the inside, (i|we) (shouldn't|should not) … but, you heard nothing, i said nothing, i never said this, (mum's|mums) the word, hush hush, hush hush, hush, shh, shhh, shhhh, psst, pssst, on the down low, on the dl, on the quiet, off the record,
      (not|wasn't|aren't|isn't) (supposed|allowed|meant) to (say|tell), (not|wasn't|aren't|isn't) (really|) (supposed|allowed|meant) to (say|tell|share|post|know|talk|mention|see), (shouldn't|should not|probably shouldn't) (be|really|probably|) (say|saying|tell|telling|share|sharing|post|posting|mention) (this|that|it|), i could get (fired|sacked) for (this|saying), top secret, sworn to secrecy, keep a secret, act surprised, before everyone else, 🤫, 🤐, 🙊,
      no se lo (digas|digais|cuentes|conteis) a nadie, no (digas|digais|cuentes) nada, (que quede|queda) entre nosotros, entre (tu y yo|nosotros), es (un|) secreto, secretito, chiton, chis, guardad el secreto, guardame el secreto, yo no (os|te|) he dicho nada, me matan si, no deberia (decir|contar|publicar),
      ne (le|) (dites|dis|repetez|repete) (a|rien a|pas a) personne, (le|) dites a personne, entre nous, chut, chuut, garde (le|) secret, gardez (le|) pour vous, (ca|ca reste|reste) entre nous, top secret, je n'ai rien dit, j'ai rien dit, motus, bouche cousue, je devrais pas (le dire|dire|en parler), je ne devrais pas,
      (nicht|bitte nicht|bloss nicht) weitersagen, (sagt|sag|erzahlt|erzahl) (es|das|) (bitte|) (keinem|niemandem|keiner seele), (unter uns|nur unter uns), (pst|psst|pssst), (bleibt|das bleibt) unter uns, streng geheim, (von mir habt|von mir hast) … nichts, ihr habt das nicht von mir, eigentlich darf ich (das|) … nicht (sagen|verraten), darf ich … nicht sagen, behaltet (es|das) fur euch, geheimnis,
      (nao|n) (conta|conte|contem|digam|diga|espalha|espalhem) (isso|pra|para|a|isto|) (ninguem|a ninguem|para ninguem|pra ninguem), (fica|que fique|fique) entre nos, entre nos, (e|) segredo, segredinho, shiu, psiu, nao fui eu que (disse|contei), nao devia (contar|dizer|postar), boca fechada,
      (لا|ما|بلاش) (تخبر|تخبروا|تقول|تقولوا|تقولو|تحكوا|تحكو|تعلموا|تخبرون) (لحد|احد|احدا|حدا|لاحد|), بيني وبينكم, بيننا, بيني وبينك, سر, (لا تنشر|لا تنشروا|لا تشارك|لا تشاركوا), هس, اششش, (خلوه|خليه|خلوها) (سر|بيننا), ما قلت شي, ما حد يدري`,
  },
  {
    means: 'matter',
    phrases: `
      redundancy, redundancies, redundancy announcement,       (board|investor|pitch|strategy|leadership|earnings|internal) (deck|paper|papers|minutes|memo|meeting|slides|presentation|call|document|doc|report), board pack, new (boat|ship|boats|ships|line|route|app|office|shop|restaurant|hotel|studio|drink|beer|bar|gym|investor|owner|boss|team|player|manager|kit|single|album|book|show|series|film|game|car|bike|van|menu|wing|tower) (is|will|gets|opens|lands|called), our (next|new|lead) investor, press release (goes|is|out|lands) …, contract signed, (spring|summer|autumn|winter|christmas|january|product|big) launch, next (flavour|flavor|product|model|collection|campaign|ad|logo|menu|release|phone|game|season|ceo|location|store|branch) (is|will|has), (failed|failing) (its|their|the|a) … (inspection|audit|test|review|check), (the|our|their|its) new (ceo|boss|owner|owners|designs|logo|name), designs, accounts, owners are selling, selling up, going bust, going under, gone bust, term sheet, due diligence, data room, cap table, funding round, seed round, (series) (a|b|c|d), valuation, ipo, going public, acquisition, (acquires|acquiring|acquired|acquire), being (acquired|bought|sold), (buying|buys|bought) … (rival|competitor|company|firm|startup|business), (selling|sells|sold) (the|to) (company|business|firm), take over …, takeover, merger, merging (with|), buyout, (bankruptcy|insolvency|insolvent|administration|receivership|chapter 11), restructuring, closure, (closing|shutting|shut|close|closes) (down|the|its|their|two|three|#|) (store|stores|site|sites|branch|branches|office|offices|plant|factory|shop|centre|center|restaurant|restaurants|library|pool|school|depot|warehouse), rebrand, rebranding, new (logo|name|brand|ceo|flagship|model|product|app|range|store|branch|campaign|partner|owner), (product|campaign|album|app|console|collection) launch, launch (date|plan|plans|price), (launches|launching|releases|releasing|rolling out|unveil*) …, price (rise|rises|increase|increases|hike|cut), prototype, roadmap, recall, (contract|tender|bid) (win|award|loss|price|value), (won|win|lost|losing|signed|signing|renewed|got) (the|a|our|their|that|) … (contract|tender|account|pitch|deal|client|bid), contract, tender, patent*, lawsuit, (suing|sued), settlement, out of court, (investigation|raid|audit) (into|of|by|), data breach, (the|a) breach, (was|were|been|got) hacked, (ceo|cfo|cto|chairman|chair|founder|director|editor|minister|mayor|head coach|chief executive|managing director) (is|) (resign*|leaving|stepping down|quitting|out|fired|going|replaced), (resign*|stepping down), successor, (the|a|their|its) (statement|press release|announcement|contract|merger|deal|leak|nda|bid|budget|strategy|offer), partnership (with|), sponsorship, planning permission, redevelopment, relocation, relocating, moving (the|its|their) (headquarters|hq|production|factory), discontinu*, (scrapping|scrapped|axing|axed|killing off|cancelled|cancelling) (the|its|their|our), ad spend, media (budget|plan), retainer, source code, client list, customer (list|data), embargo,
      (consejo|junta|reunion) (de|) (administracion|direccion|accionistas|), adquisicion, (compra|comprar|vende|vender|absorbe) (a|su|la|) …, fusion, fusiona*, opa, ronda de (financiacion|inversion), quiebra, concurso de acreedores, cierre (de|del|), (cierra|cierran|cerramos) (la|el|tres|dos|#|su|sus) (tienda|tiendas|fabrica|sede|oficina|oficinas|sucursal|local|locales|planta), lanzamiento, (lanza|lanzan|lanzamos|estrena|estrenan) …, nuevo (producto|logo|modelo|director|dueno|socio|contrato|menu|local), nueva (marca|campana|sede|directora|coleccion|imagen), contrato, licitacion, concurso, (el|un) comunicado, nota de prensa, dimision, dimite, demanda, patente, prototipo, presupuesto, subida de precios,
      (rachete|rachat|rachetent|achete son|vend sa|vendent), rachat, fusion, fusionne, (levee|lever) de fonds, opa, faillite, redressement judiciaire, liquidation, fermeture (de|du|), (ferme|ferment) (son|sa|ses|la|le|les|trois|deux|#) (magasin|magasins|usine|site|boutique|boutiques|siege|agence), lancement, (lance|lancent|lancons|sort) (son|sa|un|une|leur) …, nouveau (produit|logo|modele|patron|pdg|contrat|nom), nouvelle (marque|campagne|usine|identite|gamme), (le|un) contrat, appel d'offres, (le|un) communique, demission, demissionne, conseil d'administration, brevet, prototype, proces, hausse des prix,
      ubernahme, (ubernimmt|kauft|verkauft|schluckt) (den|die|das|seinen|ihren|einen|) …, fusion, fusioniert, insolvenz, pleite, borsengang, finanzierungsrunde, (schliessung|schliesst) (der|des|die|von|das|ihr|sein|#|), werksschliessung, (markteinfuhrung|produktstart|relaunch|rebranding), (launcht|bringt) … (raus|heraus|auf den markt), neues (logo|produkt|modell|werk|design), neuer (chef|eigentumer|vertrag|name|geschaftsfuhrer), neue (marke|kampagne|geschaftsfuhrerin|filiale|kollektion), vertrag, ausschreibung, pressemitteilung, rucktritt, (tritt|treten) zuruck, aufsichtsrat, vorstand, vorstandssitzung, gesellschafterversammlung, strategiepapier, strategiemeeting, patent, prototyp, klage, preiserhohung, ruckruf,
      aquisicao, (compra|comprar|compram|vende|vendem) (a|o|da|sua|seu|uma|) (empresa|concorrente|marca|rival|startup) , fusao, rodada de investimento, falencia, recuperacao judicial, fechamento (de|da|do|), (fecha|fecham|fechar) (a|as|o|os|duas|tres|#) (loja|lojas|fabrica|filial|filiais|sede), lancamento, (lanca|lancam|lancamos) …, novo (produto|logo|modelo|presidente|contrato|nome|dono), nova (marca|campanha|loja|colecao|identidade), contrato, licitacao, (o|um) comunicado, demissao do (presidente|diretor), renuncia, patente, prototipo, processo, aumento de precos,
      استحواذ, (تستحوذ|ستستحوذ) علي, (تشتري|ستشتري|تبيع|ستبيع|اشترت|بتشتري) …, اندماج, صفقه, اكتتاب, طرح عام, افلاس, اغلاق, (تغلق|ستغلق|بتسكر) …, اطلاق, (تطلق|ستطلق|بتطلق) …, (منتج|شعار|فرع|عقد|مدير|اسم) جديد, (حمله|علامه|هويه) جديده, عقد, مناقصه, بيان صحفي, استقاله, مجلس الاداره, جوله (تمويل|استثمار*), نموذج اولي`,
  },
  {
    means: 'figure',
    phrases: `
      (lost|made|losing|making|burned|burnt|raised|owes|owe) # (million|billion|thousand|k|mio), (sales|revenue|profits|profit|subscribers|bookings|orders|churn|signups|sign ups|downloads) (doubled|halved|tripled|collapsed|tanked|fell|dropped|jumped|are down|are up|is down|is up|plunged|crashed|soared),
      arr, mrr, nrr, gmv, ebitda, churn, runway, burn rate, gross margin, net margin, margins, (revenue|revenues|turnover|profits|net loss|earnings|bookings|net income), (sales|quarterly|q1|q2|q3|q4|unaudited|annual|half year) (figures|numbers|results|sales|forecast|revenue), (monthly|daily|weekly) active users, cac, cpa, roas, conversion (rate|rates), order book, quarterly numbers, our numbers, their numbers,
      facturacion, (beneficio|beneficios|perdidas|ingresos|ventas) (del|trimestrales|netos|anuales), (cifras|resultados) (del|de|trimestrales|internas), margen bruto,
      chiffre d'affaires, (le|notre|leur) ca, (benefice|benefices|pertes|marge|ventes) (du|de|brute|nette|nets), resultats (du|trimestriels|annuels), chiffres (du|internes|de),
      umsatz, umsatzzahlen, quartalszahlen, (gewinn|verlust|marge|ertrag) (im|von|des|liegt), absatzzahlen, geschaftszahlen, interne zahlen,
      faturamento, faturacao, receita (de|do|trimestral), lucro (de|do|liquido), prejuizo (de|do), (numeros|resultados) (do|internos|trimestrais), margem bruta,
      الايرادات, ايرادات, الارباح, ارباح, خسائر, مبيعات الربع, نتائج الربع, ارقام الربع, هامش الربح`,
  },
  {
    means: 'soon',
    phrases: `
      (gets|being|is|be|are|getting|gets it) (announced|published|made public|unveiled|revealed) (on|) (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|next month|next quarter|in january|after the weekend|later this week|soon), (goes|going|go|come|comes|is|are) (public|out|live) (out|) (on|) (monday|tuesday|wednesday|thursday|friday|tomorrow|next week|next month), out (on|) (monday|tuesday|wednesday|thursday|friday|tomorrow), (announcement|statement|press release|news|launch|reveal) (for|is|comes|lands|drops|on|) (on|) (monday|tuesday|wednesday|thursday|friday|tomorrow|next week)`,
  },
  {
    means: 'plan',
    phrases: `
      (is|are) (about to|going to|planning to|set to|due to|in talks), (will|won't|to) (be|open|close|launch|sell|buy|drop|cut|leave|merge|move|release|announce|rebrand|relocate|pull|lose|get|replace|scrap|hire|fire|raise|change|join|start|stop), (is|are|they're|they are|it's) (pulling|closing|opening|selling|buying|launching|leaving|moving|dropping|scrapping|merging|changing|ditching|splitting|planning|going|getting|losing|cutting|raising|bringing|switching|replacing|shutting|expanding|dumping|hiring|killing) …, (open|opens|close|closes|launch|launches|lands|drops|relaunches|starts|sells|moves|merges) (on|in) …, next (month|week|year|spring|summer|autumn|winter|quarter), in (january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|the new year|q1|q2|q3|q4), going (bust|under|vegan|public|private|digital),
      (va|van) a …, (cierra|cierran|vende|venden|compra|compran|ficha|fichan|ha fichado|han fichado|abre|abren|deja|dejan|despide|sube|cambia) …, en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|otono), (el mes|la semana|el ano) que viene,
      (va|vont) (perdre|fermer|ouvrir|vendre|racheter|acheter|lancer|changer|quitter|licencier|embaucher|devenir|etre|avoir|sortir|arreter|fusionner) …, (va|vont) (supprimer|couper|vendre|deplacer|remplacer) …, (ferme|ouvre|vend|rachete|lance|quitte|arrete) (en|son|sa|ses|le|la|les|au|une|un) …, (le mois|la semaine|l'annee|l'an) prochain, en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre),
      (wird|werden) …, (schliesst|offnet|eroffnet|verkauft|kauft|ubernimmt|entlasst|wechselt|bringt|startet|zieht|verliert|plant) …, (nachsten|nachste|nachstes) (monat|woche|jahr), im (januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhjahr|herbst),
      (vai|vao) …, (fecha|abre|vende|compra|lanca|troca|muda|sai|demite) …, (mes|semana|ano) que vem, em (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro),
      (سوف|راح|رح) …, (ستفتح|ستغلق|ستبيع|ستطلق|سيفتتح|سيغلق|ستشتري|بتسكر|بتفتح|بتبيع|ستنتقل|ستندمج) …, (الشهر|الاسبوع|العام) (القادم|المقبل|الجاي)`,
  },
  {
    means: 'insider',
    phrases: `
      (redacting|auditing|proofreading|translating|typesetting|filming|designing|drafting|reviewing|fixing) … (accounts|figures|contract|statement|announcement|results|books|deck|memo|press release|report), i know who the new,
      (heard|learned|learnt|overheard|found out) (in|at|from) (the|a|our|today's|their) … (meeting|call|boardroom|board|briefing|office), 
      (i|i've|just|i just|have|been) (wrote|written|drafted|drafting|writing|saw|seen|read|signed off|approved|proofread|proofreading|designed|sat in on|left|typed up|edited|editing|voted on|filmed|shot|recorded|translated) …  (statement|release|memo|deck|contract|letter|papers|minutes|slides|script|announcement|plan|plans|figures|numbers|design|logo|offer|bid|mock up|mockup|prototype|draft|meeting|room),
      (straight|fresh) (from|out of) (the|a) … (board|meeting|boardroom|call), (told|telling) (me|us) (today|this morning|in the meeting|yesterday|in confidence|at lunch), (in|from) (today's|yesterday's|the) (board|client|strategy|leadership|all hands) (meeting|call), insider knowledge, leaving the (boardroom|board meeting), (he|she|i) wrote the statement,
      he (escrito|redactado|visto|leido|firmado) (el|la|los|las) …, lo he (escrito|visto|leido) yo, recien salido de la reunion,
      j'ai (ecrit|redige|vu|lu|signe|relu) (le|la|les) …, je sors de la reunion, info d'initie,
      ich habe (die|den|das) … (geschrieben|gesehen|gelesen|gegengelesen|unterschrieben), komme gerade aus (der|dem) (sitzung|meeting), insiderwissen,
      (eu|) (escrevi|redigi|vi|li|assinei|revisei) (o|a|os|as) (comunicado|nota|contrato|apresentacao|memorando|release|proposta), acabei de sair da reuniao,
      (انا|) (كتبت|شفت|قرات|وقعت) (البيان|العقد|العرض|الخطه|التصميم), طالع من الاجتماع`,
  },
  {
    means: 'out',
    phrases: `
      no secret, not a secret, open secret, secret's out, secret is out, this morning's papers, today's papers,
      it's official, now official, is official, officially (announced|launched|opened|open|confirmed|out|public|live), (is|are|it's|now|already|finally|been) public, made public, (now|finally|already) (out|announced|live), (can|could|allowed to) finally (say|share|tell|announce|talk|reveal|show), announced (today|this morning|yesterday|last week|on monday|earlier), (embargo|nda) (is|has|) (lifted|over|up|expired), (as|was|were|been|first) reported (in|by|on|), according to (the|a|reuters|bbc|press|reports), press release (is|here|below|out|says), in the news, (says|said|writes|reports) (the|today's|this morning's) (paper|trade press|news|press), published (today|this morning|yesterday|accounts), annual report, companies house, public filing,
      (es|ya es|desde hoy es) oficial, (ya es|es ya) publico, (ya|) se puede (decir|contar), (hoy|ya) (anunciado|hemos anunciado|se ha anunciado|han anunciado), segun (la prensa|el comunicado|publica|publico),
      c'est officiel, (est|c'est) (desormais|enfin|maintenant) (officiel|public), communique a l'appui, (on|je) peut enfin, annonce (ce matin|aujourd'hui|hier), selon (la presse|le communique),
      (ist|jetzt|nun|es ist) offiziell, (endlich|jetzt) (darf|durfen) (ich|wir), (heute|gestern) (angekundigt|verkundet|bekanntgegeben|veroffentlicht), laut (pressemitteilung|presse|bericht),
      (e|ja e|agora e|ficou) oficial, (ja|finalmente) (posso|podemos) (contar|dizer|falar), (hoje|ontem) (anunciou|anunciado|anunciaram), segundo (a imprensa|o comunicado),
      رسميا, اعلن (اليوم|امس|رسميا), اصبح (رسميا|معلنا), حسب (البيان|الصحافه|الخبر)`,
  },
  {
    means: 'refuses',
    phrases: `
      (can't|cannot|can not|couldn't|won't|unable to|not able to|not allowed to|not at liberty to) (yet|really|possibly|even|) (say|tell|share|reveal|talk|name|comment|discuss|disclose|show) (you|it|more|much|anything|what|which|who|about|on|names|yet|), no names, no comment, no details, without naming, not naming, watch this space, stay tuned, more soon, say no more, that's all i can say, i'll say no more,
      no (puedo|podemos) (decir|contar|revelar|dar) (mas|nada|nombres|detalles|), sin nombres, no dire (nada|nombres|mas), ya os contare,
      (je|on) (ne|) (peux|peut) (pas|rien) (en|) (dire|reveler|parler), sans (citer|nommer) …, pas de noms, j'en dirai plus, je n'en dis pas plus,
      (darf|kann) (ich|man|) (leider|noch|) (nichts|nicht) … (sagen|verraten|erzahlen), mehr (verrate|sage) ich nicht, ohne namen, keine namen, mehr bald,
      nao (posso|podemos) (contar|dizer|falar|revelar) (mais|nada|nomes|), sem nomes, nao (vou|) citar nomes, em breve conto,
      (لا|ما|مش) (استطيع|اقدر|قادر|يمكنني) (اقول|احكي|افصح|اذكر|الكشف) …, بدون اسماء, دون ذكر (اسماء|اسم)`,
  },
];
