package se.samordna.huvudbok;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Overtagandebok.Oppet;
import se.samordna.huvudbok.Overtagandebok.Overtaget;
import se.samordna.huvudbok.Overtagandebok.Radbelopp;
import se.samordna.plan.Beloppstext;
import se.samordna.plan.Budgetversion;

/**
 * Räknar vad ett övertagande gör. Inget skrivs här.
 *
 * @param oppna de ingående beviljanden som finns kvar
 * @param tagen insatsen som redan tagit över en rad ett år
 */
public record Overtaganderakning(
    Budgetlage lage, List<Oppet> oppna, BiFunction<Integer, UUID, Optional<InsatsId>> tagen) {

  public Overtaganderakning {
    oppna = List.copyOf(oppna);
  }

  /** Varför en rad inte stämmer, för den första som inte gör det. */
  public Optional<Hinder> hinder(List<Radbelopp> pengar) {
    return pengar.stream().flatMap(p -> hinder(p).stream()).findFirst();
  }

  /** En tilldelning per rad och år, eller varför en rad inte stämmer. */
  public Svar<List<Tilldelning>> tilldelningar(Overtaget o) {
    return Svar.utanHinder(
        hinder(o.pengar()),
        o.pengar().stream()
            .flatMap(p -> lage.version(p.ar()).map(v -> tilldelning(o, p, v)).stream())
            .toList());
  }

  private Optional<Hinder> hinder(Radbelopp p) {
    Optional<Oppet> oppet =
        oppna.stream().filter(r -> r.ar() == p.ar() && r.rad().equals(p.rad())).findFirst();
    if (oppet.isEmpty()) {
      return Optional.of(
          avviker(
              tagen.apply(p.ar(), p.rad()).isPresent()
                  ? Mening.av("rad_redan_overtagen", namn(p), p.ar())
                  : Mening.av("rad_utan_ingaende", namn(p), p.ar())));
    }
    return oppet
        .filter(r -> !r.belopp().equals(p.beviljat()))
        .map(
            r ->
                avviker(
                    Mening.av(
                        "avviker_fran_raden",
                        r.namn(),
                        p.ar(),
                        text(p, r.belopp()),
                        text(p, p.beviljat()))));
  }

  private static Hinder avviker(Mening varfor) {
    return Hinder.regel("avviker_fran_raden", varfor);
  }

  private String text(Radbelopp p, Belopp belopp) {
    return Beloppstext.av(
        belopp, lage.version(p.ar()).map(Budgetversion::enhet).orElse(Budgetversion.Enhet.KR));
  }

  private String namn(Radbelopp p) {
    return lage.version(p.ar())
        .flatMap(v -> v.rad(p.ar(), p.rad()))
        .map(r -> r.namn())
        .orElseGet(() -> p.rad().toString());
  }

  private static Tilldelning tilldelning(Overtaget o, Radbelopp p, Budgetversion version) {
    return new Tilldelning(
        UUID.randomUUID(),
        o.arende(),
        o.beslut(),
        version.id(),
        p.ar(),
        p.beviljat(),
        p.beviljat(),
        Finansiering.Kalla.BUDGETRAD,
        Optional.of(p.rad()),
        p.rad(),
        Optional.of(o.insats()),
        true);
  }

  /**
   * Det beviljade så långt det kommit: avtalat när det finns ett avtal, och det som är utbetalt.
   */
  public static Saldon stadier(Saldon flytt, Overtaget o) {
    UUID insats = o.insats().varde();
    Saldon alla = flytt.plus(new Saldon());
    for (Radbelopp p : o.pengar()) {
      if (o.avtalat()) {
        Konto beviljat = Insatsstadium.BEVILJAT.konto(insats, p.ar(), p.rad());
        Konto avtalat = Insatsstadium.AVTALAT.konto(insats, p.ar(), p.rad());
        Konto utbetalt = Insatsstadium.UTBETALT.konto(insats, p.ar(), p.rad());
        alla.lagg(beviljat, p.beviljat().negativt())
            .lagg(avtalat, p.beviljat().minus(p.utbetalt()))
            .lagg(utbetalt, p.utbetalt());
      }
    }
    return alla;
  }
}
