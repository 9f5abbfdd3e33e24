package se.samordna.processmotor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Ärendena som står stilla, för drift: vilka de är, och att bygga upp ett av dem på nytt. */
@Service
@Transactional
@PreAuthorize("@behorig.har('drift')")
public class StillestandService {

  private final StillestandStore store;
  private final Ombyggnad ombyggnad;
  private final Motorlage lage;
  private final Spar spar;
  private final TransactionTemplate tx;

  StillestandService(
      StillestandStore store,
      Ombyggnad ombyggnad,
      Motorlage lage,
      Spar spar,
      TransactionTemplate tx) {
    this.store = store;
    this.ombyggnad = ombyggnad;
    this.lage = lage;
    this.spar = spar;
    this.tx = tx;
  }

  @Transactional(readOnly = true)
  public Sida<Stillastaende> lista() {
    List<Stillastaende> alla = store.alla();
    return new Sida<>(alla, alla.size());
  }

  /**
   * Avbryter ärendets instans och bygger en ny där databasen säger att ärendet väntar; för den som
   * rättat det som gjorde att den stannade.
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Svar<Avstamningsrapport.Ombyggd> byggOm(ArendeId arende) {
    if (!lage.redo()) {
      return Svar.nej(Hinder.regel("motorn_inte_redo", Mening.av("motorn_inte_redo")));
    }
    Optional<Stillastaende> stilla = i(() -> store.hitta(arende));
    if (stilla.isEmpty()) {
      return Svar.nej(Hinder.regel("star_inte_stilla", Mening.av("star_inte_stilla")));
    }
    String forbund = stilla.get().forbund();
    Optional<Avstamningsrapport.Ombyggd> byggd =
        Inloggad.som(Aktor.process(forbund), () -> ombyggnad.byggOm(arende));
    return Svar.finns(
        byggd.map(b -> Inloggad.som(har(forbund), () -> i(() -> antecknad(b)))),
        Mening.av("sak_2"));
  }

  private Avstamningsrapport.Ombyggd antecknad(Avstamningsrapport.Ombyggd byggd) {
    spar.skriv(
        "instans_byggd_om",
        "arende:" + byggd.arendeId(),
        Map.of(),
        Map.of("element", byggd.element()));
    store.borta(new ArendeId(byggd.arendeId()));
    return byggd;
  }

  /** Spåret hör till förbundet; drift hör inte till något, så handlingen antecknas i ärendets. */
  private static Aktor har(String forbund) {
    Aktor drift = Inloggad.aktor();
    return new Aktor(drift.anvandare(), drift.namn(), forbund, drift.roller(), drift.medlemmar());
  }

  private <T> T i(Supplier<T> arbete) {
    return Objects.requireNonNull(tx.execute(s -> arbete.get()));
  }
}
