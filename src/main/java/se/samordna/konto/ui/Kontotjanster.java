package se.samordna.konto.ui;

import org.springframework.stereotype.Component;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.konto.KontoService;
import se.samordna.konto.KontoavvikelseService;

/** Det som kontonas skärm kan göra. */
@Component
record Kontotjanster(
    KontoService konton, KontoavvikelseService avvikelser, Register register, Klocka klocka) {

  String medlem(String kod) {
    return register.medlem(kod).map(Medlem::namn).orElse(kod);
  }
}
