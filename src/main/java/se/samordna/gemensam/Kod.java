package se.samordna.gemensam;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Uppräkningarnas namn utåt: gemener, i API:t och i databasen. */
public final class Kod {

  private Kod() {}

  public static String av(Enum<?> varde) {
    return varde.name().toLowerCase(Locale.ROOT);
  }

  /** Värdet med den koden; tomt om koden är okänd. */
  public static <E extends Enum<E>> Optional<E> tolka(Class<E> typ, String kod) {
    return Arrays.stream(typ.getEnumConstants()).filter(e -> av(e).equals(kod)).findFirst();
  }

  /** Värdet för en kod som databasen redan vaktat. */
  public static <E extends Enum<E>> E lagrad(Class<E> typ, String kod) {
    return tolka(typ, kod).orElseThrow(() -> new IllegalStateException("Okänd kod: " + kod));
  }

  /** Alla koder, till en feltext. */
  public static <E extends Enum<E>> String alla(Class<E> typ) {
    return Arrays.stream(typ.getEnumConstants()).map(Kod::av).collect(Collectors.joining(", "));
  }
}
