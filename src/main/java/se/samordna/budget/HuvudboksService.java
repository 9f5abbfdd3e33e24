package se.samordna.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Sida;

/** Huvudboken för den som granskar: vad som hänt, när, och i vilket ärende. */
@Service
@Transactional(readOnly = true)
public class HuvudboksService {

  private final HuvudboksList lista;

  HuvudboksService(HuvudboksList lista) {
    this.lista = lista;
  }

  /**
   * Vad som ska visas; tomt är allt.
   *
   * @param ar verifikationer som rör året
   * @param fran bokföringsdag, från och med
   * @param till bokföringsdag, till och med
   * @param konto hela kontonamnet, till exempel {@code utbetalt:<insats>}
   */
  public record Urval(
      Optional<UUID> arende,
      Optional<Integer> ar,
      Optional<LocalDate> fran,
      Optional<LocalDate> till,
      Optional<String> konto) {

    public Urval(
        Optional<UUID> arende,
        Optional<Integer> ar,
        Optional<LocalDate> fran,
        Optional<LocalDate> till) {
      this(arende, ar, fran, till, Optional.empty());
    }
  }

  /** Verifikationerna, äldst först. */
  @PreAuthorize(
      "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
  public Sida<Verifikation> lista(Urval urval, Sida.Begaran sida) {
    return new Sida<>(lista.sida(urval, sida), lista.antal(urval));
  }
}
