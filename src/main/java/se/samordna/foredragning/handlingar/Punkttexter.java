package se.samordna.foredragning.handlingar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samordna.budget.Huvudtal;
import se.samordna.budget.Verkan;
import se.samordna.budget.VerkanService.Foljdsteg;
import se.samordna.forbund.Register;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.foredragning.kallelse.Underlag.Stycke;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Pengar;
import se.samordna.plan.Avdelningstext;
import se.samordna.plan.Slag;
import se.samordna.sammantrade.Andringsbild;
import se.samordna.sammantrade.Beloppsbild;
import se.samordna.sammantrade.bild.Budgetversionsbild;
import se.samordna.sammantrade.bild.Listverkan;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/**
 * Det att läsa om en punkt: texterna, förslaget, ändringarna, budgeten, och vad det gör med
 * pengarna.
 */
@Component
class Punkttexter {

  private final Register register;

  Punkttexter(Register register) {
    this.register = register;
  }

  List<Underlag> av(Listverkan.Lista verkan, Punktvy p) {
    List<Underlag> alla = new ArrayList<>();
    if (!p.listan().information().isBlank()) {
      alla.add(
          new Underlag(
              Mening.text("underlag_information"),
              List.of(Stycke.text("", p.listan().information()))));
    }
    if (!p.listan().beslutstext().isBlank()) {
      alla.add(
          new Underlag(
              Mening.text("underlag_forslag"), List.of(Stycke.text("", p.listan().beslutstext()))));
    }
    p.forslag().ifPresent(f -> alla.add(forslag(f)));
    p.andringar().forEach(a -> alla.add(andring(a)));
    p.budgetversion().ifPresent(b -> alla.add(budgetversion(p, b)));
    // Versionens egna tabeller visar redan nu och sedan.
    verkan
        .om(p)
        .filter(s -> p.budgetversion().isEmpty())
        .ifPresent(s -> alla.add(effekt(s, !verkan.flera())));
    return alla;
  }

  private Underlag forslag(Motesbild.Forslagsvy f) {
    List<Stycke> stycken = new ArrayList<>();
    stycken.add(Stycke.text("", f.forslag()));
    if (!f.belopp().isEmpty()) {
      stycken.add(belopp(Mening.text("underlag_belopp"), f.belopp()));
    }
    if (!f.villkor().isEmpty()) {
      stycken.add(Stycke.lista(Mening.text("underlag_villkor"), f.villkor()));
    }
    return new Underlag(Mening.text("underlag_forslag"), stycken);
  }

  private Stycke belopp(String rubrik, List<Beloppsbild> belopp) {
    return Stycke.tabell(
        rubrik,
        List.of(
            Mening.text("underlag_ar"),
            Mening.text("underlag_finansiering"),
            Mening.text("underlag_belopp")),
        belopp.stream()
            .map(
                b ->
                    List.of(
                        Integer.toString(b.ar()),
                        b.finansiering().map(Punkttexter::finansiering).orElse("–"),
                        kr(b.beloppOre())))
            .toList());
  }

  private static String finansiering(String kod) {
    return switch (kod) {
      case "budgetrad" -> Mening.text("underlag_budgetrad");
      case "fri_ram" -> Mening.text("underlag_fri_ram");
      default -> Mening.text("underlag_eget_kapital");
    };
  }

  private Underlag andring(Andringsbild a) {
    List<Stycke> stycken = new ArrayList<>();
    stycken.add(Stycke.text("", a.skal()));
    a.nyttSlut()
        .ifPresent(s -> stycken.add(Stycke.text("", Mening.text("underlag_slutdag", a.slut(), s))));
    if (!a.ar().isEmpty()) {
      stycken.add(
          Stycke.tabell(
              Mening.text("underlag_per_ar"),
              List.of(
                  Mening.text("underlag_ar"),
                  Mening.text("underlag_fore"),
                  Mening.text("underlag_minskas"),
                  Mening.text("underlag_okas"),
                  Mening.text("underlag_efter")),
              a.ar().stream()
                  .map(
                      r ->
                          List.of(
                              Integer.toString(r.ar()),
                              kr(r.foreOre()),
                              kr(r.minskatOre()),
                              kr(r.okatOre()),
                              kr(r.efterOre())))
                  .toList()));
    }
    if (!a.okningar().isEmpty()) {
      stycken.add(belopp(Mening.text("underlag_okningen"), a.okningar()));
    }
    return new Underlag(Mening.text("underlag_andring", a.insats()), stycken);
  }

  private static Underlag budgetversion(Punktvy p, Budgetversionsbild b) {
    List<Stycke> stycken = new ArrayList<>();
    if (p.listan().beslutstext().isBlank() && p.beslut().isEmpty() && !b.attsatser().isEmpty()) {
      stycken.add(Stycke.lista(Mening.text("underlag_forslag"), b.attsatser()));
    }
    if (!b.varningar().isEmpty()) {
      stycken.add(
          Stycke.lista(
              Mening.text("underlag_att_tanka_pa"),
              b.varningar().stream().map(v -> v.mening().toString()).toList()));
    }
    for (Budgetversionsbild.Ar a : b.ar()) {
      stycken.add(huvudtal(b, a));
    }
    stycken.addAll(raderna(b));
    if (!b.samrad().isEmpty()) {
      stycken.add(
          Stycke.lista(
              Mening.text("underlag_samrad"),
              b.samrad().stream()
                  .map(
                      s ->
                          s.namn()
                              + ": "
                              + s.dag()
                                  .map(Object::toString)
                                  .orElse(Mening.text("underlag_inget_samrad")))
                  .toList()));
    }
    return new Underlag(Mening.text("underlag_budgetversion", b.nummer()), stycken);
  }

  /** Ett års huvudtal; för ett förslag bredvid budgeten som gäller. */
  private static Stycke huvudtal(Budgetversionsbild b, Budgetversionsbild.Ar a) {
    List<String> huvud = new ArrayList<>(List.of(Mening.text("underlag_belopp_i", b.enhet())));
    if (b.jamfors()) {
      huvud.add(Mening.text("underlag_nu"));
    }
    huvud.add(b.jamfors() ? Mening.text("underlag_om_faststalls") : Mening.text("underlag_budget"));
    return Stycke.tabell(
        Mening.text("underlag_huvudtalen", a.ar()),
        huvud,
        List.of(
            huvudtal(Mening.text("underlag_intakter"), b, a, Huvudtal::intakterOre),
            huvudtal(Mening.text("underlag_kostnader"), b, a, Huvudtal::kostnaderOre),
            huvudtal(Mening.text("underlag_resultat"), b, a, Huvudtal::resultatOre),
            huvudtal(Mening.text("underlag_ib"), b, a, Huvudtal::ibOre),
            huvudtal(Mening.text("underlag_ub"), b, a, Huvudtal::ubOre),
            huvudtal(Mening.text("underlag_buffert"), b, a, Huvudtal::buffertOre),
            huvudtal(Mening.text("underlag_kvar"), b, a, Huvudtal::kvarAttDisponeraOre)));
  }

  private static List<String> huvudtal(
      String namn, Budgetversionsbild b, Budgetversionsbild.Ar a, ToLongFunction<Huvudtal> tal) {
    List<String> celler = new ArrayList<>(List.of(namn));
    if (b.jamfors()) {
      celler.add(a.nu().map(n -> tal(b, tal.applyAsLong(n))).orElse("–"));
    }
    celler.add(tal(b, tal.applyAsLong(a.tal())));
    return celler;
  }

  /** Raderna avdelning för avdelning; det som ändras har också budgeten som gäller. */
  private static List<Stycke> raderna(Budgetversionsbild b) {
    List<String> huvud = new ArrayList<>(List.of(Mening.text("underlag_belopp_i", b.enhet())));
    b.ar().forEach(a -> huvud.add(Integer.toString(a.ar())));
    return b.rader().stream()
        .map(Budgetversionsbild.Rad::slag)
        .distinct()
        .map(
            slag ->
                Stycke.tabell(
                    Avdelningstext.av(new Slag(slag)),
                    huvud,
                    b.rader().stream()
                        .filter(r -> r.slag().equals(slag))
                        .map(r -> radrad(b, r))
                        .toList()))
        .toList();
  }

  private static List<String> radrad(Budgetversionsbild b, Budgetversionsbild.Rad r) {
    List<String> celler = new ArrayList<>(List.of(r.rad()));
    r.ar()
        .forEach(
            c ->
                celler.add(
                    b.jamfors() && c.nuOre() != c.budgetOre()
                        ? Mening.text("underlag_tal_nu", tal(b, c.budgetOre()), tal(b, c.nuOre()))
                        : tal(b, c.budgetOre())));
    return celler;
  }

  private static String tal(Budgetversionsbild b, long ore) {
    return Pengar.tal(b.enhet(), new Belopp(ore));
  }

  /** Kvar att disponera per år: nu, om förslaget bifalls, och om alla före det också gör det. */
  private static Underlag effekt(Foljdsteg steg, boolean ensamt) {
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

  private String kr(long ore) {
    return Pengar.text(register.forbund().enhet(), new Belopp(ore));
  }
}
