package se.samordna.uppgift;

import java.util.Set;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import tools.jackson.databind.JsonNode;

/**
 * Tar emot {@code POST /uppgifter/{id}/slutfor} för sina typer. Läser kroppen till sitt kommando
 * (okända fält nekas med namn) och anropar sin tjänst; skärmarna anropar samma tjänst direkt.
 */
public interface Uppgiftshandlaggare {

  Set<String> typer();

  Svar<?> slutfor(UppgiftId id, String typ, JsonNode kropp);
}
