package se.samordna.processmotor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;

/**
 * Var ärendena väntar enligt databasen, så att en motor som tappat dem kan byggas upp igen.
 * Implementeras av modulen {@code arende}; anropas som processens aktör i ett förbund i taget.
 */
public interface Ateruppbyggnad {

  /** Öppna ärenden i aktörens förbund som ska ha en instans i motorn. */
  List<Vantan> vantande();

  /** Var de öppna ärendena i aktörens förbund står, utan det som ritningen läser. */
  List<Plats> platser();

  /**
   * Ärendets väntan, med ärendets rad låst i transaktionen; tomt när ärendet inte ska ha någon
   * instans.
   */
  Optional<Vantan> vantan(ArendeId arende);

  /** Ett ärende och steget där det står. */
  record Plats(ArendeId arende, String process, String element) {}

  /**
   * Var instansen ska börja.
   *
   * @param process processens id i ritningen
   * @param element elementets id, samma som ärendets processteg
   * @param variabler allt som ritningen läser härifrån och framåt: {@code varv, rond, huvudman,
   *     parter, medlemmar, frist, utfall, fran} efter vad som gäller
   */
  record Vantan(ArendeId arende, String process, String element, Map<String, Object> variabler) {

    public Vantan {
      variabler = Map.copyOf(variabler);
    }
  }
}
