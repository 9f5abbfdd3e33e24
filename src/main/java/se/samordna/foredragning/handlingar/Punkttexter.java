package se.samordna.foredragning.handlingar;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Register;
import se.samordna.foredragning.kallelse.Underlag;
import se.samordna.foredragning.kallelse.Underlag.Stycke;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Pengar;
import se.samordna.huvudbok.Finansiering;
import se.samordna.sammantrade.Andringsbild;
import se.samordna.sammantrade.bild.Listverkan;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.Motesbild.Punktvy;

/** Det att läsa om en punkt: texterna, förslaget och ändringarna, och sedan pengarna. */
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
    p.budgetversion().ifPresent(b -> alla.add(Budgettexter.av(p, b)));
    // Versionens egna tabeller visar redan nu och sedan.
    verkan
        .om(p)
        .filter(s -> p.budgetversion().isEmpty())
        .ifPresent(s -> alla.add(Verkanstexter.av(s, !verkan.flera())));
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

  private Stycke belopp(String rubrik, List<Finansiering> belopp) {
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
                        b.kalla().map(Punkttexter::finansiering).orElse("–"),
                        kr(b.belopp())))
            .toList());
  }

  private static String finansiering(Finansiering.Kalla kalla) {
    return switch (kalla) {
      case BUDGETRAD -> Mening.text("underlag_budgetrad");
      case FRI_RAM -> Mening.text("underlag_fri_ram");
      case EGET_KAPITAL -> Mening.text("underlag_eget_kapital");
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
                              kr(r.fore()),
                              kr(r.minskat()),
                              kr(r.okat()),
                              kr(r.efter())))
                  .toList()));
    }
    if (!a.okningar().isEmpty()) {
      stycken.add(belopp(Mening.text("underlag_okningen"), a.okningar()));
    }
    return new Underlag(Mening.text("underlag_andring", a.insats()), stycken);
  }

  private String kr(Belopp belopp) {
    return Pengar.text(register.forbund().enhet(), belopp);
  }
}
