package se.samordna.narvaro;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import se.samordna.gemensam.Kod;

/**
 * Om styrelsen är beslutsför, och varför (R12).
 *
 * @param tjanstgorande de som tjänstgör
 * @param platser antalet platser, besatta eller ej
 * @param raknasInte de som antecknats tjänstgöra men inte räknas; utelämnas när ingen finns
 */
public record Beslutsforhet(
    List<Tjanstgorande> tjanstgorande,
    int platser,
    boolean beslutsfor,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InteRaknad> raknasInte) {

  /**
   * En som tjänstgör.
   *
   * @param medlem den medlem platsen gäller
   * @param forLedamot ledamoten vars plats det är, när en ersättare tjänstgör; tomt när platsen är
   *     vakant; annars personen själv
   */
  public record Tjanstgorande(String person, String medlem, String forLedamot) {}

  /** En som antecknats tjänstgöra utan att kunna det, så att ingen försvinner i tysthet. */
  public record InteRaknad(String person, Skal skal) {}

  /** Varför någon som antecknats tjänstgöra inte räknas. */
  public enum Skal {
    /** Personen har ingen plats i styrelsen. */
    SAKNAR_PLATS,
    /** Medlemmens platser har andra tagit: ledamöterna själva, eller ersättare som står före. */
    PLATSEN_UPPTAGEN;

    public String kod() {
      return Kod.av(this);
    }
  }

  public Beslutsforhet {
    tjanstgorande = List.copyOf(tjanstgorande);
    raknasInte = List.copyOf(raknasInte);
  }

  /** Beslutsförheten när {@code javiga} är borta (R15). */
  public static Beslutsforhet av(Upprop upprop, Set<String> javiga) {
    Tjanstgoring t = upprop.utan(javiga);
    return new Beslutsforhet(
        t.tjanster().stream()
            .map(tj -> new Tjanstgorande(tj.person(), tj.plats().medlem(), tj.plats().anvandare()))
            .toList(),
        t.platser(),
        t.beslutsfor(),
        upprop.narvarande().stream()
            .filter(Narvarande::tjanstgor)
            .map(Narvarande::person)
            .filter(p -> !t.tjanstgor(p) && !javiga.contains(p))
            .map(p -> new InteRaknad(p, skal(upprop, p)))
            .toList());
  }

  private static Skal skal(Upprop upprop, String person) {
    return upprop.platser().stream().anyMatch(p -> p.anvandare().equals(person))
        ? Skal.PLATSEN_UPPTAGEN
        : Skal.SAKNAR_PLATS;
  }
}
