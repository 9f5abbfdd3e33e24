package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Arendevag;
import se.samordna.stod.Integrationstest;

@Tag("resa")
@DisplayName("Ärendets sida leder bara dit den som läser får gå")
class ArendetsLankarResaTest extends Integrationstest {

  private static final String RUBRIK = "Länkar som bär";
  private static final List<String> FORE =
      List.of("sokande.vellinge", "sokande.region", "forbundschef", "administrator");
  private static final List<String> EFTER =
      List.of(
          "sokande.vellinge",
          "sokande.region",
          "beredning.fk",
          "forbundschef",
          "administrator",
          "ordforande",
          "ledamot.fk",
          "ekonom",
          "revisor");

  private final Arendevag vag =
      new Arendevag(
          this,
          "bksv",
          List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af"),
          "vellinge",
          "region");

  @Test
  @DisplayName(
      "varje roll följer varje länk på ärendet: idé, utkast, inlämnad och på föredragningslistan")
  void varje_roll_varje_lank() {
    vag.ide(RUBRIK);
    try (Webblasare webb = new Webblasare(port())) {
      Map<String, Person> personer = new java.util.LinkedHashMap<>();
      EFTER.forEach(r -> personer.put(r, webb.person(r + ".bksv")));
      List<String> fel = new ArrayList<>();
      FORE.stream()
          .filter(r -> !r.equals("sokande.region"))
          .forEach(r -> fel.addAll(prova("idé", r, personer)));
      vag.workshop().skriv(RUBRIK, Map.of(2024, 100_00L));
      FORE.forEach(r -> fel.addAll(prova("utkast", r, personer)));
      List<Map<String, Object>> belopp =
          List.of(Map.of("ar", 2024, "beloppOre", 100_00L, "finansiering", "eget_kapital"));
      vag.lamnaIn().kontrollera().bered().skrivFram(belopp);
      vag.sammantrade(List.of("ordforande", "vice", "ledamot.fk", "ledamot.af"));
      EFTER.forEach(r -> fel.addAll(prova("styrelse", r, personer)));
      assertThat(fel).isEmpty();
    }
  }

  /** De länkar på ärendets sida som inte leder till en sida. */
  private List<String> prova(String lage, String roll, Map<String, Person> personer) {
    Person person = java.util.Objects.requireNonNull(personer.get(roll));
    String arendet = "arenden/" + vag.arendeId();
    person.oppna(arendet, RUBRIK).stilla();
    TreeSet<String> vagar = new TreeSet<>();
    for (Locator lank : person.sida().locator("main a[href], .sida a[href]").all()) {
      String href = lank.getAttribute("href");
      if (!href.startsWith("#") && !href.startsWith("VAADIN") && !href.contains("/dynamic/")) {
        vagar.add(href);
      }
    }
    List<String> fel = new ArrayList<>();
    boolean laserYttranden =
        roll.matches("beredning.*|forbundschef|administrator|revisor|ord.*|led.*");
    if (lage.equals("styrelse") && vagar.contains(arendet + "/beredning") != laserYttranden) {
      fel.add(roll + " ska " + (laserYttranden ? "" : "inte ") + "ha länken till yttrandena");
    }
    if (lage.equals("styrelse") != vagar.contains(arendet + "/ansokan")
        && !(lage.equals("utkast") && roll.startsWith("sokande"))) {
      fel.add(lage + ": " + roll + ": länken till ansökan");
    }
    for (String till : vagar) {
      person.ga(till).stilla();
      person.synlig(person.sida().locator("h1"));
      String rubrik = person.sida().locator("h1").first().innerText();
      if (rubrik.contains("finns inte") || rubrik.contains("får inte") || rubrik.isBlank()) {
        fel.add(lage + ": " + roll + " → " + till + ": " + rubrik);
      }
    }
    return fel;
  }
}
