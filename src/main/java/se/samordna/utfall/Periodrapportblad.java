package se.samordna.utfall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Innehallsskrivare;

/** Rapporten som kalkylblad: belopp i kronor, som tal. */
final class Periodrapportblad {

  private static final String KRONOR = "#,##0.00";
  private static final List<Rapportkolumn> KOLUMNER = Rapportkolumn.iKronor();

  /** Siffrorna börjar efter avdelningen och raden; prognosens dag och kommentar står efter dem. */
  private static final int FORSTA = 2;

  private static final int DAGEN = FORSTA + KOLUMNER.size();

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
        Stream.of(
                Stream.of("Avdelning", "Rad"),
                KOLUMNER.stream().map(Rapportkolumn::rubrik),
                Stream.of("Prognosens dag", "Kommentar"))
            .flatMap(s -> s)
            .toList());
    bild.sektioner().forEach(s -> sektion(blad, s));
    summa(blad, "Intäkter", bild.intakter());
    summa(blad, "Kostnader", bild.kostnader());
    summa(blad, "Resultat", bild.radernasResultat());
    blad.width(0, 16);
    blad.width(1, 44);
    for (int kolumn = FORSTA; kolumn <= DAGEN; kolumn++) {
      blad.width(kolumn, 16);
    }
    blad.width(DAGEN + 1, 60);
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
      siffror(blad, Rapportkolumn.Tal.av(r));
      r.prognos()
          .ifPresent(
              p -> {
                blad.value(rad, DAGEN, p.dag().toString());
                blad.value(rad, DAGEN + 1, p.kommentar());
              });
      rad++;
    }
    summa(blad, "Summa " + Rapportunderlag.namn(sektion), sektion.summa());
  }

  private void summa(Worksheet blad, String namn, Utfallsbild.Summa summa) {
    blad.value(rad, 0, namn);
    blad.style(rad, 0).bold().set();
    siffror(blad, Rapportkolumn.Tal.av(summa));
    rad++;
  }

  private void siffror(Worksheet blad, Rapportkolumn.Tal tal) {
    for (int i = 0; i < KOLUMNER.size(); i++) {
      int kolumn = FORSTA + i;
      KOLUMNER.get(i).kronor(tal).ifPresent(kronor -> tal(blad, kolumn, kronor));
    }
  }

  private void avstamning(Worksheet blad) {
    rad = 0;
    rubriker(blad, List.of("Konto", "Bokfört, kronor"));
    bild.okopplat()
        .forEach(
            o -> {
              blad.value(rad, 0, beteckning(o));
              tal(blad, 1, kronor(o.belopp()));
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
    tal(blad, 1, kronor(belopp));
    rad++;
  }

  private static BigDecimal kronor(Belopp belopp) {
    return BigDecimal.valueOf(belopp.ore(), 2);
  }

  private void tal(Worksheet blad, int kolumn, BigDecimal kronor) {
    blad.value(rad, kolumn, kronor);
    blad.style(rad, kolumn).format(KRONOR).set();
  }

  /** {@code 4010 Ersättningar, projekt PAS}. */
  static String beteckning(Utfallsbild.Okopplat o) {
    String konto = (o.konto() + " " + o.kontonamn()).strip();
    return o.objektnamn().isEmpty() ? konto : konto + ", " + o.objektnamn();
  }
}
