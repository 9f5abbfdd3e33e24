package se.samordna.overtagande;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.samordna.forbund.Medlem;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Innehallsskrivare;
import se.samordna.gemensam.Mening;
import se.samordna.huvudbok.Overtagandebok.Oppet;
import se.samordna.inlasning.Formelskydd;

/**
 * Arbetsboken att fylla i: förbundets ingående beviljanden står redan i den, med ett förslag till
 * insats per namn.
 */
final class Overtagandemall {

  private static final int BREDD = 26;

  private final List<Oppet> oppna;
  private final List<Medlem> medlemmar;

  Overtagandemall(List<Oppet> oppna, List<Medlem> medlemmar) {
    this.oppna = List.copyOf(oppna);
    this.medlemmar = List.copyOf(medlemmar);
  }

  Innehall xlsx() {
    Innehallsskrivare ut = new Innehallsskrivare();
    try (Workbook bok = new Workbook(ut, "Samordna", "1.0")) {
      List<List<Object>> namn = perInsats().keySet().stream().map(n -> List.<Object>of(n)).toList();
      blad(bok, Mallblad.INSATSER, namn);
      blad(bok, Mallblad.PENGAR, pengar());
      blad(bok, Mallblad.MAL, namn);
      hjalp(bok.newWorksheet(Mening.av("mallblad_hjalp").svensk()));
    } catch (IOException fel) {
      throw new UncheckedIOException("Mallen gick inte att skriva som xlsx", fel);
    }
    return ut.innehall();
  }

  /** Insatsens namn ur radens: ett nummer först är byråns projekt, inte namnet. */
  static String rubrik(String rad) {
    String utan = rad.replaceFirst("^\\d{2,6}\\s+", "").strip();
    return utan.isEmpty() ? rad : utan;
  }

  private Map<String, List<Oppet>> perInsats() {
    Map<String, List<Oppet>> per = new TreeMap<>();
    oppna.forEach(o -> per.computeIfAbsent(rubrik(o.namn()), n -> new ArrayList<>()).add(o));
    return per;
  }

  private List<List<Object>> pengar() {
    List<List<Object>> rader = new ArrayList<>();
    perInsats()
        .forEach(
            (insats, ar) ->
                ar.forEach(o -> rader.add(List.of(insats, o.namn(), o.ar(), kronor(o.belopp())))));
    return rader;
  }

  private static BigDecimal kronor(Belopp belopp) {
    return BigDecimal.valueOf(belopp.ore(), 2);
  }

  private static void blad(Workbook bok, Mallblad vilket, List<List<Object>> rader) {
    Worksheet blad = bok.newWorksheet(vilket.namn());
    List<String> rubriker = vilket.rubriker();
    for (int k = 0; k < rubriker.size(); k++) {
      blad.value(0, k, rubriker.get(k));
      blad.width(k, BREDD);
    }
    blad.range(0, 0, 0, rubriker.size() - 1).style().bold().set();
    for (int r = 0; r < rader.size(); r++) {
      for (int k = 0; k < rader.get(r).size(); k++) {
        varde(blad, r + 1, k, rader.get(r).get(k));
      }
    }
    blad.freezePane(1, 1);
  }

  private static void varde(Worksheet blad, int rad, int kolumn, Object varde) {
    if (varde instanceof Number tal) {
      blad.value(rad, kolumn, tal);
    } else {
      blad.value(rad, kolumn, Formelskydd.pa(varde.toString()));
    }
  }

  private void hjalp(Worksheet blad) {
    List<String> rader = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      rader.add(Mening.av("mallhjalp_" + i).svensk());
    }
    medlemmar.forEach(m -> rader.add(m.namn() + " (" + m.kod() + ")"));
    for (int r = 0; r < rader.size(); r++) {
      blad.value(r, 0, Formelskydd.pa(rader.get(r)));
    }
    blad.width(0, 110);
  }
}
