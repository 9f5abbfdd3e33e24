package se.samordna.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.plan.Budgetversion;

/** Handlingarna som prövas mot ramen: beslut, ökning, släpp och ny budget. */
abstract class Penningbeslut extends Penningkontroll {

  List<Finansiering> finansiering() {
    List<Finansiering> rader = new ArrayList<>();
    for (int i = 0; i <= slump.nextInt(3); i++) {
      Kalla kalla = Kalla.values()[slump.nextInt(3)];
      rader.add(
          new Finansiering(
              ar(),
              new Belopp(1 + slump.nextInt(40_000)),
              Optional.of(kalla),
              switch (kalla) {
                case BUDGETRAD -> Optional.of(rad(slump.nextBoolean() ? "A" : "B"));
                case FRI_RAM -> Optional.of(rad("Nya insatser"));
                case EGET_KAPITAL -> Optional.empty();
              }));
    }
    return rader;
  }

  void iModellen(Fall f, BeslutId beslut, List<Finansiering> rader, boolean beviljat) {
    for (Finansiering r : rader) {
      Kalla kalla = r.kalla().orElseThrow();
      UUID rad = r.radId().orElse(f.egen);
      Penningmodell.Post post =
          new Penningmodell.Post(
              beslut.varde(),
              r.ar(),
              kalla,
              rad,
              kalla == Kalla.BUDGETRAD ? rad : f.egen,
              modell.version.id(),
              r.belopp().ore());
      if (beviljat) {
        post.insats = Optional.of(f.insats.varde());
        modell.beviljat(f.insats.varde(), r.ar(), r.belopp().ore());
      }
      modell.poster.add(post);
    }
  }

  String bevilja() {
    Fall f = new Fall(nyttId(), nyttId(), nyttId());
    BeslutId beslut = new BeslutId(nyttId());
    List<Finansiering> rader = finansiering();
    if (bok.bevilja(f.arende, beslut, f.egen, rader).isPresent()) {
      return "bevilja nej";
    }
    f.beslut.add(beslut);
    fall.add(f);
    iModellen(f, beslut, rader, false);
    return "bevilja ja";
  }

  String bokfor(Fall f) {
    if (f.bokfort || f.beslut.isEmpty()) {
      return "inget";
    }
    f.bokfort = true;
    bok.bokfor(f.beslut.getFirst(), f.insats);
    modell.poster.stream()
        .filter(p -> p.beslut.equals(f.beslut.getFirst().varde()))
        .forEach(
            p -> {
              p.insats = Optional.of(f.insats.varde());
              modell.beviljat(f.insats.varde(), p.ar, p.belopp);
            });
    return "bokför";
  }

  /** Avböjt avtal: det reserverade, innan det bokförts. */
  String slapp(Fall f) {
    if (f.bokfort || f.beslut.isEmpty()) {
      return "inget";
    }
    bok.slapp(f.arende, f.beslut.getFirst());
    modell.poster.removeIf(p -> p.beslut.equals(f.beslut.getFirst().varde()));
    f.beslut.clear();
    return "släpp";
  }

  String oka(Fall f) {
    if (!f.bokfort) {
      return "inget";
    }
    BeslutId beslut = new BeslutId(nyttId());
    List<Finansiering> rader = finansiering();
    if (bok.oka(f.arende, beslut, f.egen, f.insats, rader).isPresent()) {
      return "öka nej";
    }
    iModellen(f, beslut, rader, true);
    return "öka ja";
  }

  String nyBudget() {
    Budgetversion ny = versioner[slump.nextInt(versioner.length)];
    bok.latGalla(ny);
    modell.version = ny;
    return "ny budget";
  }
}
