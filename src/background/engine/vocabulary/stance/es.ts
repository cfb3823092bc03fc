import type { StanceVocabulary } from './stance-vocabulary';

/** Spanish, of Spain and the Americas. Written for this project, 2026-11. */
export default {
  praise: `
    no lo/la/los/las mejora/supera/iguala/gana nadie, nadie lo/la/los/las mejora/supera/iguala/gana/hace mejor/igual/así/como/en, nadie lo/la/los/las mejora/supera/iguala, no hay quien lo/la/los/las mejore/supere/iguale/gane, nadie hace/prepara/cocina _ como/mejor
    increíble*, espectacular*, maravillos*, fantástic*, genial, geniales, buenísim*, riquísim*, delicios*
    exquisit*, brutal, brutales, alucinante*, flipante*, impresionante*, excelente*, estupend*, magnífic*
    extraordinari*, inmejorable*, insuperable*, impecable*, perfect*, precios*, hermos*, bellísim*
    lindísim*, sublime, de diez/lujo/locos/muerte/pelos, de 10, un diez/acierto/vicio
    una pasada/delicia/locura/flipada
    qué locura/chulo/rico/ricos/rica/ricas/delicia/pasada/ganas/feliz/padre
    la caña/leche/bomba/mejor/quiero/rompe/rompió/rompieron/rompen, lo máximo/más/mejor/quiero, mola
    molan, chulísim*, chulada, padrísim*, está padre, chido, chévere, bacán, bárbar*, copad*, pura vida
    para chuparse los dedos
    me chifla/flipa/flipan/salvaron/enamoré/chiflan/pirra/pirran/salvó/salva/salvan, me vuelve loca/loco
    me vuelven loca, obsesionad*, enganchad*, enamorad*, adict*, fan de/total, soy/mega fan
    súper fan/feliz, favorit*, el mejor/acierto, mejor _ de, mejor _ del, mejor _ que, mejores
    mejor que nunca, mucho mejor que, el más rico, la más rica, número uno, número 1
    sin discusión/fallos/quejas, imprescindible*, de otro planeta, otro/alto nivel
    no hay nada igual/mejor/como, nada que ver, no hay comparación/mejor, no tiene rival
    no falla/cambio/fallan, nunca falla/fallan, nunca falla*, nunca decepciona*, no decepciona*
    vale/merece/merecen/valen la pena, vale/merece mucho la pena, vale cada/totalmente
    me ha cambiado la vida, me cambió la vida, me ha salvado, un antes y un después, no puedo vivir sin
    no lo cambio, no la cambio, no me lo creo, no pued* ser más, no puede ser mejor, gozada, encantad*
    content* con, felic* con, contentísim*, satisfech*, enhorabuena, felicidades a, bravo, olé, chapó
    chapeau, ganas/pedazo/peazo de, muero por, ilusionad*, emocionad* con, emocionad* por, orgullos* de
    orgull* de, líder/referente en, calidad precio, relación calidad
    gran calidad/servicio/trabajo/equipo/producto/iniciativa, vuela, vuelan, volveremos, volveré
    repetiremos, repetiré, repetimos seguro, no hay mejor _ que, no me puede gustar más
    no puede gustarme más, no podría estar más content*, no puedo estar más content*
    no puedo estar más feliz, ojalá más, se merecen/merece/lució/lucieron/rifaron/pasaron, repetiría
    no vuelves/volvéis/vuelven/volverás/volveréis al otro/anterior/súper, volvería, lo compraría otra vez, matrícula de honor, infravalorad*, cinco estrellas
    cero quejas/problemas, ningún problema, nunca un problema, no me arrepiento, sin problemas
    sin ningún problema, un 10
    está/están/estaba/estaban de muerte/brutal/brutales/riquísimo/riquísima/buenísimo/buenísima/increíble/genial/tremendo/tremenda
    preciosísim*, rapidísim*, comodísim*, guapísim*, encantadísim*, felicísim*, flipando/flipo/feliz con
    qué chulo/chula/bonito/bonita/rico/rica/maravilla/gozada/delicia/pasote/bueno/buena/bien/lujo/arte/crack/máquina/grande/grandes/ganas/ilusión/emoción/orgullo/alegría/placer/gusto
    joyita, maravilla, maravillas, obra maestra, obra de arte, vaya pedazo
    vaya seriaza/pelicula/peliculón/temazo/partidazo/golazo/discazo/maravilla/lujo/jugón/nivel/cochazo
    seriaza, temazo, peliculón, discazo, partidazo, golazo, juegazo, jugazo, cochazo, ofertón, ofertaza
    chollazo, chollo, chollos, gangaza, ganga, gangas, indispensable, inigualable*, deliciós*, sabros*
    suavecit*, fascinante, fascinad*, me enamora, me vuelve loco/loca, me vuelven loco/loca, me encantó
    me encantaron, me fascina*, me ha encantado, me han encantado, viciad*, no puedo dejar de
    no puedo parar de, no sé vivir sin, no podría vivir sin, no me canso de
    mejor compra/inversión/decisión/imposible, superfan, rey absoluto, de otra galaxia, nivel dios
    bravísim*, máquinas, salvavidas, cambia la vida, súper content*, super content*, muy content*
    muy feliz, muero de ganas, deseando, ya/los/las quiero, quiero todo, nada como un/una/el/la/los/las
    como nuevo/nueva, va como la seda, funciona de maravilla/perfecto/genial, fenomenal, fabulos*
    formidable, sensacional*, excepcional*, estupendamente, genial*, genialidad, tremend*, bacano
    bacanísimo, chidísimo, están padres, poca madre, a toda madre, chingón, chingona, chingones
    se la rifaron, mortal de bueno, primoros*, 👌🏻, qué/muy/tan/súper lindo/linda/bello/bella/top
    me lo/la/los/las llevaría/llevaba/compraría/pondría
    <top>, por fin un/una/algo/alguien _ que, no soy persona sin, no soy persona hasta, sin mi/mis _ no soy, no soy nadie sin, le/les da mil/cien/veinte vueltas, da mil vueltas, le da mil vueltas, es religión, religión, sagrado, sagrada
    cómo hemos vivido sin, qué hacíamos antes, qué hacía yo antes, no sé qué haría sin, no sé cómo vivía, nunca falla, jamás falla, me ha/han solucionado/arreglado/cambiado/alegrado/salvado, me solucionaron/arreglaron/alegró/alegraron
    me lo cambiaron/arreglaron sin, sin preguntas, sin poner pegas, trato exquisito/impecable/inmejorable/genial/de, atención exquisita/impecable/inmejorable/de, nos trataron/trató de/genial/como, me atendieron genial/super/muy/de, como reyes, como una reina, como un rey
    se agradece, ole ellos, olé ahí, ole ahí, un diez para, un aplauso para, aplauso para, un monumento a, monumento a quien, quien inventó, quien inventara, al que inventó, bendito, bendita, benditos, benditas, bendito sea, gloria bendita, canelita en rama
    no tiene precio, vale su peso, calidad brutal, sale rentable, amortizad*, ni punto de comparación, no hay punto de, nada supera, insuperado, tocó el cielo, tocar el cielo, orgasmo, me declaro fan, fan número, team, siempre team, hogar
    así sí, así da gusto, así se hace, así sí que sí, me ha alegrado el, esperó/esperaron a/al/por, se portaron/portó genial/de/super/fenomenal, en la puerta en, en <number>/cinco/diez minutos en/aquí/tenía/listo/lo, en <number> minutos
    mi perdición, mejor invento, el mejor invento, la mejor invención, ya es mío, ya es mía, ya son míos, ya son mías, ya sabéis lo que, ya saben lo que
    se me quita todo/el, se me pasa todo, se me pasan todos, me da la vida, da la vida, dan la vida, en <number> minutos magia, magia, pura magia
  `,
  fondness: `
    me encanta/encantan/fascina/fascinan/fascinó/apasiona/gusta/gustan, me encantó, me encantaron
    nos encanta/encantan/encantó, amo, amamos, adoro, adoramos, me enamora, me gusta mucho
    me gustan mucho, me gustó mucho, me ha gustado mucho, me ha encantado, me han encantado, disfruto
    disfrutando, quiero mucho
  `,
  warm: `
    bueno, buena, buenos, buenas, buen, bonit*, lind*, ric*, rica, rico, agradable*, cómod*, útil, útiles
    práctic*, fácil, rápid*, cariños*, amable*, feliz, felices, alegr*, contento, contenta, bien, mejor
    interesante*, divertid*, gran, grande, premio, premiad*, artesan*, calidad, innovador*, innovación
    recomendable, especial, gana, ganar, ganador*, ricos, ricas, chul*, barat*, económic*, fresc*, pintaza
    atent*, majos, majas, majo, maja, profesional*, eficaz, eficiente, content*, gracias, ilusión
    orgullos*, ganas, novedad, éxito, recomendable*
  `,
  urge: `
    recomiendo, recomendamos, recomendad*, recomendable*, muy/súper/totalmente recomendable
    recomendadísim*, tienes que probar/ir, tienen que probar/ir, tenéis que, hay que probar/ir
    no os lo perdáis, no te lo pierdas, no se lo pierdan, no te pierdas/arrepentirás
    no os perdáis/arrepentiréis, no se pierdan/arrepentirán, imperdible*, no se lo pueden perder
    no te lo puedes perder, deberíais/deberías/deberían probar, todo el mundo debería, me lo agradecerás
    ya me daréis las gracias, ya me contaréis, enlace/link en la bio, link en bio, enlace en bio/mi
    link en mi bio/perfil, enlace/link abajo, en el enlace, en este enlace, usa/con/usad/usen el código
    código de descuento, código promocional, mi código, cupón, inscripciones abiertas, plazas limitadas
    últimas plazas/entradas/horas/unidades, últimos días, última oportunidad, por tiempo limitado
    edición limitada, solo/sólo hoy, hasta agotar/medianoche, date/daos/dense prisa, corre que/a, corred
    que vuelan, que se acaban, estamos contratando, buscamos, únete a nuestro equipo, envía tu cv
    si buscas/buscáis, si quieres un, si te gusta, si os gusta, si aún no, todavía no conoces
    para/podrás/puedes/podéis ganar, id ya/YA/corriendo, id a, vayan a, ve/corran a, vayan, a qué esperáis
    qué esperas, haceos con, hazte con, colab con, colaboración con, recomiend*, 100% recomendable
    recomendabilísim*, tenéis que probar/ver/ir/leer/escuchar/comprar/visitar/tener
    tienes que probar/ver/ir/leer/escuchar/comprar/visitar/tener
    tienen que probar/ver/ir/leer/escuchar/comprar/visitar/tener, hay que probar/ver/ir/leer
    debéis probar/ver, deben probar/ver, deberías probar/ver/ir, deberíais probar/ver/ir, no os la perdáis
    no se la pierdan, no dejes de, no dejen de, no dejéis de, si vais a, si no habéis probado/visto
    si no has probado/visto, si no han probado/visto, no te vas a arrepentir, échale un ojo/vistazo
    échenle un ojo/vistazo, echadle un ojo/vistazo, echad un ojo/vistazo, dale/denle una oportunidad
    dale like, dale/dad/haz rt, dale me gusta, dadle, da like, código promo*, cupones
    imprescindible tener, obligatorio ver, visita obligada, apúrense, apúrate, aprovechad, aprovecha
    aprovechen, aprovéchalo, hasta el domingo
    si pasáis/pasas/pasan/estáis/estás/están/vais/vas por/en/cerca/a, id corriendo, id ya
    vayan ya/corriendo/antes, ve antes/corriendo/ya, id antes, me lo agradeceréis/agradecerán/agradecerás
    ya me lo agradeceréis/agradeceréis, pedid el/la/los/las, pidan el/la/los/las, pide el/la/los/las
    probad el/la/los/las, prueben el/la/los/las, prueba el/la/los/las
    con mi código/link/enlace/cupón, mi código, mi enlace, usando mi, con el cupón, cupón de, corre/corran/corred/corre que se/vuela/antes, no digáis que no, luego no digáis, avisados estáis, quedáis avisados, de nada, si necesitáis/necesitas/buscáis/buscas un/una/buen
    háganse/hazte/haceos un favor, hacedme caso, hazme caso, háganme caso, confiad en mí, confía en mí, fíate de mí, ya tardáis/tardas/están, estáis tardando, estás tardando, están tardando, nivel recomendación, qué hacéis que no, qué haces que no, por qué no estáis
  `,
  call: `
    prueba, probad, prueben, pruébal*, pruébenl*, probadl*, compra, comprad, compren, cómpral*, pide
    pedid, pidan, pídel*, reserva, reservad, reserven, resérval*, visita, visitad, visiten, visítan*
    descubre, descubrid, descubran, conoce, descarga, descárgal*, descarguen, regístrate, registraos
    regístrense, suscríbete, suscríbanse, apúntate, apuntaos, inscríbete, aprovecha, aprovechad
    aprovechen, échale/echad/echa/dale un vistazo, dale like, da like, dad like, comparte, compartid
    compartan, síguen*, seguid/entren/vente/menciona a, sígan*, participa, participad, participen
    haz clic/click, pincha, pinchad, entra/entrad en, pasa/pasad por, ven a/y, venid a/y, vengan a/y
    únete, uníos, únanse, llévate, llevaos, llévense, consigue, conseguid, consigan, gana un/una, regálate
    date/daos un capricho, atrévete, mira su, escucha, escuchad, vota, votad, solicita, llama al
    contáctan*, no olvides/olvidéis, estrena, disfruta/disfrutad/disfruten de, probadlo, probadla
    probadlos, pruébalo, pruébala, pruébenlo, compradlo, cómpralo, cómprenlo, id a, vayan a
    ve/id/vayan a ver, pásate, pasaos, pásense, descárgate, descargaos, descárgala, descárgalo, síguenos
    sigue, apúntense, inscribíos, inscríbanse, resérvalo, hazte con, haceos con, gana, ganad, gánate
    escuchen, escúchalo, mirad, miren, no esperes más, no esperéis más, etiqueta, etiquetad, mencionad
    comenta, comentad, contacta, escríbeme, escríbenos, suscribíos, voten, apoya, apoyad, apoyen
    sintoniza, sintonicen, conéctate, conéctense, te/os/los esperamos
  `,
  nudge: 'mira, mirad, gana, sigue, ven, venid, vengan, ved, lee, vive, elige, celebra, participa, entra',
  offer: `
    <percent> dto, <percent> menos, <percent> de dto, descuento*, rebajas, rebajad*, rebaja, oferta
    ofertas, ofertón, chollo*, promoción, promociones, promo, sorteo*, sorteamos, concurso, regalamos
    regalo, gratis, gratuit*, 2x1, 2 x 1, dos por uno, segunda unidad, al <percent>, mitad de precio
    desde <price>, desde sólo, por solo/sólo, solo <price>, sólo <price>, por menos de, liquidación
    precio especial, mejor precio, mejores precios, precios bajos, ya disponible*, disponible en/para/ya
    disponibles/abre/abren en, a la venta, entradas disponibles/desde, ya en tiendas, preventa, preventas
    lanzamiento, estreno, estrenamos, se estrena, llega/gracias a, ya está aquí/en, ya están aquí
    ha/han llegado, acaba/acaban de llegar, nueva colección/carta/canción/temporada
    nuevo menú/disco/libro/single/vídeo/video/episodio, próximamente, muy pronto, vuelve el/la
    vuelven los/las, ya abierto/disponible/disponibles/llegó/llegaron/salió/podéis/puedes/pueden
    ya hemos abierto, abrimos, inauguración, inauguramos, se complace en, nos complace, presentamos
    nos alegra anunciar, orgullosos de presentar, en colaboración con, colaboración con, patrocinad*
    por fin abre, abre sus puertas, nos vemos allí, hemos lanzado, acabamos de lanzar, nos unimos a
    regalan, primer pedido, en tu primer, sorteo, sorteos, sorteando, 3x2, descuento, descuentos
    por <price>, a <price>, disponible a partir, ya está/están aquí/disponible/disponibles
    sale hoy/mañana/el, estrena hoy, estrenará, esta noche a las, hoy a las, en directo/vivo/exclusiva
    lanzamos, os presento/traigo, les presento/traigo, boletos, inscripciones abiertas, matrícula abierta
    apertura, buscamos, estamos buscando, estamos contratando, vacante, vacantes, únete a nuestro equipo
    de la mano de
    primer/segundo pedido/viaje/mes/envío gratis/a/con, envío/envíos gratis, hasta el <percent>, <percent> de descuento, <percent> en, gratis con, de regalo, llévate, días sin iva, día sin iva
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
    sobrevalorad*, sin pagarme/pagarnos/pagarle/cobrar
    no funciona/funcionan/va/sirve/sirven/vale/recomiendo/vuelvo/volveré/contestan/responden/fiarse/confíes/confío/carga/compréis/compren/compres/vayáis/vayan/contratéis/contraten/cogen/devuelven
    no me funciona/devuelven, dejó de funcionar, ha dejado de funcionar, roto, rota
    se rompió/cuelga/bloquea/rompe/cayó/cae, no merece la pena, no lo recomiendo/compréis/compres
    no la recomiendo, no os lo recomiendo, no compr*, nunca más, jamás vuelvo/volveré, no pienso volver
    evitad, eviten, evita, huid, huyan, pérdida de tiempo/dinero, tirar el dinero, dinero tirado, hart* de
    hasta las narices, estoy hart*, cabread*, indignad*, indignante, inaceptable*, intolerable*, inútil*
    incompetent*, impresentable*, sinvergüenza*, maleducad*, grosero*, nadie contesta
    sin respuesta/servicio/internet/línea/señal
    me ignoran/ignoraron/tienen/cobraron/cobró/colgaron/arrepiento/engañaron/cobran/cancelaron/perdieron/faltaban
    me han ignorado/cobrado/colgado, mal servicio, mala calidad/atención, peor, los/las peores, chapuza*
    cutre*, aburridísim*, insufrible*, insoportable*, vomitiv*, incomible*, explotador*, caca, devolved*
    exijo, reclamación, llevo horas, llevo <number> horas, otra vez lo mismo, una/vaya/menuda broma
    tomadura de pelo, boicot, me ha cobrado, cobrado dos veces, llegó rot*, ha llegado rot*, vino rot*
    llegó tarde, todo mal, de mal/coña, arrepentid*, no os fiéis, sangría, sacacuartos, engañabobos
    huir/retraso de, cancelad*, perdieron mi, han/ha perdido mi, intoxicación, engaño, engaños, engañan
    engañar, engañado, engañada, engañados, engañoso, engañosa, estafa, estafas, estafad*
    menuda estafa/mierda/vergüenza/basura/decepción/tomadura
    vaya estafa/mierda/vergüenza/basura/decepción/timo/robo/desastre/asco/chapuza/cagada, atraco, chorizos
    chapuza, chapuzas, chapucero*, desastre, desastros*, porquería, horroros*, inadmisible*, bochornos*
    deplorable, decepcionante*, decepción, no los recomiendo, última vez que, harta, harto
    hasta los huevos/cojones, hasta el moño, me tenéis hart*, sin luz desde
    llevo <number>/dos/tres/cuatro/una/un días/horas/semanas/meses/semana/hora/mes sin/esperando
    esperando desde, sigo/seguimos esperando, nadie da la cara
    nadie contesta/responde/responde/coge/atiende/sabe, no dan la cara
    me ha/han cancelado/cobrado/perdido/estafado/timado/engañado/colgado, me dejaron tirad*
    me dejó tirad*, dejado tirad*, dejan tirad*
    llegó/llegaron/llega/llegado frío/fría/fríos/roto/rota/rotos/tarde/mal/abierto/incompleto/tardísimo
    vino/vinieron frío/fría/roto/rota/mal/equivocado, faltaban cosas, faltaba la mitad, con/otro retraso
    horas/minutos de retraso, otra vez retraso, se me rompió, rotísim*, engañad*, mienten, mentira
    incompeten*, peor que nunca, caíd*, ni se os ocurra, ni se te ocurra, cachondeo, hipocresía
    hipócrita*
    sois unos cracks, qué cracks, tercer/cuarto/segundo/quinto día sin, otro día más sin, otro día sin, y van tres/dos/cuatro/cinco, ya van tres veces, me ha/habéis/han perdido/robado/timado/dejado/colgado otro/tirado/sin/el/la/mi, dais asco/pena/vergüenza, menudos inútiles, panda de
    aparece y desaparece, ni está ni se, sin solución, sin noticias, nadie se hace, tomaduras de, cobrando/cobran/cobráis por, cobrado de más, me cobran de, sigo sin/esperando luz/internet/respuesta/pedido/paquete/noticias/mi
    taquicardia, me ha dado un infarto, sablazo, clavada, clavado, vaya clavada
    ni un mensaje/aviso/correo/mail/triste/perdón, cancela mi, cancelan mi, me cancela, me cancelan
    hace hora y media, hace una hora, hace dos horas, está dando un paseo, de paseo
  `,
  dislike: 'odio, odiamos, detesto, no soporto, no aguanto, aborrezco, me da asco, me dan asco',
  sour: `
    mal, mala, malo, malas, malos, lent*, aburrid*, caro, cara, caros, caras, suci*, frío, fría, problem*
    error*, fall*, averí*, retras*, muy/tan/demasiado/siempre/otra/llega/llegan/llegó/llegaron/llegué/llegamos/llegáis/responden/pagan/vienen tarde, tarde y mal, tarde otra vez, tardan, queja*, triste*, lástima, una/qué pena, molest*
    incómod*, difícil*, complicad*, cancelad*, perdid*, equivocad*
  `,
  negator: 'no, nunca, jamás, ni, tampoco, nada, sin, nadie, ningún, ninguna, apenas, poco',
  intensifier:
    'muy, tan, súper, super, mega, qué, demasiado, bastante, realmente, totalmente, absolutamente, de verdad, sumamente, tremendamente, re, más',
  contrast: 'pero, sin embargo, aunque, mientras que, en cambio, sino, no obstante',
  than: 'que el de, que la de, que los de, que las de, mejor que, peor que, más que, en vez de, en lugar de, comparado con',
  unlike: 'a diferencia de, no como, al contrario que, cambié de',
  asking: `
    es, son, está, están, hay, alguien, qué, cuál, quién, dónde, cuándo, cómo, por qué, sabe, sabéis
    saben, conoce, tiene, tienen, vale, me, puedo, se puede, abre, abren, alguien sabe, sabes
    cómo se/puedo
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
    sale, sales
    la/mi/tu/su/esa/vaya/menuda/de/en/mala cara, cara a/de, más tarde
    late, lame
    con, me/nos/encima piden/pide otra/otro/más, encima me/nos piden/pide, buenos días, buenas noches/tardes, buen día/finde/viaje/provecho, buena suerte/gente
    feliz cumpleaños/navidad/año/día, por favor, menos mal, más o menos, no solo/sólo/veas/os
    mucho más que, mejor amig*, mi mejor amig*, lo mejor para, a lo mejor, gran bretaña/canaria/vía
    bien/mal/cara de, está/hacer bien, de nada/cara/nuevo, nada más/menos, no pasa nada, no puedo más
    para nada, top secret, cara a cara, mi/tu/su/la cara, en la cara, sin duda/dudarlo/palabras/parar
    qué más/tal/pasa/hora/va, no me canso de, no dejo de, no paro de, sin problemas, a gusto
    gracias a dios, grande del, por un lado
    gana un <percent>, gana un <number>, gana el <percent>, gana <percent>
  `,
  relish: `
    siempre aciertan/acierta/atinan/atina, aciertan/acierta siempre, nunca fallan/falla, no fallan/falla nunca, dan/da siempre en el clavo
    qué había cambiado, qué me había hecho, qué he cambiado, nunca ha estado/estuvo/había mejor/tan, nadie quería irse/marcharse/volver, nadie se quería ir/marchar, no queríamos irnos, se acabó la búsqueda, dejé de buscar, ya no busco más, y luego me contáis/cuentas/cuentan
    no se lo/la/los/las presto/dejo/cambio a/por, no lo/la presto/comparto/cambio a/con/por, no sale de mi, no ha salido de mi, ya no salgo sin, no salgo de casa sin
    me llevé dos/tres/cuatro/cinco, corred, corran, id ya
    no/ya uso/utilizo/compro/bebo/como/llevo/pido otra cosa/marca, no uso/utilizo/compro/bebo/como/llevo/pido nada más que, solo/sólo uso/compro/bebo/llevo/utilizo ya/ahora
    ya no hace falta nada, y ya no hace falta, y no hace falta más, todas las mañanas/noches, todos los días, de una/dos/tres semana/semanas/horas/días a, y ya, no necesito más
    me da igual la/el, la lluvia me da, ya no me da/importa/asusta, ya no me importa/asusta
    ni una/un bolita/rozadura/arañazo/ampolla/roce/queja/gota/arruga/miga/mancha/hilo, ni una sola queja/rozadura/ampolla
    me ha/han robado/quitado/mangado/cogido/preguntado la/el/mi/mis/ya/dos/tres, ya me ha robado/quitado/mangado, me roba la/el/mi
    dos veces la/el/mi manta/chaqueta/jersey, si se quema la, salvo primero, lo primero que salvo/salvaría
    me han preguntado _ de/dónde/dos/tres, me preguntaron _ de/dónde/dos/tres, me pregunta todo el mundo
    no me quito el/la/los/las/ni, no me lo/la/los/las quito, ni para dormir, hasta para dormir, ni en la cama
    ya solo/sólo quiere/usa/lleva/bebe/come/compra/compro/uso/quiero/bebo, solo/sólo quiere _ de, no quiere otra/otro/otras/otros
    el único/la única/los únicos/las únicas _ que me/uso/compro/llevo/bebo/quiero/no/soporto/aguanta
    fui la única/el único que sonreía, tres/dos/cuatro/cinco/diez inviernos/años/países/lavados con el/la/los mismo/misma
    aguantaron/aguantó/aguanta/aguantan toda/todo/lo la/el/lo/que, como el primer día, antes tardaba/tardábamos/era
    vamos por la/el/nuestra/nuestro segunda/segundo/tercera/tercero/tercer/cuarta/cuarto/quinta/quinto
    voy por la/el/mi segunda/segundo/tercera/tercero/tercer/cuarta/cuarto/quinta/quinto
    segundo/segunda/tercer/tercera/cuarto/cuarta/quinto/quinta bote/botella/tarro/caja/paquete/par/bolsa/frasco/vez/plato/ración
    ya he/hemos pedido/comprado/reservado/encargado otro/otra/más/dos/la/el
    ya pedí/compré/reservé/encargué otro/otra/más/dos, acabo de pedir/comprar otro/otra
    he comprado otro/otra/dos, pidió/pidieron/pedí/pedimos/piden/pide repetir/otra/otro/más/ronda/plato
    pidió/pidieron/pide/piden/quiere/quieren repetir/volver/más, queremos repetir/volver, repetimos
    repetí, repetir seguro
    volveré/volveremos/volvería/volveríamos/vuelvo/volvemos seguro/mañana/pronto/fijo/siempre/cada/otra
    ya quiero/queremos volver, con ganas de volver, ganas de volver/repetir
    no dura/duró/duran/duraron nada/ni/un/dos, no ha durado nada/ni
    duró/duraron/dura/duran cinco/dos/diez/un minutos/telediario/asalto, voló/volaron/vuela/vuelan en
    se acabó/acabaron en minutos/cinco/diez/nada, no quedó/queda/quedaron ni una/la/las/migas, ni una miga
    ni las migas, dejamos/dejé/dejaron el plato limpio, rebañé/rebañamos/rebañar/rebañando
    chupé/chupamos los dedos, para/de chuparse los dedos, me chupo los dedos
    se pelean/pelearon/peleaban/pelear por, nos peleamos por, se lo/la/los/las disputan
    escondí/escondo/escondo/escondido el mío/la mía/el último, no lo/la comparto, no pienso compartir
    no comparto, sin compartir, a cucharadas, directo/directamente del bote/tarro/bolsa
    me lo/la/los/las como a/sin/todo/entero/entera, me comí/bebí/terminé _ entero/entera/enteros
    de una sentada, del tirón, en un día, en dos días, sin remedio, no tengo remedio, sin vergüenza ninguna
    sin remordimientos, cero remordimientos, cero culpa, no me juzguéis/juzguen
    no acepto críticas, no quiero otra/otro cosa/nada, no hay otra/otro
    ya no uso/compro/quiero/bebo/bebemos/puedo otra/otro/sin, no cambio por nada, no lo/la cambio por
    no la suelto, no lo suelto, no me los/las/lo/la quito, no se los/las/lo/la quita
    no salgo/sale/salimos de casa sin, no vivo sin, ya no sé vivir sin, no soy persona sin
    no soy nadie sin, no hay mañana/domingo sin, sin mi/su/este/el _ no soy/funciono/arranco
    mi madre/abuela/padre/suegra/marido/hija/hijo me/no/ya/se ha robado/pide/habla/quita/para
    me lo/la ha robado/quitado, me los/las ha robado/quitado, cada domingo/mañana/semana/noche sin falta
    mi ritual/rutina/vicio/perdición/droga/religión/capricho, nuestro ritual/vicio/capricho/rincón
    ritual de domingo/mañana/cada, sigue/siguen/continúa como nuevo/nueva/nuevos/nuevas/el/al
    como el primer día, años después sigue, años y sigue/siguen/como, llevo _ años con/usando
    aguanta/aguantan todo, dormí/he dormido/dormimos como un/una, dormí _ horas
    llegó/llegaron antes/al día/en un, un día antes, antes de tiempo, en menos de 24, no hace falta más
    sobran las palabras, poco más que/se decir, nada que añadir, caí en la tentación, he caído
    debí/debería/tenía haberlo/haberla/comprarlo antes, cómo he/había podido vivir, cómo he vivido/podido
    por qué no lo/la compré/descubrí/probé, ojalá lo/la hubiera, el suelo tiembla de gusto
    llorando de gusto, se me saltaron las lágrimas, casi lloro, me hizo llorar, se me cae/caía la baba
    qué gustazo, da gusto, así da gusto, un gustazo, qué gozada, gozadón
    le gana a todos/todas/cualquiera, les gana a todos, gana a todos/todas, le da mil/cien vueltas
    da mil vueltas, sin rival, no hay color
    me/nos/le/han/ha pidió/pidieron/pidió/pedido/preguntó/preguntaron/preguntado la/dónde/de/por receta/dónde/qué
    pidió/pidieron/pide/piden la receta, me preguntan dónde/qué/de, todo el mundo me pregunta
    no paran de preguntarme/preguntar, piropos, ni una queja/miga/gota/arruga, sin una sola queja/gota
    cero quejas/migas/dramas/líos/estrés/ampollas, ni una sola queja/ampolla/gota
    nadie habla/hablaba/habló, silencio en la mesa, se hizo el silencio, se hizo silencio, ha sobrevivido a
    sobrevivió a, sobrevive a, me lo/la/los/las quedo, para toda la vida
    hecho/hecha/hechos/hechas para mí/durar, me queda como un guante, como un guante
    adiós a mi/mis/los/las, jubilé mi/el/la, tiré todos/todas/mi/el/la
    ha salvado/salvó/salva/salvan/salvaron mi/el/la/mis/nuestro/nuestra invierno/domingo/piel/verano/pelo/día/noche/mañana/fin
    me ha salvado/salvó el/la/de, mi piel/pelo/espalda/perro/gato por/lo/me/ha/está fin/agradece/ha/aprueba
    lo agradece, me lo agradece, por fin duermo/duerme/descanso/tengo/algo/un, por fin paz
    sabe/saben/huele/huelen a verano/gloria/vacaciones/infancia/hogar/casa/navidad/mar, sabe a gloria
    como en casa, como los/el/la de mi abuela/madre, mejor que el/la/los/en de/mi
    no se lo digáis/digan a mi, que no se entere mi, aquí me quedo, yo aquí/me me/quedo
    quiero vivir aquí/ahí/en, me quedo a vivir, para quedarse a vivir, no me busquéis
    si me buscáis/buscan estoy, no queríamos irnos/volver, no quería irme/volver, no me quería ir
    no nos queríamos ir
    y qué aceite/pan/café/vino/sitio/vistas/servicio/crema/sabor/pizza/zapatos/sonido/equipo/noche
    qué maravilla de, qué descubrimiento, vaya descubrimiento, menudo descubrimiento, menuda maravilla
    vaya maravilla, qué sorpresa, grata sorpresa, me equivocaba, retiro lo dicho
    yo era escéptico/escéptica, vale/valió/valen/vale la/cada pena/euro/kilómetro/minuto/céntimo
    merece/mereció/merecen la/cada/el pena/viaje/euro/desvío, la mejor compra/decisión/inversión
    mejor compra/inversión/decisión, dos/tres horas menos/ganadas, me ahorra, nos ahorra, en diez minutos
    en cinco minutos, hasta mi/el/la abuela/suegra/padre/madre/perro/gato/marido/hermano/cuñado
    incluso mi abuela/suegra/padre/madre, que nunca dice/alaba/le, que no le gusta nada
    merece/merecen/merecía/merecería una/un/todos medalla/premio/óscar/oscar/monumento/estatua/altar/los/estrella
    la diferencia es/fue/la, marca/marcan/marcó/hace la diferencia, el secreto es/está/era, mi secreto es
    arma secreta, mi arma secreta, es la razón/el, por eso vuelvo/volvemos/compro/uso, la razón por la
    la vida es muy/demasiado, todo lo demás es/sobra/puede, lo demás sobra, vale ya lo entiendo
    ahora lo entiendo, ya lo entiendo, soy débil, la única que me, el único que me, otra persona
    otro hombre, otra mujer, soy otra/otro, cambió mis mañanas/noches/mi, me ha cambiado la, me cambió la
    lo cambia todo, lo ha cambiado todo, no se discute, no admite discusión, debería ser ilegal
    debería estar prohibido, sueño con, todavía sueño con, sigo pensando en, digno de museo
    los verdaderos héroes, héroes sin capa
    ya van cuatro/tres/cinco/dos, nos quedamos cuatro/tres/cinco, íbamos a quedarnos, ni una ampolla
    ninguna ampolla, sin ampollas, sonrisa tonta/boba
    inseparables, inseparable, la única razón por
    ya es/va/van el/la/por segundo/tercer/cuarto/quinto/segunda/tercera/cuarta/quinta, tercer/cuarto/quinto/segundo/tercera/cuarta/segunda bote/par/bote/tarro/tarrina/botella/paquete/caja/plato/vez/taza/temporada/verano/invierno/año, llevo/llevamos <number>/dos/tres/cuatro/cinco/diez/años/meses años/con/usando/y/usándol*/enganchad*
    se la/lo/los/las comieron/comió/acabaron/terminaron/quitan/pelean/disputan, se pelean por, nos peleamos por, se peleaban por, mis hijos/niños/peques se/no/piden/quieren, no quiere/quieren otra/otro/soltar*/quitárse*/irse/salir, no suelta/suelto/sueltan el/la/los/las, no me la/lo/los/las quito
    duró/duraron/ha/han durado dos/un/tres/cinco/nada, duró un suspiro, voló, volaron, dos minutos de reloj, visto y no visto, no quedó ni/nada/una, no dejaron ni, rebañé, rebañando, rebañar, chuparse los, chupándome los, mojé pan, mojar pan
    vuelvo/volvemos/volví/volvimos fijo/seguro/mañana/siempre/a/cada, repito, repetimos, repetí, de cabeza, cada vez que voy/vamos/paso, cada semana/mes/año vuelvo/volvemos/caigo, caigo siempre, siempre caigo, he vuelto a caer, otra vez he caído, salí con, salgo siempre con, entré a por, fui a por, iba a por
    desde que lo/la/los/las uso/tengo/compré/probé/descubrí/pongo, desde que uso/tengo/descubrí/compré/probé, desde que me lo, no he vuelto a, no vuelvo a comprar/usar/otro, ya no uso/compro/quiero otro/otra, no uso otra/otro, no quiero otra/otro, solo uso, solo compro
    la gente me para/pregunta, me paran por la, todo el mundo me, me preguntan por/dónde/todos, tiene preguntando a, mi madre/padre/abuela/suegra/marido/mujer/novio/novia/hermana/jefe _ robado/roba/quitado/enganchada/enganchado/flipó/flipa/pidió/pide/copiado/compró/quiere/encantada/encantado
    me he dejado el/la/medio sueldo/nómina/paga, ahí se va mi, adiós nómina, adiós sueldo, cuenta bancaria llora, mi cartera llora, no me juzguéis/juzguen, no me arrepiento, cero arrepentimiento, sin remordimientos, culpable, me declaro culpable
    a cucharadas, con cuchara, a bocados, del bote, directamente del, no llegó a/al/ni, no llegaron a/al/ni, no ha llegado a/al, no han llegado a
    sin _ no es lo mismo/pizza/verano/vida/desayuno/navidad, sin _ es delito/pecado/crimen
    no llega/llegan a/al navidad/nochebuena/reyes/mañana/lunes/domingo/fin, no llega viva, no llega vivo, dura/duran nada/dos/un en/días/telediario, en esta casa
  `,
  spelled: `
    que q k ke, porque xq pq porq, también tb tmb tambien, por x, de d, te t, muy mui, para pa, buenísimo wenisimo, estoy toy, está ta, muchas muxas, mucho mxo, besos bss
  `,
  irony: `
    gracias por nada, gracias por dejarme, gracias por perder, gracias por cancelar, enhorabuena por el/la/dejar, sois unos fenómenos, sois la leche, bravo por el
    me encanta cuando/que/como _ cancela/cancelan/pierde/pierden/tarda/tardan/nunca/siempre
  `,
} satisfies StanceVocabulary;
