package se.samordna.budget.api;

import java.util.List;
import se.samordna.budget.Tacktsumma;
import se.samordna.gemensam.Belopp;
import se.samordna.inlasning.Summaart;

/**
 * En tryckt summa, vad den läses som och täcker, och hur den skiljer sig: summan och dess täckning
 * i en rad.
 *
 * @param sagt vad någon har sagt att den täcker; tomt när namn och ordning avgör
 */
record Summasvar(
    int ar,
    String rad,
    Summaart art,
    List<String> tacker,
    String sagt,
    Belopp tryckt,
    Belopp beraknat,
    Belopp differens,
    Belopp foljd) {

  static Summasvar av(Tacktsumma s) {
    return new Summasvar(
        s.tryckt().ar(),
        s.tryckt().rad(),
        s.art(),
        s.tacker(),
        s.sagd().text(),
        s.tryckt().tryckt(),
        s.tryckt().beraknat(),
        s.tryckt().differens(),
        s.tryckt().foljd());
  }
}
