package se.samordna.processmotor;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Mening;

/**
 * Byte av motor: flyttar inget själv, men säger om ärendena ska flyttas hit, noterar bytet och när
 * det är klart. Flytten är att varje öppet ärende byggs upp i den nya motorn.
 */
@Component
class Motorflytt {

  private final EpokStore epoker;
  private final MotorbyteStore byten;
  private final Epokskifte skifte;
  private final TransactionTemplate tx;
  private OptionalLong vidStart = OptionalLong.empty();

  Motorflytt(EpokStore epoker, MotorbyteStore byten, Epokskifte skifte, TransactionTemplate tx) {
    this.epoker = epoker;
    this.byten = byten;
    this.skifte = skifte;
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

  /** Säger drift att ärendena flyttas, innan motorn tas i bruk. */
  void notera(Motorslag till) {
    EpokStore.Epok fran = senaste();
    skifte.notera(
        fran, Avvikelse.Slag.MOTORBYTE, Mening.av("motor_bytt", namn(fran.motor()), namn(till)));
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
