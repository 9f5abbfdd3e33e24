package se.samordna.processmotor;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Korrelation;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Variabel;

/**
 * Utkorgen: kommandot och dess körning läggs i handlingens transaktion, och väcks när den är klar.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Utkorg implements Processport {

  /** Meddelandet minns att det kommit så länge; därefter är det databasen som vet. */
  static final Duration STARTENS_LIV = Duration.ofHours(24);

  static final Duration MEDDELANDETS_LIV = Duration.ofDays(30);

  private final KommandoStore kommandon;
  private final InstansStore instanser;
  private final Klocka klocka;

  /** Hämtas sent: schemaläggaren känner arbetet, och arbetet når hit genom modulerna. */
  private final ObjectProvider<Scheduler> schema;

  Utkorg(
      KommandoStore kommandon,
      InstansStore instanser,
      Klocka klocka,
      ObjectProvider<Scheduler> schema) {
    this.kommandon = kommandon;
    this.instanser = instanser;
    this.klocka = klocka;
    this.schema = schema;
  }

  @Override
  public void starta(String process, ArendeId arende, Map<String, Object> variabler) {
    boolean forsta = instanser.hitta(Inloggad.aktor().forbund(), arende, process).isEmpty();
    Motorkommando.Slag slag = forsta ? Motorkommando.Slag.STARTA : Motorkommando.Slag.BYGG_OM;
    lagg(slag, process, arende.toString(), arende, variabler);
  }

  @Override
  public void slutforUppgift(UppgiftId uppgift, ArendeId arende, Map<String, Object> variabler) {
    lagg(Motorkommando.Slag.SLUTFOR, uppgift.toString(), "", arende, variabler);
  }

  @Override
  public void meddela(
      String meddelande, String nyckel, ArendeId arende, Map<String, Object> variabler) {
    lagg(Motorkommando.Slag.MEDDELA, meddelande, nyckel, arende, variabler);
  }

  @Override
  public void stall(String process, ArendeId arende) {
    lagg(Motorkommando.Slag.BYGG_OM, process, arende.toString(), arende, Map.of());
  }

  private void lagg(
      Motorkommando.Slag slag,
      String mal,
      String nyckel,
      ArendeId arende,
      Map<String, Object> variabler) {
    String forbund = Inloggad.aktor().forbund();
    Map<String, Object> alla = new HashMap<>(variabler);
    alla.put(Variabel.ARENDE_ID, arende.toString());
    alla.put("forbund", forbund);
    Korrelation.nu().ifPresent(n -> alla.put(Korrelation.NAMN, n));
    Motorkommando k =
        Motorkommando.nytt(
            forbund, arende, slag, new Motorkommando.Data(mal, nyckel, Map.copyOf(alla)));
    kommandon.laggTill(k);
    schemalagg(k);
  }

  private void schemalagg(Motorkommando k) {
    Scheduler s = schema.getObject();
    s.scheduleIfNotExists(Schema.KOMMANDO.instance(k.id().toString()).build(), klocka.verkligTid());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            s.triggerCheckForDueExecutions();
          }
        });
  }
}
