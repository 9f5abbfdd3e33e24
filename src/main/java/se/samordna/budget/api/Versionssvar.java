package se.samordna.budget.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.budget.version.Beredningssteg;
import se.samordna.budget.version.Budgetfrist;
import se.samordna.budget.version.Statussteg;
import se.samordna.budget.version.Underskottsskal;
import se.samordna.budget.version.Versionspunkt;
import se.samordna.budget.version.Versionsrad;
import se.samordna.budget.version.Versionssida;

/** Budgetversionen i API:ts form; belopp i öre. */
final class Versionssvar {

  private Versionssvar() {}

  record Ursprung(UUID id, long nummer) {

    static Ursprung av(Versionsrad.Ursprung u) {
      return new Ursprung(u.id(), u.nummer());
    }
  }

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
      String status,
      String enhet,
      List<Integer> ar,
      List<Integer> gallerAr,
      String kallfil,
      Optional<Ursprung> ursprung,
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
          v.ursprung().map(Ursprung::av),
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
      Optional<Frist> frist,
      List<Steg> steg,
      List<String> mojligaStatusar,
      List<Samradssvar.Medlem> samrad,
      List<Integer> underskottAr,
      Optional<Skal> skal,
      Optional<Ibsvar> ibUppgift,
      List<Punkt> punkter,
      List<Bladsvar> blad) {

    static Hel av(Versionssida s) {
      return new Hel(
          Rad.av(s),
          s.frist().map(Frist::av),
          s.steg().stream().map(Steg::av).toList(),
          s.mojliga().stream().map(Beredningssteg::kod).toList(),
          s.samrad().stream().map(Samradssvar.Medlem::av).toList(),
          s.underskott(),
          s.skal().map(Skal::av),
          s.ib().map(Ibsvar::av),
          s.punkter().stream().map(Punkt::av).toList(),
          s.blad().stream().map(Bladsvar::av).toList());
    }
  }

  record Frist(LocalDate dag, long dagarKvar) {

    static Frist av(Budgetfrist f) {
      return new Frist(f.dag(), f.dagarKvar());
    }
  }

  record Steg(String fran, String till, String skal, Instant tid, String av) {

    static Steg av(Statussteg s) {
      return new Steg(s.fran(), s.till(), s.skal(), s.tid(), s.av());
    }
  }

  record Skal(String text, Instant tid, String av) {

    static Skal av(Underskottsskal s) {
      return new Skal(s.text(), s.tid(), s.av());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Punkt(
      UUID sammantradeId,
      UUID punkt,
      String rubrik,
      LocalDate dag,
      boolean offentligt,
      Optional<String> utfall,
      Optional<Integer> paragraf,
      Optional<UUID> beslutId) {

    static Punkt av(Versionspunkt p) {
      return new Punkt(
          p.sammantradeId(),
          p.punkt(),
          p.rubrik(),
          p.dag(),
          p.offentligt(),
          p.utfall(),
          p.paragraf(),
          p.beslutId());
    }
  }
}
