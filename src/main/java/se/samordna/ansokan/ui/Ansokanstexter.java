package se.samordna.ansokan.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samordna.ansokan.Ansokan;

/** Ansökans löpande texter i den ordning de läses. */
final class Ansokanstexter {

  private Ansokanstexter() {}

  static Map<String, String> texter(Ansokan a) {
    Map<String, String> texter = new LinkedHashMap<>();
    texter.put("bakgrund", a.bakgrund());
    texter.put("malgrupp", a.malgrupp());
    texter.put("syfte", a.syfte());
    texter.put("implementering", a.implementering());
    texter.put("risker", a.risker());
    texter.put("samverkan", a.samverkan());
    texter.put("uppfoljning", a.uppfoljning());
    texter.put("jamstalldhet", a.jamstalldhet());
    return texter;
  }
}
