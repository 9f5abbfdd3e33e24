package se.samordna.sie;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.tecken.Avkodad;
import se.samordna.gemensam.tecken.Avkodare;
import se.samordna.gemensam.tecken.Teckenuppsattning;

/**
 * Läser en SIE-fil. Varje rad som inte går att läsa nämns med nummer och skäl, och då läses inget;
 * etiketter som inte används hoppas över, som formatet säger, men nämns.
 *
 * <p>Filen läses hel: teckenkodningen avgörs av all text i den, och filens egna summor av alla dess
 * rader. Storleken ({@link #STORST}) prövas innan något läses, och högst fyra filer tolkas
 * samtidigt ({@link se.samordna.gemensam.Filko}), så minnet är begränsat.
 */
public final class Sielasare {

  /** Större än så är ingen bok för ett samordningsförbund. */
  public static final int STORST = 5 * 1024 * 1024;

  static final int FLEST_RADER = 200_000;

  /** Allt utom tabb och radslut; också det osynliga märket mitt i en fil satt ihop av flera. */
  private static final Pattern STYRTECKEN =
      Pattern.compile("[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufeff\\u2028\\u2029]");

  private static final int LANGST_RAD = 8_000;

  private final Felsamling fel = new Felsamling();
  private final Filbygge bygge = new Filbygge(fel);

  private Sielasare() {}

  /** Filen, och det som är värt att veta om den. */
  public record Last(Siefil fil, List<Anmarkning> anmarkningar) {

    public Last {
      anmarkningar = List.copyOf(anmarkningar);
    }
  }

  public static Svar<Last> las(Innehall innehall) {
    if (innehall.storlek() > STORST) {
      return nej(Mening.av("sie_for_stor"));
    }
    Avkodad avkodad =
        Avkodare.las(
            innehall.bytes(),
            Teckenuppsattning.PC8,
            Teckenuppsattning.UTF8,
            Teckenuppsattning.WINDOWS,
            Teckenuppsattning.MAC);
    String text = utanFilslut(utanBom(avkodad.text()));
    return avslag(text).orElseGet(() -> new Sielasare().las(text, avkodad));
  }

  /** Filslutstecknet (Ctrl-Z) som äldre program lägger sist. */
  private static String utanFilslut(String text) {
    return text.endsWith("\u001a") ? text.substring(0, text.length() - 1) : text;
  }

  private static String utanBom(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Optional<Svar<Last>> avslag(String text) {
    if (text.indexOf('\0') >= 0
        || !STYRTECKEN.matcher(text).replaceAll(" ").stripLeading().startsWith("#")) {
      return Optional.of(nej(Mening.av("sie_ingen")));
    }
    return text.lines().limit(FLEST_RADER + 1L).count() > FLEST_RADER
        ? Optional.of(nej(Mening.av("sie_for_lang")))
        : Optional.empty();
  }

  private static Svar<Last> nej(Mening mening) {
    return Svar.nej(Hinder.form("olaslig_fil", mening));
  }

  private Svar<Last> las(String text, Avkodad avkodad) {
    Teckenanmarkningar.av(avkodad).forEach(a -> fel.anmark(a.rad(), a.text()));
    int[] rad = {0};
    text.lines().forEach(r -> ta(++rad[0], r));
    Siefil fil = bygge.klar(rad[0]);
    return fel.harFel() ? Svar.nej(fel.hinder()) : Svar.ja(new Last(fil, fel.anmarkningar()));
  }

  /** Styrtecken, som sidmatningen i en fil skriven sida för sida, är mellanslag. */
  private String utanStyrtecken(int nummer, String rad) {
    Matcher styrtecken = STYRTECKEN.matcher(rad);
    if (!styrtecken.find()) {
      return rad;
    }
    fel.anmark(nummer, Mening.text("sie_styrtecken"));
    return styrtecken.replaceAll(" ");
  }

  private void ta(int nummer, String fran) {
    String rad = utanStyrtecken(nummer, fran);
    if (rad.isBlank()) {
      return;
    }
    if (rad.length() > LANGST_RAD) {
      fel.fel(nummer, "for_lang", Mening.av("sie_lang_rad", LANGST_RAD));
      return;
    }
    switch (Raddelare.dela(nummer, rad)) {
      case Raddelare.Utfall.Delad(Post post) -> bygge.ta(post);
      case Raddelare.Utfall.Fel(Mening mening) -> fel.fel(nummer, "fel_rad", mening);
    }
  }
}
