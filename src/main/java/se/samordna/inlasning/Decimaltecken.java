package se.samordna.inlasning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * Vad punkt och komma betyder i filens belopp. {@code 1.234} kan vara ettusen eller ett och lite;
 * andra belopp i samma fil avgör. Säger de emot varandra, eller ingenting, är det okänt och frågas.
 */
public enum Decimaltecken {
  KOMMA,
  PUNKT,
  OKANT;

  private static final Pattern KOMMA_DECIMAL =
      Pattern.compile("\\d+,\\d{1,2}|\\d{4,},\\d+|0\\d*,\\d+|\\d{1,3}(\\.\\d{3})+,\\d+");
  private static final Pattern PUNKT_TUSENTAL = Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?");
  private static final Pattern PUNKT_DECIMAL =
      Pattern.compile("\\d+\\.\\d{1,2}|\\d{4,}\\.\\d+|0\\d*\\.\\d+|\\d{1,3}(,\\d{3})+\\.\\d+");
  private static final Pattern KOMMA_TUSENTAL = Pattern.compile("\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?");

  public String kod() {
    return Kod.av(this);
  }

  public static Optional<Decimaltecken> av(String kod) {
    return List.of(values()).stream().filter(d -> d.kod().equals(kod)).findFirst();
  }

  /** Det första beloppet som avgör, åt vart håll det pekar. */
  record Belagg(Decimaltecken tecken, String skal) {}

  static Belagg ur(List<String> belopp) {
    Optional<String> komma = forst(belopp, KOMMA_DECIMAL).or(() -> forst(belopp, PUNKT_TUSENTAL));
    Optional<String> punkt = forst(belopp, PUNKT_DECIMAL).or(() -> forst(belopp, KOMMA_TUSENTAL));
    if (komma.isPresent() && punkt.isPresent()) {
      return new Belagg(OKANT, Mening.text("decimal_oense", komma.get(), punkt.get()));
    }
    return komma
        .map(k -> new Belagg(KOMMA, Mening.text("decimal_komma", k)))
        .or(() -> punkt.map(p -> new Belagg(PUNKT, Mening.text("decimal_punkt", p))))
        .orElseGet(() -> new Belagg(OKANT, ""));
  }

  private static Optional<String> forst(List<String> belopp, Pattern monster) {
    return belopp.stream()
        .filter(b -> monster.matcher(Beloppsskrift.siffror(b)).matches())
        .findFirst();
  }
}
