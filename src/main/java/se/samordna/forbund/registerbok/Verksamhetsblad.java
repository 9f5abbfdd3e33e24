package se.samordna.forbund.registerbok;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.medlemmar.VerksamhetService;
import se.samordna.forbund.medlemmar.Verksamhetspost;
import se.samordna.forbund.medlemmar.Verksamhetsuppgifter;
import se.samordna.forbund.platser.Personpost;

/** Verksamheternas rader. De som söker läggs till dem som redan gör det. */
@Component
class Verksamhetsblad {

  private static final Pattern SKILJE = Pattern.compile("[;,\\n]");

  private final VerksamhetService verksamheter;
  private final Uppslag uppslag;

  Verksamhetsblad(VerksamhetService verksamheter, Uppslag uppslag) {
    this.verksamheter = verksamheter;
    this.uppslag = uppslag;
  }

  /** Sant när raden lade till eller ändrade en verksamhet. */
  boolean las(Registerrad rad) {
    Optional<Medlem> medlem = uppslag.medlem(rad, rad.text("medlem"));
    List<String> soker =
        SKILJE
            .splitAsStream(rad.text("soker"))
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .flatMap(t -> uppslag.person(rad, t).stream())
            .map(Personpost::anvandare)
            .toList();
    if (medlem.isEmpty() || !rad.fel().isEmpty()) {
      return false;
    }
    String kod = medlem.get().kod();
    Optional<Verksamhetspost> fore =
        verksamheter.alla().stream()
            .filter(v -> v.medlem().equals(kod))
            .filter(v -> v.namn().equalsIgnoreCase(rad.text("verksamhet")))
            .findFirst();
    TreeSet<String> alla = new TreeSet<>(soker);
    fore.ifPresent(v -> alla.addAll(v.personer()));
    Verksamhetsuppgifter uppgifter =
        new Verksamhetsuppgifter(
            rad.text("verksamhet"), kod, List.copyOf(alla), fore.flatMap(Verksamhetspost::till));
    if (fore.isEmpty()) {
      return Radutfall.av(rad, verksamheter.laggTill(uppgifter));
    }
    Verksamhetspost v = fore.get();
    boolean samma = v.namn().equals(uppgifter.namn()) && v.personer().containsAll(alla);
    return !samma
        && Radutfall.av(
            rad, verksamheter.andra(v.verksamhetId(), Optional.of(v.version()), uppgifter));
  }
}
