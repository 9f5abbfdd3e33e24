package se.samordna.insats.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insatsbild;

/**
 * En del av insatsens sida. Den som har pengarna, rekvisitionerna eller ändringarna visar sina; de
 * står i den ordning {@code @Order} säger.
 */
public interface Insatsavsnitt {

  /** Alla rader på en gång. */
  Sida.Begaran ALLA = new Sida.Begaran(0, Sida.MEST);

  /**
   * Avsnittets delar; tomt när den som frågar inget får se.
   *
   * @param vidAndring läser sidan på nytt
   */
  List<Component> av(Insatsbild insats, Runnable vidAndring);

  /** Raderna, tomt när den som frågar inte får se dem. */
  static <T> List<T> rader(Svar<Sida<T>> svar) {
    return svar instanceof Svar.Ja<Sida<T>>(Sida<T> sida) ? sida.innehall() : List.of();
  }
}
