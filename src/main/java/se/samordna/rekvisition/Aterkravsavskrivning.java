package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;

/**
 * Att ett återkrav skrivs av: förbundet räknar inte längre med att pengarna kommer.
 *
 * @param skal varför, till exempel att huvudmannen inte kan betala
 * @param beslutatAv den som beslutade, till exempel "styrelsen 2024-03-14 § 12"
 * @param dag beslutets dag; tomt är i dag
 */
public record Aterkravsavskrivning(String skal, String beslutatAv, Optional<LocalDate> dag) {

  public Aterkravsavskrivning(
      @Nullable String skal, @Nullable String beslutatAv, Optional<LocalDate> dag) {
    this.skal = Objects.requireNonNullElse(skal, "").strip();
    this.beslutatAv = Objects.requireNonNullElse(beslutatAv, "").strip();
    this.dag = dag;
  }

  LocalDate dagen(Klocka klocka) {
    return dag.orElse(klocka.idag());
  }

  /** Beslutet är inte fattat före kravet och inte i framtiden. */
  Granskning granska(Aterkrav krav, Klocka klocka) {
    LocalDate beslutad = dagen(klocka);
    LocalDate begart = LocalDate.ofInstant(krav.begart(), Klocka.STOCKHOLM);
    return new Granskning()
        .obligatorisk("skal", skal, 2_000)
        .obligatorisk("beslutatAv", beslutatAv, 200)
        .rad("beslutatAv", beslutatAv, 200)
        .dag("dag", beslutad)
        .krav(
            !beslutad.isAfter(klocka.idag()),
            "dag",
            "framtida_dag",
            Mening.av("avskrivning_framtida_dag"))
        .krav(
            !beslutad.isBefore(begart),
            "dag",
            "fore_kravet",
            Mening.av("avskrivning_fore_kravet", begart));
  }
}
