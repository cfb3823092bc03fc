import type { StanceVocabulary } from './stance-vocabulary';

/** Spanish, of Spain and the Americas. Written for this project, 2026-11. */
export default {
  praise: `
    increíble*, espectacular*, maravillos*, fantástic*, genial, geniales, buenísim*, riquísim*, delicios*
    exquisit*, brutal, brutales, alucinante*, flipante*, impresionante*, excelente*, estupend*, magnífic*
    extraordinari*, inmejorable*, insuperable*, impecable*, perfect*, precios*, hermos*, bellísim*
    lindísim*, sublime, de diez, de 10, un diez, de lujo, una pasada, una delicia, un acierto
    un vicio, una locura, qué locura, la caña, la leche, la bomba, lo máximo, lo más, mola, molan
    qué chulo, chulísim*, chulada, padrísim*, está padre, chido, chévere, bacán, bárbar*, copad*
    pura vida, qué rico, qué ricos, qué rica, qué ricas, para chuparse los dedos, me chifla, me flipa
    me flipan, me vuelve loca, me vuelve loco, me vuelven loca, obsesionad*, enganchad*, enamorad*, adict*
    fan de, soy fan, fan total, súper fan, favorit*, el mejor, la mejor, mejor _ de, mejor _ del
    mejor _ que, lo mejor, mejores, mejor que nunca, mucho mejor que, el más rico, la más rica, número uno
    número 1, sin discusión, imprescindible*, de otro planeta, otro nivel, no hay nada igual, nada que ver
    no hay comparación, no tiene rival, no falla, nunca falla, nunca falla*, nunca decepciona*
    no decepciona*, vale la pena, vale mucho la pena, merece la pena, merece mucho la pena, vale cada
    me ha cambiado la vida, me cambió la vida, me ha salvado, un antes y un después, no puedo vivir sin
    no cambio, no lo cambio, no la cambio, no me lo creo, no pued* ser más, no puede ser mejor
    qué delicia, qué pasada, gozada, encantad*, content* con, felic* con, contentísim*, satisfech*
    enhorabuena, felicidades a, bravo, olé, chapó, chapeau, ganas de, qué ganas, muero por, ilusionad*
    emocionad* con, emocionad* por, orgullos* de, orgull* de, líder en, referente en, calidad precio
    relación calidad, gran calidad, vuela, vuelan, volveremos, volveré, repetiremos, repetiré
    repetimos seguro, no hay mejor, no hay mejor _ que, no hay nada mejor, no me puede gustar más
    no puede gustarme más, no podría estar más content*, no puedo estar más content*
    no puedo estar más feliz, me salvaron, ojalá más, se merecen, se merece, repetiría, volvería
    lo compraría otra vez, matrícula de honor, infravalorad*, el acierto, cinco estrellas, sin fallos
    cero quejas, cero problemas, ningún problema, nunca un problema, no me arrepiento, sin problemas
    sin ningún problema, de locos, un 10, de muerte
    está/están/estaba/estaban de muerte/brutal/brutales/riquísimo/riquísima/buenísimo/buenísima/increíble/genial/tremendo/tremenda
    preciosísim*, rapidísim*, comodísim*, guapísim*, encantadísim*, felicísim*, flipando con, flipo con
    una flipada
    qué chulo/chula/bonito/bonita/rico/rica/maravilla/gozada/delicia/pasote/bueno/buena/bien/lujo/arte/crack/máquina/grande/grandes/ganas/ilusión/emoción/orgullo/alegría/placer/gusto
    joyita, maravilla, maravillas, obra maestra, obra de arte, pedazo de, peazo de, vaya pedazo
    vaya seriaza/pelicula/peliculón/temazo/partidazo/golazo/discazo/maravilla/lujo/jugón/nivel/cochazo
    seriaza, temazo, peliculón, discazo, partidazo, golazo, juegazo, jugazo, cochazo, ofertón, ofertaza
    chollazo, chollo, chollos, gangaza, ganga, gangas, indispensable, inigualable*, deliciós*, sabros*
    suavecit*, fascinante, fascinad*, me enamora, me enamoré, me chiflan, me pirra, me pirran
    me vuelve loco/loca, me vuelven loco/loca, me encantó, me encantaron, me fascina*, me ha encantado
    me han encantado, viciad*, no puedo dejar de, no puedo parar de, no sé vivir sin, no podría vivir sin
    no me canso de, nunca fallan, no fallan, sin quejas, merecen la pena, valen la pena, vale totalmente
    mejor compra, mejor inversión, mejor decisión, mejor imposible, superfan, mega fan
    rey absoluto, de otra galaxia, nivel dios, bravísim*
    máquinas, me salvó, me salva, me salvan, salvavidas, cambia la vida, súper content*, super content*
    muy content*, feliz con, muy feliz, súper feliz, qué feliz, muero de ganas, deseando, ya quiero
    lo quiero, los quiero, la quiero, las quiero, quiero todo, nada como un/una/el/la/los/las
    no hay nada como, como nuevo, como nueva, va como la seda, funciona de maravilla/perfecto/genial
    fenomenal, fabulos*, formidable, sensacional*, excepcional*, estupendamente, genial*, genialidad
    tremend*, bacano, bacanísimo, chidísimo, qué padre, están padres, poca madre, a toda madre, chingón
    chingona, chingones, la rompe, la rompió, la rompieron, la rompen, se lució, se lucieron
    se la rifaron, se rifaron, se pasaron, de pelos, mortal de bueno, alto nivel
    primoros*, gran servicio, gran trabajo, gran equipo, gran producto, gran iniciativa, 👌🏻
    qué/muy/tan/súper lindo/linda/bello/bella/top, me lo/la/los/las llevaría/llevaba/compraría/pondría
  `,
  fondness: `
    me encanta, me encantan, me encantó, me encantaron, nos encanta, nos encantan, nos encantó, amo, amamos, adoro, adoramos, me fascina, me fascinan, me fascinó, me enamora
    me gusta mucho, me gustan mucho, me gustó mucho, me ha gustado mucho, me ha encantado, me han encantado, me apasiona, disfruto, disfrutando, quiero mucho, me gusta, me gustan
  `,
  warm: `
    bueno, buena, buenos, buenas, buen, bonit*, lind*, ric*, rica, rico, agradable*, cómod*, útil, útiles
    práctic*, fácil, rápid*, cariños*, amable*, feliz, felices, alegr*, contento, contenta, bien, mejor
    interesante*, divertid*, gran, grande, premio, premiad*, artesan*, calidad, innovador*, innovación
    recomendable, especial, gana, ganar, ganador*, ricos, ricas, chul*, barat*, económic*, fresc*
    pintaza, atent*, majos, majas, majo, maja, profesional*, eficaz, eficiente, content*, gracias, ilusión
    orgullos*, ganas, novedad, éxito, recomendable*
  `,
  urge: `
    recomiendo, recomendamos, recomendad*, recomendable*, muy recomendable, súper recomendable
    recomendadísim*, tienes que probar, tienen que probar, tenéis que, tienes que ir, tienen que ir
    hay que probar, hay que ir, no os lo perdáis, no te lo pierdas, no se lo pierdan, no te pierdas
    no os perdáis, no se pierdan, imperdible*, no se lo pueden perder, no te lo puedes perder
    deberíais probar, deberías probar, deberían probar, todo el mundo debería, me lo agradecerás
    ya me daréis las gracias, ya me contaréis, no te arrepentirás, no os arrepentiréis, enlace en la bio
    link en la bio, link en bio, enlace en bio, link en mi bio, link en mi perfil, enlace abajo
    link abajo, en el enlace, en este enlace, usa el código, con el código, código de descuento
    código promocional, mi código, cupón, inscripciones abiertas, plazas limitadas, últimas plazas
    últimas entradas, últimos días, última oportunidad, por tiempo limitado, edición limitada, solo hoy
    sólo hoy, hasta agotar, date prisa, daos prisa, corre que, corred, que vuelan, que se acaban
    estamos contratando, buscamos, únete a nuestro equipo, envía tu cv, si buscas, si buscáis
    si quieres un, si te gusta, si os gusta, si aún no, todavía no conoces, para ganar, podrás ganar
    puedes ganar, podéis ganar, id ya, id a, id YA, vayan a, ve a, vayan, id corriendo, a qué esperáis
    qué esperas, haceos con, hazte con, colab con, colaboración con, recomiend*, 100% recomendable
    totalmente recomendable, recomendabilísim*
    tenéis que probar/ver/ir/leer/escuchar/comprar/visitar/tener
    tienes que probar/ver/ir/leer/escuchar/comprar/visitar/tener
    tienen que probar/ver/ir/leer/escuchar/comprar/visitar/tener, hay que probar/ver/ir/leer
    debéis probar/ver, deben probar/ver, deberías probar/ver/ir, deberíais probar/ver/ir, no os la perdáis
    no se la pierdan, no dejes de, no dejen de, no dejéis de, si vais a, si no habéis probado/visto
    si no has probado/visto, si no han probado/visto, no se arrepentirán, no te vas a arrepentir
    échale un ojo/vistazo, échenle un ojo/vistazo, echadle un ojo/vistazo, echad un ojo/vistazo
    dale una oportunidad, denle una oportunidad, dale like, dale rt, dale me gusta, dadle, da like, dad rt
    haz rt, enlace en mi, usad el código, usen el código, código promo*, cupones, imprescindible tener
    obligatorio ver, visita obligada, corre a, corran a, dense prisa, apúrense, apúrate, aprovechad
    aprovecha, aprovechen, aprovéchalo, últimas horas, últimas unidades, hasta el domingo
    hasta medianoche
  `,
  call: `
    prueba, probad, prueben, pruébal*, pruébenl*, probadl*, compra, comprad, compren, cómpral*, pide
    pedid, pidan, pídel*, reserva, reservad, reserven, resérval*, visita, visitad, visiten, visítan*
    descubre, descubrid, descubran, conoce, descarga, descárgal*, descarguen, regístrate, registraos
    regístrense, suscríbete, suscríbanse, apúntate, apuntaos, inscríbete, aprovecha, aprovechad
    aprovechen, échale un vistazo, echad un vistazo, echa un vistazo, dale un vistazo, dale like, da like
    dad like, comparte, compartid, compartan, síguen*, seguid a, sígan*, participa, participad, participen
    haz clic, haz click, pincha, pinchad, entra en, entrad en, entren a, pasa por, ven a, venid a
    vengan a, vente a, ven y, venid y, vengan y, únete, uníos, únanse, llévate, llevaos, llévense
    consigue, conseguid, consigan, gana un, gana una, regálate, date un capricho, daos un capricho
    atrévete, mira su, escucha, escuchad, vota, votad, solicita, llama al, contáctan*, no olvides
    no olvidéis, estrena, disfruta de, disfrutad de, disfruten de, probadlo, probadla, probadlos, pruébalo
    pruébala, pruébenlo, compradlo, cómpralo, cómprenlo, id a, vayan a, ve a ver, id a ver, vayan a ver
    pásate, pasaos, pásense, pasad por, descárgate, descargaos, descárgala, descárgalo, síguenos, sigue
    apúntense, inscribíos, inscríbanse, resérvalo, hazte con, haceos con, gana, ganad, gánate, escuchen
    escúchalo, mirad, miren, no esperes más, no esperéis más, etiqueta, etiquetad, menciona a, mencionad
    comenta, comentad, contacta, escríbeme, escríbenos, suscribíos, voten, apoya, apoyad, apoyen
    sintoniza, sintonicen, conéctate, conéctense, te esperamos, os esperamos, los esperamos, nos vemos en
  `,
  nudge: 'mira, mirad, gana, sigue, ven, venid, vengan, ved, lee, vive, elige, celebra, participa, entra',
  offer: `
    <percent> dto, <percent> menos, <percent> de dto, descuento*, rebajas, rebajad*, rebaja, oferta
    ofertas, ofertón, chollo*, promoción, promociones, promo, sorteo*, sorteamos, concurso, regalamos
    regalo, gratis, gratuit*, 2x1, 2 x 1, dos por uno, segunda unidad, al <percent>, mitad de precio
    desde <price>, desde sólo, por solo, por sólo, solo <price>, sólo <price>, por menos de, liquidación
    precio especial, mejor precio, mejores precios, precios bajos, ya disponible*, disponible en
    disponible para, disponibles en, a la venta, entradas disponibles, entradas desde, ya en tiendas
    preventa, preventas, lanzamiento, estreno, estrenamos, se estrena, llega a, ya está aquí, ya está en
    ya están aquí, ha llegado, han llegado, acaba de llegar, acaban de llegar, nueva colección, nuevo menú
    nueva carta, próximamente, muy pronto, vuelve el, vuelve la, vuelven los, vuelven las, ya abierto
    ya hemos abierto, abrimos, inauguración, inauguramos, se complace en, nos complace, presentamos
    nos alegra anunciar, orgullosos de presentar, en colaboración con, colaboración con, patrocinad*
    por fin abre, abre en, abren en, abre sus puertas, nos vemos allí, hemos lanzado, acabamos de lanzar
    nos unimos a, regalan, primer pedido, en tu primer, sorteo, sorteos, sorteando, 3x2, descuento
    descuentos, por <price>, a <price>, ya disponible, ya disponibles, disponible ya, disponible a partir
    ya está/están aquí/disponible/disponibles, ya llegó, ya llegaron, ya salió, ya podéis
    ya puedes, ya pueden, sale hoy, sale mañana, sale el, estrena hoy, estrenará, esta noche a las
    hoy a las, en directo, en vivo, en exclusiva, lanzamos, os presento, les presento, os traigo
    les traigo, nuevo disco, nuevo libro, nuevo single, nuevo vídeo, nuevo video, nueva canción
    nueva temporada, nuevo episodio, boletos, inscripciones abiertas, matrícula abierta, apertura
    buscamos, estamos buscando, estamos contratando, vacante, vacantes, únete a nuestro equipo
    de la mano de, gracias a
  `,
  hint: 'nuevo, nueva, nuevos, nuevas, venta, ventas, compra, precio, precios, entradas, edición, colección, exclusiv*, oficial, evento, tienda*, carta, menú, estará, código, enlace, reto, temporada, pack, lote, envío*, euros, anunciar, disponible*, semana de',
  label: `
    publi, publicidad, patrocinado, patrocinada, colab, colaboración, anuncio, embajadora, embajador
    colaboración pagada
  `,
  complaint: `
    horrible*, terrible*, pésim*, malísim*, asqueros*, asco, basura, mierda, porquería*, desastre*
    vergüenza, vergonzos*, lamentable*, penos*, patétic*, nefast*, deplorable*, ridícul*, decepci*
    decepcionad*, estafa*, estafador*, timo, timad*, ladrones, mentir*, mentiros*, fraude*, carísim*
    sobrevalorad*, no funciona, no funcionan, no va, no me funciona, dejó de funcionar
    ha dejado de funcionar, roto, rota, se rompió, no sirve, no sirven, no vale, no merece la pena
    no lo recomiendo, no recomiendo, no la recomiendo, no os lo recomiendo, no lo compréis, no lo compres
    no compr*, nunca más, jamás vuelvo, no vuelvo, no volveré, no pienso volver, evitad, eviten, evita
    huid, huyan, pérdida de tiempo, tirar el dinero, dinero tirado, pérdida de dinero, hart* de
    hasta las narices, estoy hart*, cabread*, indignad*, indignante, inaceptable*, intolerable*, inútil*
    incompetent*, impresentable*, sinvergüenza*, maleducad*, grosero*, no contestan, nadie contesta
    no responden, sin respuesta, me ignoran, me ignoraron, me han ignorado, mal servicio, mala calidad
    mala atención, peor, los peores, las peores, chapuza*, cutre*, aburridísim*, insufrible*
    insoportable*, vomitiv*, incomible*, explotador*, caca, devolved*, exijo, reclamación, llevo horas
    llevo <number> horas, otra vez lo mismo, una broma, vaya broma, menuda broma, tomadura de pelo
    me tienen, boicot, me ha cobrado, me han cobrado, me cobraron, me cobró, cobrado dos veces, llegó rot*
    ha llegado rot*, vino rot*, llegó tarde, todo mal, de mal, me colgaron, me han colgado, me arrepiento
    arrepentid*, no fiarse, no os fiéis, no confíes, no confío, se cuelga, se bloquea, no carga, sangría
    sacacuartos, engañabobos, huir de, cancelad*, perdieron mi, han perdido mi, ha perdido mi
    intoxicación, engaño, engaños, engañan, engañar, engañado, engañada, engañados, engañoso, engañosa
    me engañaron, estafa, estafas, estafad*, menuda estafa/mierda/vergüenza/basura/decepción/tomadura
    vaya estafa/mierda/vergüenza/basura/decepción/timo/robo/desastre/asco/chapuza/cagada, atraco, chorizos
    chapuza, chapuzas, chapucero*, desastre, desastros*, porquería, horroros*, inadmisible*, bochornos*
    deplorable, decepcionante*, decepción, no los recomiendo, no compréis, no compren, no compres
    no vayáis, no vayan, no contratéis, no contraten, jamás volveré, última vez que, harta, harto
    hasta los huevos, hasta los cojones, hasta el moño, me tenéis hart*, sin servicio, sin internet
    sin línea, sin señal, sin luz desde
    llevo <number>/dos/tres/cuatro/una/un días/horas/semanas/meses/semana/hora/mes sin/esperando
    esperando desde, sigo esperando, seguimos esperando, nadie da la cara
    nadie contesta/responde/responde/coge/atiende/sabe, no cogen, no dan la cara, no me devuelven
    no devuelven, me ha/han cancelado/cobrado/perdido/estafado/timado/engañado/colgado
    me cobran, me cancelaron, me perdieron, me dejaron tirad*, me dejó tirad*, dejado tirad*, dejan tirad*
    llegó/llegaron/llega/llegado frío/fría/fríos/roto/rota/rotos/tarde/mal/abierto/incompleto/tardísimo
    vino/vinieron frío/fría/roto/rota/mal/equivocado, me faltaban, faltaban cosas, faltaba la mitad
    con retraso, retraso de, horas de retraso, minutos de retraso, otro retraso, otra vez retraso
    se me rompió, se rompe, rotísim*, engañad*, mienten, mentira, incompeten*, peor que nunca, caíd*
    se cayó, se cae, ni se os ocurra, ni se te ocurra, cachondeo, de coña, hipocresía, hipócrita*
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
  asking: `
    es, son, está, están, hay, alguien, qué, cuál, quién, dónde, cuándo, cómo, por qué, sabe, sabéis, saben, conoce, tiene, tienen, vale, me, puedo, se puede, abre, abren
    alguien sabe, sabes, cómo se, cómo puedo
  `,
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
  void: `
    con,
    buenos días, buenas noches, buenas tardes, buen día, buen finde, buen viaje, buen provecho, buena suerte, feliz cumpleaños, feliz navidad, feliz año, feliz día, por favor, menos mal, más o menos, no solo, no sólo, mucho más que, mejor amig*, mi mejor amig*, lo mejor para, a lo mejor, gran bretaña, gran canaria, gran vía, bien de, está bien, de nada, nada más, nada menos, buena gente, no pasa nada, hacer bien, no puedo más, para nada, top secret, mal de, cara a cara, cara de, mi cara, tu cara, su cara, la cara, en la cara, de cara, sin duda, sin dudarlo, qué más, qué tal, qué pasa, qué hora, no veas, no me canso de, no dejo de, no paro de
    sin palabras, sin parar, sin problemas, no os, qué va, a gusto, gracias a dios, de nuevo, grande del
    por un lado
  `,
} satisfies StanceVocabulary;
