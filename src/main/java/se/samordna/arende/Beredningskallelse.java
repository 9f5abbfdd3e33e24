package se.samordna.arende;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;

/** Vilka som ska yttra sig och till när. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Beredningskallelse implements Beredningsstart {

  private final ArendeStore store;
  private final Register register;
  private final ObjectProvider<Beredningsmote> moten;
  private final Frister frister;
  private final Klocka klocka;

  Beredningskallelse(
      ArendeStore store,
      Register register,
      ObjectProvider<Beredningsmote> moten,
      Frister frister,
      Klocka klocka) {
    this.store = store;
    this.register = register;
    this.moten = moten;
    this.frister = frister;
    this.klocka = klocka;
  }

  @Override
  public Map<String, Object> kalla(ArendeId arende) {
    LocalDate frist = frist();
    store.tillBeredning(arende, frist, klocka.nu());
    Map<String, Object> variabler = new HashMap<>(frister.variabler(frist));
    variabler.put("medlemmar", medlemmar());
    return variabler;
  }

  /** Gruppens nästa möte, annars så många dagar som förbundets ordning säger. */
  private LocalDate frist() {
    LocalDate idag = klocka.idag();
    return moten
        .orderedStream()
        .flatMap(m -> m.nasta(idag.plusDays(1)).stream())
        .findFirst()
        .orElseGet(() -> idag.plusDays(register.ordning(idag).dagarForYttrande()));
  }

  /** Alla förbundets medlemmar den dagen. */
  List<String> medlemmar() {
    return register.medlemmar().stream()
        .filter(m -> m.gallde(klocka.idag()))
        .map(Medlem::kod)
        .toList();
  }
}
