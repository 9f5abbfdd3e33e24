package se.samordna.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.VerksamhetId;
import se.samordna.uppgift.Slutsvar;

/** Ett ärende: en väg från idé till uppföljning. Fakta här, ordning och väntan i processen. */
public record Arende(
    ArendeId id,
    Optional<String> diarienummer,
    String rubrik,
    String beskrivning,
    String medlem,
    Optional<VerksamhetId> verksamhet,
    Optional<Insatstyp> insatstyp,
    Steg steg,
    Status status,
    String process,
    String processteg,
    int varv,
    int rond,
    Optional<Komplettering> komplettering,
    Optional<Instant> inlamnad,
    Instant skapad,
    String skapadAv,
    int version)
    implements Slutsvar<Arendesvar> {

  /** Hur långt ärendet kommit, i ordning. */
  public enum Steg {
    IDE,
    ANSOKAN,
    KONTROLL,
    KOMPLETTERING,
    BEREDNING,
    FORSLAG,
    STYRELSE,
    INSATS,
    AVSLUTAT;

    /** Koden i API:t och i databasen. */
    public String kod() {
      return Kod.av(this);
    }
  }

  /** Hur det går för ärendet, eller hur det gick. */
  public enum Status {
    PAGAR,
    VILAR,
    BEVILJAD,
    DELVIS_BEVILJAD,
    AVSLAGEN,
    ATERKALLAD,
    AVSLUTAD;

    /** Koden i API:t och i databasen. */
    public String kod() {
      return Kod.av(this);
    }
  }

  /**
   * Vad som ska kompletteras och till när. {@code fran} är den uppgiftstyp som bad om det, dit
   * ärendet går tillbaka.
   */
  public record Komplettering(String fran, String vad, LocalDate frist) {}

  @Override
  public Arendesvar slutsvar() {
    return Arendesvar.av(this);
  }

  public boolean arInlamnat() {
    return inlamnad.isPresent();
  }
}
