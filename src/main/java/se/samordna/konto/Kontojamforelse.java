package se.samordna.konto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.forbund.forordnanden.Uppdrag;
import se.samordna.forbund.forordnanden.Uppdragslista;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.konto.Kontoavvikelse.Slag;

/** Jämför förbundets uppdrag med kontona i dess grupp, och sparar det som skiljer. Ändrar inget. */
@Component
class Kontojamforelse {

  private static final Logger LOGG = LoggerFactory.getLogger(Kontojamforelse.class);

  private final KontoStore konton;
  private final KontoavvikelseStore avvikelser;
  private final Uppdragslista uppdrag;
  private final Kontotjanst tjanst;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Kontojamforelse(
      KontoStore konton,
      KontoavvikelseStore avvikelser,
      Uppdragslista uppdrag,
      Kontotjanst tjanst,
      Klocka klocka,
      TransactionTemplate tx) {
    this.konton = konton;
    this.avvikelser = avvikelser;
    this.uppdrag = uppdrag;
    this.tjanst = tjanst;
    this.klocka = klocka;
    this.tx = tx;
  }

  /** Vad registret säger: kontona här, och allas grupper i dag. */
  private record Register(Map<String, Konto> konton, Map<String, Set<String>> grupper) {

    /** Grupperna personen ska ha; inga för den som är spärrad. */
    Set<String> grupper(String person) {
      boolean sparrad =
          Optional.ofNullable(konton.get(person))
              .filter(k -> k.lage() == Kontolage.SPARRAD)
              .isPresent();
      return sparrad ? Set.of() : grupper.getOrDefault(person, Set.of());
    }
  }

  /** Falskt när inloggningstjänsten inte svarade; då står den förra jämförelsen kvar. */
  boolean gor() {
    String forbund = Inloggad.aktor().forbund();
    try {
      Register register = tx.execute(s -> register(forbund));
      Map<String, Inloggningskonto> finns =
          tjanst.iForbundet(forbund).stream()
              .collect(Collectors.toMap(Inloggningskonto::anvandare, Function.identity()));
      List<KontoavvikelseStore.Ny> nya = jamfor(forbund, register, finns);
      tx.executeWithoutResult(s -> avvikelser.ersatt(forbund, nya, klocka.nu()));
      return true;
    } catch (Kontofel fel) {
      LOGG.warn("Kontona kunde inte jämföras: {}", fel.getMessage());
      tx.executeWithoutResult(s -> avvikelser.gjord(forbund, klocka.nu(), "" + fel.getMessage()));
      return false;
    }
  }

  private Register register(String forbund) {
    LocalDate idag = klocka.idag();
    return new Register(
        konton.alla().stream().collect(Collectors.toMap(Konto::anvandare, Function.identity())),
        uppdrag.alla().stream()
            .collect(Collectors.groupingBy(Uppdrag::anvandare))
            .entrySet()
            .stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> Grupper.av(forbund, e.getValue(), idag))));
  }

  private List<KontoavvikelseStore.Ny> jamfor(
      String forbund, Register register, Map<String, Inloggningskonto> finns) {
    Set<String> alla = new TreeSet<>(finns.keySet());
    alla.addAll(register.grupper().keySet());
    List<KontoavvikelseStore.Ny> nya = new ArrayList<>();
    for (String person : alla) {
      Set<String> ska = register.grupper(person);
      Optional<Inloggningskonto> konto = Optional.ofNullable(finns.get(person));
      Set<String> har =
          konto.map(k -> har(forbund, k, register.konton().containsKey(person))).orElse(Set.of());
      if (!har.equals(ska)) {
        nya.add(
            new KontoavvikelseStore.Ny(
                slag(ska, har),
                person,
                konto.map(Inloggningskonto::id),
                Grupper.utan(ska, har),
                Grupper.utan(har, ska)));
      }
    }
    return nya;
  }

  private static Slag slag(Set<String> ska, Set<String> har) {
    if (ska.isEmpty()) {
      return Slag.UTAN_UPPDRAG;
    }
    return har.isEmpty() ? Slag.UTAN_KONTO : Slag.SKILJER;
  }

  /**
   * Kontots grupper i förbundet. Ett konto som programmet inte sköter kan ha sina roller direkt, om
   * förbundet är dess enda; de räknas som de gäller (beslut 032).
   */
  private Set<String> har(String forbund, Inloggningskonto konto, boolean skotsHar) {
    Set<String> har = Grupper.i(forbund, konto.grupper());
    boolean namngivna = har.stream().anyMatch(g -> g.startsWith(Grupper.roll(forbund, "")));
    if (skotsHar || namngivna || konto.iAnnatForbund(forbund)) {
      return har;
    }
    Set<String> med = new TreeSet<>(har);
    tjanst.egnaRoller(konto.id()).stream()
        .flatMap(r -> Roll.av(r).stream())
        .forEach(r -> med.add(Grupper.roll(forbund, r.kod())));
    return med;
  }
}
