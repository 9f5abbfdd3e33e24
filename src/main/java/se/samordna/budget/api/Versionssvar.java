package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.Ibuppgift;
import se.samordna.budget.version.Beredningssteg;
import se.samordna.budget.version.Budgetfrist;
import se.samordna.budget.version.Statussteg;
import se.samordna.budget.version.Underskottsskal;
import se.samordna.budget.version.Versionspunkt;
import se.samordna.budget.version.Versionsrad;
import se.samordna.budget.version.Versionssida;
import se.samordna.plan.Budgetversion.Status;

/** Budgetversionen i API:ts form: raden och det som hör till versionens väg i ett svar. */
final class Versionssvar {

  private Versionssvar() {}

  /**
   * En version i listan.
   *
   * @param nummer löpnummer i förbundet
   * @param version skickas med vid ändring
   * @param gallerAr åren där den är budgeten som visas och är bokförd
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(
      UUID id,
      long nummer,
      int version,
      Status status,
      String enhet,
      List<Integer> ar,
      List<Integer> gallerAr,
      String kallfil,
      Optional<Versionsrad.Ursprung> ursprung,
      Instant skapad,
      String skapadAv,
      Optional<LocalDate> faststalld,
      Optional<UUID> beslutId,
      long antalDifferenser,
      List<Varning> varningar) {

    static Rad av(Versionssida s) {
      Versionsrad v = s.rad();
      return new Rad(
          v.id(),
          v.nummer(),
          v.andring(),
          v.status(),
          v.enhet(),
          v.ar(),
          v.galler(),
          v.kallfil(),
          v.ursprung(),
          v.skapad(),
          v.skapadAv(),
          v.faststalld(),
          v.beslut(),
          s.differenser(),
          s.varningar().stream().map(w -> new Varning(w.kod(), w.regel(), w.text())).toList());
    }
  }

  /**
   * Något som saknas inför beslutet, eller saknades vid det. Hindrar inget.
   *
   * @param regel regelns nummer
   */
  record Varning(String kod, String regel, String text) {}

  /**
   * En version med allt som hör till dess väg.
   *
   * @param underskottAr år där kostnaderna är större än intäkterna (R21)
   * @param mojligaStatusar dit den kan flyttas nu; bakåt krävs ett skäl
   * @param blad versionens år så som den själv har dem
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Hel(
      @JsonUnwrapped Rad rad,
      Optional<Budgetfrist> frist,
      List<Statussteg> steg,
      List<Beredningssteg> mojligaStatusar,
      List<Samradssvar.Medlem> samrad,
      List<Integer> underskottAr,
      Optional<Underskottsskal> skal,
      Optional<Ibuppgift> ibUppgift,
      List<Versionspunkt> punkter,
      List<Bladsvar> blad) {

    static Hel av(Versionssida s) {
      return new Hel(
          Rad.av(s),
          s.frist(),
          s.steg(),
          s.mojliga(),
          s.samrad().stream().map(Samradssvar.Medlem::av).toList(),
          s.underskott(),
          s.skal(),
          s.ib(),
          s.punkter(),
          s.blad().stream().map(Bladsvar::av).toList());
    }
  }
}
