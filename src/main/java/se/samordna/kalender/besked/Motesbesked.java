package se.samordna.kalender.besked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Kod;

/**
 * Något har hänt kring ett möte, och några ska få veta det. Bär aldrig vad mötet behandlar; bara de
 * sökande får veta vilket av deras ärenden ett beslut gäller.
 *
 * @param handelse det som hände, entydigt för mötet: samma händelse säger till en person en gång
 * @param till användarnamn
 * @param senast sista dagen beskedet är till någon nytta; tomt när det inte blir inaktuellt
 * @param svara dagen som svaret eller justeringen ska vara gjord, när något begärs
 * @param arende ärendet som beslutet gäller, i ett besked till de sökande
 */
public record Motesbesked(
    Slag slag,
    UUID mote,
    String handelse,
    List<String> till,
    Optional<LocalDate> senast,
    Optional<LocalDate> svara,
    Optional<Arende> arende) {

  /** Ett ärende, så som det namnges i ett brev. */
  public record Arende(UUID id, String diarienummer) {}

  /** Ett besked om mötet självt. */
  public Motesbesked(
      Slag slag,
      UUID mote,
      String handelse,
      List<String> till,
      Optional<LocalDate> senast,
      Optional<LocalDate> svara) {
    this(slag, mote, handelse, till, senast, svara, Optional.empty());
  }

  /** Ett beslut i de sökandes ärende, fattat på mötet. */
  public static Motesbesked omBeslut(
      Slag slag, UUID mote, String handelse, List<String> till, Arende arende) {
    return new Motesbesked(
        slag, mote, handelse, till, Optional.empty(), Optional.empty(), Optional.of(arende));
  }

  public Motesbesked {
    till = till.stream().distinct().toList();
  }

  /** Vad beskedet säger. Den som inte ska svara nu får en egen lydelse. */
  public enum Slag {
    KALLELSE,
    KALLELSE_ERSATTARE,
    ANDRAD_KALLELSE,
    ANDRAD_KALLELSE_ERSATTARE,
    /** En ledamot har fått förhinder (R7). */
    ERSATTARE_KALLAD,
    ERSATTARE_BEHOVS_INTE,
    PAMINNELSE_SVAR,
    /** Ny tid: svaren på den förra gäller inte. */
    OMBOKAT,
    OMBOKAT_KANNEDOM,
    /** Samma tid, annan plats. */
    ANDRAD_PLATS,
    INSTALLT,
    /** R16. */
    ATT_JUSTERA,
    PAMINNELSE_JUSTERING,
    /** Till de sökande: ansökan är avslagen. */
    AVSLAG,
    /** Till de sökande: en domstol har upphävt avslaget (R18). */
    AVSLAG_UPPHAVT;

    /** Koden i API:t. */
    public String kod() {
      return Kod.av(this);
    }

    /** Det som väntat på att skickas om mötet har blivit fel när det här hänt. */
    public boolean ersatterTidigare() {
      return this == OMBOKAT || this == OMBOKAT_KANNEDOM || this == INSTALLT;
    }

    /** Beskedet gäller mötet i mottagarens kalender; det blir fel när mötet ändras. */
    public boolean rorKalendern() {
      return switch (this) {
        case ATT_JUSTERA, PAMINNELSE_JUSTERING, AVSLAG, AVSLAG_UPPHAVT -> false;
        default -> true;
      };
    }
  }
}
