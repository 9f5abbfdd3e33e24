package se.samordna.budget.version;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Granskar ett samråd innan det antecknas. */
@Component
class Samradsgranskning {

  private static final int RAD = 200;
  private static final int TEXT = 8_000;

  private final ObjectProvider<Versionspunkter> moten;
  private final Register register;
  private final Klocka klocka;

  Samradsgranskning(ObjectProvider<Versionspunkter> moten, Register register, Klocka klocka) {
    this.moten = moten;
    this.register = register;
    this.klocka = klocka;
  }

  /** Nekas (400) med alla fel på en gång. */
  Svar<Samradsandring> granska(Samradsandring s) {
    return new Granskning()
        .krav(
            register.medlem(s.medlem()).filter(m -> m.gallde(s.dag())).isPresent(),
            "medlem",
            "okand_medlem",
            Mening.av("okand_medlem_3"))
        .dag("dag", s.dag())
        .krav(!s.dag().isAfter(klocka.idag()), "dag", "framtida_dag", Mening.av("framtida_dag_2"))
        .obligatorisk("vem", s.vem(), RAD)
        .rad("vem", s.vem(), RAD)
        .text("synpunkt", s.synpunkt(), TEXT)
        .rad("handling", s.handling(), RAD)
        .krav(
            s.sammantrade().map(this::arSamradsmote).orElse(true),
            "sammantradeId",
            "finns_inte",
            Mening.av("finns_inte_3"))
        .svar(s);
  }

  private boolean arSamradsmote(UUID id) {
    return moten.stream()
        .flatMap(p -> p.samrad().stream())
        .anyMatch(m -> m.sammantradeId().equals(id));
  }
}
