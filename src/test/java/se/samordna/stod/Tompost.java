package se.samordna.stod;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** En post med tomma värden i allt som provet inte handlar om. */
public final class Tompost {

  private Tompost() {}

  /**
   * Posten, med {@code givna} värden vid sina namn; annars falskt, noll, tomt, och {@code null} där
   * typen inte har något tomt.
   */
  public static <T extends Record> T av(Class<T> typ, Map<String, Object> givna) {
    try {
      Constructor<?> ny = typ.getDeclaredConstructors()[0];
      return typ.cast(
          ny.newInstance(
              Stream.of(ny.getParameters())
                  .map(p -> givna.getOrDefault(p.getName(), tomt(p.getType())))
                  .toArray()));
    } catch (ReflectiveOperationException fel) {
      throw new IllegalArgumentException("Posten gick inte att skapa: " + typ, fel);
    }
  }

  private static Object tomt(Class<?> typ) {
    if (typ == boolean.class) {
      return false;
    }
    if (typ == int.class) {
      return 0;
    }
    if (typ == Optional.class) {
      return Optional.empty();
    }
    return typ == List.class ? List.of() : null;
  }
}
