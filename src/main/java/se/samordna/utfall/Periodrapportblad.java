package se.samordna.utfall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Innehallsskrivare;

/** Rapporten som kalkylblad: belopp i kronor, som tal. */
final class Periodrapportblad {

  private static final String KRONOR = "#,##0.00";

  private final Rapportunderlag u;
  private final Utfallsbild bild;
  private int rad;

  Periodrapportblad(Rapportunderlag underlag) {
    this.u = underlag;
    this.bild = underlag.bild();
  }

  Innehall xlsx() {
    Innehallsskrivare ut = new Innehallsskrivare();
    try (Workbook bok = new Workbook(ut, "Samordna", "1.0")) {
      uppfoljning(bok.newWorksheet("Uppföljning"));
      avstamning(bok.newWorksheet("Att stämma av"));
    } catch (IOException fel) {
      throw new UncheckedIOException("Rapporten gick inte att skriva som xlsx", fel);
    }
    return ut.innehall();
  }

  private void uppfoljning(Worksheet blad) {
    rad = 0;
    blad.value(rad++, 0, u.titel());
    blad.value(
        rad++, 0, u.forbund() + ". Utfall till och med " + u.tillOchMed() + ". Belopp i kronor.");
    rad++;
    rubriker(
        blad,
        List.of(
            "Avdelning",
            "Rad",
            "Budget",
            "Utfall",
            "Prognos",
            "Avvikelse",
            "Prognosens dag",
            "Kommentar"));
    bild.sektioner().forEach(s -> sektion(blad, s));
    summa(blad, "Intäkter", bild.intakter());
    summa(blad, "Kostnader", bild.kostnader());
    summa(blad, "Resultat", bild.radernasResultat());
    blad.width(0, 16);
    blad.width(1, 44);
    for (int kolumn = 2; kolumn < 7; kolumn++) {
      blad.width(kolumn, 16);
    }
    blad.width(7, 60);
  }

  private void rubriker(Worksheet blad, List<String> rubriker) {
    for (int i = 0; i < rubriker.size(); i++) {
      blad.value(rad, i, rubriker.get(i));
      blad.style(rad, i).bold().set();
    }
    rad++;
  }

  private void sektion(Worksheet blad, Utfallsbild.Sektion sektion) {
    for (Utfallsbild.Rad r : sektion.rader()) {
      blad.value(rad, 0, Rapportunderlag.namn(sektion));
      blad.value(rad, 1, r.namn());
      tal(blad, 2, r.budget());
      tal(blad, 3, r.utfall());
      r.prognos()
          .ifPresent(
              p -> {
                tal(blad, 4, p.belopp());
                blad.value(rad, 6, p.dag().toString());
                blad.value(rad, 7, p.kommentar());
              });
      r.avvikelse().ifPresent(a -> tal(blad, 5, a));
      rad++;
    }
    summa(blad, "Summa " + Rapportunderlag.namn(sektion), sektion.summa());
  }

  private void summa(Worksheet blad, String namn, Utfallsbild.Summa summa) {
    blad.value(rad, 0, namn);
    blad.style(rad, 0).bold().set();
    tal(blad, 2, summa.budget());
    tal(blad, 3, summa.utfall());
    tal(blad, 4, summa.prognos());
    tal(blad, 5, summa.avvikelse());
    rad++;
  }

  private void avstamning(Worksheet blad) {
    rad = 0;
    rubriker(blad, List.of("Konto", "Bokfört, kronor"));
    bild.okopplat()
        .forEach(
            o -> {
              blad.value(rad, 0, beteckning(o));
              tal(blad, 1, o.belopp());
              rad++;
            });
    rad++;
    resultat(blad, "Budgetens rader", bild.radernasResultat().utfall());
    resultat(blad, "Utanför budgeten", bild.utanforBudgeten());
    resultat(blad, "Kvar att stämma av", bild.attStammaAv());
    resultat(blad, "Bokfört resultat", bild.resultat());
    blad.width(0, 60);
    blad.width(1, 18);
  }

  private void resultat(Worksheet blad, String namn, Belopp belopp) {
    blad.value(rad, 0, namn);
    tal(blad, 1, belopp);
    rad++;
  }

  private void tal(Worksheet blad, int kolumn, Belopp belopp) {
    blad.value(rad, kolumn, BigDecimal.valueOf(belopp.ore(), 2));
    blad.style(rad, kolumn).format(KRONOR).set();
  }

  /** {@code 4010 Ersättningar, projekt PAS}. */
  static String beteckning(Utfallsbild.Okopplat o) {
    String konto = (o.konto() + " " + o.kontonamn()).strip();
    return o.objektnamn().isEmpty() ? konto : konto + ", " + o.objektnamn();
  }
}
