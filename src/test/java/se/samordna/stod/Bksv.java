package se.samordna.stod;

import java.util.List;

/** Demoförbundet BKSV så som proven behöver det: medlemmarna, och styrelsens ledamöter. */
public final class Bksv {

  /** De sju medlemmarnas koder. */
  public static final List<String> MEDLEMMAR =
      List.of("burlov", "kavlinge", "staffanstorp", "vellinge", "region", "fk", "af");

  /** Hela styrelsen: ordförande, vice ordförande och fem ledamöter. */
  public static final List<String> STYRELSE =
      List.of(
          "ordforande",
          "vice",
          "ledamot.kavlinge",
          "ledamot.staffanstorp",
          "ledamot.vellinge",
          "ledamot.fk",
          "ledamot.af");

  /** Fyra av sju: det minsta som är beslutsfört (R12). */
  public static final List<String> FYRA =
      List.of("ordforande", "vice", "ledamot.kavlinge", "ledamot.staffanstorp");

  private Bksv() {}
}
