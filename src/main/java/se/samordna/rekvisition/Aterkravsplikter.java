package se.samordna.rekvisition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Plikt;
import se.samordna.gemensam.Pliktkalla;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Återkrav som inte är betalda: ekonomen bevakar dem, förbundschefen ser dem när de dragit ut. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Aterkravsplikter implements Pliktkalla {

  /** Den tid som är bruklig för en faktura: därefter är återkravet sent. */
  static final int BETALNINGSDAGAR = 30;

  private final AterkravStore aterkrav;
  private final Klocka klocka;

  Aterkravsplikter(AterkravStore aterkrav, Klocka klocka) {
    this.aterkrav = aterkrav;
    this.klocka = klocka;
  }

  @Override
  public List<Plikt> mina() {
    Aktor aktor = Inloggad.aktor();
    if (!aktor.har(Roll.EKONOM, Roll.FORBUNDSCHEF)) {
      return List.of();
    }
    return aterkrav.obetalda().stream()
        .map(Aterkravsplikter::plikt)
        .filter(p -> aktor.har(Roll.EKONOM) || p.senast().filter(klocka::passerad).isPresent())
        .toList();
  }

  private static Plikt plikt(AterkravStore.Obetalt o) {
    LocalDate begart = LocalDate.ofInstant(o.begart(), Klocka.STOCKHOLM);
    return new Plikt(
        "bevaka_aterkrav",
        new Plikt.Sak.Pengar(o.insats(), o.rubrik(), o.belopp()),
        0,
        begart,
        Optional.of(begart.plusDays(BETALNINGSDAGAR)),
        "insatser/" + o.insats());
  }
}
