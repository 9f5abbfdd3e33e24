package se.samordna.arende.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import se.samordna.gemensam.ArendeId;

/**
 * Det som en annan modul har att säga överst på ärendets sida, till exempel vad styrelsen beslutat.
 * Den lämnar en böna.
 */
public interface Arendebesked {

  /** Det den som läser får se; tomt när inget är att säga. */
  List<Component> av(ArendeId arende);
}
