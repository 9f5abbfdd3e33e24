package se.samordna.sammantrade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.SammantradeId;
import se.samordna.huvudbok.Finansiering;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;

/**
 * Ett fattat beslut. Ändras aldrig.
 *
 * @param dag sammanträdets dag, bokföringsdagen
 * @param paragraf numret i årets följd, {@code § 14}
 * @param indexuppraknas beviljat enligt avtal med årlig indexuppräkning
 * @param satser beslutets ord, ordagrant; tomt där protokollet skriver dem ur utfall och belopp
 * @param tjanstgorande de som tjänstgjorde på punkten (R16)
 */
public record Beslut(
    BeslutId id,
    PunktId punkt,
    SammantradeId sammantrade,
    Optional<ArendeId> arende,
    Utfall utfall,
    LocalDate dag,
    int paragraf,
    List<Finansiering> belopp,
    List<String> villkor,
    String motivering,
    Optional<String> undantagSkal,
    List<String> tjanstgorande,
    Instant tid,
    String fattatAv,
    boolean indexuppraknas,
    List<String> satser) {

  public Beslut {
    belopp = List.copyOf(belopp);
    villkor = List.copyOf(villkor);
    tjanstgorande = List.copyOf(tjanstgorande);
    satser = List.copyOf(satser);
  }
}
