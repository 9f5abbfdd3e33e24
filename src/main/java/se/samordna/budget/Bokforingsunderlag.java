package se.samordna.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Belopp;

/**
 * Något som byrån ska bokföra: en rekvisition som godkänts, en utbetalning, pengar tillbaka. Byrån
 * ger verifikationen dess nummer.
 *
 * @param rader debet positivt; tillsammans noll
 */
public record Bokforingsunderlag(LocalDate dag, String text, List<Rad> rader) {

  /** Ett projekt i byråns bok: insatsen. */
  public record Projekt(String nummer, String namn) {}

  public record Rad(String konto, Optional<Projekt> projekt, Belopp belopp, String text) {}

  public Bokforingsunderlag {
    rader = List.copyOf(rader);
  }

  /** En godkänd rekvisition: kostnaden på projektet, skulden till den som rekvirerat. */
  public static Bokforingsunderlag rekvisition(
      LocalDate dag, String text, Belopp belopp, Projekt projekt, Konton konton) {
    return new Bokforingsunderlag(
        dag,
        text,
        List.of(
            new Rad(konton.kostnad(), Optional.of(projekt), belopp, text),
            new Rad(konton.skuld(), Optional.empty(), belopp.negativt(), text)));
  }

  /** Betalningen av en godkänd rekvisition: skulden regleras ur banken. */
  public static Bokforingsunderlag betalning(
      LocalDate dag, String text, Belopp belopp, Konton konton) {
    return new Bokforingsunderlag(
        dag,
        text,
        List.of(
            new Rad(konton.skuld(), Optional.empty(), belopp, text),
            new Rad(konton.bank(), Optional.empty(), belopp.negativt(), text)));
  }

  /** Kontona i byråns kontoplan. */
  public record Konton(String kostnad, String skuld, String bank) {}
}
