package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Mandatperiod;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Mening;

/** Vad historiken säger om varje handling i platsregistret, i klartext. */
@Component
class Platsord {

  private final Register register;

  Platsord(Register register) {
    this.register = register;
  }

  Platshandelse utsedd(Plats p) {
    return Platshandelse.om(
        p, "utsedd", p.fran(), Mening.av("plats_utsedd", p.namn(), vad(p), tid(p)));
  }

  /** Platsen slutar, eller togs tillbaka innan den började. */
  Platshandelse avslutad(Plats p, LocalDate sistaDag, String skal) {
    boolean tillbaka = sistaDag.isBefore(p.fran());
    Mening text =
        tillbaka
            ? Mening.av("plats_atertagen", p.namn(), vad(p), skal)
            : Mening.av("plats_avslutad", p.namn(), vad(p), sistaDag, skal);
    return Platshandelse.om(p, tillbaka ? "atertagen" : "avslutad", sistaDag.plusDays(1), text);
  }

  /** Någon annan tar över platsen. */
  Platshandelse bytt(Plats p, String nasta, LocalDate dag, String skal) {
    return Platshandelse.om(
        p, "bytt", dag, Mening.av("plats_bytt", nasta, p.namn(), vad(p), dag, skal.strip()));
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
                    Mening.av(
                        "plats_ordnad",
                        medlem(p.medlem()),
                        dag,
                        String.join(", ", namn(nu, ordning)))))
        .toList();
  }

  static Platshandelse presidium(
      List<Plats> alla, LocalDate dag, UUID ordforande, List<UUID> vice) {
    Plats vald = alla.stream().filter(p -> p.id().equals(ordforande)).findFirst().orElseThrow();
    return Platshandelse.om(
        vald,
        "presidium",
        dag,
        Mening.av("plats_presidium", dag, vald.namn(), uppraknat(namn(alla, vice))));
  }

  static Platshandelse mandatperiod(Mandatperiod ny, long platser) {
    return new Platshandelse(
        "mandatperiod",
        "",
        "",
        "",
        Optional.of(ny.fran()),
        Mening.av("plats_mandatperiod", ny.fran(), ny.till(), platser));
  }

  private static Mening uppraknat(List<String> namn) {
    return Mening.foljd("och", namn.stream().map(Mening::ordagrant).toList());
  }

  private static List<String> namn(List<Plats> platser, List<UUID> ordning) {
    return ordning.stream()
        .flatMap(id -> platser.stream().filter(p -> p.id().equals(id)).map(Plats::namn))
        .toList();
  }

  private String medlem(String kod) {
    return register.medlem(kod).map(Medlem::namn).orElse(kod);
  }

  private Mening vad(Plats p) {
    String slag = p.slag() == Plats.Slag.LEDAMOT ? "ledamot" : "ersattare";
    String organ = p.organ() == Organ.STYRELSE ? "styrelsen" : "beredningen";
    return Mening.av("plats_" + slag + "_i_" + organ, medlem(p.medlem()));
  }

  private static Mening tid(Plats p) {
    return p.till()
        .map(till -> Mening.av("plats_fran_till", p.fran(), till))
        .orElseGet(() -> Mening.av("plats_fran", p.fran()));
  }
}
