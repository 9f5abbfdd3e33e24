package se.samordna.arende.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;

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
}
