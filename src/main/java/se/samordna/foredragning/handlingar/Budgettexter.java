package se.samordna.foredragning.handlingar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.samordna.budget.Huvudtal;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.foredragning.kallelse.Underlag.Stycke;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Pengar;
import se.samordna.plan.Avdelningstext;
import se.samordna.plan.Slag;
import se.samordna.sammantrade.bild.Budgetversionsbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Budgetversionen som en punkt gäller, som den läses på papper: huvudtal, rader och samråd. */
final class Budgettexter {

  private Budgettexter() {}

  static Underlag av(Punktvy p, Budgetversionsbild b) {
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
            huvudtal(Mening.text("underlag_intakter"), b, a, Huvudtal::intakter),
            huvudtal(Mening.text("underlag_kostnader"), b, a, Huvudtal::kostnader),
            huvudtal(Mening.text("underlag_resultat"), b, a, Huvudtal::resultat),
            huvudtal(Mening.text("underlag_ib"), b, a, Huvudtal::ib),
            huvudtal(Mening.text("underlag_ub"), b, a, Huvudtal::ub),
            huvudtal(Mening.text("underlag_buffert"), b, a, Huvudtal::buffert),
            huvudtal(Mening.text("underlag_kvar"), b, a, Huvudtal::kvarAttDisponera)));
  }

  private static List<String> huvudtal(
      String namn, Budgetversionsbild b, Budgetversionsbild.Ar a, Function<Huvudtal, Belopp> tal) {
    List<String> celler = new ArrayList<>(List.of(namn));
    if (b.jamfors()) {
      celler.add(a.nu().map(n -> tal(b, tal.apply(n))).orElse("–"));
    }
    celler.add(tal(b, tal.apply(a.tal())));
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
                    b.jamfors() && !c.nu().equals(c.budget())
                        ? Mening.text("underlag_tal_nu", tal(b, c.budget()), tal(b, c.nu()))
                        : tal(b, c.budget())));
    return celler;
  }

  private static String tal(Budgetversionsbild b, Belopp belopp) {
    return Pengar.tal(b.enhet(), belopp);
  }
}
