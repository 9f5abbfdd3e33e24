package se.samordna.offentlig;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/**
 * Bygger de offentliga sidorna och håller dem en kort stund, så att många läsare kostar en läsning
 * ur databasen. Det som hålls är begränsat: bara förbund som finns, och högst så många sidor.
 */
@Component
public class OffentligaSidor {

  private static final long FLEST_SIDOR = 2_000;

  private record Nyckel(String forbund, String sida, Locale sprak) {}

  private final OffentligList list;
  private final Oppnadata oppnadata;
  private final Register register;
  private final ITemplateEngine mallar;
  private final Klocka klocka;
  private final Duration hallbar;
  private final Cache<Nyckel, Sidsvar> sidor;
  private final Cache<String, List<String>> forbunden;

  /**
   * @param hallbar så länge kan en sida vara gammal
   */
  OffentligaSidor(
      OffentligList list,
      Oppnadata oppnadata,
      Register register,
      ITemplateEngine mallar,
      Klocka klocka,
      @Value("${samordna.offentligt.hallbar}") Duration hallbar) {
    this.list = list;
    this.oppnadata = oppnadata;
    this.register = register;
    this.mallar = mallar;
    this.klocka = klocka;
    this.hallbar = hallbar;
    this.sidor = Caffeine.newBuilder().maximumSize(FLEST_SIDOR).expireAfterWrite(hallbar).build();
    this.forbunden = Caffeine.newBuilder().maximumSize(1).expireAfterWrite(hallbar).build();
  }

  /** Så länge kan en sida vara gammal. */
  public Duration hallbar() {
    return hallbar;
  }

  /** En sida som HTML; tomt när förbundet inte finns. */
  public Optional<Sidsvar> sida(String kod, Sidslag slag, Locale sprak) {
    return hamta(
        kod, slag.mall(), sprak, () -> html(slag.mall(), sprak, modell(kod, slag, Map.of())));
  }

  /** Sidan om tillgänglighet efter ett försök att skicka en synpunkt; hålls inte. */
  public Optional<Sidsvar> efterSynpunkt(String kod, Locale sprak, Map<String, Object> utover) {
    return finns(kod)
        ? Optional.of(
            som(
                kod,
                () ->
                    html(
                        Sidslag.TILLGANGLIGHET.mall(),
                        sprak,
                        modell(kod, Sidslag.TILLGANGLIGHET, utover))))
        : Optional.empty();
  }

  /** Alla förbund i installationen. */
  public Sidsvar forbunden(Locale sprak) {
    return sidor.get(
        new Nyckel("", "forbunden", sprak),
        n ->
            html(
                "forbunden",
                sprak,
                Map.of("forbunden", koder().stream().map(k -> som(k, list::forbund)).toList())));
  }

  /** Ett justerat protokoll som PDF; tomt när det inte finns eller inte är öppet i sin helhet. */
  public Optional<Innehall> protokollfil(String kod, UUID anslag) {
    return finns(kod) ? som(kod, () -> list.fil(anslag)) : Optional.empty();
  }

  /** Den maskerade kopian av ett justerat protokoll; tomt när inget i det är maskerat. */
  public Optional<Innehall> maskeradKopia(String kod, UUID anslag) {
    return finns(kod) ? som(kod, () -> list.kopia(anslag)) : Optional.empty();
  }

  /** Sidan för en adress som inte finns. */
  public Sidsvar saknas(Locale sprak) {
    return sidor.get(new Nyckel("", "saknas", sprak), n -> html("saknas", sprak, Map.of()));
  }

  /** Registret över beviljade insatser som JSON. */
  public Optional<Sidsvar> insatserSomJson(String kod) {
    return hamta(
        kod,
        "insatser.json",
        Locale.ROOT,
        () -> utskick(oppnadata.json(list.forbund(), list.insatser()), "application/json"));
  }

  /** Registret över beviljade insatser som CSV, en rad per insats och år. */
  public Optional<Sidsvar> insatserSomCsv(String kod) {
    return hamta(
        kod,
        "insatser.csv",
        Locale.ROOT,
        () -> utskick(oppnadata.csv(list.insatser()), "text/csv;charset=UTF-8"));
  }

  public boolean finns(String kod) {
    return koder().contains(kod);
  }

  private List<String> koder() {
    return forbunden.get("", n -> register.oppnade());
  }

  private Optional<Sidsvar> hamta(String kod, String sida, Locale sprak, Supplier<Sidsvar> bygg) {
    return finns(kod)
        ? Optional.of(sidor.get(new Nyckel(kod, sida, sprak), n -> som(kod, bygg)))
        : Optional.empty();
  }

  private static <T> T som(String kod, Supplier<T> bygg) {
    return Inloggad.som(Aktor.process(kod), bygg::get);
  }

  private Map<String, Object> modell(String kod, Sidslag slag, Map<String, Object> utover) {
    Sidmodell modell = new Sidmodell(list.forbund(), "/offentligt/" + kod, slag, klocka.idag());
    modell.med(slag.innehall(list));
    return modell.med(utover);
  }

  private Sidsvar html(String mall, Locale sprak, Map<String, Object> modell) {
    Context sammanhang = new Context(sprak, modell);
    return utskick(
        mallar.process("offentligt/" + mall, sammanhang).getBytes(StandardCharsets.UTF_8),
        "text/html;charset=UTF-8");
  }

  private static Sidsvar utskick(byte[] innehall, String slag) {
    return new Sidsvar(innehall, slag, avtryck(innehall));
  }

  private static String avtryck(byte[] innehall) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(innehall);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException fel) {
      throw new IllegalStateException(fel);
    }
  }
}
