package se.samordna.budget.api;

import java.util.List;
import se.samordna.budget.Tacktsumma;

/**
 * En tryckt summa, vad den läses som och täcker, och hur den skiljer sig; belopp i öre.
 *
 * @param sagt vad någon har sagt att den täcker; tomt när namn och ordning avgör
 */
record Summasvar(
    int ar,
    String rad,
    String art,
    List<String> tacker,
    String sagt,
    long trycktOre,
    long beraknatOre,
    long differensOre,
    long foljdOre) {

  static Summasvar av(Tacktsumma s) {
    return new Summasvar(
        s.tryckt().ar(),
        s.tryckt().rad(),
        s.art(),
        s.tacker(),
        s.sagd().text(),
        s.tryckt().tryckt().ore(),
        s.tryckt().beraknat().ore(),
        s.tryckt().differens().ore(),
        s.tryckt().foljd().ore());
  }
}
