package se.samordna.foredragning.handlingar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samordna.budget.Verkan;
import se.samordna.budget.VerkanService.Foljdsteg;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.foredragning.kallelse.Underlag.Stycke;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Pengar;
import se.samordna.sammantrade.bild.Listverkan;

/** Vad förslag gör med kvar att disponera, år för år: ett för sig, och hela listan tillsammans. */
final class Verkanstexter {

  private Verkanstexter() {}

  /** Kvar att disponera per år: nu, om förslaget bifalls, och om alla före det också gör det. */
  static Underlag av(Foljdsteg steg, boolean ensamt) {
    List<String> huvud =
        new ArrayList<>(
            List.of(
                Mening.text("underlag_ar"),
                Mening.text("underlag_nu"),
                Mening.text("underlag_om_forslaget"),
                Mening.text("underlag_andringen")));
    if (!ensamt) {
      huvud.add(Mening.text("underlag_om_alla_hit"));
    }
    huvud.add(Mening.text("underlag_lage"));
    List<Stycke> stycken = new ArrayList<>();
    stycken.add(
        Stycke.tabell(
            Mening.text("underlag_kvar"),
            huvud,
            steg.ensamt().ar().stream()
                .filter(Verkan.Ar::harBudget)
                .map(a -> rad(a, ensamt ? Optional.empty() : Optional.of(steg.tillsammans())))
                .toList()));
    stycken.addAll(forbehall(steg.ensamt()));
    return new Underlag(Mening.text("underlag_verkan"), stycken);
  }

  private static List<String> rad(Verkan.Ar a, Optional<Verkan> hittills) {
    List<String> celler =
        new ArrayList<>(
            List.of(
                Integer.toString(a.ar()),
                Pengar.text(a.enhet(), a.nu()),
                Pengar.text(a.enhet(), a.sedan()),
                Pengar.text(a.enhet(), a.andring())));
    Optional<Verkan.Ar> alla =
        hittills.flatMap(h -> h.ar().stream().filter(x -> x.ar() == a.ar()).findFirst());
    hittills.ifPresent(
        h -> celler.add(alla.map(x -> Pengar.text(x.enhet(), x.sedan())).orElse("–")));
    String lage = lage(a.lage());
    celler.add(
        alla.filter(x -> a.lage() == Verkan.Lage.RYMS && x.lage() != Verkan.Lage.RYMS)
            .map(
                x ->
                    Mening.text(
                        "underlag_tillsammans", lage, lage(x.lage()).toLowerCase(Locale.ROOT)))
            .orElse(lage));
    return celler;
  }

  private static List<Stycke> forbehall(Verkan v) {
    List<Stycke> stycken = new ArrayList<>();
    v.ar().stream()
        .filter(a -> !a.harBudget())
        .forEach(a -> stycken.add(Stycke.text("", Mening.text("underlag_utan_budget", a.ar()))));
    if (!v.arUtanFinansiering().isEmpty()) {
      stycken.add(
          Stycke.text(
              "",
              Mening.text(
                  "underlag_utan_finansiering",
                  v.arUtanFinansiering().stream()
                      .map(String::valueOf)
                      .collect(Collectors.joining(", ")))));
    }
    return stycken;
  }

  private static String lage(Verkan.Lage lage) {
    return switch (lage) {
      case RYMS -> Mening.text("underlag_lage_ryms");
      case UNDER_BUFFERTEN -> Mening.text("underlag_lage_under_bufferten");
      case UNDER_NOLL -> Mening.text("underlag_lage_under_noll");
      case RADEN_RACKER_INTE -> Mening.text("underlag_lage_raden");
      case SAKNAR_FINANSIERING -> Mening.text("underlag_lage_saknar");
      case BEROR_PA_TIDIGARE -> Mening.text("underlag_lage_beror");
      case SAKNAR_BUDGET -> Mening.text("underlag_lage_ingen_budget");
    };
  }

  /** Vad hela listan gör tillsammans; tomt när högst en punkt rör pengarna. */
  static Optional<Underlag> alla(Listverkan.Lista lista) {
    return lista
        .alla()
        .filter(v -> lista.flera())
        .map(
            v -> {
              List<Stycke> stycken = new ArrayList<>();
              stycken.add(
                  Stycke.tabell(
                      Mening.text("underlag_kvar"),
                      List.of(
                          Mening.text("underlag_ar"),
                          Mening.text("underlag_nu"),
                          Mening.text("underlag_om_alla"),
                          Mening.text("underlag_andringen"),
                          Mening.text("underlag_lage")),
                      v.ar().stream()
                          .filter(Verkan.Ar::harBudget)
                          .map(a -> rad(a, Optional.empty()))
                          .toList()));
              stycken.addAll(forbehall(v));
              if (lista.dolda() > 0) {
                stycken.add(Stycke.text("", Mening.text("underlag_jav")));
              }
              return new Underlag(Mening.text("underlag_om_alla"), stycken);
            });
  }
}
