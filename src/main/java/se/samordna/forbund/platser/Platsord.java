package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;

/** Vad historiken säger om varje handling i platsregistret, i klartext. */
@Component
class Platsord {

  private final Register register;

  Platsord(Register register) {
    this.register = register;
  }

  Platshandelse utsedd(Plats p) {
    return Platshandelse.om(
        p, "utsedd", p.fran(), p.namn() + " utsedd till " + vad(p) + ", " + tid(p) + ".");
  }

  /** Platsen slutar, eller togs tillbaka innan den började. */
  Platshandelse avslutad(Plats p, LocalDate sistaDag, String skal) {
    boolean tillbaka = sistaDag.isBefore(p.fran());
    String text =
        tillbaka
            ? "%s utses inte till %s, platsen togs tillbaka innan den började. %s"
                .formatted(p.namn(), vad(p), skal)
            : "%s lämnar platsen som %s efter %s. %s".formatted(p.namn(), vad(p), sistaDag, skal);
    return Platshandelse.om(p, tillbaka ? "atertagen" : "avslutad", sistaDag.plusDays(1), text);
  }

  /** Någon annan tar över platsen. */
  Platshandelse bytt(Plats p, String nasta, LocalDate dag, String skal) {
    return Platshandelse.om(
        p,
        "bytt",
        dag,
        "%s tar över efter %s som %s från %s. %s"
            .formatted(nasta, p.namn(), vad(p), dag, skal.strip()));
  }

  /** Ersättarnas nya ordning; tomt när medlemmen inte har några. */
  List<Platshandelse> ordnade(List<Plats> nu, LocalDate dag, List<UUID> ordning) {
    return nu.stream()
        .limit(1)
        .map(
            p ->
                Platshandelse.om(
                    p,
                    "ordnad",
                    dag,
                    "Ersättarna för %s tjänstgör från %s i ordningen %s."
                        .formatted(medlem(p.medlem()), dag, String.join(", ", namn(nu, ordning)))))
        .toList();
  }

  static Platshandelse presidium(
      List<Plats> alla, LocalDate dag, UUID ordforande, List<UUID> vice) {
    Plats vald = alla.stream().filter(p -> p.id().equals(ordforande)).findFirst().orElseThrow();
    return Platshandelse.om(
        vald,
        "presidium",
        dag,
        "Presidium från %s: ordförande %s, vice %s."
            .formatted(dag, vald.namn(), String.join(" och ", namn(alla, vice))));
  }

  static Platshandelse mandatperiod(Mandatperiod ny, long platser) {
    return new Platshandelse(
        "mandatperiod",
        "",
        "",
        "",
        Optional.of(ny.fran()),
        "Ny mandatperiod %s–%s upplagd med %d platser.".formatted(ny.fran(), ny.till(), platser));
  }

  private static List<String> namn(List<Plats> platser, List<UUID> ordning) {
    return ordning.stream()
        .flatMap(id -> platser.stream().filter(p -> p.id().equals(id)).map(Plats::namn))
        .toList();
  }

  private String medlem(String kod) {
    return register.medlem(kod).map(Medlem::namn).orElse(kod);
  }

  private String vad(Plats p) {
    String slag = p.slag() == Plats.Slag.LEDAMOT ? "ledamot" : "ersättare";
    String organ = "styrelse".equals(p.organ()) ? "styrelsen" : "beredningsgruppen";
    return slag + " i " + organ + " för " + medlem(p.medlem());
  }

  private static String tid(Plats p) {
    return "från " + p.fran() + p.till().map(t -> " till " + t).orElse("");
  }
}
