import type { TopicVocabulary } from '../topics';

export default {
  language: 'es',
  asOf: '2026-11',
  source: 'own compilation, of Spain and Latin America',
  not: [
    '(la|el|los|las) peque (editorial|empresa|tienda|marca|libreria|bodega|granja), son, partido (de futbol|de tenis|de baloncesto|amistoso|de ida|de vuelta|de padel|de hoy|del domingo|del sabado), partido de liga, capullo de (rosa|seda), capullos de (rosa|seda), fiesta (de cumpleaños|nacional|infantil|de la oficina|de pijamas|mayor|sorpresa|de disfraces|patronal), campaña (de verano|de otoño|de primavera|nueva|de navidad|de verano|de marketing|publicitaria|de publicidad|de lanzamiento|de comunicacion|extractora), camara (de fotos|lenta|frigorifica|web), presidente (del club|de la asociacion|de la comunidad de vecinos|del jurado), presidenta (del club|de la asociacion|del jurado), gabinete (de comunicacion|de prensa|de psicologia), (gracias a|por|ay|madre de|vaya por) dios, dios mio, santo cielo, biblia (de la|del|de) (tipografia|diseño|estilo|moda|marca|cocina), hostia (consagrada|santa), religiosamente, san (valentin|jose|jorge|isidro|fermin|sebastian|francisco), semana santa, santa (claus|cruz|fe|monica), aguanta mi cubata, sujetame el cubata, cerveza de raiz, vino (de jerez reduccion|tinto color), vinagre de vino, sin alcohol, copa (del mundo|del rey|america|menstrual|davis), copas de (helado|cristal), barra (de pan|lateral|de menu|libre de menu|de labios|de herramientas|de progreso), sexo (hombre|mujer|masculino|femenino|biologico), educacion sexual, mismo sexo, sex education, papel higienico, taco (de jamon|de madera|de billar), tacos (al pastor|de pollo|mexicanos), leche (entera|desnatada|de avena|condensada|de coco|de almendras|materna), cojonudo estudio, polvo (de|para|en|facial|compacto|de hornear), polvos (de talco|bronceadores|compactos), concha (de mar|fina|azul), coger (el|la|un|una|los|las|fuerzas|vacaciones|aire|numero|sitio), paja (toquilla|seca|de papel), pajita*, huevos (fritos|rotos|de pascua|camperos|cocidos|duros|de corral|revueltos), en vacaciones cerramos, horario de vacaciones, feliz* fiestas, cura de (humildad|sueño), jefe de (proyecto|prensa|cocina|estudio|producto), casa de (apuestas|papel|campo|cultura), la casa (blanca de muebles|invita), familia (tipografica|de productos|olfativa|de palabras), menu infantil, ropa infantil, en bolas de (queso|helado)',
  ],
  notEnglish:
    'sin mayor mayores sea once sale pie pies mate red vino hay come lee ten real van tan as has dime pan son fin mil data tube bar mira gin prima pasta bares genial pose actual regular ley',
  topics: {
    profanity: {
      sure: [
        'joder, jode, jodido*, jodida*, jodan, jodeos, jodete, mierda*, mierdoso*, puta, putas, puto, putos, putada, puton, hijo de puta, hijos de puta, hija de puta, hijoputa*, hdp, hijueputa*, coño, coñazo, gilipoll*, cabron*, cabrona*, cojones, cojonazos, acojonante, hostia puta, hostias, la hostia, ostia puta, me cago en, cagada monumental, capullo, capullos, mamon, mamones, mamada, pendejo*, pendeja*, pendejada*, chingar, chinga*, chingado*, verga, vergas, boludo*, boluda*, pelotudo*, pelotuda*, concha de tu madre, conchatumadre, la concha de, carajo, culero*, culera*, huevon*, weon*, maricon*, zorra, zorras, furcia*, imbecil de mierda, vete a la mierda, a la mierda, a tomar por culo, tomar por culo, que te jodan, que os jodan, me la suda, me la pela, soplapollas, polla, pollas, comemierda*, cagarse en, ctm, qlo, culiao*, malparido*, gonorrea de, joputa*, follar*, follando, me toca los huevos, tocar los huevos, tocando los huevos, hasta los huevos, hasta los cojones, hasta el coño, no me jodas, de puta madre, puto amo, 🖕',
      ],
      mild: ['culo, hostia, ostras joder, pinche, pedo, leches, cabreo, me cago, jolin, cojonudo*'],
      masked:
        'joder mierda puta puto putas putos coño gilipollas cabron cabrones cojones pendejo pendejos chingar verga carajo maricon polla hijoputa hostia',
    },
    politics: {
      sure: [
        '(vota|votad|voten|votare|votar) (al|a la|a los|por el|por la) (psoe|pp|vox|sumar|podemos|izquierda|derecha|pri|pan|morena|peronismo), (votar|vota|votad|voten|votemos) (en contra|contra) …, PSOE, Vox, Bildu, pesoe, perro sanxe, Feijoo, Abascal, Ayuso, Zapatero, Rajoy, pedro sanchez, pablo iglesias, milei, Milei, peronis*, kirchner*, kichner*, nicolas maduro, chavis*, bukele, lopez obrador, AMLO, sheinbaum, gustavo petro, uribis*, bolsonaro, fujimori*, franquis*, independentis*, separatis*, extrema derecha, extrema izquierda, ultraderecha, fachas, facha, rojos de mierda, progres, partido (popular|socialista|comunista|politico|conservador|liberal|nacional|corrupto|del gobierno), (este|el|un|vaya|menudo) gobierno (de|corrupto|inutil|es|nos|miente|que|socialista), (este|vaya|menudo|nuestro) (presidente|ministro|alcalde) … (corrupto|inutil|mentiroso|ladron|incompetente|impresentable|sinverguenza), (politicos|politicas) (corruptos|ladrones|mentirosos|inutiles|de mierda), los politicos (son|nos|solo), todos los politicos, clase politica, mocion de censura, golpe de estado, ley de amnistia, fuera (sanchez|el gobierno|del gobierno), dimision, elecciones ya, elecciones anticipadas, casta politica',
      ],
      cues: {
        office: [
          'gobierno, presidente, presidenta, ministro, ministra, ministros, alcalde, alcaldesa, diputado*, senador*, concejal*, politico, politicos, politica, parlamento, congreso, senado, moncloa, ayuntamiento, partido, partidos, oposicion, casa rosada, gobernador*, consejero, candidat*, la izquierda, la derecha, ese partido, este partido',
        ],
        process: [
          'votar, voto, votos, voten, votad, votado, votando, votamos, elecciones, eleccion, electoral*, urna, urnas, referendum, encuestas, escaños, campaña electoral, mitin, debate, debates, papeleta*, legislatura, mayoria absoluta, sondeo*, investidura',
        ],
        issue: [
          'impuesto*, inmigra*, migrante*, aborto, pensiones, recortes, sanidad publica, corrupcion, amnistia, memoria historica, okupa*, fronteras, refugiados, guerra, aranceles, privatiz*, democracia, libertad, monarquia, republica, desahucios, ley de vivienda, inflacion',
        ],
        heat: [
          'a las urnas, las urnas, (otra|tanta|mas) promesa*, al cajon, ni un debate, solo sabe robar, solo saben robar, inutil, inutiles, incapaz, a la calle, a su casa, corrupt*, ladron*, mentiros*, mienten, miente, mentira*, sinverguenz*, inutil*, verguenza, incompetente*, dimita, dimitan, (no|ni) (dimite|dimiten) …, (aqui |)no dimite nadie, (mano|manos) en la (caja|masa), (pillado|pillada|pillados|cazado|cazada) (robando|mintiendo), fascist*, comunist*, dictador*, traidor*, chorizo*, mafia, echarlos, echarles, a la calle, fuera, hart* de, asco, robar, roban, robando, payas*, impresentable*, cinico*, hipocrit*, estafa, arruin*, hundi*, nos toman por, se rie de nosotros, se rien de nosotros, que se vaya, que se vayan, que se larguen, manicomio, panda de, ni uno mas, contra ellos',
        ],
      },
      against: [
        'tortilla, cebolla, paella, croqueta*, pizza, postre, tarta, cena, comida, desayuno, cafe, chocolate, perro, gato, perros, gatos, cocina, salon, sofa, familia, casa, estanteria*, armario, juego, juegos, serie, pelicula, libro, novela, futbol, liga, equipo, camiseta, color, logo, logotipo, nombre, nombres, favorit*, premio*, concurso, helado, sabor, colegio electoral abre, pleno, sala de plenos, actas, orden del dia, abierto al publico, empadron*, censo, mesa electoral, voto por correo',
      ],
      never: [
        'sindicato*, huelga, convenio, horas extra, condiciones laborales, salario minimo, subida salarial',
      ],
    },
    religion: {
      sure: [
        '(dios|jesus|cristo|jesucristo) (es|te|vuelve|viene|nos|me|ama|salva|vive|murio|bendiga|perdona|tiene|quiere|proveera|existe), jesucristo, (gloria|gracias|alabado|bendito) (a|sea) (dios|jesus|el señor|jehova), (acepta|acercate|vuelve|volved|entrega*|ora|orad|reza|rezad|oremos|recemos|confia|cree|cred) (a|en|al|por|tu vida a) (dios|jesus|cristo|señor|jesucristo|misa|la iglesia), palabra de dios, hijo de dios, amor de dios, plan de dios, reino de (dios|los cielos), espiritu santo, virgen (maria|del|de la|de los), santa biblia, versiculo*, salmo #, evangeli*, pecador*, arrepient*, salvacion, mi (iglesia|fe|parroquia|pastor), catolicis*, cristianos, musulman*, islam, coran, ala es grande, ateo*, ateos, ateismo, testigos de jehova, santisim*, oracion por, cadena de oracion, amen 🙏, la iglesia (es|nos|catolica|roba|miente)',
      ],
      cues: {
        deity: [
          'dios, jesus, cristo, señor, jehova, virgen, santo, santos, profeta, demonio, diablo, angel*',
        ],
        practice: [
          'rezar, rezo, reza, orar, oracion*, misa, biblia, iglesia, fe, religion, religios*, cura, parroquia, sacerdote, comunion, rosario, mezquita, sinagoga, ayuno, procesion, bautismo',
        ],
        appeal: [
          'salva, salvar, alma, almas, pecado*, cielo, infierno, gracia, milagro*, bendicion*, bendecid*, amen, eterna, perdon, camino, señal, redime, 🙏, ✝',
        ],
      },
      against: [
        'arquitectura, concierto, rastrillo, mercadillo, boda, turismo, museo, restauracion, visita guiada, gotico, tipografia, servidor, codigo, lluvia, partido, plaza',
      ],
    },
    alcohol: {
      sure: [
        '(que|menudo|menuda|vaya) (ciego|ciega|pedo|borrachera|moña|mona|resaca|resacon|cogorza|melopea|castana) (llevo|llevamos|llevaba|me|de|tengo|que|la), (voy|iba|vamos|va|estoy) (pedo|ciego|ciega|piripi|doblado|doblada|mamado|mamada|hasta arriba|tajado|tajada), borracho*, borracha*, borrachera*, emborrach*, resaca, resacon, resacosa, resacoso, cogorza, pedo (anoche|ayer|total|perdido), (vaya|menudo|menuda|que) (pedo|ciego|cogorza|melopea), (ir|iba|voy|vamos|estoy|estaba|estamos) (pedo|ciego|mamado|mamada|contentillo|contentilla|piripi|borrach*), cubata*, chupito*, botellon, calimocho, kalimotxo, (ir|vamos|voy|salir|quedar|saliendo) de (copas|cañas|cervezas|birras|vinos|chupitos|bares|fiesta), cañitas, (unas|unos|otra|otras|# ) (birras|cervezas|cañas|copas|cervecitas|cervezitas|chelas|chupitos|cubatas|vinos|gintonics|tragos), # (birras|cervezas|cañas|copas|chelas|chupitos|cubatas|gintonics|mojitos|margaritas|tequilas), birras, chelas, guaro, chela, gin tonic*, gintonic*, barra libre, copa de (vino|cava|ron|whisky), botella de (vino|ron|vodka|tequila|ginebra|whisky|cava), noche de (copas|fiesta|excesos|juerga), de juerga, de farra, tomar unas copas, crudo hoy, tengo cruda, guayabo',
      ],
      cues: {
        drink: [
          'vermu, vermus, vermut, vermuts, ron, orujo, pacharan, anis, licor, licores, chupito, chupitos, tinto de verano, rebujito, sidra, cubata, cubatas, mojito, mojitos, caipirinha*, calimocho, margarita, margaritas, aperol, spritz, jagermeister, jager, whisky, ginebra, tequila, mezcal, champan, cava, albarino, rioja, ribera, cerveza, cervezas, vino, vinos, ron, vodka, tequila, whisky, ginebra, cava, champan, mojito*, margarita*, sangria, vermut, vermu, licor, copas, aguardiente, mezcal, pisco, alcohol',
        ],
        drinking: [
          'beber, bebiendo, bebi, bebido, tomando, brindis, brindar, brindando, botella, botellas, ronda, copa, caña, cañas, trago, tragos, chin chin',
        ],
        night: [
          'camarero, le he contado, contado mi vida, anoche, madrugada, mi dignidad, mi higado, llame a mi ex, escribi a mi ex, mi ex, sigue aqui conmigo, me da vueltas, no me acuerdo, mala idea, nunca mas, hasta las #, karaoke, after, cierre del bar, anoche, fiesta, juerga, discoteca, bar, bares, after, madrugada, karaoke, amanecer, viernes noche, sabado noche, me duele la cabeza, dolor de cabeza, no me acuerdo, nunca mas, ultima ronda',
        ],
        picture: [],
      },
      against: [
        'receta, salsa, guiso, vinagre, cocina, bodega visita, campaña, prevencion, conducir, volante, sin, impuesto, reciclaje, vidrio',
      ],
    },
    drugs: {
      sure: [
        'cocaina, porro*, porrete, marihuana, fumar (hierba|maria|un porro|mota), fumado*, (voy|iba|estoy) (fumado|colocado|puesto|drogado|pasado), colocarse, mdma, extasis, ketamina, lsd, heroina, farlopa, raya* de (coca|farlopa), camello de, setas alucinogenas, mota',
      ],
    },
    sex: {
      sure: [
        'follar*, follamos, follando, (echar|eche|echamos|echaron|echo|echaste) (un|el) polvo, un polvo (rapido|esta noche|contigo|con|de los), (que|menudo|vaya) polvo (madre|tio|tia|mas|nos|me|tan|de), (acabe|acabamos|termine|terminamos|amaneci|desperte|amanecimos|me desperte) … (en|con) (su cama|mi cama|la cama de|el bano de la|la ducha con|una cama ajena), (me|nos) (enrolle|enrollamos|lie|liamos|acoste|acostamos) con, rollo de una noche, (en|todos en) (pelotas|bolas|cueros), (bano|bañarnos|banarnos|bañandonos|acabamos|terminamos) … (desnudos|sin ropa|encuerados), cachond*, caliente y sol*, sexo (oral|anal|salvaje|duro|esta noche|con|sin|en|telefonico|casual), tener sexo, hacer el amor contigo, porno*, tetas, tetazas, polvazo, mamada*, paja (mental no|a dos), masturb*, orgasmo*, desnuda en, desnudo en, fotos desnud*, nudes, vibrador, condones en, trio sexual, tirarme a, tirarse a, ponerme cachond*, lenceria (puesta|esta noche), strip poker, esposas y, zorrear, culos, buenorro*, buenorra*, polvete',
      ],
      cues: {
        act: [
          'sexo, sexy, desnud*, esposas, latigo, lenceria, travesur*, traviesa, travieso, picante, picantona, morbo, beso*, cama, jacuzzi, masaje, tanga, braguitas, calzoncillos, juguetes',
        ],
        invitation: [
          'mi casa, tu casa, mi cama, esta noche, quien se apunta, quien se viene, te espero, escribeme, solter*, sin compromiso, luces apagadas, vente, a solas',
        ],
      },
      against: [
        'formulario, campo, genero, educacion, salud, igualdad, receta, salsa, comida, moda, talla*, arte, museo',
      ],
    },
    gripes: {
      sure: [
        'odio (mi|este|el) (trabajo|curro|jefe|oficina|laburo|chamba), odio a (mi jefe|mi jefa|los clientes|mis clientes|este cliente), mi (jefe|jefa) (es|no sabe|esta|me tiene|da) …, (cliente|clientes|jefe|reunion|reuniones) (insoportable*|idiota*|imbecil*|pesad*|de mierda|del infierno|gilipollas|toxic*|inutil*|insufrible*|impresentable*|eterna*), (hasta|hart*|cansad*) (de|las narices de|los huevos de|el gorro de|los cojones de) (mi|este|los|el|la|las|mis|tanta|tanto|tantas) … (trabajo|curro|jefe|jefa|clientes|cliente|oficina|reuniones|reunion|laburo|chamba|empresa|compañeros), (esta reunion|otra reunion) … (correo|email|mail), podia haber sido un (correo|email|mail), podria haber sido un (correo|email|mail), otra reunion (mas|inutil|para|y), (reunion|llamada) (para|sobre) … (preparar|hablar de|planificar|planear|agendar) … (reunion|reuniones|llamada), trabajo basura, que asco de (trabajo|curro|jefe|clientes|oficina|dia en la oficina), (si|como) (otro|un|una|otra) (cliente|jefe|reunion|manager) mas …, trabajo de mierda, curro de mierda, dejo (el|este) (curro|trabajo), voy a dimitir, jefe toxico, clientes (idiotas|imbeciles|tontos)',
      ],
      cues: {
        work: [
          'jefe, jefa, jefes, reunion, reuniones, cliente, clienta, clientes, oficina, curro, trabajo, laburo, chamba, compañer*, briefing, entregas, entrega, excel, powerpoint, correo, correos, zoom, llamada, videollamada, cambios, ultimo cambio, logo mas grande, turno, empresa, becari*, rrhh, lunes, feedback, presentacion, deadline',
        ],
        annoyance: [
          'no hay quien lo aguante, no hay quien la aguante, no hay quien los aguante, quiero morirme, me quiero morir, matadme, que alguien me mate, sinergia, sinergias, otra vez, por enesima vez, enesimo, enesima, me va a dar algo, no puedo mas, hasta las narices, hasta el mono, paciencia, dadme paciencia, sin comentarios, vaya tela, manda narices, cria alpacas, dejarlo todo, plantar tomates, abrir un chiringuito, me voy a hacer pastor, ni las gracias, ni un gracias, hart*, harto, odio, asco, insoportable*, no aguanto, no puedo mas, me muero, me tiro, tirarme, idiota*, imbecil*, inutil*, pesad*, socorro, matadme, mátame, que pereza, pereza, me quiero morir, estupid*, absurd*, perdida de tiempo, otra vez, por enesima vez, tercera vez, cuarta vez, paciencia, desespera*, agotador*, ni idea, ridicul*, lloro, llorar, me voy al mar, 🙄, 😤, 🤬, 😡, 🤦, 🙃, 😩, 😫',
        ],
      },
      against: [
        'consejos, como, nuestro, nuestra, gracias, orgullos*, feliz, enhorabuena, te ayudamos, curso, guia, podcast, descubre, apuntate, masa madre, receta, pan, perro, gato',
      ],
      never: [
        'salario, sueldo, nomina, horas extra, sindicato*, huelga, convenio, acoso, despido*, erte, ere, condiciones laborales, precari*, explotacion, jornada',
      ],
    },
    whereabouts: {
      sure: [
        'he dicho (en el curro|en el trabajo|a mi jefe|a mi jefa|que) (que |) (estoy|estaba|tengo|tenia) (mala|malo|enferma|enfermo|fiebre|gastroenteritis|medico|dentista|gripe), (escaqueado|escaqueada|escaqueandome|escaquearme), no se lo digais a mi (jefe|jefa), (no se lo|que no se) (digais|digas|diga nadie|enter*) … (jefe|jefa|trabajo|oficina), (mi jefe|mi jefa|la oficina|en el trabajo) (cree|creen|piensa|piensan) que …, me he pedido el dia malo, llamar enfermo, (he|hemos) aterrizado en, recien aterrizad* en, fuera de casa hasta, la casa (esta|se queda) (vacia|sola)',
      ],
      cues: {
        believed: ['jefe, jefa, oficina, trabajo, curro'],
        excuse: ['enferm*, gripe, baja, fiebre, medico, dentista, teletrabajo, teletrabajando, 🤒'],
        leisure: ['playa, piscina, vacaciones, festival, futbol, resaca, aeropuerto, esqui, montaña, 🏖, 🏝'],
      },
    },
    holiday: {
      sure: [
        '(ultimo|primer|segundo|tercer) (dia|atardecer|desayuno) (en|de) (^|la playa|vacaciones|la isla|el camping|el apartamento) … (no quiero volver|volver|vuelta|playa|vacaciones|bajon), maletas (hechas|listas|cerradas|en el coche), de vacaciones (en|con|hasta|desde|por|🏖), (ya|por fin|instalados|recien llegados|aterrizad*|llegamos) (en|a) ^ (con (los|la|mi|mis)|y sin|una semana|unos dias|# dias|hasta), (una|dos|tres|#) (semana|semanas|dias) (en|de) (^|playa|sol|mar|desconexion), (casa|piso|depa) (vacia|vacio|sola) (hasta|esta|toda), rumbo a (la playa|^ con|nuestras), volvemos (el|en) (#|lunes|domingo|septiembre|agosto), (mis|nuestras) vacaciones, dia # de (vacaciones|mis vacaciones|nuestras vacaciones|viaje), (primer|segundo|tercer|ultimo) dia de (vacaciones|playa|viaje), vacaciones (familiares|en familia|con los niños), luna de miel, viaje en familia, nos vamos (de vacaciones|a la playa|de viaje|de crucero), por fin vacaciones, (vamos|estamos) de viaje',
      ],
      cues: {
        trip: [
          'tenerife, ibiza, menorca, mallorca, formentera, canarias, maldivas, cancun, caribe, benidorm, vacaciones, viaje, escapada, crucero, puente, veraneo',
        ],
        place: [
          'playa, piscina, hotel, isla, aeropuerto, apartamento, camping, resort, costa, vuelo, 🏖, 🏝, ✈, 🌴',
        ],
        away: [
          'dia #, hasta el lunes, hasta el domingo, maleta*, pasaporte, moreno, hemos llegado, llegamos, volvemos, los niños, la familia, fuera de la oficina',
        ],
      },
      against: [
        'horario, cerrado, cerramos, abierto, abrimos, oferta, reserva, clientes, pedidos, envios, tienda*, felices',
      ],
    },
    kids: {
      sure: [
        '(la|el|mi|nuestra|nuestro) peque (ha|se|no|duerme|dice|tiene|va|ya|me|y yo), (reunion de padres|tutoria de mi|funcion del cole|festival del cole|actuacion del cole|la extraescolar), (primer dia|vuelta) (de|al) (cole|colegio|guarde|guarderia|infantil), (mi|nuestro|nuestra) (hijo|hija|nene|nena|enano|enana|bebe|renacuajo|chiquitina|chiquitin|mayor|mediana|pequena|pequeno) (ha|se|me|tiene|habla|no|duerme|dice|cumple), (mi|mis|nuestro|nuestra|nuestros|nuestras) (hij*|niñ*|nene|nena|peque*|bebe|mellizos|gemelos|enano*|criatura*|chiquitin*|nietos|nieta|nieto|sobrin* pequeñ*|guagua), el peque, la peque, los peques, los niños (han|estan|ya|no|duermen|y yo|en casa|de vacaciones), primer dia de (cole|colegio|guarde|guarderia|clase), ratoncito perez, con (los|mis|nuestros) (niños|peques|nenes|hijos|chiquillos|chamacos|enanos) , (el niño|la niña|el nene|la nena) (ha|ya|no|se|me|por fin|quiere|duerme|empieza|perdio), (estoy|estamos) (embarazad*|esperando), esperamos (un bebe|gemelos|una niña|un niño|nuestro), es (niña|niño) (🥹|💙|💗|y|nace), ecografia de, (mi|su) primera comunion, festival (del cole|escolar|de la escuela), primer dia de (kinder|primaria|secundaria|preescolar|jardin|escuela), se le cayo (un|el|su) diente, perdio su primer diente, se le ha caido (un|el) diente, primer diente, primeros pasos, cumple # años hoy',
      ],
      cues: {
        child: ['niño, niña, niños, niñas, hijo, hija, hijos, bebe, peque, peques, nene, nena'],
        life: [
          'cole, colegio, guarderia, diente, dientes, parque, columpio*, castillo de arena, baño, cuento, siesta, disfraz, playa, primera vez, primer, primera, barro, pijama, deberes',
        ],
      },
      against: [
        'menu, gratis, taller, talleres, entradas, edad, años en adelante, familias, campaña, ong, donar, coleccion, tallas, reserva*, programa',
      ],
    },
    family: {
      sure: [
        '(mi|mis|nuestra|nuestro) (hermana|hermano|madre|padre|abuela|abuelo|primo|prima|tia|tio|cunada|cunado|suegra|suegro|sobrina|sobrino) (se ha|se|ha|han) (casado|caso|muerto|murio|divorciado|separado|jubilado|graduado|fugado|ido de casa|salido del armario|fallecido|dejado), (cumple|cumpleanos|boda|entierro|funeral|bodas de oro|jubilacion|santo) de (mi|mis|la|el) (hermana|hermano|madre|padre|abuela|abuelo|primo|prima|tia|tio|suegra|suegro|abuelos|padres|yaya|yayo), toda la familia, (comida|cena|boda|reunion|foto|album) (familiar|de familia|en familia)',
      ],
      // In passing, a word about one's own is no news of them.
      mild: [
        'mi (madre|padre|mama|papa|hermano|hermana|abuela|abuelo|marido|mujer|esposa|esposo|tia|tio|prima|primo|suegra|suegro|cuñado|cuñada|novio|novia|familia|pareja), mis (padres|hermanos|abuelos|suegros|primos|tios)',
      ],
      cues: {
        kin: [
          'mi (madre|padre|mama|papa|hermano|hermana|abuela|abuelo|marido|mujer|esposa|esposo|tia|tio|prima|primo|suegra|suegro|cuñado|cuñada|novio|novia|familia|pareja), mis (padres|hermanos|abuelos|suegros|primos|tios)',
        ],
        life: [
          'cumpleaños, cumple, boda, funeral, entierro, murio, ha muerto, fallecio, ha fallecido, hospital, operan, operacion, enferm*, cancer, embarazad*, bebe, nacio, ha nacido, nacimiento, divorci*, separa*, navidad, nochebuena, cena, comida, aniversario, visita, visitar, viene a, abrazo, te quiero, echo de menos, orgullos*, llora*, discuti*, pelea, jubil*, graduacion, se muda, mudanza, casa de, residencia',
        ],
      },
    },
    health: {
      sure: [
        '(entra|entro|entramos|entran|pasa|sale|salio) (en|a|al|del) quirofano, (resultados|resultado|biopsia|bulto|tumor|nodulo|quiste|mancha) … (benigno|benigna|benignos|maligno|maligna|limpio|limpia|negativo), (es|era|salio|ha salido) (benigno|benigna|maligno|maligna), (otra|tercera|segunda|cuarta) (noche|semana|vez|dia) (con|de) (migrana|fiebre|dolor|insomnio|vertigo*), (dias|semana|noche) de migrana, tension (alta|baja|por las nubes), (me|nos) (quitan|quitaron|han quitado) (la|los|el|las) (apendice|vesicula|amigdalas|puntos|muelas|escayola|yeso|lunar|tumor), escayola*, escayolad*, muletas, (la|mi) (lumbalgia|ciatica|hernia|tiroides|alergia|regla|menopausia|endometriosis|vesicula|rodilla) (me|no|ha|sigue|va), mi (diagnostico|biopsia|operacion|ansiedad|depresion|tratamiento|quimio|cancer|embarazo|terapia|psicologo|psicologa|medicacion|migraña|aborto), en el hospital, en urgencias, me han (diagnosticado|ingresado|operado|quitado|detectado), me (operan|diagnosticaron|operaron|detectaron|internaron|hospitalizaron|ingresan) , (mi|los|la) (resonancia|analisis|biopsia|radiografia|quirofano) (salio|dice|del|ha salido|es el), (quirofano|operacion|cirugia) (el|este|la semana|manana), ataque de panico, ataque de ansiedad, tengo (covid|gripe|cancer|fiebre|depresion|ansiedad), positivo en covid, de baja (medica|por)',
      ],
    },
    home: {
      sure: [
        '(tenemos|nos dan|nos han dado|recogemos|tengo) las llaves (del piso|de casa|de la casa|del apartamento|de nuestra|de mi|del nuevo), (el|mi|nuestro) casero (nos|me|no|quiere|ha|vende|sube), (la|mi|nuestra) casera (nos|me|no|quiere|ha|vende|sube), (busco|buscamos|alguien sabe de un|alguien alquila) (piso|habitacion|casa|apartamento|alquiler|un piso|una habitacion), (hemos firmado|firmamos|nos han concedido|nos conceden) (la hipoteca|el piso|la casa|las arras|el alquiler), mi (direccion|nueva direccion) es, nuestra nueva casa, mi nueva casa, nuestro nuevo piso, mi nuevo piso, (dia de|la|nuestra) mudanza, nos mudamos, nos hemos mudado, la llave (esta|debajo)',
      ],
      cues: {
        address: ['(calle|avenida|avda|plaza|paseo|camino) … #, portal #, # piso, codigo postal'],
        dwelling: [
          'vivimos, vivo, nuestra casa, mi casa, mudanza, cajas, casa nueva, timbre, vecinos, os esperamos en casa, la familia',
        ],
      },
      against: [
        'tienda, local, evento, entradas, abierto, horario, clientes, ayuntamiento, vecindario, exposicion',
      ],
    },
    money: {
      sure: [
        '(estoy|me quedo|ando|estamos) (a cero|a dos velas|tieso|tiesa|canino|canina|en la ruina|en rojo|pelados) …, recibo (de la|devuelto|del) …, me han devuelto el recibo, (la|mi) (cuenta|cartera|tarjeta|hucha) (esta|llora|tiembla|vacia|a cero|en rojo|en numeros rojos|no pasa|rechazada), tarjeta rechazada, (hasta|a) (el dia|dia) de (cobro|paga|nomina), (espero|esperando) (la nomina|cobrar|el ingreso), mi (sueldo|nomina|hipoteca|deuda|deudas|alquiler|pension|cuenta corriente|prestamo), estoy (oficialmente|completamente|totalmente|otra vez|) (pelado|pelada|sin blanca|arruinad*|sin un duro|en numeros rojos|quebrad*), gano # euros, no llego a fin de mes, a fin de mes no llego',
      ],
    },
  },
} satisfies TopicVocabulary;
