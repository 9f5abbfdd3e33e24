package se.samordna.beredning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.huvudbok.Betalningsrad;
import se.samordna.huvudbok.Finansiering;

/**
 * Tjänsteskrivelsen så som den lämnas: förslag till beslut, belopp per år med finansiering (R22)
 * och villkor.
 */
public record Memo(int version, String forslag, List<Betalningsrad> belopp, List<String> villkor) {

  private static final int FORSLAG = 20_000;
  private static final int VILLKOR = 2_000;
  private static final int FLEST_RADER = 50;

  public Memo(
      int version,
      @Nullable String forslag,
      @Nullable List<Betalningsrad> belopp,
      @Nullable List<String> villkor) {
    this.version = version;
    this.forslag = Objects.requireNonNullElse(forslag, "").strip();
    this.belopp = rader(belopp);
    this.villkor = rader(villkor);
  }

  private static <T> List<T> rader(@Nullable List<T> rader) {
    return rader == null ? List.of() : rader.stream().filter(Objects::nonNull).toList();
  }

  List<Finansiering> finansieringar() {
    return belopp.stream().map(Betalningsrad::finansieringen).toList();
  }

  Granskning granska() {
    Granskning granskning = new Granskning().obligatorisk("forslag", forslag, FORSLAG);
    granskning.antal("belopp", belopp, FLEST_RADER).antal("villkor", villkor, FLEST_RADER);
    for (int i = 0; i < belopp.size(); i++) {
      granska(granskning, "belopp[" + i + "].", belopp.get(i));
    }
    for (int i = 0; i < villkor.size(); i++) {
      granskning.obligatorisk("villkor[" + i + "]", villkor.get(i), VILLKOR);
    }
    return granskning;
  }

  /**
   * Att varje belopp har sin finansiering (R22): källan, och raden när källan är en rad. Skärmen
   * kräver det av skrivelsen; ett program får lämna det till beslutet.
   */
  Optional<Hinder> saknarFinansiering() {
    List<Hinder.Faltfel> fel = new ArrayList<>();
    for (int i = 0; i < belopp.size(); i++) {
      Betalningsrad rad = belopp.get(i);
      if (rad.finansiering().isEmpty()) {
        fel.add(saknas(i, rad, Mening.av("memo_betalas", rad.ar())));
      } else if (rad.kalla().filter(Finansiering.Kalla.EGET_KAPITAL::equals).isEmpty()
          && rad.radId().isEmpty()) {
        fel.add(saknas(i, rad, Mening.av("memo_rad", rad.ar())));
      }
    }
    return fel.isEmpty()
        ? Optional.empty()
        : Optional.of(Hinder.regel("saknar_finansiering", Mening.av("saknar_finansiering_2"), fel));
  }

  private static Hinder.Faltfel saknas(int i, Betalningsrad rad, Mening mening) {
    String del = rad.finansiering().isEmpty() ? "finansiering" : "radId";
    return new Hinder.Faltfel("belopp[" + i + "]." + del, "saknar_finansiering", mening);
  }

  private static void granska(Granskning granskning, String falt, Betalningsrad rad) {
    granskning
        .ar(falt + "ar", rad.ar())
        .belopp(falt + "beloppOre", rad.belopp().ore())
        .krav(!rad.belopp().arNoll(), falt + "beloppOre", "saknas", Mening.av("saknas_4"))
        .krav(
            !rad.okandKalla(),
            falt + "finansiering",
            "okand_finansiering",
            Mening.av("okand_finansiering"));
  }
}
