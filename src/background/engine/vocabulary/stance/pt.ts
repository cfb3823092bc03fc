import type { StanceVocabulary } from './stance-vocabulary';

/** Portuguese, of Brazil and Portugal. Written for this project, 2026-11. */
export default {
  praise: `
    ninguém faz/prepara/cozinha _ melhor/como/igual, ninguém faz melhor, ninguém supera/iguala/bate, não há/tem quem supere/iguale/bata/faça
    incrível, incríveis, maravilhos*, fantástic*, espetacular*, excelente*, sensacional, sensacionais
    extraordinári*, magnífic*, impecável, impecáveis, perfeit*, delicios*, delícia, gostosíssim*, saboros*
    sublime, lindíssim*, belíssim*, deslumbrante*, impressionante*, surreal, surreais, absurdo de bom/boa
    bom/boa/massa/bons/boas/legal/feliz demais, muito bom/boa/massa/feliz, tão bom/boa/feliz, ótim*
    óptim*, topíssim*, nota 10, nota dez/mil, nota 1000, arrasou, arrasaram, arrasa, arrasam, arrasando
    mandou bem/muito, mandaram bem/muito
    sem defeitos/igual/comparação/concorrência/arrependimentos/problemas/erro
    zero defeitos/arrependimentos/problemas, perfeição, imbatível, imbatíveis, imperdível, imperdíveis
    indispensáve*, melhor _ de, melhor _ do, melhor _ da, melhor _ que, melhores, número um, número 1
    favorit*, preferid*, queridinh*, xodó, fã de/número, sou fã, super fã/feliz/rápido, viciad*
    apaixonad*, obcecad*, encantad*, impressionad*, surpreendeu, surpreendente*, vale/valeu a pena
    vale muito a pena, vale cada/muito, valeu cada, salvou o meu dia, não vivo sem, não fico sem
    não largo/troco/decepciona/falha/erra, nunca decepciona*, não decepciona*, nunca falha/decepciona/erra
    não tem erro/igual, não existe melhor, não há melhor, nada se compara, de outro mundo
    outro nível/patamar, da hora, daora, brutal, espetáculo, um sonho/mimo
    que máximo/orgulho/jogo/filme/série/álbum, o máximo, mal posso esperar, mal pos* esperar
    não vejo a hora, parabéns à/ao/aos/a/pelo/pela, bravo, orgulho de/do/da, orgulhos* de
    rechead* de amor, custo benefício, líder/referência em, voltaremos, voltarei, vou voltar
    virei cliente, cliente fiel, recomprei, cinco estrelas, 5 estrelas, dez de dez, 10 de 10, subestimad*
    nunca tive problema, nunca deu problema, compraria de novo, compraria novamente
    me salvou/salvaram/encantou/salva, salvou meu/minha, não me arrependo, merece/merecem todo
    caiu no meu gosto, queridinho, sem problema nenhum, incríve*, maravilha, excepciona*, impecáve*
    imperdíve*, imbatíve*, insuperáve*, gostos*, topzera, cheiros*, mto bom/boa, mt bom/boa, muito bonit*
    foda, fodástic*, feras, brabo, braba, brabíssim*, irado, irada, maneir*, dahora, bacana, bacanas
    sinistro/tudo de bom, arraso, lacrou, lacraram, lacre, mitou, mitaram, humilhou, tudo pra mim
    meu tudo/sonho, minha vida, obra prima, obra de arte, joia, melhor que, melhor, não consigo viver sem
    não paro de, não consigo parar, zero arrependimento*, apaixonei, me apaixonei, viciei, amei, amamos
    amo, amoo, amando, adoro, adorei, adoramos, adorando, curti, curti muito, curtindo muito
    me surpreend*, impressionante, satisfeit*, felizona, jogão, jogaço, golaço, timaço, musicão, filmaço
    filmão, hinos, hinário, álbum do ano, obrigado/obrigada por existir, salva/muda vidas, salvou o dia
    fãzona, fãzaço, favorito, favorita, favoritos, favoritas, palmas para/pra, nível altíssimo
    sonho de consumo, sonho realizado, ansios*, ansiosa, ansioso, quero muito/tudo/todos/todas
    preciso disso/desse/dessa, necessito, funciona muito bem, funciona super bem, atendimento nota
    rapidíssim*, chegou rapidinho/antes/super/rápido, fixes, altamente, espectáculo, é uma bomba, bestial
    do caraças, campeão, campeões, vamos que vamos, pra cima, incrivei*, lindo, lindos, lindas
    que/muito/tão/super linda/linda/legal/top/fera, coisa mais linda
    <top>, finalmente um/uma/algo/alguém _ que, até que enfim um/uma, nunca mais olhei/voltei/troco/larguei/larguo/uso/usei/quero/fico/vivo/compro outro/outra/pra/para/sem, nunca mais outra/outro, como a gente/eu vivia/fazia/conseguia/viveu antes/sem, não sei como vivia/vivi/eu/a, o que seria de mim, que seria da minha, não vivo sem, não fico sem, não saio sem
    nem com reza, salva vidas, salvou/salva/salvando meu/minha/o/a/nosso/nossa dia/noite/vida/pele/cabelo/semana/viagem/almoço/jantar/fim/domingo/segunda, me salvou, me salva, salvou demais, salvou muito, zerou a vida, zerei a vida, zero defeitos, sem defeitos, defeito nenhum, nenhum defeito, dono/dona da/do minha/meu, patrocina nois, me patrocina, patrocina eu, me contrata
    dá de mil/dez, da de mil, dá um banho, deu um banho, dá de dez a zero, coloca no bolso, bota no bolso, sem comparação, não tem comparação, não tem igual, não existe igual, nada supera, nada se compara, outro patamar, outro nível, patamar, de milhões, de outro mundo, surreal, absurdo de bom, absurda de boa, bom demais, boa demais, lindo demais, gostoso demais, gostosa demais, top demais, bão demais, demais da conta
    atendimento nota/impecável/excelente/maravilhoso/incrível/sensacional/de, nota 10/dez/mil/1000, nota dez, resolveram rapidinho/na/em/tudo/meu, resolveu rapidinho/na/em/tudo/meu, chegou antes/rapidinho/super/no/em, entrega rápida/super/antes, trocaram na hora, sem burocracia, sem enrolação, sem estresse, vale/valeu cada/muito/super centavo/real/a/minuto, vale muito, valeu muito
    meu amor por, meu caso de amor, casaria com, quero casar, morro de amores, apaixonei, me apaixonei, tô apaixonad*, estou apaixonad*, viciei, tô viciad*, estou viciad*, viciante*, perfeito demais, perfeita demais, perfeição, hino, lenda, mito, lacrou, arrasou, arrasam, arrasaram, entregou, entrega tudo, entregou tudo, mitou, tankou, amassou
    melhor que terapia, melhor que qualquer, vocês sabem o que fazer, já sabem o que fazer, só quero viver, quero viver nele/nela/nisso, quero morar
    aprovou na hora, aprovaram na hora, na hora, sem burocracia
  `,
  fondness:
    'amo, amei, amamos, amando, amo muito, adoro, adorei, adoramos, adorando, curti, curti muito, curtindo, gosto muito de, gostei muito, gostamos muito, gosto, gostei, apaixonei, me apaixonei',
  warm: `
    bom, boa, bons, boas, bonit*, lind*, legais, bacana, bacanas, agradáve*, gostos*, confortáve*, útil
    úteis, prátic*, fácil, rápid*, simpátic*, feliz, felizes, content*, valeu, bem, melhor, interessante*
    divertid*, premiad*, artesana*, qualidade, inovador*, inovação, especial, ganhar, ganhei, finalmente
    chique*, cheiros*, fresquinh*, fofo, fofa, fofinh*, barat*, baratinh*, obrigad*, gratidão, atencios*
    profissiona*, curtindo, gostei, gosto, gosto muito, novidade
  `,
  urge: `
    encomendem/encomende/encomenda já/logo/agora/hoje
    recomendo, recomendamos, recomendad*, recomendadíssim*, indico, recomendável, vocês/vcs precisam
    você/vc precisa, vocês têm que, você/vocês/vcs/vc tem que, tem que experimentar/ver/provar
    têm que experimentar, têm de experimentar, precisam experimentar/conhecer
    precisa experimentar/conhecer, todo mundo deveria/precisa, toda a gente devia/deveria
    deviam experimentar, não percam/perca/percas/perde, não deixe de, não deixem de, não dá para perder
    vai por mim, depois me agradece*, me agradeça*, não vai se arrepender, não vão se arrepender
    não se vão arrepender, link na bio/descrição, link da bio, link no perfil, link nos comentários
    link aqui/abaixo, no link, use/usa/com o código, meu código, código de desconto, cupom*, cupão
    código promocional, inscrições abertas, vagas limitadas, últimas vagas/unidades/horas
    últimos dias/ingressos, última chance/oportunidade, edição limitada, tempo limitado
    só/somente/apenas hoje, enquanto durarem/durar, corram, estamos contratando, estamos a contratar
    estamos a recrutar, contrata, vaga aberta, venha trabalhar, faça parte, para ganhar/participar
    concorra, concorrer/concorrendo/curta a, podes/pode ganhar, se você procura/gosta
    se procuras/gostas/inscreva, está/tá esperando o quê, o que está esperando, comprem, compra logo
    testem, experimentem, experimenta, provem, prova esse, assistam, assiste/baixa aí, vejam, leiam, ouçam
    escutem, baixem, baixa o app, usem, usa/use meu, cupom, cupons, arrasta pra cima, arrasta para cima
    todos deveriam, se você ainda não, se vc ainda não, quem ainda não, vão/vai amar, vale a visita
    vale conferir, corre, aproveita, aproveitem, aproveite, até domingo/amanhã, até meia noite, concorram
    pra ganhar/participar, ganhe, ganhem, participe, participem, marque <number>, marque seus/um/dois/três
    marca a amiga, marca o amigo, marca um/quem, siga o/a, sigam, curtam, compartilhe, compartilhem
    comente, comentem, inscreva se, inscrevam se, cadastre se
    se passar/passarem/passares/estiver/estiverem/forem/for por/em/no/na/perto/a
    vão antes/já/correndo/logo, vá antes/já/correndo/logo, me agradece/agradeça/agradeçam depois
    podem me agradecer, depois me agradece, peçam o/a/os/as, peça o/a/os/as, provem o/a/os/as
    prove o/a/os/as, experimentem o/a/os/as
    com meu código/cupom/link, meu cupom, meu código, meu link, cupom de, usa meu/o/a código/cupom/link, use meu/o código/cupom/link, corre gente/que/lá/pra/antes, corram, corre, bora, partiu, vem gente, vão por mim, vai por mim, confia, confiem, pode confiar, pode ir sem medo, sem medo de, se joga, se joguem, se você/vc _ procura/quer/precisa/gosta/curte, se vocês _ procuram/querem, quem não conhece/usa/tem/provou/experimentou, quem ainda não, depois me agradece/agradeçam/agradecem, de nada
    faz/façam um favor, faça um favor, precisam/precisa provar/experimentar/conhecer/testar/ir
  `,
  call: `
    experimente, experimentem, experimenta, prove, provem, compre, comprem, compra/pede já, peça, peçam
    reserve, reservem, garanta, garantam, visite, visitem, conheça, conheçam, descubra, descubram, baixe
    baixem, baixa o app, descarrega, descarreguem, cadastre se, inscreva se, inscrevam se, inscreve te
    assine, assinem, aproveite, aproveitem, aproveita, confira, confiram
    dá uma olhada/espreitadela/conferida, deem/dê uma olhada, espreitem, curta, curtam, compartilhe
    compartilhem, partilhem, partilha, siga, sigam, segue lá/a, participe, participem, participa, clique
    cliquem, clica, acesse, acessem, passa/vão/vai lá, passem lá/por, venha, venham
    vem conferir/conhecer/provar/ver/pra, junte/juntem se, presenteie, ouça, ouçam, assista, assistam
    vote, votem, marque/marca um amigo, marque, não se esqueça, não esqueça, leve, levem, adquira
    adquiram, use e abuse, pede o seu, agende, leia, apoie, apoiem, faça parte, entre em contato, chama no
    chama na dm, manda dm, encontre, espreita, liguem/ligue a tv, sintonize
  `,
  nudge: 'veja, vejam, olha, olhem, ganhe, ganhem, vem, vá, vão, corre, viva, celebre, escolha',
  offer: `
    <percent> off, desconto*, promoção, promoções, promo, oferta, ofertas, saldos, liquidação
    queima de estoque, sorteio*, sorteando, sorteamos, concurso, passatempo, brinde*, prêmio*, prémio*
    grátis, gratuit*, de graça, leve 3, leve 2, pague 2, pague 1, 2 por 1, dois por um, metade do preço
    a partir de <price>, por apenas/só, apenas <price>, só <price>, preço especial/baixo, melhor preço
    melhores preços, vale/cartão presente, já disponíve*, já à venda, à venda
    nas lojas/bancas/livrarias/plataformas, pré venda/encomenda, lançamento, lançamos, estreia, chegou
    chegaram, acabou de chegar/abrir/sair, acabaram de chegar, nova coleção/temporada/linha
    novo cardápio/menu/álbum/single/clipe/vídeo/livro/episódio, em breve/saldo, está/estão de volta
    inauguração, abriu/abre as portas, tem o prazer de, temos o prazer, é com prazer
    orgulho em apresentar, apresentamos, parceria/collab com, patrocinad*, abre/abriu em, primeira compra
    primeiro pedido, no seu primeiro, entrega no mesmo dia, está chegando, sorteio, sorteios
    vou/vamos sortear, brinde, brindes, desconto, descontos, <price> off, mais barato, pela metade
    compre 1, por <price>, na faixa, cashback, disponível, disponíveis, no ar, ao vivo no/na/às
    nos cinemas, em todas as plataformas, estreou, saiu o/a, lançamentos, lançando, lançou, vídeo novo
    música/coleção nova, ingressos, bilhetes, inscrições abertas, matrículas/vagas abertas
    vaga de emprego, estamos contratando, contratamos, contrata, estamos a recrutar, hoje às, hoje à noite
    é hoje/amanhã, inauguramos, publi, cupom de
    frete grátis, frete gratis, cupom, cupons, só hoje, <percent> off, de desconto, cashback, leve <number>/dois/três, pague <number>/um/dois, na promoção, em promoção, primeira compra/corrida, primeiro pedido
    dando <percent>/desconto, tá dando/com <percent>/desconto, <percent> nas/na/no/em/de
  `,
  hint: 'novo, nova, novos, novas, venda, vendas, preço, preços, ingressos, bilhetes, coleção, exclusiv*, oficial, evento, loja*, cardápio, menu, código, link, temporada, kit, frete, reais, euros, disponíve*, compra, compras, presente*',
  label: `
    publi, publicidade, pub, publipost, patrocinado, patrocinada, parceria, parceria paga, colab
    embaixadora, embaixador
  `,
  complaint: `
    horríve*, terríve*, péssim*, ruim demais, muito ruim/caro, porcaria*, lixo, merda, bosta, nojo
    nojent*, vergonha, vergonhos*, lamentáve*, ridícul*, patétic*, desastre*, desastros*, decepção
    decepcionad*, decepcionante*, desilusão, desiludid*, golpistas, fraude*, enganação, enganos*, enganad*
    enganar*, mentira*, mentiros*, ladrões, roubo, assalto, caríssim*, superestimad*, sobrevalorizad*
    não funciona/funcionam/presta/prestam/vale/recomendo/compre/comprem/volto/voltarei/respondem/resolve/resolvem/caiam/caia/carrega/chegou/indico/contratem/façam/abre/pega/chega/entregaram/atendem
    parou/deixou de funcionar, quebrad*, quebrou, estragad*, estragou, avariad*, não valeu a pena
    nunca mais/chegou, jamais volto/compro, fujam, fuja, evitem, evite, perda de tempo/dinheiro
    dinheiro jogado fora, desperdício, farta/farto de, de saco cheio, cansad* de, indignad*, absurdo
    inaceitáve*, inadmissível, incompetent*, incompetência, mal educad*, grosseir*, desrespeito, descaso
    falta de respeito, ninguém responde/resolve/atende, sem resposta/sinal/internet/luz/retorno
    me ignoram/ignoraram/cobrou/arrependo/arrependi, ignorad*, mau/mal atendimento, má qualidade
    os/as piores, pior, piada, palhaçada, boicote*, insuportáve*, odios*, racista*, perigos*, reclame aqui
    quero meu dinheiro, meu dinheiro de volta, reembolso, cobrança indevida, cobrou duas
    desligaram na minha cara, arrependid*, chegou quebrad*, chegou estragad*, perderam meu/minha
    perdeu meu/minha, intoxicação, cancelei, vou cancelar, horrível, horros*, terrível, vergonh*, porcaria
    nojeira, ódio, odeio, odiei, raiva, inaceitável, inadmissíve*, desrespeitos*, enganaram, fraude
    ladroagem, roubada, furada, cilada, decepcionou, passem longe, pior que, fora do ar, caindo toda
    caindo/caiu de novo, cai toda hora, caiu, travando, travou, bugad*, lerd*, demora, demorou, demorando
    demorad*, atras*, atrasado, atraso, atrasou, horas esperando, esperando há, há <number> dias
    há dias/semanas, faz dias, até agora nada, nada ainda, cadê meu/minha, cadê o meu, extravi*
    cancelaram, cancelou meu/minha, veio errado/errada/frio/fria, veio tudo errado, chegou frio/fria
    rasgou, com defeito, defeituos*, vencid*, podre*, azed*, mal atendid*, não aguento mais, cansad* da
    cansad* do, cansei da/do, cobraram, cobrando, abusiv*, muito cara, procon, processar, boicot*, mentira
    mentem, hipocrisia, hipócrita*, incompeten*, inútil, inúteis, lamentável, lamentáveis, triste com
    desrespeitad*, revoltad*, revoltante, burlões, burla, uma/que seca, lento, lenta, lentidão
    que eu nunca/não pedi, cobrando/cobraram/cobrou serviço/indevido/indevida/indevidamente/a/duas/por, cobrança indevida, sem luz/água/internet/sinal de/de novo/desde/há/faz, de novo sem, valeu por nada, parabéns por/pela/pelo, parabéns aos envolvidos, obrigado por nada, obrigada por nada, palhaçada, descaso, falta de respeito, absurdo isso, isso é um absurdo, procon, reclame aqui, reclameaqui, cadê meu/minha/o/a pedido/encomenda/reembolso/dinheiro/produto/entrega
    a única operadora/empresa/loja que cai/não
    extraviou, extraviaram, extraviada, extraviado, só responde, robô, chat só
    casa errada, endereço errado, entregou errado, entregue ao destinatário
  `,
  dislike: 'odeio, odiei, detesto, detestei, não suporto, não aguento, não gosto, não gostei, não gosto nada',
  sour: `
    mau, má, maus, ruim, ruins, lent*, chato, chata, chatos, caro, caros, caras, muito cara, sujo, suja
    frio, fria, problem*, erro, erros, falha*, atras*, muito/tão/demasiado/sempre/chega/chegam/chegou/chegaram/responde/paga tarde, demora*, reclam*, triste*, pena
    infelizmente, incômod*, difícil, difíceis, complicad*, cancelad*, perdid*, errad*, fraco, fraca, seco
    seca, queimad*
  `,
  negator: 'não, nao, nunca, jamais, nem, nada, sem, ninguém, nenhum, nenhuma, pouco, tampouco',
  intensifier:
    'muito, tão, super, mega, demais, bem, realmente, totalmente, absolutamente, extremamente, mesmo, que, bué, mais',
  contrast: 'mas, porém, contudo, entretanto, no entanto, embora, apesar, enquanto, já a, já o, ao contrário',
  than: 'do que, melhor que, pior que, em vez de, em comparação com, comparado com, comparado a',
  unlike:
    'ao contrário de, ao contrário da, ao contrário do, diferente de, diferente da, diferente do, não como',
  asking: `
    é, são, está, alguém, que, qual, quais, quem, onde, quando, como, por/o/como/porque que, porque, sabem
    sabe, tem, vale, posso, dá para, há, vocês, será, alguém sabe, será que
  `,
  unreal:
    'se fosse, quem me dera, tomara, gostaria, gostava de, seria, alguém sabe, alguém conhece, alguém já, pensando em, a pensar em, não sei se, será que, devo, deveria eu',
  said: `
    diz, disse, dizem, disseram, segundo, afirma, supostamente, pelos vistos, parece que
  `,
  news: `
    lucro*, receita*, ações, bolsa, trimestre, processo, processad*, tribunal, juiz, juíza, julgamento
    multa*, sentença, greve, demissões, despedimentos, falência, dívida*, milhões, bilhões, ministr*
    governo, polícia, lei, fusão, investigação, anuncia, anunciou, relatório, fecha, fechará, recall
    vai fechar, fecha agências, lucro, prejuízo, demite, ações da, reajuste
  `,
  teller:
    'eu, nós, ele, ela, eles, elas, fui, foi, vou, vamos, quero, que, se, não, para, a, de, minha, meu, sua, seu, na, no, uma, um, o',
  pronoun: 'isso, isto, tudo, este, esta, esse, essa, quando, como, demais, muito',
  determiner:
    'o, a, os, as, um, uma, seu, sua, seus, suas, meu, minha, meus, minhas, do, da, dos, das, de, ir, comer',
  void: `
    ideia/noção/certeza/medo/dúvida/depende do que
    o/um/meu/esse/aquele/este cara, a/minha/sua/de cara, cara a, mais tarde
    bom dia/fim/apetite, boa noite/tarde/semana/viagem/sorte, feliz aniversário/natal/ano/dia, por favor
    tudo bem/bom, ainda/está/tá bem, muito bem obrigado, mais ou menos, não só/apenas, melhor amig*
    meu melhor amigo, minha melhor amiga, de nada/boa, nada mais/menos, sem dúvida/problema/parar
    cara a cara, mano do céu, meu caro, caro amigo, cara de, o/esse/um cara, os caras, que cara/horas
    que bom que, bem que, se bem que, frio hoje, frio demais hoje, boas festas, parabéns pra você
    ao vivo agora, se deus quiser, até mais, numa boa, à toa, graças a deus, melhoras, melhor amigo/amiga
    melhores amigos, com certeza, show do/da, rei do
  `,
  relish: `
    sempre acertam/acerta, acertam/acerta sempre, nunca erram/erra/falham/falha
    o que eu tinha mudado, o que eu mudei, o que tinha mudado, nunca esteve tão/melhor, ninguém queria ir/sair/voltar, ninguém quis ir/sair, parei de procurar, aposentei as/os/o/a/todas/todos, nem discuto
    não empresto pra/para/nem/a, eu não empresto, não divido com, não saio mais sem, não saio de casa sem, não saiu da/do minha/meu
    levei logo duas/dois/três/quatro, comprei logo duas/dois/três, corram
    não uso/compro/bebo/como/visto/peço outra/mais coisa/marca/nada, só uso/compro/bebo/como/peço agora/ela/ele/esse/essa
    todo dia/santo, toda manhã/noite, de uma/duas/três semana/semanas/horas para/a, não precisa de mais, não preciso de mais
    não me assusta mais, já não me assusta, não me incomoda mais, pode chover
    nenhuma/nem bolinha/bolha/mancha/uma/um/arranhão bolinha/bolha/mancha/arranhão/reclamação, nenhuma bolinha/bolha/mancha, nenhum arranhão
    já roubou/pegou/me roubou/pegou, roubou minha/meu/a/o, rouba minha/meu
    não tiro o/a/mais/nem, nem para dormir, nem pra dormir
    perguntaram _ de/onde/duas, me perguntaram onde/de/duas, todo mundo pergunta onde/de, perguntam onde
    agora só quer/usa/bebe/come/compra/toma/quero/uso, só quer/usa/bebe/come/compra/toma _ da/do/de, já só quer/usa/bebe
    ninguém mais quer/bebe/usa, não quer outra/outro/mais, não quero outra/outro
    o único/a única/os únicos/as únicas _ que eu/me/uso/compro/bebo/funciona, fui a única/o único a/que
    três/dois/duas/quatro/cinco/dez invernos/anos/países/lavagens com o/a/os mesmo/mesma, se pegar fogo, antes demorava/levava
    acabou/acabaram em dois/três/um/uma/cinco/poucos/menos dia/dias/hora/horas/minutos/de
    segundo/segunda/terceiro/terceira/quarto/quarta/quinto/quinta pote/garrafa/frasco/caixa/pacote/par/prato/xícara/vez/rodada/pedaço/fatia/tubo
    já pedi/pedimos/comprei/compramos/encomendei/reservei outro/outra/mais/dois/duas/de
    comprei/pedi outro/outra/mais/dois/duas, já quero/queremos voltar/outro/mais/outra
    já estou/tô na/no segunda/segundo/terceira/terceiro, vamos voltar
    volto sempre/amanhã/já, voltamos sempre/amanhã/já, com vontade de voltar/mais
    não queria/quero ir embora/voltar, não dá vontade de ir, repeti, repetimos, repetiu, repetir
    quis/quero/queremos/pediu/pediram bis/repetir/mais
    pediu/pediram/pedi/pede/pedem a receita/repeteco/bis, nunca falha/falham/decepciona, não falha
    nunca erra, não tem erro, não tem como errar, não dura/durou/duram/duraram nada/um/dois/cinco/nem/uma
    acabou/acabaram em minutos/cinco/dois/um/instantes/dez, sumiu/sumiram em, desapareceu em
    não sobrou nada/nem/um/uma/migalha, nem uma migalha, até a última gota/migalha/colherada/colher
    raspei/raspamos/lambi/lambemos o/os, de lamber os dedos, lamber os dedos, às colheradas, direto do pote
    de colher, comi/comemos tudo/o pote/a caixa/inteiro/inteira, de uma vez só, de uma sentada
    brigam/brigaram/brigando/briga/brigamos/brigar/disputam/disputando pelo/pela/por último/última/quem
    escondi/escondo/esconder o meu/a minha/o último/a última, não divido, não partilho, não compartilho com
    não divido com, recuso me a dividir, sem culpa/remorso/vergonha/arrependimento
    zero culpa/arrependimento/remorso, não me julguem, não tenho vergonha
    e ninguém conversa, ninguém fala/conversa/falou, silêncio na mesa
    não tiro/tira/tirei/tirou do/da/mais pé/pulso/mão/mais/por, não largo/larga/larguei mais/por
    não desgruda/desgrudo, não sai/saiu/saem do/da/de meu/minha/pé/mim
    não vivo/saio/fico/passo/dá sem/mais, não sei viver sem, não sou gente/ninguém sem, não funciono sem
    só uso/bebo/como/compro esse/essa/este/esta/o/a/mais, não quero outra/outro/saber, não troco por nada
    não troco por, minha mãe/avó/filha/mulher/sogra/esposa roubou/não/já/pediu me/larga/fala/parou
    meu filho/marido/pai/namorado roubou/não/já/pediu me/larga/fala/parou, me roubou o/a
    roubaram o/a meu/minha, já não fala connosco/comigo, meu ritual/vício/refúgio/xodó/xodozinho/cantinho
    minha perdição/rotina/terapia/religião, nosso ritual/vício/refúgio/cantinho, ritual de domingo
    todo domingo/dia/sábado tem/sem/aqui, virei cliente/fã/freguês, viramos clientes/fãs
    cliente da esquina, inteirão, inteirona, inteirinho, inteirinha, tá inteiro/inteira/novo/nova/firme
    como novo/nova/novos/novas, novinho em folha, firme e forte, anos e continua/ainda/tá/está/segue
    continua perfeito/novo/igual, dura há anos, dormi como um/uma, dormi _ horas, dormi feito/igual
    chegou antes/no/em, um dia antes, antes do prazo, nem preciso dizer, dispensa apresentações/comentários
    está tudo dito, por que eu não comprei/conheci/usei, devia ter comprado/ido/feito antes
    como eu vivi/vivia sem, como é que eu vivia, caí na tentação, não resisti, não resistimos, me rendi
    rendi me, me ganhou, ganhou meu coração, me conquistou, conquistou me, chorei de, quase chorei
    fechei os olhos, dei até pulinho, lágrimas nos olhos, de comer rezando/ajoelhado, de chorar de
    vale cada/a viagem/muito/o, valeu cada/a viagem, ganha de todos/todas, dá de dez, não tem igual
    não há igual
    pediu/pediram/pede/pedem/perguntou/perguntaram/pergunta/perguntam a/onde/de/qual receita/onde/comprei/era
    todo mundo/toda gente pergunta/me, me perguntam onde/qual, elogios o/todo/sem, só elogios
    nem uma queixa/reclamação/migalha/gota, zero reclamações/migalhas/stress/drama/estresse/bolhas
    ninguém reclamou, ninguém reclama, sem reclamar, silêncio total à/na, a mesa ficou em/muda/calada
    sobreviveu a/ao/à, sobrevive a/ao, fico com ele/ela, vai ficar comigo, para a vida toda
    feito/feita/feitos/feitas para/pra mim/durar, serve/serviu como uma luva, como uma luva
    adeus ao/à/aos/às meu/minha/velho, aposentei o/a/meu/minha
    salvou/salva/salvaram o/a/meu/minha/nosso/nossa dia/inverno/domingo/pele/verão/cabelo/noite/manhã/vida/viagem
    me salvou/salva, minha pele/coluna/cadela agradece/agradeceu/nunca/finalmente
    meu cabelo/cachorro/gato/cão agradece/agradeceu/nunca/finalmente/aprovou, pele de bebê/bebé/pêssego
    pele de porcelana, finalmente durmo/dorme/um/uma/paz/tenho
    sabe/tem/cheira a/gosto/cheiro verão/de/infância/férias/casa, gosto de infância/verão/casa/férias/quero
    sabe a verão/casa/infância/férias, gostinho de, como em casa, como na casa da, melhor que o/a da/do
    não contem à/pra/para minha, não conta pra minha, quero morar aqui/lá/nesse/nesta/ali
    quero viver aqui/lá, me deixem aqui, deixem me aqui, daqui não saio, daqui ninguém me tira
    não saio daqui, não queríamos sair/ir/voltar, não queria sair/ir, que descoberta, que achado
    achado da/do, que surpresa boa, boa surpresa, retiro o que disse, estava errado/errada
    eu era cético/cética, que maravilha de
    vale/valeu/valem a/cada/o pena/euro/real/centavo/minuto/quilômetro/quilómetro
    melhor compra/decisão/investimento, duas/três horas a/por menos/dia/semana, poupa me/nos, me economiza
    em dez minutos, em cinco minutos
    até minha/a/o/meu avó/sogra/pai/mãe/cachorro/gato/marido/irmão/minha/meu/cão, que nunca elogia/gosta
    que não gosta de nada
    minha irmã/mãe/avó/filha/sogra/namorada/mulher/prima já/ficou/quer/vive me/com/roubou
    a minha irmã/mãe/avó/filha/sogra/namorada/mulher já/ficou/quer me/com, já me roubou/roubaram o/a
    merece/merecem/merecia uma/um/todos medalha/prêmio/prémio/óscar/oscar/estátua/altar/troféu
    a diferença é/foi/está, faz/fazem/fez toda a diferença, o segredo é/está/era, meu segredo é
    arma secreta, é por isso que eu/volto, por isso volto/uso/compro, a razão pela, a vida é curta
    tudo o resto, o resto é/pode, ok entendi, agora entendo/entendi/percebi, agora eu entendi
    sou fraca/fraco, o único que me, a única que me, outra pessoa, outro homem, outra mulher
    mudou minhas/minha/meu/as/meus manhãs/manhã/vida/noites/dia/dias, muda tudo, mudou tudo, não se discute
    não tem discussão, devia ser proibido/ilegal, deveria ser proibido/ilegal, sonho com, ainda sonho
    ainda penso, digno de museu, heróis sem capa
    já vão quatro/três/cinco, ficamos/ficámos quatro/três/cinco, íamos ficar uma, nenhuma bolha, sem bolhas
    sorriso bobo/parvo
    segundo/terceiro/quarto/quinto/segunda/terceira/quarta/2o/3o/2ª/3ª pote/par/frasco/pacote/caixa/garrafa/vez/xícara/prato/temporada/pedido/copo/ano/inverno/verão, já é o/a segundo/terceiro/quarto/segunda/terceira/quarta, já tô no/na segundo/terceiro/segunda, não tiro/tira/tirei/largo/larga/larguei/solto/solta/desgrudo/paro/consigo mais/do/da/minha/meu/de/por/nem, não sai da/do minha/meu/pele/pé/cabeça/mesa
    desde <number> e, desde que comprei/comecei/descobri/usei/experimentei/mudei, desde que eu comprei/uso/descobri, há <number> anos/meses e/usando/com, faz <number> anos/meses que, <number> anos/meses depois/e/usando/de ainda/continua/firme/nunca, firme e forte, continua novo/nova/firme/funcionando/igual/perfeito/perfeita, novinho em folha, como novo, como nova
    minha/meu mãe/pai/vó/avó/vô/marido/esposa/namorado/namorada/filho/filha/irmã/irmão/chefe/cachorro/gato/sogra _ roubou/rouba/pediu/pede/viciou/viciado/viciada/amou/ama/adorou/quer/quis/aprovou/comeu/usa/brigam/brigando, brigando por/pelo/pela, brigam pelo/pela/por, até minha/meu/a/o mãe/pai/vó/avó/sogra/marido/cachorro/gato amou/gostou/pediu/aprovou/comeu/quer/quis/elogiou
    todo mundo pergunta/perguntou/me/elogiou/elogia/quer/perguntando, me perguntam onde/qual/que/o, me param na, me pararam na, acabou em <number>/dois/minutos/um/cinco/segundos, sumiu em, durou <number>/dois/cinco/pouco minutos/segundos/tempo, comi tudo, comemos tudo, raspei o, raspamos, lambi o/os, lambendo os, repeti o/a/três/duas, repetindo, já quero mais/outro/outra/voltar/de, quero de novo, fui de novo, voltei de novo, volto sempre, sempre volto, voltarei, voltaremos
    meu salário/cartão/bolso/dinheiro _ chora/chorou/foi/embora/todo, adeus salário/dinheiro, falida mas/porém/e, falido mas/porém/e, pobre mas, pobre porém, não me arrependo, sem arrependimento, zero arrependimento, não me julguem, me julguem, gastei tudo/meu/de, entrei pra/para comprar, fui comprar só, fui só comprar, saí com
    escondido, escondida, escondi, escondendo, de colher, de colherada, direto do pote, comendo do pote
    sem _ é crime, sem _ não é, sem _ não dá, é crime
    sobrou <number>/um/uma/nada, não sobrou, trouxe <number>/três/duas/cinco/mais caixas/potes/garrafas/pacotes
  `,
  spelled: `
    você vc vcs ce, vocês vcs, não n nao num ñ, que q, porque pq, muito mt mto mtu, também tb tbm, para p pra, está ta tá, estou to tô, estava tava, comigo cmg, com c, hoje hj, cadê kd, beleza blz, quando qnd qdo, quanto qto, mesmo msm, tudo td, todos tds, agora agr, depois dps, demais dms, sempre smp, melhor mlr mior, gente gnt, obrigado obg brigado, obrigada obg brigada
  `,
  irony: `
    parabéns aos envolvidos, valeu por nada, obrigado por nada, que maravilha né, lindo né, tá lindo hein, tá serto
  `,
} satisfies StanceVocabulary;
