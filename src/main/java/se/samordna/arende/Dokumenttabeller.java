package se.samordna.arende;

import static se.samordna.arende.Tecken.lopande;
import static se.samordna.arende.Tecken.ofarlig;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samordna.arende.Dokument.Forteckningsrad;
import se.samordna.arende.Dokument.Talrad;

/** Ett dokuments tabeller som XHTML, med rubrikceller så att de går att läsa upp (R32). */
final class Dokumenttabeller {

  private Dokumenttabeller() {}

  static String tabell(List<String> huvud, List<List<String>> rader) {
    StringBuilder ut = new StringBuilder("<table><thead><tr>");
    huvud.forEach(h -> ut.append("<th>").append(lopande(h)).append("</th>"));
    ut.append("</tr></thead><tbody>");
    rader.forEach(rad -> ut.append("<tr>").append(celler(rad.stream(), huvud.size() - rad.size())));
    return slut(ut);
  }

  /** Första cellen i varje rad är radens rubrik. */
  static String tabell(String beskrivning, List<String> huvud, List<List<String>> rader) {
    StringBuilder ut = new StringBuilder("<table>").append(beskrivning(beskrivning));
    ut.append(huvud(huvud));
    for (List<String> rad : rader) {
      ut.append("<tr><th scope=\"row\">").append(lopande(rad.getFirst())).append("</th>");
      ut.append(celler(rad.stream().skip(1), huvud.size() - rad.size()));
    }
    return slut(ut);
  }

  /** Radens celler och sedan tomma, så att alla rader har lika många. */
  private static String celler(Stream<String> celler, int tomma) {
    StringBuilder ut = new StringBuilder();
    celler.forEach(c -> ut.append("<td>").append(lopande(c)).append("</td>"));
    return ut.append("<td></td>".repeat(Math.max(0, tomma))).append("</tr>").toString();
  }

  static String forteckning(String beskrivning, List<Forteckningsrad> rader) {
    StringBuilder ut = new StringBuilder("<table class=\"forteckning\">");
    ut.append(beskrivning(beskrivning)).append(huvud(List.of("Nr", "Ärende")));
    rader.forEach(rad -> ut.append(forteckningsrad(rad)));
    return slut(ut);
  }

  private static String forteckningsrad(Forteckningsrad rad) {
    String text = lopande(rad.text());
    String namn = ofarlig(rad.text());
    String lank =
        rad.till().isEmpty()
            ? text
            : "<a href=\"" + ofarlig(rad.till()) + "\" title=\"" + namn + "\">" + text + "</a>";
    String under =
        rad.under().isBlank()
            ? ""
            : "<br/><span class=\"under\">" + lopande(rad.under()) + "</span>";
    return "<tr><td class=\"nr\">"
        + lopande(rad.nummer())
        + "</td><td>"
        + lank
        + under
        + "</td></tr>";
  }

  static String rutor(List<String> huvud, List<String> rader) {
    StringBuilder ut = new StringBuilder("<table class=\"rutor\">").append(huvud(huvud));
    for (String rad : rader) {
      ut.append("<tr><th scope=\"row\">").append(lopande(rad)).append("</th>");
      ut.append("<td> </td>".repeat(huvud.size() - 1)).append("</tr>");
    }
    return slut(ut);
  }

  static String taltabell(String beskrivning, List<String> huvud, List<Talrad> rader) {
    StringBuilder ut = new StringBuilder("<table class=\"tal\">");
    ut.append(beskrivning.isBlank() ? "" : beskrivning(beskrivning)).append(huvud(huvud));
    rader.forEach(r -> ut.append(talrad(r, huvud.size())));
    return slut(ut);
  }

  private static String talrad(Talrad rad, int spalter) {
    boolean rubrik = rad.slag() == Talrad.Slag.RUBRIK;
    return "<tr class=\""
        + rad.slag().name().toLowerCase(Locale.ROOT)
        + (rubrik ? "\"><th scope=\"colgroup\" colspan=\"" + spalter : "\"><th scope=\"row")
        + "\">"
        + lopande(rad.celler().getFirst())
        + "</th>"
        + celler(
            rad.celler().stream().skip(1).limit(rubrik ? 0 : spalter),
            rubrik ? 0 : spalter - rad.celler().size());
  }

  private static String beskrivning(String text) {
    return "<caption>" + lopande(text) + "</caption>";
  }

  private static String huvud(List<String> huvud) {
    StringBuilder ut = new StringBuilder("<thead><tr>");
    huvud.forEach(h -> ut.append("<th scope=\"col\">").append(lopande(h)).append("</th>"));
    return ut.append("</tr></thead><tbody>").toString();
  }

  private static String slut(StringBuilder tabell) {
    return tabell.append("</tbody></table>").toString();
  }
}
