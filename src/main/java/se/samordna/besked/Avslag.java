package se.samordna.besked;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Ett avslag i ett ärende, så som de sökande får veta det.
 *
 * @param dag sammanträdets dag
 * @param paragraf numret i årets följd
 * @param avser vad styrelsen avslog när det inte är ansökan själv, till exempel en förlängning
 * @param satser beslutets ord, ordagrant
 * @param skal styrelsens motivering, ordagrant
 * @param overklagande hur beslutet kan överklagas, på läsarens språk
 * @param handlingId beskedet som PDF; hämtas som ärendets andra handlingar
 * @param overklagasTill sista dagen att överklaga, när protokollet är anslaget överallt
 * @param lagaKraft dagen beslutet vann laga kraft
 * @param upphavt finns när beslutet inte gäller längre (R18)
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Avslag(
    UUID beslutId,
    UUID arendeId,
    LocalDate dag,
    int paragraf,
    Optional<String> avser,
    List<String> satser,
    String skal,
    List<String> overklagande,
    UUID handlingId,
    Optional<LocalDate> overklagasTill,
    Optional<LocalDate> lagaKraft,
    Optional<Upphavandet> upphavt) {

  public Avslag {
    satser = List.copyOf(satser);
    overklagande = List.copyOf(overklagande);
  }

  /** Domstolen som upphävde avslaget. */
  public record Upphavandet(LocalDate dag, String domstol, String malnummer) {}

  /** Samma avslag, med hur länge det får överklagas. */
  Avslag med(Optional<LocalDate> till, Optional<LocalDate> vann) {
    return new Avslag(
        beslutId,
        arendeId,
        dag,
        paragraf,
        avser,
        satser,
        skal,
        overklagande,
        handlingId,
        till,
        vann,
        upphavt);
  }

  public boolean galler() {
    return upphavt.isEmpty();
  }
}
