import type { StanceVocabulary } from './stance-vocabulary';

/** Spanish, of Spain and the Americas. Written for this project, 2026-11. */
export default {
  praise: `
    increíble*, espectacular*, maravillos*, fantástic*, genial, geniales, buenísim*, riquísim*, delicios*
    exquisit*, brutal, brutales, alucinante*, flipante*, impresionante*, excelente*, estupend*, magnífic*
    extraordinari*, inmejorable*, insuperable*, impecable*, perfect*, precios*, hermos*, bellísim*
    lindísim*, divin*, sublime, top, de diez, de 10, un diez, de lujo, una pasada, una maravilla
    una delicia, una joya, un acierto, un vicio, una locura, qué locura, es la caña, la caña, la leche
    la bomba, lo máximo, lo más, mola, molan, mola mucho, mola un montón, qué chulo, chulísim*, chulada
    padrísim*, está padre, chido, chévere, bacán, bárbar*, copad*, pura vida, qué rico, qué ricos, qué rica
    qué ricas, está riquísimo, para chuparse los dedos, me chifla, me flipa, me flipan, me vuelve loca
    me vuelve loco, me vuelven loca, obsesionad*, enganchad*, enamorad*, adict*, fan de, soy fan, fan total
    súper fan, mi favorit*, mis favorit*, favorit*, el mejor, la mejor, mejor _ de, mejor _ del, mejor _ que
    los mejores, las mejores, lo mejor, mejores, mejor que nunca, mucho mejor que, el más rico, la más rica
    número uno, número 1, sin discusión, sin duda el mejor, imprescindible*, de otro planeta, de otro nivel
    otro nivel, no hay nada igual, nada que ver, no hay comparación, no tiene rival, no falla, nunca falla
    nunca falla*, nunca decepciona*, no decepciona*, vale la pena, vale mucho la pena, merece la pena
    merece mucho la pena, vale cada, vale cada euro, vale cada centavo, me ha cambiado la vida
    me cambió la vida, me salvó la vida, me ha salvado, un antes y un después, no puedo vivir sin, no cambio
    no lo cambio, no la cambio, no me lo creo, no pued* ser más, no puede ser mejor, qué maravilla
    qué delicia, qué gozada, qué pasada, una gozada, gozada, encantad*, content* con, felic* con
    contentísim*, satisfech*, enhorabuena, felicidades a, bravo, olé, chapó, chapeau, ganas de, qué ganas
    muero por, ilusionad*, emocionad* con, emocionad* por, con ganas de, orgullos* de, orgull* de, líder en
    referente en, calidad precio, relación calidad, gran calidad, a otro nivel, vuela, vuelan, volveremos
    volveré, repetiremos, repetiré, repetimos seguro, no hay mejor, no hay mejor _ que, no hay nada mejor
    nada mejor que, no me puede gustar más, no puede gustarme más, no podría estar más content*
    no puedo estar más content*, no puedo estar más feliz, me salvaron, ojalá más, se merecen, se merece
    repetiría, volvería, volvería a comprar, lo volvería a, lo compraría otra vez, diez de diez, 10 de 10
    matrícula de honor, infravalorad*, el acierto, cinco estrellas, sin fallos, cero quejas, cero problemas
    ningún problema, nunca un problema, no me arrepiento, sin problemas, sin ningún problema
  `,
  fondness: `
    me encanta, me encantan, me encantó, me encantaron, nos encanta, nos encantan, nos encantó, amo, amamos, adoro, adoramos, me fascina, me fascinan, me fascinó, me enamora
    me gusta mucho, me gustan mucho, me gustó mucho, me ha gustado mucho, me ha encantado, me han encantado, me apasiona, disfruto, disfrutando, quiero mucho, me gusta, me gustan
  `,
  warm: `
    bueno, buena, buenos, buenas, buen, bonit*, lind*, ric*, rica, rico, agradable*, cómod*, útil, útiles, práctic*, fácil, rápid*, cariños*, amable*, feliz, felices, alegr*, gracias por, muchas gracias, contento
    contenta, bien, muy bien, mejor, interesante*, divertid*, gran, grande, premio, premiad*, artesan*, calidad, innovador*, innovación, recomendable, especial, gana, ganar, ganador*
  `,
  urge: `
    recomiendo, recomendamos, recomendad*, recomendable*, muy recomendable, súper recomendable
    recomendadísim*, os lo recomiendo, te lo recomiendo, se lo recomiendo, lo recomiendo, tenéis que probar
    tienes que probar, tienen que probar, tenéis que, tienes que ir, tienen que ir, hay que probar
    hay que ir, no os lo perdáis, no te lo pierdas, no se lo pierdan, no te pierdas, no os perdáis
    no se pierdan, imperdible*, no se lo pueden perder, no te lo puedes perder, deberíais probar
    deberías probar, deberían probar, todo el mundo debería, me lo agradecerás, ya me daréis las gracias
    ya me contaréis, no te arrepentirás, no os arrepentiréis, enlace en la bio, link en la bio, link en bio
    enlace en bio, enlace en mi bio, link en mi bio, enlace en mi perfil, link en mi perfil, enlace abajo
    link abajo, en el enlace, en este enlace, usa el código, usa mi código, usad mi código, usando mi código
    con mi código, con el código, código de descuento, código promocional, mi código, cupón
    inscripciones abiertas, plazas limitadas, últimas plazas, últimas entradas, últimos días
    última oportunidad, por tiempo limitado, edición limitada, solo hoy, sólo hoy, hasta agotar, date prisa
    daos prisa, corre que, corred, que vuelan, que se acaban, estamos contratando, buscamos
    únete a nuestro equipo, envía tu cv, si buscas, si buscáis, si quieres un, si te gusta, si os gusta
    si aún no, todavía no conoces, para ganar, podrás ganar, puedes ganar, podéis ganar, id ya, id a, id YA
    vayan a, ve a, vayan ya, vayan, id corriendo, a qué esperas, a qué esperáis, qué esperas, haceos con
    hazte con, colab con, colaboración con
  `,
  call: `
    prueba, probad, prueben, pruébal*, pruébenl*, probadl*, compra, comprad, compren, cómpral*, pide, pedid, pidan, pídel*, reserva, reservad, reserven, resérval*, visita, visitad, visiten, visítan*, descubre, descubrid, descubran, conoce
    descarga, descárgal*, descarguen, regístrate, registraos, regístrense, suscríbete, suscríbanse, apúntate, apuntaos, inscríbete, aprovecha, aprovechad, aprovechen, échale un vistazo, echad un vistazo, echa un vistazo, dale un vistazo
    dale like, da like, dad like, comparte, compartid, compartan, síguen*, seguid a, sigue a, sigan a, sígan*, participa, participad, participen, participa en, haz clic, haz click, pincha, pinchad, entra en, entrad en, entren a, pásate por, pasaos por, pásense por, pasa por
    ven a, venid a, vengan a, vente a, ven y, venid y, vengan y, únete, uníos, únanse, llévate, llevaos, llévense, consigue, conseguid, consigan, gana un, gana una, regálate, date un capricho, daos un capricho, atrévete, mira su, mirad su, escucha, escuchad, vota, votad, solicita, llama al, contáctan*, no olvides, no olvidéis, estrena, disfruta de, disfrutad de, disfruten de
  `,
  nudge: 'mira, mirad, gana, sigue, ven, venid, vengan, ved, lee, vive, elige, celebra, participa, entra',
  offer: `
    <percent> de descuento, <percent> dto, <percent> menos, <percent> de dto, <price> de descuento
    descuento*, rebajas, rebajad*, rebaja, oferta, ofertas, ofertón, chollo*, promoción, promociones, promo
    sorteo*, sorteamos, concurso, regalamos, regalo, gratis, envío gratis, envíos gratis, gratuit*, 2x1
    2 x 1, dos por uno, segunda unidad, al <percent>, a mitad de precio, mitad de precio, desde <price>
    desde solo <price>, desde sólo, por solo, por sólo, solo <price>, sólo <price>, por menos de
    liquidación, precio especial, mejor precio, mejores precios, precios bajos, tarjeta regalo
    ya disponible*, disponible en, disponible para, disponibles en, ya a la venta, a la venta
    entradas a la venta, entradas disponibles, entradas desde, ya en tiendas, en preventa, preventa
    preventas, lanzamiento, estreno, estrenamos, se estrena, llega a, ya está aquí, ya está en
    ya están aquí, ha llegado, han llegado, acaba de llegar, acaban de llegar, nueva colección, nuevo menú
    nueva carta, próximamente, muy pronto, vuelve el, vuelve la, vuelven los, vuelven las, ya abierto
    ya hemos abierto, abrimos, inauguración, inauguramos, apertura de su, se complace en, nos complace
    presentamos, nos alegra anunciar, orgullosos de presentar, en colaboración con, colaboración con
    patrocinad*, por fin abre, abre en, abren en, abre sus puertas, abrimos en, nos vemos allí
    ya hemos lanzado, hemos lanzado, acabamos de lanzar, nos unimos a, de regalo, regalan, primer pedido
    en tu primer, envío gratuito
  `,
  hint: 'nuevo, nueva, nuevos, nuevas, venta, ventas, compra, precio, precios, entradas, edición, colección, exclusiv*, oficial, evento, tienda*, carta, menú, estará, código, enlace, reto, temporada, pack, lote, envío*, euros, anunciar, disponible*, semana de',
  label: `
    publi, publicidad, patrocinado, patrocinada, colab, colaboración, anuncio, embajadora, embajador
    colaboración pagada
  `,
  complaint: `
    horrible*, terrible*, fatal, pésim*, malísim*, asqueros*, asco, qué asco, da asco, dan asco, basura
    mierda, una mierda, porquería*, desastre*, un desastre, vergüenza, qué vergüenza, vergonzos*
    lamentable*, penos*, patétic*, nefast*, deplorable*, ridícul*, decepci*, decepcionad*, estafa*
    estafador*, timo, timad*, robo, un robo, ladrones, mentir*, mentiros*, fraude*, carísim*, sobrevalorad*
    no funciona, no funcionan, no va, no me funciona, dejó de funcionar, ha dejado de funcionar, roto, rota
    se rompió, se ha roto, no sirve, no sirven, no vale, no vale la pena, no merece la pena
    no lo recomiendo, no recomiendo, no la recomiendo, no os lo recomiendo, no lo compréis, no lo compres
    no compr*, nunca más, jamás vuelvo, no vuelvo, no volveré, no pienso volver, evitad, eviten, evita, huid
    huyan, pérdida de tiempo, tirar el dinero, dinero tirado, pérdida de dinero, harta de, harto de
    hart* de, hasta las narices, estoy hart*, cabread*, indignad*, indignante, inaceptable*, intolerable*
    inútil*, incompetent*, impresentable*, sinvergüenza*, maleducad*, grosero*, no contestan, nadie contesta
    no responden, sin respuesta, me ignoran, me ignoraron, me han ignorado, mal servicio, mala calidad
    mala atención, peor, el peor, la peor, los peores, las peores, lo peor, de mal en peor, chapuza*, cutre*
    aburridísim*, insufrible*, insoportable*, vomitiv*, incomible*, explotador*, caca, devolved*, exijo
    reclamación, llevo horas, llevo <number> horas, otra vez lo mismo, una broma, vaya broma, menuda broma
    tomadura de pelo, me tienen, boicot, me ha cobrado, me han cobrado, me cobraron, me cobró
    cobrado dos veces, llegó rot*, ha llegado rot*, vino rot*, llegó tarde, todo mal, de mal, me colgaron
    me han colgado, me arrepiento, arrepentid*, no fiarse, no os fiéis, no confíes, no confío, se cuelga
    se bloquea, no carga, sangría, sacacuartos, engañabobos, huir de, cancelad*, he cancelado, perdieron mi
    han perdido mi, ha perdido mi, intoxicación, engaño, engaños, engañan, engañar, engañado, engañada
    engañados, engañoso, engañosa, me engañaron, nos engañan
  `,
  dislike: 'odio, odiamos, detesto, no soporto, no aguanto, aborrezco, me da asco, me dan asco',
  sour: `
    mal, mala, malo, malas, malos, lent*, aburrid*, caro, cara, caros, caras, suci*, frío, fría, problem*, error*, fall*, averí*, retras*, tarde, tardan, queja*, triste*, lástima, una pena, qué pena, molest*, incómod*, difícil*, complicad*, cancelad*, perdid*, equivocad*
  `,
  negator: 'no, nunca, jamás, ni, tampoco, nada, sin, nadie, ningún, ninguna, apenas, poco',
  intensifier:
    'muy, tan, súper, super, mega, qué, demasiado, bastante, realmente, totalmente, absolutamente, de verdad, sumamente, tremendamente, re, más',
  contrast: 'pero, sin embargo, aunque, mientras que, en cambio, sino, no obstante',
  than: 'que el de, que la de, que los de, que las de, mejor que, peor que, más que, en vez de, en lugar de, comparado con',
  unlike: 'a diferencia de, no como, al contrario que, cambié de',
  asking:
    'es, son, está, están, hay, alguien, qué, cuál, quién, dónde, cuándo, cómo, por qué, sabe, sabéis, saben, conoce, tiene, tienen, vale, me, puedo, se puede, abre, abren',
  unreal:
    'si fuera, ojalá, me gustaría, nos gustaría, estaría bien, sería, alguien sabe, alguien conoce, alguien ha, estoy pensando en, no sé si, dudo si, debería',
  said: `
    dice, dijo, dicen, dijeron, según, afirma, asegura, supuestamente, al parecer
  `,
  news: 'beneficio*, ingresos, acciones, bolsa, trimestre, demanda, demandad*, tribunal, juez, jueza, juicio, multa*, sentencia, huelga, despidos, quiebra, deuda*, millones, ministr*, gobierno, policía, ley, fusión, investigación, anuncia, anunció, informe, cierra, cerrará',
  teller: `
    yo, nosotros, ella, ellos, fui, fue, fuimos, voy, vamos, quiero, mi, tu, su, la, una, un, que, se, no
    mamá, para, a, de, en
  `,
  pronoun: 'esto, eso, todo, cómo, que, cuando, este, esta, estos, estas',
  determiner: 'el, la, los, las, un, una, su, sus, mi, mis, tu, tus, ir, comer, comprar, su',
  void: 'buenos días, buenas noches, buenas tardes, buen día, buen finde, buen viaje, buen provecho, buena suerte, feliz cumpleaños, feliz navidad, feliz año, feliz día, por favor, menos mal, más o menos, no solo, no sólo, mucho más que, mejor amig*, mi mejor amig*, lo mejor para, a lo mejor, gran bretaña, gran canaria, gran vía, bien de, está bien, de nada, nada más, nada menos, buena gente, no pasa nada, hacer bien, no puedo más, para nada, top secret, mal de, cara a cara, cara de, mi cara, tu cara, su cara, la cara, en la cara, de cara, sin duda, sin dudarlo, qué más, qué tal, qué pasa, qué hora, no veas, no me canso de, no dejo de, no paro de',
} satisfies StanceVocabulary;
