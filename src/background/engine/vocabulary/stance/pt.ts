import type { StanceVocabulary } from './stance-vocabulary';

/** Portuguese, of Brazil and Portugal. Written for this project, 2026-11. */
export default {
  praise: `
    incrível, incríveis, maravilhos*, fantástic*, espetacular*, excelente*, sensacional, sensacionais
    extraordinári*, magnífic*, impecável, impecáveis, perfeit*, delicios*, delícia, gostosíssim*, saboros*
    sublime, lindíssim*, belíssim*, deslumbrante*, impressionante*, surreal, surreais
    absurdo de bom, absurdo de boa, bom demais, boa demais, muito bom, muito boa, tão bom, tão boa, ótim*
    óptim*, topíssim*, nota 10, nota dez, nota mil, nota 1000, arrasou, arrasaram, arrasa, arrasam
    arrasando, mandou bem, mandaram bem, mandou muito, sem defeitos, zero defeitos, perfeição, sem igual
    sem comparação, sem concorrência, imbatível, imbatíveis, imperdível, imperdíveis, indispensáve*
    melhor _ de, melhor _ do, melhor _ da, melhor _ que, melhores, número um, número 1, favorit*
    preferid*, queridinh*, xodó, fã de, sou fã, super fã, viciad*, apaixonad*, obcecad*, encantad*
    impressionad*, surpreendeu, surpreendente*, vale a pena, vale muito a pena, vale cada, valeu a pena
    valeu cada, salvou o meu dia, não vivo sem, não fico sem, não largo, nunca decepciona*
    não decepciona*, nunca falha, não tem erro, não tem igual, não existe melhor, não há melhor
    nada se compara, de outro mundo, outro nível, outro patamar, da hora, massa demais, daora
    brutal, espetáculo, um sonho, que máximo, o máximo, mal posso esperar, mal pos* esperar
    não vejo a hora, parabéns à, parabéns ao, parabéns aos, bravo, orgulho de, orgulhos* de
    rechead* de amor, custo benefício, líder em, referência em, voltaremos, voltarei, vou voltar
    virei cliente, cliente fiel, recomprei, cinco estrelas, 5 estrelas, dez de dez, 10 de 10, subestimad*
    sem arrependimentos, zero arrependimentos, nunca tive problema, nunca deu problema, zero problemas
    compraria de novo, compraria novamente, me salvou, me salvaram, salvou meu, não me arrependo
    merece todo, merecem todo, caiu no meu gosto, queridinho, sem problemas, sem problema nenhum, incríve*
    maravilha, excepciona*, impecáve*, imperdíve*, imbatíve*, insuperáve*, gostos*
    topzera, bons demais, boas demais, legal demais, cheiros*, mto bom, mt bom, mt boa, mto boa
    muito bonit*, muito massa, foda, fodástic*, feras, brabo, braba, brabíssim*, irado, irada
    maneir*, dahora, bacana, bacanas, sinistro de bom, arraso, lacrou, lacraram, lacre, mitou, mitaram
    humilhou, mandaram muito, tudo de bom, tudo pra mim, meu tudo, minha vida, obra prima, obra de arte
    joia, melhor que, melhor, não troco, não consigo viver sem, não paro de, não consigo parar
    zero arrependimento*, sem erro, não decepciona, nunca decepciona, não falha, nunca erra, não erra
    vale muito, apaixonei, me apaixonei, viciei, amei, amamos, amo, amoo, amando, adoro, adorei, adoramos
    adorando, curti, curti muito, curtindo muito, me encantou, me surpreend*, impressionante, satisfeit*
    muito feliz, super feliz, feliz demais, tão feliz, felizona, que orgulho, orgulho do, orgulho da
    que jogo, jogão, jogaço, golaço, timaço, musicão, filmaço, filmão, que filme, que série, que álbum
    hinos, hinário, álbum do ano, obrigado por existir, obrigada por existir, salvou minha, me salva
    salva vidas, salvou o dia, muda vidas, fã número, fãzona, fãzaço, favorito, favorita, favoritos
    favoritas, parabéns a, parabéns pelo, parabéns pela, palmas para, palmas pra, nível altíssimo
    sonho de consumo, meu sonho, sonho realizado, ansios*, ansiosa, ansioso, quero muito, quero tudo
    quero todos, quero todas, preciso disso, preciso desse, preciso dessa, necessito, funciona muito bem
    funciona super bem, atendimento nota, rapidíssim*, super rápido, chegou rapidinho, chegou antes
    chegou super, chegou rápido, fixes, altamente, espectáculo, um mimo, é uma bomba, bestial, do caraças
    campeão, campeões, vamos que vamos, pra cima
    incrivei*
    lindo, lindos, lindas, que/muito/tão/super linda/linda/legal/top/fera, coisa mais linda
  `,
  fondness:
    'amo, amei, amamos, amando, amo muito, adoro, adorei, adoramos, adorando, curti, curti muito, curtindo, gosto muito de, gostei muito, gostamos muito, gosto, gostei, apaixonei, me apaixonei',
  warm: `
    bom, boa, bons, boas, bonit*, lind*, legais, bacana, bacanas, agradáve*, gostos*, confortáve*
    útil, úteis, prátic*, fácil, rápid*, simpátic*, feliz, felizes, content*, valeu, bem, melhor
    interessante*, divertid*, premiad*, artesana*, qualidade, inovador*, inovação, especial, ganhar
    ganhei, finalmente, chique*, cheiros*, fresquinh*, fofo, fofa, fofinh*, barat*, baratinh*, obrigad*
    gratidão, atencios*, profissiona*, curtindo, gostei, gosto, gosto muito, novidade
  `,
  urge: `
    recomendo, recomendamos, recomendad*, recomendadíssim*, indico, recomendável, vocês precisam
    você precisa, vocês têm que, você tem que, tem que experimentar, têm que experimentar
    têm de experimentar, precisam experimentar, precisa experimentar, precisam conhecer, precisa conhecer
    todo mundo deveria, toda a gente devia, toda a gente deveria, deviam experimentar, não percam
    não perca, não percas, não deixe de, não deixem de, não dá para perder, vai por mim
    depois me agradece*, me agradeça*, não vai se arrepender, não vão se arrepender, não se vão arrepender
    link na bio, link da bio, link no perfil, link nos comentários, link aqui, link abaixo, no link
    use o código, usa o código, com o código, meu código, código de desconto, cupom*, cupão
    código promocional, inscrições abertas, vagas limitadas, últimas vagas, últimos dias
    últimos ingressos, última chance, última oportunidade, edição limitada, tempo limitado, só hoje
    somente hoje, apenas hoje, enquanto durarem, corram, estamos contratando, estamos a contratar
    estamos a recrutar, contrata, vaga aberta, venha trabalhar, faça parte, para ganhar, concorra
    concorrer a, podes ganhar, pode ganhar, se você procura, se procuras, se você gosta, se gostas
    está esperando o quê, tá esperando o quê, o que está esperando, comprem, compra logo, testem
    experimentem, experimenta, provem, prova esse, assistam, assiste aí, vejam, leiam, ouçam, escutem
    baixem, baixa o app, baixa aí, usem, usa meu, use meu, cupom, cupons, link na descrição
    arrasta pra cima, arrasta para cima, vocês tem que, vcs precisam, vcs tem que, vc precisa, vc tem que
    tem que ver, tem que provar, todo mundo precisa, todos deveriam, se você ainda não, se vc ainda não
    quem ainda não, não perde, vão amar, vai amar, vale a visita, vale conferir, corre, aproveita
    aproveitem, aproveite, últimas unidades, últimas horas, até domingo, até meia noite, até amanhã
    enquanto durar, concorram, concorrendo a, pra ganhar, ganhe, ganhem, pra participar, para participar
    participe, participem, marque <number>, marque seus, marque um, marque dois, marque três
    marca a amiga, marca o amigo, marca um, marca quem, siga o, siga a, sigam, curta a, curtam
    compartilhe, compartilhem, comente, comentem, se inscreva, inscreva se, inscrevam se, cadastre se
  `,
  call: `
    experimente, experimentem, experimenta, prove, provem, compre, comprem, compra já, peça, peçam
    pede já, reserve, reservem, garanta, garantam, visite, visitem, conheça, conheçam, descubra, descubram
    baixe, baixem, baixa o app, descarrega, descarreguem, cadastre se, inscreva se, inscrevam se
    inscreve te, assine, assinem, aproveite, aproveitem, aproveita, confira, confiram, dá uma olhada
    deem uma olhada, dê uma olhada, dá uma espreitadela, espreitem, curta, curtam, compartilhe
    compartilhem, partilhem, partilha, siga, sigam, segue lá, segue a, participe, participem, participa
    clique, cliquem, clica, acesse, acessem, passa lá, passem lá, passem por, venha, venham, vem conferir
    vem conhecer, vem provar, junte se, juntem se, presenteie, ouça, ouçam, assista, assistam, vote, votem
    marque um amigo, marca um amigo, marque, não se esqueça, não esqueça, leve, levem, adquira, adquiram
    use e abuse, dá uma conferida, vem ver, vem pra, pede o seu, agende, leia, apoie, apoiem, faça parte
    entre em contato, chama no, chama na dm, manda dm, encontre, vão lá, vai lá, espreita, liguem a tv
    ligue a tv, sintonize
  `,
  nudge: 'veja, vejam, olha, olhem, ganhe, ganhem, vem, vá, vão, corre, viva, celebre, escolha',
  offer: `
    <percent> off, desconto*, promoção, promoções, promo, oferta, ofertas, saldos, liquidação
    queima de estoque, sorteio*, sorteando, sorteamos, concurso, passatempo, brinde*, prêmio*, prémio*
    grátis, gratuit*, de graça, leve 3, leve 2, pague 2, pague 1, 2 por 1, dois por um, metade do preço
    a partir de <price>, por apenas, apenas <price>, só <price>, por só, preço especial, melhor preço
    melhores preços, preço baixo, vale presente, cartão presente, já disponíve*, já à venda, à venda
    nas lojas, pré venda, pré encomenda, lançamento, lançamos, estreia, chegou, chegaram, acabou de chegar
    acabaram de chegar, nova coleção, novo cardápio, novo menu, em breve, está de volta, estão de volta
    inauguração, abriu as portas, tem o prazer de, temos o prazer, é com prazer, orgulho em apresentar
    apresentamos, parceria com, patrocinad*, abre em, abre as portas, abriu em, acabou de abrir
    primeira compra, primeiro pedido, no seu primeiro, entrega no mesmo dia, está chegando, sorteio
    sorteios, vou sortear, vamos sortear, brinde, brindes, desconto, descontos, <price> off, mais barato
    em saldo, pela metade, compre 1, por <price>, na faixa, cashback, disponível, disponíveis, no ar
    ao vivo no, ao vivo na, ao vivo às, nas bancas, nas livrarias, nos cinemas, nas plataformas
    em todas as plataformas, estreou, acabou de sair, saiu o, saiu a, lançamentos, lançando, lançou
    novo álbum, novo single, novo clipe, novo vídeo, vídeo novo, música nova, novo livro, coleção nova
    nova temporada, novo episódio, nova linha, ingressos, bilhetes, inscrições abertas, matrículas abertas
    vagas abertas, vaga de emprego, estamos contratando, contratamos, contrata, estamos a recrutar
    hoje às, hoje à noite, é hoje, é amanhã, inauguramos, collab com, publi, cupom de
  `,
  hint: 'novo, nova, novos, novas, venda, vendas, preço, preços, ingressos, bilhetes, coleção, exclusiv*, oficial, evento, loja*, cardápio, menu, código, link, temporada, kit, frete, reais, euros, disponíve*, compra, compras, presente*',
  label: `
    publi, publicidade, pub, publipost, patrocinado, patrocinada, parceria, parceria paga, colab
    embaixadora, embaixador
  `,
  complaint: `
    horríve*, terríve*, péssim*, ruim demais, muito ruim, porcaria*, lixo, merda, bosta, nojo, nojent*
    vergonha, vergonhos*, lamentáve*, ridícul*, patétic*, desastre*, desastros*, decepção, decepcionad*
    decepcionante*, desilusão, desiludid*, golpistas, fraude*, enganação, enganos*, enganad*
    enganar*, mentira*, mentiros*, ladrões, roubo, assalto, caríssim*, superestimad*, sobrevalorizad*
    não funciona, não funcionam, parou de funcionar, deixou de funcionar, quebrad*, quebrou, estragad*
    estragou, avariad*, não presta, não prestam, não vale, não valeu a pena, não recomendo, não compre
    não comprem, nunca mais, jamais volto, não volto, não voltarei, fujam, fuja, evitem, evite
    perda de tempo, perda de dinheiro, dinheiro jogado fora, desperdício, farta de, farto de
    de saco cheio, cansad* de, indignad*, absurdo, inaceitáve*, inadmissível, incompetent*, incompetência
    mal educad*, grosseir*, desrespeito, descaso, falta de respeito, não respondem, ninguém responde
    sem resposta, me ignoram, me ignoraram, ignorad*, mau atendimento, má qualidade, os piores, as piores
    pior, piada, palhaçada, boicote*, insuportáve*, odios*, racista*, perigos*, reclame aqui
    quero meu dinheiro, meu dinheiro de volta, reembolso, me cobrou, cobrança indevida, cobrou duas
    ninguém resolve, não resolve, não resolvem, desligaram na minha cara, arrependid*, me arrependo
    me arrependi, não caiam, não caia, não carrega, nunca chegou, não chegou, chegou quebrad*
    chegou estragad*, perderam meu, perdeu meu, perdeu minha, intoxicação, cancelei, vou cancelar
    horrível, horros*, terrível, vergonh*, porcaria, nojeira, ódio, odeio, odiei, raiva
    inaceitável, inadmissíve*, desrespeitos*, enganaram, fraude, ladroagem, roubada, furada, cilada
    decepcionou, jamais compro, não indico, não contratem, não façam, passem longe, pior que, não abre
    não pega, sem sinal, sem internet, sem luz, sem retorno, fora do ar, caindo toda, caindo de novo
    cai toda hora, caiu de novo, caiu, travando, travou, bugad*, lerd*, demora, demorou
    demorando, demorad*, atras*, atrasado, atraso, atrasou, horas esperando, esperando há
    há <number> dias, há dias, há semanas, faz dias, até agora nada, nada ainda, cadê meu, cadê minha
    cadê o meu, não chega, não entregaram, perderam minha, extravi*, cancelaram, cancelou meu
    cancelou minha, veio errado, veio tudo errado, veio errada, veio frio, veio fria, chegou frio
    chegou fria, rasgou, com defeito, defeituos*, vencid*, podre*, azed*, mal atendid*, mal atendimento
    ninguém atende, não atendem, não aguento mais, cansad* da, cansad* do, cansei da, cansei do, cobraram
    cobrando, abusiv*, muito caro, muito cara, procon, processar, boicot*, mentira, mentem
    hipocrisia, hipócrita*, incompeten*, inútil, inúteis, lamentável, lamentáveis, triste com
    desrespeitad*, revoltad*, revoltante, burlões, burla, uma seca, que seca
    lento, lenta, lentidão
  `,
  dislike: 'odeio, odiei, detesto, detestei, não suporto, não aguento, não gosto, não gostei, não gosto nada',
  sour: `
    mau, má, maus, ruim, ruins, lent*, chato, chata, chatos, caro, caros, caras, muito cara, sujo, suja
    frio, fria, problem*, erro, erros, falha*, atras*, tarde, demora*, reclam*, triste*, pena
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
    é, são, está, alguém, que, qual, quais, quem, onde, quando, como, por que, porque, sabem, sabe, tem, vale, posso, dá para, há, vocês, será, o que
    alguém sabe, como que, será que, porque que
  `,
  unreal:
    'se fosse, quem me dera, tomara, gostaria, gostava de, seria, alguém sabe, alguém conhece, alguém já, pensando em, a pensar em, não sei se, será que, devo, deveria eu',
  said: `
    diz, disse, dizem, disseram, segundo, afirma, supostamente, pelos vistos, parece que
  `,
  news: `
    lucro*, receita*, ações, bolsa, trimestre, processo, processad*, tribunal, juiz, juíza, julgamento, multa*, sentença, greve, demissões, despedimentos, falência, dívida*, milhões, bilhões, ministr*, governo, polícia, lei, fusão, investigação, anuncia, anunciou, relatório, fecha, fechará, recall
    vai fechar, fecha agências, lucro, prejuízo, demite, ações da, reajuste
  `,
  teller:
    'eu, nós, ele, ela, eles, elas, fui, foi, vou, vamos, quero, que, se, não, para, a, de, minha, meu, sua, seu, na, no, uma, um, o',
  pronoun: 'isso, isto, tudo, este, esta, esse, essa, quando, como, demais, muito',
  determiner:
    'o, a, os, as, um, uma, seu, sua, seus, suas, meu, minha, meus, minhas, do, da, dos, das, de, ir, comer',
  void: `
    bom dia, boa noite, boa tarde, boa semana, bom fim, boa viagem, boa sorte, bom apetite, feliz aniversário, feliz natal, feliz ano, feliz dia, por favor, tudo bem, ainda bem, muito bem obrigado, está bem, tá bem, mais ou menos, não só, não apenas, melhor amig*, meu melhor amigo, minha melhor amiga, de nada, nada mais, nada menos, sem dúvida, sem problema, cara a cara, mano do céu, meu caro, caro amigo, cara de, o cara, esse cara, um cara, os caras, que cara, que horas, que bom que, bem que, se bem que, frio hoje, frio demais hoje
    boas festas, parabéns pra você, ao vivo agora, se deus quiser, tudo bom, até mais, de boa, numa boa
    à toa, graças a deus, melhoras, melhor amigo, melhor amiga, melhores amigos, com certeza, sem parar
    show do, show da, rei do
  `,
} satisfies StanceVocabulary;
