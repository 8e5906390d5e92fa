const FEMALE = `rosario nuria montserrat alba inmaculada noelia nerea carolina ainhoa amparo esperanza remedios begoña arantxa
concepción encarnación ximena edurne leire maite itziar macarena candela azucena almudena milagros manuela asunción rocío águeda
jimena ainara lourdes rosana soraya trinidad vanesa casilda cayetana estefanía eulalia felisa genoveva leonor purificación`;

const MALE = `ángel vicente óscar santiago jordi mariano aitor iker borja leandro aurelio anselmo evaristo álex pau oriol iñaki
iñigo mikel unai xabier gorka koldo eneko josep joan pere jaume isidro eusebio plácido benito baltasar melchor
walter ismael hernán germán osvaldo facundo lautaro fermín honorio jacinto jerónimo leopoldo lisandro marcelino maximiliano modesto
nahuel norberto octavio pascual rigoberto rogelio romualdo severino silverio venancio wilson zacarías eloy amadeo abelardo adolfo`;

/** Common given names that the shared list lacks. By hand. */
export const GIVEN_NAMES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...FEMALE.split(/\s+/).map((name) => [name, 'female'] as const),
  ...MALE.split(/\s+/).map((name) => [name, 'male'] as const),
]);
