package se.samordna.konto;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** Det som skilde när registret senast jämfördes med inloggningstjänsten. */
@Service
@Transactional
public class KontoavvikelseService {

  private final KontoavvikelseStore avvikelser;
  private final Kontojamforelse jamforelse;
  private final Kontotjanst tjanst;
  private final Register register;
  private final TransactionTemplate tx;

  KontoavvikelseService(
      KontoavvikelseStore avvikelser,
      Kontojamforelse jamforelse,
      Kontotjanst tjanst,
      Register register,
      TransactionTemplate tx) {
    this.avvikelser = avvikelser;
    this.jamforelse = jamforelse;
    this.tjanst = tjanst;
    this.register = register;
    this.tx = tx;
  }

  /** Förbundets egna; driften ser alla förbunds, utan namn. */
  @PreAuthorize("@behorig.har('administrator', 'forbundschef', 'drift')")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public List<Kontoavvikelse> alla() {
    return Inloggad.aktor().har(Roll.ADMINISTRATOR, Roll.FORBUNDSCHEF)
        ? las()
        : register.allaKoder().stream()
            .flatMap(
                kod ->
                    Inloggad.som(Aktor.process(kod), this::las).stream().map(a -> a.utanNamn(kod)))
            .toList();
  }

  private List<Kontoavvikelse> las() {
    return tx.execute(s -> avvikelser.alla());
  }

  /** När den senaste lyckade jämförelsen gjordes. */
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  @Transactional(readOnly = true)
  public Optional<Instant> senast() {
    return avvikelser.senast();
  }

  /** Jämför nu, i stället för i natt. */
  @PreAuthorize("@behorig.har('administrator', 'forbundschef')")
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Svar<List<Kontoavvikelse>> jamfor() {
    if (!tjanst.inkopplad()) {
      return Svar.nej(Hinder.regel("konton_skots_inte_har", Mening.av("konton_skots_inte_har")));
    }
    return jamforelse.gor()
        ? Svar.ja(las())
        : Svar.nej(Hinder.regel("tjansten_borta", Mening.av("konto_tjansten_borta")));
  }
}
