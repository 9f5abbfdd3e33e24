package se.samordna.sammantrade.handlingar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samordna.arende.Dokument;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.budget.Huvudtal;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.sammantrade.Andringsvy;
import se.samordna.sammantrade.Budgetversionsvy;
import se.samordna.sammantrade.Sammantradesvy;
import se.samordna.sammantrade.Sammantradesvy.Beloppsvy;
import se.samordna.sammantrade.Sammantradesvy.Punktvy;
import se.samordna.sammantrade.kallelse.Underlag;
import se.samordna.sammantrade.kallelse.Underlag.Stycke;

/**
 * Det att läsa om en punkt: texterna, förslaget, ändringarna, budgeten, och vad det gör med
 * pengarna.
 */
@Component
class Punkttexter {

  private static final int AR = 3;

  private final BudgetService budget;

  Punkttexter(BudgetService budget) {
    this.budget = budget;
  }

  List<Underlag> av(Sammantradesvy mote, Punktvy p) {
    List<Underlag> alla = new ArrayList<>();
    if (!p.listan().information().isBlank()) {
      alla.add(new Underlag("Information", List.of(Stycke.text("", p.listan().information()))));
    }
    if (!p.listan().beslutstext().isBlank()) {
      alla.add(
          new Underlag("Förslag till beslut", List.of(Stycke.text("", p.listan().beslutstext()))));
    }
    p.forslag().ifPresent(f -> alla.add(forslag(f)));
    p.andringar().forEach(a -> alla.add(andring(a)));
    p.budgetversion().ifPresent(b -> alla.add(budgetversion(b)));
    effekt(mote, p).ifPresent(alla::add);
    return alla;
  }

  private static Underlag forslag(Sammantradesvy.Forslagsvy f) {
    List<Stycke> stycken = new ArrayList<>();
    stycken.add(Stycke.text("", f.forslag()));
    if (!f.belopp().isEmpty()) {
      stycken.add(belopp("Belopp", f.belopp()));
    }
    if (!f.villkor().isEmpty()) {
      stycken.add(Stycke.lista("Villkor", f.villkor()));
    }
    return new Underlag("Förslag till beslut", stycken);
  }

  private static Stycke belopp(String rubrik, List<Beloppsvy> belopp) {
    return Stycke.tabell(
        rubrik,
        List.of("År", "Finansiering", "Belopp"),
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
      case "budgetrad" -> "Budgetrad";
      case "fri_ram" -> "Fri ram";
      default -> "Eget kapital";
    };
  }

  private static Underlag andring(Andringsvy a) {
    List<Stycke> stycken = new ArrayList<>();
    stycken.add(Stycke.text("", a.skal()));
    a.nyttSlut()
        .ifPresent(
            s ->
                stycken.add(
                    Stycke.text("", "Slutdagen flyttas från " + a.slut() + " till " + s + ".")));
    if (!a.ar().isEmpty()) {
      stycken.add(
          Stycke.tabell(
              "Per år",
              List.of("År", "Före", "Minskas", "Ökas", "Efter"),
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
      stycken.add(belopp("Ökningen betalas", a.okningar()));
    }
    return new Underlag("Ändring av " + a.insats(), stycken);
  }

  private static Underlag budgetversion(Budgetversionsvy b) {
    List<String> huvud = new ArrayList<>(List.of("Belopp"));
    b.ar().forEach(a -> huvud.add(Integer.toString(a.ar())));
    List<Stycke> stycken = new ArrayList<>();
    if (!b.varningar().isEmpty()) {
      stycken.add(Stycke.lista("Att tänka på", b.varningar().stream().map(v -> v.text()).toList()));
    }
    stycken.add(
        Stycke.tabell(
            "Huvudtalen per år",
            huvud,
            List.of(
                huvudtal("Intäkter", b, Huvudtal::intakterOre),
                huvudtal("Kostnader, insatser inräknade", b, Huvudtal::kostnaderOre),
                huvudtal("Resultat", b, Huvudtal::resultatOre),
                huvudtal("Eget kapital vid årets början", b, Huvudtal::ibOre),
                huvudtal("Eget kapital vid årets slut", b, Huvudtal::ubOre),
                huvudtal("Buffert", b, Huvudtal::buffertOre),
                huvudtal("Kvar att disponera", b, Huvudtal::kvarAttDisponeraOre))));
    return new Underlag("Budgetversion " + b.nummer(), stycken);
  }

  private static List<String> huvudtal(
      String namn, Budgetversionsvy b, java.util.function.ToLongFunction<Huvudtal> tal) {
    List<String> celler = new ArrayList<>(List.of(namn));
    b.ar().forEach(a -> celler.add(kr(tal.applyAsLong(a.tal()))));
    return celler;
  }

  /** Kvar att disponera per år, nu och om förslaget bifalls. Inget för en avgjord punkt. */
  private Optional<Underlag> effekt(Sammantradesvy mote, Punktvy p) {
    boolean rorPengar = p.forslag().isPresent() || p.andrarPengar();
    if (!rorPengar || p.beslut().isPresent() || !laserBudget()) {
      return Optional.empty();
    }
    int forsta = mote.forstaAret(p);
    List<List<String>> rader =
        IntStream.range(forsta, forsta + AR).boxed().flatMap(ar -> effekt(ar, p)).toList();
    return rader.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Underlag(
                "Vad det gör med pengarna",
                List.of(
                    Stycke.tabell(
                        "Kvar att disponera",
                        List.of("År", "Nu", "Om förslaget bifalls", "Ändring"),
                        rader))));
  }

  private Stream<List<String>> effekt(int ar, Punktvy p) {
    IntFunction<Svar<Budgetblad>> sedan =
        p.arendeId()
            .<IntFunction<Svar<Budgetblad>>>map(
                a -> x -> budget.blad(x, Optional.of(new ArendeId(a))))
            .orElse(x -> budget.omAndras(x, p.andringsid(), List.of()));
    return blad(budget.blad(ar, Optional.empty()))
        .map(
            nu -> {
              Budgetblad da = blad(sedan.apply(ar)).findFirst().orElse(nu);
              Belopp skillnad = da.kvarAttDisponera().minus(nu.kvarAttDisponera());
              return List.of(
                  Integer.toString(ar),
                  Dokument.kronor(nu.kvarAttDisponera()),
                  Dokument.kronor(da.kvarAttDisponera()),
                  Dokument.kronor(skillnad));
            });
  }

  private static Stream<Budgetblad> blad(Svar<Budgetblad> svar) {
    return svar instanceof Svar.Ja<Budgetblad>(Budgetblad b) ? Stream.of(b) : Stream.empty();
  }

  private static boolean laserBudget() {
    return Inloggad.aktor()
        .har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR, Roll.PRESIDIUM, Roll.STYRELSE, Roll.REVISOR);
  }

  private static String kr(long ore) {
    return Dokument.kronor(new Belopp(ore));
  }
}
