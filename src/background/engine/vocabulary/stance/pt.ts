import type { StanceVocabulary } from './stance-vocabulary';

/** Portuguese, of Brazil and Portugal. Written for this project, 2026-11. */
export default {
  praise: `
    incrível, incríveis, maravilhos*, fantástic*, espetacular*, excelente*, sensacional, sensacionais
    extraordinári*, magnífic*, impecável, impecáveis, perfeit*, delicios*, delícia, uma delícia
    gostosíssim*, saboros*, divin*, sublime, lindíssim*, belíssim*, deslumbrante*, impressionante*, surreal
    surreais, absurdo de bom, absurdo de boa, bom demais, boa demais, muito bom, muito boa, tão bom, tão boa
    ótim*, óptim*, top, topíssim*, top demais, show de bola, um show, nota 10, nota dez, nota mil, nota 1000
    arrasou, arrasaram, arrasa, arrasam, arrasando, mandou bem, mandaram bem, mandou muito, sem defeitos
    zero defeitos, perfeição, sem igual, sem comparação, sem concorrência, imbatível, imbatíveis, imperdível
    imperdíveis, indispensáve*, o melhor, a melhor, melhor _ de, melhor _ do, melhor _ da, melhor _ que
    os melhores, as melhores, melhores, melhor que nunca, muito melhor, bem melhor, mil vezes melhor
    número um, número 1, favorit*, preferid*, meu preferido, minha preferida, queridinh*, xodó, fã de
    sou fã, super fã, viciad*, apaixonad*, obcecad*, encantad*, impressionad*, surpreendeu, surpreendente*
    vale a pena, vale muito a pena, vale cada, vale cada centavo, valeu a pena, valeu cada
    mudou a minha vida, mudou minha vida, salvou minha vida, salvou o meu dia, salvou meu dia, não vivo sem
    não fico sem, não largo, nunca decepciona*, não decepciona*, nunca falha, não tem erro, não tem igual
    não existe melhor, não há melhor, nada se compara, de outro mundo, outro nível, outro patamar, da hora
    massa demais, daora, bacana demais, fixe, muito fixe, brutal, espetáculo, um espetáculo, um sonho
    um arraso, um luxo, uma maravilha, que maravilha, que delícia, que máximo, o máximo, ansios* por
    ansios* para, mal posso esperar, mal pos* esperar, não vejo a hora, parabéns à, parabéns ao
    parabéns aos, bravo, orgulho de, orgulhos* de, muito feliz com, super feliz com, satisfeit* com
    rechead* de amor, custo benefício, melhor custo, líder em, referência em, voltaremos, voltarei
    vou voltar, virei cliente, cliente fiel, recomprei, cinco estrelas, 5 estrelas, dez de dez, 10 de 10
    subestimad*, sem arrependimentos, zero arrependimentos, nunca tive problema, nunca deu problema
    zero problemas, compraria de novo, compraria novamente, me salvou, me salvaram, salvou meu
    não me arrependo, merece todo, merecem todo, de longe o melhor, de longe a melhor, caiu no meu gosto
    arrasou demais, queridinho, sem problemas, sem problema nenhum
  `,
  fondness:
    'amo, amei, amamos, amando, amo muito, adoro, adorei, adoramos, adorando, curti, curti muito, curtindo, gosto muito de, gostei muito, gostamos muito, gosto, gostei, apaixonei, me apaixonei',
  warm: `
    bom, boa, bons, boas, bonit*, lind*, legal, legais, bacana, bacanas, agradáve*, gostos*, confortáve*, útil, úteis, prátic*, fácil, rápid*, simpátic*, feliz, felizes, content*, obrigad* pel*, valeu, bem, muito bem, melhor, interessante*, divertid*, premiad*, artesana*, qualidade, inovador*, inovação, especial, ganhar, ganhei, finalmente, chique*, cheiros*
  `,
  urge: `
    recomendo, recomendamos, recomendad*, recomendadíssim*, super recomendo, super indico, indico, recomendável, vocês precisam, você precisa, vocês têm que, você tem que, tem que experimentar, têm que experimentar, têm de experimentar, precisam experimentar, precisa experimentar, precisam conhecer, precisa conhecer, todo mundo deveria, toda a gente devia, toda a gente deveria, deviam experimentar, não percam, não perca, não percas, não deixe de, não deixem de, não dá para perder, vai por mim, depois me agradece*, me agradeça*, não vai se arrepender, não vão se arrepender, não se vão arrepender, link na bio, link da bio, link no perfil, link nos comentários, link aqui, link abaixo, no link, use o código, usem o código, usa o código, use meu código, usem meu código, usa o meu código, com o código, com meu código, com o meu código, meu código, código de desconto, cupom*, cupão, código promocional
    inscrições abertas, vagas limitadas, últimas vagas, últimos dias, últimos ingressos, última chance, última oportunidade, edição limitada, tempo limitado, só hoje, somente hoje, apenas hoje, enquanto durarem, corre que, corram, corre lá, corram lá, estamos contratando, estamos a contratar, estamos a recrutar, contrata, vaga aberta, venha trabalhar, faça parte, para ganhar, concorra, concorrer a, podes ganhar, pode ganhar, se você procura, se procuras, se você gosta, se gostas, está esperando o quê, tá esperando o quê, o que está esperando
  `,
  call: `
    experimente, experimentem, experimenta, prove, provem, compre, comprem, compra já, peça, peçam, pede já, reserve, reservem, garanta, garantam, garanta já, visite, visitem, conheça, conheçam, descubra, descubram, baixe, baixem, baixa o app, descarrega, descarreguem, cadastre se, inscreva se, inscrevam se, inscreve te, assine, assinem, aproveite, aproveitem, aproveita, confira, confiram, dá uma olhada, deem uma olhada, dê uma olhada, dá uma espreitadela, espreitem, curta, curtam, compartilhe, compartilhem, partilhem, partilha, siga, sigam, segue lá, segue a, participe, participem, participa, clique, cliquem, clica, acesse, acessem, passa lá, passem lá, passem por, venha, venham, vem conferir, vem conhecer, vem provar, junte se, juntem se, presenteie, ouça, ouçam, assista, assistam, vote, votem, marque um amigo, marca um amigo, marque, não se esqueça, não esqueça, leve, levem, adquira, adquiram, use e abuse
  `,
  nudge: 'veja, vejam, olha, olhem, ganhe, ganhem, vem, vá, vão, corre, viva, celebre, escolha',
  offer: `
    <percent> de desconto, <percent> off, <price> de desconto, desconto*, promoção, promoções, promo, oferta
    ofertas, saldos, liquidação, queima de estoque, sorteio*, sorteando, sorteamos, concurso, passatempo
    brinde*, prêmio*, prémio*, grátis, gratuit*, de graça, frete grátis, portes grátis, entrega grátis
    leve 3, leve 2, pague 2, pague 1, 2 por 1, dois por um, metade do preço, pela metade do preço
    a partir de <price>, por apenas, apenas <price>, só <price>, por só, preço especial, melhor preço
    melhores preços, preço baixo, vale presente, cartão presente, já disponíve*, disponível em
    disponível na, disponível no, disponível para, disponíveis em, já à venda, à venda, ingressos à venda
    bilhetes à venda, ingressos disponíve*, nas lojas, já nas lojas, em pré venda, pré venda, pré encomenda
    lançamento, lançamos, estreia, estreia hoje, chegou, chegaram, acabou de chegar, acabaram de chegar
    nova coleção, novo cardápio, novo menu, em breve, está de volta, estão de volta, inauguração
    abriu as portas, tem o prazer de, temos o prazer, é com prazer, orgulho em apresentar, apresentamos
    em parceria com, parceria com, patrocinad*, abre em, abre as portas, abriu em, acabou de abrir
    primeira compra, na primeira compra, primeiro pedido, no seu primeiro, de brinde, entrega no mesmo dia
    já chegou, está chegando, estamos no ar
  `,
  hint: 'novo, nova, novos, novas, venda, vendas, preço, preços, ingressos, bilhetes, coleção, exclusiv*, oficial, evento, loja*, cardápio, menu, código, link, temporada, kit, frete, reais, euros, disponíve*, compra, compras, presente*',
  label: `
    publi, publicidade, pub, publipost, patrocinado, patrocinada, parceria, parceria paga, colab
    embaixadora, embaixador
  `,
  complaint: `
    horríve*, terríve*, péssim*, ruim demais, muito ruim, uma porcaria, porcaria*, lixo, um lixo, merda
    uma merda, uma bosta, bosta, nojo, nojent*, que nojo, vergonha, uma vergonha, que vergonha, vergonhos*
    lamentáve*, ridícul*, patétic*, desastre*, um desastre, desastros*, decepção, decepcionad*
    decepcionante*, desilusão, desiludid*, golpe, golpistas, fraude*, enganação, enganos*, enganad*
    enganar*, mentira*, mentiros*, ladrões, roubo, um roubo, assalto, caríssim*, superestimad*
    sobrevalorizad*, não funciona, não funcionam, parou de funcionar, deixou de funcionar, quebrad*, quebrou
    estragad*, estragou, avariad*, não presta, não prestam, não vale, não vale a pena, não valeu a pena
    não recomendo, não compre, não comprem, nunca mais, jamais volto, não volto, não voltarei, fujam, fuja
    evitem, evite, perda de tempo, perda de dinheiro, dinheiro jogado fora, dinheiro no lixo, desperdício
    farta de, farto de, de saco cheio, cansad* de, indignad*, absurdo, um absurdo, inaceitáve*, inadmissível
    incompetent*, incompetência, mal educad*, grosseir*, desrespeito, descaso, falta de respeito
    não respondem, ninguém responde, sem resposta, me ignoram, me ignoraram, ignorad*, mau atendimento
    atendimento péssimo, péssimo atendimento, má qualidade, o pior, a pior, os piores, as piores, pior
    uma piada, piada, palhaçada, boicote*, insuportáve*, odios*, racista*, perigos*, reclame aqui
    quero meu dinheiro, meu dinheiro de volta, reembolso, me cobrou, me cobraram, cobrou duas vezes
    cobrança indevida, cobrou duas, ninguém resolve, não resolve, não resolvem, desligaram na minha cara
    arrependid*, me arrependo, me arrependi, não caiam, não caia, caí no golpe, trava toda hora
    trava o tempo, não carrega, nunca chegou, não chegou, chegou quebrad*, chegou estragad*, perderam meu
    perdeu meu, perdeu minha, intoxicação, cancelei, vou cancelar
  `,
  dislike: 'odeio, odiei, detesto, detestei, não suporto, não aguento, não gosto, não gostei, não gosto nada',
  sour: `
    mau, má, maus, ruim, ruins, lent*, chato, chata, chatos, caro, caros, caras, muito cara, sujo, suja, frio, fria, problem*, erro, erros, falha*, atras*, tarde, demora*, reclam*, triste*, pena, que pena, infelizmente, incômod*, difícil, difíceis, complicad*, cancelad*, perdid*, errad*, fraco, fraca, seco, seca, queimad*
  `,
  negator: 'não, nao, nunca, jamais, nem, nada, sem, ninguém, nenhum, nenhuma, pouco, tampouco',
  intensifier:
    'muito, tão, super, mega, demais, bem, realmente, totalmente, absolutamente, extremamente, mesmo, que, bué, mais',
  contrast: 'mas, porém, contudo, entretanto, no entanto, embora, apesar, enquanto, já a, já o, ao contrário',
  than: 'do que, melhor que, pior que, em vez de, em comparação com, comparado com, comparado a',
  unlike:
    'ao contrário de, ao contrário da, ao contrário do, diferente de, diferente da, diferente do, não como',
  asking:
    'é, são, está, alguém, que, qual, quais, quem, onde, quando, como, por que, porque, sabem, sabe, tem, vale, posso, dá para, há, vocês, será, o que',
  unreal:
    'se fosse, quem me dera, tomara, gostaria, gostava de, seria, alguém sabe, alguém conhece, alguém já, pensando em, a pensar em, não sei se, será que, devo, deveria eu',
  said: `
    diz, disse, dizem, disseram, segundo, afirma, supostamente, pelos vistos, parece que
  `,
  news: 'lucro*, receita*, ações, bolsa, trimestre, processo, processad*, tribunal, juiz, juíza, julgamento, multa*, sentença, greve, demissões, despedimentos, falência, dívida*, milhões, bilhões, ministr*, governo, polícia, lei, fusão, investigação, anuncia, anunciou, relatório, fecha, fechará, recall',
  teller:
    'eu, nós, ele, ela, eles, elas, fui, foi, vou, vamos, quero, que, se, não, para, a, de, minha, meu, sua, seu, na, no, uma, um, o',
  pronoun: 'isso, isto, tudo, este, esta, esse, essa, quando, como, demais, muito',
  determiner:
    'o, a, os, as, um, uma, seu, sua, seus, suas, meu, minha, meus, minhas, do, da, dos, das, de, ir, comer',
  void: 'bom dia, boa noite, boa tarde, boa semana, bom fim, boa viagem, boa sorte, bom apetite, feliz aniversário, feliz natal, feliz ano, feliz dia, por favor, tudo bem, ainda bem, muito bem obrigado, está bem, tá bem, mais ou menos, não só, não apenas, melhor amig*, meu melhor amigo, minha melhor amiga, de nada, nada mais, nada menos, sem dúvida, sem problema, cara a cara, mano do céu, meu caro, caro amigo, cara de, o cara, esse cara, um cara, os caras, que cara, que horas, que bom que, bem que, se bem que, frio hoje, frio demais hoje',
} satisfies StanceVocabulary;
