package se.samordna.kalender;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.forbund.Plats;

/**
 * Vem som kallas (R7). En ledamot med förhinder ersätts av den första ersättaren för samma medlem
 * som inte själv har förhinder och inte redan kallats för någon annan. En plats som ingen har är
 * som en ledamot med förhinder, och får sin ersättare först: den är tom vad någon än svarar.
 */
record Kallelseordning(List<Stol> stolar) {

  /**
   * En ledamots plats vid bordet.
   *
   * @param svar ledamotens eget svar
   * @param ersattare den som är kallad i hennes ställe
   * @param ersattarsvar den kallade ersättarens svar; aldrig förhinder, då kallas nästa
   */
  record Stol(
      Plats ledamot,
      Optional<Kallelsesvar> svar,
      Optional<Plats> ersattare,
      Optional<Kallelsesvar> ersattarsvar) {

    /** Ledamoten har förhinder, eller saknas, och ingen ersättare finns kvar. */
    boolean tom() {
      return behoverErsattare() && ersattare.isEmpty();
    }

    boolean behoverErsattare() {
      return ledamot.arVakant() || svar.filter(s -> !s.deltar()).isPresent();
    }

    /** Någon har sagt ja till att sitta här. */
    boolean saker() {
      return behoverErsattare()
          ? ersattarsvar.filter(Kallelsesvar::deltar).isPresent()
          : svar.isPresent();
    }
  }

  Kallelseordning {
    stolar = List.copyOf(stolar);
  }

  /**
   * @param platser organets platser den dagen, också de vakanta
   * @param svar personernas senaste svar
   */
  static Kallelseordning av(List<Plats> platser, Map<String, Kallelsesvar> svar) {
    List<Plats> ledamoter = slag(platser, Plats.Slag.LEDAMOT);
    // Den som har en egen plats att sitta på kan inte gå in för en annan.
    Set<String> upptagna =
        ledamoter.stream().map(Plats::anvandare).collect(Collectors.toCollection(HashSet::new));
    List<Stol> stolar = new ArrayList<>();
    for (Plats ledamot : vakantaForst(ledamoter)) {
      Optional<Kallelsesvar> eget = Optional.ofNullable(svar.get(ledamot.anvandare()));
      Optional<Plats> ersattare =
          ledamot.arVakant() || eget.filter(s -> !s.deltar()).isPresent()
              ? nasta(platser, ledamot.medlem(), svar, upptagna)
              : Optional.empty();
      ersattare.ifPresent(e -> upptagna.add(e.anvandare()));
      stolar.add(
          new Stol(
              ledamot,
              eget,
              ersattare,
              ersattare.flatMap(e -> Optional.ofNullable(svar.get(e.anvandare())))));
    }
    return new Kallelseordning(
        stolar.stream().sorted(Comparator.comparing(s -> s.ledamot().arVakant())).toList());
  }

  private static List<Plats> vakantaForst(List<Plats> ledamoter) {
    return ledamoter.stream().sorted(Comparator.comparing(p -> !p.arVakant())).toList();
  }

  private static Optional<Plats> nasta(
      List<Plats> platser, String medlem, Map<String, Kallelsesvar> svar, Set<String> upptagna) {
    return slag(platser, Plats.Slag.ERSATTARE).stream()
        .filter(p -> p.medlem().equals(medlem))
        .filter(p -> !upptagna.contains(p.anvandare()))
        .filter(p -> svar.get(p.anvandare()) != Kallelsesvar.FORHINDER)
        .findFirst();
  }

  private static List<Plats> slag(List<Plats> platser, Plats.Slag slag) {
    return platser.stream()
        .filter(p -> p.slag() == slag)
        .sorted(Comparator.comparingInt(Plats::ordning))
        .toList();
  }

  /** Stolen som ersättaren är kallad till; tomt när hon inte behövs. */
  Optional<Stol> kalladTill(String ersattare) {
    return stolar.stream()
        .filter(s -> s.ersattare().filter(e -> e.anvandare().equals(ersattare)).isPresent())
        .findFirst();
  }

  /** Vem som är kallad för vem: ersättare till ledamot. */
  Map<String, String> kallade() {
    return stolar.stream()
        .filter(s -> s.ersattare().isPresent())
        .collect(
            Collectors.toMap(
                s -> s.ersattare().orElseThrow().anvandare(), s -> s.ledamot().anvandare()));
  }

  /** Utsikten till beslutsförhet (R12). */
  Narvaroprognos prognos() {
    int vantas = (int) stolar.stream().filter(s -> !s.tom()).count();
    int sakra = (int) stolar.stream().filter(Stol::saker).count();
    return new Narvaroprognos(stolar.size(), vantas, sakra, 2 * vantas > stolar.size());
  }
}
