package se.samordna.budget.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.samordna.budget.Utskrift;
import se.samordna.budget.version.Versionsjamforelse.Andring;
import se.samordna.budget.version.Versionsjamforelse.Cell;
import se.samordna.budget.version.Versionsjamforelse.Rad;
import se.samordna.budget.version.Versionsjamforelse.Summa;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehallsskrivare;
import se.samordna.inlasning.Formelskydd;
import se.samordna.plan.Avdelningstext;

/** Jämförelsen mellan två versioner som xlsx: en rad per budgetrad, tre kolumner per år. */
final class Jamforelsefil {

  private static final int FORSTA_TALET = 3;
  private static final Map<Andring, String> ORD =
      Map.of(
          Andring.OFORANDRAD, "",
          Andring.ANDRAD, "ändrad",
          Andring.NY, "ny",
          Andring.BORTTAGEN, "borttagen",
          Andring.BYTT_NAMN, "bytt namn");
  private static final Map<String, String> SUMMOR =
      Map.of(
          "INTAKTER", "Intäkter",
          "KOSTNADER", "Kostnader, insatser inräknade",
          "RESULTAT", "Resultat",
          "IB", "Eget kapital IB",
          "UB", "Eget kapital UB",
          "BUFFERT", "Buffert",
          "KVAR", "Kvar att disponera");

  private final Versionsjamforelse jamforelse;
  private final int skala;
  private int rad;

  Jamforelsefil(Versionsjamforelse jamforelse) {
    this.jamforelse = jamforelse;
    this.skala = "tkr".equals(jamforelse.till().enhet()) ? 5 : 2;
  }

  Utskrift xlsx() {
    Innehallsskrivare ut = new Innehallsskrivare();
    try (Workbook bok = new Workbook(ut, "Samordna", "1.0")) {
      Worksheet blad = bok.newWorksheet("Jämförelse");
      huvud(blad);
      jamforelse.rader().forEach(r -> skriv(blad, r));
      jamforelse.summor().forEach(s -> skriv(blad, "Räknat", SUMMOR.getOrDefault(s.namn(), ""), s));
      jamforelse.tryckta().forEach(s -> skriv(blad, "Tryckt", s.namn(), s));
      blad.width(1, 48);
      blad.freezePane(2, 2);
    } catch (IOException fel) {
      throw new UncheckedIOException("Jämförelsen gick inte att skriva som xlsx", fel);
    }
    return new Utskrift(
        "budget-version-"
            + jamforelse.fran().nummer()
            + "-mot-"
            + jamforelse.till().nummer()
            + ".xlsx",
        Utskrift.XLSX,
        ut.innehall());
  }

  private void huvud(Worksheet blad) {
    String fran = "version " + jamforelse.fran().nummer();
    String till = "version " + jamforelse.till().nummer();
    blad.value(0, 0, "Från " + fran + " till " + till + ", belopp i " + jamforelse.till().enhet());
    blad.value(1, 0, "Avdelning");
    blad.value(1, 1, "Rad");
    blad.value(1, 2, "Ändring");
    int k = FORSTA_TALET;
    for (int ar : jamforelse.ar()) {
      blad.value(1, k++, ar + " " + fran);
      blad.value(1, k++, ar + " " + till);
      blad.value(1, k++, ar + " skillnad");
    }
    rad = 2;
  }

  private void skriv(Worksheet blad, Rad r) {
    blad.value(rad, 0, Formelskydd.pa(Avdelningstext.av(r.slag())));
    blad.value(
        rad, 1, Formelskydd.pa(r.namn() + r.forrNamn().map(n -> " (förut " + n + ")").orElse("")));
    blad.value(rad, 2, ORD.getOrDefault(r.andring(), ""));
    celler(blad, r.celler());
  }

  private void skriv(Worksheet blad, String slag, String namn, Summa s) {
    blad.value(rad, 0, slag);
    blad.value(rad, 1, Formelskydd.pa(namn));
    blad.value(rad, 2, s.andrad() ? ORD.getOrDefault(Andring.ANDRAD, "") : "");
    celler(blad, s.celler());
  }

  private void celler(Worksheet blad, Iterable<Cell> celler) {
    int k = FORSTA_TALET;
    for (Cell c : celler) {
      tal(blad, k++, c.fran());
      tal(blad, k++, c.till());
      tal(blad, k++, c.skillnad());
    }
    rad++;
  }

  private void tal(Worksheet blad, int kolumn, Optional<Belopp> belopp) {
    belopp.ifPresent(
        b -> {
          blad.value(rad, kolumn, BigDecimal.valueOf(b.ore(), skala));
          blad.style(rad, kolumn).format("#,##0.#####").set();
        });
  }
}
