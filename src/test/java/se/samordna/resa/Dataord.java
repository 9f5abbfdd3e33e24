package se.samordna.resa;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.samordna.stod.Servrar;

/**
 * Orden med å, ä eller ö på en engelsk skärm som programmet självt skrivit. Det någon människa har
 * skrivit, och det som heter något, står i databasen och är undantaget.
 */
final class Dataord {

  /** Tabellerna där programmet, inte en människa, skriver texten. */
  private static final Set<String> PROGRAMMETS =
      Set.of("arendehandelse", "platshandelse", "spar", "flyway_schema_history");

  /** Namn på det som heter så också i en engelsk text; den sista är en demopersons efternamn. */
  private static final Set<String> NAMN =
      Set.of(
          "försäkringskassan",
          "arbetsförmedlingen",
          "skåne",
          "samordningsförbundet",
          "administratör");

  private static final Pattern SVENSKT_ORD =
      Pattern.compile("[\\p{L}]*[åäöÅÄÖ][\\p{L}]*", Pattern.UNICODE_CHARACTER_CLASS);

  private final Set<String> data;
  private final Set<String> rader;

  private Dataord(Set<String> data, Set<String> rader) {
    this.data = Set.copyOf(data);
    this.rader = Set.copyOf(rader);
  }

  /** Orden i allt som {@code lasare} ser i förbundets data. */
  static Dataord i(String forbund, List<String> lasare) {
    Set<String> ord = new TreeSet<>(NAMN);
    Set<String> rader = new TreeSet<>();
    Map<String, String> e = Servrar.egenskaper();
    DriverManagerDataSource kalla =
        new DriverManagerDataSource(
            e.get("spring.datasource.url"),
            e.get("spring.datasource.username"),
            e.get("spring.datasource.password"));
    try (SingleConnectionDataSource en =
        new SingleConnectionDataSource(kalla.getConnection(), true)) {
      JdbcClient jdbc = JdbcClient.create(en);
      lasare.forEach(l -> las(jdbc, forbund, l, ord, rader));
    } catch (SQLException fel) {
      throw new IllegalStateException(fel);
    }
    return new Dataord(ord, rader);
  }

  private static void las(
      JdbcClient jdbc, String forbund, String lasare, Set<String> ord, Set<String> rader) {
    jdbc.sql(
            "select set_config('samordna.forbund', ?, false),"
                + " set_config('samordna.anvandare', ?, false)")
        .params(forbund, lasare)
        .query()
        .singleRow();
    kolumner(jdbc)
        .forEach(
            fraga ->
                jdbc.sql(fraga)
                    .query(String.class)
                    .list()
                    .forEach(
                        text -> {
                          ord.addAll(svenska(text));
                          text.lines().map(String::strip).forEach(rader::add);
                        }));
  }

  private static List<String> kolumner(JdbcClient jdbc) {
    return jdbc
        .sql(
            """
            select table_name, column_name from information_schema.columns
             where table_schema = current_schema() and data_type in ('text', 'jsonb', 'ARRAY')
            """)
        .query(
            (rad, nr) ->
                PROGRAMMETS.contains(rad.getString(1))
                    ? ""
                    : "select coalesce(%s::text, '') from %s"
                        .formatted(rad.getString(2), rad.getString(1)))
        .list()
        .stream()
        .filter(f -> !f.isEmpty())
        .toList();
  }

  private static Set<String> svenska(String text) {
    return SVENSKT_ORD
        .matcher(text)
        .results()
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Sant när raden står så i det någon skrivit, eller är ett namn. */
  boolean skrivet(String rad) {
    return rader.contains(rad.strip());
  }

  /** Varje mening med ett svenskt ord som ingen människa skrivit. */
  List<String> fynd(List<String> meningar) {
    return meningar.stream()
        .filter(m -> svenska(m).stream().anyMatch(o -> !data.contains(o)))
        .map(m -> "svenska: " + m.strip().replaceAll("\\s+", " "))
        .distinct()
        .toList();
  }
}
