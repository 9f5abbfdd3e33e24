package se.samordna.processmotor;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/**
 * Jämför ärendena i databasen med instanserna i motorn och bygger om det som saknas. Instanser utan
 * ärende visar sig när deras jobb kommer (se {@link Uppgiftsjobb}).
 */
@Component
class Avstamning {

  /** Så länge får ett kommando ligga innan ronden tror att schemaläggaren tappat det. */
  private static final Duration GLOMT = Duration.ofMinutes(1);

  /** En levande instans prövas inte oftare än så av den återkommande ronden. */
  private static final Duration PROVAD_NYSS = Duration.ofHours(1);

  private final Motorlage lage;
  private final ObjectProvider<Ateruppbyggnad> arenden;
  private final Ombyggnad ombyggnad;
  private final Forbundslista forbund;
  private final KommandoStore kommandon;
  private final AvvikelseStore avvikelser;
  private final ObjectProvider<Scheduler> schema;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Avstamning(
      Motorlage lage,
      ObjectProvider<Ateruppbyggnad> arenden,
      Ombyggnad ombyggnad,
      Forbundslista forbund,
      KommandoStore kommandon,
      AvvikelseStore avvikelser,
      ObjectProvider<Scheduler> schema,
      Klocka klocka,
      TransactionTemplate tx) {
    this.lage = lage;
    this.arenden = arenden;
    this.ombyggnad = ombyggnad;
    this.forbund = forbund;
    this.kommandon = kommandon;
    this.avvikelser = avvikelser;
    this.schema = schema;
    this.klocka = klocka;
    this.tx = tx;
  }

  void rond() {
    if (lage.redo()) {
      kor(false);
    }
  }

  /**
   * Stämmer av alla förbund. Ett ärende som motorn säger nej till hindrar inte de andra. En i
   * taget: vakten och ronden ska inte bygga samma ärenden en gång till medan starten gör det.
   *
   * @param alla pröva varje instans, även de som nyss levde
   */
  synchronized Avstamningsrapport kor(boolean alla) {
    List<Avstamningsrapport.Ombyggd> ombyggda = new ArrayList<>();
    int arendenSedda = 0;
    int obyggda = 0;
    for (String kod : forbund.koder()) {
      List<Ateruppbyggnad.Vantan> vantande = vantande(kod);
      arendenSedda += vantande.size();
      for (Ateruppbyggnad.Vantan v : vantande) {
        try {
          Inloggad.som(
                  Aktor.process(kod), () -> ombyggnad.prova(v, alla ? Duration.ZERO : PROVAD_NYSS))
              .ifPresent(ombyggda::add);
        } catch (RuntimeException e) {
          obyggda += noterad(kod, v, e);
        }
      }
    }
    return new Avstamningsrapport(arendenSedda, ombyggda, obyggda, vackGlomda());
  }

  /** Ett nej som består noteras; svarar motorn inte är det ingen mening att pröva nästa ärende. */
  private int noterad(String kod, Ateruppbyggnad.Vantan v, RuntimeException e) {
    if (!Motorfel.bestar(e)) {
      throw e;
    }
    tx.executeWithoutResult(
        s ->
            avvikelser.notera(
                Avvikelse.Slag.SAKNAD_INSTANS,
                v.arende() + ":" + v.process() + ":obyggd",
                kod,
                Optional.of(v.arende()),
                Mening.av("avvikelse_obyggd", v.element(), Feltext.av(e))));
    return 1;
  }

  private List<Ateruppbyggnad.Vantan> vantande(String kod) {
    return Inloggad.som(
        Aktor.process(kod),
        () -> i(() -> arenden.stream().flatMap(a -> a.vantande().stream()).toList()));
  }

  /** Kommandon som schemaläggaren inte längre känner till läggs in på nytt. */
  private int vackGlomda() {
    List<UUID> oppna = i(() -> kommandon.oppnaFore(klocka.verkligTid().minus(GLOMT)));
    Scheduler s = schema.getObject();
    return (int)
        oppna.stream()
            .filter(
                id ->
                    s.scheduleIfNotExists(
                        Schema.KOMMANDO.instance(id.toString()).build(), klocka.verkligTid()))
            .count();
  }

  private <T> T i(Supplier<T> arbete) {
    return Objects.requireNonNull(tx.execute(s -> arbete.get()));
  }
}
