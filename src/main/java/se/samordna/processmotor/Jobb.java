package se.samordna.processmotor;

import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;

/**
 * Ett jobb från motorn, utan motorns typer.
 *
 * @param typ jobbets typ, för användaruppgifter elementets id
 * @param varv ärendets varv när processen gick hit, se {@code arende.varv}
 * @param variabler bara de som begärts: id:n, datum, antal, flaggor
 * @param rubriker egenskaper ur ritningen (task headers)
 */
public record Jobb(
    String forbund,
    ArendeId arende,
    String typ,
    String element,
    int varv,
    Motornyckel nyckel,
    Map<String, Object> variabler,
    Map<String, String> rubriker) {

  /**
   * Motorns namn på jobbet. En nybyggd motor återanvänder nycklar, därför hör epoken alltid till.
   */
  public record Motornyckel(long epok, String jobb, String instans) {}

  public Optional<String> text(String variabel) {
    return Optional.ofNullable(variabler.get(variabel))
        .map(Object::toString)
        .filter(s -> !s.isEmpty());
  }
}
