package se.samordna.gemensam.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Pengar;

/**
 * Belopp i svensk skrift på skärmen, i den enhet som förbundet räknar i. Skalet säger vilken när
 * sidan öppnas; där ingen inloggad finns är det kronor.
 */
public final class Siffror {

  private static final String FAST = "\u00a0";

  /** Enheten som den öppna sidan visar belopp i. */
  private record Enhet(String kod) {}

  private Siffror() {}

  /** Sidan visar belopp i den här enheten: {@code kr} eller {@code tkr}. */
  public static void raknaI(UI ui, String enhet) {
    ComponentUtil.setData(ui, Enhet.class, new Enhet(enhet));
  }

  /** Enheten som sidan visar belopp i. */
  public static String enhet() {
    UI ui = UI.getCurrent();
    Enhet enhet = ui == null ? null : ComponentUtil.getData(ui, Enhet.class);
    return enhet == null ? "kr" : enhet.kod();
  }

  /** {@code 1 447 979 kr}, eller {@code 1 448 tkr} där förbundet räknar i tusental. */
  public static String belopp(Belopp belopp) {
    return i(enhet(), belopp);
  }

  /** Beloppet i en given enhet ({@code kr} eller {@code tkr}). */
  public static String i(String enhet, Belopp belopp) {
    return Pengar.text(enhet, belopp);
  }

  /** Bara talet, för tabeller där enheten står i rubriken. */
  public static String utanEnhet(String enhet, Belopp belopp) {
    return Pengar.tal(enhet, belopp);
  }

  /** Förändring med tecken: {@code +12 000} eller {@code −12 000}. */
  public static String andring(String enhet, Belopp belopp) {
    String text = utanEnhet(enhet, belopp);
    return belopp.arPositivt() ? "+" + text : text;
  }

  public static String antal(long antal) {
    return String.format(Locale.ROOT, "%,d", antal).replace(",", FAST).replace("-", "\u2212");
  }
}
