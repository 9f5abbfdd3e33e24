package se.samordna.forbund;

import org.springframework.core.io.Resource;

/**
 * En moduls del av ett demoförbund. Bönorna körs i sin {@code @Order}, som processens aktör i
 * förbundet, en gång per installation.
 */
public interface Demodel {

  /**
   * Läser in sin del.
   *
   * @param katalog förbundets mapp; filer hämtas med {@link Resource#createRelative}
   */
  void ladda(String forbund, Resource katalog);
}
