import type { TopicVocabulary } from '../topics';

export default {
  language: 'pt',
  asOf: '2026-11',
  source: 'own compilation, of Brazil and Portugal',
  not: [
    'lula (grelhada|frita|recheada|a doré|a dore), (gracas a|meu|por amor de|ai meu|pelo amor de|se) deus, (se deus quiser), nossa senhora, biblia (da|do|de) (tipografia|design|estilo|cozinha|moda|marca), religiosamente, santa (catarina|cruz|maria da feira|claus), santo (andre|antonio|amaro|tirso), sao (paulo|joao|jose|francisco|pedro|luis), partido (alto|em dois), tomar partido, partida de (futebol|tenis), festa (de aniversario|junina|infantil|da firma|do escritorio|de natal|surpresa|do pijama), campanha (de natal|publicitaria|de marketing|de lancamento|de comunicacao|de doacao|de vacinacao|do agasalho), camara (fotografica|fria|escura|lenta|digital), presidente (do clube|da associacao|do juri), gabinete (dentario|de comunicacao|de imprensa), segura minha cerveja, vinagre de vinho, vinho tinto cor, sem alcool, zero alcool, copa (do mundo|america|do brasil|e cozinha), barra (da tijuca|de chocolate|lateral|de pesquisa|de rolagem), bar mitzvah, sexo (masculino|feminino|biologico), mesmo sexo, educacao sexual, pinto (no lixo|monteiro|da costa), pintos do terreiro, cu (pim|rau), pica (pau|nha|ole), picanha, picole*, pau (brasil|de selfie|a pique|de canela|de arara|de madeira|para toda obra), rola (gem|ndo|bola), rolando (os|a|os dados|a tela), saco (de dormir|plastico|de batatas|de lixo|de papel|cheio de presentes), ovos (mexidos|de pascoa|cozidos|moles), rapariga* (portuguesa|nova), chefe (de cozinha|de projeto|de gabinete|de equipa), boas festas, feliz* (ferias|festas), horario de ferias, ferias coletivas, periodo de ferias escolares, menu infantil, moda infantil, familia (tipografica|de produtos|real|olfativa), agricultura familiar, empresa familiar, casa (de apostas|civil|da musica|de papel|branca moveis)',
  ],
  notEnglish:
    'come data dares mate pare pais real rude par era mal tempo pose vale casa porto pub sopa ira sin',
  topics: {
    profanity: {
      sure: [
        'porra, porras, caralho*, krl, crl, puta, putas, puta que pariu, puta que o pariu, pqp, filho da puta, filhos da puta, filha da puta, fdp, putaria, puto da vida, merda, merdas, bosta, bostas, cu, vai tomar no cu, tomar no cu, vtnc, tnc, vsf, vai se foder, vai te foder, foda se, fodase, foder, fodeu, fodido*, fodida*, fodam se, foda demais, viado*, veado, bicha, arrombad*, cuzao, cuzona, cuzoes, buceta*, boceta*, piroca*, pica, cacete, pinto duro, desgracad*, otario*, otaria*, babaca*, escrot*, vagabund*, vadia*, piranha, corno, corna, cornos, cabrao, cabroes, paneleiro*, conas, cona, picha, foda, fodas, caga*, cagad*, cagao, enche o saco, encher o saco, saco cheio, de saco cheio, punheta*, punheteiro*, rapariga safada, filho duma egua, quenga, nojent* do caralho, 🖕',
      ],
      mild: ['droga, caramba merda, inferno, bunda, puto, saco, trouxa, burro, chato pra, fudeu, lixo'],
      masked:
        'porra caralho puta putas merda bosta foda foder fodeu fodase viado cuzao buceta cacete arrombado arrombada',
    },
    politics: {
      sure: [
        '(vote|votem|vota|votar|votei|voto) (no|na|em|contra) (pt|psdb|mdb|pl|psol|psd|ps|bolsonaro|lula|chega|bloco|esquerda|direita|ventura), (o|do|no|pelo|ao|esse) PT, PSOL, PSDB, partido chega, Bloco de Esquerda, iniciativa liberal, Lula, lulista*, lulopetis*, petista*, petralha*, Bolsonaro, bolsonaris*, bolsominion*, bozo, Dilma, michel temer, sergio moro, Alckmin, Haddad, Ciro gomes, Tarcisio, Zema, Michelle bolsonaro, antonio costa, andre ventura, luis montenegro, pedro nuno, passos coelho, extrema direita, extrema esquerda, esquerdista*, esquerdopata*, comunistas, coxinha* golpista*, mortadela*, gado bolsonarista, faz o l, fora (bolsonaro|lula|temer|dilma|pt|governo), partido (dos trabalhadores|socialista|comunista|politico|liberal|conservador|corrupto|do governo|social democrata), (este|esse|que|nosso) governo (de|corrupto|e|ladrao|mente|inutil|nos|so|socialista), (esse|este|nosso) (presidente|ministro|prefeito|governador|deputado) … (corrupto|ladrao|mentiroso|inutil|incompetente|safado), (politicos|politicas) (corruptos|ladroes|mentirosos|safados|inuteis), todos os politicos, impeachment, golpe de estado, intervencao militar, lava jato, stf (comunista|golpista|vergonha), urnas eletronicas fraud*, mensalao, centrao, mocao de censura',
      ],
      cues: {
        office: [
          'governo, presidente, presidenta, ministro, ministra, ministros, prefeito, prefeita, governador*, deputad*, senador*, vereador*, autarca, politico, politicos, politica, congresso, senado, camara, planalto, assembleia da republica, partido, partidos, oposicao, candidat*, esquerda, direita, primeiro ministro, esse partido, este partido, stf',
        ],
        process: [
          'votar, voto, votos, votem, votei, votaram, votamos, eleicao, eleicoes, eleitoral*, eleitor*, urna, urnas, referendo, sondagens, pesquisa eleitoral, segundo turno, primeiro turno, campanha eleitoral, comicio, debate, debates, maioria absoluta, boletim de voto, titulo de eleitor',
        ],
        issue: [
          'imposto*, imigracao, imigrante*, aborto, previdencia, corrupcao, privatiz*, democracia, liberdade, armas, fronteiras, refugiados, guerra, tarifas, reforma tributaria, inflacao, sus, bolsa familia, estado minimo, desmatamento, censura',
        ],
        heat: [
          'nao fez nada, quer reeleicao, reeleicao, nao faz nada, so promete, promete e nao cumpre, cara de pau, sem vergonha, tchau querida, na urna, de novo nao, corrupt*, ladrao, ladroes, mentiros*, mente, mentem, mentira*, vergonha, inutil*, incompetente*, safad*, fascis*, comunis*, ditador*, ditadura, traidor*, canalha*, bandido*, roubar, roubam, roubalheira, palhac*, hipocrit*, farsa, destru*, fora, rua com, cansad* de, fart* de, basta, chega de, nojo, quadrilha, corja, cambada, ri da nossa cara, riem da nossa cara, que va embora, se manda, cadeia, contra eles',
        ],
      },
      against: [
        'feijoada, pizza, bolo, queijo, pao, pastel de nata, cafe, cha, jantar, almoco, sobremesa, brigadeiro, coxinha, acai, gato, gatos, cachorro, cao, caes, cozinha, sala, sofa, familia, casa, estante, armario, jogo, jogos, serie, filme, livro, romance, futebol, time, equipa, camisa, cor, cores, logo, nome, nomes, favorit*, concurso, premio, sabor, sorvete, gelado, ata, atas, ordem do dia, sessao publica, aberta ao publico, local de votacao, recenseamento, assembleia de voto, horario',
      ],
      never: [
        'sindicato*, greve, greves, horas extra*, condicoes de trabalho, salario minimo, clt, aumento salarial',
      ],
    },
    religion: {
      sure: [
        '(deus|jesus|cristo|jesus cristo|o senhor) (e|te|nos|me|ama|salva|vive|morreu|abencoe|perdoa|tem|quer|provera|proverá|esta), jesus cristo, (gloria|gracas|louvado|louvem|louvai|aleluia) (a|ao|seja) (deus|jesus|senhor|o senhor), (aceite|aceita|volte|volta|entregue|ore|orem|reze|rezem|confie|confia|creia|cre|acredite) (a|em|ao|por|no|para|sua vida a) (deus|jesus|cristo|senhor|igreja|a igreja), palavra de deus, filho de deus, amor de deus, plano de deus, reino de deus, espirito santo, virgem maria, nossa senhora (de|da|do), biblia sagrada, versiculo*, salmo #, evangelho, evangelic*, pecador*, (arrependa se|arrependam se|arrependei vos|arrependei|arrependimento dos pecados|arrependimento dos teus pecados), salvacao, minha (igreja|fe|paroquia), meu (pastor|padre), catolic*, cristaos, crente*, muculman*, islamismo, isla, alcorao, ala e grande, ateu*, ateus, ateismo, testemunhas de jeova, macumba*, candomble, umbanda, corrente de oracao, amem 🙏, deus acima de tudo, a igreja (e|nos|catolica|rouba|universal)',
      ],
      cues: {
        deity: [
          'deus, jesus, cristo, senhor, jeova, virgem, santo, santos, profeta, diabo, demonio, satanas, anjo*',
        ],
        practice: [
          'rezar, rezo, reza, orar, oracao, oracoes, culto, missa, biblia, igreja, fe, religiao, religios*, padre, pastor, paroquia, comunhao, terco, rosario, mesquita, sinagoga, jejum, procissao, batismo',
        ],
        appeal: [
          'salva, salvar, alma, almas, pecado*, ceu, inferno, graca, milagre*, bencao*, abencoad*, amem, eterna, perdao, caminho de volta, sinal, unico caminho, 🙏, ✝',
        ],
      },
      against: [
        'arquitetura, concerto, bazar, casamento, turismo, museu, restauro, visita guiada, gotico, tipografia, servidor, codigo, chuva, jogo, largo, quermesse',
      ],
    },
    alcohol: {
      sure: [
        'bebad*, bebedeira*, embriagad*, ressaca, de ressaca, ressacad*, (fiquei|fiquei|to|tou|estou|tava|estava|ficamos) (bebado|bebada|bebados|chapad*|alterad*|trebad*|alegrinh*|de porre), porre, tomei um porre, bebaca*, enchi a cara, encher a cara, enchendo a cara, beber ate, cervejada, cervejinha, cervejinhas, chopinho, chopp, chopes, breja, brejas, birita, cachaca*, caipirinha*, (uma|umas|um|uns|outra|mais|#) (cerveja|cervejas|chope|chopes|imperial|imperiais|fino|finos|cerveja gelada|gin tonico|taca de vinho|copo de vinho|shot|shots|caipirinhas|cervejinhas|brejas|copos|doses), # (cervejas|chopes|imperiais|finos|shots|doses|caipirinhas|gins|copos|canecas), garrafa de (vinho|vodka|whisky|gin|cachaca|espumante|rum), open bar, happy hour, ida aos copos, ir aos copos, noite de copos, tomar umas, tomar uma gelada, boteco, botecos, esquenta, vomitei no (uber|taxi|tapete), gin tonico*, sextou com cerveja, litrao',
      ],
      cues: {
        drink: [
          'cerveja, cervejas, vinho, vinhos, vodka, whisky, gin, rum, tequila, espumante, champanhe, licor, drink, drinks, mojito*, sangria, alcool, vinho verde, ginja, chope',
        ],
        drinking: [
          'beber, bebendo, bebi, bebeu, brinde, brindar, tomando, garrafa*, rodada, copo, copos, taca, tacas, dose, doses, saude, tim tim, golada, caixa',
        ],
        night: [
          'ontem a noite, ontem, festa, balada, bar, bares, noitada, madrugada, karaoke, dor de cabeca, nunca mais, nao lembro, discoteca, after, churrasco, carnaval, sexta a noite, sabado a noite, dancando em cima',
        ],
      },
      against: [
        'receita, molho, vinagre, cozinha, prevencao, dirigir, conduzir, volante, campanha, imposto, reciclagem, degustacao tecnica, rotulo',
      ],
    },
    drugs: {
      sure: [
        'cocaina, maconha, baseado*, fumar (um|maconha|erva|um baseado|beck), beck, chapad*, to chapado, ganza, charro*, doidao de, mdma, lsd, ecstasy, heroina, ketamina, loló, lança perfume, boca de fumo, bala e doce, cogumelos magicos, pó na mesa, trafica*',
      ],
    },
    sex: {
      sure: [
        'transar, transei, transando, transa, transamos, trepar, trepada, sexo (oral|anal|selvagem|gostoso|casual|hoje|com|sem|no|na), fazer sexo, fazer amor contigo, porno*, peitos, peitoes, tetas, mamas de fora, boquete*, punheta, gozar, gozei, orgasmo*, masturb*, nudes, manda nudes, (todos|todo mundo|toda a gente|a galera|nos|acabamos|acabei) … (sem roupa|sem a roupa|pelados|pelada|todos nus|nus), banho (pelado|nu|sem roupa), pelada na, pelado na, fotos pelada, tesao, cheio de tesao, com tesao, safadinh*, safadeza*, putaria, suruba, menage, menage a tres, motel hoje, motel com, camisinha no, vibrador*, sex shop, lingerie (nova hoje|pra voce|hoje a noite), gostos* na cama, raba, rabuda, bunduda, ficante de hoje, quero te pegar, pegacao, foder contigo',
      ],
      cues: {
        act: [
          'sexo, sexy, pelad*, nu, nua, algemas, chicote, lingerie, calcinha, fio dental, travessur*, safad*, picante, beijo*, cama, jacuzzi, hidromassagem, massagem, gostos*, tarad*, atrevid*',
        ],
        invitation: [
          'minha casa, sua casa, tua casa, minha cama, hoje a noite, esta noite, quem topa, quem anima, quem vem, vem ca, me chama, solteir*, sem compromisso, luz apagada, a sos, na dm',
        ],
      },
      against: [
        'formulario, campo, genero, educacao, saude, igualdade, receita, molho, comida, moda, tamanho*, arte, museu',
      ],
    },
    gripes: {
      sure: [
        'odeio (meu|este|esse|o meu|minha|o|trabalhar) (trabalho|emprego|chefe|patrao|escritorio|clientes|cliente|aqui|com), odeio (clientes|meus clientes|meu chefe|minha chefe|reunioes|reuniao), (meu|o meu|minha|a minha) (chefe|chefa|patrao|gerente|gestor) (e|nao|so|quer|esta|acha|me) …, (cliente|clientes|chefe|reuniao|reunioes|patrao) (chato*|insuportavel|insuportaveis|idiota*|de merda|do inferno|burro*|inutil|inuteis|sem nocao|toxico*|folgad*|mal educad*|interminave*), (podia|poderia|devia) (ter sido|ser) um (email|e mail|mail), (farto|farta|cansado|cansada|saco cheio|cheia|cheio|fartos) (de|do|da|deste|dessa|desse) … (trabalho|emprego|chefe|clientes|cliente|escritorio|reunioes|reuniao|patrao|empresa|colegas), mais uma reuniao (inutil|pra|para|que|e|sobre), se mais um (cliente|chefe|gerente|gestor) …, trabalho de merda, emprego de merda, vou pedir demissao, quero me demitir, vou me demitir, vontade de pedir demissao, ninguem merece esse (chefe|cliente|trabalho)',
      ],
      cues: {
        work: [
          'chefe, patrao, patroa, gerente, gestor, reuniao, reunioes, cliente, clientes, escritorio, trabalho, emprego, servico, trampo, coleg*, briefing, entrega, excel, powerpoint, email, emails, zoom, call, alteracao, alteracoes, ajuste, ajustes, logo maior, empresa, estagiari*, rh, segunda feira, feedback, prazo, deadline, agencia, plantao, turno, expediente',
        ],
        annoyance: [
          'odeio, farto, farta, saco cheio, cansad* de, insuportavel, nao aguento, nao aguento mais, ninguem merece, vou surtar, surtando, surtar, quero morrer, me mata, me matem, socorro, idiota*, burr*, inutil*, sem nocao, chat*, perda de tempo, pela terceira vez, terceira … do dia, terceiro … do dia, quarta … do dia, mais uma, mais um, de novo, gritar, chorar, me jogar, atirar me ao mar, paciencia, ridicul*, absurd*, aff, afe, pqp, nem ideia, 🙄, 😤, 🤬, 😡, 🤦, 🙃, 😩, 😫, 🤡',
        ],
      },
      against: [
        'dicas, como, nosso, nossa, obrigad*, orgulho, parabens, ajudamos, curso, guia, podcast, inscri*, descubra, fermentacao, receita, pao, cachorro, gato',
      ],
      never: [
        'salario*, ordenado, horas extra*, sindicato*, greve, clt, assedio, demitid*, despedid*, condicoes de trabalho, precari*, burnout, recibos verdes, jornada, pagamento, exploracao',
      ],
    },
    whereabouts: {
      sure: [
        '(nao contem|nao conta|nao digam|ninguem conta) … (chefe|patrao|trabalho), (meu chefe|o chefe|o meu chefe|no trabalho|o escritorio|a empresa) (acha|acham|pensa|pensam) que …, atestado falso, matar trabalho, matei trabalho, baixa falsa, acabei de (pousar|aterrar|chegar) em, fora ate (domingo|segunda|sabado|sexta), casa vazia ate, (casa|apartamento) (vazia|vazio|sozinha)',
      ],
      cues: {
        believed: ['chefe, patrao, escritorio, trabalho, empresa'],
        excuse: ['doente, gripe, atestado, febre, medico, dentista, home office, teletrabalho, baixa, 🤒'],
        leisure: ['praia, piscina, ferias, festival, jogo, ressaca, aeroporto, esqui, churrasco, 🏖, 🏝'],
      },
    },
    holiday: {
      sure: [
        'malas (prontas|feitas|fechadas|no carro), (ultimo|primeiro|segundo) dia (em|no|na) (^|praia|pousada|ilha) … (nao quero voltar|praia|ferias|voltar), de ferias (em|na|no|com|ate|🏖), (ja|finalmente|enfim|chegamos|chegamos|instalados) (em|a|na|no|ao) ^ (com|e sem|uma semana|ate|🏖|☀), (uma|duas|tres|#) (semana|semanas|dias) (em|na|no|de) (^|praia|sol|mar), (casa|apartamento) vazi* (ate|essa|esta|toda), (volto|voltamos|regressamos) (so|dia|no|na|em) (#|domingo|segunda|dia), (minhas|nossas|as minhas|as nossas) ferias, dia # (de|das) (ferias|nossas ferias|viagem), (primeiro|segundo|ultimo) dia de ferias, ferias em familia, lua de mel, viagem em familia, finalmente ferias, enfim ferias, partiu (ferias|praia|viagem), (estamos|vamos) de viagem',
      ],
      cues: {
        trip: ['ferias, viagem, escapadinha, cruzeiro, feriadao, passeio'],
        place: ['praia, piscina, hotel, ilha, aeroporto, resort, camping, pousada, mar, voo, 🏖, 🏝, ✈, 🌴'],
        away: [
          'dia #, ate domingo, ate segunda, mala, malas, passaporte, bronze*, chegamos, voltamos, as criancas, os miudos, a familia, fora do escritorio',
        ],
      },
      against: [
        'horario, fechado, fechados, fechamos, encerrad*, aberto, oferta, reserve, clientes, pedidos, envios, loja, boas',
      ],
    },
    kids: {
      sure: [
        '(meu|minha|meus|minhas|nosso|nossa|nossos|nossas) (filho|filha|filhos|filhas|filhote*|bebe|menino|menina|pequeno|pequena|pequenos|miudo|miuda|miudos|gemeos|neto|neta|netos|cacula|mais novo|mais velha|mais velho|mais nova), as criancas (estao|ja|nao|dormem|e eu|em casa|de ferias), os miudos (estao|ja|nao|dormem|e eu), primeiro dia de (aula|aulas|escola|creche|escolinha), fada do dente, com (as|os|minhas|meus|nossos) (criancas|miudos|pequenos|filhos|gemeos|pequenas|putos), (estou|to|tou|estamos) (gravid*|esperando|a espera de), (vem ai|esperamos) (um bebe|uma menina|um menino|gemeos|o nosso), e (menina|menino) (🥹|💙|💗|e), ultrassom do, ecografia do, festa (junina|da escola|do colegio|do infantario) (do|da) (meu|minha|nosso|pequeno), primeiro dia (na|no|da|do) (escola|creche|infantario|colegio|jardim|escolinha), perdeu o primeiro dente, perdeu (um|o) dente, caiu (um|o) dente, dente de leite, primeiro dente, primeiros passos, faz # anos hoje',
      ],
      cues: {
        child: [
          'crianca, criancas, filho, filha, filhos, bebe, miudo, miudos, menino, menina, pequenos, os meus dois',
        ],
        life: [
          'escola, creche, infantario, dente, dentes, parque, baloico, castelo de areia, banho, soneca, fantasia, praia, primeira vez, primeiro, primeira, lama, pijama, licao de casa, tpc',
        ],
      },
      against: [
        'menu, gratis, gratuit*, oficina*, ingresso*, bilhete*, idade, a partir de, familias, pais, campanha, ong, doacao, doar, colecao, tamanhos, programa',
      ],
    },
    family: {
      sure: [
        '(minha|meu) (irma|irmao|mae|pai|avo|prima|primo|tia|tio|sogra|sogro|cunhada|cunhado) (casou|se casou|morreu|faleceu|separou|se separou|divorciou|se formou|fugiu|saiu de casa|noivou|se aposentou), (aniversario|casamento|velorio|funeral|bodas|formatura|missa) (da|do|dos) (minha|meu|meus) (irma|irmao|mae|pai|avo|avos|pais|prima|primo|tia|tio|sogra), toda a familia, a familia toda, (almoco|jantar|foto|reuniao) (de|em) familia',
      ],
      // In passing, a word about one's own is no news of them.
      mild: [
        '(minha|a minha) (mae|irma|avo|esposa|mulher|tia|prima|sogra|cunhada|namorada|familia|noiva|sobrinha), (meu|o meu) (pai|irmao|avo|marido|tio|primo|sogro|cunhado|namorado|noivo|sobrinho), (meus|os meus) (pais|irmaos|avos|sogros|primos|tios)',
      ],
      cues: {
        kin: [
          '(minha|a minha) (mae|irma|avo|esposa|mulher|tia|prima|sogra|cunhada|namorada|familia|noiva|sobrinha), (meu|o meu) (pai|irmao|avo|marido|tio|primo|sogro|cunhado|namorado|noivo|sobrinho), (meus|os meus) (pais|irmaos|avos|sogros|primos|tios)',
        ],
        life: [
          'aniversario, casamento, funeral, velorio, enterro, morreu, faleceu, hospital, operacao, operad*, cirurgia, doente, cancer, gravida, bebe, nasceu, nascimento, divorci*, separ*, natal, jantar, almoco, visita, visitar, abraco, te amo, saudade, saudades, orgulh*, chor*, brig*, aposent*, formatura, mudanca, se mudou, casa da, casa do',
        ],
      },
    },
    health: {
      sure: [
        '(e|era|deu|foi) (benigno|benigna|maligno|maligna), (resultado|biopsia|exame|nodulo) … (benigno|benigna|maligno|maligna|negativo|positivo|chorei|limpo), (tirei|tiraram|operei|vou operar) (o|a|os|as) (apendice|vesicula|amigdalas|siso|sisos|utero|pedra|pedras|joelho|coluna), (de|com) (muletas|gesso|tala), (terceira|segunda|outra) (enxaqueca|crise|noite sem dormir), minha (pressao|endometriose|hernia|ciatica|tireoide|alergia|labirintite) (ta|esta|subiu|atacou|voltou), (meu|minha|meus|minhas|o meu|a minha) (diagnostico|biopsia|cirurgia|operacao|ansiedade|depressao|tratamento|quimio|cancer|cancro|gravidez|gestacao|terapia|psicologa|psicologo|medicacao|remedios|enxaqueca|aborto|exames), no hospital, nas urgencias, no pronto socorro, fui (diagnosticad*|internad*|operad*), (vou|tenho de|preciso) (ser|me|) operad*, (cirurgia|operacao) (marcada|dia|na|no|semana|amanha), (ressonancia|exame|exames|resultado|biopsia) (deu|saiu|veio|chegou|confirmou), crise de (panico|ansiedade), ataque de panico, (to|tou|estou) com (covid|gripe|cancer|febre|depressao|dengue), testei positivo, de atestado, de baixa medica',
      ],
    },
    home: {
      sure: [
        '(pegamos|recebemos|peguei|finalmente) as chaves (do|da|de|rua|hoje|) …, (o|meu|nosso) (senhorio|proprietario|locador) (quer|pediu|vai|aumentou|vendeu|nos), (alguem sabe de|procuro|procuramos|busco) (um |uma |) (ape|apto|apartamento|quarto|kitnet|casa|t1|t2|t3) …, financiamento aprovado, credito habitacao aprovado, (meu|o meu|nosso) (novo|) endereco (e|:), (a minha|minha) morada (e|nova), (nossa|a nossa|minha) casa nova, (nosso|meu) apartamento novo, dia de mudanca, nos mudamos, mudamos de casa, cha de casa nova, a chave (esta|fica) debaixo',
      ],
      cues: {
        address: [
          '(rua|avenida|travessa|praca|alameda|estrada) … #, cep, codigo postal, bloco #, apartamento #, apto #',
        ],
        dwelling: [
          'moramos, moro, nossa casa, minha casa, mudanca, caixas, casa nova, vizinhos, interfone, campainha, familia',
        ],
      },
      against: [
        'loja, evento, ingressos, bilhetes, aberto, horario, clientes, prefeitura, camara municipal, exposicao, restaurante',
      ],
    },
    money: {
      sure: [
        '(conta|minha conta|a conta|cartao|carteira) (no vermelho|zerada|zerado|estourado|estourada|negativa|recusado|vazia), cartao recusado, (ate|so) (o dia do|cair o) (pagamento|salario), salario (caiu|nao caiu|acabou|sumiu), (meu|o meu) (salario|holerite|aluguel|emprestimo|saldo|extrato), (minha|a minha) (hipoteca|divida|conta bancaria|reforma|renda), minhas dividas, (to|tou|estou) (oficialmente|completamente|totalmente|mesmo|outra vez|) (falid*|lis*|sem um tostao|no vermelho|dur* esse mes|quebrad*), ganho # reais, nome sujo, acaba antes do fim do mes',
      ],
    },
  },
} satisfies TopicVocabulary;
