package se.samordna.identitet.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.PrimitiveType;
import io.swagger.v3.oas.models.media.Schema;
import java.io.Serial;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Vardemodul;

/**
 * Läser API:ts scheman ur klasserna med samma ord som {@link Vardemodul} skriver: belopp är heltal
 * i fält på {@code Ore}, en uppräkning är sina koder. Beskrivningen läses av ett äldre Jackson, som
 * inte kan ta modulen som den är.
 */
class Schemalasare extends ModelResolver {

  Schemalasare(ObjectMapper json, TypeNameResolver namn) {
    super(json.setPropertyNamingStrategy(new Faltnamn()), namn);
    PrimitiveType.customClasses().put(Belopp.class.getName(), PrimitiveType.LONG);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"}) // Så står det i klassen vi utökar.
  protected Schema _createSchemaForEnum(Class<Enum<?>> typ) {
    Schema schema = super._createSchemaForEnum(typ);
    if (Vardemodul.somKod(typ)) {
      schema.setEnum(Arrays.stream(typ.getEnumConstants()).map(Kod::av).toList());
    }
    return schema;
  }

  private static final class Faltnamn extends PropertyNamingStrategy {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public String nameForField(MapperConfig<?> val, AnnotatedField falt, String namn) {
      return namn(namn, falt.getType());
    }

    @Override
    public String nameForGetterMethod(MapperConfig<?> val, AnnotatedMethod lasare, String namn) {
      return namn(namn, lasare.getType());
    }

    @Override
    public String nameForConstructorParameter(
        MapperConfig<?> val, AnnotatedParameter parameter, String namn) {
      return namn(namn, parameter.getType());
    }

    private static String namn(String namn, JavaType typ) {
      @Nullable JavaType innehall = typ.getContentType();
      return Vardemodul.falt(
          namn, typ.getRawClass(), innehall == null ? null : innehall.getRawClass());
    }
  }
}
