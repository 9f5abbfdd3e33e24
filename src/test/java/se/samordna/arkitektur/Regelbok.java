package se.samordna.arkitektur;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samordna.gemensam.Regel;

/** Reglerna så som de står i koden och proven, hittade på vad de är: inget räknas upp här. */
final class Regelbok {

  static final Path FORTECKNINGEN = Path.of("src/test/resources/arkitektur/regler.csv");

  private static final Path KALLOR = Path.of("src/main/java/se/samordna");
  private static final Path PROV = Path.of("src/test/java/se/samordna");
  private static final String ROTEN = "se.samordna.";

  private static final Pattern NUMMER = Pattern.compile("\\bR(\\d{1,2})(?:[–-]R(\\d{1,2}))?\\b");

  /** Texten före filens första typ, och det som står mellan dem: annoteringarna. */
  private static final Pattern KLASSENS_TEXT =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/(?:(?!/\\*\\*|;).)*?\\b(?:class|record|interface|enum) ",
          Pattern.DOTALL);

  private Regelbok() {}

  /**
   * En rad i förteckningen.
   *
   * @param buren {@code ja}, {@code delvis} eller {@code nej}
   * @param skarmar namnen på de vyer där regeln möter en människa
   * @param anmarkning vad som återstår; tomt när regeln bärs helt
   */
  record Rad(String nummer, String buren, String regel, List<String> skarmar, String anmarkning) {

    boolean bars() {
      return !buren.equals("nej");
    }
  }

  static List<Rad> forteckning() {
    return las(FORTECKNINGEN).lines().skip(1).map(Regelbok::rad).toList();
  }

  private static Rad rad(String rad) {
    List<String> falt = List.of(rad.split("\\|", -1));
    return new Rad(
        falt.get(0),
        falt.get(1),
        falt.get(2),
        Stream.of(falt.get(3).split(" ")).filter(s -> !s.isBlank()).toList(),
        falt.get(4));
  }

  /** Reglerna i varje klass som håller några, i listornas ordning. */
  static Map<String, Set<Regel<?>>> listor() {
    Map<String, Set<Regel<?>>> listor = new TreeMap<>();
    Set<Regel<?>> sedda = new LinkedHashSet<>();
    Program.klasser().stream()
        .sorted(Comparator.comparing(JavaClass::getName))
        .forEach(
            k -> {
              Set<Regel<?>> egna =
                  falten(k)
                      .flatMap(f -> regler(varde(f)))
                      .filter(r -> !sedda.contains(r))
                      .collect(Collectors.toCollection(LinkedHashSet::new));
              sedda.addAll(egna);
              if (!egna.isEmpty()) {
                listor.put(kort(k.getName()), egna);
              }
            });
    return listor;
  }

  /** De fasta fält som rör regler, i den ordning de står i klassen. */
  private static Stream<Field> falten(JavaClass klass) {
    Set<String> namn =
        klass.getFields().stream()
            .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
            .filter(Regelbok::rorRegler)
            .map(JavaField::getName)
            .collect(Collectors.toSet());
    return namn.isEmpty()
        ? Stream.empty()
        : Stream.of(klass.reflect().getDeclaredFields()).filter(f -> namn.contains(f.getName()));
  }

  private static boolean rorRegler(JavaField falt) {
    return falt.getAllInvolvedRawTypes().stream().anyMatch(Regelbok::barRegel);
  }

  private static boolean barRegel(JavaClass typ) {
    return typ.isEquivalentTo(Regel.class)
        || (typ.isRecord()
            && typ.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(Regel.class)));
  }

  private static Object varde(Field falt) {
    try {
      falt.setAccessible(true);
      return falt.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Regel<?>> regler(Object varde) {
    return switch (varde) {
      case Regel<?> r -> Stream.of(r);
      case Collection<?> flera -> flera.stream().flatMap(Regelbok::regler);
      case Map<?, ?> karta ->
          karta.entrySet().stream()
              .sorted(Comparator.comparing(e -> e.getKey().toString()))
              .flatMap(e -> regler(e.getValue()));
      case Record post ->
          Stream.of(post.getClass().getRecordComponents())
              .filter(k -> k.getType() == Regel.class)
              .flatMap(k -> regler(del(post, k)));
      default -> Stream.empty();
    };
  }

  private static Object del(Record post, RecordComponent del) {
    try {
      del.getAccessor().setAccessible(true);
      return del.getAccessor().invoke(post);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** De klasser, skärmar och API:er undantagna, som i sin beskrivning säger att de bär regeln. */
  static Map<String, Set<String>> beskrivna() {
    return nummer(
        KALLOR,
        f -> !f.toString().contains("/ui/") && !f.toString().contains("/api/"),
        text -> {
          Matcher klassen = KLASSENS_TEXT.matcher(text);
          return klassen.find() ? klassen.group(1) : "";
        });
  }

  /** De provklasser som nämner numret; motorernas gemensamma prov är en grund för var sin klass. */
  static Map<String, Set<String>> prov() {
    return nummer(
        PROV,
        f ->
            (f.toString().endsWith("Test.java") || f.toString().endsWith("kontrakt.java"))
                && !f.toString().contains("/arkitektur/"),
        text -> text);
  }

  private static Map<String, Set<String>> nummer(
      Path rot, Predicate<Path> urval, UnaryOperator<String> del) {
    Map<String, Set<String>> traffar = new TreeMap<>();
    try (Stream<Path> filer = Files.walk(rot)) {
      filer
          .filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java"))
          .filter(urval)
          .forEach(
              f ->
                  NUMMER
                      .matcher(del.apply(las(f)))
                      .results()
                      .flatMapToInt(
                          m ->
                              IntStream.rangeClosed(
                                  Integer.parseInt(m.group(1)),
                                  Integer.parseInt(m.group(2) == null ? m.group(1) : m.group(2))))
                      .forEach(
                          n ->
                              traffar
                                  .computeIfAbsent("R" + n, x -> new TreeSet<>())
                                  .add(namn(rot, f))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return traffar;
  }

  private static String namn(Path rot, Path fil) {
    return rot.relativize(fil).toString().replace(".java", "").replace('/', '.');
  }

  private static String kort(String klass) {
    return klass.substring(ROTEN.length());
  }

  static String las(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
