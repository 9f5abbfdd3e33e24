package se.samordna.budget;

import org.springframework.core.io.Resource;

/** Laddar en budget som redan är fastställd, ur en fil i den kanoniska långformen. */
public interface Demoladdning {

  /**
   * Läser filen, i den enhet dess rubrik säger, och fastställer den. Körs som {@code
   * Aktor.process(forbund)}; öppnar egen transaktion. Samma fil två gånger ändrar ingenting.
   *
   * @param forbund förbundets kod; ska vara aktörens
   */
  void laddaFaststalld(String forbund, Resource fil);
}
