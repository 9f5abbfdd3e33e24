package se.samordna.rekvisition;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;

/**
 * En rekvisition så som insatsens ägare lämnar den.
 *
 * @param bilagor handlingar i ärendet: underlag och bokföringsutdrag
 */
public record Rekvisitionsbegaran(
    String period,
    String text,
    List<Rekvisition.Post> poster,
    List<UUID> bilagor,
    Rekvisition.Betalningsmottagare mottagare) {

  public Rekvisitionsbegaran(
      @Nullable String period,
      @Nullable String text,
      @Nullable List<Rekvisition.Post> poster,
      @Nullable List<UUID> bilagor,
      Rekvisition.@Nullable Betalningsmottagare mottagare) {
    this.period = Objects.requireNonNullElse(period, "").strip();
    this.text = Objects.requireNonNullElse(text, "").strip();
    this.poster = poster == null ? List.of() : poster.stream().filter(Objects::nonNull).toList();
    this.bilagor = bilagor == null ? List.of() : bilagor.stream().distinct().toList();
    this.mottagare =
        mottagare == null
            ? new Rekvisition.Betalningsmottagare("", "")
            : new Rekvisition.Betalningsmottagare(
                Objects.requireNonNullElse(mottagare.namn(), "").strip(),
                Bankgiro.siffror(Objects.requireNonNullElse(mottagare.bankgiro(), "")));
  }

  Granskning granska() {
    Granskning g =
        new Granskning()
            .obligatorisk("period", period, 100)
            .text("text", text, 5_000)
            .obligatorisk("mottagare.namn", mottagare.namn(), 70)
            .rad("mottagare.namn", mottagare.namn(), 70)
            .krav(
                Bankskrift.otillatna(mottagare.namn()).isEmpty(),
                "mottagare.namn",
                "banken_tar_inte_emot",
                Mening.av(
                    "banken_tar_inte_emot",
                    String.join(" ", Bankskrift.otillatna(mottagare.namn()))))
            .krav(
                Bankgiro.stammer(mottagare.bankgiro()),
                "mottagare.bankgiro",
                "fel_bankgiro",
                Mening.av("fel_bankgiro_2"))
            .krav(!poster.isEmpty(), "poster", "saknas", Mening.av("saknas_30"))
            .antal("poster", poster, 100)
            .antal("bilagor", bilagor, 30);
    for (int i = 0; i < poster.size(); i++) {
      granska(g, "poster[" + i + "].", poster.get(i));
    }
    return g;
  }

  private static void granska(Granskning g, String falt, Rekvisition.Post p) {
    g.ar(falt + "ar", p.ar())
        .obligatorisk(falt + "post", Objects.requireNonNullElse(p.post(), ""), 200)
        .belopp(falt + "beloppOre", p.belopp().ore())
        .krav(
            p.belopp().arPositivt(), falt + "beloppOre", "inget_belopp", Mening.av("inget_belopp"));
  }
}
