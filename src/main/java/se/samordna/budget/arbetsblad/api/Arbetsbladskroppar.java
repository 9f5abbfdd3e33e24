package se.samordna.budget.arbetsblad.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.budget.arbetsblad.Bladcell;
import se.samordna.budget.arbetsblad.Cellvarde;
import se.samordna.budget.arbetsblad.Nyrad;
import se.samordna.budget.arbetsblad.Nyttblad;
import se.samordna.budget.arbetsblad.Radfalt;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;

/** Det som skickas till arbetsbladen, tolkat och prövat till formen. */
final class Arbetsbladskroppar {

  private Arbetsbladskroppar() {}

  /** Ett nytt blad ur precis en sak: en version, förra årets budget, eller inget. */
  record Nytt(
      @Nullable String namn,
      @Nullable UUID urVersion,
      @Nullable Integer budgetar,
      @Nullable Map<String, BigDecimal> procent,
      @Nullable String enhet,
      @Nullable List<Integer> ar,
      Optional<Boolean> mall) {

    Svar<Nyttblad> kommando() {
      int angivna =
          (urVersion == null ? 0 : 1) + (budgetar == null ? 0 : 1) + (enhet == null ? 0 : 1);
      return new Granskning()
          .krav(angivna == 1, "urVersion", "valj_ett", Mening.av("valj_ett"))
          .svar(angivna)
          .som(ok -> nytt());
    }

    private Nyttblad nytt() {
      String heter = namn == null ? "" : namn;
      if (urVersion != null) {
        return new Nyttblad.UrVersion(heter, urVersion);
      }
      return budgetar != null
          ? new Nyttblad.Forra(heter, budgetar, procent == null ? Map.of() : procent)
          : new Nyttblad.Tomt(
              heter, enhet == null ? "" : enhet, ar == null ? List.of() : ar, mall.orElse(false));
    }
  }

  record Beloppet(int ar, Optional<Belopp> belopp) {}

  /**
   * En cells nya värde: {@code beloppOre} för belopp (null tömmer), annars {@code varde}; eller
   * {@code formel}, till exempel {@code =100000*1,02} i bladets enhet, som räknas ut.
   */
  record Andring(
      @Nullable UUID radId,
      @Nullable String falt,
      Optional<Integer> ar,
      @Nullable Long beloppOre,
      @Nullable String varde,
      @Nullable String formel) {

    Optional<Bladcell> cell(Granskning g) {
      Optional<Radfalt> f = Kod.tolka(Radfalt.class, falt == null ? "" : falt);
      g.krav(radId != null, "andringar.radId", "saknas", Mening.av("saknas_6"));
      g.krav(f.isPresent(), "andringar.falt", "okant_varde", Mening.av("okant_varde_4"));
      g.krav(
          (arNoll() > 0) == f.filter(Radfalt.BELOPP::equals).isPresent() || f.isEmpty(),
          "andringar.ar",
          "fel_ar",
          Mening.av("fel_ar"));
      return radId == null ? Optional.empty() : f.map(x -> new Bladcell(radId, x, arNoll()));
    }

    private int arNoll() {
      return ar.orElse(0);
    }

    String text() {
      if (beloppOre != null) {
        return Long.toString(beloppOre);
      }
      return varde == null ? "" : varde;
    }
  }

  record Andringar(int version, @Nullable List<@Nullable Andring> andringar) {

    Svar<List<Cellvarde>> kommando() {
      Granskning g = new Granskning();
      List<Cellvarde> alla = new ArrayList<>();
      for (Andring a : Optional.ofNullable(andringar).orElse(List.of())) {
        g.krav(a != null, "andringar", "saknas", Mening.av("saknas_7"));
        if (a != null) {
          a.cell(g)
              .ifPresent(
                  c -> alla.add(new Cellvarde(c, a.text(), a.formel() == null ? "" : a.formel())));
        }
      }
      return g.svar(alla);
    }
  }

  /** Ett block text med tabbar och radslut, och cellen där det börjar. */
  record Block(
      int version,
      @Nullable UUID radId,
      @Nullable String falt,
      Optional<Integer> ar,
      @Nullable String text) {

    Svar<Bladcell> horn() {
      Granskning g = new Granskning();
      Optional<Bladcell> cell = new Andring(radId, falt, ar, null, null, null).cell(g);
      return g.svar(true).som(ok -> cell.orElseThrow());
    }
  }

  record Rad(
      int version,
      @Nullable String slag,
      @Nullable String rad,
      @Nullable String lage,
      @Nullable String bokforingskonto,
      @Nullable String tacker,
      @Nullable UUID efter,
      @Nullable List<Beloppet> belopp) {

    Nyrad kommando() {
      Map<Integer, Belopp> perAr = new LinkedHashMap<>();
      Optional.ofNullable(belopp)
          .orElse(List.of())
          .forEach(b -> b.belopp().ifPresent(belopp -> perAr.put(b.ar(), belopp)));
      return new Nyrad(
          Skrivet.text(slag),
          Skrivet.text(rad).strip(),
          Skrivet.text(lage),
          Skrivet.text(bokforingskonto),
          Skrivet.text(tacker),
          Optional.empty(),
          perAr,
          Optional.ofNullable(efter));
    }
  }

  record Flytt(int version, boolean upp) {}

  record Version(int version) {}

  record Uppraknat(int version, @Nullable List<UUID> rader, @Nullable BigDecimal procent) {}

  record Kastat(@Nullable String skal) {}
}
