package se.samordna.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;

/**
 * Reglerna för ett beslut, i den ordning de prövas: jäv, beslutsförhet, votering, finansiering,
 * förslagets belopp, och sist om pengarna räcker.
 */
final class Beslutsregler {

  static final String SAKNAR_FINANSIERING = "saknar_finansiering";
  static final String AVVIKER = "avviker_fran_forslag";

  static final Regel<Beslutslage> OMROSTNING =
      new Regel<>(
          "R13",
          "omrostning_pagar",
          Beslutslage::omrostningPagar,
          l -> Mening.av("omrostning_pagar_beslut"));

  static final Regel<Beslutslage> VOTERING =
      new Regel<>(
          "R13",
          "strider_mot_votering",
          Beslutsregler::striderMotVotering,
          l -> Mening.av("strider_mot_votering", l.utfall().mening()));

  static final Regel<Beslutslage> KVALIFICERAD =
      new Regel<>(
          "R13",
          "majoritet_saknas",
          l -> har(l, Votering.Resultat.MAJORITET_SAKNAS),
          l -> Mening.av("majoritet_saknas", l.majoritet().procent().orElse(0)));

  static final Regel<Beslutslage> FINANSIERING =
      new Regel<>(
          "R22",
          SAKNAR_FINANSIERING,
          l -> l.utfall().beviljar() && saknarFinansiering(l),
          l -> saknarRad(l) ? Mening.av("saknar_finansiering_beslut") : l.medelText());

  static final Regel<Beslutslage> FORSLAGET =
      new Regel<>(
          "",
          AVVIKER,
          l -> avviker(l) || (l.utfall().beviljar() && l.medelNekar(AVVIKER)),
          l -> l.medelNekar(AVVIKER) ? l.medelText() : avvikelse(l));

  static final Regel<Beslutslage> RYMS =
      new Regel<>(
          "R22",
          "ryms_inte",
          l -> l.utfall().beviljar() && l.medelNekar("ryms_inte"),
          Beslutslage::medelText);

  static final List<Regel<? super Beslutslage>> ALLA =
      List.of(
          Beslutsmojlighet.JAV,
          Beslutsmojlighet.BESLUTSFOR,
          OMROSTNING,
          VOTERING,
          KVALIFICERAD,
          FINANSIERING,
          FORSLAGET,
          RYMS);

  /** En budget fastställs som den är, eller inte; en formell punkt har inget att dela. */
  static final Regel<Delning> ODELBAR =
      new Regel<>(
          "",
          "delvis_inte_mojligt",
          d -> d.utfall() == Utfall.DELVIS && (d.slag() == Punktslag.BUDGET || d.formell()),
          d -> Mening.av("delvis_inte_mojligt"));

  /** Ett utfall på en punkt: en formell punkt har en egen akt. */
  record Delning(Utfall utfall, Punktslag slag, boolean formell) {}

  private Beslutsregler() {}

  static Optional<Hinder> prova(Beslutslage lage) {
    return Regel.forsta(ALLA, lage);
  }

  private static boolean striderMotVotering(Beslutslage l) {
    return har(l, Votering.Resultat.FALLET)
        || har(l, Votering.Resultat.OAVGJORT)
        || l.antaget().filter(a -> a != l.utfall()).isPresent();
  }

  private static boolean har(Beslutslage l, Votering.Resultat resultat) {
    return l.senasteOm(l.utfall()).filter(v -> l.resultat(v) == resultat).isPresent();
  }

  private static boolean saknarFinansiering(Beslutslage l) {
    return saknarRad(l) || l.medelNekar(SAKNAR_FINANSIERING);
  }

  private static boolean saknarRad(Beslutslage l) {
    return (l.belopp().isEmpty() && l.forslag().isPresent())
        || l.belopp().stream().anyMatch(b -> b.kalla().isEmpty());
  }

  private static Mening avvikelse(Beslutslage l) {
    return l.utfall() == Utfall.BIFALL
        ? Mening.av("bifall_avviker")
        : Mening.av("delvis_overstiger");
  }

  private static boolean avviker(Beslutslage l) {
    Map<Integer, Belopp> foreslaget = Beslutslage.perAr(l.forslag().orElse(List.of()));
    Map<Integer, Belopp> beslutat = Beslutslage.perAr(l.belopp());
    return switch (l.utfall()) {
      case BIFALL -> !beslutat.equals(foreslaget);
      case DELVIS ->
          beslutat.entrySet().stream()
              .anyMatch(
                  e ->
                      e.getValue().compareTo(foreslaget.getOrDefault(e.getKey(), Belopp.NOLL)) > 0);
      case AVSLAG, ATERREMISS, BORDLAGGNING, UTGAR -> false;
    };
  }
}
