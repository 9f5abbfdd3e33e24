package se.samordna.processmotor;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;

/**
 * Byte av motor: flyttar inget själv, men säger om ärendena ska flyttas hit, noterar bytet och när
 * det är klart. Flytten är att varje öppet ärende byggs upp i den nya motorn.
 */
@Component
class Motorflytt {

  private static final Logger LOGG = LoggerFactory.getLogger(Motorflytt.class);

  private final EpokStore epoker;
  private final MotorbyteStore byten;
  private final AvvikelseStore avvikelser;
  private final TransactionTemplate tx;
  private OptionalLong vidStart = OptionalLong.empty();

  Motorflytt(
      EpokStore epoker,
      MotorbyteStore byten,
      AvvikelseStore avvikelser,
      TransactionTemplate tx) {
    this.epoker = epoker;
    this.byten = byten;
    this.avvikelser = avvikelser;
    this.tx = tx;
  }

  /**
   * Vad som gäller nu. Vilken epok som gällde vid starten läses första gången någon frågar.
   *
   * @param installd motorn som programmet är inställt på
   * @param start sant tills programmet en gång haft sin motor redo
   */
  synchronized Motorvaxling prova(Motorslag installd, boolean start) {
    EpokStore.Epok senaste = senaste();
    if (vidStart.isEmpty()) {
      vidStart = OptionalLong.of(senaste.epok());
    }
    return Motorvaxling.av(senaste, vidStart.getAsLong(), installd, start);
  }

  /** Motorn har tagits i bruk för ärenden som gick i en annan. */
  void noterat(EpokStore.Epok fran, Motorslag till) {
    Mening bytt = Mening.av("motor_bytt", namn(fran.motor()), namn(till));
    LOGG.warn("{}", bytt);
    long epok = fran.epok() + 1;
    tx.executeWithoutResult(
        s ->
            avvikelser.notera(
                Avvikelse.Slag.MOTORBYTE,
                "epok:" + epok,
                "",
                Optional.empty(),
                Mening.av("avvikelse_epok", bytt, epok)));
  }

  /** Sant tills varje öppet ärende är prövat i den nya motorn. */
  boolean pagar() {
    return i(byten::pagar);
  }

  void klart() {
    tx.executeWithoutResult(s -> byten.klart());
  }

  /** Varför programmet inte längre är redo, och vad man gör. */
  Mening varfor() {
    return Mening.av("motor_flyttad", namn(senaste().motor()));
  }

  EpokStore.Epok senaste() {
    return i(epoker::senaste).orElse(EpokStore.Epok.INGEN);
  }

  private static Mening namn(Motorslag motor) {
    return switch (motor) {
      case ZEEBE -> Mening.av("motor_zeebe");
      case INBADDAD -> Mening.av("motor_inbaddad");
    };
  }

  private <T> T i(Supplier<T> arbete) {
    return Objects.requireNonNull(tx.execute(s -> arbete.get()));
  }
}
