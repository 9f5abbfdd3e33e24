package se.samordna.gemensam;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serial;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/**
 * Hur programmets värden blir JSON, i API:t och i det som sparas. En uppräkning är sin {@link Kod}.
 * Ett {@link Belopp} är ett heltal ören, och fältet säger det: {@code belopp} heter {@code
 * beloppOre}. Så kan skärm, tjänst och API dela en post.
 *
 * <p>En uppräkning som heter något annat utåt säger det själv, med {@code @JsonValue} eller
 * {@code @JsonCreator}.
 */
public final class Vardemodul extends SimpleModule {

  @Serial private static final long serialVersionUID = 1L;

  private static final String PROGRAMMET = "se.samordna";

  public Vardemodul() {
    super("samordna-varden");
    addSerializer(Belopp.class, new Beloppsform.Skrivare());
    addDeserializer(Belopp.class, new Beloppsform.Lasare());
  }

  @Override
  public void setupModule(SetupContext bygge) {
    super.setupModule(bygge);
    // Ett belopp som saknas är fel, som ett tal; det som får saknas är Optional.
    bygge.configOverride(Belopp.class).setNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL));
    // Det som en klass själv säger med en annotering går före.
    bygge.appendAnnotationIntrospector(new Koder());
    ((MapperBuilder<?, ?>) bygge.getOwner()).propertyNamingStrategy(new Faltnamn());
  }

  /** Sant när uppräkningen är vår och inte säger något annat om sig själv. */
  public static boolean somKod(Class<?> typ) {
    return typ.isEnum()
        && typ.getPackageName().startsWith(PROGRAMMET)
        && Arrays.stream(typ.getDeclaredMethods())
            .noneMatch(m -> m.isAnnotationPresent(JsonValue.class));
  }

  /**
   * Fältets namn utåt: det egna, med {@code Ore} efter när värdet är ett belopp.
   *
   * @param typ fältets typ
   * @param innehall det som en {@link Optional}, lista eller karta bär
   */
  public static String falt(String namn, Class<?> typ, @Nullable Class<?> innehall) {
    boolean belopp = typ == Belopp.class || innehall == Belopp.class;
    return belopp ? namn + "Ore" : namn;
  }

  /** Uppräkningarnas ord. */
  private static final class Koder extends NopAnnotationIntrospector {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
        MapperConfig<?> val, AnnotatedClass typ, Enum<?>[] varden, String[] namn) {
      if (somKod(typ.getRawType())) {
        // Läsaren ser bara det som ändras i fältet, inte det som ges tillbaka.
        Arrays.setAll(namn, i -> Objects.requireNonNullElse(namn[i], Kod.av(varden[i])));
      }
      return namn;
    }
  }

  /** Fälten i en post: läsaren när den skrivs, konstruktorns parameter när den läses. */
  private static final class Faltnamn extends PropertyNamingStrategy {

    @Serial private static final long serialVersionUID = 1L;

    @Override
    public String nameForGetterMethod(MapperConfig<?> val, AnnotatedMethod lasare, String namn) {
      return falt(namn, lasare.getRawType(), innehall(lasare.getType()));
    }

    @Override
    public String nameForConstructorParameter(
        MapperConfig<?> val, AnnotatedParameter parameter, String namn) {
      return falt(namn, parameter.getRawType(), innehall(parameter.getType()));
    }

    private static @Nullable Class<?> innehall(tools.jackson.databind.JavaType typ) {
      return typ.getContentType() == null ? null : typ.getContentType().getRawClass();
    }
  }
}
