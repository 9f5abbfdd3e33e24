package se.samordna.utfall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;
import se.samordna.plan.Slag;

/** Ekonomens prognoser, daterade och med kommentar; varje ny läggs till de förra. */
@Service
@Transactional
public class PrognosService {

  private static final int LANGST = 2_000;
  private static final Belopp STORST = Belopp.kronor(99_999_999_999L);

  private final UtfallStore utfall;
  private final PrognosStore prognoser;
  private final PostList poster;
  private final Spar spar;
  private final Klocka klocka;

  PrognosService(
      UtfallStore utfall, PrognosStore prognoser, PostList poster, Spar spar, Klocka klocka) {
    this.utfall = utfall;
    this.prognoser = prognoser;
    this.poster = poster;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Lägger till prognoserna och svarar med årets nya version. */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Long> satt(Prognosandring andring) {
    if (!Rimligt.ar(andring.ar())) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_9", andring.ar())));
    }
    utfall.las();
    Map<UUID, Prognos> forra = prognoser.senaste(andring.ar());
    if (version(forra) != andring.version()) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    List<Faltfel> fel = fel(andring);
    if (!fel.isEmpty()) {
      return Svar.nej(Hinder.form(fel));
    }
    andring.rader().forEach(r -> spara(andring, r, Optional.ofNullable(forra.get(r.radId()))));
    return Svar.ja(version(prognoser.senaste(andring.ar())));
  }

  private static long version(Map<UUID, Prognos> senaste) {
    return senaste.values().stream().mapToLong(Prognos::nummer).max().orElse(0);
  }

  private void spara(Prognosandring andring, Prognosandring.Rad rad, Optional<Prognos> forra) {
    LocalDate dag = andring.dag().orElse(klocka.idag());
    prognoser.spara(andring.ar(), rad, dag);
    spar.skriv(
        "prognos_satt",
        "budgetpost:" + rad.radId(),
        forra
            .<Map<String, Object>>map(
                p -> Map.of("beloppOre", p.belopp().ore(), "kommentar", p.kommentar()))
            .orElseGet(Map::of),
        Map.of(
            "ar",
            andring.ar(),
            "dag",
            dag.toString(),
            "beloppOre",
            rad.belopp().ore(),
            "kommentar",
            rad.kommentar()));
  }

  private List<Faltfel> fel(Prognosandring andring) {
    List<Faltfel> fel = new ArrayList<>();
    if (andring.dag().filter(d -> d.isAfter(klocka.idag()) || !Rimligt.dag(d)).isPresent()) {
      fel.add(new Faltfel("dag", "framtida_dag", Mening.av("framtida_dag")));
    }
    Map<UUID, Bildbygge.Post> kanda = poster.alla();
    Set<UUID> sedda = new HashSet<>();
    for (int i = 0; i < andring.rader().size(); i++) {
      Prognosandring.Rad rad = andring.rader().get(i);
      String falt = "rader[" + i + "]";
      if (!sedda.add(rad.radId()) || !finns(kanda, rad.radId())) {
        fel.add(new Faltfel(falt, "okand_rad", Mening.av("okand_rad_2")));
      }
      felIRad(rad).ifPresent(t -> fel.add(new Faltfel(falt, "fel_rad", t)));
    }
    return fel;
  }

  private static boolean finns(Map<UUID, Bildbygge.Post> kanda, UUID rad) {
    return Optional.ofNullable(kanda.get(rad))
        .filter(p -> p.slag().arKostnad() || p.slag().equals(Slag.INTAKT))
        .isPresent();
  }

  private static Optional<Mening> felIRad(Prognosandring.Rad rad) {
    if (rad.belopp().compareTo(STORST) > 0 || rad.belopp().compareTo(STORST.negativt()) < 0) {
      return Optional.of(Mening.av("for_stort_belopp_2"));
    }
    return rad.kommentar().length() > LANGST || !Rimligt.text(rad.kommentar())
        ? Optional.of(Mening.av("prognos_kommentar", LANGST))
        : Optional.empty();
  }
}
