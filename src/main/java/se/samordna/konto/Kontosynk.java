package se.samordna.konto;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.forbund.forordnanden.Uppdragslista;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/**
 * För ett konto i inloggningstjänsten till det registret säger. Anropen går utanför transaktioner;
 * en avbruten överföring görs om från början och ändrar bara det som skiljer.
 */
@Component
class Kontosynk {

  private final KontoStore konton;
  private final Uppdragslista uppdrag;
  private final Kontotjanst tjanst;
  private final Kontokoppling koppling;
  private final Spar spar;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Kontosynk(
      KontoStore konton,
      Uppdragslista uppdrag,
      Kontotjanst tjanst,
      Kontokoppling koppling,
      Spar spar,
      Klocka klocka,
      TransactionTemplate tx) {
    this.konton = konton;
    this.uppdrag = uppdrag;
    this.tjanst = tjanst;
    this.koppling = koppling;
    this.spar = spar;
    this.klocka = klocka;
    this.tx = tx;
  }

  /** Kontot, och grupperna det ska ha i förbundet. */
  private record Onskat(Konto konto, Set<String> grupper) {}

  /**
   * För över personens konto, så som registret säger just nu.
   *
   * @return det som inte gick och som en människa får ordna; tomt när allt är gjort
   */
  Optional<Mening> for_(String anvandare) {
    Onskat onskat = tx.execute(s -> onskat(anvandare));
    return switch (koppling.hitta(onskat.konto())) {
      case Kontokoppling.Utfall.Nej(Mening varfor) -> Optional.of(varfor);
      case Kontokoppling.Utfall.Har(Inloggningskonto finns) -> {
        for_(onskat, finns);
        yield Optional.empty();
      }
    };
  }

  private Onskat onskat(String anvandare) {
    Konto konto = konton.hitta(anvandare).orElseThrow();
    LocalDate idag = klocka.idag();
    return new Onskat(
        konto,
        konto.lage() == Kontolage.SPARRAD
            ? Set.of()
            : Grupper.av(Inloggad.aktor().forbund(), uppdrag.for_(anvandare), idag));
  }

  private void for_(Onskat onskat, Inloggningskonto finns) {
    String forbund = Inloggad.aktor().forbund();
    Set<String> har = Grupper.i(forbund, finns.grupper());
    Set<String> bort = Grupper.utan(har, onskat.grupper());
    Set<String> till = Grupper.utan(onskat.grupper(), har);
    if (!bort.isEmpty() || !till.isEmpty()) {
      anteckna(onskat.konto().anvandare(), har, onskat.grupper());
    }
    bort.forEach(g -> tjanst.taUr(finns.id(), g));
    till.forEach(g -> tjanst.laggI(finns.id(), g));
    if (!bort.isEmpty()) {
      tjanst.loggaUt(finns.id());
    }
    oppenhet(onskat, finns, forbund);
    brev(onskat.konto(), finns);
  }

  /** Skrivs före anropen: hellre en rad för mycket än en ändring utan rad. */
  private void anteckna(String anvandare, Set<String> fore, Set<String> efter) {
    tx.executeWithoutResult(
        s ->
            spar.skriv(
                "konto_fors_over",
                "person:" + anvandare,
                Map.of("grupper", fore),
                Map.of("grupper", efter)));
  }

  /** Spärrat stängs kontot helt bara när inget annat förbund har det. */
  private void oppenhet(Onskat onskat, Inloggningskonto finns, String forbund) {
    UUID id = finns.id();
    boolean sparrat = onskat.konto().lage() == Kontolage.SPARRAD;
    if (sparrat && finns.oppet() && !finns.iAnnatForbund(forbund)) {
      tx.executeWithoutResult(s -> konton.stangs(id));
      tjanst.stang(id);
      tjanst.loggaUt(id);
    } else if (!sparrat && !finns.oppet() && tx.execute(s -> konton.stangtAvOss(id))) {
      tjanst.oppna(id);
      tx.executeWithoutResult(s -> konton.oppnat(id));
    }
  }

  /** Bara ett konto som ingen använt får länken: ingen annan ska kunna byta någons lösenord. */
  private void brev(Konto konto, Inloggningskonto finns) {
    if (!konto.vantarPaBrev() || konto.lage() == Kontolage.SPARRAD) {
      return;
    }
    if (finns.oanvant()) {
      tjanst.skickaLank(finns.id());
    }
    tx.executeWithoutResult(s -> konton.brevGick(konto.anvandare(), konto.brevBegarda()));
  }
}
