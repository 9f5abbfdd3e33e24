package se.samordna.forbund;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Prövar att det som ska gälla i förbundet är rimligt skrivet, innan det sparas. */
final class Ordningsgranskning {

  private static final Set<String> RYTMER = Set.of("manad", "kvartal", "tertial", "delar", "ar");
  private static final Set<String> SLAG =
      Set.of(
          "arende",
          "andring",
          "beslut",
          "budget",
          "val",
          "anmalan",
          "ekonomi",
          "information",
          "formalia",
          "ovrigt");
  private static final Set<String> FINANSIARER = Set.of("stat", "region", "kommun");
  private static final int DAGAR = 365;
  private static final int FLEST_PLATSER = 50;

  private final Granskning fel = new Granskning();

  /**
   * @param fran dagen ordningen börjar gälla
   * @param medlemmar koderna för förbundets medlemmar
   */
  static Svar<Ordning> granska(Ordning ordning, LocalDate fran, List<String> medlemmar) {
    Ordningsgranskning g = new Ordningsgranskning();
    g.varden(ordning, medlemmar);
    g.distans(ordning, fran);
    ordning.frister().ifPresent(g::frister);
    return g.fel.svar(ordning);
  }

  private void varden(Ordning o, List<String> medlemmar) {
    tal("buffertprocent", o.buffertprocent(), 0, 100);
    tal("yttrandedagar", o.yttrandedagar(), 1, DAGAR);
    tal("minstaInsatser", o.minstaInsatser(), 0, 100);
    fel.krav(
        o.rapportrytm().filter(r -> !RYTMER.contains(r)).isEmpty(),
        "rapportrytm",
        "okant_varde",
        Mening.av("okant_varde_6"));
    fel.krav(
        o.anslagsplatser().orElse(List.of()).stream().allMatch(medlemmar::contains),
        "anslagsplatser",
        "okand_medlem",
        Mening.av("okand_medlem_4"));
    fel.krav(
        SLAG.containsAll(o.majoritet().orElse(Map.of()).keySet()),
        "majoritet",
        "okant_varde",
        Mening.av("okant_varde_7"));
    fel.krav(
        o.majoritet().orElse(Map.of()).values().stream().allMatch(p -> p > 50 && p <= 100),
        "majoritet",
        "fel_procent",
        Mening.av("fel_procent"));
    fel.krav(
        o.bidragsandelar().orElse(Map.of()).values().stream().allMatch(p -> p >= 0 && p <= 100),
        "bidragsandelar",
        "fel_procent",
        Mening.av("fel_procent_2"));
    o.bidragsandelar().ifPresent(this::andelar);
    fel.krav(
        medlemmar.containsAll(o.platserBestamda().keySet()),
        "styrelseplatser",
        "okand_medlem",
        Mening.av("okand_medlem_5"));
    fel.krav(
        o.platserBestamda().values().stream().allMatch(p -> p >= 0 && p <= FLEST_PLATSER),
        "styrelseplatser",
        "fel_tal",
        Mening.av("fel_tal_3", FLEST_PLATSER));
    fel.krav(
        o.bankgiro().filter(b -> !b.matches("\\d{7,8}")).isEmpty(),
        "bankgiro",
        "fel_bankgiro",
        Mening.av("fel_bankgiro"));
  }

  /** R3: andelarna anges per finansiär och är tillsammans hela bidraget. */
  private void andelar(Map<String, Integer> andelar) {
    fel.krav(
        FINANSIARER.containsAll(andelar.keySet()),
        "bidragsandelar",
        "okant_varde",
        Mening.av("okant_varde_15"));
    int summa = andelar.values().stream().mapToInt(Integer::intValue).sum();
    fel.krav(summa == 100, "bidragsandelar", "fel_summa", Mening.av("fel_summa", summa));
  }

  /**
   * R19: den som tillåter distans säger vilket av styrelsens beslut det bygger på. Beslutet är
   * fattat när ordningen börjar gälla.
   */
  private void distans(Ordning o, LocalDate fran) {
    fel.krav(
        !o.sagerDistans() || o.distansbeslut().isPresent(),
        "distansbeslut.dag",
        "saknas",
        Mening.av("saknas_21"));
    o.distansbeslut()
        .ifPresent(
            b ->
                fel.dag("distansbeslut.dag", b.dag())
                    .krav(
                        !b.dag().isAfter(fran),
                        "distansbeslut.dag",
                        "efter_ordningen",
                        Mening.av("efter_ordningen"))
                    .obligatorisk("distansbeslut.paragraf", b.paragraf(), 50)
                    .rad("distansbeslut.paragraf", b.paragraf(), 50));
  }

  private void frister(Frister f) {
    tal("justeringsdagar", f.justeringsdagar(), 1, DAGAR);
    tal("anslagsdagar", f.anslagsdagar(), 0, DAGAR);
    tal("overklagandedagar", f.overklagandedagar(), 1, DAGAR);
    tal("kallelsedagar", f.kallelsedagar(), 0, DAGAR);
    tal("handlingsdagar", f.handlingsdagar(), 0, DAGAR);
    tal("presidiedagar", f.presidiedagar(), 0, DAGAR);
    tal("beredningsdagarMinst", f.beredningsdagarMinst(), 0, DAGAR);
    tal("beredningsdagarMest", f.beredningsdagarMest(), 0, DAGAR);
    tal("svarsdagar", f.svarsdagar(), 0, DAGAR);
    tal("svarspaminnelse", f.svarspaminnelse(), 0, DAGAR);
    tal("justeringspaminnelse", f.justeringspaminnelse(), 0, DAGAR);
    tal("mandatar", f.mandatar(), 1, 10);
    fel.krav(
        f.beredningenMinst() <= f.beredningenMest(),
        "beredningsdagarMest",
        "fel_ordning",
        Mening.av("fel_ordning_2"));
  }

  private void tal(String falt, Optional<Integer> tal, int minst, int mest) {
    fel.krav(
        tal.filter(t -> t < minst || t > mest).isEmpty(),
        falt,
        "fel_tal",
        Mening.av("fel_tal", minst, mest));
  }
}
