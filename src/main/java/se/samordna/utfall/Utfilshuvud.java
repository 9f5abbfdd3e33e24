package se.samordna.utfall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;
import se.samordna.sie.Rakenskapsar;
import se.samordna.sie.Siehuvud;

/** Huvudet i de filer som lämnas till byrån. */
@Component
class Utfilshuvud {

  private static final Siehuvud.Program PROGRAM = new Siehuvud.Program("Samordna", "1");

  private final PostList poster;
  private final Klocka klocka;

  Utfilshuvud(PostList poster, Klocka klocka) {
    this.poster = poster;
    this.klocka = klocka;
  }

  Siehuvud for_(List<Rakenskapsar> ar) {
    PostList.Forbundet forbundet = poster.forbundet();
    return new Siehuvud(
        false,
        PROGRAM,
        Optional.of(klocka.idag()),
        "",
        4,
        forbundet.namn(),
        forbundet.organisationsnummer(),
        ar,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Rakenskapsar kalenderar(int ar) {
    return new Rakenskapsar(0, LocalDate.of(ar, 1, 1), LocalDate.of(ar, 12, 31));
  }
}
