package se.samordna.inlasning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/** Hur filen skriver kostnader och intäkter. Inne i programmet är båda positiva. */
public enum Teckenregel {
  KOSTNADER_POSITIVA,
  KOSTNADER_NEGATIVA,
  /** Som i bokföringen: intäkter, resultat och eget kapital är negativa, kostnader positiva. */
  BOKFORING;

  private static final Set<String> EJ_KOSTNAD = Set.of("intakt", "eget_kapital", "regel", "summa");

  public String kod() {
    return Kod.av(this);
  }

  public static Optional<Teckenregel> av(String kod) {
    return List.of(values()).stream().filter(t -> t.kod().equals(kod)).findFirst();
  }

  /** Beloppet med programmets tecken. */
  long normalt(String slag, String namn, Optional<Summaart> art, long ore) {
    return switch (this) {
      case KOSTNADER_POSITIVA -> ore;
      case KOSTNADER_NEGATIVA ->
          slag.equals("regel") ? Math.abs(ore) : omKostnad(slag, namn, art, ore);
      case BOKFORING -> slag.equals("regel") ? Math.abs(ore) : omKostnad(slag, namn, art, -ore);
    };
  }

  private static long omKostnad(String slag, String namn, Optional<Summaart> art, long ore) {
    return arKostnad(slag, namn, art) ? -ore : ore;
  }

  static boolean arKostnad(String slag, String namn, Optional<Summaart> art) {
    if (!slag.equals("summa")) {
      return !EJ_KOSTNAD.contains(slag);
    }
    String litet = namn.toLowerCase(Locale.of("sv"));
    return art.orElseGet(() -> Summaart.av(slag, namn)) == Summaart.DELSUMMA
        && !litet.contains("intäkt")
        && !litet.contains("inkomst")
        && !litet.contains("tillgång");
  }

  Mening varforInteMinus() {
    return Mening.av(this == KOSTNADER_POSITIVA ? "inte_minus" : "inte_minus_motsatt");
  }
}
