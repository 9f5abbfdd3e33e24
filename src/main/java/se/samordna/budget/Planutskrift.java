package se.samordna.budget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.samordna.arende.Dokument;
import se.samordna.arende.Sidfot;
import se.samordna.arende.Talrad;
import se.samordna.budget.Plantabell.Planrad;
import se.samordna.budget.Plantabell.Planslag;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Innehallsskrivare;
import se.samordna.plan.Beloppstext;
import se.samordna.plan.Budgetversion;

/** Verksamhetsplanens budgettabell som pdf, som html att klistra in, och som xlsx. */
final class Planutskrift {

  private final String forbund;
  private final Plantabell tabell;
  private final LocalDate dag;

  Planutskrift(String forbund, Plantabell tabell, LocalDate dag) {
    this.dag = dag;
    this.forbund = forbund;
    this.tabell = tabell;
  }

  Utskrift pdf() {
    return new Utskrift(namn("pdf"), Utskrift.PDF, dokument().pdf());
  }

  Utskrift html() {
    return new Utskrift(
        namn("html"),
        Utskrift.HTML,
        new Innehall(dokument().html().getBytes(StandardCharsets.UTF_8)));
  }

  private String namn(String slut) {
    return "budget-" + tabell.ar().getFirst() + "-" + tabell.ar().getLast() + "." + slut;
  }

  private String titel() {
    int forsta = tabell.ar().getFirst();
    int sista = tabell.ar().getLast();
    return forsta == sista
        ? "Budget " + forsta
        : "Budget " + forsta + " med plan " + (forsta + 1) + "–" + sista;
  }

  private List<String> huvud() {
    return Stream.concat(Stream.of(""), tabell.ar().stream().map(this::arsrubrik)).toList();
  }

  private String arsrubrik(int ar) {
    return (ar == tabell.ar().getFirst() ? "Budget " : "Plan ") + ar;
  }

  private Dokument dokument() {
    Dokument dokument =
        Dokument.med(titel(), forbund, Sidfot.utanNummer(forbund, dag.toString()))
            .taltabell(
                "Belopp i " + tabell.enhet().kod(),
                huvud(),
                tabell.rader().stream().map(this::talrad).toList());
    ibnot().ifPresent(n -> dokument.lista(List.of(n)));
    return tabell.noter().isEmpty()
        ? dokument
        : dokument
            .rubrik("Summor som skiljer sig från sina delar")
            .lista(tabell.noter().stream().map(this::not).toList());
  }

  private Optional<String> ibnot() {
    return tabell
        .ib()
        .map(i -> "Eget kapital IB " + tabell.ar().getFirst() + ": " + i.text() + ".");
  }

  private Talrad talrad(Planrad rad) {
    List<String> celler = new ArrayList<>(List.of(rad.namn()));
    rad.belopp().forEach(b -> celler.add(b.map(this::tal).orElse("")));
    return new Talrad(Talrad.Slag.valueOf(rad.slag().name()), celler);
  }

  private String not(Budgetblad.Tryckt t) {
    return t.rad()
        + " "
        + t.ar()
        + ": tryckt "
        + Beloppstext.av(t.tryckt(), tabell.enhet())
        + ", delarna ger "
        + Beloppstext.av(t.tryckt().minus(t.differens()), tabell.enhet())
        + ".";
  }

  /** Talet utan enhet: den står i tabellens rubrik. */
  private String tal(Belopp belopp) {
    BigDecimal tal = iEnheten(belopp);
    return Beloppstext.tal(tal);
  }

  private BigDecimal iEnheten(Belopp belopp) {
    return BigDecimal.valueOf(belopp.ore(), tabell.enhet() == Budgetversion.Enhet.TKR ? 5 : 2);
  }

  Utskrift xlsx() {
    Innehallsskrivare ut = new Innehallsskrivare();
    try (Workbook bok = new Workbook(ut, "Samordna", "1.0")) {
      Worksheet blad = bok.newWorksheet("Budget");
      blad.value(0, 0, forbund + ", belopp i " + tabell.enhet().kod());
      for (int k = 1; k < huvud().size(); k++) {
        blad.value(1, k, huvud().get(k));
        blad.style(1, k).bold().horizontalAlignment("right").set();
      }
      for (int i = 0; i < tabell.rader().size(); i++) {
        skriv(blad, i + 2, tabell.rader().get(i));
      }
      ibnot().ifPresent(n -> blad.value(tabell.rader().size() + 3, 0, n));
      blad.width(0, 48);
      blad.freezePane(1, 2);
    } catch (IOException fel) {
      throw new UncheckedIOException("Budgettabellen gick inte att skriva som xlsx", fel);
    }
    return new Utskrift(namn("xlsx"), Utskrift.XLSX, ut.innehall());
  }

  private void skriv(Worksheet blad, int rad, Planrad planrad) {
    blad.value(rad, 0, se.samordna.inlasning.Formelskydd.pa(planrad.namn()));
    if (planrad.slag() != Planslag.RAD) {
      blad.style(rad, 0).bold().set();
    }
    for (int k = 0; k < planrad.belopp().size(); k++) {
      Optional<Belopp> belopp = planrad.belopp().get(k);
      if (belopp.isPresent()) {
        blad.value(rad, k + 1, iEnheten(belopp.get()));
        var stil = blad.style(rad, k + 1).format("#,##0.#####");
        (planrad.slag() == Planslag.SUMMA ? stil.bold() : stil).set();
      }
    }
  }
}
