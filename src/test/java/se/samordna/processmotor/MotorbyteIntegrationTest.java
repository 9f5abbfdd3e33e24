package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Sida;
import se.samordna.ritning.Element;
import se.samordna.ritning.Processid;
import se.samordna.stod.Integrationstest;

/** Varje prov gör sina egna epoker i en transaktion som rullas tillbaka. */
@DisplayName("Minnet av ett byte av motor")
class MotorbyteIntegrationTest extends Integrationstest {

  private static final Ateruppbyggnad.Vantan VANTAN =
      new Ateruppbyggnad.Vantan(
          ArendeId.av(UUID.randomUUID().toString()),
          Processid.MEDELSANSOKAN,
          Element.IDEWORKSHOP,
          Map.of());

  @Autowired private EpokStore epoker;
  @Autowired private MotorbyteStore byten;
  @Autowired private TransactionTemplate tx;

  private void prova(Runnable prov) {
    tx.executeWithoutResult(
        s -> {
          s.setRollbackOnly();
          prov.run();
        });
  }

  /** En ny epok efter den som gäller; svarar med dess nummer. */
  private long epok(Motorslag motor) {
    EpokStore.Epok forra = epoker.senaste().orElse(EpokStore.Epok.INGEN);
    assertThat(epoker.ny(forra, motor, "prov-" + UUID.randomUUID())).isTrue();
    return epoker.aktuell();
  }

  @Test
  @DisplayName("en epok i samma motor är inget byte: ärendet flyttas inte, det byggs om")
  void samma_motor() {
    prova(
        () -> {
          long fran = epok(Motorslag.ZEEBE);
          long till = epok(Motorslag.ZEEBE);
          assertThat(byten.flyttat("BKSV", VANTAN, fran, till)).isFalse();
          assertThat(byten.efter(fran)).isFalse();
        });
  }

  @Test
  @DisplayName("en epok i en annan motor är ett byte, som pågår tills det är klart")
  void annan_motor() {
    prova(
        () -> {
          long fran = epok(Motorslag.ZEEBE);
          long till = epok(Motorslag.INBADDAD);
          assertThat(byten.pagar()).isTrue();
          assertThat(byten.efter(fran)).as("det som lämnats kvar är väntat").isTrue();
          assertThat(byten.efter(till)).isFalse();
          assertThat(byten.flyttat("BKSV", VANTAN, fran, till)).isTrue();
          byten.klart();
          assertThat(byten.pagar()).isFalse();
          Motorbyte senaste = byten.senaste(1).getFirst();
          assertThat(senaste.epok()).isEqualTo(till);
          assertThat(senaste.fran()).isEqualTo(Motorslag.ZEEBE);
          assertThat(senaste.till()).isEqualTo(Motorslag.INBADDAD);
          assertThat(senaste.klart()).isPresent();
          assertThat(senaste.arenden()).isEqualTo(1);
        });
  }

  @Test
  @DisplayName("byggs ärendet två gånger, eller töms den nya motorn under bytet, står det en gång")
  void en_gang() {
    prova(
        () -> {
          long fran = epok(Motorslag.INBADDAD);
          long till = epok(Motorslag.ZEEBE);
          byten.flyttat("BKSV", VANTAN, fran, till);
          byten.flyttat("BKSV", VANTAN, fran, till);
          long tomd = epok(Motorslag.ZEEBE);
          assertThat(byten.flyttat("BKSV", VANTAN, fran, tomd)).isTrue();
          assertThat(byten.senaste(1).getFirst().epok()).isEqualTo(till);
          Sida<FlyttatArende> arenden = byten.arenden(till, new Sida.Begaran(0, 50));
          assertThat(arenden.totalt()).isEqualTo(1);
          assertThat(arenden.innehall())
              .extracting(FlyttatArende::element)
              .containsExactly(Element.IDEWORKSHOP);
        });
  }
}
