package se.samordna.besked;

import java.util.List;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Mening;
import se.samordna.narvaro.Tjanstgoring;
import se.samordna.narvaro.Tjanstgoring.Tjanst;

/** De som tjänstgjorde på ett beslut, som "Namn, uppdrag, medlem" (R16). */
record Beslutande(Register register) {

  List<String> av(Tjanstgoring tjanstgoring) {
    return tjanstgoring.tjanster().stream().map(this::rad).toList();
  }

  private String rad(Tjanst t) {
    return Mening.text("beslutande_rad", namn(t), som(t), medlem(t.plats().medlem()));
  }

  private String namn(Tjanst t) {
    return register
        .person(t.person())
        .map(p -> p.namn())
        .orElseGet(() -> Mening.text("namn_saknas"));
  }

  private static Mening som(Tjanst t) {
    Plats plats = t.plats();
    if (!t.person().equals(plats.anvandare())) {
      return plats.arVakant()
          ? Mening.av("som_ersattare_vakant")
          : Mening.av("som_ersattare_for", plats.namn());
    }
    return switch (plats.uppdrag()) {
      case ORDFORANDE -> Mening.av("som_ordforande");
      case VICE -> Mening.av("som_vice");
      case INGET -> Mening.av("som_ledamot");
    };
  }

  private String medlem(String kod) {
    return register.medlem(kod).map(Medlem::namn).orElse(kod);
  }
}
