package se.samordna.sammantrade;

import java.util.List;
import java.util.Set;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Rostning.Rost;

/**
 * En öppen omröstning med namn om ett förslag (R13).
 *
 * @param ledare den som har utslagsrösten; tomt när ingen av presidiet tjänstgjorde
 * @param rostadeInte de som tjänstgjorde utan att rösta
 * @param gick de som röstat men inte tjänstgjorde när omröstningen stängdes
 */
public record Votering(
    Utfall forslag,
    String ledare,
    List<Rostning> roster,
    List<String> rostadeInte,
    List<String> gick) {

  /** En votering där alla som tjänstgjorde röstade. */
  public Votering(Utfall forslag, String ledare, List<Rostning> roster) {
    this(forslag, ledare, roster, List.of(), List.of());
  }

  public enum Resultat {
    ANTAGET,
    FALLET,
    /** Fler ja än nej, men inte den majoritet som förbundsordningen kräver. */
    MAJORITET_SAKNAS,
    /** Lika, och den som har utslagsrösten har inte röstat ja eller nej. */
    OAVGJORT
  }

  public Votering {
    roster = List.copyOf(roster);
    rostadeInte = List.copyOf(rostadeInte);
    gick = List.copyOf(gick);
  }

  /** Voteringen utan dem som haft jäv: deras röster räknas aldrig (R15). */
  public Votering utan(Set<String> javiga) {
    return new Votering(
        forslag,
        ledare,
        roster.stream().filter(r -> !javiga.contains(r.person())).toList(),
        rostadeInte.stream().filter(p -> !javiga.contains(p)).toList(),
        gick);
  }

  int antal(Rost rost) {
    return (int) roster.stream().filter(r -> r.rost() == rost).count();
  }

  boolean arLika() {
    return antal(Rost.JA) == antal(Rost.NEJ);
  }

  boolean ledarenRostade(Rost rost) {
    return roster.contains(new Rostning(ledare, rost));
  }

  Resultat resultat(Majoritet krav) {
    int ja = antal(Rost.JA);
    int nej = antal(Rost.NEJ);
    boolean ledarenForJa = ledarenRostade(Rost.JA);
    if (krav.nas(ja, nej, ledarenForJa)) {
      return Resultat.ANTAGET;
    }
    if (Majoritet.ENKEL.nas(ja, nej, ledarenForJa)) {
      return Resultat.MAJORITET_SAKNAS;
    }
    return arLika() && !ledarenRostade(Rost.NEJ) ? Resultat.OAVGJORT : Resultat.FALLET;
  }
}
