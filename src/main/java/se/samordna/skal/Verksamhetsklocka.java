package se.samordna.skal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.processmotor.Motorklocka;

/**
 * Ställer verksamhetens klocka vid start och flyttar den framåt, bara lokalt: för demonstration,
 * utbildning och test. Avståndet till verklig tid sparas; motorns klocka följer med framåt.
 */
@Component
public class Verksamhetsklocka implements InitializingBean {

  static final int FLEST_DAGAR = 3660;
  private static final String NYCKEL = "klocka.avstand";

  private final Klocka klocka;
  private final Installation installation;
  private final Motorklocka motor;
  private final boolean lokal;
  private final String datum;

  Verksamhetsklocka(
      Klocka klocka,
      Installation installation,
      Motorklocka motor,
      @Value("${samordna.lokal}") boolean lokal,
      @Value("${samordna.datum}") String datum) {
    this.klocka = klocka;
    this.installation = installation;
    this.motor = motor;
    this.lokal = lokal;
    this.datum = datum;
  }

  @Override
  public void afterPropertiesSet() {
    if (!lokal) {
      return;
    }
    Optional<Duration> sparat = installation.las(NYCKEL).map(Duration::parse);
    sparat.ifPresent(klocka::stallAvstand);
    if (!datum.isBlank()) {
      stallPa(LocalDate.parse(datum), sparat.isPresent());
    }
  }

  /** Första gången kan dagen ligga var som helst; sedan går den bara framåt. */
  private void stallPa(LocalDate dag, boolean redanStalld) {
    long dagar = ChronoUnit.DAYS.between(klocka.idag(), dag);
    if (redanStalld && dagar < 0) {
      throw new Klockfel(
          "Dagen %s ligger före installationens dag %s, och klockan går bara framåt. Starta utan --datum, med en senare dag, eller börja om med --fresh."
              .formatted(dag, klocka.idag()));
    }
    spara(klocka.avstand().plusDays(dagar));
    if (redanStalld && dagar > 0) {
      motor.framat(Duration.ofDays(dagar));
    }
  }

  @PreAuthorize("@behorig.har('drift')")
  public Svar<Instant> nu() {
    return lokal ? Svar.ja(klocka.nu()) : Svar.nej(Hinder.saknas(Mening.av("sak_41")));
  }

  /** Flyttar verksamhetens dag och motorns klocka {@code dagar} framåt, 1 till 3660. */
  @PreAuthorize("@behorig.har('drift')")
  public synchronized Svar<Instant> framat(int dagar) {
    if (!lokal) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_41")));
    }
    if (dagar < 1 || dagar > FLEST_DAGAR) {
      return Svar.nej(
          Hinder.form(
              List.of(new Faltfel("dagar", "utanfor_gransen", Mening.av("utanfor_gransen")))));
    }
    spara(klocka.avstand().plusDays(dagar));
    motor.framat(Duration.ofDays(dagar));
    return Svar.ja(klocka.nu());
  }

  private void spara(Duration avstand) {
    installation.skriv(NYCKEL, avstand.toString());
    klocka.stallAvstand(avstand);
  }
}
