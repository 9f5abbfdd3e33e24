package se.samordna.insats;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;

/**
 * En rapport så som den lämnas: delrapport, slutrapport eller utvärdering.
 *
 * @param period vilken tid den gäller; tom för den period som står på tur
 * @param text vad som gjorts och vad det gett; tom när rapporten är en bilaga i ärendet
 * @param indikatorer mått mot insatsens mål; bara antal, aldrig personer (R4)
 */
public record Rapportlamning(
    int version, String period, String text, List<Rapport.Indikator> indikatorer) {

  public Rapportlamning(
      int version,
      @Nullable String period,
      @Nullable String text,
      @Nullable List<Rapport.Indikator> indikatorer) {
    this.version = version;
    this.period = Objects.requireNonNullElse(period, "").strip();
    this.text = Objects.requireNonNullElse(text, "").strip();
    this.indikatorer =
        indikatorer == null ? List.of() : indikatorer.stream().filter(Objects::nonNull).toList();
  }

  Granskning granska() {
    Granskning g =
        new Granskning()
            .rad("period", period, 100)
            .text("text", text, 20_000)
            .antal("indikatorer", indikatorer, 50);
    for (int i = 0; i < indikatorer.size(); i++) {
      g.obligatorisk("indikatorer[" + i + "].namn", indikatorer.get(i).namn(), 200);
      g.text("indikatorer[" + i + "].varde", indikatorer.get(i).varde(), 200);
    }
    return g;
  }
}
