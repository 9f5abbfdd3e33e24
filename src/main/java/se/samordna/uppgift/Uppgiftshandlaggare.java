package se.samordna.uppgift;

import java.util.Map;
import java.util.Set;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import tools.jackson.databind.JsonNode;

/**
 * Tar emot {@code POST /uppgifter/{id}/slutfor} för sina typer. Läser kroppen till sitt kommando
 * (okända fält nekas med namn) och anropar sin tjänst; skärmarna anropar samma tjänst direkt.
 */
public interface Uppgiftshandlaggare {

  /** Typerna och den kropp var och en tar emot; dokumenteras i API:ts beskrivning. */
  Map<String, Class<?>> kroppar();

  default Set<String> typer() {
    return kroppar().keySet();
  }

  /** Vad ett ja kan bära; dokumenteras i API:ts beskrivning. */
  Set<Class<?>> svar();

  Svar<?> slutfor(UppgiftId id, String typ, JsonNode kropp);
}
