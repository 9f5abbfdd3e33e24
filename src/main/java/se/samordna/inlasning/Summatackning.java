package se.samordna.inlasning;

import java.util.List;
import java.util.Optional;

/**
 * Vad en tryckt summa är och täcker, när någon har sagt det. Tomt betyder att namn, ordning och vad
 * som går jämnt ut avgör.
 *
 * @param tacker avdelningars slag ({@code insats}), andra summors namn eller raders namn
 */
public record Summatackning(Optional<Summaart> art, List<String> tacker) {

  public static final Summatackning FORESLAS = new Summatackning(Optional.empty(), List.of());

  public Summatackning {
    tacker = List.copyOf(tacker);
  }

  public boolean arForeslagen() {
    return art.isEmpty() && tacker.isEmpty();
  }

  /** {@code delsumma: insats | Summa övriga kostnader}, som i långformens kolumn {@code tacker}. */
  public String text() {
    String vad = art.map(a -> a.kod() + ":").orElse("");
    String delar = String.join(" | ", tacker);
    return vad.isEmpty() || delar.isEmpty() ? vad + delar : vad + " " + delar;
  }

  public static Summatackning av(String text) {
    int kolon = text.indexOf(':');
    Optional<Summaart> art =
        kolon < 0 ? Optional.empty() : Summaart.medKod(text.substring(0, kolon).strip());
    String delar = art.isPresent() ? text.substring(kolon + 1) : text;
    return new Summatackning(
        art,
        List.of(delar.split("\\|")).stream().map(String::strip).filter(d -> !d.isEmpty()).toList());
  }
}
