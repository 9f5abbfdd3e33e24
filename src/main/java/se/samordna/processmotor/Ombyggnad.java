package se.samordna.processmotor;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;

/**
 * Bygger upp ett ärendes instans där databasen säger att ärendet väntar. Varje bygge får ett
 * nummer: dör programmet mitt i, eller byggs två, gäller bara det senaste och de andra avbryts när
 * de hörs.
 */
@Component
class Ombyggnad {

  /** Så länge får en start eller ett bygge vara på väg innan det räknas som förlorat. */
  private static final Duration PA_VAG = Duration.ofSeconds(20);

  private final Motor motor;
  private final EpokStore epoker;
  private final InstansStore instanser;
  private final KommandoStore kommandon;
  private final AvvikelseStore avvikelser;
  private final ObjectProvider<Ateruppbyggnad> arenden;
  private final Variabler variabler;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Ombyggnad(
      Motor motor,
      EpokStore epoker,
      InstansStore instanser,
      KommandoStore kommandon,
      AvvikelseStore avvikelser,
      ObjectProvider<Ateruppbyggnad> arenden,
      Variabler variabler,
      Klocka klocka,
      TransactionTemplate tx) {
    this.motor = motor;
    this.epoker = epoker;
    this.instanser = instanser;
    this.kommandon = kommandon;
    this.avvikelser = avvikelser;
    this.arenden = arenden;
    this.variabler = variabler;
    this.klocka = klocka;
    this.tx = tx;
  }

  /** Prövar ärendets instans och bygger om den om den saknas; svarar då med vad som byggdes. */
  Optional<Avstamningsrapport.Ombyggd> prova(Ateruppbyggnad.Vantan v, Duration provadNyss) {
    return brist(v, provadNyss).flatMap(skal -> bygg(v.arende(), skal));
  }

  /**
   * Bygger en ny instans på drifts begäran och avbryter den gamla; tomt om ärendet inte ska ha
   * någon.
   */
  Optional<Avstamningsrapport.Ombyggd> byggOm(ArendeId arende) {
    Optional<InstansStore.Instans> gammal = i(() -> kand(arende));
    Optional<Avstamningsrapport.Ombyggd> ny = bygg(arende, "byggd om av drift");
    long epok = i(epoker::aktuell);
    gammal
        .filter(g -> g.epok() == epok)
        .flatMap(InstansStore.Instans::instans)
        .ifPresent(motor::avbryt);
    return ny;
  }

  private Optional<InstansStore.Instans> kand(ArendeId arende) {
    String forbund = Inloggad.aktor().forbund();
    return arenden.stream()
        .flatMap(a -> a.vantan(arende).stream())
        .findFirst()
        .flatMap(v -> instanser.hitta(forbund, arende, v.process()));
  }

  /** Varför instansen måste byggas, tomt om den lever eller är på väg. */
  private Optional<String> brist(Ateruppbyggnad.Vantan v, Duration provadNyss) {
    String forbund = Inloggad.aktor().forbund();
    long epok = i(epoker::aktuell);
    var kand = i(() -> instanser.hitta(forbund, v.arende(), v.process()));
    if (kand.isEmpty()) {
      boolean startas =
          i(
              () ->
                  kommandon.harKvar(v.arende(), Motorkommando.Slag.STARTA, v.process())
                      || kommandon.nyssRort(v.arende(), PA_VAG));
      return startas ? Optional.empty() : Optional.of("saknar instans");
    }
    InstansStore.Instans instans = kand.get();
    if (instans.epok() != epok) {
      return Optional.of("motorn togs i bruk på nytt");
    }
    if (instans.instans().isEmpty()) {
      return nyss(instans.byggd(), PA_VAG) ? Optional.empty() : Optional.of("bygget avbröts");
    }
    if (instans.provad().filter(t -> nyss(t, provadNyss)).isPresent()) {
      return Optional.empty();
    }
    return lever(v, instans) ? Optional.empty() : Optional.of("instansen är borta");
  }

  /** Ett ärende med något i utkorgen är på väg någonstans; då säger en saknad instans inget. */
  private boolean lever(Ateruppbyggnad.Vantan v, InstansStore.Instans instans) {
    boolean lever = motor.lever(instans.instans().orElseThrow());
    if (lever) {
      String forbund = Inloggad.aktor().forbund();
      tx.executeWithoutResult(
          s -> instanser.provad(forbund, v.arende(), v.process(), instans.bygge()));
    }
    return lever
        || i(() -> kommandon.harKvar(v.arende()) || kommandon.nyssRort(v.arende(), PA_VAG));
  }

  private Optional<Avstamningsrapport.Ombyggd> bygg(ArendeId arende, String skal) {
    String forbund = Inloggad.aktor().forbund();
    Optional<Bygge> bygge = i(() -> forbered(forbund, arende, skal));
    bygge.ifPresent(
        b -> {
          Ateruppbyggnad.Vantan v = b.vantan();
          long instans = motor.skapaVid(v.process(), v.element(), b.variabler());
          tx.executeWithoutResult(
              s -> instanser.byggd(forbund, arende, v.process(), b.nummer(), instans));
        });
    return bygge.map(
        b ->
            new Avstamningsrapport.Ombyggd(
                forbund, arende.varde(), b.vantan().process(), b.vantan().element(), skal));
  }

  /** Läser läget på nytt med ärendet låst: det kan ha gått vidare sedan bristen sågs. */
  private Optional<Bygge> forbered(String forbund, ArendeId arende, String skal) {
    return arenden.stream()
        .flatMap(a -> a.vantan(arende).stream())
        .findFirst()
        .map(
            v -> {
              kommandon.ersattAvOmbyggnad(arende);
              long epok = epoker.aktuell();
              int nummer = instanser.nyttBygge(forbund, arende, v.process(), epok);
              avvikelser.notera(
                  Avvikelse.Slag.SAKNAD_INSTANS,
                  arende + ":" + v.process() + ":" + nummer,
                  forbund,
                  Optional.of(arende),
                  skal + "; byggd om vid " + v.element());
              return new Bygge(v, nummer, forMotorn(forbund, v, nummer, epok));
            });
  }

  private Map<String, Object> forMotorn(
      String forbund, Ateruppbyggnad.Vantan v, int nummer, long epok) {
    Map<String, Object> alla = new HashMap<>(variabler.tillMotorn(v.variabler()));
    alla.put("arendeId", v.arende().toString());
    alla.put("forbund", forbund);
    alla.put("bygge", nummer);
    alla.put("epok", epok);
    return alla;
  }

  private boolean nyss(Instant nar, Duration inom) {
    return nar.plus(inom).isAfter(klocka.verkligTid());
  }

  private <T> T i(Supplier<T> arbete) {
    return Objects.requireNonNull(tx.execute(s -> arbete.get()));
  }

  private record Bygge(Ateruppbyggnad.Vantan vantan, int nummer, Map<String, Object> variabler) {}
}
