package se.samordna.budget;

import java.util.List;

/** Små filer i riktiga programs stil, och vad de ska svara genom API:t. */
public final class Fallfiler {

  /** En SIE-fil, resultatet i ören, och ett ord som anmärkningarna ska ha. */
  public record Bok(String fil, long ore, String fran, String not) {}

  /** En budgetfil, svarskoden, raderna som läses och ett ord som svaret ska ha. */
  public record Budget(String fil, String enhet, int kod, int rader, String ord) {}

  public static final List<Bok> BOCKER =
      List.of(
          new Bok("05d-skilda-dimensioner.se", -300_000, "2024-01", "skilda delar"),
          new Bok("28-klass9-intern.se", -1_234_567, "2024-01", "9010 Internt"),
          new Bok("04-bl-manner-psaldo-forra-aret.se", 6_688_890, "2024-01", "3010 2023-08"),
          new Bok("22-utf8-avkortad-bokstav.se", -1_234_567, "2024-01", "trasiga"),
          new Bok("22c-blandat-utf8-cp437.se", -1_234_567, "2024-01", "rad 12"),
          new Bok("24-inga-verifikationer.se", 0, "2024-01", "tomma"),
          new Bok("06-softone-manner-textkonto.se", -1_234_567, "2024-02", "”DIFF”"),
          new Bok("07-rar-utan-dagar.si", -1_234_567, "2024-02", "#RAR 0"),
          new Bok("10-sidmatning.se", -1_234_567, "2024-01", "Styrtecken"));

  public static final List<Budget> BUDGETAR =
      List.of(
          new Budget("00-vanlig.xlsx", "kr", 200, 8, ""),
          new Budget("01-ar-som-datum.xlsx", "kr", 200, 8, ""),
          new Budget("05-dold-rad.xlsx", "kr", 200, 7, "rad 11"),
          new Budget("53-dold-kolumn.xlsx", "kr", 200, 8, "kolumn läses inte: B"),
          new Budget("06-dolt-blad-med-fler-tal.xlsx", "kr", 200, 8, "dolt blad"),
          new Budget("03-formel-utan-sparat-varde.xlsx", "kr", 400, 0, "B11"),
          new Budget("56-ett-ar-formel-utan-varde.xlsx", "kr", 400, 0, "C11"),
          new Budget("07-tkr-genom-talformat.xlsx", "", 200, 8, "tusen"),
          new Budget("14-stored-datadescriptor.xlsx", "kr", 200, 8, ""),
          new Budget("10-html-som-xls.xlsx", "kr", 400, 0, "html"),
          new Budget("34b-lang-macroman.csv", "kr", 200, 5, "Mac Roman"),
          new Budget("43-utf8-dubbelkodad.csv", "kr", 200, 5, "egna bokstäver"),
          new Budget("44-latin-delkodad.csv", "kr", 200, 6, "egna bokstäver"));

  private Fallfiler() {}

  public static byte[] bytes(String namn) {
    return BudgetfilfallTest.fall(namn).bytes();
  }
}
