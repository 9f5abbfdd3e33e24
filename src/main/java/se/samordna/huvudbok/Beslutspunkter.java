package se.samordna.huvudbok;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Vägen från en verifikation till styrelsens protokoll. */
public interface Beslutspunkter {

  /** Per beslut; ett id som inte är ett beslut av styrelsen saknas i svaret. */
  Map<UUID, Beslutspunkt> punkter(Collection<UUID> beslut);
}
