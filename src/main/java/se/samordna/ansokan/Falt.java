package se.samordna.ansokan;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordna.ansokan.Ansokan.Budgetrad;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.ansokan.Ansokan.Medfinansiering;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.arende.Insatstyp;
import se.samordna.gemensam.Skrivet;
import tools.jackson.core.type.TypeReference;

/**
 * Ett av ansökans fält. Kärnans fält, som regler och pengar vilar på, har var sin typ; de fria
 * texterna står i {@link Fritext}.
 *
 * @param <T> vad fältet bär
 */
public final class Falt<T> {

  public static final Falt<String> RUBRIK = text("rubrik");
  public static final Falt<Valt<Insatstyp>> INSATSTYP = val("insatstyp", Insatstyp.class);
  public static final Falt<Valt<Niva>> NIVA = val("niva", Niva.class);
  public static final Falt<List<Mal>> MAL = rader("mal", new TypeReference<List<Mal>>() {});
  public static final Falt<List<Part>> PARTER = rader("parter", new TypeReference<List<Part>>() {});
  public static final Falt<Optional<LocalDate>> START = dag("start");
  public static final Falt<Optional<LocalDate>> SLUT = dag("slut");
  public static final Falt<List<Budgetrad>> BUDGET =
      rader("budget", new TypeReference<List<Budgetrad>>() {});
  public static final Falt<List<Medfinansiering>> MEDFINANSIERING =
      rader("medfinansiering", new TypeReference<List<Medfinansiering>>() {});

  private static final Map<Fritext, Falt<String>> TEXTER = texter();

  /** Alla fält, i formulärets ordning; så står de också i API:t. */
  public static final List<Falt<?>> ALLA =
      Stream.<Stream<? extends Falt<?>>>of(
              Stream.of(RUBRIK, INSATSTYP, NIVA),
              texter(Fritext.Avsnitt.BEHOVET),
              Stream.of(MAL, PARTER, START, SLUT, BUDGET, MEDFINANSIERING),
              texter(Fritext.Avsnitt.EFTERAT),
              texter(Fritext.Avsnitt.MER))
          .<Falt<?>>flatMap(Function.identity())
          .toList();

  private static final Map<String, Falt<?>> EFTER_NAMN =
      ALLA.stream().collect(Collectors.toUnmodifiableMap(Falt::namn, Function.identity()));

  private final String namn;
  private final Type form;
  private final Function<@Nullable Object, T> las;

  private Falt(String namn, Type form, Function<@Nullable Object, T> las) {
    this.namn = namn;
    this.form = form;
    this.las = las;
  }

  /** Fältet där den fria texten står. */
  public static Falt<String> av(Fritext text) {
    return Objects.requireNonNull(TEXTER.get(text));
  }

  static Optional<Falt<?>> av(String namn) {
    return Optional.ofNullable(EFTER_NAMN.get(namn));
  }

  /** Namnet i API:t och i det som lagras. */
  public String namn() {
    return namn;
  }

  /** Typen i JSON. */
  public Type form() {
    return form;
  }

  /** Värdet ur sin form i JSON; det tomma värdet när inget är skrivet. */
  T las(@Nullable Object last) {
    return las.apply(last);
  }

  @Override
  public String toString() {
    return namn;
  }

  private static Stream<Falt<?>> texter(Fritext.Avsnitt avsnitt) {
    return avsnitt.texter().stream().map(Falt::av);
  }

  private static Map<Fritext, Falt<String>> texter() {
    Map<Fritext, Falt<String>> texter = new EnumMap<>(Fritext.class);
    Arrays.stream(Fritext.values()).forEach(t -> texter.put(t, text(t.kod())));
    return texter;
  }

  private static Falt<String> text(String namn) {
    return new Falt<>(namn, String.class, last -> Skrivet.text((String) last));
  }

  private static <E extends Enum<E>> Falt<Valt<E>> val(String namn, Class<E> typ) {
    return new Falt<>(namn, String.class, last -> Valt.skrivet(typ, (String) last));
  }

  /** Tomma platser i en lista finns inte. */
  @SuppressWarnings("unchecked")
  private static <R> Falt<List<R>> rader(String namn, TypeReference<List<R>> form) {
    return new Falt<>(
        namn,
        form.getType(),
        last ->
            last == null ? List.of() : ((List<R>) last).stream().filter(Objects::nonNull).toList());
  }

  @SuppressWarnings("unchecked")
  private static Falt<Optional<LocalDate>> dag(String namn) {
    return new Falt<>(
        namn,
        new TypeReference<Optional<LocalDate>>() {}.getType(),
        last -> last == null ? Optional.empty() : (Optional<LocalDate>) last);
  }
}
