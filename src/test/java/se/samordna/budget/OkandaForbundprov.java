package se.samordna.budget;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.samordna.gemensam.Innehall;
import se.samordna.inlasning.Budgetfil;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.plan.Budgetversion;
import se.samordna.plan.Buffert;

/** En tabell från ett förbund som ingen sett förut, och det som läsaren såg. */
abstract class OkandaForbundprov {

  static Budgetfil las(String text, Tolkningsval val) {
    return Budgetfil.las(new Innehall(text.getBytes(StandardCharsets.UTF_8)), val).varde();
  }

  static Budgetfil las(String text) {
    return las(text, Tolkningsval.INGET);
  }

  static List<String> rader(Langform form) {
    return form.rader().stream()
        .map(r -> r.ar() + " " + r.slag() + " " + r.namn() + " " + r.belopp().ore() / 100)
        .toList();
  }

  static List<String> differenser(Langform form) {
    Budgetversion version = new Budgetinlasning(List.of()).version(form);
    Buffert buffert =
        new Buffert(version.ar().stream().collect(Collectors.toMap(a -> a, a -> BigDecimal.TEN)));
    return new Trycktasummor(version, buffert)
        .differenser().stream()
            .map(t -> t.ar() + " " + t.rad() + " " + t.differens().ore() / 100)
            .toList();
  }

  static final String TRE_BLOCK =
      """
      Långtidsplan och budget;;;
      (tkr);Budget 2024;Plan 2025;Plan 2026
      Intäkter;;;
      Landskrona stad;800;800;800
      Region Skåne;1 000;1 000;1 000
      Försäkringskassan och Arbetsförmedlingen;2 000;2 000;2 000
      Ränteintäkter;40;30;-
      Summa intäkter;3 840;3 830;3 800
      ;;;
      Uppdrag;;;
      Unga utan studier;1 200-;600-;
      Nya insatser;300-;900-;1 500-
      Summa uppdrag;1 500-;1 500-;1 500-
      ;;;
      Innovationsmiljö;;;
      Processledare;700-;720-;740-
      Spridningskonferens;90-;;90-
      Summa innovationsmiljö;790-;720-;830-
      ;;;
      Kansli;;;
      Förbundschef;900-;920-;940-
      Administratör;450-;460-;470-
      Revision;30-;30-;30-
      Summa kansli;1 380-;1 410-;1 440-
      Summa kostnader;3 670-;3 630-;3 770-
      Årets resultat;170;200;30
      Ingående eget kapital;1 000;1 170;1 370
      Utgående eget kapital;1 170;1 370;1 400
      Buffert 10 %;380;380;380
      Kvar att disponera;790;990;1 020
      """;
}
