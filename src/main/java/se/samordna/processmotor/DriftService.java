package se.samordna.processmotor;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Driftens vy av motorn: hälsa, hindrade kommandon, avvikelser och avstämning. */
@Service
@Transactional
@PreAuthorize("@behorig.har('drift')")
public class DriftService {

  private static final int AVVIKELSER = 200;

  private final Motorlage lage;
  private final Driftlage driftlage;
  private final KommandoStore kommandon;
  private final AvvikelseStore avvikelser;
  private final Driftlista lista;
  private final Avstamning avstamning;
  private final Spar spar;
  private final Klocka klocka;
  private final ObjectProvider<Scheduler> schema;
  private final TransactionTemplate tx;

  DriftService(
      Motorlage lage,
      Driftlage driftlage,
      KommandoStore kommandon,
      AvvikelseStore avvikelser,
      Driftlista lista,
      Avstamning avstamning,
      Spar spar,
      Klocka klocka,
      ObjectProvider<Scheduler> schema,
      TransactionTemplate tx) {
    this.lage = lage;
    this.driftlage = driftlage;
    this.kommandon = kommandon;
    this.avvikelser = avvikelser;
    this.lista = lista;
    this.avstamning = avstamning;
    this.spar = spar;
    this.klocka = klocka;
    this.schema = schema;
    this.tx = tx;
  }

  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Motortillstand halsa() {
    return driftlage.nu();
  }

  /** Kommandon i ett tillstånd: {@code oppen, klar, blockerad} eller {@code slappt}. */
  @Transactional(readOnly = true)
  public Svar<Sida<Driftkommando>> kommandon(String status, Sida.Begaran sida) {
    return status(status).som(s -> lista.kommandon(s, sida));
  }

  @Transactional(readOnly = true)
  public Sida<Avvikelse> avvikelser() {
    List<Avvikelse> senaste = avvikelser.senaste(AVVIKELSER);
    return new Sida<>(senaste, senaste.size());
  }

  /** Kör ett blockerat kommando en gång till. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Svar<UUID> forsokIgen(UUID id) {
    Svar<UUID> svar = andra(id, "kommando_forsokt_igen", Map.of(), () -> kommandon.oppnaIgen(id));
    if (svar.arJa()) {
      schema
          .getObject()
          .scheduleIfNotExists(
              Schema.KOMMANDO.instance(id.toString()).build(), klocka.verkligTid());
    }
    return svar;
  }

  /** Släpper ett kommando för gott, med skäl; ärendet tas sedan om hand av avstämningen. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Svar<UUID> slapp(UUID id, String skal) {
    if (skal.isBlank()) {
      return Svar.nej(
          Hinder.form(List.of(new Hinder.Faltfel("skal", "saknas", Mening.av("saknas_33")))));
    }
    String vem = Inloggad.aktor().anvandare();
    return andra(id, "kommando_slappt", Map.of("skal", skal), () -> kommandon.slapp(id, vem, skal));
  }

  /** Spåret hör till förbundet; drift hör inte till något, så ändringen görs i kommandots. */
  private Svar<UUID> andra(
      UUID id, String handelse, Map<String, String> efter, BooleanSupplier andring) {
    Optional<Motorkommando> kommando = Objects.requireNonNull(tx.execute(s -> kommandon.hitta(id)));
    if (kommando.isEmpty()) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_27")));
    }
    Aktor drift = Inloggad.aktor();
    Aktor dar =
        new Aktor(
            drift.anvandare(),
            drift.namn(),
            kommando.get().forbund(),
            drift.roller(),
            drift.medlemmar());
    boolean gjort =
        Inloggad.som(
            dar,
            () ->
                Objects.requireNonNull(
                    tx.execute(
                        s -> {
                          boolean andrat = andring.getAsBoolean();
                          if (andrat) {
                            spar.skriv(handelse, "motorkommando:" + id, Map.of(), efter);
                          }
                          return andrat;
                        })));
    return gjort ? Svar.ja(id) : Svar.nej(inteBlockerat());
  }

  /** Jämför varje öppet ärende med motorn och bygger om det som saknas. Kan ta minuter. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Svar<Avstamningsrapport> stamAv() {
    if (!lage.redo()) {
      return Svar.nej(Hinder.regel("motorn_inte_redo", Mening.av("motorn_inte_redo")));
    }
    return Svar.ja(avstamning.kor(true));
  }

  private static Svar<Motorkommando.Status> status(String kod) {
    try {
      return Svar.ja(Motorkommando.Status.valueOf(kod.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Svar.nej(Hinder.form("okand_status", Mening.av("okand_status")));
    }
  }

  private static Hinder inteBlockerat() {
    return Hinder.krock("inte_blockerat", Mening.av("inte_blockerat"));
  }
}
