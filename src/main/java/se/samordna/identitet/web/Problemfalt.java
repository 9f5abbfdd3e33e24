package se.samordna.identitet.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Det som varje nekande svar bär utöver RFC 9457, alltid i samma ordning: koden, sedan fälten. */
final class Problemfalt {

  private Problemfalt() {}

  /** Koden, och inga fel i enskilda fält. */
  static Map<String, Object> med(String kod) {
    Map<String, Object> falt = new LinkedHashMap<>();
    falt.put("kod", kod);
    falt.put("fel", List.of());
    return falt;
  }
}
