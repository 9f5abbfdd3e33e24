package se.samordna.sammantrade.pagaende;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Narvarande.Satt;
import se.samordna.narvaro.Narvarohandelse;
import se.samordna.sammantrade.Rostning.Rost;

/** Mötets gång så som den visas: vem som kom och gick, yrkanden, omröstning, reservationer. */
public final class Gangbild {

  private Gangbild() {}

  /**
   * Någon kom eller gick.
   *
   * @param narvaro i rummet eller på distans (R19)
   */
  public record Handelse(
      String person, String namn, Narvarohandelse.Slag slag, Satt narvaro, Instant klockslag) {}

  /**
   * Ett yrkande, i den ordning proposition ställs.
   *
   * @param instammer namnen på dem som instämt
   * @param aterkallat taget tillbaka av den som yrkade
   */
  public record Yrkande(
      UUID yrkandeId,
      String person,
      String namn,
      Utfall utfall,
      String text,
      List<Instammande> instammer,
      boolean aterkallat) {

    public Yrkande {
      instammer = List.copyOf(instammer);
    }
  }

  public record Instammande(String person, String namn) {}

  /**
   * En omröstning som pågår.
   *
   * @param antalRostat hur många av dem som tjänstgör som har röstat
   * @param farRosta den som frågar tjänstgör på punkten
   * @param dinRost den egna rösten, om hon röstat
   * @param roster var och en som tjänstgör och hennes röst, för den som leder; annars tom
   * @param gick namnen på dem som röstat men inte längre tjänstgör, för den som leder; deras röster
   *     räknas inte
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Omrostning(
      UUID omrostningId,
      Utfall forslag,
      String jaText,
      String nejText,
      Instant oppnad,
      int antalRostat,
      int antalRostberattigade,
      boolean farRosta,
      Optional<Rost> dinRost,
      List<Lagd> roster,
      List<String> gick) {

    public Omrostning {
      roster = List.copyOf(roster);
      gick = List.copyOf(gick);
    }

    /** Omröstningen utan det som ändras medan man röstar. */
    public Omrostning utanRoster() {
      return new Omrostning(
          omrostningId,
          forslag,
          jaText,
          nejText,
          oppnad,
          0,
          0,
          farRosta,
          Optional.empty(),
          List.of(),
          List.of());
    }
  }

  /** En som tjänstgör, och hennes röst när hon lagt den. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Lagd(String person, String namn, Optional<Rost> rost) {}

  public record Reservation(String person, String namn, String text, Instant tid) {}

  /** En som tjänstgjorde på beslutet, på vems plats och hur hon var med (R7, R16, R19). */
  public record Tjanst(
      String person, String namn, String medlem, String forLedamot, Satt narvaro) {}
}
