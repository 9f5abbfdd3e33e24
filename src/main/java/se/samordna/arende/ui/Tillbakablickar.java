package se.samordna.arende.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.ui.Tillbakablick.Skillnad;

/**
 * Det som hände sist i ett ärende, för uppgiften som kom tillbaka. Skillnaden mellan versioner vet
 * bara den modul som äger ansökan; den lämnar en böna.
 */
public interface Tillbakablickar {

  /**
   * Den senaste kompletteringen som uppgiften bad om, när den är lämnad eller dess dag gått ut.
   *
   * @param fran uppgiftstypen som bad om den
   */
  Optional<Component> efterKomplettering(ArendeId arende, String fran);

  /**
   * Som ovan, men bara en som avslutades efter {@code sedan}: en tidigare omgångs komplettering är
   * inte det som hände sist.
   */
  Optional<Component> efterKomplettering(ArendeId arende, String fran, Instant sedan);

  /** Vad som är ändrat i ansökan sedan dess, fält för fält; tomt när den inte får läsas. */
  List<Skillnad> andratSedan(ArendeId arende, Instant tid);
}
