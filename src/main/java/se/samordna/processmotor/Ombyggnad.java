package se.samordna.processmotor;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Variabel;

/**
 * Bygger upp ett ärendes instans där databasen säger att ärendet väntar. Varje bygge får ett
 * nummer: dör programmet mitt i, eller byggs två, gäller bara det senaste och de andra avbryts när
 * de hörs.
 */
@Component
class Ombyggnad {

  /** Så länge får en start eller ett bygge vara på väg innan det räknas som förlorat. */
  private static final Duration PA_VAG = Duration.ofSeconds(20);

  private final Motorport port;
  private final EpokStore epoker;
  private final InstansStore instanser;
  private final KommandoStore kommandon;
  private final AvvikelseStore avvikelser;
  private final MotorbyteStore byten;
  private final ObjectProvider<Ateruppbyggnad> arenden;
  private final Variabler variabler;
  private final Klocka klocka;
  private final TransactionTemplate tx;

  Ombyggnad(
      Motorport port,
      EpokStore epoker,
      InstansStore instanser,
      KommandoStore kommandon,
      AvvikelseStore avvikelser,
      MotorbyteStore byten,
      ObjectProvider<Ateruppbyggnad> arenden,
      Variabler variabler,
      Klocka klocka,
      TransactionTemplate tx) {
    this.port = port;
    this.epoker = epoker;
    this.instanser = instanser;
    this.kommandon = kommandon;
    this.avvikelser = avvikelser;
    this.byten = byten;
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
   * Bygger en ny instans på drifts begäran och avbryter de gamla; tomt om ärendet inte ska ha
   * någon.
   */
  Optional<Avstamningsrapport.Ombyggd> byggOm(ArendeId arende) {
    return ersatt(arende, () -> bygg(arende, Mening.av("ombyggd_drift")));
  }

  /**
   * Ärendet går en annan väg än ritningens, till exempel tillbaka till styrelsen: en ny instans där
   * databasen säger att det väntar, och de gamla avbryts. Inget är fel, så ingen avvikelse noteras.
   */
  Optional<String> vidare(ArendeId arende) {
    return ersatt(arende, () -> bygg(arende, v -> {}).map(Byggd::instans));
  }

  /**
   * De gamla avbryts innan den nya finns, så att två aldrig väntar på samma besked. Dör programmet
   * däremellan körs bygget igen, eller så hittar avstämningen ärendet utan instans.
   */
  private <T> Optional<T> ersatt(ArendeId arende, Supplier<Optional<T>> bygge) {
    i(() -> instanser.levande(Inloggad.aktor().forbund(), arende, epoker.aktuell()))
        .forEach(port::avbryt);
    return bygge.get();
  }

  /** Varför instansen måste byggas, tomt om den lever eller är på väg. */
  private Optional<Mening> brist(Ateruppbyggnad.Vantan v, Duration provadNyss) {
    String forbund = Inloggad.aktor().forbund();
    long epok = i(epoker::aktuell);
    var kand = i(() -> instanser.hitta(forbund, v.arende(), v.process()));
    if (kand.isEmpty()) {
      boolean startas =
          i(
              () ->
                  kommandon.harKvar(v.arende(), Motorkommando.Slag.STARTA, v.process())
                      || kommandon.harKvar(v.arende(), Motorkommando.Slag.BYGG_OM, v.process())
                      || kommandon.nyssRort(v.arende(), PA_VAG));
      return startas ? Optional.empty() : Optional.of(Mening.av("ombyggd_saknas"));
    }
    InstansStore.Instans instans = kand.get();
    if (instans.epok() != epok) {
      return Optional.of(Mening.av("ombyggd_motor"));
    }
    if (instans.instans().isEmpty()) {
      return nyss(instans.byggd(), PA_VAG)
          ? Optional.empty()
          : Optional.of(Mening.av("ombyggd_avbrott"));
    }
    if (instans.provad().filter(t -> nyss(t, provadNyss)).isPresent()) {
      return Optional.empty();
    }
    return lever(v, instans) ? Optional.empty() : Optional.of(Mening.av("ombyggd_borta"));
  }

  /** Ett ärende med något i utkorgen är på väg någonstans; då säger en saknad instans inget. */
  private boolean lever(Ateruppbyggnad.Vantan v, InstansStore.Instans instans) {
    boolean lever = port.lever(instans.instans().orElseThrow());
    if (lever) {
      String forbund = Inloggad.aktor().forbund();
      tx.executeWithoutResult(
          s -> instanser.provad(forbund, v.arende(), v.process(), instans.bygge()));
    }
    return lever
        || i(() -> kommandon.harKvar(v.arende()) || kommandon.nyssRort(v.arende(), PA_VAG));
  }

  private Optional<Avstamningsrapport.Ombyggd> bygg(ArendeId arende, Mening skal) {
    String forbund = Inloggad.aktor().forbund();
    return bygg(arende, b -> notera(forbund, b, skal))
        .map(
            b ->
                new Avstamningsrapport.Ombyggd(
                    forbund,
                    arende.varde(),
                    b.bygge().vantan().process(),
                    b.bygge().vantan().element(),
                    skal.toString()));
  }

  /** Ett ärende som flyttats står i bytets lista, och är ingen avvikelse. */
  private void notera(String forbund, Bygge b, Mening skal) {
    if (b.flyttat()) {
      return;
    }
    Ateruppbyggnad.Vantan v = b.vantan();
    avvikelser.notera(
        Avvikelse.Slag.SAKNAD_INSTANS,
        v.arende() + ":" + v.process() + ":" + b.nummer(),
        forbund,
        Optional.of(v.arende()),
        Mening.av("avvikelse_ombyggd", skal, v.element()));
  }

  /** {@code ocksa} hör till byggets egen transaktion. */
  private Optional<Byggd> bygg(ArendeId arende, Consumer<Bygge> ocksa) {
    String forbund = Inloggad.aktor().forbund();
    Optional<Bygge> bygge =
        i(
            () -> {
              Optional<Bygge> b = forbered(forbund, arende);
              b.ifPresent(ocksa);
              return b;
            });
    return bygge.map(
        b -> {
          Ateruppbyggnad.Vantan v = b.vantan();
          String instans = port.byggVid(arende, v.process(), v.element(), b.variabler());
          tx.executeWithoutResult(
              s -> instanser.byggd(forbund, arende, v.process(), b.nummer(), instans));
          return new Byggd(b, instans);
        });
  }

  /** Läser läget på nytt med ärendet låst: det kan ha gått vidare sedan bristen sågs. */
  private Optional<Bygge> forbered(String forbund, ArendeId arende) {
    return arenden.stream()
        .flatMap(a -> a.vantan(arende).stream())
        .findFirst()
        .map(
            v -> {
              kommandon.ersattAvOmbyggnad(arende);
              long epok = gallande();
              boolean flyttat =
                  instanser
                      .hitta(forbund, arende, v.process())
                      .filter(i -> byten.flyttat(forbund, v, i.epok(), epok))
                      .isPresent();
              int nummer = instanser.nyttBygge(forbund, arende, v.process(), epok);
              return new Bygge(v, nummer, flyttat, forMotorn(forbund, v, nummer, epok));
            });
  }

  /**
   * Epoken som gäller. Har någon flyttat ärendena till en annan motor ska inget byggas i den här.
   */
  private long gallande() {
    return epoker
        .senaste()
        .filter(e -> e.motor() == port.slag())
        .map(EpokStore.Epok::epok)
        .orElseThrow(() -> new IllegalStateException("Ärendena går i en annan motor"));
  }

  private Map<String, Object> forMotorn(
      String forbund, Ateruppbyggnad.Vantan v, int nummer, long epok) {
    Map<String, Object> alla = new HashMap<>(variabler.tillMotorn(v.variabler()));
    alla.put(Variabel.ARENDE_ID, v.arende().toString());
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

  /**
   * @param flyttat ärendet gick förut i en annan motor
   */
  private record Bygge(
      Ateruppbyggnad.Vantan vantan, int nummer, boolean flyttat, Map<String, Object> variabler) {}

  private record Byggd(Bygge bygge, String instans) {}
}
