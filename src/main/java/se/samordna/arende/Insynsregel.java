package se.samordna.arende;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * En grund att få se ett ärende. Samma villkor avgör listan och det enskilda ärendet, i SQL, så att
 * de aldrig kan skilja sig åt.
 *
 * @param namn regeln i ord
 * @param galler för vilka aktörer den kan ge insyn
 * @param villkor vilka ärenden, över {@code a} (tabellen arende); {@code :medlemmar} är aktörens
 *     medlemmar, åtskilda med komma
 */
record Insynsregel(String namn, Predicate<Aktor> galler, String villkor) {

  /** Registrets egna regler, API-sidans tabell rad för rad. */
  static final List<Insynsregel> REGLER =
      List.of(
          new Insynsregel("Processens egna steg", Aktor::arProcess, "true"),
          new Insynsregel(
              "De sökande: idéns medlem, huvudmannen och parterna",
              a -> a.har(Roll.SOKANDE),
              "a.sokande && string_to_array(:medlemmar, ',')"),
          new Insynsregel(
              "Förbundschef och administratör från idén",
              a -> a.har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR),
              "true"),
          new Insynsregel(
              "Ekonom och revisor från inlämningen",
              a -> a.har(Roll.EKONOM, Roll.REVISOR),
              "a.inlamnad is not null"),
          new Insynsregel(
              "Beredningsgruppen från beredningen",
              a -> a.har(Roll.BEREDNING),
              "a.till_beredning is not null"));

  /** Allt som ger aktören insyn, som ett SQL-uttryck; {@code false} om inget gör det. */
  static String villkor(Aktor aktor, List<Insyn> andra) {
    Stream<String> egna =
        REGLER.stream().filter(r -> r.galler().test(aktor)).map(Insynsregel::villkor);
    return Stream.concat(egna, andra.stream().map(i -> i.villkor(aktor)))
        .map(v -> "(" + v + ")")
        .reduce((ena, andraV) -> ena + " or " + andraV)
        .orElse("false");
  }
}
