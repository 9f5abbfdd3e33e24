package se.samordna.sammantrade;

import java.util.List;

/**
 * Om styrelsen är beslutsför, och varför (R12).
 *
 * @param tjanstgorande de som tjänstgör
 * @param platser antalet platser
 */
public record Beslutsforhet(List<Tjanstgorande> tjanstgorande, int platser, boolean beslutsfor) {

  /**
   * En som tjänstgör.
   *
   * @param medlem den medlem platsen gäller
   * @param forLedamot ledamoten vars plats det är, när en ersättare tjänstgör; annars personen
   *     själv
   */
  public record Tjanstgorande(String person, String medlem, String forLedamot) {}

  static Beslutsforhet av(Tjanstgoring t) {
    return new Beslutsforhet(
        t.tjanster().stream()
            .map(tj -> new Tjanstgorande(tj.person(), tj.plats().medlem(), tj.plats().anvandare()))
            .toList(),
        t.platser(),
        t.beslutsfor());
  }
}
